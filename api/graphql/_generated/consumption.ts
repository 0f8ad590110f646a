// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { InterventionRecord, UnitAccountRecord, UnitEntryRecord } from '../../store/consumption/consumption.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { ContactRecord } from '../../store/party/contact.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput, MoneyInput, MoneyOutput } from '../scalars';
import type { Explanation, ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, MoneyScalar } from './scalars';
import type { InterventionKind, InterventionMode, Urgency, UrgencyInput } from './work';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

@ObjectType('ApprovedEstimate', { simpleResolvers: true })
export class ApprovedEstimate {
  @Field(() => String)
  readonly reference!: string;
  @Field(() => Int)
  readonly minutes!: number;
}

export const Settler = {
  PROVIDER_FAULT: 'PROVIDER_FAULT',
  FORFAIT: 'FORFAIT',
  OUTSIDE_OPENING_HOURS: 'OUTSIDE_OPENING_HOURS',
  HOTLINE_ALLOWANCE: 'HOTLINE_ALLOWANCE',
  ALLOTTED_TIME: 'ALLOTTED_TIME',
  INCLUDED_HOURS: 'INCLUDED_HOURS',
  UNITS: 'UNITS',
  HOURLY_RATE: 'HOURLY_RATE',
  FIXED_PRICE: 'FIXED_PRICE',
  QUOTE: 'QUOTE',
} as const;
export type Settler = keyof typeof Settler;
registerEnumType(Settler, { name: 'Settler' });

@ObjectType('SettlementPart', { simpleResolvers: true })
export class SettlementPart {
  @Field(() => String, { deprecationReason: 'Since 2026-11-29; goes with 1.0. Use `by` and `key`.' })
  readonly settledBy!: string;
  @Field(() => Int)
  readonly minutes!: number;
  @Field(() => Int)
  readonly units!: number;
  @Field(() => MoneyScalar, { nullable: true })
  readonly amount!: MoneyOutput | null;
}

/** Loaded fields of `SettlementPart`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => SettlementPart)
export abstract class SettlementPartRelations {
  abstract by(context: RequestContext, parents: readonly SettlementPart[]): Batch<Settler>;
  @FieldResolver(() => Settler, { name: 'by' })
  protected $by(@Root() parent: SettlementPart, @Ctx() context: RequestContext): unknown {
    return one(this.by(context, [parent]));
  }
  abstract key(context: RequestContext, parents: readonly SettlementPart[]): Batch<string | null>;
  @FieldResolver(() => String, { name: 'key', nullable: true })
  protected $key(@Root() parent: SettlementPart, @Ctx() context: RequestContext): unknown {
    return one(this.key(context, [parent]));
  }
}

@ObjectType('IncludedTimeUse', { simpleResolvers: true })
export class IncludedTimeUse {
  @Field(() => String)
  readonly month!: string;
  @Field(() => Int)
  readonly deductedMinutes!: number;
  @Field(() => Int)
  readonly leftMinutes!: number;
}

@ObjectType('InterventionReversal', { simpleResolvers: true })
export class InterventionReversal {
  @Field(() => String)
  readonly reason!: string;
  @Field(() => DateTimeScalar)
  readonly reversedAt!: DateTimeOutput;
}

@ObjectType('IncludedTime', { simpleResolvers: true })
export class IncludedTime {
  @Field(() => String)
  readonly month!: string;
  @Field(() => Int)
  readonly allowanceMinutes!: number;
  @Field(() => Int)
  readonly carriedMinutes!: number;
  @Field(() => Int)
  readonly usedMinutes!: number;
  @Field(() => Int)
  readonly leftMinutes!: number;
  @Field(() => Int)
  readonly reservedMinutes!: number;
}

@ObjectType('HourlyRate', { simpleResolvers: true })
export class HourlyRate {
  @Field(() => Int)
  readonly sequence!: number;
  @Field(() => DateScalar)
  readonly from!: DateOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly endsBefore!: DateOutput | null;
  @Field(() => MoneyScalar)
  readonly hourlyRate!: MoneyOutput;
  @Field(() => DateTimeScalar)
  readonly recordedAt!: DateTimeOutput;
  @Field(() => String)
  readonly recordedBy!: string;
}

@ObjectType('HourlyRateEdge', { simpleResolvers: true })
export class HourlyRateEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => HourlyRate)
  readonly node!: HourlyRate;
}

@ObjectType('HourlyRateConnection', { simpleResolvers: true })
export class HourlyRateConnection {
  @Field(() => [HourlyRateEdge])
  readonly edges!: readonly HourlyRateEdge[];
  @Field(() => [HourlyRate])
  readonly nodes!: readonly HourlyRate[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `HourlyRateConnection` is a page of. */
