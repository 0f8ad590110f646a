// Made from schema/ by codegen.ts. Do not edit.
import type { GivenRight } from '../../domain/dunning/payment-rights';
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { LateClaimRecord } from '../../store/dunning/late-claim.store';
import type { InvoiceRecord } from '../../store/invoicing/invoice.store';
import type { Command } from '../command';
import type { RequestContext } from '../context';
import type { ShownLateInvoice } from '../dunning/shown-late-invoice';
import type { DateInput, DateOutput, DateTimeOutput, DecimalInput, MoneyInput, MoneyOutput } from '../scalars';
import type { Explanation, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, DecimalScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

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
  @Field(() => MoneyScalar)
  readonly claimedInterest!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly claimedRecoveryFee!: MoneyOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly claimedThrough!: DateOutput | null;
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

export const LateClaimKind = {
  INTEREST: 'INTEREST',
  RECOVERY_FEE: 'RECOVERY_FEE',
} as const;
export type LateClaimKind = keyof typeof LateClaimKind;
registerEnumType(LateClaimKind, { name: 'LateClaimKind' });

export const LateInterestBasis = {
  CONTRACT: 'CONTRACT',
  LAWFUL_MINIMUM: 'LAWFUL_MINIMUM',
  LAWFUL_DEFAULT: 'LAWFUL_DEFAULT',
} as const;
export type LateInterestBasis = keyof typeof LateInterestBasis;
registerEnumType(LateInterestBasis, { name: 'LateInterestBasis' });

@ObjectType('LateClaim', { simpleResolvers: true })
export class LateClaim {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => LateClaimKind)
  readonly kind!: LateClaimKind;
  @Field(() => LateInterestBasis)
  readonly basis!: LateInterestBasis;
  @Field(() => DateScalar)
  readonly throughOn!: DateOutput;
  @Field(() => Int)
  readonly days!: number;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
  @Field(() => MoneyScalar, { nullable: true })
  readonly lawfulAmount!: MoneyOutput | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `LateClaim`, which have each of its plain fields. */
export type LateClaimSource<Row extends LateClaim = LateClaimRecord> = Row;

/** Loaded fields of `LateClaim`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => LateClaim)
export abstract class LateClaimRelations {
  abstract invoice(context: RequestContext, parents: readonly LateClaimRecord[]): Batch<InvoiceRecord | null>;
  @FieldResolver(() => named('Invoice'), { name: 'invoice', nullable: true })
  protected $invoice(@Root() parent: LateClaimRecord, @Ctx() context: RequestContext): unknown {
    return one(this.invoice(context, [parent]));
  }
  abstract billingAdjustment(context: RequestContext, parents: readonly LateClaimRecord[]): Batch<AdjustmentRecord | null>;
  @FieldResolver(() => named('BillingAdjustment'), { name: 'billingAdjustment', nullable: true })
  protected $billingAdjustment(@Root() parent: LateClaimRecord, @Ctx() context: RequestContext): unknown {
    return one(this.billingAdjustment(context, [parent]));
  }
  abstract document(context: RequestContext, parents: readonly LateClaimRecord[]): Batch<InvoiceRecord | null>;
  @FieldResolver(() => named('Invoice'), { name: 'document', nullable: true })
  protected $document(@Root() parent: LateClaimRecord, @Ctx() context: RequestContext): unknown {
    return one(this.document(context, [parent]));
  }
}

@InputType('IssueLateInterestInput')
export class IssueLateInterestInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly through!: DateInput;
  @Field(() => LateInterestBasis)
  readonly basis!: LateInterestBasis;
  @Field(() => [ID], { nullable: true })
  readonly invoiceIds?: readonly string[] | null;
  @Field(() => MoneyScalar)
  readonly confirmedTotal!: MoneyInput;
}

@ObjectType('IssueLateInterestPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class IssueLateInterestPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => [LateClaim], { nullable: true })
  readonly claims!: readonly LateClaimRecord[] | null;
  @Field(() => [named('Invoice')], { nullable: true })
  readonly invoices!: readonly InvoiceRecord[] | null;
}

export const PaymentRightKind = {
  WITHHOLD_WORK: 'WITHHOLD_WORK',
  ALL_DUE_AT_ONCE: 'ALL_DUE_AT_ONCE',
  SUSPEND: 'SUSPEND',
  TERMINATE: 'TERMINATE',
} as const;
export type PaymentRightKind = keyof typeof PaymentRightKind;
registerEnumType(PaymentRightKind, { name: 'PaymentRightKind' });

export const PaymentRightNeed = {
  FORMAL_NOTICE: 'FORMAL_NOTICE',
  SUSPENSION: 'SUSPENSION',
} as const;
export type PaymentRightNeed = keyof typeof PaymentRightNeed;
registerEnumType(PaymentRightNeed, { name: 'PaymentRightNeed' });

@ObjectType('PaymentRight', { simpleResolvers: true })
export class PaymentRight {
  @Field(() => PaymentRightKind)
  readonly kind!: PaymentRightKind;
  @Field(() => DateScalar)
  readonly dueOn!: DateOutput;
  @Field(() => ID, { nullable: true })
  readonly groundId!: string | null;
  @Field(() => DateScalar, { nullable: true })
  readonly from!: DateOutput | null;
  @Field(() => PaymentRightNeed, { nullable: true })
  readonly needs!: PaymentRightNeed | null;
  @Field(() => DateScalar, { nullable: true })
  readonly barredSince!: DateOutput | null;
  @Field(() => String)
  readonly article!: string;
}

/** The rows behind `PaymentRight`, which have each of its plain fields. */
export type PaymentRightSource<Row extends PaymentRight = GivenRight> = Row;

/** Loaded fields of `PaymentRight`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => PaymentRight)
export abstract class PaymentRightRelations {
  abstract invoice(context: RequestContext, parents: readonly GivenRight[]): Batch<InvoiceRecord | null>;
  @FieldResolver(() => named('Invoice'), { name: 'invoice', nullable: true })
  protected $invoice(@Root() parent: GivenRight, @Ctx() context: RequestContext): unknown {
    return one(this.invoice(context, [parent]));
  }
}

@InputType('MakeDueAtOnceInput')
export class MakeDueAtOnceInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly on!: DateInput;
  @Field(() => String)
  readonly note!: string;
}

@ObjectType('MakeDueAtOncePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class MakeDueAtOncePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => [named('Invoice')], { nullable: true })
  readonly invoices!: readonly InvoiceRecord[] | null;
}

/** What this area adds to `Invoice`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Invoice'))
export abstract class InvoiceDunningRelations {
  abstract lateClaims(context: RequestContext, parents: readonly InvoiceRecord[]): Batch<readonly LateClaimRecord[]>;
  @FieldResolver(() => [LateClaim], { name: 'lateClaims' })
  protected $lateClaims(@Root() parent: InvoiceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.lateClaims(context, [parent]));
  }
  abstract payableOn(context: RequestContext, parents: readonly InvoiceRecord[]): Batch<DateOutput>;
  @FieldResolver(() => DateScalar, { name: 'payableOn' })
  protected $payableOn(@Root() parent: InvoiceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.payableOn(context, [parent]));
  }
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractDunningRelations {
  abstract paymentRights(context: RequestContext, parents: readonly ContractRecord[]): Batch<readonly GivenRight[] | null>;
  @FieldResolver(() => [PaymentRight], { name: 'paymentRights', nullable: true })
  protected $paymentRights(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.paymentRights(context, [parent]));
  }
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

/** Arguments of `Mutation.issueLateInterest`. */
@ArgsType()
export class MutationIssueLateInterestArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => IssueLateInterestInput)
  readonly input!: IssueLateInterestInput;
}

