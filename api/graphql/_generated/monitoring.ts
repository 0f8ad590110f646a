// Made from schema/ by codegen.ts. Do not edit.
import type { RecordedReading } from '../../app/monitoring/reading-outcomes';
import type { WatchedCheck } from '../../app/monitoring/watched-checks';
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { AlertDeliveryRecord, AlertRecord, ReadingRecord } from '../../store/monitoring/monitoring.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { UnpricedPenaltyRow } from '../penalty/unpriced-row';
import type { DateTimeInput, DateTimeOutput, DecimalInput, DecimalOutput } from '../scalars';
import type { Label, ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateTimeScalar, DecimalScalar } from './scalars';
import type { Severity } from './terms';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const ThresholdComparison = {
  ABOVE: 'ABOVE',
  BELOW: 'BELOW',
} as const;
export type ThresholdComparison = keyof typeof ThresholdComparison;
registerEnumType(ThresholdComparison, { name: 'ThresholdComparison' });

@ObjectType('MonitoringCheck', { simpleResolvers: true })
export class MonitoringCheck {
  @Field(() => String)
  readonly key!: string;
  @Field(() => named('Label'))
  readonly label!: Label;
  @Field(() => String, { nullable: true })
  readonly family!: string | null;
  @Field(() => Boolean)
  readonly ofPack!: boolean;
  @Field(() => Boolean)
  readonly enabled!: boolean;
  @Field(() => named('Severity'), { nullable: true })
  readonly severity!: Severity | null;
  @Field(() => DecimalScalar, { nullable: true })
  readonly threshold!: DecimalOutput | null;
  @Field(() => ThresholdComparison, { nullable: true })
  readonly comparison!: ThresholdComparison | null;
  @Field(() => Int, { nullable: true })
  readonly everySeconds!: number | null;
  @Field(() => Boolean)
  readonly silent!: boolean;
}

/** The rows behind `MonitoringCheck`, which have each of its plain fields. */
export type MonitoringCheckSource<Row extends MonitoringCheck = WatchedCheck> = Row;

/** Loaded fields of `MonitoringCheck`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => MonitoringCheck)
export abstract class MonitoringCheckRelations {
  abstract asset(context: RequestContext, parents: readonly WatchedCheck[]): Batch<AssetRecord | null>;
  @FieldResolver(() => named('Asset'), { name: 'asset', nullable: true })
  protected $asset(@Root() parent: WatchedCheck, @Ctx() context: RequestContext): unknown {
    return one(this.asset(context, [parent]));
  }
  abstract module(context: RequestContext, parents: readonly WatchedCheck[]): Batch<ServiceModuleRecord | null>;
  @FieldResolver(() => named('ServiceModule'), { name: 'module', nullable: true })
  protected $module(@Root() parent: WatchedCheck, @Ctx() context: RequestContext): unknown {
    return one(this.module(context, [parent]));
  }
  abstract latestReading(context: RequestContext, parents: readonly WatchedCheck[]): Batch<ReadingRecord | null>;
  @FieldResolver(() => Reading, { name: 'latestReading', nullable: true })
  protected $latestReading(@Root() parent: WatchedCheck, @Ctx() context: RequestContext): unknown {
    return one(this.latestReading(context, [parent]));
  }
  abstract standingAlert(context: RequestContext, parents: readonly WatchedCheck[]): Batch<AlertRecord | null>;
  @FieldResolver(() => Alert, { name: 'standingAlert', nullable: true })
  protected $standingAlert(@Root() parent: WatchedCheck, @Ctx() context: RequestContext): unknown {
    return one(this.standingAlert(context, [parent]));
  }
}

@ObjectType('Reading', { simpleResolvers: true })
export class Reading {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly check!: string;
  @Field(() => DateTimeScalar)
  readonly at!: DateTimeOutput;
  @Field(() => Boolean)
  readonly failing!: boolean;
  @Field(() => DecimalScalar, { nullable: true })
  readonly value!: DecimalOutput | null;
  @Field(() => String, { nullable: true })
  readonly note!: string | null;
}

/** The rows behind `Reading`, which have each of its plain fields. */
export type ReadingSource<Row extends Reading = ReadingRecord> = Row;

