import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CoordinationPoint } from '../../domain/operations/coordination';
import type { Timestamp } from '../column-types';
import { InterventionRow } from '../consumption/intervention.row';
import { ContractRow } from '../contract/contract.row';

/** What a coordination visit came to. */
@Entity('coordination_report')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'coordination_report_contract_fk',
})
@ForeignKey(() => InterventionRow, ['providerId', 'interventionId'], ['providerId', 'id'], {
  name: 'coordination_report_intervention_fk',
})
@Unique('coordination_report_contract_uq', ['providerId', 'contractId', 'id'])
@Index('coordination_report_contract_ix', ['providerId', 'contractId', 'heldOn', 'id'])
@Index('coordination_report_intervention_ix', ['providerId', 'interventionId'])
@Check('coordination_report_satisfaction_ck', `satisfaction BETWEEN 1 AND 5`)
export class CoordinationReportRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'coordination_report_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'coordination_report_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  /** The day of the visit, in the contract's zone. */
  @Column({ name: 'held_on', type: 'date' })
  heldOn!: string;

  /** The work that it is recorded as; null where none was named. */
  @Column({ name: 'intervention_id', type: 'uuid', nullable: true })
  interventionId!: string | null;

  @Column({ name: 'attendees', type: 'text', array: true })
  attendees!: readonly string[];

  @Column({ name: 'done', type: 'jsonb' })
  done!: readonly CoordinationPoint[];

  @Column({ name: 'not_done', type: 'jsonb' })
  notDone!: readonly CoordinationPoint[];

  @Column({ name: 'malfunctions', type: 'jsonb' })
  malfunctions!: readonly CoordinationPoint[];

  @Column({ name: 'improvements', type: 'jsonb' })
  improvements!: readonly CoordinationPoint[];

  @Column({ name: 'projects', type: 'jsonb' })
  projects!: readonly CoordinationPoint[];

  /** From 1 to 5; null where the client did not say. */
  @Column({ name: 'satisfaction', type: 'smallint', nullable: true })
  satisfaction!: number | null;

  @Column({ name: 'satisfaction_remark', type: 'text', nullable: true })
  satisfactionRemark!: string | null;

  /** When it was withdrawn: it was recorded by mistake. */
  @Column({ name: 'withdrawn_at', type: 'timestamptz', precision: 6, nullable: true })
  withdrawnAt!: Timestamp | null;

  @Column({ name: 'withdrawn_because', type: 'text', nullable: true })
  withdrawnBecause!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