@Resolver(() => HourlyRateConnection)
export class HourlyRateConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<HourlyRate>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<HourlyRate>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@ObjectType('Intervention', { simpleResolvers: true })
export class Intervention {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly technician!: string;
  @Field(() => DateTimeScalar)
  readonly startedAt!: DateTimeOutput;
  @Field(() => Int)
  readonly minutes!: number;
  @Field(() => named('InterventionMode'))
  readonly mode!: InterventionMode;
  @Field(() => named('InterventionKind'))
  readonly kind!: InterventionKind;
  @Field(() => Int)
  readonly roundTrips!: number;
  @Field(() => String, { nullable: true })
  readonly plannedWork!: string | null;
  @Field(() => Boolean)
  readonly standsForTraining!: boolean;
  @Field(() => Boolean)
  readonly major!: boolean;
  @Field(() => Boolean)
  readonly majorStated!: boolean;
  @Field(() => String)
  readonly report!: string;
  @Field(() => [SettlementPart])
  readonly settlement!: readonly SettlementPart[];
  @Field(() => String, { nullable: true })
  readonly acceptedQuote!: string | null;
  @Field(() => ApprovedEstimate, { nullable: true })
  readonly approvedEstimate!: ApprovedEstimate | null;
}

/** The rows behind `Intervention`, which have each of its plain fields. */
export type InterventionSource<Row extends Intervention = InterventionRecord> = Row;

/** Loaded fields of `Intervention`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Intervention)
export abstract class InterventionRelations {
  abstract contract(context: RequestContext, parents: readonly InterventionRecord[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true })
  protected $contract(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract incident(context: RequestContext, parents: readonly InterventionRecord[]): Batch<IncidentRecord | null>;
  @FieldResolver(() => named('Incident'), { name: 'incident', nullable: true })
  protected $incident(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.incident(context, [parent]));
  }
  abstract urgency(context: RequestContext, parents: readonly InterventionRecord[]): Batch<Urgency | null>;
  @FieldResolver(() => named('Urgency'), { name: 'urgency', nullable: true })
  protected $urgency(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.urgency(context, [parent]));
  }
  abstract caller(context: RequestContext, parents: readonly InterventionRecord[]): Batch<ContactRecord | null>;
  @FieldResolver(() => named('Contact'), { name: 'caller', nullable: true })
  protected $caller(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.caller(context, [parent]));
  }
  abstract callerCompetent(context: RequestContext, parents: readonly InterventionRecord[]): Batch<boolean | null>;
  @FieldResolver(() => Boolean, { name: 'callerCompetent', nullable: true })
  protected $callerCompetent(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.callerCompetent(context, [parent]));
  }
  abstract unitEntries(context: RequestContext, parents: readonly InterventionRecord[]): Batch<readonly UnitEntryRecord[] | null>;
  @FieldResolver(() => [UnitEntry], { name: 'unitEntries', nullable: true })
  protected $unitEntries(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.unitEntries(context, [parent]));
  }
  abstract includedTime(context: RequestContext, parents: readonly InterventionRecord[]): Batch<IncludedTimeUse | null>;
  @FieldResolver(() => IncludedTimeUse, { name: 'includedTime', nullable: true })
  protected $includedTime(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.includedTime(context, [parent]));
  }
  abstract reversal(context: RequestContext, parents: readonly InterventionRecord[]): Batch<InterventionReversal | null>;
  @FieldResolver(() => InterventionReversal, { name: 'reversal', nullable: true })
  protected $reversal(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.reversal(context, [parent]));
  }
  abstract explanation(context: RequestContext, parents: readonly InterventionRecord[]): Batch<Explanation | null>;
  @FieldResolver(() => named('Explanation'), { name: 'explanation', nullable: true })
  protected $explanation(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.explanation(context, [parent]));
  }
  abstract createdAt(context: RequestContext, parents: readonly InterventionRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly InterventionRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('InterventionEdge', { simpleResolvers: true })
export class InterventionEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Intervention)
  readonly node!: InterventionRecord;
}

@ObjectType('InterventionConnection', { simpleResolvers: true })
export class InterventionConnection {
  @Field(() => [InterventionEdge])
  readonly edges!: readonly InterventionEdge[];
  @Field(() => [Intervention])
  readonly nodes!: readonly InterventionRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `InterventionConnection` is a page of. */