/** Loaded fields of `Reading`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Reading)
export abstract class ReadingRelations {
  abstract contract(context: RequestContext, parents: readonly ReadingRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: ReadingRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract asset(context: RequestContext, parents: readonly ReadingRecord[]): Batch<AssetRecord | null>;
  @FieldResolver(() => named('Asset'), { name: 'asset', nullable: true })
  protected $asset(@Root() parent: ReadingRecord, @Ctx() context: RequestContext): unknown {
    return one(this.asset(context, [parent]));
  }
  abstract createdAt(context: RequestContext, parents: readonly ReadingRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: ReadingRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly ReadingRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: ReadingRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('ReadingEdge', { simpleResolvers: true })
export class ReadingEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Reading)
  readonly node!: ReadingRecord;
}

@ObjectType('ReadingConnection', { simpleResolvers: true })
export class ReadingConnection {
  @Field(() => [ReadingEdge])
  readonly edges!: readonly ReadingEdge[];
  @Field(() => [Reading])
  readonly nodes!: readonly ReadingRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `ReadingConnection` is a page of. */
@Resolver(() => ReadingConnection)
export class ReadingConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<ReadingRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<ReadingRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('ReadingFilter')
export class ReadingFilter {
  @Field(() => String, { nullable: true })
  readonly check?: string | null;
  @Field(() => ID, { nullable: true })
  readonly assetId?: string | null;
  @Field(() => Boolean, { nullable: true })
  readonly failing?: boolean | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly since?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly before?: DateTimeInput | null;
}

@ObjectType('Alert', { simpleResolvers: true })
export class Alert {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly check!: string;
  @Field(() => DateTimeScalar)
  readonly raisedAt!: DateTimeOutput;
  @Field(() => DecimalScalar, { nullable: true })
  readonly value!: DecimalOutput | null;
  @Field(() => String, { nullable: true })
  readonly note!: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly closedAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly deliveredAt!: DateTimeOutput | null;
  @Field(() => Int)
  readonly attempts!: number;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `Alert`, which have each of its plain fields. */
export type AlertSource<Row extends Alert = AlertRecord> = Row;

/** Loaded fields of `Alert`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Alert)
export abstract class AlertRelations {
  abstract contract(context: RequestContext, parents: readonly AlertRecord[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true })
  protected $contract(@Root() parent: AlertRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract asset(context: RequestContext, parents: readonly AlertRecord[]): Batch<AssetRecord | null>;
  @FieldResolver(() => named('Asset'), { name: 'asset', nullable: true })
  protected $asset(@Root() parent: AlertRecord, @Ctx() context: RequestContext): unknown {
    return one(this.asset(context, [parent]));
  }
  abstract incident(context: RequestContext, parents: readonly AlertRecord[]): Batch<IncidentRecord | null>;
  @FieldResolver(() => named('Incident'), { name: 'incident', nullable: true })
  protected $incident(@Root() parent: AlertRecord, @Ctx() context: RequestContext): unknown {
    return one(this.incident(context, [parent]));
  }
  abstract deliveries(context: RequestContext, parents: readonly AlertRecord[]): Batch<readonly AlertDeliveryRecord[]>;
  @FieldResolver(() => [AlertDelivery], { name: 'deliveries' })
  protected $deliveries(@Root() parent: AlertRecord, @Ctx() context: RequestContext): unknown {
    return one(this.deliveries(context, [parent]));
  }
}

@ObjectType('AlertDelivery', { simpleResolvers: true })
export class AlertDelivery {
  @Field(() => Int)
  readonly attempt!: number;
  @Field(() => DateTimeScalar)
  readonly sentAt!: DateTimeOutput;
  @Field(() => Boolean)
  readonly delivered!: boolean;
  @Field(() => String)
  readonly recipient!: string;
  @Field(() => String, { nullable: true })
  readonly note!: string | null;
}

/** The rows behind `AlertDelivery`, which have each of its plain fields. */
export type AlertDeliverySource<Row extends AlertDelivery = AlertDeliveryRecord> = Row;

@ObjectType('AlertEdge', { simpleResolvers: true })
export class AlertEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Alert)
  readonly node!: AlertRecord;
}

