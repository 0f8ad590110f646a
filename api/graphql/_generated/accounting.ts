// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { AccountingEntryRecord } from '../../store/accounting/entry-list.store';
import type { ReconciledClientRecord } from '../../store/accounting/reconciliation.store';
import type { ClientRecord } from '../../store/client/client.store';
import type { InvoiceRecord } from '../../store/invoicing/invoice.store';
import type { PaymentRecord } from '../../store/payment/payment.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeOutput, MoneyOutput } from '../scalars';
import type { Explanation, ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const AccountRole = {
  CLIENTS: 'CLIENTS',
  SERVICES: 'SERVICES',
  GOODS: 'GOODS',
  FEES: 'FEES',
  PENALTY_CREDITS: 'PENALTY_CREDITS',
  PRICE_REDUCTIONS: 'PRICE_REDUCTIONS',
  PENALTIES: 'PENALTIES',
  VAT: 'VAT',
  INTEREST: 'INTEREST',
  TERMINATION: 'TERMINATION',
  BANK: 'BANK',
  CASH: 'CASH',
  DEFERRED_INCOME: 'DEFERRED_INCOME',
  ACCRUED_INCOME: 'ACCRUED_INCOME',
  CREDITS_TO_ISSUE: 'CREDITS_TO_ISSUE',
  VAT_TO_ADJUST: 'VAT_TO_ADJUST',
  PENALTY_PROVISIONS: 'PENALTY_PROVISIONS',
  PROVISION_CHARGES: 'PROVISION_CHARGES',
  PROVISION_RELEASES: 'PROVISION_RELEASES',
  LOST_DEBTS: 'LOST_DEBTS',
  RECOVERED_DEBTS: 'RECOVERED_DEBTS',
  PROFIT: 'PROFIT',
  LOSS: 'LOSS',
} as const;
export type AccountRole = keyof typeof AccountRole;
registerEnumType(AccountRole, { name: 'AccountRole' });

export const JournalRole = {
  OPENING: 'OPENING',
  SALES: 'SALES',
  BANK: 'BANK',
  CASH: 'CASH',
  SUNDRY: 'SUNDRY',
} as const;
export type JournalRole = keyof typeof JournalRole;
registerEnumType(JournalRole, { name: 'JournalRole' });

export const IncomeDeferral = {
  MONTHLY: 'MONTHLY',
  YEARLY: 'YEARLY',
  NONE: 'NONE',
} as const;
export type IncomeDeferral = keyof typeof IncomeDeferral;
registerEnumType(IncomeDeferral, { name: 'IncomeDeferral' });

export const AccountingEntryKind = {
  OPENING: 'OPENING',
  INVOICE: 'INVOICE',
  SET_OFF: 'SET_OFF',
  PAYMENT: 'PAYMENT',
  REVERSAL: 'REVERSAL',
  DEFERRED_INCOME: 'DEFERRED_INCOME',
  DEFERRED_INCOME_RELEASE: 'DEFERRED_INCOME_RELEASE',
  ACCRUED_INCOME: 'ACCRUED_INCOME',
  ACCRUED_INCOME_RELEASE: 'ACCRUED_INCOME_RELEASE',
  CREDITS_TO_ISSUE: 'CREDITS_TO_ISSUE',
  CREDITS_TO_ISSUE_RELEASE: 'CREDITS_TO_ISSUE_RELEASE',
  PENALTY_PROVISION: 'PENALTY_PROVISION',
  PENALTY_PROVISION_RELEASE: 'PENALTY_PROVISION_RELEASE',
  WRITE_OFF: 'WRITE_OFF',
  RECOVERY: 'RECOVERY',
} as const;
export type AccountingEntryKind = keyof typeof AccountingEntryKind;
registerEnumType(AccountingEntryKind, { name: 'AccountingEntryKind' });

@ObjectType('BooksAccount', { simpleResolvers: true })
export class BooksAccount {
  @Field(() => AccountRole)
  readonly role!: AccountRole;
  @Field(() => String)
  readonly number!: string;
  @Field(() => String)
  readonly label!: string;
}

@ObjectType('BooksJournal', { simpleResolvers: true })
export class BooksJournal {
  @Field(() => JournalRole)
  readonly role!: JournalRole;
  @Field(() => String)
  readonly code!: string;
  @Field(() => String)
  readonly label!: string;
}

@ObjectType('AccountPlan', { simpleResolvers: true })
export class AccountPlan {
  @Field(() => DateScalar)
  readonly startsOn!: DateOutput;
  @Field(() => [BooksAccount])
  readonly accounts!: readonly BooksAccount[];
  @Field(() => [BooksJournal])
  readonly journals!: readonly BooksJournal[];
}

@ObjectType('Accounting', { simpleResolvers: true })
export class Accounting {
  @Field(() => DateScalar)
  readonly startsOn!: DateOutput;
  @Field(() => Int)
  readonly fiscalYearFirstMonth!: number;
  @Field(() => IncomeDeferral)
  readonly deferral!: IncomeDeferral;
  @Field(() => DateScalar, { nullable: true })
  readonly postedThrough!: DateOutput | null;
  @Field(() => [AccountPlan])
  readonly plans!: readonly AccountPlan[];
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

@ObjectType('AccountingFiles', { simpleResolvers: true })
export class AccountingFiles {
  @Field(() => Int)
  readonly fiscalYear!: number;
  @Field(() => DateScalar)
  readonly firstDay!: DateOutput;
  @Field(() => DateScalar)
  readonly lastDay!: DateOutput;
  @Field(() => Boolean)
  readonly isWhole!: boolean;
  @Field(() => String)
  readonly fecPath!: string;
  @Field(() => String)
  readonly csvPath!: string;
}

@ObjectType('AccountingLine', { simpleResolvers: true })
export class AccountingLine {
  @Field(() => Int)
  readonly line!: number;
  @Field(() => AccountRole)
  readonly role!: AccountRole;
  @Field(() => String)
  readonly account!: string;
  @Field(() => String)
  readonly accountLabel!: string;
  @Field(() => String, { nullable: true })
  readonly auxiliaryLabel!: string | null;
  @Field(() => MoneyScalar, { nullable: true })
  readonly debit!: MoneyOutput | null;
  @Field(() => MoneyScalar, { nullable: true })
  readonly credit!: MoneyOutput | null;
  @Field(() => String, { nullable: true })
  readonly letter!: string | null;
  @Field(() => DateScalar, { nullable: true })
  readonly letteredOn!: DateOutput | null;
}

@ObjectType('AccountingEntry', { simpleResolvers: true })
export class AccountingEntry {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => Int)
  readonly sequence!: number;
  @Field(() => AccountingEntryKind)
  readonly kind!: AccountingEntryKind;
  @Field(() => Int)
  readonly fiscalYear!: number;
  @Field(() => String)
  readonly journalCode!: string;
  @Field(() => String)
  readonly journalLabel!: string;
  @Field(() => Int)
  readonly number!: number;
  @Field(() => DateScalar)
  readonly enteredOn!: DateOutput;
  @Field(() => String)
  readonly pieceReference!: string;
  @Field(() => DateScalar)
  readonly pieceOn!: DateOutput;
  @Field(() => String)
  readonly label!: string;
  @Field(() => MoneyScalar)
  readonly total!: MoneyOutput;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `AccountingEntry`, which have each of its plain fields. */
export type AccountingEntrySource<Row extends AccountingEntry = AccountingEntryRecord> = Row;

/** Loaded fields of `AccountingEntry`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => AccountingEntry)
export abstract class AccountingEntryRelations {
  abstract lines(context: RequestContext, parents: readonly AccountingEntryRecord[]): Batch<readonly AccountingLine[]>;
  @FieldResolver(() => [AccountingLine], { name: 'lines' })
  protected $lines(@Root() parent: AccountingEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.lines(context, [parent]));
  }
  abstract client(context: RequestContext, parents: readonly AccountingEntryRecord[]): Batch<ClientRecord | null>;
  @FieldResolver(() => named('Client'), { name: 'client', nullable: true })
  protected $client(@Root() parent: AccountingEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.client(context, [parent]));
  }
  abstract invoice(context: RequestContext, parents: readonly AccountingEntryRecord[]): Batch<InvoiceRecord | null>;
  @FieldResolver(() => named('Invoice'), { name: 'invoice', nullable: true })
  protected $invoice(@Root() parent: AccountingEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.invoice(context, [parent]));
  }
  abstract payment(context: RequestContext, parents: readonly AccountingEntryRecord[]): Batch<PaymentRecord | null>;
  @FieldResolver(() => named('Payment'), { name: 'payment', nullable: true })
  protected $payment(@Root() parent: AccountingEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.payment(context, [parent]));
  }
  abstract explanation(context: RequestContext, parents: readonly AccountingEntryRecord[]): Batch<Explanation | null>;
  @FieldResolver(() => named('Explanation'), { name: 'explanation', nullable: true })
  protected $explanation(@Root() parent: AccountingEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.explanation(context, [parent]));
  }
}

@ObjectType('AccountingEntryEdge', { simpleResolvers: true })
export class AccountingEntryEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => AccountingEntry)
  readonly node!: AccountingEntryRecord;
}

@ObjectType('AccountingEntryConnection', { simpleResolvers: true })
export class AccountingEntryConnection {
  @Field(() => [AccountingEntryEdge])
  readonly edges!: readonly AccountingEntryEdge[];
  @Field(() => [AccountingEntry])
  readonly nodes!: readonly AccountingEntryRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `AccountingEntryConnection` is a page of. */
@Resolver(() => AccountingEntryConnection)
export class AccountingEntryConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<AccountingEntryRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<AccountingEntryRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('AccountingEntryFilter')
export class AccountingEntryFilter {
  @Field(() => String, { nullable: true })
  readonly journal?: string | null;
  @Field(() => String, { nullable: true })
  readonly account?: string | null;
  @Field(() => DateScalar, { nullable: true })
  readonly from?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly until?: DateInput | null;
}

@ObjectType('TrialBalanceLine', { simpleResolvers: true })
export class TrialBalanceLine {
  @Field(() => String)
  readonly account!: string;
  @Field(() => String)
  readonly label!: string;
  @Field(() => MoneyScalar)
  readonly opening!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly debit!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly credit!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly balance!: MoneyOutput;
}

@ObjectType('ReconciledClient', { simpleResolvers: true })
export class ReconciledClient {
  @Field(() => MoneyScalar)
  readonly books!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly statement!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly notPosted!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly beforeBooks!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly difference!: MoneyOutput;
}

/** The rows behind `ReconciledClient`, which have each of its plain fields. */
export type ReconciledClientSource<Row extends ReconciledClient = ReconciledClientRecord> = Row;

/** Loaded fields of `ReconciledClient`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => ReconciledClient)
export abstract class ReconciledClientRelations {
  abstract client(context: RequestContext, parents: readonly ReconciledClientRecord[]): Batch<ClientRecord | null>;
  @FieldResolver(() => named('Client'), { name: 'client', nullable: true })
  protected $client(@Root() parent: ReconciledClientRecord, @Ctx() context: RequestContext): unknown {
    return one(this.client(context, [parent]));
  }
}

@ObjectType('ReconciledClientEdge', { simpleResolvers: true })
export class ReconciledClientEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => ReconciledClient)
  readonly node!: ReconciledClientRecord;
}

@ObjectType('ReconciledClientConnection', { simpleResolvers: true })
export class ReconciledClientConnection {
  @Field(() => [ReconciledClientEdge])
  readonly edges!: readonly ReconciledClientEdge[];
  @Field(() => [ReconciledClient])
  readonly nodes!: readonly ReconciledClientRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `ReconciledClientConnection` is a page of. */
@Resolver(() => ReconciledClientConnection)
export class ReconciledClientConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<ReconciledClientRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<ReconciledClientRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@ObjectType('ReconciledPenalties', { simpleResolvers: true })
export class ReconciledPenalties {
  @Field(() => MoneyScalar)
  readonly ledger!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly invoicedByPartners!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly waiting!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly notPosted!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly books!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly difference!: MoneyOutput;
}

@InputType('BooksAccountInput')
export class BooksAccountInput {
  @Field(() => AccountRole)
  readonly role!: AccountRole;
  @Field(() => String)
  readonly number!: string;
  @Field(() => String)
  readonly label!: string;
}

@InputType('BooksJournalInput')
export class BooksJournalInput {
  @Field(() => JournalRole)
  readonly role!: JournalRole;
  @Field(() => String)
  readonly code!: string;
  @Field(() => String)
  readonly label!: string;
}

@InputType('SetAccountsInput')
export class SetAccountsInput {
  @Field(() => DateScalar)
  readonly startsOn!: DateInput;
  @Field(() => Int, { defaultValue: 1 })
  readonly fiscalYearFirstMonth!: number;
  @Field(() => IncomeDeferral, { defaultValue: 'YEARLY' })
  readonly deferral!: IncomeDeferral;
  @Field(() => [BooksAccountInput], { nullable: true })
  readonly accounts?: readonly BooksAccountInput[] | null;
  @Field(() => [BooksJournalInput], { nullable: true })
  readonly journals?: readonly BooksJournalInput[] | null;
}

@ObjectType('SetAccountsPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class SetAccountsPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Accounting, { nullable: true })
  readonly accounting!: Accounting | null;
}

@InputType('PostAccountingEntriesInput')
export class PostAccountingEntriesInput {
  @Field(() => DateScalar)
  readonly through!: DateInput;
}

@ObjectType('PostAccountingEntriesPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class PostAccountingEntriesPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Int, { nullable: true })
  readonly posted!: number | null;
  @Field(() => Accounting, { nullable: true })
  readonly accounting!: Accounting | null;
}

/** Arguments of `Invoice.accountingEntries`. */
@ArgsType()
export class InvoiceAccountingEntriesArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Invoice`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Invoice'))
export abstract class InvoiceAccountingRelations {
  abstract accountingEntries(context: RequestContext, parents: readonly InvoiceRecord[], args: InvoiceAccountingEntriesArgs): Batch<Connection<AccountingEntryRecord> | null>;
  @FieldResolver(() => AccountingEntryConnection, { name: 'accountingEntries', nullable: true })
  protected $accountingEntries(@Root() parent: InvoiceRecord, @Ctx() context: RequestContext, @Args(() => InvoiceAccountingEntriesArgs) args: InvoiceAccountingEntriesArgs): unknown {
    return one(this.accountingEntries(context, [parent], args));
  }
}

/** Arguments of `Query.accountingEntries`. */
@ArgsType()
export class QueryAccountingEntriesArgs {
  @Field(() => AccountingEntryFilter, { nullable: true })
  readonly filter?: AccountingEntryFilter | null;
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Arguments of `Query.trialBalance`. */
@ArgsType()
export class QueryTrialBalanceArgs {
  @Field(() => Int)
  readonly fiscalYear!: number;
  @Field(() => DateScalar, { nullable: true })
  readonly until?: DateInput | null;
}

/** Arguments of `Query.reconciledClients`. */
@ArgsType()
export class QueryReconciledClientsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class AccountingQueries {
  abstract accounting(context: RequestContext): Answer<Accounting | null>;
  @Query(() => Accounting, { name: 'accounting', nullable: true })
  protected $accounting(@Ctx() context: RequestContext): unknown {
    return this.accounting(context);
  }
  abstract accountingEntries(context: RequestContext, args: QueryAccountingEntriesArgs): Answer<Connection<AccountingEntryRecord> | null>;
  @Query(() => AccountingEntryConnection, { name: 'accountingEntries', nullable: true })
  protected $accountingEntries(@Ctx() context: RequestContext, @Args(() => QueryAccountingEntriesArgs) args: QueryAccountingEntriesArgs): unknown {
    return this.accountingEntries(context, args);
  }
  abstract accountingFiles(context: RequestContext): Answer<readonly AccountingFiles[] | null>;
  @Query(() => [AccountingFiles], { name: 'accountingFiles', nullable: true })
  protected $accountingFiles(@Ctx() context: RequestContext): unknown {
    return this.accountingFiles(context);
  }
  abstract trialBalance(context: RequestContext, args: QueryTrialBalanceArgs): Answer<readonly TrialBalanceLine[] | null>;
  @Query(() => [TrialBalanceLine], { name: 'trialBalance', nullable: true })
  protected $trialBalance(@Ctx() context: RequestContext, @Args(() => QueryTrialBalanceArgs) args: QueryTrialBalanceArgs): unknown {
    return this.trialBalance(context, args);
  }
  abstract reconciledClients(context: RequestContext, args: QueryReconciledClientsArgs): Answer<Connection<ReconciledClientRecord> | null>;
  @Query(() => ReconciledClientConnection, { name: 'reconciledClients', nullable: true })
  protected $reconciledClients(@Ctx() context: RequestContext, @Args(() => QueryReconciledClientsArgs) args: QueryReconciledClientsArgs): unknown {
    return this.reconciledClients(context, args);
  }
  abstract reconciledPenalties(context: RequestContext): Answer<ReconciledPenalties | null>;
  @Query(() => ReconciledPenalties, { name: 'reconciledPenalties', nullable: true })
  protected $reconciledPenalties(@Ctx() context: RequestContext): unknown {
    return this.reconciledPenalties(context);
  }
}

/** Arguments of `Mutation.setAccounts`. */
@ArgsType()
export class MutationSetAccountsArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => SetAccountsInput)
  readonly input!: SetAccountsInput;
}

/** Arguments of `Mutation.postAccountingEntries`. */
@ArgsType()
export class MutationPostAccountingEntriesArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => PostAccountingEntriesInput)
  readonly input!: PostAccountingEntriesInput;
}

/** How each mutation of this area is carried out. */
export interface AccountingCommands {
  readonly setAccounts: Command<MutationSetAccountsArgs['input'], SetAccountsPayload>;
  readonly postAccountingEntries: Command<MutationPostAccountingEntriesArgs['input'], PostAccountingEntriesPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class AccountingMutations {
  constructor(private readonly commands: AccountingCommands) {}
  @Mutation(() => SetAccountsPayload, { name: 'setAccounts', nullable: true })
  protected $setAccounts(@Ctx() context: RequestContext, @Args(() => MutationSetAccountsArgs) args: MutationSetAccountsArgs): unknown {
    return this.commands.setAccounts(context, 'setAccounts', args);
  }
  @Mutation(() => PostAccountingEntriesPayload, { name: 'postAccountingEntries', nullable: true })
  protected $postAccountingEntries(@Ctx() context: RequestContext, @Args(() => MutationPostAccountingEntriesArgs) args: MutationPostAccountingEntriesArgs): unknown {
    return this.commands.postAccountingEntries(context, 'postAccountingEntries', args);
  }
}

declareTypes({ AccountRole, JournalRole, IncomeDeferral, AccountingEntryKind, BooksAccount, BooksJournal, AccountPlan, Accounting, AccountingFiles, AccountingLine, AccountingEntry, AccountingEntryEdge, AccountingEntryConnection, AccountingEntryFilter, TrialBalanceLine, ReconciledClient, ReconciledClientEdge, ReconciledClientConnection, ReconciledPenalties, BooksAccountInput, BooksJournalInput, SetAccountsInput, SetAccountsPayload, PostAccountingEntriesInput, PostAccountingEntriesPayload });
