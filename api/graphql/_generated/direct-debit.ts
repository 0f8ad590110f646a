// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { ClientRecord } from '../../store/client/client.store';
import type { DirectDebitBatchRecord, DirectDebitRecord } from '../../store/direct-debit/direct-debit.store';
import type { MandateRecord } from '../../store/direct-debit/mandate.store';
import type { InvoiceRecord } from '../../store/invoicing/invoice.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import type { LeftOut } from '../direct-debit/direct-debit.loader';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeOutput, MoneyOutput } from '../scalars';
import type { ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import type { AddressInput } from './party';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const DebitScheme = {
  CORE: 'CORE',
  B2B: 'B2B',
} as const;
export type DebitScheme = keyof typeof DebitScheme;
registerEnumType(DebitScheme, { name: 'DebitScheme' });

export const MandateRecurrence = {
  RECURRENT: 'RECURRENT',
  ONE_OFF: 'ONE_OFF',
} as const;
export type MandateRecurrence = keyof typeof MandateRecurrence;
registerEnumType(MandateRecurrence, { name: 'MandateRecurrence' });

export const MandateState = {
  IN_FORCE: 'IN_FORCE',
  NOT_SIGNED_YET: 'NOT_SIGNED_YET',
  WITHDRAWN: 'WITHDRAWN',
  LAPSED: 'LAPSED',
  USED: 'USED',
} as const;
export type MandateState = keyof typeof MandateState;
registerEnumType(MandateState, { name: 'MandateState' });

@ObjectType('DirectDebitMandate', { simpleResolvers: true })
export class DirectDebitMandate {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly reference!: string;
  @Field(() => DebitScheme)
  readonly scheme!: DebitScheme;
  @Field(() => MandateRecurrence)
  readonly recurrence!: MandateRecurrence;
  @Field(() => DateScalar)
  readonly signedOn!: DateOutput;
  @Field(() => String)
  readonly debtorName!: string;
  @Field(() => String)
  readonly ibanEnding!: string;
  @Field(() => String, { nullable: true })
  readonly bic!: string | null;
  @Field(() => DateScalar, { nullable: true })
  readonly withdrawnOn!: DateOutput | null;
  @Field(() => String, { nullable: true })
  readonly withdrawalNote!: string | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `DirectDebitMandate`, which have each of its plain fields. */
export type DirectDebitMandateSource<Row extends DirectDebitMandate = MandateRecord> = Row;

/** Arguments of `DirectDebitMandate.state`. */
@ArgsType()
export class DirectDebitMandateStateArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
}

/** Loaded fields of `DirectDebitMandate`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => DirectDebitMandate)
export abstract class DirectDebitMandateRelations {
  abstract client(context: RequestContext, parents: readonly MandateRecord[]): Batch<ClientRecord | null>;
  @FieldResolver(() => named('Client'), { name: 'client', nullable: true })
  protected $client(@Root() parent: MandateRecord, @Ctx() context: RequestContext): unknown {
    return one(this.client(context, [parent]));
  }
  abstract lastUsedOn(context: RequestContext, parents: readonly MandateRecord[]): Batch<DateOutput | null>;
  @FieldResolver(() => DateScalar, { name: 'lastUsedOn', nullable: true })
  protected $lastUsedOn(@Root() parent: MandateRecord, @Ctx() context: RequestContext): unknown {
    return one(this.lastUsedOn(context, [parent]));
  }
  abstract lapsesOn(context: RequestContext, parents: readonly MandateRecord[]): Batch<DateOutput>;
  @FieldResolver(() => DateScalar, { name: 'lapsesOn' })
  protected $lapsesOn(@Root() parent: MandateRecord, @Ctx() context: RequestContext): unknown {
    return one(this.lapsesOn(context, [parent]));
  }
  abstract state(context: RequestContext, parents: readonly MandateRecord[], args: DirectDebitMandateStateArgs): Batch<MandateState>;
  @FieldResolver(() => MandateState, { name: 'state' })
  protected $state(@Root() parent: MandateRecord, @Ctx() context: RequestContext, @Args(() => DirectDebitMandateStateArgs) args: DirectDebitMandateStateArgs): unknown {
    return one(this.state(context, [parent], args));
  }
}

@ObjectType('DirectDebitMandateEdge', { simpleResolvers: true })
export class DirectDebitMandateEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => DirectDebitMandate)
  readonly node!: MandateRecord;
}

@ObjectType('DirectDebitMandateConnection', { simpleResolvers: true })
export class DirectDebitMandateConnection {
  @Field(() => [DirectDebitMandateEdge])
  readonly edges!: readonly DirectDebitMandateEdge[];
  @Field(() => [DirectDebitMandate])
  readonly nodes!: readonly MandateRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `DirectDebitMandateConnection` is a page of. */
@Resolver(() => DirectDebitMandateConnection)
export class DirectDebitMandateConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<MandateRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<MandateRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

export const DebitState = {
  PENDING: 'PENDING',
  PAID: 'PAID',
  RETURNED: 'RETURNED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type DebitState = keyof typeof DebitState;
registerEnumType(DebitState, { name: 'DebitState' });

@ObjectType('DirectDebit', { simpleResolvers: true })
export class DirectDebit {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
  @Field(() => DateScalar)
  readonly collectOn!: DateOutput;
  @Field(() => DateScalar)
  readonly notifiedOn!: DateOutput;
  @Field(() => String)
  readonly endToEndId!: string;
  @Field(() => DateScalar, { nullable: true })
  readonly withdrawnOn!: DateOutput | null;
  @Field(() => String, { nullable: true })
  readonly withdrawalNote!: string | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `DirectDebit`, which have each of its plain fields. */
export type DirectDebitSource<Row extends DirectDebit = DirectDebitRecord> = Row;

/** Loaded fields of `DirectDebit`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => DirectDebit)
export abstract class DirectDebitRelations {
  abstract batch(context: RequestContext, parents: readonly DirectDebitRecord[]): Batch<DirectDebitBatchRecord | null>;
  @FieldResolver(() => DirectDebitBatch, { name: 'batch', nullable: true })
  protected $batch(@Root() parent: DirectDebitRecord, @Ctx() context: RequestContext): unknown {
    return one(this.batch(context, [parent]));
  }
  abstract invoice(context: RequestContext, parents: readonly DirectDebitRecord[]): Batch<InvoiceRecord | null>;
  @FieldResolver(() => named('Invoice'), { name: 'invoice', nullable: true })
  protected $invoice(@Root() parent: DirectDebitRecord, @Ctx() context: RequestContext): unknown {
    return one(this.invoice(context, [parent]));
  }
  abstract mandate(context: RequestContext, parents: readonly DirectDebitRecord[]): Batch<MandateRecord | null>;
  @FieldResolver(() => DirectDebitMandate, { name: 'mandate', nullable: true })
  protected $mandate(@Root() parent: DirectDebitRecord, @Ctx() context: RequestContext): unknown {
    return one(this.mandate(context, [parent]));
  }
  abstract state(context: RequestContext, parents: readonly DirectDebitRecord[]): Batch<DebitState>;
  @FieldResolver(() => DebitState, { name: 'state' })
  protected $state(@Root() parent: DirectDebitRecord, @Ctx() context: RequestContext): unknown {
    return one(this.state(context, [parent]));
  }
}

@ObjectType('DirectDebitEdge', { simpleResolvers: true })
export class DirectDebitEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => DirectDebit)
  readonly node!: DirectDebitRecord;
}

@ObjectType('DirectDebitConnection', { simpleResolvers: true })
export class DirectDebitConnection {
  @Field(() => [DirectDebitEdge])
  readonly edges!: readonly DirectDebitEdge[];
  @Field(() => [DirectDebit])
  readonly nodes!: readonly DirectDebitRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `DirectDebitConnection` is a page of. */
@Resolver(() => DirectDebitConnection)
export class DirectDebitConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<DirectDebitRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<DirectDebitRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@ObjectType('DirectDebitBatch', { simpleResolvers: true })
export class DirectDebitBatch {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly messageId!: string;
  @Field(() => DebitScheme)
  readonly scheme!: DebitScheme;
  @Field(() => DateScalar)
  readonly collectOn!: DateOutput;
  @Field(() => DateScalar)
  readonly dueThrough!: DateOutput;
  @Field(() => Int)
  readonly noticeDays!: number;
  @Field(() => DateScalar, { nullable: true })
  readonly notifiedOn!: DateOutput | null;
  @Field(() => String)
  readonly creditorName!: string;
  @Field(() => String)
  readonly creditorIbanEnding!: string;
  @Field(() => String, { nullable: true })
  readonly creditorBic!: string | null;
  @Field(() => String)
  readonly creditorId!: string;
  @Field(() => Int)
  readonly debitCount!: number;
  @Field(() => MoneyScalar)
  readonly total!: MoneyOutput;
  @Field(() => String)
  readonly createdBy!: string;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `DirectDebitBatch`, which have each of its plain fields. */
export type DirectDebitBatchSource<Row extends DirectDebitBatch = DirectDebitBatchRecord> = Row;

/** Arguments of `DirectDebitBatch.debits`. */
@ArgsType()
export class DirectDebitBatchDebitsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Loaded fields of `DirectDebitBatch`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => DirectDebitBatch)
export abstract class DirectDebitBatchRelations {
  abstract path(context: RequestContext, parents: readonly DirectDebitBatchRecord[]): Batch<string>;
  @FieldResolver(() => String, { name: 'path' })
  protected $path(@Root() parent: DirectDebitBatchRecord, @Ctx() context: RequestContext): unknown {
    return one(this.path(context, [parent]));
  }
  abstract debits(context: RequestContext, parents: readonly DirectDebitBatchRecord[], args: DirectDebitBatchDebitsArgs): Batch<Connection<DirectDebitRecord> | null>;
  @FieldResolver(() => DirectDebitConnection, { name: 'debits', nullable: true })
  protected $debits(@Root() parent: DirectDebitBatchRecord, @Ctx() context: RequestContext, @Args(() => DirectDebitBatchDebitsArgs) args: DirectDebitBatchDebitsArgs): unknown {
    return one(this.debits(context, [parent], args));
  }
}

@ObjectType('DirectDebitBatchEdge', { simpleResolvers: true })
export class DirectDebitBatchEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => DirectDebitBatch)
  readonly node!: DirectDebitBatchRecord;
}

@ObjectType('DirectDebitBatchConnection', { simpleResolvers: true })
export class DirectDebitBatchConnection {
  @Field(() => [DirectDebitBatchEdge])
  readonly edges!: readonly DirectDebitBatchEdge[];
  @Field(() => [DirectDebitBatch])
  readonly nodes!: readonly DirectDebitBatchRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `DirectDebitBatchConnection` is a page of. */
@Resolver(() => DirectDebitBatchConnection)
export class DirectDebitBatchConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<DirectDebitBatchRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<DirectDebitBatchRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

export const DebitObstacle = {
  NO_MANDATE: 'NO_MANDATE',
  NOT_NOTIFIED: 'NOT_NOTIFIED',
  BEFORE_JUDGMENT: 'BEFORE_JUDGMENT',
  RETURNED_BEFORE: 'RETURNED_BEFORE',
} as const;
export type DebitObstacle = keyof typeof DebitObstacle;
registerEnumType(DebitObstacle, { name: 'DebitObstacle' });

@ObjectType('DirectDebitLeftOut', { simpleResolvers: true })
export class DirectDebitLeftOut {
  @Field(() => DebitObstacle)
  readonly reason!: DebitObstacle;
}

/** The rows behind `DirectDebitLeftOut`, which have each of its plain fields. */
export type DirectDebitLeftOutSource<Row extends DirectDebitLeftOut = LeftOut> = Row;

/** Loaded fields of `DirectDebitLeftOut`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => DirectDebitLeftOut)
export abstract class DirectDebitLeftOutRelations {
  abstract invoice(context: RequestContext, parents: readonly LeftOut[]): Batch<InvoiceRecord | null>;
  @FieldResolver(() => named('Invoice'), { name: 'invoice', nullable: true })
  protected $invoice(@Root() parent: LeftOut, @Ctx() context: RequestContext): unknown {
    return one(this.invoice(context, [parent]));
  }
}

@InputType('RecordMandateInput')
export class RecordMandateInput {
  @Field(() => ID)
  readonly clientId!: string;
  @Field(() => String)
  readonly reference!: string;
  @Field(() => DebitScheme, { defaultValue: 'CORE' })
  readonly scheme!: DebitScheme;
  @Field(() => MandateRecurrence, { defaultValue: 'RECURRENT' })
  readonly recurrence!: MandateRecurrence;
  @Field(() => DateScalar)
  readonly signedOn!: DateInput;
  @Field(() => String)
  readonly debtorName!: string;
  @Field(() => named('AddressInput'), { nullable: true })
  readonly debtorAddress?: AddressInput | null;
  @Field(() => String)
  readonly iban!: string;
  @Field(() => String, { nullable: true })
  readonly bic?: string | null;
}

@ObjectType('RecordMandatePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordMandatePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => DirectDebitMandate, { nullable: true })
  readonly mandate!: MandateRecord | null;
}

@InputType('WithdrawMandateInput')
export class WithdrawMandateInput {
  @Field(() => ID)
  readonly mandateId!: string;
  @Field(() => DateScalar)
  readonly withdrawnOn!: DateInput;
  @Field(() => String, { nullable: true })
  readonly note?: string | null;
}

@ObjectType('WithdrawMandatePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class WithdrawMandatePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => DirectDebitMandate, { nullable: true })
  readonly mandate!: MandateRecord | null;
}

@InputType('CreateDirectDebitBatchInput')
export class CreateDirectDebitBatchInput {
  @Field(() => DateScalar)
  readonly collectOn!: DateInput;
  @Field(() => DateScalar, { nullable: true })
  readonly dueThrough?: DateInput | null;
  @Field(() => DebitScheme, { defaultValue: 'CORE' })
  readonly scheme!: DebitScheme;
  @Field(() => Int, { defaultValue: 14 })
  readonly noticeDays!: number;
  @Field(() => DateScalar, { nullable: true })
  readonly notifiedOn?: DateInput | null;
  @Field(() => [ID], { nullable: true })
  readonly invoiceIds?: readonly string[] | null;
}

@ObjectType('CreateDirectDebitBatchPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CreateDirectDebitBatchPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => DirectDebitBatch, { nullable: true })
  readonly batch!: DirectDebitBatchRecord | null;
  @Field(() => [DirectDebitLeftOut], { nullable: true })
  readonly leftOut!: readonly LeftOut[] | null;
}

@InputType('WithdrawDirectDebitsInput')
export class WithdrawDirectDebitsInput {
  @Field(() => ID)
  readonly batchId!: string;
  @Field(() => [ID], { nullable: true })
  readonly invoiceIds?: readonly string[] | null;
  @Field(() => String)
  readonly note!: string;
}

@ObjectType('WithdrawDirectDebitsPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class WithdrawDirectDebitsPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => DirectDebitBatch, { nullable: true })
  readonly batch!: DirectDebitBatchRecord | null;
}

/** Arguments of `Client.directDebitMandates`. */
@ArgsType()
export class ClientDirectDebitMandatesArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Client`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Client'))
export abstract class ClientDirectDebitRelations {
  abstract directDebitMandates(context: RequestContext, parents: readonly ClientRecord[], args: ClientDirectDebitMandatesArgs): Batch<Connection<MandateRecord> | null>;
  @FieldResolver(() => DirectDebitMandateConnection, { name: 'directDebitMandates', nullable: true })
  protected $directDebitMandates(@Root() parent: ClientRecord, @Ctx() context: RequestContext, @Args(() => ClientDirectDebitMandatesArgs) args: ClientDirectDebitMandatesArgs): unknown {
    return one(this.directDebitMandates(context, [parent], args));
  }
}

/** What this area adds to `Invoice`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Invoice'))
export abstract class InvoiceDirectDebitRelations {
  abstract directDebits(context: RequestContext, parents: readonly InvoiceRecord[]): Batch<readonly DirectDebitRecord[]>;
  @FieldResolver(() => [DirectDebit], { name: 'directDebits' })
  protected $directDebits(@Root() parent: InvoiceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.directDebits(context, [parent]));
  }
}

/** Arguments of `Query.directDebitBatch`. */
@ArgsType()
export class QueryDirectDebitBatchArgs {
  @Field(() => ID)
  readonly id!: string;
}

/** Arguments of `Query.directDebitBatches`. */
@ArgsType()
export class QueryDirectDebitBatchesArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class DirectDebitQueries {
  abstract directDebitBatch(context: RequestContext, args: QueryDirectDebitBatchArgs): Answer<DirectDebitBatchRecord | null>;
  @Query(() => DirectDebitBatch, { name: 'directDebitBatch', nullable: true })
  protected $directDebitBatch(@Ctx() context: RequestContext, @Args(() => QueryDirectDebitBatchArgs) args: QueryDirectDebitBatchArgs): unknown {
    return this.directDebitBatch(context, args);
  }
  abstract directDebitBatches(context: RequestContext, args: QueryDirectDebitBatchesArgs): Answer<Connection<DirectDebitBatchRecord> | null>;
  @Query(() => DirectDebitBatchConnection, { name: 'directDebitBatches', nullable: true })
  protected $directDebitBatches(@Ctx() context: RequestContext, @Args(() => QueryDirectDebitBatchesArgs) args: QueryDirectDebitBatchesArgs): unknown {
    return this.directDebitBatches(context, args);
  }
}

/** Arguments of `Mutation.recordMandate`. */
@ArgsType()
export class MutationRecordMandateArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordMandateInput)
  readonly input!: RecordMandateInput;
}

/** Arguments of `Mutation.withdrawMandate`. */
@ArgsType()
export class MutationWithdrawMandateArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => WithdrawMandateInput)
  readonly input!: WithdrawMandateInput;
}

/** Arguments of `Mutation.createDirectDebitBatch`. */
@ArgsType()
export class MutationCreateDirectDebitBatchArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => CreateDirectDebitBatchInput)
  readonly input!: CreateDirectDebitBatchInput;
}

/** Arguments of `Mutation.withdrawDirectDebits`. */
@ArgsType()
export class MutationWithdrawDirectDebitsArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => WithdrawDirectDebitsInput)
  readonly input!: WithdrawDirectDebitsInput;
}

/** How each mutation of this area is carried out. */
export interface DirectDebitCommands {
  readonly recordMandate: Command<MutationRecordMandateArgs['input'], RecordMandatePayload>;
  readonly withdrawMandate: Command<MutationWithdrawMandateArgs['input'], WithdrawMandatePayload>;
  readonly createDirectDebitBatch: Command<MutationCreateDirectDebitBatchArgs['input'], CreateDirectDebitBatchPayload>;
  readonly withdrawDirectDebits: Command<MutationWithdrawDirectDebitsArgs['input'], WithdrawDirectDebitsPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class DirectDebitMutations {
  constructor(private readonly commands: DirectDebitCommands) {}
  @Mutation(() => RecordMandatePayload, { name: 'recordMandate', nullable: true })
  protected $recordMandate(@Ctx() context: RequestContext, @Args(() => MutationRecordMandateArgs) args: MutationRecordMandateArgs): unknown {
    return this.commands.recordMandate(context, 'recordMandate', args);
  }
  @Mutation(() => WithdrawMandatePayload, { name: 'withdrawMandate', nullable: true })
  protected $withdrawMandate(@Ctx() context: RequestContext, @Args(() => MutationWithdrawMandateArgs) args: MutationWithdrawMandateArgs): unknown {
    return this.commands.withdrawMandate(context, 'withdrawMandate', args);
  }
  @Mutation(() => CreateDirectDebitBatchPayload, { name: 'createDirectDebitBatch', nullable: true })
  protected $createDirectDebitBatch(@Ctx() context: RequestContext, @Args(() => MutationCreateDirectDebitBatchArgs) args: MutationCreateDirectDebitBatchArgs): unknown {
    return this.commands.createDirectDebitBatch(context, 'createDirectDebitBatch', args);
  }
  @Mutation(() => WithdrawDirectDebitsPayload, { name: 'withdrawDirectDebits', nullable: true })
  protected $withdrawDirectDebits(@Ctx() context: RequestContext, @Args(() => MutationWithdrawDirectDebitsArgs) args: MutationWithdrawDirectDebitsArgs): unknown {
    return this.commands.withdrawDirectDebits(context, 'withdrawDirectDebits', args);
  }
}

declareTypes({ DebitScheme, MandateRecurrence, MandateState, DirectDebitMandate, DirectDebitMandateEdge, DirectDebitMandateConnection, DebitState, DirectDebit, DirectDebitEdge, DirectDebitConnection, DirectDebitBatch, DirectDebitBatchEdge, DirectDebitBatchConnection, DebitObstacle, DirectDebitLeftOut, RecordMandateInput, RecordMandatePayload, WithdrawMandateInput, WithdrawMandatePayload, CreateDirectDebitBatchInput, CreateDirectDebitBatchPayload, WithdrawDirectDebitsInput, WithdrawDirectDebitsPayload });
