// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { ClientRecord } from '../../store/client/client.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { DunningLetterRecord } from '../../store/dunning/dunning-letter.store';
import type { InvoiceRecord } from '../../store/invoicing/invoice.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateOutput, DateTimeOutput, MoneyOutput } from '../scalars';
import type { Language, ListOrder, PageInfo, Refusal } from './common';
import type { LateInterestBasis } from './dunning';
import type { TerminationGround } from './ground';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const DunningLetterKind = {
  PAYMENT_REMINDER: 'PAYMENT_REMINDER',
  FORMAL_NOTICE: 'FORMAL_NOTICE',
} as const;
export type DunningLetterKind = keyof typeof DunningLetterKind;
registerEnumType(DunningLetterKind, { name: 'DunningLetterKind' });

@ObjectType('DunningLetter', { simpleResolvers: true })
export class DunningLetter {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => DunningLetterKind)
  readonly kind!: DunningLetterKind;
  @Field(() => String)
  readonly reference!: string;
  @Field(() => DateScalar)
  readonly writtenOn!: DateOutput;
  @Field(() => DateScalar)
  readonly payBy!: DateOutput;
  @Field(() => named('LateInterestBasis'), { nullable: true })
  readonly basis!: LateInterestBasis | null;
  @Field(() => MoneyScalar)
  readonly unpaid!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly interest!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly recoveryFee!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly alreadyClaimed!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly total!: MoneyOutput;
  @Field(() => ID, { nullable: true })
  readonly groundId!: string | null;
  @Field(() => String, { nullable: true })
  readonly proof!: string | null;
  @Field(() => String)
  readonly sha256!: string;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `DunningLetter`, which have each of its plain fields. */
export type DunningLetterSource<Row extends DunningLetter = DunningLetterRecord> = Row;

/** Loaded fields of `DunningLetter`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => DunningLetter)
export abstract class DunningLetterRelations {
  abstract contract(context: RequestContext, parents: readonly DunningLetterRecord[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true })
  protected $contract(@Root() parent: DunningLetterRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract client(context: RequestContext, parents: readonly DunningLetterRecord[]): Batch<ClientRecord | null>;
  @FieldResolver(() => named('Client'), { name: 'client', nullable: true })
  protected $client(@Root() parent: DunningLetterRecord, @Ctx() context: RequestContext): unknown {
    return one(this.client(context, [parent]));
  }
  abstract invoices(context: RequestContext, parents: readonly DunningLetterRecord[]): Batch<readonly InvoiceRecord[]>;
  @FieldResolver(() => [named('Invoice')], { name: 'invoices' })
  protected $invoices(@Root() parent: DunningLetterRecord, @Ctx() context: RequestContext): unknown {
    return one(this.invoices(context, [parent]));
  }
  abstract pdfPath(context: RequestContext, parents: readonly DunningLetterRecord[]): Batch<string>;
  @FieldResolver(() => String, { name: 'pdfPath' })
  protected $pdfPath(@Root() parent: DunningLetterRecord, @Ctx() context: RequestContext): unknown {
    return one(this.pdfPath(context, [parent]));
  }
  abstract language(context: RequestContext, parents: readonly DunningLetterRecord[]): Batch<Language>;
  @FieldResolver(() => named('Language'), { name: 'language' })
  protected $language(@Root() parent: DunningLetterRecord, @Ctx() context: RequestContext): unknown {
    return one(this.language(context, [parent]));
  }
}

@ObjectType('DunningLetterEdge', { simpleResolvers: true })
export class DunningLetterEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => DunningLetter)
  readonly node!: DunningLetterRecord;
}

@ObjectType('DunningLetterConnection', { simpleResolvers: true })
export class DunningLetterConnection {
  @Field(() => [DunningLetterEdge])
  readonly edges!: readonly DunningLetterEdge[];
  @Field(() => [DunningLetter])
  readonly nodes!: readonly DunningLetterRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `DunningLetterConnection` is a page of. */
@Resolver(() => DunningLetterConnection)
export class DunningLetterConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<DunningLetterRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<DunningLetterRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('DunningLetterFilter')
export class DunningLetterFilter {
  @Field(() => [DunningLetterKind], { nullable: true })
  readonly kinds?: readonly DunningLetterKind[] | null;
}