@Resolver(() => InterventionConnection)
export class InterventionConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<InterventionRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<InterventionRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

export const UnitEntryKind = {
  OPENING: 'OPENING',
  DEBIT: 'DEBIT',
  RENEWAL: 'RENEWAL',
  REVERSAL: 'REVERSAL',
  FORFEIT: 'FORFEIT',
  TRANSFER: 'TRANSFER',
} as const;
export type UnitEntryKind = keyof typeof UnitEntryKind;
registerEnumType(UnitEntryKind, { name: 'UnitEntryKind' });

@ObjectType('UnitEntry', { simpleResolvers: true })
export class UnitEntry {
  @Field(() => Int)
  readonly sequence!: number;
  @Field(() => UnitEntryKind)
  readonly kind!: UnitEntryKind;
  @Field(() => Int)
  readonly units!: number;
  @Field(() => Int)
  readonly balanceAfter!: number;
  @Field(() => DateTimeScalar)
  readonly recordedAt!: DateTimeOutput;
}

/** The rows behind `UnitEntry`, which have each of its plain fields. */
export type UnitEntrySource<Row extends UnitEntry = UnitEntryRecord> = Row;

/** Loaded fields of `UnitEntry`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => UnitEntry)
export abstract class UnitEntryRelations {
  abstract intervention(context: RequestContext, parents: readonly UnitEntryRecord[]): Batch<InterventionRecord | null>;
  @FieldResolver(() => Intervention, { name: 'intervention', nullable: true })
  protected $intervention(@Root() parent: UnitEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.intervention(context, [parent]));
  }
}

@ObjectType('UnitEntryEdge', { simpleResolvers: true })
export class UnitEntryEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => UnitEntry)
  readonly node!: UnitEntryRecord;
}

@ObjectType('UnitEntryConnection', { simpleResolvers: true })
export class UnitEntryConnection {
  @Field(() => [UnitEntryEdge])
  readonly edges!: readonly UnitEntryEdge[];
  @Field(() => [UnitEntry])
  readonly nodes!: readonly UnitEntryRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `UnitEntryConnection` is a page of. */
@Resolver(() => UnitEntryConnection)
export class UnitEntryConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<UnitEntryRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<UnitEntryRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@ObjectType('UnitAccount', { simpleResolvers: true })
export class UnitAccount {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly key!: string;
  @Field(() => Int)
  readonly unitMinutes!: number;
  @Field(() => Int)
  readonly baseUnits!: number;
  @Field(() => MoneyScalar)
  readonly unitPrice!: MoneyOutput;
  @Field(() => Int)
  readonly balance!: number;
}

/** The rows behind `UnitAccount`, which have each of its plain fields. */
export type UnitAccountSource<Row extends UnitAccount = UnitAccountRecord> = Row;

