// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AccountEntryRecord } from '../../store/account/account.store';
import type { ClientRecord } from '../../store/client/client.store';
import type { InvoiceRecord } from '../../store/invoicing/invoice.store';
import type { PaymentRecord } from '../../store/payment/payment.store';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import type { DateInput, DateOutput, DateTimeInput, MoneyOutput } from '../scalars';
import type { PageInfo } from './common';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, InputType, Int, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const AccountEntryKind = {
  INVOICE: 'INVOICE',
  CREDIT_NOTE: 'CREDIT_NOTE',
  PAYMENT: 'PAYMENT',
  REFUND: 'REFUND',
  REVERSAL: 'REVERSAL',
  SET_OFF: 'SET_OFF',
  WRITE_OFF: 'WRITE_OFF',
} as const;
export type AccountEntryKind = keyof typeof AccountEntryKind;
registerEnumType(AccountEntryKind, { name: 'AccountEntryKind' });

@ObjectType('AccountEntry', { simpleResolvers: true })
export class AccountEntry {
  @Field(() => DateScalar)
  readonly on!: DateOutput;
  @Field(() => AccountEntryKind)
  readonly kind!: AccountEntryKind;
  @Field(() => String, { nullable: true })
  readonly reference!: string | null;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
  @Field(() => MoneyScalar, { nullable: true })
  readonly settles!: MoneyOutput | null;
  @Field(() => MoneyScalar)
  readonly balance!: MoneyOutput;
}

/** The rows behind `AccountEntry`, which have each of its plain fields. */
export type AccountEntrySource<Row extends AccountEntry = AccountEntryRecord> = Row;

/** Loaded fields of `AccountEntry`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => AccountEntry)
export abstract class AccountEntryRelations {
  abstract invoice(context: RequestContext, parents: readonly AccountEntryRecord[]): Batch<InvoiceRecord | null>;
  @FieldResolver(() => named('Invoice'), { name: 'invoice', nullable: true })
  protected $invoice(@Root() parent: AccountEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.invoice(context, [parent]));
  }
  abstract payment(context: RequestContext, parents: readonly AccountEntryRecord[]): Batch<PaymentRecord | null>;
  @FieldResolver(() => named('Payment'), { name: 'payment', nullable: true })
  protected $payment(@Root() parent: AccountEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.payment(context, [parent]));
  }
}

@ObjectType('AccountEntryEdge', { simpleResolvers: true })
export class AccountEntryEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => AccountEntry)
  readonly node!: AccountEntryRecord;
}

@ObjectType('AccountEntryConnection', { simpleResolvers: true })
export class AccountEntryConnection {
  @Field(() => [AccountEntryEdge])
  readonly edges!: readonly AccountEntryEdge[];
  @Field(() => [AccountEntry])
  readonly nodes!: readonly AccountEntryRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

@InputType('AccountEntryFilter')
export class AccountEntryFilter {
  @Field(() => DateScalar, { nullable: true })
  readonly from?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly until?: DateInput | null;
  @Field(() => String, { nullable: true })
  readonly currency?: string | null;
}

@ObjectType('AccountStanding', { simpleResolvers: true })
export class AccountStanding {
  @Field(() => DateScalar)
  readonly on!: DateOutput;
  @Field(() => String)
  readonly currency!: string;
  @Field(() => MoneyScalar)
  readonly balance!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly notDue!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly late1To30!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly late31To60!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly late61To90!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly lateOver90!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly late!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly owedToClient!: MoneyOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly lateSince!: DateOutput | null;
}

/** Arguments of `Client.accountEntries`. */
@ArgsType()
export class ClientAccountEntriesArgs {
  @Field(() => AccountEntryFilter, { nullable: true })
  readonly filter?: AccountEntryFilter | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
  @Field(() => Int, { defaultValue: 100 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

/** Arguments of `Client.account`. */
@ArgsType()
export class ClientAccountArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
}

/** What this area adds to `Client`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Client'))
export abstract class ClientAccountRelations {
  abstract accountEntries(context: RequestContext, parents: readonly ClientRecord[], args: ClientAccountEntriesArgs): Batch<Connection<AccountEntryRecord> | null>;
  @FieldResolver(() => AccountEntryConnection, { name: 'accountEntries', nullable: true })
  protected $accountEntries(@Root() parent: ClientRecord, @Ctx() context: RequestContext, @Args(() => ClientAccountEntriesArgs) args: ClientAccountEntriesArgs): unknown {
    return one(this.accountEntries(context, [parent], args));
  }
  abstract account(context: RequestContext, parents: readonly ClientRecord[], args: ClientAccountArgs): Batch<readonly AccountStanding[] | null>;
  @FieldResolver(() => [AccountStanding], { name: 'account', nullable: true })
  protected $account(@Root() parent: ClientRecord, @Ctx() context: RequestContext, @Args(() => ClientAccountArgs) args: ClientAccountArgs): unknown {
    return one(this.account(context, [parent], args));
  }
}

declareTypes({ AccountEntryKind, AccountEntry, AccountEntryEdge, AccountEntryConnection, AccountEntryFilter, AccountStanding });
