// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import type { ExcludedPeriodRecord, IncidentRecord } from '../../store/incident/incident.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { UnpricedPenaltyRow } from '../penalty/unpriced-row';
import type { DateTimeInput, DateTimeOutput, DurationOutput } from '../scalars';
import type { Explanation, ListOrder, PageInfo, Refusal } from './common';
import type { Commitment } from './contract';
import type { CorrectExcludedPeriodInput, CorrectExcludedPeriodPayload, CorrectIncidentInput, CorrectIncidentPayload, RecordDisinfectionToolInput, RecordDisinfectionToolPayload, ReopenIncidentInput, ReopenIncidentPayload, WithdrawExcludedPeriodInput, WithdrawExcludedPeriodPayload } from './correction';
import type { HistoryEntry } from './event';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateTimeScalar, DurationScalar } from './scalars';
import type { ContractSla } from './service-level';
import type { Severity } from './terms';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const Channel = {
  WEB: 'WEB',
  EMAIL: 'EMAIL',
  TELEPHONE: 'TELEPHONE',
  EMERGENCY_TELEPHONE: 'EMERGENCY_TELEPHONE',
  MONITORING_ALERT: 'MONITORING_ALERT',
} as const;
export type Channel = keyof typeof Channel;
registerEnumType(Channel, { name: 'Channel' });

export const IncidentKind = {
  INTERRUPTION: 'INTERRUPTION',
  DEGRADATION: 'DEGRADATION',
  VIRUS_INFECTION: 'VIRUS_INFECTION',
  SECURITY: 'SECURITY',
  REQUEST: 'REQUEST',
  OTHER: 'OTHER',
} as const;
export type IncidentKind = keyof typeof IncidentKind;
registerEnumType(IncidentKind, { name: 'IncidentKind' });

export const IncidentStatus = {
  OPEN: 'OPEN',
  RESPONDED: 'RESPONDED',
  RESTORED: 'RESTORED',
} as const;
export type IncidentStatus = keyof typeof IncidentStatus;
registerEnumType(IncidentStatus, { name: 'IncidentStatus' });

