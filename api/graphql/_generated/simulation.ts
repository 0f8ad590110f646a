// Made from schema/ by codegen.ts. Do not edit.
import type { Answer } from '../../executor/batch';
import type { RequestContext } from '../context';
import type { DateInput, DateOutput, DecimalInput, DecimalOutput, MoneyInput, MoneyOutput } from '../scalars';
import type { Explanation, Refusal } from './common';
import type { TermsPackVersionInput } from './contract';
import { declareTypes, named } from './registry';
import { DateScalar, DecimalScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';

/** What a contract costs its client, in parts. */
export const CostKind = {
  /** Forfaits of the invoices of the month. */
  FORFAIT: 'FORFAIT',
  /** Account-keeping fees of the invoices of the month. */
  ACCOUNT_FEE: 'ACCOUNT_FEE',
  /** Bases of prepaid units: the first one, and renewals. */
  UNIT_PACK: 'UNIT_PACK',
  /** Penalties, negative: in the client's favour. */
  PENALTY: 'PENALTY',
} as const;
/** What a contract costs its client, in parts. */
export type CostKind = keyof typeof CostKind;
registerEnumType(CostKind, { name: 'CostKind', description: 'What a contract costs its client, in parts.', valuesConfig: { FORFAIT: { description: 'Forfaits of the invoices of the month.' }, ACCOUNT_FEE: { description: 'Account-keeping fees of the invoices of the month.' }, UNIT_PACK: { description: 'Bases of prepaid units: the first one, and renewals.' }, PENALTY: { description: 'Penalties, negative: in the client\'s favour.' } } });

/** What a reader of a simulation must know: a fact that these terms do not take as the history has it. */
export const SimulationNoteCode = {
  /** A cause of exclusion that these terms do not list: it excludes nothing here. */
  CAUSE_NOT_LISTED: 'CAUSE_NOT_LISTED',
  /** A miss that was not certain by the end of the last month: left out. */
  STILL_RUNNING: 'STILL_RUNNING',
  /** Work on an account that these terms do not open: left out. */
  ACCOUNT_NOT_OFFERED: 'ACCOUNT_NOT_OFFERED',
} as const;
/** What a reader of a simulation must know: a fact that these terms do not take as the history has it. */
export type SimulationNoteCode = keyof typeof SimulationNoteCode;
registerEnumType(SimulationNoteCode, { name: 'SimulationNoteCode', description: 'What a reader of a simulation must know: a fact that these terms do not take as the history has it.', valuesConfig: { CAUSE_NOT_LISTED: { description: 'A cause of exclusion that these terms do not list: it excludes nothing here.' }, STILL_RUNNING: { description: 'A miss that was not certain by the end of the last month: left out.' }, ACCOUNT_NOT_OFFERED: { description: 'Work on an account that these terms do not open: left out.' } } });

/** A note on a simulation. */
@ObjectType('SimulationNote', { simpleResolvers: true, description: 'A note on a simulation.' })
export class SimulationNote {
  /** What it says. */
  @Field(() => SimulationNoteCode, { description: 'What it says.' })
  readonly code!: SimulationNoteCode;
  /** The incident's number, or the account's key. */
  @Field(() => String, { description: 'The incident\'s number, or the account\'s key.' })
  readonly concerns!: string;
  /** The cause, the commitment's key, or how many works were left out. */
  @Field(() => String, { description: 'The cause, the commitment\'s key, or how many works were left out.' })
  readonly detail!: string;
}

/** One amount of a month. Excluding tax, rounded. */
@ObjectType('SimulatedCostLine', { simpleResolvers: true, description: 'One amount of a month. Excluding tax, rounded.' })
export class SimulatedCostLine {
  /** What it is. */
  @Field(() => CostKind, { description: 'What it is.' })
  readonly kind!: CostKind;
  /** The module or price component, the account, the incident's number, or the year of a yearly penalty. */
  @Field(() => String, { description: 'The module or price component, the account, the incident\'s number, or the year of a yearly penalty.' })
  readonly concerns!: string;
  /** Positive: due by the client; negative: a credit to it. */
  @Field(() => MoneyScalar, { description: 'Positive: due by the client; negative: a credit to it.' })
  readonly amount!: MoneyOutput;
  /** Why this amount. */
  @Field(() => named('Explanation'), { description: 'Why this amount.' })
  readonly explanation!: Explanation;
}

/** What a month costs by one kind. */
@ObjectType('SimulatedKindCost', { simpleResolvers: true, description: 'What a month costs by one kind.' })
export class SimulatedKindCost {
  /** The kind. */
  @Field(() => CostKind, { description: 'The kind.' })
  readonly kind!: CostKind;
  /** The sum of its lines. */
  @Field(() => MoneyScalar, { description: 'The sum of its lines.' })
  readonly amount!: MoneyOutput;
}

/** What a month costs the client under some terms, excluding tax. */
@ObjectType('SimulatedMonthCost', { simpleResolvers: true, description: 'What a month costs the client under some terms, excluding tax.' })
export class SimulatedMonthCost {
  /** The sum of its lines. */
  @Field(() => MoneyScalar, { description: 'The sum of its lines.' })
  readonly total!: MoneyOutput;
  /** The sums by kind, every kind once. */
  @Field(() => [SimulatedKindCost], { description: 'The sums by kind, every kind once.' })
  readonly byKind!: readonly SimulatedKindCost[];
  /** Its amounts: of the invoices issued, the debits made and the breaches due in the month; a yearly penalty in the year's last month. */
  @Field(() => [SimulatedCostLine], { description: 'Its amounts: of the invoices issued, the debits made and the breaches due in the month; a yearly penalty in the year\'s last month.' })
  readonly lines!: readonly SimulatedCostLine[];
  /** How the total comes from the lines. */
  @Field(() => named('Explanation'), { description: 'How the total comes from the lines.' })
  readonly explanation!: Explanation;
}

/** A month under the contract's own terms and under others. */
@ObjectType('SimulatedMonth', { simpleResolvers: true, description: 'A month under the contract\'s own terms and under others.' })
export class SimulatedMonth {
  /** Its first day. */
  @Field(() => DateScalar, { description: 'Its first day.' })
  readonly month!: DateOutput;
  /** Under the contract's own terms. */
  @Field(() => SimulatedMonthCost, { description: 'Under the contract\'s own terms.' })
  readonly own!: SimulatedMonthCost;
  /** Under the others. */
  @Field(() => SimulatedMonthCost, { description: 'Under the others.' })
  readonly other!: SimulatedMonthCost;
  /** What the other terms cost more; negative when they cost less. */
  @Field(() => MoneyScalar, { description: 'What the other terms cost more; negative when they cost less.' })
  readonly difference!: MoneyOutput;
  /** How the difference comes from the two. */
  @Field(() => named('Explanation'), { description: 'How the difference comes from the two.' })
  readonly explanation!: Explanation;
}

/** Where an account of prepaid units stands at the end of the last month under some terms. */
@ObjectType('SimulatedUnitAccount', { simpleResolvers: true, description: 'Where an account of prepaid units stands at the end of the last month under some terms.' })
export class SimulatedUnitAccount {
  /** Its key in these terms. */
  @Field(() => String, { description: 'Its key in these terms.' })
  readonly account!: string;
  /** Units of a base. */
  @Field(() => Int, { description: 'Units of a base.' })
  readonly baseUnits!: number;
  /** Units debited since the service started. */
  @Field(() => Int, { description: 'Units debited since the service started.' })
  readonly debitedUnits!: number;
  /** Bases after the first. */
  @Field(() => Int, { description: 'Bases after the first.' })
  readonly renewals!: number;
  /** Units left. */
  @Field(() => Int, { description: 'Units left.' })
  readonly balance!: number;
}

/** What all the months cost under some terms, excluding tax. */
@ObjectType('SimulatedCost', { simpleResolvers: true, description: 'What all the months cost under some terms, excluding tax.' })
export class SimulatedCost {
  /** The sum of the months. */
  @Field(() => MoneyScalar, { description: 'The sum of the months.' })
  readonly total!: MoneyOutput;
  /** The accounts of units that these terms open. */
  @Field(() => [SimulatedUnitAccount], { description: 'The accounts of units that these terms open.' })
  readonly accounts!: readonly SimulatedUnitAccount[];
  /** What these terms do not take as the history has it. */
  @Field(() => [SimulationNote], { description: 'What these terms do not take as the history has it.' })
  readonly notes!: readonly SimulationNote[];
}

/** What other terms would have cost over a contract's real history, beside its own. */
@ObjectType('TermsSimulation', { simpleResolvers: true, description: 'What other terms would have cost over a contract\'s real history, beside its own.' })
export class TermsSimulation {
  /** The months asked about, in order. */
  @Field(() => [SimulatedMonth], { description: 'The months asked about, in order.' })
  readonly months!: readonly SimulatedMonth[];
  /** Under the contract's own terms. Penalties are those that its incidents owe, whether or not they were claimed. */
  @Field(() => SimulatedCost, { description: 'Under the contract\'s own terms. Penalties are those that its incidents owe, whether or not they were claimed.' })
  readonly own!: SimulatedCost;
  /** Under the others. */
  @Field(() => SimulatedCost, { description: 'Under the others.' })
  readonly other!: SimulatedCost;
  /** What the other terms cost more in all; negative when they cost less. */
  @Field(() => MoneyScalar, { description: 'What the other terms cost more in all; negative when they cost less.' })
  readonly difference!: MoneyOutput;
  /** How the difference comes from the two totals. */
  @Field(() => named('Explanation'), { description: 'How the difference comes from the two totals.' })
  readonly explanation!: Explanation;
}

/** What `simulateTerms` answers. */
@ObjectType('SimulateTermsAnswer', { simpleResolvers: true, description: 'What `simulateTerms` answers.' })
export class SimulateTermsAnswer {
  /** Empty when there is a simulation. */
  @Field(() => [named('Refusal')], { description: 'Empty when there is a simulation.' })
  readonly refusals!: readonly Refusal[];
  /** The simulation, null when refused. */
  @Field(() => TermsSimulation, { nullable: true, description: 'The simulation, null when refused.' })
  readonly simulation!: TermsSimulation | null;
}

/** A value of the other terms that differs from their pack's. */
@InputType('SimulatedOverrideInput', { description: 'A value of the other terms that differs from their pack\'s.' })
export class SimulatedOverrideInput {
  /** The parameter's key, see `TermsPack.parameters`: a grid, a calendar, a target, a pack size. */
  @Field(() => String, { description: 'The parameter\'s key, see `TermsPack.parameters`: a grid, a calendar, a target, a pack size.' })
  readonly parameter!: string;
  /** The value as text, of the parameter's type. */
  @Field(() => String, { description: 'The value as text, of the parameter\'s type.' })
  readonly value!: string;
  /** Key of the only module it concerns; absent: the whole contract. */
  @Field(() => String, { nullable: true, description: 'Key of the only module it concerns; absent: the whole contract.' })
  readonly module?: string | null;
}

/** A monthly price under the other terms, in force since the service started. */
@InputType('SimulatedPriceInput', { description: 'A monthly price under the other terms, in force since the service started.' })
export class SimulatedPriceInput {
  /** The code of the price component or key of the module that it stands for: penalties on the services hit look for the contract's own. */
  @Field(() => String, { description: 'The code of the price component or key of the module that it stands for: penalties on the services hit look for the contract\'s own.' })
  readonly key!: string;
  /** The amount a month, zero or more. */
  @Field(() => MoneyScalar, { description: 'The amount a month, zero or more.' })
  readonly monthlyAmount!: MoneyInput;
  /** Whether it belongs to the hosting base of penalties. */
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it belongs to the hosting base of penalties.' })
  readonly hosting!: boolean;
}

/** An account of prepaid units under the other terms. */
@InputType('SimulatedUnitAccountInput', { description: 'An account of prepaid units under the other terms.' })
export class SimulatedUnitAccountInput {
  /** Its key in these terms, e.g. `UT`. */
  @Field(() => String, { description: 'Its key in these terms, e.g. `UT`.' })
  readonly account!: string;
  /** Key of the contract's account whose work it pays for; absent: the one of the same key. */
  @Field(() => String, { nullable: true, description: 'Key of the contract\'s account whose work it pays for; absent: the one of the same key.' })
  readonly standsFor?: string | null;
  /** Units of a base, 1 to 100 000. */
  @Field(() => Int, { nullable: true, description: 'Units of a base, 1 to 100 000.' })
  readonly baseUnits?: number | null;
  /** Price of a unit, zero or more. */
  @Field(() => MoneyScalar, { nullable: true, description: 'Price of a unit, zero or more.' })
  readonly unitPrice?: MoneyInput | null;
}

/**
 * Other terms to try. Where nothing is said, all is as in the contract: its pack at its version, its overrides, active modules, prices, units
 * and billing period.
 */
@InputType('OtherTermsInput', { description: 'Other terms to try. Where nothing is said, all is as in the contract: its pack at its version, its overrides, active modules, prices, units\nand billing period.' })
export class OtherTermsInput {
  /** Another pack of the provider, or another version; absent: the contract's own. */
  @Field(() => named('TermsPackVersionInput'), { nullable: true, description: 'Another pack of the provider, or another version; absent: the contract\'s own.' })
  readonly termsPack?: TermsPackVersionInput | null;
  /** Whether the contract's own overrides go on: those of its own pack, at any version. Another pack takes none. */
  @Field(() => Boolean, { defaultValue: true, description: 'Whether the contract\'s own overrides go on: those of its own pack, at any version. Another pack takes none.' })
  readonly keepOverrides!: boolean;
  /** Values that differ, after those of the contract; of two on one parameter the later prevails. At most 200. */
  @Field(() => [SimulatedOverrideInput], { defaultValue: [], description: 'Values that differ, after those of the contract; of two on one parameter the later prevails. At most 200.' })
  readonly overrides!: readonly SimulatedOverrideInput[];
  /** Keys of the active modules; absent: the contract's, or those that another pack activates by default. At most 200. */
  @Field(() => [String], { nullable: true, description: 'Keys of the active modules; absent: the contract\'s, or those that another pack activates by default. At most 200.' })
  readonly modules?: readonly string[] | null;
  /** Prices in place of the contract's. At most 200. */
  @Field(() => [SimulatedPriceInput], { nullable: true, description: 'Prices in place of the contract\'s. At most 200.' })
  readonly prices?: readonly SimulatedPriceInput[] | null;
  /** Bases and prices of units. Absent: the contract's, but for a base or price that these terms change. At most 50. */
  @Field(() => [SimulatedUnitAccountInput], { defaultValue: [], description: 'Bases and prices of units. Absent: the contract\'s, but for a base or price that these terms change. At most 50.' })
  readonly unitAccounts!: readonly SimulatedUnitAccountInput[];
  /** How many months an invoice covers; absent: the contract's, or another pack's own. */
  @Field(() => Int, { nullable: true, description: 'How many months an invoice covers; absent: the contract\'s, or another pack\'s own.' })
  readonly billingPeriodMonths?: number | null;
  /** Whether invoices are paid by direct debit; absent: as the contract's. */
  @Field(() => Boolean, { nullable: true, description: 'Whether invoices are paid by direct debit; absent: as the contract\'s.' })
  readonly directDebit?: boolean | null;
}

/** Months of a contract to reckon under other terms. */
@InputType('SimulateTermsInput', { description: 'Months of a contract to reckon under other terms.' })
export class SimulateTermsInput {
  /** The contract, activated. */
  @Field(() => ID, { description: 'The contract, activated.' })
  readonly contractId!: string;
  /** A day of the first month. */
  @Field(() => DateScalar, { description: 'A day of the first month.' })
  readonly from!: DateInput;
  /** A day of the last month, which is over. At most 36 months in all. */
  @Field(() => DateScalar, { description: 'A day of the last month, which is over. At most 36 months in all.' })
  readonly to!: DateInput;
  /** The other terms. */
  @Field(() => OtherTermsInput, { description: 'The other terms.' })
  readonly other!: OtherTermsInput;
}

/** A period that was invoiced in advance and paid. */
@InputType('PrepaidPeriodInput', { description: 'A period that was invoiced in advance and paid.' })
export class PrepaidPeriodInput {
  /** Its first day. */
  @Field(() => DateScalar, { description: 'Its first day.' })
  readonly startsOn!: DateInput;
  /** The day after its last. */
  @Field(() => DateScalar, { description: 'The day after its last.' })
  readonly endsBefore!: DateInput;
  /** What was paid for it, excluding tax. */
  @Field(() => MoneyScalar, { description: 'What was paid for it, excluding tax.' })
  readonly amount!: MoneyInput;
}

/** A termination at the client's initiative to reckon. */
@InputType('SimulateTerminationInput', { description: 'A termination at the client\'s initiative to reckon.' })
export class SimulateTerminationInput {
  /** The contract, in force. */
  @Field(() => ID, { description: 'The contract, in force.' })
  readonly contractId!: string;
  /** First day without service, after the first day of the term and not after its last. */
  @Field(() => DateScalar, { description: 'First day without service, after the first day of the term and not after its last.' })
  readonly effectiveOn!: DateInput;
  /**
   * Periods that were paid in advance and reach beyond that day, at most 36. Absent: the billing period that the day interrupts, at the prices of
   * the contract, where its terms invoice in advance: invoices are not kept here.
   */
  @Field(() => [PrepaidPeriodInput], { nullable: true, description: 'Periods that were paid in advance and reach beyond that day, at most 36. Absent: the billing period that the day interrupts, at the prices of\nthe contract, where its terms invoice in advance: invoices are not kept here.' })
  readonly prepaid?: readonly PrepaidPeriodInput[] | null;
}

/** The fee for the forfaits left when a contract ends before its term. */
@ObjectType('SimulatedForfaitFee', { simpleResolvers: true, description: 'The fee for the forfaits left when a contract ends before its term.' })
export class SimulatedForfaitFee {
  /** The fee, with its uplift. */
  @Field(() => MoneyScalar, { description: 'The fee, with its uplift.' })
  readonly fee!: MoneyOutput;
  /** Whole months left. */
  @Field(() => Int, { description: 'Whole months left.' })
  readonly wholeMonths!: number;
  /** Days left after the whole months. */
  @Field(() => Int, { description: 'Days left after the whole months.' })
  readonly extraDays!: number;
  /** Why this amount. */
  @Field(() => named('Explanation'), { description: 'Why this amount.' })
  readonly explanation!: Explanation;
}

/** The fee for the consumption left on an account. */
@ObjectType('SimulatedConsumptionFee', { simpleResolvers: true, description: 'The fee for the consumption left on an account.' })
export class SimulatedConsumptionFee {
  /** The account's key. */
  @Field(() => String, { description: 'The account\'s key.' })
  readonly account!: string;
  /** The fee, with its uplift. */
  @Field(() => MoneyScalar, { description: 'The fee, with its uplift.' })
  readonly fee!: MoneyOutput;
  /** Units a month on average over the months counted. */
  @Field(() => DecimalScalar, { description: 'Units a month on average over the months counted.' })
  readonly averageUnits!: DecimalOutput;
  /** How many whole months of history were counted, back from that day or from today if that comes first. */
  @Field(() => Int, { description: 'How many whole months of history were counted, back from that day or from today if that comes first.' })
  readonly monthsCounted!: number;
  /** Days from that day to the end of the term. */
  @Field(() => Int, { description: 'Days from that day to the end of the term.' })
  readonly daysLeft!: number;
  /** Why this amount. */
  @Field(() => named('Explanation'), { description: 'Why this amount.' })
  readonly explanation!: Explanation;
}

/** What was paid for days without service. */
@ObjectType('SimulatedPrepaidCredit', { simpleResolvers: true, description: 'What was paid for days without service.' })
export class SimulatedPrepaidCredit {
  /** First day of the period paid. */
  @Field(() => DateScalar, { description: 'First day of the period paid.' })
  readonly startsOn!: DateOutput;
  /** The day after its last. */
  @Field(() => DateScalar, { description: 'The day after its last.' })
  readonly endsBefore!: DateOutput;
  /** What was paid for it. */
  @Field(() => MoneyScalar, { description: 'What was paid for it.' })
  readonly paid!: MoneyOutput;
  /** What is credited. */
  @Field(() => MoneyScalar, { description: 'What is credited.' })
  readonly credit!: MoneyOutput;
  /** Why this amount. */
  @Field(() => named('Explanation'), { description: 'Why this amount.' })
  readonly explanation!: Explanation;
}

/** Prepaid units left at the end of a contract: they stay with the provider, without refund, and are no part of the total. */
@ObjectType('SimulatedUnitsForfeited', { simpleResolvers: true, description: 'Prepaid units left at the end of a contract: they stay with the provider, without refund, and are no part of the total.' })
export class SimulatedUnitsForfeited {
  /** The account's key. */
  @Field(() => String, { description: 'The account\'s key.' })
  readonly account!: string;
  /** Units left as of today. */
  @Field(() => Int, { description: 'Units left as of today.' })
  readonly units!: number;
  /** What they cost. */
  @Field(() => MoneyScalar, { description: 'What they cost.' })
  readonly worth!: MoneyOutput;
}

/** What a termination costs and credits, excluding tax. */
@ObjectType('TerminationSimulation', { simpleResolvers: true, description: 'What a termination costs and credits, excluding tax.' })
export class TerminationSimulation {
  /** First day without service. */
  @Field(() => DateScalar, { description: 'First day without service.' })
  readonly effectiveOn!: DateOutput;
  /** Last day of the term that is cut short. */
  @Field(() => DateScalar, { description: 'Last day of the term that is cut short.' })
  readonly termLastDay!: DateOutput;
  /** For the forfaits left, at the prices in force on that day. */
  @Field(() => SimulatedForfaitFee, { description: 'For the forfaits left, at the prices in force on that day.' })
  readonly forfait!: SimulatedForfaitFee;
  /** For the consumption left, each account. */
  @Field(() => [SimulatedConsumptionFee], { description: 'For the consumption left, each account.' })
  readonly consumption!: readonly SimulatedConsumptionFee[];
  /** Credits of what was paid in advance. */
  @Field(() => [SimulatedPrepaidCredit], { description: 'Credits of what was paid in advance.' })
  readonly prepaid!: readonly SimulatedPrepaidCredit[];
  /** Prepaid units that are lost. */
  @Field(() => [SimulatedUnitsForfeited], { description: 'Prepaid units that are lost.' })
  readonly unitsForfeited!: readonly SimulatedUnitsForfeited[];
  /** Fees less credits; negative in the client's favour. */
  @Field(() => MoneyScalar, { description: 'Fees less credits; negative in the client\'s favour.' })
  readonly total!: MoneyOutput;
  /** How the total comes from its parts. */
  @Field(() => named('Explanation'), { description: 'How the total comes from its parts.' })
  readonly explanation!: Explanation;
}

/** What `simulateTermination` answers. */
@ObjectType('SimulateTerminationAnswer', { simpleResolvers: true, description: 'What `simulateTermination` answers.' })
export class SimulateTerminationAnswer {
  /** Empty when there is a simulation. */
  @Field(() => [named('Refusal')], { description: 'Empty when there is a simulation.' })
  readonly refusals!: readonly Refusal[];
  /** The simulation, null when refused. */
  @Field(() => TerminationSimulation, { nullable: true, description: 'The simulation, null when refused.' })
  readonly simulation!: TerminationSimulation | null;
}

/** A value of the published index that the contract's terms name. */
@InputType('IndexValueInput', { description: 'A value of the published index that the contract\'s terms name.' })
export class IndexValueInput {
  /** The period it is for: a year, half-year, quarter or month, like `2026`, `2026-S1`, `2026-Q2` or `2026-03`. */
  @Field(() => String, { description: 'The period it is for: a year, half-year, quarter or month, like `2026`, `2026-S1`, `2026-Q2` or `2026-03`.' })
  readonly period!: string;
  /** The day on which it was published. A later publication of one period corrects the earlier. */
  @Field(() => DateScalar, { description: 'The day on which it was published. A later publication of one period corrects the earlier.' })
  readonly publishedOn!: DateInput;
  /** The value, more than nothing. */
  @Field(() => DecimalScalar, { description: 'The value, more than nothing.' })
  readonly value!: DecimalInput;
}

/** Revisions of a contract's prices to reckon. */
@InputType('SimulateIndexationInput', { description: 'Revisions of a contract\'s prices to reckon.' })
export class SimulateIndexationInput {
  /** The contract. */
  @Field(() => ID, { description: 'The contract.' })
  readonly contractId!: string;
  /** The last day on which an anniversary counts, at most 50 years after the contract's first day. */
  @Field(() => DateScalar, { description: 'The last day on which an anniversary counts, at most 50 years after the contract\'s first day.' })
  readonly until!: DateInput;
  /**
   * Values of the index, in any order, those to come included: none is fetched from anywhere. At most 600. The newest period published by an
   * anniversary counts, by its latest publication. `INDEX_INVALID` for two values of one period published on one day.
   */
  @Field(() => [IndexValueInput], { description: 'Values of the index, in any order, those to come included: none is fetched from anywhere. At most 600. The newest period published by an\nanniversary counts, by its latest publication. `INDEX_INVALID` for two values of one period published on one day.' })
  readonly indexValues!: readonly IndexValueInput[];
}

/** A value of an index that a revision used. */
@ObjectType('SimulatedIndexValue', { simpleResolvers: true, description: 'A value of an index that a revision used.' })
export class SimulatedIndexValue {
  /** The period it is for. */
  @Field(() => String, { description: 'The period it is for.' })
  readonly period!: string;
  /** The day on which it was published. */
  @Field(() => DateScalar, { description: 'The day on which it was published.' })
  readonly publishedOn!: DateOutput;
  /** The value. */
  @Field(() => DecimalScalar, { description: 'The value.' })
  readonly value!: DecimalOutput;
}

/** A monthly price revised on one anniversary. */
@ObjectType('SimulatedPriceRevision', { simpleResolvers: true, description: 'A monthly price revised on one anniversary.' })
export class SimulatedPriceRevision {
  /** The code of the price component or key of the module. */
  @Field(() => String, { description: 'The code of the price component or key of the module.' })
  readonly key!: string;
  /** The price before. */
  @Field(() => MoneyScalar, { description: 'The price before.' })
  readonly oldPrice!: MoneyOutput;
  /** The price from that day on. */
  @Field(() => MoneyScalar, { description: 'The price from that day on.' })
  readonly newPrice!: MoneyOutput;
  /** The index published last when the old price was set (S0). */
  @Field(() => SimulatedIndexValue, { description: 'The index published last when the old price was set (S0).' })
  readonly indexBefore!: SimulatedIndexValue;
  /** Whether the least increase was more than the formula gave. */
  @Field(() => Boolean, { description: 'Whether the least increase was more than the formula gave.' })
  readonly minimumApplied!: boolean;
  /** Whether the largest increase was less than the formula gave. */
  @Field(() => Boolean, { description: 'Whether the largest increase was less than the formula gave.' })
  readonly ceilingApplied!: boolean;
  /** Why this price. */
  @Field(() => named('Explanation'), { description: 'Why this price.' })
  readonly explanation!: Explanation;
}

/** The prices of a contract on one anniversary. */
@ObjectType('SimulatedRevision', { simpleResolvers: true, description: 'The prices of a contract on one anniversary.' })
export class SimulatedRevision {
  /** The anniversary. */
  @Field(() => DateScalar, { description: 'The anniversary.' })
  readonly revisedOn!: DateOutput;
  /** The index published last on that day (S). */
  @Field(() => SimulatedIndexValue, { description: 'The index published last on that day (S).' })
  readonly indexNow!: SimulatedIndexValue;
  /** The prices, each revised by itself. */
  @Field(() => [SimulatedPriceRevision], { description: 'The prices, each revised by itself.' })
  readonly prices!: readonly SimulatedPriceRevision[];
}

/** What revisions do to the monthly prices in force today, excluding tax. */
@ObjectType('IndexationSimulation', { simpleResolvers: true, description: 'What revisions do to the monthly prices in force today, excluding tax.' })
export class IndexationSimulation {
  /** Name of the index that the terms follow. */
  @Field(() => String, { description: 'Name of the index that the terms follow.' })
  readonly index!: string;
  /** The revisions in order; none when no anniversary falls in the time asked about. */
  @Field(() => [SimulatedRevision], { description: 'The revisions in order; none when no anniversary falls in the time asked about.' })
  readonly revisions!: readonly SimulatedRevision[];
  /** The first anniversary that could not be revised, if there is one; later ones neither. */
  @Field(() => DateScalar, { nullable: true, description: 'The first anniversary that could not be revised, if there is one; later ones neither.' })
  readonly refusedOn!: DateOutput | null;
  /** Why it could not. */
  @Field(() => [named('Refusal')], { description: 'Why it could not.' })
  readonly revisionRefusals!: readonly Refusal[];
  /** What a month costs before the first revision. */
  @Field(() => MoneyScalar, { description: 'What a month costs before the first revision.' })
  readonly before!: MoneyOutput;
  /** What a month costs after the last one. */
  @Field(() => MoneyScalar, { description: 'What a month costs after the last one.' })
  readonly after!: MoneyOutput;
  /** What a month costs more. */
  @Field(() => MoneyScalar, { description: 'What a month costs more.' })
  readonly difference!: MoneyOutput;
  /** How the difference comes from the prices. */
  @Field(() => named('Explanation'), { description: 'How the difference comes from the prices.' })
  readonly explanation!: Explanation;
}

/** What `simulateIndexation` answers. */
@ObjectType('SimulateIndexationAnswer', { simpleResolvers: true, description: 'What `simulateIndexation` answers.' })
export class SimulateIndexationAnswer {
  /** Empty when there is a simulation. */
  @Field(() => [named('Refusal')], { description: 'Empty when there is a simulation.' })
  readonly refusals!: readonly Refusal[];
  /** The simulation, null when refused. */
  @Field(() => IndexationSimulation, { nullable: true, description: 'The simulation, null when refused.' })
  readonly simulation!: IndexationSimulation | null;
}

/** From which level to which, where terms have levels. */
@InputType('LevelsInput', { description: 'From which level to which, where terms have levels.' })
export class LevelsInput {
  /** The level in force, 0 to 100. */
  @Field(() => Int, { description: 'The level in force, 0 to 100.' })
  readonly from!: number;
  /** The level to change to, 0 to 100. */
  @Field(() => Int, { description: 'The level to change to, 0 to 100.' })
  readonly to!: number;
  /**
   * The period that was paid and has the day of the change, with as many whole months as the contract's billing period. Absent: the contract's own
   * billing period at its own price, as invoices are not kept here.
   */
  @Field(() => PrepaidPeriodInput, { nullable: true, description: 'The period that was paid and has the day of the change, with as many whole months as the contract\'s billing period. Absent: the contract\'s own\nbilling period at its own price, as invoices are not kept here.' })
  readonly paid?: PrepaidPeriodInput | null;
}

/** A change of level or price to reckon. */
@InputType('SimulateLevelChangeInput', { description: 'A change of level or price to reckon.' })
export class SimulateLevelChangeInput {
  /** The contract. */
  @Field(() => ID, { description: 'The contract.' })
  readonly contractId!: string;
  /** Key of the module, or code of the price component, whose price changes. */
  @Field(() => String, { description: 'Key of the module, or code of the price component, whose price changes.' })
  readonly key!: string;
  /** The day from which it changes. */
  @Field(() => DateScalar, { description: 'The day from which it changes.' })
  readonly changeOn!: DateInput;
  /** The new price a month, zero or more. */
  @Field(() => MoneyScalar, { description: 'The new price a month, zero or more.' })
  readonly newMonthlyAmount!: MoneyInput;
  /** From which level to which, by the terms' rule for that; absent: a change of price by amendment. */
  @Field(() => LevelsInput, { nullable: true, description: 'From which level to which, by the terms\' rule for that; absent: a change of price by amendment.' })
  readonly levels?: LevelsInput | null;
}

/** What a change of level or price does to the paid period, excluding tax. */
@ObjectType('LevelChangeSimulation', { simpleResolvers: true, description: 'What a change of level or price does to the paid period, excluding tax.' })
export class LevelChangeSimulation {
  /** First day of the paid period. */
  @Field(() => DateScalar, { description: 'First day of the paid period.' })
  readonly startsOn!: DateOutput;
  /** The day after its last. */
  @Field(() => DateScalar, { description: 'The day after its last.' })
  readonly endsBefore!: DateOutput;
  /** What was paid for it, for this price alone. */
  @Field(() => MoneyScalar, { description: 'What was paid for it, for this price alone.' })
  readonly paid!: MoneyOutput;
  /** What is credited of it. */
  @Field(() => MoneyScalar, { description: 'What is credited of it.' })
  readonly credit!: MoneyOutput;
  /** What is due for the rest of it. */
  @Field(() => MoneyScalar, { description: 'What is due for the rest of it.' })
  readonly charge!: MoneyOutput;
  /** Charge less credit; negative in the client's favour. */
  @Field(() => MoneyScalar, { description: 'Charge less credit; negative in the client\'s favour.' })
  readonly difference!: MoneyOutput;
  /** First day of the new price. */
  @Field(() => DateScalar, { description: 'First day of the new price.' })
  readonly newPriceFrom!: DateOutput;
  /** Why these amounts. */
  @Field(() => named('Explanation'), { description: 'Why these amounts.' })
  readonly explanation!: Explanation;
}

/** What `simulateLevelChange` answers. */
@ObjectType('SimulateLevelChangeAnswer', { simpleResolvers: true, description: 'What `simulateLevelChange` answers.' })
export class SimulateLevelChangeAnswer {
  /** Empty when there is a simulation. */
  @Field(() => [named('Refusal')], { description: 'Empty when there is a simulation.' })
  readonly refusals!: readonly Refusal[];
  /** The simulation, null when refused. */
  @Field(() => LevelChangeSimulation, { nullable: true, description: 'The simulation, null when refused.' })
  readonly simulation!: LevelChangeSimulation | null;
}

/** Arguments of `Query.simulateTerms`. */
@ArgsType()
export class QuerySimulateTermsArgs {
  /** The contract, the months and the other terms. */
  @Field(() => SimulateTermsInput, { description: 'The contract, the months and the other terms.' })
  readonly input!: SimulateTermsInput;
}

/** Arguments of `Query.simulateTermination`. */
@ArgsType()
export class QuerySimulateTerminationArgs {
  /** The contract and the day. */
  @Field(() => SimulateTerminationInput, { description: 'The contract and the day.' })
  readonly input!: SimulateTerminationInput;
}

/** Arguments of `Query.simulateIndexation`. */
@ArgsType()
export class QuerySimulateIndexationArgs {
  /** The contract and the index. */
  @Field(() => SimulateIndexationInput, { description: 'The contract and the index.' })
  readonly input!: SimulateIndexationInput;
}

/** Arguments of `Query.simulateLevelChange`. */
@ArgsType()
export class QuerySimulateLevelChangeArgs {
  /** The contract, the price and the day. */
  @Field(() => SimulateLevelChangeInput, { description: 'The contract, the price and the day.' })
  readonly input!: SimulateLevelChangeInput;
}

/** Queries of this area, to be answered by a class that extends this one. */
@Resolver()
export abstract class SimulationQueries {
  /**
   * What other terms would have cost: replays the incidents, units and prices of a contract's months under its own terms and under others. Work is
   * what units paid for; what a forfait covered stays covered. Nothing is recorded. Scopes `billing:read` and `penalties:read`.
   */
  abstract simulateTerms(context: RequestContext, args: QuerySimulateTermsArgs): Answer<SimulateTermsAnswer | null>;
  @Query(() => SimulateTermsAnswer, { name: 'simulateTerms', nullable: true, description: 'What other terms would have cost: replays the incidents, units and prices of a contract\'s months under its own terms and under others. Work is\nwhat units paid for; what a forfait covered stays covered. Nothing is recorded. Scopes `billing:read` and `penalties:read`.' })
  protected $simulateTerms(@Ctx() context: RequestContext, @Args(() => QuerySimulateTermsArgs) args: QuerySimulateTermsArgs): unknown {
    return this.simulateTerms(context, args);
  }
  /** What ending a contract before its term would cost. Nothing is recorded. Scope `billing:read`. */
  abstract simulateTermination(context: RequestContext, args: QuerySimulateTerminationArgs): Answer<SimulateTerminationAnswer | null>;
  @Query(() => SimulateTerminationAnswer, { name: 'simulateTermination', nullable: true, description: 'What ending a contract before its term would cost. Nothing is recorded. Scope `billing:read`.' })
  protected $simulateTermination(@Ctx() context: RequestContext, @Args(() => QuerySimulateTerminationArgs) args: QuerySimulateTerminationArgs): unknown {
    return this.simulateTermination(context, args);
  }
  /** What an index does to a contract's prices at its anniversaries. Nothing is recorded. Scope `billing:read`. */
  abstract simulateIndexation(context: RequestContext, args: QuerySimulateIndexationArgs): Answer<SimulateIndexationAnswer | null>;
  @Query(() => SimulateIndexationAnswer, { name: 'simulateIndexation', nullable: true, description: 'What an index does to a contract\'s prices at its anniversaries. Nothing is recorded. Scope `billing:read`.' })
  protected $simulateIndexation(@Ctx() context: RequestContext, @Args(() => QuerySimulateIndexationArgs) args: QuerySimulateIndexationArgs): unknown {
    return this.simulateIndexation(context, args);
  }
  /** What a change of level or of a price within a paid period would cost. Nothing is recorded. Scope `billing:read`. */
  abstract simulateLevelChange(context: RequestContext, args: QuerySimulateLevelChangeArgs): Answer<SimulateLevelChangeAnswer | null>;
  @Query(() => SimulateLevelChangeAnswer, { name: 'simulateLevelChange', nullable: true, description: 'What a change of level or of a price within a paid period would cost. Nothing is recorded. Scope `billing:read`.' })
  protected $simulateLevelChange(@Ctx() context: RequestContext, @Args(() => QuerySimulateLevelChangeArgs) args: QuerySimulateLevelChangeArgs): unknown {
    return this.simulateLevelChange(context, args);
  }
}

declareTypes({ CostKind, SimulationNoteCode, SimulationNote, SimulatedCostLine, SimulatedKindCost, SimulatedMonthCost, SimulatedMonth, SimulatedUnitAccount, SimulatedCost, TermsSimulation, SimulateTermsAnswer, SimulatedOverrideInput, SimulatedPriceInput, SimulatedUnitAccountInput, OtherTermsInput, SimulateTermsInput, PrepaidPeriodInput, SimulateTerminationInput, SimulatedForfaitFee, SimulatedConsumptionFee, SimulatedPrepaidCredit, SimulatedUnitsForfeited, TerminationSimulation, SimulateTerminationAnswer, IndexValueInput, SimulateIndexationInput, SimulatedIndexValue, SimulatedPriceRevision, SimulatedRevision, IndexationSimulation, SimulateIndexationAnswer, LevelsInput, SimulateLevelChangeInput, LevelChangeSimulation, SimulateLevelChangeAnswer });
