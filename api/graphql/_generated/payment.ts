// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { ClientRecord } from '../../store/client/client.store';
import type { InvoiceRecord } from '../../store/invoicing/invoice.store';
import type { PaymentAllocationRecord } from '../../store/payment/allocation-list.store';
import type { PaymentRecord } from '../../store/payment/payment.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput, MoneyInput, MoneyOutput } from '../scalars';
import type { Partner } from './access';
import type { Explanation, ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const PaymentDirection = {
  RECEIVED: 'RECEIVED',
  REFUNDED: 'REFUNDED',
} as const;
export type PaymentDirection = keyof typeof PaymentDirection;
registerEnumType(PaymentDirection, { name: 'PaymentDirection' });

export const PaymentMethod = {
  TRANSFER: 'TRANSFER',
  DIRECT_DEBIT: 'DIRECT_DEBIT',
  CARD: 'CARD',
  CHEQUE: 'CHEQUE',
  CASH: 'CASH',
  OTHER: 'OTHER',
  WRITE_OFF: 'WRITE_OFF',
} as const;
export type PaymentMethod = keyof typeof PaymentMethod;
registerEnumType(PaymentMethod, { name: 'PaymentMethod' });

export const PaymentReversalReason = {
  DEBIT_RETURNED: 'DEBIT_RETURNED',
  CHEQUE_UNPAID: 'CHEQUE_UNPAID',
  CHARGED_BACK: 'CHARGED_BACK',
  RECORDED_WRONGLY: 'RECORDED_WRONGLY',
  RECOVERED: 'RECOVERED',
} as const;
export type PaymentReversalReason = keyof typeof PaymentReversalReason;
registerEnumType(PaymentReversalReason, { name: 'PaymentReversalReason' });

export const PaymentAllocationBasis = {
  GIVEN: 'GIVEN',
  BY_LAW: 'BY_LAW',
  REVERSAL: 'REVERSAL',
} as const;
export type PaymentAllocationBasis = keyof typeof PaymentAllocationBasis;
registerEnumType(PaymentAllocationBasis, { name: 'PaymentAllocationBasis' });

@ObjectType('PaymentAllocation', { simpleResolvers: true })
export class PaymentAllocation {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
  @Field(() => DateScalar)
  readonly effectiveOn!: DateOutput;
  @Field(() => PaymentAllocationBasis)
  readonly basis!: PaymentAllocationBasis;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `PaymentAllocation`, which have each of its plain fields. */
export type PaymentAllocationSource<Row extends PaymentAllocation = PaymentAllocationRecord> = Row;

/** Loaded fields of `PaymentAllocation`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => PaymentAllocation)
export abstract class PaymentAllocationRelations {
  abstract payment(context: RequestContext, parents: readonly PaymentAllocationRecord[]): Batch<PaymentRecord>;
  @FieldResolver(() => Payment, { name: 'payment' })
  protected $payment(@Root() parent: PaymentAllocationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.payment(context, [parent]));
  }
  abstract invoice(context: RequestContext, parents: readonly PaymentAllocationRecord[]): Batch<InvoiceRecord | null>;
  @FieldResolver(() => named('Invoice'), { name: 'invoice', nullable: true })
  protected $invoice(@Root() parent: PaymentAllocationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.invoice(context, [parent]));
  }
  abstract refundedPayment(context: RequestContext, parents: readonly PaymentAllocationRecord[]): Batch<PaymentRecord | null>;
  @FieldResolver(() => Payment, { name: 'refundedPayment', nullable: true })
  protected $refundedPayment(@Root() parent: PaymentAllocationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.refundedPayment(context, [parent]));
  }
  abstract explanation(context: RequestContext, parents: readonly PaymentAllocationRecord[]): Batch<Explanation>;
  @FieldResolver(() => named('Explanation'), { name: 'explanation' })
  protected $explanation(@Root() parent: PaymentAllocationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.explanation(context, [parent]));
  }
}

@ObjectType('PaymentAllocationEdge', { simpleResolvers: true })
export class PaymentAllocationEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => PaymentAllocation)
  readonly node!: PaymentAllocationRecord;
}

@ObjectType('PaymentAllocationConnection', { simpleResolvers: true })
export class PaymentAllocationConnection {
  @Field(() => [PaymentAllocationEdge])
  readonly edges!: readonly PaymentAllocationEdge[];
  @Field(() => [PaymentAllocation])
  readonly nodes!: readonly PaymentAllocationRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `PaymentAllocationConnection` is a page of. */
@Resolver(() => PaymentAllocationConnection)
export class PaymentAllocationConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<PaymentAllocationRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<PaymentAllocationRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@ObjectType('Payment', { simpleResolvers: true })
export class Payment {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => PaymentDirection)
  readonly direction!: PaymentDirection;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
  @Field(() => DateScalar)
  readonly valueOn!: DateOutput;
  @Field(() => PaymentMethod)
  readonly method!: PaymentMethod;
  @Field(() => String, { nullable: true })
  readonly reference!: string | null;
  @Field(() => String, { nullable: true })
  readonly note!: string | null;
  @Field(() => MoneyScalar)
  readonly unallocatedAmount!: MoneyOutput;
  @Field(() => MoneyScalar, { nullable: true })
  readonly recoveredVat!: MoneyOutput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly reversedOn!: DateOutput | null;
  @Field(() => PaymentReversalReason, { nullable: true })
  readonly reversalReason!: PaymentReversalReason | null;
  @Field(() => String, { nullable: true })
  readonly reversalNote!: string | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `Payment`, which have each of its plain fields. */
export type PaymentSource<Row extends Payment = PaymentRecord> = Row;

/** Arguments of `Payment.allocations`. */
@ArgsType()
export class PaymentAllocationsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Loaded fields of `Payment`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Payment)
export abstract class PaymentRelations {
  abstract client(context: RequestContext, parents: readonly PaymentRecord[]): Batch<ClientRecord | null>;
  @FieldResolver(() => named('Client'), { name: 'client', nullable: true })
  protected $client(@Root() parent: PaymentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.client(context, [parent]));
  }
  abstract partner(context: RequestContext, parents: readonly PaymentRecord[]): Batch<Partner | null>;
  @FieldResolver(() => named('Partner'), { name: 'partner', nullable: true })
  protected $partner(@Root() parent: PaymentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.partner(context, [parent]));
  }
  abstract allocations(context: RequestContext, parents: readonly PaymentRecord[], args: PaymentAllocationsArgs): Batch<Connection<PaymentAllocationRecord>>;
  @FieldResolver(() => PaymentAllocationConnection, { name: 'allocations' })
  protected $allocations(@Root() parent: PaymentRecord, @Ctx() context: RequestContext, @Args(() => PaymentAllocationsArgs) args: PaymentAllocationsArgs): unknown {
    return one(this.allocations(context, [parent], args));
  }
}