export const ClockState = {
  RUNNING: 'RUNNING',
  AT_RISK: 'AT_RISK',
  BREACHED: 'BREACHED',
  NOT_MEASURED: 'NOT_MEASURED',
  MET: 'MET',
  EXCLUDED: 'EXCLUDED',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const;
export type ClockState = keyof typeof ClockState;
registerEnumType(ClockState, { name: 'ClockState' });

@ObjectType('Clock', { simpleResolvers: true })
export class Clock {
  @Field(() => named('Commitment'))
  readonly commitment!: Commitment;
  @Field(() => DateTimeScalar)
  readonly asOf!: DateTimeOutput;
  @Field(() => ClockState)
  readonly state!: ClockState;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly startedAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly stoppedAt!: DateTimeOutput | null;
  @Field(() => DurationScalar, { nullable: true })
  readonly target!: DurationOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly dueAt!: DateTimeOutput | null;
  @Field(() => DurationScalar)
  readonly elapsed!: DurationOutput;
  @Field(() => DurationScalar)
  readonly remaining!: DurationOutput;
  @Field(() => DurationScalar)
  readonly overrun!: DurationOutput;
  @Field(() => String, { nullable: true })
  readonly reason!: string | null;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

@ObjectType('Reception', { simpleResolvers: true })
export class Reception {
  @Field(() => Channel)
  readonly channel!: Channel;
  @Field(() => DateTimeScalar)
  readonly receivedAt!: DateTimeOutput;
}

export const ExclusionScope = {
  INCIDENT: 'INCIDENT',
  SERVICE: 'SERVICE',
} as const;
export type ExclusionScope = keyof typeof ExclusionScope;
registerEnumType(ExclusionScope, { name: 'ExclusionScope' });

@ObjectType('ExcludedPeriod', { simpleResolvers: true })
export class ExcludedPeriod {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly cause!: string;
  @Field(() => ExclusionScope)
  readonly scope!: ExclusionScope;
  @Field(() => DateTimeScalar)
  readonly startedAt!: DateTimeOutput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly endedAt!: DateTimeOutput | null;
}

/** The rows behind `ExcludedPeriod`, which have each of its plain fields. */
export type ExcludedPeriodSource<Row extends ExcludedPeriod = ExcludedPeriodRecord> = Row;

/** Loaded fields of `ExcludedPeriod`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => ExcludedPeriod)
export abstract class ExcludedPeriodRelations {
  abstract createdAt(context: RequestContext, parents: readonly ExcludedPeriodRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: ExcludedPeriodRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly ExcludedPeriodRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: ExcludedPeriodRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('WrongChannel', { simpleResolvers: true })
export class WrongChannel {
  @Field(() => Channel)
  readonly channel!: Channel;
  @Field(() => [Channel])
  readonly expected!: readonly Channel[];
  @Field(() => Boolean)
  readonly startsClocks!: boolean;
}

@ObjectType('Incident', { simpleResolvers: true })
export class Incident {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly number!: string;
  @Field(() => IncidentStatus)
  readonly status!: IncidentStatus;
  @Field(() => named('Severity'))
  readonly severity!: Severity;
  @Field(() => Int)
  readonly level!: number;
  @Field(() => IncidentKind)
  readonly kind!: IncidentKind;
  @Field(() => Channel)
  readonly channel!: Channel;
  @Field(() => String)
  readonly description!: string;
  @Field(() => DateTimeScalar)
  readonly receivedAt!: DateTimeOutput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly firstResponseAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly restoredAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly disinfectionToolAt!: DateTimeOutput | null;
  @Field(() => String, { nullable: true })
  readonly excludedBy!: string | null;
  @Field(() => ExclusionScope, { nullable: true })
  readonly excludedByScope!: ExclusionScope | null;
}

/** The rows behind `Incident`, which have each of its plain fields. */
export type IncidentSource<Row extends Incident = IncidentRecord> = Row;

/** Arguments of `Incident.clocks`. */
@ArgsType()
export class IncidentClocksArgs {
  @Field(() => DateTimeScalar, { nullable: true })
  readonly asOf?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
}

/** Arguments of `Incident.history`. */
@ArgsType()
export class IncidentHistoryArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Loaded fields of `Incident`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Incident)
export abstract class IncidentRelations {
  abstract contract(context: RequestContext, parents: readonly IncidentRecord[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true })
  protected $contract(@Root() parent: IncidentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract module(context: RequestContext, parents: readonly IncidentRecord[]): Batch<ServiceModuleRecord | null>;
  @FieldResolver(() => named('ServiceModule'), { name: 'module', nullable: true })
  protected $module(@Root() parent: IncidentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.module(context, [parent]));
  }
  abstract wrongChannel(context: RequestContext, parents: readonly IncidentRecord[]): Batch<WrongChannel | null>;
  @FieldResolver(() => WrongChannel, { name: 'wrongChannel', nullable: true })
  protected $wrongChannel(@Root() parent: IncidentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.wrongChannel(context, [parent]));
  }
  abstract receptions(context: RequestContext, parents: readonly IncidentRecord[]): Batch<readonly Reception[]>;
  @FieldResolver(() => [Reception], { name: 'receptions' })
  protected $receptions(@Root() parent: IncidentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.receptions(context, [parent]));
  }
  abstract excludedPeriods(context: RequestContext, parents: readonly IncidentRecord[]): Batch<readonly ExcludedPeriodRecord[]>;
  @FieldResolver(() => [ExcludedPeriod], { name: 'excludedPeriods' })
  protected $excludedPeriods(@Root() parent: IncidentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.excludedPeriods(context, [parent]));
  }
  abstract clocks(context: RequestContext, parents: readonly IncidentRecord[], args: IncidentClocksArgs): Batch<readonly Clock[]>;
  @FieldResolver(() => [Clock], { name: 'clocks' })
  protected $clocks(@Root() parent: IncidentRecord, @Ctx() context: RequestContext, @Args(() => IncidentClocksArgs) args: IncidentClocksArgs): unknown {
    return one(this.clocks(context, [parent], args));
  }
  abstract history(context: RequestContext, parents: readonly IncidentRecord[], args: IncidentHistoryArgs): Batch<Connection<HistoryEntry>>;
  @FieldResolver(() => named('HistoryEntryConnection'), { name: 'history' })
  protected $history(@Root() parent: IncidentRecord, @Ctx() context: RequestContext, @Args(() => IncidentHistoryArgs) args: IncidentHistoryArgs): unknown {
    return one(this.history(context, [parent], args));
  }
  abstract createdAt(context: RequestContext, parents: readonly IncidentRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: IncidentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly IncidentRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: IncidentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('IncidentEdge', { simpleResolvers: true })
export class IncidentEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Incident)
  readonly node!: IncidentRecord;
}

