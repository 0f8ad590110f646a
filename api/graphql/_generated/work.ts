// Made from schema/ by codegen.ts. Do not edit.
import type { ContractSide } from './lifecycle';
import { declareTypes, named } from './registry';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';

export const InterventionMode = {
  HOTLINE: 'HOTLINE',
  REMOTE: 'REMOTE',
  ON_SITE: 'ON_SITE',
} as const;
export type InterventionMode = keyof typeof InterventionMode;
registerEnumType(InterventionMode, { name: 'InterventionMode' });

export const InterventionKind = {
  CURATIVE: 'CURATIVE',
  PREVENTIVE: 'PREVENTIVE',
  PLANNED_REMOTE_MAINTENANCE: 'PLANNED_REMOTE_MAINTENANCE',
  CONTINUITY: 'CONTINUITY',
  COORDINATION: 'COORDINATION',
  OUT_OF_SCOPE: 'OUT_OF_SCOPE',
  ADMINISTRATION: 'ADMINISTRATION',
  MAJOR_UPGRADE: 'MAJOR_UPGRADE',
  SYSTEM_SOFTWARE_INCIDENT: 'SYSTEM_SOFTWARE_INCIDENT',
  AUDIT: 'AUDIT',
  OPTIMISATION_STUDY: 'OPTIMISATION_STUDY',
  SITE_OR_DATABASE_MIGRATION: 'SITE_OR_DATABASE_MIGRATION',
  FTP_TRANSFER: 'FTP_TRANSFER',
  DATABASE_INSTALLATION: 'DATABASE_INSTALLATION',
  RESTORE_WITHOUT_FAULT: 'RESTORE_WITHOUT_FAULT',
  DATA_PROCESSING: 'DATA_PROCESSING',
  DATABASE_MAINTENANCE: 'DATABASE_MAINTENANCE',
  USER_MANAGEMENT: 'USER_MANAGEMENT',
  APPLICATION_INSTALLATION: 'APPLICATION_INSTALLATION',
  ADVICE: 'ADVICE',
  INSTALLATION: 'INSTALLATION',
  TRAINING: 'TRAINING',
  MIGRATION: 'MIGRATION',
  SCRIPT_DEVELOPMENT: 'SCRIPT_DEVELOPMENT',
  HARDWARE: 'HARDWARE',
  UNAUTHORISED_HANDLING_REPAIR: 'UNAUTHORISED_HANDLING_REPAIR',
} as const;
export type InterventionKind = keyof typeof InterventionKind;
registerEnumType(InterventionKind, { name: 'InterventionKind' });

@ObjectType('Urgency', { simpleResolvers: true })
export class Urgency {
  @Field(() => Boolean)
  readonly urgent!: boolean;
  @Field(() => named('ContractSide'))
  readonly statedBy!: ContractSide;
}

@InputType('UrgencyInput')
export class UrgencyInput {
  @Field(() => Boolean)
  readonly urgent!: boolean;
  @Field(() => named('ContractSide'))
  readonly statedBy!: ContractSide;
}

declareTypes({ InterventionMode, InterventionKind, Urgency, UrgencyInput });