/** Arguments of `UnitAccount.entries`. */
@ArgsType()
export class UnitAccountEntriesArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Loaded fields of `UnitAccount`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => UnitAccount)
export abstract class UnitAccountRelations {
  abstract balanced(context: RequestContext, parents: readonly UnitAccountRecord[]): Batch<boolean>;
  @FieldResolver(() => Boolean, { name: 'balanced' })
  protected $balanced(@Root() parent: UnitAccountRecord, @Ctx() context: RequestContext): unknown {
    return one(this.balanced(context, [parent]));
  }
  abstract entries(context: RequestContext, parents: readonly UnitAccountRecord[], args: UnitAccountEntriesArgs): Batch<Connection<UnitEntryRecord>>;
  @FieldResolver(() => UnitEntryConnection, { name: 'entries' })
  protected $entries(@Root() parent: UnitAccountRecord, @Ctx() context: RequestContext, @Args(() => UnitAccountEntriesArgs) args: UnitAccountEntriesArgs): unknown {
    return one(this.entries(context, [parent], args));
  }
  abstract createdAt(context: RequestContext, parents: readonly UnitAccountRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: UnitAccountRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly UnitAccountRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: UnitAccountRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@InputType('ApprovedEstimateInput')
export class ApprovedEstimateInput {
  @Field(() => String)
  readonly reference!: string;
  @Field(() => Int)
  readonly minutes!: number;
}

@InputType('RecordInterventionInput')
export class RecordInterventionInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID, { nullable: true })
  readonly incidentId?: string | null;
  @Field(() => [ID], { defaultValue: [] })
  readonly assetIds!: readonly string[];
  @Field(() => String)
  readonly technician!: string;
  @Field(() => DateTimeScalar)
  readonly startedAt!: DateTimeInput;
  @Field(() => Int)
  readonly minutes!: number;
  @Field(() => Int, { nullable: true })
  readonly confirmedMinutes?: number | null;
  @Field(() => named('InterventionMode'))
  readonly mode!: InterventionMode;
  @Field(() => named('InterventionKind'))
  readonly kind!: InterventionKind;
  @Field(() => Int, { nullable: true })
  readonly roundTrips?: number | null;
  @Field(() => Boolean, { defaultValue: false })
  readonly providerFault!: boolean;
  @Field(() => named('UrgencyInput'), { nullable: true })
  readonly urgency?: UrgencyInput | null;
  @Field(() => Boolean, { defaultValue: false })
  readonly standsForTraining!: boolean;
  @Field(() => ID, { nullable: true })
  readonly callerId?: string | null;
  @Field(() => Boolean, { nullable: true })
  readonly major?: boolean | null;
  @Field(() => String, { defaultValue: '' })
  readonly report!: string;
  @Field(() => String, { nullable: true })
  readonly plannedWork?: string | null;
  @Field(() => ID, { nullable: true })
  readonly quoteId?: string | null;
  @Field(() => String, { nullable: true, deprecationReason: 'Since 2026-11-29; goes with 1.0. Send the quote with `sendQuote`, and name it by `quoteId`.' })
  readonly acceptedQuote?: string | null;
  @Field(() => ApprovedEstimateInput, { nullable: true, deprecationReason: 'Since 2026-11-29; goes with 1.0. Send the estimate with `sendQuote`, and name it by `quoteId`.' })
  readonly approvedEstimate?: ApprovedEstimateInput | null;
  @Field(() => String, { nullable: true })
  readonly unitAccount?: string | null;
}

@InputType('ReverseInterventionInput')
export class ReverseInterventionInput {
  @Field(() => ID)
  readonly interventionId!: string;
  @Field(() => String)
  readonly reason!: string;
}

@InputType('SetHourlyRateInput')
export class SetHourlyRateInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => MoneyScalar)
  readonly hourlyRate!: MoneyInput;
  @Field(() => DateScalar)
  readonly from!: DateInput;
}

@InputType('EndHourlyRateInput')
export class EndHourlyRateInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly endsBefore!: DateInput;
}

@InputType('CorrectedHourlyRateInput')
export class CorrectedHourlyRateInput {
  @Field(() => MoneyScalar)
  readonly hourlyRate!: MoneyInput;
  @Field(() => DateScalar)
  readonly from!: DateInput;
}

@InputType('CorrectHourlyRateInput')
export class CorrectHourlyRateInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly from!: DateInput;
  @Field(() => CorrectedHourlyRateInput, { nullable: true })
  readonly to?: CorrectedHourlyRateInput | null;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('RecordInterventionPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordInterventionPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Intervention, { nullable: true })
  readonly intervention!: InterventionRecord | null;
  @Field(() => [named('BillingAdjustment')], { nullable: true })
  readonly billingAdjustments!: readonly AdjustmentRecord[] | null;
}