@ObjectType('IncidentConnection', { simpleResolvers: true })
export class IncidentConnection {
  @Field(() => [IncidentEdge])
  readonly edges!: readonly IncidentEdge[];
  @Field(() => [Incident])
  readonly nodes!: readonly IncidentRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `IncidentConnection` is a page of. */
@Resolver(() => IncidentConnection)
export class IncidentConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<IncidentRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<IncidentRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('ReportIncidentInput')
export class ReportIncidentInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID, { nullable: true })
  readonly moduleId?: string | null;
  @Field(() => [ID], { defaultValue: [] })
  readonly assetIds!: readonly string[];
  @Field(() => named('Severity'))
  readonly severity!: Severity;
  @Field(() => IncidentKind)
  readonly kind!: IncidentKind;
  @Field(() => Channel)
  readonly channel!: Channel;
  @Field(() => String)
  readonly description!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly receivedAt?: DateTimeInput | null;
}

@ObjectType('CommitmentNotStarted', { simpleResolvers: true })
export class CommitmentNotStarted {
  @Field(() => named('Commitment'))
  readonly commitment!: Commitment;
  @Field(() => String)
  readonly reason!: string;
  @Field(() => String)
  readonly whatWouldStartIt!: string;
}

@ObjectType('ReportIncidentPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class ReportIncidentPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Incident, { nullable: true })
  readonly incident!: IncidentRecord | null;
  @Field(() => [CommitmentNotStarted], { nullable: true })
  readonly notStarted!: readonly CommitmentNotStarted[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('UnpricedPenalty')], { nullable: true })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

@InputType('RecordReceptionInput')
export class RecordReceptionInput {
  @Field(() => ID)
  readonly incidentId!: string;
  @Field(() => Channel)
  readonly channel!: Channel;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly receivedAt?: DateTimeInput | null;
}

@ObjectType('RecordReceptionPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordReceptionPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Incident, { nullable: true })
  readonly incident!: IncidentRecord | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('UnpricedPenalty')], { nullable: true })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

@InputType('RecordFirstResponseInput')
export class RecordFirstResponseInput {
  @Field(() => ID)
  readonly incidentId!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly respondedAt?: DateTimeInput | null;
}

@ObjectType('RecordFirstResponsePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordFirstResponsePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Incident, { nullable: true })
  readonly incident!: IncidentRecord | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly assessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reversedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('UnpricedPenalty')], { nullable: true })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

@InputType('RestoreIncidentInput')
export class RestoreIncidentInput {
  @Field(() => ID)
  readonly incidentId!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly restoredAt?: DateTimeInput | null;
}

@ObjectType('RestoreIncidentPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RestoreIncidentPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Incident, { nullable: true })
  readonly incident!: IncidentRecord | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly assessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reversedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('UnpricedPenalty')], { nullable: true })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

@InputType('ExcludePeriodInput')
export class ExcludePeriodInput {
  @Field(() => ID)
  readonly incidentId!: string;
  @Field(() => String)
  readonly cause!: string;
  @Field(() => ExclusionScope, { nullable: true })
  readonly scope?: ExclusionScope | null;
  @Field(() => DateTimeScalar)
  readonly startedAt!: DateTimeInput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly endedAt?: DateTimeInput | null;
  @Field(() => ID, { nullable: true })
  readonly changeId?: string | null;
}

@ObjectType('ExcludePeriodPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class ExcludePeriodPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Incident, { nullable: true })
  readonly incident!: IncidentRecord | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('UnpricedPenalty')], { nullable: true })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

