// Made from schema/ by codegen.ts. Do not edit.
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { UnpricedPenaltyRow } from '../penalty/unpriced-row';
import type { DateTimeInput } from '../scalars';
import type { Refusal } from './common';
import type { ExclusionScope, IncidentKind } from './incident';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateTimeScalar } from './scalars';
import type { Severity } from './terms';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@InputType('CorrectExcludedPeriodInput')
export class CorrectExcludedPeriodInput {
  @Field(() => ID)
  readonly excludedPeriodId!: string;
  @Field(() => String, { nullable: true })
  readonly cause?: string | null;
  @Field(() => named('ExclusionScope'), { nullable: true })
  readonly scope?: ExclusionScope | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly startedAt?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly endedAt?: DateTimeInput | null;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('CorrectExcludedPeriodPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CorrectExcludedPeriodPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Incident'), { nullable: true })
  readonly incident!: IncidentRecord | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('UnpricedPenalty')], { nullable: true })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

@InputType('WithdrawExcludedPeriodInput')
export class WithdrawExcludedPeriodInput {
  @Field(() => ID)
  readonly excludedPeriodId!: string;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('WithdrawExcludedPeriodPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class WithdrawExcludedPeriodPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Incident'), { nullable: true })
  readonly incident!: IncidentRecord | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('UnpricedPenalty')], { nullable: true })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

@InputType('ReopenIncidentInput')
export class ReopenIncidentInput {
  @Field(() => ID)
  readonly incidentId!: string;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('ReopenIncidentPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class ReopenIncidentPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Incident'), { nullable: true })
  readonly incident!: IncidentRecord | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('UnpricedPenalty')], { nullable: true })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

@InputType('CorrectIncidentInput')
export class CorrectIncidentInput {
  @Field(() => ID)
  readonly incidentId!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly receivedAt?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly firstResponseAt?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly restoredAt?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly disinfectionToolAt?: DateTimeInput | null;
  @Field(() => String, { nullable: true })
  readonly excludedBy?: string | null;
  @Field(() => named('ExclusionScope'), { nullable: true })
  readonly excludedByScope?: ExclusionScope | null;
  @Field(() => Boolean, { defaultValue: false })
  readonly includedAgain!: boolean;
  @Field(() => named('Severity'), { nullable: true })
  readonly severity?: Severity | null;
  @Field(() => named('IncidentKind'), { nullable: true })
  readonly kind?: IncidentKind | null;
  @Field(() => ID, { nullable: true })
  readonly moduleId?: string | null;
  @Field(() => [ID], { nullable: true })
  readonly assetIds?: readonly string[] | null;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('CorrectIncidentPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CorrectIncidentPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Incident'), { nullable: true })
  readonly incident!: IncidentRecord | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('UnpricedPenalty')], { nullable: true })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

@InputType('RecordDisinfectionToolInput')
export class RecordDisinfectionToolInput {
  @Field(() => ID)
  readonly incidentId!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly availableAt?: DateTimeInput | null;
}

@ObjectType('RecordDisinfectionToolPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordDisinfectionToolPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Incident'), { nullable: true })
  readonly incident!: IncidentRecord | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly assessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reversedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('UnpricedPenalty')], { nullable: true })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

declareTypes({ CorrectExcludedPeriodInput, CorrectExcludedPeriodPayload, WithdrawExcludedPeriodInput, WithdrawExcludedPeriodPayload, ReopenIncidentInput, ReopenIncidentPayload, CorrectIncidentInput, CorrectIncidentPayload, RecordDisinfectionToolInput, RecordDisinfectionToolPayload });
