// Made from schema/ by codegen.ts. Do not edit.
import type { Answer } from '../../executor/batch';
import type { RequestContext } from '../context';
import type { DateInput, DateOutput, DecimalInput, DecimalOutput, MoneyInput, MoneyOutput } from '../scalars';
import type { Explanation, Refusal } from './common';
import type { TermsPackVersionInput } from './contract';
import type { TerminationReason } from './lifecycle';
import { declareTypes, named } from './registry';
import { DateScalar, DecimalScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';

export const CostKind = {
  FORFAIT: 'FORFAIT',
  ACCOUNT_FEE: 'ACCOUNT_FEE',
  UNIT_PACK: 'UNIT_PACK',
  PENALTY: 'PENALTY',
} as const;
export type CostKind = keyof typeof CostKind;
registerEnumType(CostKind, { name: 'CostKind' });

export const SimulationNoteCode = {
  CAUSE_NOT_LISTED: 'CAUSE_NOT_LISTED',
  STILL_RUNNING: 'STILL_RUNNING',
  ACCOUNT_NOT_OFFERED: 'ACCOUNT_NOT_OFFERED',
} as const;
export type SimulationNoteCode = keyof typeof SimulationNoteCode;
registerEnumType(SimulationNoteCode, { name: 'SimulationNoteCode' });

@ObjectType('SimulationNote', { simpleResolvers: true })
export class SimulationNote {
  @Field(() => SimulationNoteCode)
  readonly code!: SimulationNoteCode;
  @Field(() => String)
  readonly concerns!: string;
  @Field(() => String)
  readonly detail!: string;
}

@ObjectType('SimulatedCostLine', { simpleResolvers: true })
export class SimulatedCostLine {
  @Field(() => CostKind)
  readonly kind!: CostKind;
  @Field(() => String)
  readonly concerns!: string;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

@ObjectType('SimulatedKindCost', { simpleResolvers: true })
export class SimulatedKindCost {
  @Field(() => CostKind)
  readonly kind!: CostKind;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
}

@ObjectType('SimulatedMonthCost', { simpleResolvers: true })
export class SimulatedMonthCost {
  @Field(() => MoneyScalar)
  readonly total!: MoneyOutput;
  @Field(() => [SimulatedKindCost])
  readonly byKind!: readonly SimulatedKindCost[];
  @Field(() => [SimulatedCostLine])
  readonly lines!: readonly SimulatedCostLine[];
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

@ObjectType('SimulatedMonth', { simpleResolvers: true })
export class SimulatedMonth {
  @Field(() => DateScalar)
  readonly month!: DateOutput;
  @Field(() => SimulatedMonthCost)
  readonly own!: SimulatedMonthCost;
  @Field(() => SimulatedMonthCost)
  readonly other!: SimulatedMonthCost;
  @Field(() => MoneyScalar)
  readonly difference!: MoneyOutput;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

@ObjectType('SimulatedUnitAccount', { simpleResolvers: true })
export class SimulatedUnitAccount {
  @Field(() => String)
  readonly account!: string;
  @Field(() => Int)
  readonly baseUnits!: number;
  @Field(() => Int)
  readonly debitedUnits!: number;
  @Field(() => Int)
  readonly renewals!: number;
  @Field(() => Int)
  readonly balance!: number;
}

@ObjectType('SimulatedCost', { simpleResolvers: true })
export class SimulatedCost {
  @Field(() => MoneyScalar)
  readonly total!: MoneyOutput;
  @Field(() => [SimulatedUnitAccount])
  readonly accounts!: readonly SimulatedUnitAccount[];
  @Field(() => [SimulationNote])
  readonly notes!: readonly SimulationNote[];
}

@ObjectType('TermsSimulation', { simpleResolvers: true })
export class TermsSimulation {
  @Field(() => [SimulatedMonth])
  readonly months!: readonly SimulatedMonth[];
  @Field(() => SimulatedCost)
  readonly own!: SimulatedCost;
  @Field(() => SimulatedCost)
  readonly other!: SimulatedCost;
  @Field(() => MoneyScalar)
  readonly difference!: MoneyOutput;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

@ObjectType('SimulateTermsAnswer', { simpleResolvers: true })
export class SimulateTermsAnswer {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => TermsSimulation, { nullable: true })
  readonly simulation!: TermsSimulation | null;
}

@InputType('SimulatedOverrideInput')
export class SimulatedOverrideInput {
  @Field(() => String)
  readonly parameter!: string;
  @Field(() => String)
  readonly value!: string;
  @Field(() => String, { nullable: true })
  readonly module?: string | null;
}

@InputType('SimulatedPriceInput')
export class SimulatedPriceInput {
  @Field(() => String)
  readonly key!: string;
  @Field(() => MoneyScalar)
  readonly monthlyAmount!: MoneyInput;
  @Field(() => Boolean, { defaultValue: false })
  readonly hosting!: boolean;
}

@InputType('SimulatedUnitAccountInput')
export class SimulatedUnitAccountInput {
  @Field(() => String)
  readonly account!: string;
  @Field(() => String, { nullable: true })
  readonly standsFor?: string | null;
  @Field(() => Int, { nullable: true })
  readonly baseUnits?: number | null;
  @Field(() => MoneyScalar, { nullable: true })
  readonly unitPrice?: MoneyInput | null;
}

@InputType('OtherTermsInput')
export class OtherTermsInput {
  @Field(() => named('TermsPackVersionInput'), { nullable: true })
  readonly termsPack?: TermsPackVersionInput | null;
  @Field(() => Boolean, { defaultValue: true })
  readonly keepOverrides!: boolean;
  @Field(() => [SimulatedOverrideInput], { defaultValue: [] })
  readonly overrides!: readonly SimulatedOverrideInput[];
  @Field(() => [String], { nullable: true })
  readonly modules?: readonly string[] | null;
  @Field(() => [SimulatedPriceInput], { nullable: true })
  readonly prices?: readonly SimulatedPriceInput[] | null;
  @Field(() => [SimulatedUnitAccountInput], { defaultValue: [] })
  readonly unitAccounts!: readonly SimulatedUnitAccountInput[];
  @Field(() => Int, { nullable: true })
  readonly billingPeriodMonths?: number | null;
  @Field(() => Boolean, { nullable: true })
  readonly directDebit?: boolean | null;
}

@InputType('SimulateTermsInput')
export class SimulateTermsInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly from!: DateInput;
  @Field(() => DateScalar)
  readonly to!: DateInput;
  @Field(() => OtherTermsInput)
  readonly other!: OtherTermsInput;
}

@InputType('PrepaidPeriodInput')
export class PrepaidPeriodInput {
  @Field(() => DateScalar)
  readonly startsOn!: DateInput;
  @Field(() => DateScalar)
  readonly endsBefore!: DateInput;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyInput;
}

@InputType('SimulateTerminationInput')
export class SimulateTerminationInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly effectiveOn!: DateInput;
  @Field(() => named('TerminationReason'), { nullable: true, defaultValue: 'CLIENT_REQUEST' })
  readonly reason!: TerminationReason | null;
  @Field(() => [PrepaidPeriodInput], { nullable: true })
  readonly prepaid?: readonly PrepaidPeriodInput[] | null;
}

@ObjectType('SimulatedForfaitFee', { simpleResolvers: true })
export class SimulatedForfaitFee {
  @Field(() => MoneyScalar)
  readonly fee!: MoneyOutput;
  @Field(() => Int)
  readonly wholeMonths!: number;
  @Field(() => Int)
  readonly extraDays!: number;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

@ObjectType('SimulatedConsumptionFee', { simpleResolvers: true })
export class SimulatedConsumptionFee {
  @Field(() => String)
  readonly account!: string;
  @Field(() => MoneyScalar)
  readonly fee!: MoneyOutput;
  @Field(() => DecimalScalar)
  readonly averageUnits!: DecimalOutput;
  @Field(() => Int)
  readonly monthsCounted!: number;
  @Field(() => Int)
  readonly daysLeft!: number;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

@ObjectType('SimulatedPrepaidCredit', { simpleResolvers: true })
export class SimulatedPrepaidCredit {
  @Field(() => DateScalar)
  readonly startsOn!: DateOutput;
  @Field(() => DateScalar)
  readonly endsBefore!: DateOutput;
  @Field(() => MoneyScalar)
  readonly paid!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly credit!: MoneyOutput;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

@ObjectType('SimulatedUnitsForfeited', { simpleResolvers: true })
export class SimulatedUnitsForfeited {
  @Field(() => String)
  readonly account!: string;
  @Field(() => Int)
  readonly units!: number;
  @Field(() => MoneyScalar)
  readonly worth!: MoneyOutput;
}

@ObjectType('TerminationSimulation', { simpleResolvers: true })
export class TerminationSimulation {
  @Field(() => DateScalar)
  readonly effectiveOn!: DateOutput;
  @Field(() => DateScalar)
  readonly termLastDay!: DateOutput;
  @Field(() => SimulatedForfaitFee)
  readonly forfait!: SimulatedForfaitFee;
  @Field(() => [SimulatedConsumptionFee])
  readonly consumption!: readonly SimulatedConsumptionFee[];
  @Field(() => [SimulatedPrepaidCredit])
  readonly prepaid!: readonly SimulatedPrepaidCredit[];
  @Field(() => Boolean)
  readonly advancesRefunded!: boolean;
  @Field(() => [SimulatedUnitsForfeited])
  readonly unitsForfeited!: readonly SimulatedUnitsForfeited[];
  @Field(() => MoneyScalar)
  readonly unpaid!: MoneyOutput;
  @Field(() => MoneyScalar, { nullable: true })
  readonly lateInterest!: MoneyOutput | null;
  @Field(() => MoneyScalar)
  readonly total!: MoneyOutput;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

@ObjectType('SimulateTerminationAnswer', { simpleResolvers: true })
export class SimulateTerminationAnswer {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => TerminationSimulation, { nullable: true })
  readonly simulation!: TerminationSimulation | null;
}

@InputType('IndexValueInput')
export class IndexValueInput {
  @Field(() => String)
  readonly period!: string;
  @Field(() => DateScalar)
  readonly publishedOn!: DateInput;
  @Field(() => DecimalScalar)
  readonly value!: DecimalInput;
}

@InputType('SimulateIndexationInput')
export class SimulateIndexationInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly until!: DateInput;
  @Field(() => [IndexValueInput])
  readonly indexValues!: readonly IndexValueInput[];
}

@ObjectType('SimulatedIndexValue', { simpleResolvers: true })
export class SimulatedIndexValue {
  @Field(() => String)
  readonly period!: string;
  @Field(() => DateScalar)
  readonly publishedOn!: DateOutput;
  @Field(() => DecimalScalar)
  readonly value!: DecimalOutput;
}

@ObjectType('SimulatedPriceRevision', { simpleResolvers: true })
export class SimulatedPriceRevision {
  @Field(() => String)
  readonly key!: string;
  @Field(() => MoneyScalar)
  readonly oldPrice!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly newPrice!: MoneyOutput;
  @Field(() => SimulatedIndexValue)
  readonly indexBefore!: SimulatedIndexValue;
  @Field(() => Boolean)
  readonly minimumApplied!: boolean;
  @Field(() => Boolean)
  readonly ceilingApplied!: boolean;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

@ObjectType('SimulatedRevision', { simpleResolvers: true })
export class SimulatedRevision {
  @Field(() => DateScalar)
  readonly revisedOn!: DateOutput;
  @Field(() => SimulatedIndexValue)
  readonly indexNow!: SimulatedIndexValue;
  @Field(() => [SimulatedPriceRevision])
  readonly prices!: readonly SimulatedPriceRevision[];
}

@ObjectType('IndexationSimulation', { simpleResolvers: true })
export class IndexationSimulation {
  @Field(() => String)
  readonly index!: string;
  @Field(() => [SimulatedRevision])
  readonly revisions!: readonly SimulatedRevision[];
  @Field(() => DateScalar, { nullable: true })
  readonly refusedOn!: DateOutput | null;
  @Field(() => [named('Refusal')])
  readonly revisionRefusals!: readonly Refusal[];
  @Field(() => MoneyScalar)
  readonly before!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly after!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly difference!: MoneyOutput;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

@ObjectType('SimulateIndexationAnswer', { simpleResolvers: true })
export class SimulateIndexationAnswer {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => IndexationSimulation, { nullable: true })
  readonly simulation!: IndexationSimulation | null;
}

@InputType('LevelsInput')
export class LevelsInput {
  @Field(() => Int)
  readonly from!: number;
  @Field(() => Int)
  readonly to!: number;
  @Field(() => PrepaidPeriodInput, { nullable: true })
  readonly paid?: PrepaidPeriodInput | null;
}

@InputType('SimulateLevelChangeInput')
export class SimulateLevelChangeInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly key!: string;
  @Field(() => DateScalar)
  readonly changeOn!: DateInput;
  @Field(() => MoneyScalar)
  readonly newMonthlyAmount!: MoneyInput;
  @Field(() => LevelsInput, { nullable: true })
  readonly levels?: LevelsInput | null;
}

@ObjectType('LevelChangeSimulation', { simpleResolvers: true })
export class LevelChangeSimulation {
  @Field(() => DateScalar)
  readonly startsOn!: DateOutput;
  @Field(() => DateScalar)
  readonly endsBefore!: DateOutput;
  @Field(() => MoneyScalar)
  readonly paid!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly credit!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly charge!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly difference!: MoneyOutput;
  @Field(() => DateScalar)
  readonly newPriceFrom!: DateOutput;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

@ObjectType('SimulateLevelChangeAnswer', { simpleResolvers: true })
export class SimulateLevelChangeAnswer {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => LevelChangeSimulation, { nullable: true })
  readonly simulation!: LevelChangeSimulation | null;
}

/** Arguments of `Query.simulateTerms`. */
@ArgsType()
export class QuerySimulateTermsArgs {
  @Field(() => SimulateTermsInput)
  readonly input!: SimulateTermsInput;
}

/** Arguments of `Query.simulateTermination`. */
@ArgsType()
export class QuerySimulateTerminationArgs {
  @Field(() => SimulateTerminationInput)
  readonly input!: SimulateTerminationInput;
}

/** Arguments of `Query.simulateIndexation`. */
@ArgsType()
export class QuerySimulateIndexationArgs {
  @Field(() => SimulateIndexationInput)
  readonly input!: SimulateIndexationInput;
}

/** Arguments of `Query.simulateLevelChange`. */
@ArgsType()
export class QuerySimulateLevelChangeArgs {
  @Field(() => SimulateLevelChangeInput)
  readonly input!: SimulateLevelChangeInput;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class SimulationQueries {
  abstract simulateTerms(context: RequestContext, args: QuerySimulateTermsArgs): Answer<SimulateTermsAnswer | null>;
  @Query(() => SimulateTermsAnswer, { name: 'simulateTerms', nullable: true })
  protected $simulateTerms(@Ctx() context: RequestContext, @Args(() => QuerySimulateTermsArgs) args: QuerySimulateTermsArgs): unknown {
    return this.simulateTerms(context, args);
  }
  abstract simulateTermination(context: RequestContext, args: QuerySimulateTerminationArgs): Answer<SimulateTerminationAnswer | null>;
  @Query(() => SimulateTerminationAnswer, { name: 'simulateTermination', nullable: true })
  protected $simulateTermination(@Ctx() context: RequestContext, @Args(() => QuerySimulateTerminationArgs) args: QuerySimulateTerminationArgs): unknown {
    return this.simulateTermination(context, args);
  }
  abstract simulateIndexation(context: RequestContext, args: QuerySimulateIndexationArgs): Answer<SimulateIndexationAnswer | null>;
  @Query(() => SimulateIndexationAnswer, { name: 'simulateIndexation', nullable: true })
  protected $simulateIndexation(@Ctx() context: RequestContext, @Args(() => QuerySimulateIndexationArgs) args: QuerySimulateIndexationArgs): unknown {
    return this.simulateIndexation(context, args);
  }
  abstract simulateLevelChange(context: RequestContext, args: QuerySimulateLevelChangeArgs): Answer<SimulateLevelChangeAnswer | null>;
  @Query(() => SimulateLevelChangeAnswer, { name: 'simulateLevelChange', nullable: true })
  protected $simulateLevelChange(@Ctx() context: RequestContext, @Args(() => QuerySimulateLevelChangeArgs) args: QuerySimulateLevelChangeArgs): unknown {
    return this.simulateLevelChange(context, args);
  }
}

declareTypes({ CostKind, SimulationNoteCode, SimulationNote, SimulatedCostLine, SimulatedKindCost, SimulatedMonthCost, SimulatedMonth, SimulatedUnitAccount, SimulatedCost, TermsSimulation, SimulateTermsAnswer, SimulatedOverrideInput, SimulatedPriceInput, SimulatedUnitAccountInput, OtherTermsInput, SimulateTermsInput, PrepaidPeriodInput, SimulateTerminationInput, SimulatedForfaitFee, SimulatedConsumptionFee, SimulatedPrepaidCredit, SimulatedUnitsForfeited, TerminationSimulation, SimulateTerminationAnswer, IndexValueInput, SimulateIndexationInput, SimulatedIndexValue, SimulatedPriceRevision, SimulatedRevision, IndexationSimulation, SimulateIndexationAnswer, LevelsInput, SimulateLevelChangeInput, LevelChangeSimulation, SimulateLevelChangeAnswer });