@InputType('EndExcludedPeriodInput')
export class EndExcludedPeriodInput {
  @Field(() => ID)
  readonly excludedPeriodId!: string;
  @Field(() => DateTimeScalar)
  readonly endedAt!: DateTimeInput;
}

@ObjectType('EndExcludedPeriodPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class EndExcludedPeriodPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Incident, { nullable: true })
  readonly incident!: IncidentRecord | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('UnpricedPenalty')], { nullable: true })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

@InputType('IncidentFilter')
export class IncidentFilter {
  @Field(() => Boolean, { nullable: true })
  readonly openOnly?: boolean | null;
}

/** Arguments of `Contract.incidents`. */
@ArgsType()
export class ContractIncidentsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => IncidentFilter, { nullable: true })
  readonly filter?: IncidentFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Arguments of `Contract.sla`. */
@ArgsType()
export class ContractSlaArgs {
  @Field(() => DateTimeScalar, { nullable: true })
  readonly asOf?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractIncidentRelations {
  abstract incidents(context: RequestContext, parents: readonly ContractRecord[], args: ContractIncidentsArgs): Batch<Connection<IncidentRecord> | null>;
  @FieldResolver(() => IncidentConnection, { name: 'incidents', nullable: true })
  protected $incidents(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractIncidentsArgs) args: ContractIncidentsArgs): unknown {
    return one(this.incidents(context, [parent], args));
  }
  abstract sla(context: RequestContext, parents: readonly ContractRecord[], args: ContractSlaArgs): Batch<ContractSla | null>;
  @FieldResolver(() => named('ContractSla'), { name: 'sla', nullable: true })
  protected $sla(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractSlaArgs) args: ContractSlaArgs): unknown {
    return one(this.sla(context, [parent], args));
  }
}

/** Arguments of `ServiceModule.incidents`. */
@ArgsType()
export class ServiceModuleIncidentsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `ServiceModule`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('ServiceModule'))
export abstract class ServiceModuleIncidentRelations {
  abstract incidents(context: RequestContext, parents: readonly ServiceModuleRecord[], args: ServiceModuleIncidentsArgs): Batch<Connection<IncidentRecord> | null>;
  @FieldResolver(() => IncidentConnection, { name: 'incidents', nullable: true })
  protected $incidents(@Root() parent: ServiceModuleRecord, @Ctx() context: RequestContext, @Args(() => ServiceModuleIncidentsArgs) args: ServiceModuleIncidentsArgs): unknown {
    return one(this.incidents(context, [parent], args));
  }
}

/** Arguments of `Query.incident`. */
@ArgsType()
export class QueryIncidentArgs {
  @Field(() => ID)
  readonly id!: string;
}

/** Arguments of `Query.incidents`. */
@ArgsType()
export class QueryIncidentsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => IncidentFilter, { nullable: true })
  readonly filter?: IncidentFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class IncidentQueries {
  abstract incident(context: RequestContext, args: QueryIncidentArgs): Answer<IncidentRecord | null>;
  @Query(() => Incident, { name: 'incident', nullable: true })
  protected $incident(@Ctx() context: RequestContext, @Args(() => QueryIncidentArgs) args: QueryIncidentArgs): unknown {
    return this.incident(context, args);
  }
  abstract incidents(context: RequestContext, args: QueryIncidentsArgs): Answer<Connection<IncidentRecord> | null>;
  @Query(() => IncidentConnection, { name: 'incidents', nullable: true })
  protected $incidents(@Ctx() context: RequestContext, @Args(() => QueryIncidentsArgs) args: QueryIncidentsArgs): unknown {
    return this.incidents(context, args);
  }
}

/** Arguments of `Mutation.reportIncident`. */
@ArgsType()
export class MutationReportIncidentArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => ReportIncidentInput)
  readonly input!: ReportIncidentInput;
}

/** Arguments of `Mutation.recordReception`. */
@ArgsType()
export class MutationRecordReceptionArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordReceptionInput)
  readonly input!: RecordReceptionInput;
}