@ObjectType('AlertConnection', { simpleResolvers: true })
export class AlertConnection {
  @Field(() => [AlertEdge])
  readonly edges!: readonly AlertEdge[];
  @Field(() => [Alert])
  readonly nodes!: readonly AlertRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `AlertConnection` is a page of. */
@Resolver(() => AlertConnection)
export class AlertConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<AlertRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<AlertRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

export const AlertChoice = {
  STANDING: 'STANDING',
  UNDELIVERED: 'UNDELIVERED',
} as const;
export type AlertChoice = keyof typeof AlertChoice;
registerEnumType(AlertChoice, { name: 'AlertChoice' });

@InputType('AlertFilter')
export class AlertFilter {
  @Field(() => AlertChoice, { nullable: true })
  readonly only?: AlertChoice | null;
  @Field(() => String, { nullable: true })
  readonly check?: string | null;
  @Field(() => ID, { nullable: true })
  readonly assetId?: string | null;
}

@InputType('SetMonitoringCheckInput')
export class SetMonitoringCheckInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID, { nullable: true })
  readonly assetId?: string | null;
  @Field(() => String)
  readonly check!: string;
  @Field(() => String, { nullable: true })
  readonly label?: string | null;
  @Field(() => Boolean, { defaultValue: true })
  readonly enabled!: boolean;
  @Field(() => DecimalScalar, { nullable: true })
  readonly threshold?: DecimalInput | null;
  @Field(() => ThresholdComparison, { nullable: true })
  readonly comparison?: ThresholdComparison | null;
  @Field(() => named('Severity'), { nullable: true })
  readonly severity?: Severity | null;
  @Field(() => Int, { nullable: true })
  readonly everySeconds?: number | null;
  @Field(() => ID, { nullable: true })
  readonly moduleId?: string | null;
}

@ObjectType('SetMonitoringCheckPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class SetMonitoringCheckPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
}

@InputType('ReadingInput')
export class ReadingInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID, { nullable: true })
  readonly assetId?: string | null;
  @Field(() => String)
  readonly check!: string;
  @Field(() => DateTimeScalar)
  readonly at!: DateTimeInput;
  @Field(() => Boolean, { nullable: true })
  readonly failing?: boolean | null;
  @Field(() => DecimalScalar, { nullable: true })
  readonly value?: DecimalInput | null;
  @Field(() => String, { nullable: true })
  readonly note?: string | null;
}

@InputType('RecordReadingsInput')
export class RecordReadingsInput {
  @Field(() => [ReadingInput])
  readonly readings!: readonly ReadingInput[];
}

@ObjectType('ReadingOutcome', { simpleResolvers: true })
export class ReadingOutcome {
  @Field(() => Int)
  readonly index!: number;
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly known!: boolean;
}

/** The rows behind `ReadingOutcome`, which have each of its plain fields. */
export type ReadingOutcomeSource<Row extends ReadingOutcome = RecordedReading> = Row;

/** Loaded fields of `ReadingOutcome`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => ReadingOutcome)
export abstract class ReadingOutcomeRelations {
  abstract alert(context: RequestContext, parents: readonly RecordedReading[]): Batch<AlertRecord | null>;
  @FieldResolver(() => Alert, { name: 'alert', nullable: true })
  protected $alert(@Root() parent: RecordedReading, @Ctx() context: RequestContext): unknown {
    return one(this.alert(context, [parent]));
  }
}

@ObjectType('RecordReadingsPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordReadingsPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => [ReadingOutcome], { nullable: true })
  readonly outcomes!: readonly RecordedReading[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('UnpricedPenalty')], { nullable: true })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

@InputType('RecordAlertDeliveryInput')
export class RecordAlertDeliveryInput {
  @Field(() => ID)
  readonly alertId!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly sentAt?: DateTimeInput | null;
  @Field(() => Boolean)
  readonly delivered!: boolean;
  @Field(() => String)
  readonly recipient!: string;
  @Field(() => String, { nullable: true })
  readonly note?: string | null;
}

@ObjectType('RecordAlertDeliveryPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordAlertDeliveryPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Alert, { nullable: true })
  readonly alert!: AlertRecord | null;
}

/** Arguments of `Contract.readings`. */
@ArgsType()
export class ContractReadingsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => ReadingFilter, { nullable: true })
  readonly filter?: ReadingFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Arguments of `Contract.alerts`. */
