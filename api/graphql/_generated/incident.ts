// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import type { UnpricedPenaltyRow } from '../penalty/unpriced-row';
import type { CostProjectionRow, RunningClockRow } from '../projection/projection-row';
import type { DateTimeInput, DateTimeOutput, DurationOutput, MoneyOutput } from '../scalars';
import type { Explanation, HistoryEntry, PageInfo, Refusal } from './common';
import type { Commitment } from './contract';
import { MutationPayload } from './interfaces';
import type { CostStep } from './projection';
import { declareTypes, named } from './registry';
import { DateTimeScalar, DurationScalar, MoneyScalar } from './scalars';
import type { Severity } from './terms';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

/** How an incident was signalled. What starts a clock is data of the terms pack. */
export const Channel = {
  /** A ticket in the web interface. */
  WEB: 'WEB',
  /** E-mail. */
  EMAIL: 'EMAIL',
  /** Telephone. */
  TELEPHONE: 'TELEPHONE',
  /** The emergency number. */
  EMERGENCY_TELEPHONE: 'EMERGENCY_TELEPHONE',
  /** A monitoring alert. */
  MONITORING_ALERT: 'MONITORING_ALERT',
} as const;
/** How an incident was signalled. What starts a clock is data of the terms pack. */
export type Channel = keyof typeof Channel;
registerEnumType(Channel, { name: 'Channel', description: 'How an incident was signalled. What starts a clock is data of the terms pack.', valuesConfig: { WEB: { description: 'A ticket in the web interface.' }, EMAIL: { description: 'E-mail.' }, TELEPHONE: { description: 'Telephone.' }, EMERGENCY_TELEPHONE: { description: 'The emergency number.' }, MONITORING_ALERT: { description: 'A monitoring alert.' } } });

/** What an incident is. */
export const IncidentKind = {
  /** Access is lost, not merely slow. */
  INTERRUPTION: 'INTERRUPTION',
  /** The service works badly. */
  DEGRADATION: 'DEGRADATION',
  /** Infection by a virus. */
  VIRUS_INFECTION: 'VIRUS_INFECTION',
  /** Breach of security. */
  SECURITY: 'SECURITY',
  /** A request, nothing is broken. */
  REQUEST: 'REQUEST',
  /** Anything else. */
  OTHER: 'OTHER',
} as const;
/** What an incident is. */
export type IncidentKind = keyof typeof IncidentKind;
registerEnumType(IncidentKind, { name: 'IncidentKind', description: 'What an incident is.', valuesConfig: { INTERRUPTION: { description: 'Access is lost, not merely slow.' }, DEGRADATION: { description: 'The service works badly.' }, VIRUS_INFECTION: { description: 'Infection by a virus.' }, SECURITY: { description: 'Breach of security.' }, REQUEST: { description: 'A request, nothing is broken.' }, OTHER: { description: 'Anything else.' } } });

/** Where an incident stands. */
export const IncidentStatus = {
  /** Received. */
  OPEN: 'OPEN',
  /** A first response was given. */
  RESPONDED: 'RESPONDED',
  /** The provider has given notice that service is restored. */
  RESTORED: 'RESTORED',
} as const;
/** Where an incident stands. */
export type IncidentStatus = keyof typeof IncidentStatus;
registerEnumType(IncidentStatus, { name: 'IncidentStatus', description: 'Where an incident stands.', valuesConfig: { OPEN: { description: 'Received.' }, RESPONDED: { description: 'A first response was given.' }, RESTORED: { description: 'The provider has given notice that service is restored.' } } });