/** Arguments of `Mutation.recordDisinfectionTool`. */
@ArgsType()
export class MutationRecordDisinfectionToolArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => named('RecordDisinfectionToolInput'))
  readonly input!: RecordDisinfectionToolInput;
}

/** Arguments of `Mutation.recordFirstResponse`. */
@ArgsType()
export class MutationRecordFirstResponseArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordFirstResponseInput)
  readonly input!: RecordFirstResponseInput;
}

/** Arguments of `Mutation.restoreIncident`. */
@ArgsType()
export class MutationRestoreIncidentArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RestoreIncidentInput)
  readonly input!: RestoreIncidentInput;
}

/** Arguments of `Mutation.excludePeriod`. */
@ArgsType()
export class MutationExcludePeriodArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => ExcludePeriodInput)
  readonly input!: ExcludePeriodInput;
}

/** Arguments of `Mutation.endExcludedPeriod`. */
@ArgsType()
export class MutationEndExcludedPeriodArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => EndExcludedPeriodInput)
  readonly input!: EndExcludedPeriodInput;
}

/** Arguments of `Mutation.correctExcludedPeriod`. */
@ArgsType()
export class MutationCorrectExcludedPeriodArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => named('CorrectExcludedPeriodInput'))
  readonly input!: CorrectExcludedPeriodInput;
}

/** Arguments of `Mutation.withdrawExcludedPeriod`. */
@ArgsType()
export class MutationWithdrawExcludedPeriodArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => named('WithdrawExcludedPeriodInput'))
  readonly input!: WithdrawExcludedPeriodInput;
}

/** Arguments of `Mutation.reopenIncident`. */
@ArgsType()
export class MutationReopenIncidentArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => named('ReopenIncidentInput'))
  readonly input!: ReopenIncidentInput;
}

/** Arguments of `Mutation.correctIncident`. */
@ArgsType()
export class MutationCorrectIncidentArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => named('CorrectIncidentInput'))
  readonly input!: CorrectIncidentInput;
}