/** Arguments of `Mutation.makeDueAtOnce`. */
@ArgsType()
export class MutationMakeDueAtOnceArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => MakeDueAtOnceInput)
  readonly input!: MakeDueAtOnceInput;
}

/** How each mutation of this area is carried out. */
export interface DunningCommands {
  readonly issueLateInterest: Command<MutationIssueLateInterestArgs['input'], IssueLateInterestPayload>;
  readonly makeDueAtOnce: Command<MutationMakeDueAtOnceArgs['input'], MakeDueAtOncePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class DunningMutations {
  constructor(private readonly commands: DunningCommands) {}
  @Mutation(() => IssueLateInterestPayload, { name: 'issueLateInterest', nullable: true })
  protected $issueLateInterest(@Ctx() context: RequestContext, @Args(() => MutationIssueLateInterestArgs) args: MutationIssueLateInterestArgs): unknown {
    return this.commands.issueLateInterest(context, 'issueLateInterest', args);
  }
  @Mutation(() => MakeDueAtOncePayload, { name: 'makeDueAtOnce', nullable: true })
  protected $makeDueAtOnce(@Ctx() context: RequestContext, @Args(() => MutationMakeDueAtOnceArgs) args: MutationMakeDueAtOnceArgs): unknown {
    return this.commands.makeDueAtOnce(context, 'makeDueAtOnce', args);
  }
}

declareTypes({ LateCharge, LateInvoice, LateInterestSimulation, HalfYearRateInput, SimulateLateInterestInput, SimulateLateInterestAnswer, LateClaimKind, LateInterestBasis, LateClaim, IssueLateInterestInput, IssueLateInterestPayload, PaymentRightKind, PaymentRightNeed, PaymentRight, MakeDueAtOnceInput, MakeDueAtOncePayload });