/** Where a clock stands at an instant. */
export const ClockState = {
  /** Running, below the share at which it is at risk. */
  RUNNING: 'RUNNING',
  /** Running, at or above the share of its target at which it is at risk (80 % by default). */
  AT_RISK: 'AT_RISK',
  /** The target was missed. */
  BREACHED: 'BREACHED',
  /** Said of a contract alone: it is not in force, or an open incident of it has no clock. Nothing says that what is promised is kept. */
  NOT_MEASURED: 'NOT_MEASURED',
  /** Stopped in time. */
  MET: 'MET',
  /** The incident is excluded as a whole by its cause. */
  EXCLUDED: 'EXCLUDED',
  /** The commitment does not concern this incident, or it had not started. */
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const;
/** Where a clock stands at an instant. */
export type ClockState = keyof typeof ClockState;
registerEnumType(ClockState, { name: 'ClockState', description: 'Where a clock stands at an instant.', valuesConfig: { RUNNING: { description: 'Running, below the share at which it is at risk.' }, AT_RISK: { description: 'Running, at or above the share of its target at which it is at risk (80 % by default).' }, BREACHED: { description: 'The target was missed.' }, NOT_MEASURED: { description: 'Said of a contract alone: it is not in force, or an open incident of it has no clock. Nothing says that what is promised is kept.' }, MET: { description: 'Stopped in time.' }, EXCLUDED: { description: 'The incident is excluded as a whole by its cause.' }, NOT_APPLICABLE: { description: 'The commitment does not concern this incident, or it had not started.' } } });

/** A commitment's clock at an instant: running time inside the calendar, less the excluded periods. Scope `incidents:read`. */
@ObjectType('Clock', { simpleResolvers: true, description: 'A commitment\'s clock at an instant: running time inside the calendar, less the excluded periods. Scope `incidents:read`.' })
export class Clock {
  /** The commitment it measures. */
  @Field(() => named('Commitment'), { description: 'The commitment it measures.' })
  readonly commitment!: Commitment;
  /** The instant at which it was read. What had not happened by then is not known. */
  @Field(() => DateTimeScalar, { description: 'The instant at which it was read. What had not happened by then is not known.' })
  readonly asOf!: DateTimeOutput;
  /** Where it stands. */
  @Field(() => ClockState, { description: 'Where it stands.' })
  readonly state!: ClockState;
  /** When it started, null when it has not. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it started, null when it has not.' })
  readonly startedAt!: DateTimeOutput | null;
  /** When it stopped, null while it runs. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it stopped, null while it runs.' })
  readonly stoppedAt!: DateTimeOutput | null;
  /** Its target. */
  @Field(() => DurationScalar, { nullable: true, description: 'Its target.' })
  readonly target!: DurationOutput | null;
  /** When the target is used up; null while an excluded period is open. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the target is used up; null while an excluded period is open.' })
  readonly dueAt!: DateTimeOutput | null;
  /** Time used. */
  @Field(() => DurationScalar, { description: 'Time used.' })
  readonly elapsed!: DurationOutput;
  /** Time left, never negative. */
  @Field(() => DurationScalar, { description: 'Time left, never negative.' })
  readonly remaining!: DurationOutput;
  /** Time beyond the target, zero unless breached. */
  @Field(() => DurationScalar, { description: 'Time beyond the target, zero unless breached.' })
  readonly overrun!: DurationOutput;
  /** Why it counts nothing when it is `NOT_APPLICABLE` or `EXCLUDED`, as a sentence in English; null for a clock that runs or ran. */
  @Field(() => String, { nullable: true, description: 'Why it counts nothing when it is `NOT_APPLICABLE` or `EXCLUDED`, as a sentence in English; null for a clock that runs or ran.' })
  readonly reason!: string | null;
  /** Why. */
  @Field(() => named('Explanation'), { description: 'Why.' })
  readonly explanation!: Explanation;
}

/** A signal of an incident. The earliest one by a channel that the terms name starts a clock. Scope `incidents:read`. */
@ObjectType('Reception', { simpleResolvers: true, description: 'A signal of an incident. The earliest one by a channel that the terms name starts a clock. Scope `incidents:read`.' })
export class Reception {
  /** How it was signalled. */
  @Field(() => Channel, { description: 'How it was signalled.' })
  readonly channel!: Channel;
  /** When. */
  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly receivedAt!: DateTimeOutput;
}

/** A time that no clock of the incident counts. Scope `incidents:read`. */
@ObjectType('ExcludedPeriod', { simpleResolvers: true, description: 'A time that no clock of the incident counts. Scope `incidents:read`.' })
export class ExcludedPeriod {
  /** Its id. */
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  /** Its cause, one of the terms pack's. */
  @Field(() => String, { description: 'Its cause, one of the terms pack\'s.' })
  readonly cause!: string;
  /** When it began. */
  @Field(() => DateTimeScalar, { description: 'When it began.' })
  readonly startedAt!: DateTimeOutput;
  /** When it ended, null while it is open. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended, null while it is open.' })
  readonly endedAt!: DateTimeOutput | null;
}

/** A loss or degradation of service, or a request, that was signalled. Scope `incidents:read`. */
@ObjectType('Incident', { simpleResolvers: true, description: 'A loss or degradation of service, or a request, that was signalled. Scope `incidents:read`.' })
export class Incident {
  /** Its id. */
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  /** Its number within the provider. */
  @Field(() => String, { description: 'Its number within the provider.' })
  readonly number!: string;
  /** Where it stands. */
  @Field(() => IncidentStatus, { description: 'Where it stands.' })
  readonly status!: IncidentStatus;
  /** How grave. */
  @Field(() => named('Severity'), { description: 'How grave.' })
  readonly severity!: Severity;
  /** What it is. */
  @Field(() => IncidentKind, { description: 'What it is.' })
  readonly kind!: IncidentKind;
  /** How it was signalled. */
  @Field(() => Channel, { description: 'How it was signalled.' })
  readonly channel!: Channel;
  /** What was said. */
  @Field(() => String, { description: 'What was said.' })
  readonly description!: string;
  /** When it was received: the client's notification. */
  @Field(() => DateTimeScalar, { description: 'When it was received: the client\'s notification.' })
  readonly receivedAt!: DateTimeOutput;
  /** When the first response was given. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first response was given.' })
  readonly firstResponseAt!: DateTimeOutput | null;
  /** When the provider gave notice that service is restored. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the provider gave notice that service is restored.' })
  readonly restoredAt!: DateTimeOutput | null;
  /** The cause that excludes it as a whole, if any. */
  @Field(() => String, { nullable: true, description: 'The cause that excludes it as a whole, if any.' })
  readonly excludedBy!: string | null;
}

/** The rows behind `Incident`, which have each of its plain fields. */
export type IncidentSource<Row extends Incident = IncidentRecord> = Row;

/** Arguments of `Incident.assets`. */
@ArgsType()
export class IncidentAssetsArgs {
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
}

/** Arguments of `Incident.clocks`. */
@ArgsType()
export class IncidentClocksArgs {
  /** The instant; `knownAt` when absent, now when that is absent too. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'The instant; `knownAt` when absent, now when that is absent too.' })
  readonly asOf?: DateTimeInput | null;
  /** Only what was recorded before this instant; what is recorded now when absent. Refused with `BAD_USER_INPUT` when it is after now. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'Only what was recorded before this instant; what is recorded now when absent. Refused with `BAD_USER_INPUT` when it is after now.' })
  readonly knownAt?: DateTimeInput | null;
}

/** Arguments of `Incident.penalties`. */
@ArgsType()
export class IncidentPenaltiesArgs {
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
}

/** Arguments of `Incident.projections`. */
@ArgsType()
export class IncidentProjectionsArgs {
  /** The instant; now when absent. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'The instant; now when absent.' })
  readonly until?: DateTimeInput | null;
}

/** Arguments of `Incident.costProjection`. */
@ArgsType()
export class IncidentCostProjectionArgs {
  /** The first instant, now when absent; at most 366 days from now. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'The first instant, now when absent; at most 366 days from now.' })
  readonly from?: DateTimeInput | null;
  /** The last instant, 30 days after `from` when absent; not before `from`, at most 366 days after it. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'The last instant, 30 days after `from` when absent; not before `from`, at most 366 days after it.' })
  readonly until?: DateTimeInput | null;
}

/** Arguments of `Incident.history`. */
@ArgsType()
export class IncidentHistoryArgs {
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
}

/** Loaded fields of `Incident`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Incident)
export abstract class IncidentRelations {
  /** The contract. Scope `contracts:read`. */
  abstract contract(context: RequestContext, parents: readonly IncidentRecord[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true, description: 'The contract. Scope `contracts:read`.' })
  protected $contract(@Root() parent: IncidentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  /** The module whose service is hit. Scope `contracts:read`. */
  abstract module(context: RequestContext, parents: readonly IncidentRecord[]): Batch<ServiceModuleRecord | null>;
  @FieldResolver(() => named('ServiceModule'), { name: 'module', nullable: true, description: 'The module whose service is hit. Scope `contracts:read`.' })
  protected $module(@Root() parent: IncidentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.module(context, [parent]));
  }
  /** What is hit. Scope `contracts:read`. */
  abstract assets(context: RequestContext, parents: readonly IncidentRecord[], args: IncidentAssetsArgs): Batch<Connection<AssetRecord> | null>;
  @FieldResolver(() => named('AssetConnection'), { name: 'assets', nullable: true, description: 'What is hit. Scope `contracts:read`.' })
  protected $assets(@Root() parent: IncidentRecord, @Ctx() context: RequestContext, @Args(() => IncidentAssetsArgs) args: IncidentAssetsArgs): unknown {
    return one(this.assets(context, [parent], args));
  }
  /** All its signals, the first one included, in order of reception. */
  abstract receptions(context: RequestContext, parents: readonly IncidentRecord[]): Batch<readonly Reception[]>;
  @FieldResolver(() => [Reception], { name: 'receptions', description: 'All its signals, the first one included, in order of reception.' })
  protected $receptions(@Root() parent: IncidentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.receptions(context, [parent]));
  }
  /** Times that no clock counts. */
  abstract excludedPeriods(context: RequestContext, parents: readonly IncidentRecord[]): Batch<readonly ExcludedPeriod[]>;
  @FieldResolver(() => [ExcludedPeriod], { name: 'excludedPeriods', description: 'Times that no clock counts.' })
  protected $excludedPeriods(@Root() parent: IncidentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.excludedPeriods(context, [parent]));
  }
  /**
   * What each commitment's clock says at an instant; the instant may lie in the past or the future. With `knownAt`, what it said to those who knew what
   * had been recorded before it: times, signals, exclusions and assets that were recorded or corrected since are as they were, and so are overrides of the
   * terms. Empty when the incident itself was recorded later. Such an answer never changes.
   */
  abstract clocks(context: RequestContext, parents: readonly IncidentRecord[], args: IncidentClocksArgs): Batch<readonly Clock[]>;
  @FieldResolver(() => [Clock], { name: 'clocks', description: 'What each commitment\'s clock says at an instant; the instant may lie in the past or the future. With `knownAt`, what it said to those who knew what\nhad been recorded before it: times, signals, exclusions and assets that were recorded or corrected since are as they were, and so are overrides of the\nterms. Empty when the incident itself was recorded later. Such an answer never changes.' })
  protected $clocks(@Root() parent: IncidentRecord, @Ctx() context: RequestContext, @Args(() => IncidentClocksArgs) args: IncidentClocksArgs): unknown {
    return one(this.clocks(context, [parent], args));
  }
  /** Its penalties, latest assessed first. Scope `penalties:read`. */
  abstract penalties(context: RequestContext, parents: readonly IncidentRecord[], args: IncidentPenaltiesArgs): Batch<Connection<PenaltyRecord> | null>;
  @FieldResolver(() => named('PenaltyConnection'), { name: 'penalties', nullable: true, description: 'Its penalties, latest assessed first. Scope `penalties:read`.' })
  protected $penalties(@Root() parent: IncidentRecord, @Ctx() context: RequestContext, @Args(() => IncidentPenaltiesArgs) args: IncidentPenaltiesArgs): unknown {
    return one(this.penalties(context, [parent], args));
  }
  /** What it would cost if it lasted until an instant: one projection a penalty policy, nothing recorded. Empty when all is assessed. Scope `penalties:read`. */
  abstract projections(context: RequestContext, parents: readonly IncidentRecord[], args: IncidentProjectionsArgs): Batch<readonly PenaltyProjection[] | null>;
  @FieldResolver(() => [PenaltyProjection], { name: 'projections', nullable: true, description: 'What it would cost if it lasted until an instant: one projection a penalty policy, nothing recorded. Empty when all is assessed. Scope `penalties:read`.' })
  protected $projections(@Root() parent: IncidentRecord, @Ctx() context: RequestContext, @Args(() => IncidentProjectionsArgs) args: IncidentProjectionsArgs): unknown {
    return one(this.projections(context, [parent], args));
  }
  /** What its running commitments cost together if it lasts, by itself: other running incidents take nothing of the caps, and the year's downtime is its contract's. Scope `penalties:read`. */
  abstract costProjection(context: RequestContext, parents: readonly IncidentRecord[], args: IncidentCostProjectionArgs): Batch<CostProjectionRow | null>;
  @FieldResolver(() => named('CostProjection'), { name: 'costProjection', nullable: true, description: 'What its running commitments cost together if it lasts, by itself: other running incidents take nothing of the caps, and the year\'s downtime is its contract\'s. Scope `penalties:read`.' })
  protected $costProjection(@Root() parent: IncidentRecord, @Ctx() context: RequestContext, @Args(() => IncidentCostProjectionArgs) args: IncidentCostProjectionArgs): unknown {
    return one(this.costProjection(context, [parent], args));
  }
  /** Breaches of it that the terms give no amount for, until a person or a correction settles them. Scope `penalties:read`. */
  abstract unpriced(context: RequestContext, parents: readonly IncidentRecord[]): Batch<readonly UnpricedPenaltyRow[] | null>;
  @FieldResolver(() => [named('UnpricedPenalty')], { name: 'unpriced', nullable: true, description: 'Breaches of it that the terms give no amount for, until a person or a correction settles them. Scope `penalties:read`.' })
  protected $unpriced(@Root() parent: IncidentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.unpriced(context, [parent]));
  }
  /** What happened to it, oldest first. */
  abstract history(context: RequestContext, parents: readonly IncidentRecord[], args: IncidentHistoryArgs): Batch<Connection<HistoryEntry>>;
  @FieldResolver(() => named('HistoryEntryConnection'), { name: 'history', description: 'What happened to it, oldest first.' })
  protected $history(@Root() parent: IncidentRecord, @Ctx() context: RequestContext, @Args(() => IncidentHistoryArgs) args: IncidentHistoryArgs): unknown {
    return one(this.history(context, [parent], args));
  }
}

/** What a running miss costs if it lasts until an instant. Nothing is recorded. Scope `penalties:read`. */
@ObjectType('PenaltyProjection', { simpleResolvers: true, description: 'What a running miss costs if it lasts until an instant. Nothing is recorded. Scope `penalties:read`.' })
export class PenaltyProjection {
  /** The commitment that is missed. */
  @Field(() => named('Commitment'), { description: 'The commitment that is missed.' })
  readonly commitment!: Commitment;
  /** The instant for which it is reckoned. */
  @Field(() => DateTimeScalar, { description: 'The instant for which it is reckoned.' })
  readonly until!: DateTimeOutput;
  /** The amount, before caps that other penalties may use up. */
  @Field(() => MoneyScalar, { description: 'The amount, before caps that other penalties may use up.' })
  readonly amount!: MoneyOutput;
  /** Why. */
  @Field(() => named('Explanation'), { description: 'Why.' })
  readonly explanation!: Explanation;
}

/** A row of a page of incidents. */
@ObjectType('IncidentEdge', { simpleResolvers: true, description: 'A row of a page of incidents.' })
export class IncidentEdge {
  /** Its position. */
  @Field(() => String, { description: 'Its position.' })
  readonly cursor!: string;
  /** The incident. */
  @Field(() => Incident, { description: 'The incident.' })
  readonly node!: IncidentRecord;
}

/** A page of incidents. */
@ObjectType('IncidentConnection', { simpleResolvers: true, description: 'A page of incidents.' })
export class IncidentConnection {
  /** The incidents with their cursors. */
  @Field(() => [IncidentEdge], { description: 'The incidents with their cursors.' })
  readonly edges!: readonly IncidentEdge[];
  /** The incidents alone. */
  @Field(() => [Incident], { description: 'The incidents alone.' })
  readonly nodes!: readonly IncidentRecord[];
  /** Where this page stands. */
  @Field(() => named('PageInfo'), { description: 'Where this page stands.' })
  readonly pageInfo!: PageInfo;
}

/** The service levels of a contract at an instant. Scope `incidents:read`. */
@ObjectType('ContractSla', { simpleResolvers: true, description: 'The service levels of a contract at an instant. Scope `incidents:read`.' })
export class ContractSla {
  /** The instant. */
  @Field(() => DateTimeScalar, { description: 'The instant.' })
  readonly asOf!: DateTimeOutput;
  /**
   * The worst state among the running clocks and a downtime budget that is at risk or used up. When nothing runs: `NOT_MEASURED` if the contract is not in
   * force at `asOf` or an open incident has no clock (all are `NOT_APPLICABLE`), `MET` otherwise.
   */
  @Field(() => ClockState, { description: 'The worst state among the running clocks and a downtime budget that is at risk or used up. When nothing runs: `NOT_MEASURED` if the contract is not in\nforce at `asOf` or an open incident has no clock (all are `NOT_APPLICABLE`), `MET` otherwise.' })
  readonly state!: ClockState;
  /** Incidents not restored by then. */
  @Field(() => Int, { description: 'Incidents not restored by then.' })
  readonly openIncidents!: number;
  /** The next deadline among the running clocks, if any. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'The next deadline among the running clocks, if any.' })
  readonly nextDueAt!: DateTimeOutput | null;
  /** The clocks that run, nearest deadline first, at most 100. */
  @Field(() => [RunningClock], { description: 'The clocks that run, nearest deadline first, at most 100.' })
  readonly runningClocks!: readonly RunningClockRow[];
  /** The downtime budget of the calendar year, if the contract has one (IMS). */
  @Field(() => DowntimeBudget, { nullable: true, description: 'The downtime budget of the calendar year, if the contract has one (IMS).' })
  readonly downtimeBudget!: DowntimeBudget | null;
  /** Penalties assessed since the start of that calendar year and not reversed or rejected. Scope `penalties:read`. */
  @Field(() => MoneyScalar, { nullable: true, description: 'Penalties assessed since the start of that calendar year and not reversed or rejected. Scope `penalties:read`.' })
  readonly penaltiesToDate!: MoneyOutput | null;
}

/** A running clock and its incident. Scope `incidents:read`. */
@ObjectType('RunningClock', { simpleResolvers: true, description: 'A running clock and its incident. Scope `incidents:read`.' })
export class RunningClock {
  /** The clock. */
  @Field(() => Clock, { description: 'The clock.' })
  readonly clock!: Clock;
}

/** The rows behind `RunningClock`, which have each of its plain fields. */
export type RunningClockSource<Row extends RunningClock = RunningClockRow> = Row;

/** Loaded fields of `RunningClock`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => RunningClock)
export abstract class RunningClockRelations {
  /** The incident; with `knownAt`, as it is known now. */
  abstract incident(context: RequestContext, parents: readonly RunningClockRow[]): Batch<IncidentRecord>;
  @FieldResolver(() => Incident, { name: 'incident', description: 'The incident; with `knownAt`, as it is known now.' })
  protected $incident(@Root() parent: RunningClockRow, @Ctx() context: RequestContext): unknown {
    return one(this.incident(context, [parent]));
  }
  /** When its miss costs something else than at `asOf`, and what, if it runs on: by itself, under caps as they stand recorded (with `knownAt`, as they stood then), within 30 days; null when it costs the same. Scope `penalties:read`. */
  abstract nextCostStep(context: RequestContext, parents: readonly RunningClockRow[]): Batch<CostStep | null>;
  @FieldResolver(() => named('CostStep'), { name: 'nextCostStep', nullable: true, description: 'When its miss costs something else than at `asOf`, and what, if it runs on: by itself, under caps as they stand recorded (with `knownAt`, as they stood then), within 30 days; null when it costs the same. Scope `penalties:read`.' })
  protected $nextCostStep(@Root() parent: RunningClockRow, @Ctx() context: RequestContext): unknown {
    return one(this.nextCostStep(context, [parent]));
  }
}