@ObjectType('ReverseInterventionPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class ReverseInterventionPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Intervention, { nullable: true })
  readonly intervention!: InterventionRecord | null;
  @Field(() => [named('BillingAdjustment')], { nullable: true })
  readonly billingAdjustments!: readonly AdjustmentRecord[] | null;
}

@ObjectType('EndHourlyRatePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class EndHourlyRatePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
}

@ObjectType('CorrectHourlyRatePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CorrectHourlyRatePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
}

@ObjectType('SetHourlyRatePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class SetHourlyRatePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
}

@InputType('InterventionFilter')
export class InterventionFilter {
  @Field(() => Boolean, { nullable: true })
  readonly majorOnly?: boolean | null;
  @Field(() => Boolean, { nullable: true })
  readonly awaitingOfferOnly?: boolean | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly since?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly before?: DateTimeInput | null;
}

/** Arguments of `Contract.interventions`. */
@ArgsType()
export class ContractInterventionsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => InterventionFilter, { nullable: true })
  readonly filter?: InterventionFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Arguments of `Contract.includedTime`. */
@ArgsType()
export class ContractIncludedTimeArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
}

/** Arguments of `Contract.hourlyRates`. */
@ArgsType()
export class ContractHourlyRatesArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
}

/** Arguments of `Contract.hourlyRateVersions`. */
@ArgsType()
export class ContractHourlyRateVersionsArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractConsumptionRelations {
  abstract interventions(context: RequestContext, parents: readonly ContractRecord[], args: ContractInterventionsArgs): Batch<Connection<InterventionRecord> | null>;
  @FieldResolver(() => InterventionConnection, { name: 'interventions', nullable: true })
  protected $interventions(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractInterventionsArgs) args: ContractInterventionsArgs): unknown {
    return one(this.interventions(context, [parent], args));
  }
  abstract unitAccounts(context: RequestContext, parents: readonly ContractRecord[]): Batch<readonly UnitAccountRecord[]>;
  @FieldResolver(() => [UnitAccount], { name: 'unitAccounts' })
  protected $unitAccounts(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.unitAccounts(context, [parent]));
  }
  abstract includedTime(context: RequestContext, parents: readonly ContractRecord[], args: ContractIncludedTimeArgs): Batch<IncludedTime | null>;
  @FieldResolver(() => IncludedTime, { name: 'includedTime', nullable: true })
  protected $includedTime(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractIncludedTimeArgs) args: ContractIncludedTimeArgs): unknown {
    return one(this.includedTime(context, [parent], args));
  }
  abstract hourlyRates(context: RequestContext, parents: readonly ContractRecord[], args: ContractHourlyRatesArgs): Batch<readonly HourlyRate[]>;
  @FieldResolver(() => [HourlyRate], { name: 'hourlyRates', deprecationReason: 'Since 2026-11-29; goes with 1.0. Use `hourlyRateVersions`, which comes in pages.' })
  protected $hourlyRates(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractHourlyRatesArgs) args: ContractHourlyRatesArgs): unknown {
    return one(this.hourlyRates(context, [parent], args));
  }
  abstract hourlyRateVersions(context: RequestContext, parents: readonly ContractRecord[], args: ContractHourlyRateVersionsArgs): Batch<Connection<HourlyRate>>;
  @FieldResolver(() => HourlyRateConnection, { name: 'hourlyRateVersions' })
  protected $hourlyRateVersions(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractHourlyRateVersionsArgs) args: ContractHourlyRateVersionsArgs): unknown {
    return one(this.hourlyRateVersions(context, [parent], args));
  }
}

/** Arguments of `Query.intervention`. */
@ArgsType()
export class QueryInterventionArgs {
  @Field(() => ID)
  readonly id!: string;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class ConsumptionQueries {
  abstract intervention(context: RequestContext, args: QueryInterventionArgs): Answer<InterventionRecord | null>;
  @Query(() => Intervention, { name: 'intervention', nullable: true })
  protected $intervention(@Ctx() context: RequestContext, @Args(() => QueryInterventionArgs) args: QueryInterventionArgs): unknown {
    return this.intervention(context, args);
  }
}

/** Arguments of `Mutation.recordIntervention`. */
@ArgsType()
export class MutationRecordInterventionArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordInterventionInput)
  readonly input!: RecordInterventionInput;
}