@ObjectType('PaymentEdge', { simpleResolvers: true })
export class PaymentEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Payment)
  readonly node!: PaymentRecord;
}

@ObjectType('PaymentConnection', { simpleResolvers: true })
export class PaymentConnection {
  @Field(() => [PaymentEdge])
  readonly edges!: readonly PaymentEdge[];
  @Field(() => [Payment])
  readonly nodes!: readonly PaymentRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `PaymentConnection` is a page of. */
@Resolver(() => PaymentConnection)
export class PaymentConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<PaymentRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<PaymentRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('PaymentFilter')
export class PaymentFilter {
  @Field(() => [PaymentDirection], { nullable: true })
  readonly directions?: readonly PaymentDirection[] | null;
  @Field(() => Boolean, { nullable: true })
  readonly unallocated?: boolean | null;
}

export const SettlementState = {
  OPEN: 'OPEN',
  PARTLY_SETTLED: 'PARTLY_SETTLED',
  SETTLED: 'SETTLED',
} as const;
export type SettlementState = keyof typeof SettlementState;
registerEnumType(SettlementState, { name: 'SettlementState' });

@ObjectType('InvoiceStanding', { simpleResolvers: true })
export class InvoiceStanding {
  @Field(() => DateScalar)
  readonly on!: DateOutput;
  @Field(() => SettlementState)
  readonly state!: SettlementState;
  @Field(() => MoneyScalar)
  readonly openAmount!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly paidAmount!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly setOffAmount!: MoneyOutput;
  @Field(() => Int)
  readonly daysLate!: number;
}

@InputType('RecordPaymentInput')
export class RecordPaymentInput {
  @Field(() => ID)
  readonly clientId!: string;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyInput;
  @Field(() => DateScalar)
  readonly valueOn!: DateInput;
  @Field(() => PaymentMethod)
  readonly method!: PaymentMethod;
  @Field(() => String, { nullable: true })
  readonly reference?: string | null;
  @Field(() => String, { nullable: true })
  readonly note?: string | null;
  @Field(() => [ID], { nullable: true })
  readonly invoiceIds?: readonly string[] | null;
  @Field(() => [MoneyScalar], { nullable: true })
  readonly amounts?: readonly MoneyInput[] | null;
}

@ObjectType('RecordPaymentPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordPaymentPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Payment, { nullable: true })
  readonly payment!: PaymentRecord | null;
}

@InputType('AllocatePaymentInput')
export class AllocatePaymentInput {
  @Field(() => ID)
  readonly paymentId!: string;
  @Field(() => [ID], { nullable: true })
  readonly invoiceIds?: readonly string[] | null;
  @Field(() => [MoneyScalar], { nullable: true })
  readonly amounts?: readonly MoneyInput[] | null;
}

@ObjectType('AllocatePaymentPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class AllocatePaymentPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Payment, { nullable: true })
  readonly payment!: PaymentRecord | null;
}

@InputType('ReversePaymentInput')
export class ReversePaymentInput {
  @Field(() => ID)
  readonly paymentId!: string;
  @Field(() => DateScalar)
  readonly reversedOn!: DateInput;
  @Field(() => PaymentReversalReason)
  readonly reason!: PaymentReversalReason;
  @Field(() => String, { nullable: true })
  readonly note?: string | null;
}

@ObjectType('ReversePaymentPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class ReversePaymentPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Payment, { nullable: true })
  readonly payment!: PaymentRecord | null;
}

@InputType('RecordRefundInput')
export class RecordRefundInput {
  @Field(() => ID)
  readonly clientId!: string;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyInput;
  @Field(() => DateScalar)
  readonly paidOn!: DateInput;
  @Field(() => PaymentMethod)
  readonly method!: PaymentMethod;
  @Field(() => String, { nullable: true })
  readonly reference?: string | null;
  @Field(() => String, { nullable: true })
  readonly note?: string | null;
  @Field(() => [ID], { nullable: true })
  readonly creditNoteIds?: readonly string[] | null;
  @Field(() => [ID], { nullable: true })
  readonly paymentIds?: readonly string[] | null;
}

@ObjectType('RecordRefundPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordRefundPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Payment, { nullable: true })
  readonly payment!: PaymentRecord | null;
}

@InputType('SetOffCreditNoteInput')
export class SetOffCreditNoteInput {
  @Field(() => ID)
  readonly creditNoteId!: string;
  @Field(() => ID)
  readonly invoiceId!: string;
  @Field(() => MoneyScalar, { nullable: true })
  readonly amount?: MoneyInput | null;
}

@ObjectType('SetOffCreditNotePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class SetOffCreditNotePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Invoice'), { nullable: true })
  readonly creditNote!: InvoiceRecord | null;
  @Field(() => named('Invoice'), { nullable: true })
  readonly invoice!: InvoiceRecord | null;
}