/** Downtime used of the budget of a calendar year (interruption maximum de service). Scope `incidents:read`. */
@ObjectType('DowntimeBudget', { simpleResolvers: true, description: 'Downtime used of the budget of a calendar year (interruption maximum de service). Scope `incidents:read`.' })
export class DowntimeBudget {
  /** The calendar year. */
  @Field(() => Int, { description: 'The calendar year.' })
  readonly year!: number;
  /** What is allowed. */
  @Field(() => DurationScalar, { description: 'What is allowed.' })
  readonly budget!: DurationOutput;
  /** What is used: interruptions of one service counted once. */
  @Field(() => DurationScalar, { description: 'What is used: interruptions of one service counted once.' })
  readonly used!: DurationOutput;
  /** What is left, never negative. */
  @Field(() => DurationScalar, { description: 'What is left, never negative.' })
  readonly remaining!: DurationOutput;
  /** Where it stands. */
  @Field(() => ClockState, { description: 'Where it stands.' })
  readonly state!: ClockState;
}

/** A new incident. */
@InputType('ReportIncidentInput', { description: 'A new incident.' })
export class ReportIncidentInput {
  /** The contract, in force. */
  @Field(() => ID, { description: 'The contract, in force.' })
  readonly contractId!: string;
  /** The module whose service is hit; absent: the contract's hosting module. Asked for where several services have commitments of their own. */
  @Field(() => ID, { nullable: true, description: 'The module whose service is hit; absent: the contract\'s hosting module. Asked for where several services have commitments of their own.' })
  readonly moduleId?: string | null;
  /** What is hit. None named: the whole solution, with all the contract's assets. */
  @Field(() => [ID], { defaultValue: [], description: 'What is hit. None named: the whole solution, with all the contract\'s assets.' })
  readonly assetIds!: readonly string[];
  /** How grave. */
  @Field(() => named('Severity'), { description: 'How grave.' })
  readonly severity!: Severity;
  /** What it is. */
  @Field(() => IncidentKind, { description: 'What it is.' })
  readonly kind!: IncidentKind;
  /** How it was signalled. */
  @Field(() => Channel, { description: 'How it was signalled.' })
  readonly channel!: Channel;
  /** What was said, 1 to 10 000 characters. */
  @Field(() => String, { description: 'What was said, 1 to 10 000 characters.' })
  readonly description!: string;
  /** When it was received; not in the future. Absent: now. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was received; not in the future. Absent: now.' })
  readonly receivedAt?: DateTimeInput | null;
}

/** A commitment that an incident touches, whose clock has not started. Scope `incidents:read`. */
@ObjectType('CommitmentNotStarted', { simpleResolvers: true, description: 'A commitment that an incident touches, whose clock has not started. Scope `incidents:read`.' })
export class CommitmentNotStarted {
  /** The commitment. */
  @Field(() => named('Commitment'), { description: 'The commitment.' })
  readonly commitment!: Commitment;
  /** Why, as a sentence in English. */
  @Field(() => String, { description: 'Why, as a sentence in English.' })
  readonly reason!: string;
  /** What would start it. */
  @Field(() => String, { description: 'What would start it.' })
  readonly whatWouldStartIt!: string;
}

/** What `reportIncident` answers. */
@ObjectType('ReportIncidentPayload', { simpleResolvers: true, description: 'What `reportIncident` answers.', implements: [MutationPayload] })
export class ReportIncidentPayload {
  /** Empty when it was recorded. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was recorded.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The incident, null when refused. Scope `incidents:read`. */
  @Field(() => Incident, { nullable: true, description: 'The incident, null when refused. Scope `incidents:read`.' })
  readonly incident!: IncidentRecord | null;
  /** Its commitments whose clock has not started, as it stands now; null when refused. Scope `incidents:read`. */
  @Field(() => [CommitmentNotStarted], { nullable: true, description: 'Its commitments whose clock has not started, as it stands now; null when refused. Scope `incidents:read`.' })
  readonly notStarted!: readonly CommitmentNotStarted[] | null;
}

/** A further signal of an incident that is recorded already. */
@InputType('RecordReceptionInput', { description: 'A further signal of an incident that is recorded already.' })
export class RecordReceptionInput {
  /** The incident. */
  @Field(() => ID, { description: 'The incident.' })
  readonly incidentId!: string;
  /** How it was signalled this time. */
  @Field(() => Channel, { description: 'How it was signalled this time.' })
  readonly channel!: Channel;
  /** When; not in the future. Absent: now. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'When; not in the future. Absent: now.' })
  readonly receivedAt?: DateTimeInput | null;
}

/** What `recordReception` answers. */
@ObjectType('RecordReceptionPayload', { simpleResolvers: true, description: 'What `recordReception` answers.', implements: [MutationPayload] })
export class RecordReceptionPayload {
  /** Empty when it was recorded. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was recorded.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The incident, null when refused. Scope `incidents:read`. */
  @Field(() => Incident, { nullable: true, description: 'The incident, null when refused. Scope `incidents:read`.' })
  readonly incident!: IncidentRecord | null;
  /** Penalties that this changed: reversed ones and those assessed anew. Scope `penalties:read`. */
  @Field(() => [named('Penalty')], { nullable: true, description: 'Penalties that this changed: reversed ones and those assessed anew. Scope `penalties:read`.' })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  /** Breaches that the terms give no amount for: they are recorded, and wait for a person. Scope `penalties:read`. */
  @Field(() => [named('UnpricedPenalty')], { nullable: true, description: 'Breaches that the terms give no amount for: they are recorded, and wait for a person. Scope `penalties:read`.' })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

/** A first response. */
@InputType('RecordFirstResponseInput', { description: 'A first response.' })
export class RecordFirstResponseInput {
  /** The incident. */
  @Field(() => ID, { description: 'The incident.' })
  readonly incidentId!: string;
  /** When it was given; not in the future, not before reception. Absent: now. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was given; not in the future, not before reception. Absent: now.' })
  readonly respondedAt?: DateTimeInput | null;
}

/** What `recordFirstResponse` answers. */
@ObjectType('RecordFirstResponsePayload', { simpleResolvers: true, description: 'What `recordFirstResponse` answers.', implements: [MutationPayload] })
export class RecordFirstResponsePayload {
  /** Empty when it was recorded. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was recorded.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The incident, null when refused. Scope `incidents:read`. */
  @Field(() => Incident, { nullable: true, description: 'The incident, null when refused. Scope `incidents:read`.' })
  readonly incident!: IncidentRecord | null;
  /** Penalties that this made certain. Scope `penalties:read`. */
  @Field(() => [named('Penalty')], { nullable: true, description: 'Penalties that this made certain. Scope `penalties:read`.' })
  readonly assessedPenalties!: readonly PenaltyRecord[] | null;
  /** Breaches that the terms give no amount for: they are recorded, and wait for a person. Scope `penalties:read`. */
  @Field(() => [named('UnpricedPenalty')], { nullable: true, description: 'Breaches that the terms give no amount for: they are recorded, and wait for a person. Scope `penalties:read`.' })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

/** A restoration. */
@InputType('RestoreIncidentInput', { description: 'A restoration.' })
export class RestoreIncidentInput {
  /** The incident. */
  @Field(() => ID, { description: 'The incident.' })
  readonly incidentId!: string;
  /** When the provider gave notice of it; not in the future, not before reception. Absent: now. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the provider gave notice of it; not in the future, not before reception. Absent: now.' })
  readonly restoredAt?: DateTimeInput | null;
}

/** What `restoreIncident` answers. */
@ObjectType('RestoreIncidentPayload', { simpleResolvers: true, description: 'What `restoreIncident` answers.', implements: [MutationPayload] })
export class RestoreIncidentPayload {
  /** Empty when it was recorded. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was recorded.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The incident, null when refused. Scope `incidents:read`. */
  @Field(() => Incident, { nullable: true, description: 'The incident, null when refused. Scope `incidents:read`.' })
  readonly incident!: IncidentRecord | null;
  /** Penalties that this made certain. Scope `penalties:read`. */
  @Field(() => [named('Penalty')], { nullable: true, description: 'Penalties that this made certain. Scope `penalties:read`.' })
  readonly assessedPenalties!: readonly PenaltyRecord[] | null;
  /** Breaches that the terms give no amount for: they are recorded, and wait for a person. Scope `penalties:read`. */
  @Field(() => [named('UnpricedPenalty')], { nullable: true, description: 'Breaches that the terms give no amount for: they are recorded, and wait for a person. Scope `penalties:read`.' })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

/** A time to exclude. */
@InputType('ExcludePeriodInput', { description: 'A time to exclude.' })
export class ExcludePeriodInput {
  /** The incident. */
  @Field(() => ID, { description: 'The incident.' })
  readonly incidentId!: string;
  /** The cause, one of the terms pack's. */
  @Field(() => String, { description: 'The cause, one of the terms pack\'s.' })
  readonly cause!: string;
  /** When it began. */
  @Field(() => DateTimeScalar, { description: 'When it began.' })
  readonly startedAt!: DateTimeInput;
  /** When it ended; absent: still open. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; absent: still open.' })
  readonly endedAt?: DateTimeInput | null;
}

/** What `excludePeriod` answers. */
@ObjectType('ExcludePeriodPayload', { simpleResolvers: true, description: 'What `excludePeriod` answers.', implements: [MutationPayload] })
export class ExcludePeriodPayload {
  /** Empty when it was recorded. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was recorded.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The incident, null when refused. Scope `incidents:read`. */
  @Field(() => Incident, { nullable: true, description: 'The incident, null when refused. Scope `incidents:read`.' })
  readonly incident!: IncidentRecord | null;
  /** Penalties that this changed: reversed ones and those assessed anew. Scope `penalties:read`. */
  @Field(() => [named('Penalty')], { nullable: true, description: 'Penalties that this changed: reversed ones and those assessed anew. Scope `penalties:read`.' })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  /** Breaches that the terms give no amount for: they are recorded, and wait for a person. Scope `penalties:read`. */
  @Field(() => [named('UnpricedPenalty')], { nullable: true, description: 'Breaches that the terms give no amount for: they are recorded, and wait for a person. Scope `penalties:read`.' })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

/** The end of an excluded period. */
@InputType('EndExcludedPeriodInput', { description: 'The end of an excluded period.' })
export class EndExcludedPeriodInput {
  /** The excluded period. */
  @Field(() => ID, { description: 'The excluded period.' })
  readonly excludedPeriodId!: string;
  /** When it ended. */
  @Field(() => DateTimeScalar, { description: 'When it ended.' })
  readonly endedAt!: DateTimeInput;
}

/** What `endExcludedPeriod` answers. */
@ObjectType('EndExcludedPeriodPayload', { simpleResolvers: true, description: 'What `endExcludedPeriod` answers.', implements: [MutationPayload] })
export class EndExcludedPeriodPayload {
  /** Empty when it was recorded. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was recorded.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The incident, null when refused. Scope `incidents:read`. */
  @Field(() => Incident, { nullable: true, description: 'The incident, null when refused. Scope `incidents:read`.' })
  readonly incident!: IncidentRecord | null;
  /** Penalties that this changed: reversed ones and those assessed anew. Scope `penalties:read`. */
  @Field(() => [named('Penalty')], { nullable: true, description: 'Penalties that this changed: reversed ones and those assessed anew. Scope `penalties:read`.' })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  /** Breaches that the terms give no amount for: they are recorded, and wait for a person. Scope `penalties:read`. */
  @Field(() => [named('UnpricedPenalty')], { nullable: true, description: 'Breaches that the terms give no amount for: they are recorded, and wait for a person. Scope `penalties:read`.' })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

/** A correction of an incident's times or cause. What is absent stays. */
@InputType('CorrectIncidentInput', { description: 'A correction of an incident\'s times or cause. What is absent stays.' })
export class CorrectIncidentInput {
  /** The incident. */
  @Field(() => ID, { description: 'The incident.' })
  readonly incidentId!: string;
  /** The right time of reception. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'The right time of reception.' })
  readonly receivedAt?: DateTimeInput | null;
  /** The right time of the first response. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'The right time of the first response.' })
  readonly firstResponseAt?: DateTimeInput | null;
  /** The right time of restoration. */
  @Field(() => DateTimeScalar, { nullable: true, description: 'The right time of restoration.' })
  readonly restoredAt?: DateTimeInput | null;
  /** The cause that excludes it as a whole, one of the terms pack's. */
  @Field(() => String, { nullable: true, description: 'The cause that excludes it as a whole, one of the terms pack\'s.' })
  readonly excludedBy?: string | null;
  /** Takes back that a cause excludes it as a whole: it counts again. Not together with `excludedBy`. */
  @Field(() => Boolean, { defaultValue: false, description: 'Takes back that a cause excludes it as a whole: it counts again. Not together with `excludedBy`.' })
  readonly includedAgain!: boolean;
  /** Why it is corrected, 1 to 1 000 characters. */
  @Field(() => String, { description: 'Why it is corrected, 1 to 1 000 characters.' })
  readonly reason!: string;
}

/** What `correctIncident` answers. */
@ObjectType('CorrectIncidentPayload', { simpleResolvers: true, description: 'What `correctIncident` answers.', implements: [MutationPayload] })
export class CorrectIncidentPayload {
  /** Empty when it was corrected. */
  @Field(() => [named('Refusal')], { description: 'Empty when it was corrected.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** The incident, null when refused. Scope `incidents:read`. */
  @Field(() => Incident, { nullable: true, description: 'The incident, null when refused. Scope `incidents:read`.' })
  readonly incident!: IncidentRecord | null;
  /** Penalties that this changed: reversed ones and those assessed anew. Scope `penalties:read`. */
  @Field(() => [named('Penalty')], { nullable: true, description: 'Penalties that this changed: reversed ones and those assessed anew. Scope `penalties:read`.' })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  /** Breaches that the terms give no amount for: they are recorded, and wait for a person. Scope `penalties:read`. */
  @Field(() => [named('UnpricedPenalty')], { nullable: true, description: 'Breaches that the terms give no amount for: they are recorded, and wait for a person. Scope `penalties:read`.' })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

/** Which incidents to list. */
@InputType('IncidentFilter', { description: 'Which incidents to list.' })
export class IncidentFilter {
  /** Only those that are not restored yet, when true. */
  @Field(() => Boolean, { nullable: true, description: 'Only those that are not restored yet, when true.' })
  readonly openOnly?: boolean | null;
}

/** Arguments of `Query.incident`. */
@ArgsType()
export class QueryIncidentArgs {
  /** The incident's id. */
  @Field(() => ID, { description: 'The incident\'s id.' })
  readonly id!: string;
}

/** Arguments of `Query.incidents`. */
@ArgsType()
export class QueryIncidentsArgs {
  /** How many, at most 1 000. */
  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 1 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
  /** Which ones. */
  @Field(() => IncidentFilter, { nullable: true, description: 'Which ones.' })
  readonly filter?: IncidentFilter | null;
}

/** Queries of this area, to be answered by a class that extends this one. */
@Resolver()
export abstract class IncidentQueries {
  /** An incident by id; null when it does not exist or may not be seen. Scope `incidents:read`. */
  abstract incident(context: RequestContext, args: QueryIncidentArgs): Answer<IncidentRecord | null>;
  @Query(() => Incident, { name: 'incident', nullable: true, description: 'An incident by id; null when it does not exist or may not be seen. Scope `incidents:read`.' })
  protected $incident(@Ctx() context: RequestContext, @Args(() => QueryIncidentArgs) args: QueryIncidentArgs): unknown {
    return this.incident(context, args);
  }
  /** The incidents that you may see, latest received first. Scope `incidents:read`. */
  abstract incidents(context: RequestContext, args: QueryIncidentsArgs): Answer<Connection<IncidentRecord> | null>;
  @Query(() => IncidentConnection, { name: 'incidents', nullable: true, description: 'The incidents that you may see, latest received first. Scope `incidents:read`.' })
  protected $incidents(@Ctx() context: RequestContext, @Args(() => QueryIncidentsArgs) args: QueryIncidentsArgs): unknown {
    return this.incidents(context, args);
  }
}

/** Arguments of `Mutation.reportIncident`. */
@ArgsType()
export class MutationReportIncidentArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The incident. */
  @Field(() => ReportIncidentInput, { description: 'The incident.' })
  readonly input!: ReportIncidentInput;
}

/** Arguments of `Mutation.recordReception`. */
@ArgsType()
export class MutationRecordReceptionArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The signal. */
  @Field(() => RecordReceptionInput, { description: 'The signal.' })
  readonly input!: RecordReceptionInput;
}

/** Arguments of `Mutation.recordFirstResponse`. */
@ArgsType()
export class MutationRecordFirstResponseArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The response. */
  @Field(() => RecordFirstResponseInput, { description: 'The response.' })
  readonly input!: RecordFirstResponseInput;
}

/** Arguments of `Mutation.restoreIncident`. */
@ArgsType()
export class MutationRestoreIncidentArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The restoration. */
  @Field(() => RestoreIncidentInput, { description: 'The restoration.' })
  readonly input!: RestoreIncidentInput;
}

/** Arguments of `Mutation.excludePeriod`. */
@ArgsType()
export class MutationExcludePeriodArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The period. */
  @Field(() => ExcludePeriodInput, { description: 'The period.' })
  readonly input!: ExcludePeriodInput;
}

/** Arguments of `Mutation.endExcludedPeriod`. */
@ArgsType()
export class MutationEndExcludedPeriodArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** Its end. */
  @Field(() => EndExcludedPeriodInput, { description: 'Its end.' })
  readonly input!: EndExcludedPeriodInput;
}

/** Arguments of `Mutation.correctIncident`. */
@ArgsType()
export class MutationCorrectIncidentArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The correction. */
  @Field(() => CorrectIncidentInput, { description: 'The correction.' })
  readonly input!: CorrectIncidentInput;
}

/** How each mutation of this area is carried out. */
export interface IncidentCommands {
  /** Records an incident. Scope `incidents:write`. */
  readonly reportIncident: Command<MutationReportIncidentArgs['input'], ReportIncidentPayload>;
  /** Records that an incident was signalled again, e.g. the client's call after an alert: what starts a clock is data of the terms pack. Scope `incidents:write`. */
  readonly recordReception: Command<MutationRecordReceptionArgs['input'], RecordReceptionPayload>;
  /** Records the first response to an incident; assesses what that makes certain. Scope `incidents:manage`. */
  readonly recordFirstResponse: Command<MutationRecordFirstResponseArgs['input'], RecordFirstResponsePayload>;
  /** Records the notice that service is restored; assesses what that makes certain. Scope `incidents:manage`. */
  readonly restoreIncident: Command<MutationRestoreIncidentArgs['input'], RestoreIncidentPayload>;
  /** Excludes a period from the clocks of an incident. Scope `incidents:manage`. */
  readonly excludePeriod: Command<MutationExcludePeriodArgs['input'], ExcludePeriodPayload>;
  /** Ends an excluded period that is open. Scope `incidents:manage`. */
  readonly endExcludedPeriod: Command<MutationEndExcludedPeriodArgs['input'], EndExcludedPeriodPayload>;
  /** Corrects an incident. The old values stay in its history; penalties are reversed and assessed anew where the result changes. Scope `incidents:manage`. */
  readonly correctIncident: Command<MutationCorrectIncidentArgs['input'], CorrectIncidentPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class IncidentMutations {
  constructor(private readonly commands: IncidentCommands) {}
  @Mutation(() => ReportIncidentPayload, { name: 'reportIncident', nullable: true, description: 'Records an incident. Scope `incidents:write`.' })
  protected $reportIncident(@Ctx() context: RequestContext, @Args(() => MutationReportIncidentArgs) args: MutationReportIncidentArgs): unknown {
    return this.commands.reportIncident(context, 'reportIncident', args);
  }
  @Mutation(() => RecordReceptionPayload, { name: 'recordReception', nullable: true, description: 'Records that an incident was signalled again, e.g. the client\'s call after an alert: what starts a clock is data of the terms pack. Scope `incidents:write`.' })
  protected $recordReception(@Ctx() context: RequestContext, @Args(() => MutationRecordReceptionArgs) args: MutationRecordReceptionArgs): unknown {
    return this.commands.recordReception(context, 'recordReception', args);
  }
  @Mutation(() => RecordFirstResponsePayload, { name: 'recordFirstResponse', nullable: true, description: 'Records the first response to an incident; assesses what that makes certain. Scope `incidents:manage`.' })
  protected $recordFirstResponse(@Ctx() context: RequestContext, @Args(() => MutationRecordFirstResponseArgs) args: MutationRecordFirstResponseArgs): unknown {
    return this.commands.recordFirstResponse(context, 'recordFirstResponse', args);
  }
  @Mutation(() => RestoreIncidentPayload, { name: 'restoreIncident', nullable: true, description: 'Records the notice that service is restored; assesses what that makes certain. Scope `incidents:manage`.' })
  protected $restoreIncident(@Ctx() context: RequestContext, @Args(() => MutationRestoreIncidentArgs) args: MutationRestoreIncidentArgs): unknown {
    return this.commands.restoreIncident(context, 'restoreIncident', args);
  }
  @Mutation(() => ExcludePeriodPayload, { name: 'excludePeriod', nullable: true, description: 'Excludes a period from the clocks of an incident. Scope `incidents:manage`.' })
  protected $excludePeriod(@Ctx() context: RequestContext, @Args(() => MutationExcludePeriodArgs) args: MutationExcludePeriodArgs): unknown {
    return this.commands.excludePeriod(context, 'excludePeriod', args);
  }
  @Mutation(() => EndExcludedPeriodPayload, { name: 'endExcludedPeriod', nullable: true, description: 'Ends an excluded period that is open. Scope `incidents:manage`.' })
  protected $endExcludedPeriod(@Ctx() context: RequestContext, @Args(() => MutationEndExcludedPeriodArgs) args: MutationEndExcludedPeriodArgs): unknown {
    return this.commands.endExcludedPeriod(context, 'endExcludedPeriod', args);
  }
  @Mutation(() => CorrectIncidentPayload, { name: 'correctIncident', nullable: true, description: 'Corrects an incident. The old values stay in its history; penalties are reversed and assessed anew where the result changes. Scope `incidents:manage`.' })
  protected $correctIncident(@Ctx() context: RequestContext, @Args(() => MutationCorrectIncidentArgs) args: MutationCorrectIncidentArgs): unknown {
    return this.commands.correctIncident(context, 'correctIncident', args);
  }
}

declareTypes({ Channel, IncidentKind, IncidentStatus, ClockState, Clock, Reception, ExcludedPeriod, Incident, PenaltyProjection, IncidentEdge, IncidentConnection, ContractSla, RunningClock, DowntimeBudget, ReportIncidentInput, CommitmentNotStarted, ReportIncidentPayload, RecordReceptionInput, RecordReceptionPayload, RecordFirstResponseInput, RecordFirstResponsePayload, RestoreIncidentInput, RestoreIncidentPayload, ExcludePeriodInput, ExcludePeriodPayload, EndExcludedPeriodInput, EndExcludedPeriodPayload, CorrectIncidentInput, CorrectIncidentPayload, IncidentFilter });