@InputType('IssuePaymentReminderInput')
export class IssuePaymentReminderInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => [ID], { nullable: true })
  readonly invoiceIds?: readonly string[] | null;
  @Field(() => named('LateInterestBasis'), { nullable: true })
  readonly basis?: LateInterestBasis | null;
  @Field(() => Int, { defaultValue: 8 })
  readonly payWithinDays!: number;
  @Field(() => String, { nullable: true })
  readonly proof?: string | null;
}

@ObjectType('IssuePaymentReminderPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class IssuePaymentReminderPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => DunningLetter, { nullable: true })
  readonly letter!: DunningLetterRecord | null;
}

@InputType('IssueFormalNoticeInput')
export class IssueFormalNoticeInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => [ID], { nullable: true })
  readonly invoiceIds?: readonly string[] | null;
  @Field(() => named('LateInterestBasis'), { nullable: true })
  readonly basis?: LateInterestBasis | null;
  @Field(() => Int, { defaultValue: 8 })
  readonly payWithinDays!: number;
  @Field(() => String)
  readonly proof!: string;
}

@ObjectType('IssueFormalNoticePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class IssueFormalNoticePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => DunningLetter, { nullable: true })
  readonly letter!: DunningLetterRecord | null;
  @Field(() => named('TerminationGround'), { nullable: true })
  readonly ground!: TerminationGround | null;
}

/** Arguments of `Contract.dunningLetters`. */
@ArgsType()
export class ContractDunningLettersArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => DunningLetterFilter, { nullable: true })
  readonly filter?: DunningLetterFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractDunningLetterRelations {
  abstract dunningLetters(context: RequestContext, parents: readonly ContractRecord[], args: ContractDunningLettersArgs): Batch<Connection<DunningLetterRecord> | null>;
  @FieldResolver(() => DunningLetterConnection, { name: 'dunningLetters', nullable: true })
  protected $dunningLetters(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractDunningLettersArgs) args: ContractDunningLettersArgs): unknown {
    return one(this.dunningLetters(context, [parent], args));
  }
}

/** Arguments of `Query.dunningLetter`. */
@ArgsType()
export class QueryDunningLetterArgs {
  @Field(() => ID)
  readonly id!: string;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class DunningLetterQueries {
  abstract dunningLetter(context: RequestContext, args: QueryDunningLetterArgs): Answer<DunningLetterRecord | null>;
  @Query(() => DunningLetter, { name: 'dunningLetter', nullable: true })
  protected $dunningLetter(@Ctx() context: RequestContext, @Args(() => QueryDunningLetterArgs) args: QueryDunningLetterArgs): unknown {
    return this.dunningLetter(context, args);
  }
}

/** Arguments of `Mutation.issuePaymentReminder`. */
@ArgsType()
export class MutationIssuePaymentReminderArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => IssuePaymentReminderInput)
  readonly input!: IssuePaymentReminderInput;
}

/** Arguments of `Mutation.issueFormalNotice`. */
@ArgsType()
export class MutationIssueFormalNoticeArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => IssueFormalNoticeInput)
  readonly input!: IssueFormalNoticeInput;
}

/** How each mutation of this area is carried out. */
export interface DunningLetterCommands {
  readonly issuePaymentReminder: Command<MutationIssuePaymentReminderArgs['input'], IssuePaymentReminderPayload>;
  readonly issueFormalNotice: Command<MutationIssueFormalNoticeArgs['input'], IssueFormalNoticePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class DunningLetterMutations {
  constructor(private readonly commands: DunningLetterCommands) {}
  @Mutation(() => IssuePaymentReminderPayload, { name: 'issuePaymentReminder', nullable: true })
  protected $issuePaymentReminder(@Ctx() context: RequestContext, @Args(() => MutationIssuePaymentReminderArgs) args: MutationIssuePaymentReminderArgs): unknown {
    return this.commands.issuePaymentReminder(context, 'issuePaymentReminder', args);
  }
  @Mutation(() => IssueFormalNoticePayload, { name: 'issueFormalNotice', nullable: true })
  protected $issueFormalNotice(@Ctx() context: RequestContext, @Args(() => MutationIssueFormalNoticeArgs) args: MutationIssueFormalNoticeArgs): unknown {
    return this.commands.issueFormalNotice(context, 'issueFormalNotice', args);
  }
}

declareTypes({ DunningLetterKind, DunningLetter, DunningLetterEdge, DunningLetterConnection, DunningLetterFilter, IssuePaymentReminderInput, IssuePaymentReminderPayload, IssueFormalNoticeInput, IssueFormalNoticePayload });