@InputType('WriteOffInvoiceInput')
export class WriteOffInvoiceInput {
  @Field(() => ID)
  readonly invoiceId!: string;
  @Field(() => DateScalar)
  readonly writtenOffOn!: DateInput;
  @Field(() => String)
  readonly proof!: string;
  @Field(() => Boolean)
  readonly recoversVat!: boolean;
}

@ObjectType('WriteOffInvoicePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class WriteOffInvoicePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Payment, { nullable: true })
  readonly payment!: PaymentRecord | null;
  @Field(() => named('Invoice'), { nullable: true })
  readonly invoice!: InvoiceRecord | null;
}

/** Arguments of `Invoice.payments`. */
@ArgsType()
export class InvoicePaymentsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Arguments of `Invoice.standing`. */
@ArgsType()
export class InvoiceStandingArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
}

/** What this area adds to `Invoice`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Invoice'))
export abstract class InvoicePaymentRelations {
  abstract payments(context: RequestContext, parents: readonly InvoiceRecord[], args: InvoicePaymentsArgs): Batch<Connection<PaymentAllocationRecord>>;
  @FieldResolver(() => PaymentAllocationConnection, { name: 'payments' })
  protected $payments(@Root() parent: InvoiceRecord, @Ctx() context: RequestContext, @Args(() => InvoicePaymentsArgs) args: InvoicePaymentsArgs): unknown {
    return one(this.payments(context, [parent], args));
  }
  abstract standing(context: RequestContext, parents: readonly InvoiceRecord[], args: InvoiceStandingArgs): Batch<InvoiceStanding>;
  @FieldResolver(() => InvoiceStanding, { name: 'standing' })
  protected $standing(@Root() parent: InvoiceRecord, @Ctx() context: RequestContext, @Args(() => InvoiceStandingArgs) args: InvoiceStandingArgs): unknown {
    return one(this.standing(context, [parent], args));
  }
}

/** Arguments of `Client.payments`. */
@ArgsType()
export class ClientPaymentsArgs {
  @Field(() => PaymentFilter, { nullable: true })
  readonly filter?: PaymentFilter | null;
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Client`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Client'))
export abstract class ClientPaymentRelations {
  abstract payments(context: RequestContext, parents: readonly ClientRecord[], args: ClientPaymentsArgs): Batch<Connection<PaymentRecord> | null>;
  @FieldResolver(() => PaymentConnection, { name: 'payments', nullable: true })
  protected $payments(@Root() parent: ClientRecord, @Ctx() context: RequestContext, @Args(() => ClientPaymentsArgs) args: ClientPaymentsArgs): unknown {
    return one(this.payments(context, [parent], args));
  }
}

/** Arguments of `Query.payment`. */
@ArgsType()
export class QueryPaymentArgs {
  @Field(() => ID)
  readonly id!: string;
}

/** Arguments of `Query.payments`. */
@ArgsType()
export class QueryPaymentsArgs {
  @Field(() => PaymentFilter, { nullable: true })
  readonly filter?: PaymentFilter | null;
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class PaymentQueries {
  abstract payment(context: RequestContext, args: QueryPaymentArgs): Answer<PaymentRecord | null>;
  @Query(() => Payment, { name: 'payment', nullable: true })
  protected $payment(@Ctx() context: RequestContext, @Args(() => QueryPaymentArgs) args: QueryPaymentArgs): unknown {
    return this.payment(context, args);
  }
  abstract payments(context: RequestContext, args: QueryPaymentsArgs): Answer<Connection<PaymentRecord> | null>;
  @Query(() => PaymentConnection, { name: 'payments', nullable: true })
  protected $payments(@Ctx() context: RequestContext, @Args(() => QueryPaymentsArgs) args: QueryPaymentsArgs): unknown {
    return this.payments(context, args);
  }
}

/** Arguments of `Mutation.recordPayment`. */
@ArgsType()
export class MutationRecordPaymentArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordPaymentInput)
  readonly input!: RecordPaymentInput;
}

/** Arguments of `Mutation.allocatePayment`. */
@ArgsType()
export class MutationAllocatePaymentArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => AllocatePaymentInput)
  readonly input!: AllocatePaymentInput;
}

/** Arguments of `Mutation.reversePayment`. */
@ArgsType()
export class MutationReversePaymentArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => ReversePaymentInput)
  readonly input!: ReversePaymentInput;
}

/** Arguments of `Mutation.recordRefund`. */
@ArgsType()
export class MutationRecordRefundArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordRefundInput)
  readonly input!: RecordRefundInput;
}

/** Arguments of `Mutation.setOffCreditNote`. */
@ArgsType()
export class MutationSetOffCreditNoteArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => SetOffCreditNoteInput)
  readonly input!: SetOffCreditNoteInput;
}

/** Arguments of `Mutation.writeOffInvoice`. */
@ArgsType()
export class MutationWriteOffInvoiceArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => WriteOffInvoiceInput)
  readonly input!: WriteOffInvoiceInput;
}

/** How each mutation of this area is carried out. */
export interface PaymentCommands {
  readonly recordPayment: Command<MutationRecordPaymentArgs['input'], RecordPaymentPayload>;
  readonly allocatePayment: Command<MutationAllocatePaymentArgs['input'], AllocatePaymentPayload>;
  readonly reversePayment: Command<MutationReversePaymentArgs['input'], ReversePaymentPayload>;
  readonly recordRefund: Command<MutationRecordRefundArgs['input'], RecordRefundPayload>;
  readonly setOffCreditNote: Command<MutationSetOffCreditNoteArgs['input'], SetOffCreditNotePayload>;
  readonly writeOffInvoice: Command<MutationWriteOffInvoiceArgs['input'], WriteOffInvoicePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class PaymentMutations {
  constructor(private readonly commands: PaymentCommands) {}
  @Mutation(() => RecordPaymentPayload, { name: 'recordPayment', nullable: true })
  protected $recordPayment(@Ctx() context: RequestContext, @Args(() => MutationRecordPaymentArgs) args: MutationRecordPaymentArgs): unknown {
    return this.commands.recordPayment(context, 'recordPayment', args);
  }
  @Mutation(() => AllocatePaymentPayload, { name: 'allocatePayment', nullable: true })
  protected $allocatePayment(@Ctx() context: RequestContext, @Args(() => MutationAllocatePaymentArgs) args: MutationAllocatePaymentArgs): unknown {
    return this.commands.allocatePayment(context, 'allocatePayment', args);
  }
  @Mutation(() => ReversePaymentPayload, { name: 'reversePayment', nullable: true })
  protected $reversePayment(@Ctx() context: RequestContext, @Args(() => MutationReversePaymentArgs) args: MutationReversePaymentArgs): unknown {
    return this.commands.reversePayment(context, 'reversePayment', args);
  }
  @Mutation(() => RecordRefundPayload, { name: 'recordRefund', nullable: true })
  protected $recordRefund(@Ctx() context: RequestContext, @Args(() => MutationRecordRefundArgs) args: MutationRecordRefundArgs): unknown {
    return this.commands.recordRefund(context, 'recordRefund', args);
  }
  @Mutation(() => SetOffCreditNotePayload, { name: 'setOffCreditNote', nullable: true })
  protected $setOffCreditNote(@Ctx() context: RequestContext, @Args(() => MutationSetOffCreditNoteArgs) args: MutationSetOffCreditNoteArgs): unknown {
    return this.commands.setOffCreditNote(context, 'setOffCreditNote', args);
  }
  @Mutation(() => WriteOffInvoicePayload, { name: 'writeOffInvoice', nullable: true })
  protected $writeOffInvoice(@Ctx() context: RequestContext, @Args(() => MutationWriteOffInvoiceArgs) args: MutationWriteOffInvoiceArgs): unknown {
    return this.commands.writeOffInvoice(context, 'writeOffInvoice', args);
  }
}

declareTypes({ PaymentDirection, PaymentMethod, PaymentReversalReason, PaymentAllocationBasis, PaymentAllocation, PaymentAllocationEdge, PaymentAllocationConnection, Payment, PaymentEdge, PaymentConnection, PaymentFilter, SettlementState, InvoiceStanding, RecordPaymentInput, RecordPaymentPayload, AllocatePaymentInput, AllocatePaymentPayload, ReversePaymentInput, ReversePaymentPayload, RecordRefundInput, RecordRefundPayload, SetOffCreditNoteInput, SetOffCreditNotePayload, WriteOffInvoiceInput, WriteOffInvoicePayload });