/** Arguments of `Mutation.reverseIntervention`. */
@ArgsType()
export class MutationReverseInterventionArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => ReverseInterventionInput)
  readonly input!: ReverseInterventionInput;
}

/** Arguments of `Mutation.endHourlyRate`. */
@ArgsType()
export class MutationEndHourlyRateArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => EndHourlyRateInput)
  readonly input!: EndHourlyRateInput;
}

/** Arguments of `Mutation.correctHourlyRate`. */
@ArgsType()
export class MutationCorrectHourlyRateArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => CorrectHourlyRateInput)
  readonly input!: CorrectHourlyRateInput;
}

/** Arguments of `Mutation.setHourlyRate`. */
@ArgsType()
export class MutationSetHourlyRateArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => SetHourlyRateInput)
  readonly input!: SetHourlyRateInput;
}

/** How each mutation of this area is carried out. */
export interface ConsumptionCommands {
  readonly recordIntervention: Command<MutationRecordInterventionArgs['input'], RecordInterventionPayload>;
  readonly reverseIntervention: Command<MutationReverseInterventionArgs['input'], ReverseInterventionPayload>;
  readonly endHourlyRate: Command<MutationEndHourlyRateArgs['input'], EndHourlyRatePayload>;
  readonly correctHourlyRate: Command<MutationCorrectHourlyRateArgs['input'], CorrectHourlyRatePayload>;
  readonly setHourlyRate: Command<MutationSetHourlyRateArgs['input'], SetHourlyRatePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class ConsumptionMutations {
  constructor(private readonly commands: ConsumptionCommands) {}
  @Mutation(() => RecordInterventionPayload, { name: 'recordIntervention', nullable: true })
  protected $recordIntervention(@Ctx() context: RequestContext, @Args(() => MutationRecordInterventionArgs) args: MutationRecordInterventionArgs): unknown {
    return this.commands.recordIntervention(context, 'recordIntervention', args);
  }
  @Mutation(() => ReverseInterventionPayload, { name: 'reverseIntervention', nullable: true })
  protected $reverseIntervention(@Ctx() context: RequestContext, @Args(() => MutationReverseInterventionArgs) args: MutationReverseInterventionArgs): unknown {
    return this.commands.reverseIntervention(context, 'reverseIntervention', args);
  }
  @Mutation(() => EndHourlyRatePayload, { name: 'endHourlyRate', nullable: true })
  protected $endHourlyRate(@Ctx() context: RequestContext, @Args(() => MutationEndHourlyRateArgs) args: MutationEndHourlyRateArgs): unknown {
    return this.commands.endHourlyRate(context, 'endHourlyRate', args);
  }
  @Mutation(() => CorrectHourlyRatePayload, { name: 'correctHourlyRate', nullable: true })
  protected $correctHourlyRate(@Ctx() context: RequestContext, @Args(() => MutationCorrectHourlyRateArgs) args: MutationCorrectHourlyRateArgs): unknown {
    return this.commands.correctHourlyRate(context, 'correctHourlyRate', args);
  }
  @Mutation(() => SetHourlyRatePayload, { name: 'setHourlyRate', nullable: true })
  protected $setHourlyRate(@Ctx() context: RequestContext, @Args(() => MutationSetHourlyRateArgs) args: MutationSetHourlyRateArgs): unknown {
    return this.commands.setHourlyRate(context, 'setHourlyRate', args);
  }
}

declareTypes({ ApprovedEstimate, Settler, SettlementPart, IncludedTimeUse, InterventionReversal, IncludedTime, HourlyRate, HourlyRateEdge, HourlyRateConnection, Intervention, InterventionEdge, InterventionConnection, UnitEntryKind, UnitEntry, UnitEntryEdge, UnitEntryConnection, UnitAccount, ApprovedEstimateInput, RecordInterventionInput, ReverseInterventionInput, SetHourlyRateInput, EndHourlyRateInput, CorrectedHourlyRateInput, CorrectHourlyRateInput, RecordInterventionPayload, ReverseInterventionPayload, EndHourlyRatePayload, CorrectHourlyRatePayload, SetHourlyRatePayload, InterventionFilter });