/** How each mutation of this area is carried out. */
export interface IncidentCommands {
  readonly reportIncident: Command<MutationReportIncidentArgs['input'], ReportIncidentPayload>;
  readonly recordReception: Command<MutationRecordReceptionArgs['input'], RecordReceptionPayload>;
  readonly recordDisinfectionTool: Command<MutationRecordDisinfectionToolArgs['input'], RecordDisinfectionToolPayload>;
  readonly recordFirstResponse: Command<MutationRecordFirstResponseArgs['input'], RecordFirstResponsePayload>;
  readonly restoreIncident: Command<MutationRestoreIncidentArgs['input'], RestoreIncidentPayload>;
  readonly excludePeriod: Command<MutationExcludePeriodArgs['input'], ExcludePeriodPayload>;
  readonly endExcludedPeriod: Command<MutationEndExcludedPeriodArgs['input'], EndExcludedPeriodPayload>;
  readonly correctExcludedPeriod: Command<MutationCorrectExcludedPeriodArgs['input'], CorrectExcludedPeriodPayload>;
  readonly withdrawExcludedPeriod: Command<MutationWithdrawExcludedPeriodArgs['input'], WithdrawExcludedPeriodPayload>;
  readonly reopenIncident: Command<MutationReopenIncidentArgs['input'], ReopenIncidentPayload>;
  readonly correctIncident: Command<MutationCorrectIncidentArgs['input'], CorrectIncidentPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class IncidentMutations {
  constructor(private readonly commands: IncidentCommands) {}
  @Mutation(() => ReportIncidentPayload, { name: 'reportIncident', nullable: true })
  protected $reportIncident(@Ctx() context: RequestContext, @Args(() => MutationReportIncidentArgs) args: MutationReportIncidentArgs): unknown {
    return this.commands.reportIncident(context, 'reportIncident', args);
  }
  @Mutation(() => RecordReceptionPayload, { name: 'recordReception', nullable: true })
  protected $recordReception(@Ctx() context: RequestContext, @Args(() => MutationRecordReceptionArgs) args: MutationRecordReceptionArgs): unknown {
    return this.commands.recordReception(context, 'recordReception', args);
  }
  @Mutation(() => named('RecordDisinfectionToolPayload'), { name: 'recordDisinfectionTool', nullable: true })
  protected $recordDisinfectionTool(@Ctx() context: RequestContext, @Args(() => MutationRecordDisinfectionToolArgs) args: MutationRecordDisinfectionToolArgs): unknown {
    return this.commands.recordDisinfectionTool(context, 'recordDisinfectionTool', args);
  }
  @Mutation(() => RecordFirstResponsePayload, { name: 'recordFirstResponse', nullable: true })
  protected $recordFirstResponse(@Ctx() context: RequestContext, @Args(() => MutationRecordFirstResponseArgs) args: MutationRecordFirstResponseArgs): unknown {
    return this.commands.recordFirstResponse(context, 'recordFirstResponse', args);
  }
  @Mutation(() => RestoreIncidentPayload, { name: 'restoreIncident', nullable: true })
  protected $restoreIncident(@Ctx() context: RequestContext, @Args(() => MutationRestoreIncidentArgs) args: MutationRestoreIncidentArgs): unknown {
    return this.commands.restoreIncident(context, 'restoreIncident', args);
  }
  @Mutation(() => ExcludePeriodPayload, { name: 'excludePeriod', nullable: true })
  protected $excludePeriod(@Ctx() context: RequestContext, @Args(() => MutationExcludePeriodArgs) args: MutationExcludePeriodArgs): unknown {
    return this.commands.excludePeriod(context, 'excludePeriod', args);
  }
  @Mutation(() => EndExcludedPeriodPayload, { name: 'endExcludedPeriod', nullable: true })
  protected $endExcludedPeriod(@Ctx() context: RequestContext, @Args(() => MutationEndExcludedPeriodArgs) args: MutationEndExcludedPeriodArgs): unknown {
    return this.commands.endExcludedPeriod(context, 'endExcludedPeriod', args);
  }
  @Mutation(() => named('CorrectExcludedPeriodPayload'), { name: 'correctExcludedPeriod', nullable: true })
  protected $correctExcludedPeriod(@Ctx() context: RequestContext, @Args(() => MutationCorrectExcludedPeriodArgs) args: MutationCorrectExcludedPeriodArgs): unknown {
    return this.commands.correctExcludedPeriod(context, 'correctExcludedPeriod', args);
  }
  @Mutation(() => named('WithdrawExcludedPeriodPayload'), { name: 'withdrawExcludedPeriod', nullable: true })
  protected $withdrawExcludedPeriod(@Ctx() context: RequestContext, @Args(() => MutationWithdrawExcludedPeriodArgs) args: MutationWithdrawExcludedPeriodArgs): unknown {
    return this.commands.withdrawExcludedPeriod(context, 'withdrawExcludedPeriod', args);
  }
  @Mutation(() => named('ReopenIncidentPayload'), { name: 'reopenIncident', nullable: true })
  protected $reopenIncident(@Ctx() context: RequestContext, @Args(() => MutationReopenIncidentArgs) args: MutationReopenIncidentArgs): unknown {
    return this.commands.reopenIncident(context, 'reopenIncident', args);
  }
  @Mutation(() => named('CorrectIncidentPayload'), { name: 'correctIncident', nullable: true })
  protected $correctIncident(@Ctx() context: RequestContext, @Args(() => MutationCorrectIncidentArgs) args: MutationCorrectIncidentArgs): unknown {
    return this.commands.correctIncident(context, 'correctIncident', args);
  }
}

declareTypes({ Channel, IncidentKind, IncidentStatus, ClockState, Clock, Reception, ExclusionScope, ExcludedPeriod, WrongChannel, Incident, IncidentEdge, IncidentConnection, ReportIncidentInput, CommitmentNotStarted, ReportIncidentPayload, RecordReceptionInput, RecordReceptionPayload, RecordFirstResponseInput, RecordFirstResponsePayload, RestoreIncidentInput, RestoreIncidentPayload, ExcludePeriodInput, ExcludePeriodPayload, EndExcludedPeriodInput, EndExcludedPeriodPayload, IncidentFilter });