@ArgsType()
export class ContractAlertsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => AlertFilter, { nullable: true })
  readonly filter?: AlertFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractMonitoringRelations {
  abstract checks(context: RequestContext, parents: readonly ContractRecord[]): Batch<readonly WatchedCheck[]>;
  @FieldResolver(() => [MonitoringCheck], { name: 'checks' })
  protected $checks(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.checks(context, [parent]));
  }
  abstract readings(context: RequestContext, parents: readonly ContractRecord[], args: ContractReadingsArgs): Batch<Connection<ReadingRecord>>;
  @FieldResolver(() => ReadingConnection, { name: 'readings' })
  protected $readings(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractReadingsArgs) args: ContractReadingsArgs): unknown {
    return one(this.readings(context, [parent], args));
  }
  abstract alerts(context: RequestContext, parents: readonly ContractRecord[], args: ContractAlertsArgs): Batch<Connection<AlertRecord> | null>;
  @FieldResolver(() => AlertConnection, { name: 'alerts', nullable: true })
  protected $alerts(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractAlertsArgs) args: ContractAlertsArgs): unknown {
    return one(this.alerts(context, [parent], args));
  }
}

/** Arguments of `Query.alerts`. */
@ArgsType()
export class QueryAlertsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => AlertFilter, { nullable: true })
  readonly filter?: AlertFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class MonitoringQueries {
  abstract alerts(context: RequestContext, args: QueryAlertsArgs): Answer<Connection<AlertRecord> | null>;
  @Query(() => AlertConnection, { name: 'alerts', nullable: true })
  protected $alerts(@Ctx() context: RequestContext, @Args(() => QueryAlertsArgs) args: QueryAlertsArgs): unknown {
    return this.alerts(context, args);
  }
}

/** Arguments of `Mutation.setMonitoringCheck`. */
@ArgsType()
export class MutationSetMonitoringCheckArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => SetMonitoringCheckInput)
  readonly input!: SetMonitoringCheckInput;
}

/** Arguments of `Mutation.recordReadings`. */
@ArgsType()
export class MutationRecordReadingsArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordReadingsInput)
  readonly input!: RecordReadingsInput;
}

/** Arguments of `Mutation.recordAlertDelivery`. */
@ArgsType()
export class MutationRecordAlertDeliveryArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordAlertDeliveryInput)
  readonly input!: RecordAlertDeliveryInput;
}

/** How each mutation of this area is carried out. */
export interface MonitoringCommands {
  readonly setMonitoringCheck: Command<MutationSetMonitoringCheckArgs['input'], SetMonitoringCheckPayload>;
  readonly recordReadings: Command<MutationRecordReadingsArgs['input'], RecordReadingsPayload>;
  readonly recordAlertDelivery: Command<MutationRecordAlertDeliveryArgs['input'], RecordAlertDeliveryPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class MonitoringMutations {
  constructor(private readonly commands: MonitoringCommands) {}
  @Mutation(() => SetMonitoringCheckPayload, { name: 'setMonitoringCheck', nullable: true })
  protected $setMonitoringCheck(@Ctx() context: RequestContext, @Args(() => MutationSetMonitoringCheckArgs) args: MutationSetMonitoringCheckArgs): unknown {
    return this.commands.setMonitoringCheck(context, 'setMonitoringCheck', args);
  }
  @Mutation(() => RecordReadingsPayload, { name: 'recordReadings', nullable: true })
  protected $recordReadings(@Ctx() context: RequestContext, @Args(() => MutationRecordReadingsArgs) args: MutationRecordReadingsArgs): unknown {
    return this.commands.recordReadings(context, 'recordReadings', args);
  }
  @Mutation(() => RecordAlertDeliveryPayload, { name: 'recordAlertDelivery', nullable: true })
  protected $recordAlertDelivery(@Ctx() context: RequestContext, @Args(() => MutationRecordAlertDeliveryArgs) args: MutationRecordAlertDeliveryArgs): unknown {
    return this.commands.recordAlertDelivery(context, 'recordAlertDelivery', args);
  }
}

declareTypes({ ThresholdComparison, MonitoringCheck, Reading, ReadingEdge, ReadingConnection, ReadingFilter, Alert, AlertDelivery, AlertEdge, AlertConnection, AlertChoice, AlertFilter, SetMonitoringCheckInput, SetMonitoringCheckPayload, ReadingInput, RecordReadingsInput, ReadingOutcome, RecordReadingsPayload, RecordAlertDeliveryInput, RecordAlertDeliveryPayload });
