// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { InvoiceRecord } from '../../store/invoicing/invoice.store';
import type { RequestContext } from '../context';
import type { ShownLateInvoice } from '../dunning/shown-late-invoice';
import type { DateInput, DateOutput, DecimalInput, MoneyOutput } from '../scalars';
import type { Explanation, Refusal } from './common';
import { declareTypes, named } from './registry';
import { DateScalar, DecimalScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';

@ObjectType('LateCharge', { simpleResolvers: true })
export class LateCharge {
  @Field(() => DateScalar)
  readonly startsAfter!: DateOutput;
  @Field(() => Int)
  readonly days!: number;
  @Field(() => MoneyScalar)
  readonly interest!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly recoveryFee!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly total!: MoneyOutput;
  @Field(() => String)
  readonly article!: string;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

@ObjectType('LateInvoice', { simpleResolvers: true })
export class LateInvoice {
  @Field(() => DateScalar)
  readonly dueOn!: DateOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly noticedOn!: DateOutput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly paidOn!: DateOutput | null;
  @Field(() => Int)
  readonly daysLate!: number;
  @Field(() => LateCharge, { nullable: true })
  readonly byContract!: LateCharge | null;
  @Field(() => LateCharge, { nullable: true })
  readonly lawfulMinimum!: LateCharge | null;
  @Field(() => LateCharge, { nullable: true })
  readonly lawfulDefault!: LateCharge | null;
}

/** The rows behind `LateInvoice`, which have each of its plain fields. */
export type LateInvoiceSource<Row extends LateInvoice = ShownLateInvoice> = Row;

/** Loaded fields of `LateInvoice`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => LateInvoice)
export abstract class LateInvoiceRelations {
  abstract invoice(context: RequestContext, parents: readonly ShownLateInvoice[]): Batch<InvoiceRecord | null>;
  @FieldResolver(() => named('Invoice'), { name: 'invoice', nullable: true })
  protected $invoice(@Root() parent: ShownLateInvoice, @Ctx() context: RequestContext): unknown {
    return one(this.invoice(context, [parent]));
  }
}

@ObjectType('LateInterestSimulation', { simpleResolvers: true })
export class LateInterestSimulation {
  @Field(() => DateScalar)
  readonly until!: DateOutput;
  @Field(() => [LateInvoice])
  readonly invoices!: readonly ShownLateInvoice[];
}

@InputType('HalfYearRateInput')
export class HalfYearRateInput {
  @Field(() => String)
  readonly halfYear!: string;
  @Field(() => DecimalScalar)
  readonly percent!: DecimalInput;
}

@InputType('SimulateLateInterestInput')
export class SimulateLateInterestInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar, { nullable: true })
  readonly until?: DateInput | null;
  @Field(() => [HalfYearRateInput], { defaultValue: [] })
  readonly legalRates!: readonly HalfYearRateInput[];
  @Field(() => [HalfYearRateInput], { nullable: true })
  readonly refinancingRates?: readonly HalfYearRateInput[] | null;
}

@ObjectType('SimulateLateInterestAnswer', { simpleResolvers: true })
export class SimulateLateInterestAnswer {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => LateInterestSimulation, { nullable: true })
  readonly simulation!: LateInterestSimulation | null;
}

/** Arguments of `Query.simulateLateInterest`. */
@ArgsType()
export class QuerySimulateLateInterestArgs {
  @Field(() => SimulateLateInterestInput)
  readonly input!: SimulateLateInterestInput;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class DunningQueries {
  abstract simulateLateInterest(context: RequestContext, args: QuerySimulateLateInterestArgs): Answer<SimulateLateInterestAnswer | null>;
  @Query(() => SimulateLateInterestAnswer, { name: 'simulateLateInterest', nullable: true })
  protected $simulateLateInterest(@Ctx() context: RequestContext, @Args(() => QuerySimulateLateInterestArgs) args: QuerySimulateLateInterestArgs): unknown {
    return this.simulateLateInterest(context, args);
  }
}

declareTypes({ LateCharge, LateInvoice, LateInterestSimulation, HalfYearRateInput, SimulateLateInterestInput, SimulateLateInterestAnswer });
