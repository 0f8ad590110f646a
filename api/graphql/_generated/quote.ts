// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { InterventionRecord } from '../../store/consumption/consumption.store';
import type { QuoteRecord } from '../../store/consumption/quote.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput, MoneyInput, MoneyOutput } from '../scalars';
import type { Explanation, ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, MoneyScalar } from './scalars';
import type { InterventionKind } from './work';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const QuoteBasis = {
  FIXED_PRICE: 'FIXED_PRICE',
  HOURLY: 'HOURLY',
  ALLOTTED_TIME: 'ALLOTTED_TIME',
  DAILY: 'DAILY',
} as const;
export type QuoteBasis = keyof typeof QuoteBasis;
registerEnumType(QuoteBasis, { name: 'QuoteBasis' });

export const QuoteStatus = {
  SENT: 'SENT',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'DECLINED',
  EXPIRED: 'EXPIRED',
  DONE: 'DONE',
} as const;
export type QuoteStatus = keyof typeof QuoteStatus;
registerEnumType(QuoteStatus, { name: 'QuoteStatus' });

@ObjectType('Quote', { simpleResolvers: true })
export class Quote {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly reference!: string;
  @Field(() => named('InterventionKind'))
  readonly workKind!: InterventionKind;
  @Field(() => String)
  readonly description!: string;
  @Field(() => QuoteBasis)
  readonly basis!: QuoteBasis;
  @Field(() => Int, { nullable: true })
  readonly minutes!: number | null;
  @Field(() => Int, { nullable: true })
  readonly days!: number | null;
  @Field(() => MoneyScalar, { nullable: true })
  readonly dayRate!: MoneyOutput | null;
  @Field(() => MoneyScalar, { nullable: true })
  readonly hourlyRate!: MoneyOutput | null;
  @Field(() => MoneyScalar, { nullable: true })
  readonly amount!: MoneyOutput | null;
  @Field(() => Int, { nullable: true })
  readonly allottedMinutes!: number | null;
  @Field(() => DateScalar)
  readonly validUntil!: DateOutput;
  @Field(() => DateTimeScalar)
  readonly sentAt!: DateTimeOutput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly decidedAt!: DateTimeOutput | null;
  @Field(() => String, { nullable: true })
  readonly proof!: string | null;
  @Field(() => DateScalar, { nullable: true })
  readonly doneOn!: DateOutput | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `Quote`, which have each of its plain fields. */
export type QuoteSource<Row extends Quote = QuoteRecord> = Row;

/** Loaded fields of `Quote`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Quote)
export abstract class QuoteRelations {
  abstract contract(context: RequestContext, parents: readonly QuoteRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: QuoteRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract status(context: RequestContext, parents: readonly QuoteRecord[]): Batch<QuoteStatus>;
  @FieldResolver(() => QuoteStatus, { name: 'status' })
  protected $status(@Root() parent: QuoteRecord, @Ctx() context: RequestContext): unknown {
    return one(this.status(context, [parent]));
  }
  abstract call(context: RequestContext, parents: readonly QuoteRecord[]): Batch<InterventionRecord | null>;
  @FieldResolver(() => named('Intervention'), { name: 'call', nullable: true })
  protected $call(@Root() parent: QuoteRecord, @Ctx() context: RequestContext): unknown {
    return one(this.call(context, [parent]));
  }
  abstract intervention(context: RequestContext, parents: readonly QuoteRecord[]): Batch<InterventionRecord | null>;
  @FieldResolver(() => named('Intervention'), { name: 'intervention', nullable: true })
  protected $intervention(@Root() parent: QuoteRecord, @Ctx() context: RequestContext): unknown {
    return one(this.intervention(context, [parent]));
  }
  abstract explanation(context: RequestContext, parents: readonly QuoteRecord[]): Batch<Explanation | null>;
  @FieldResolver(() => named('Explanation'), { name: 'explanation', nullable: true })
  protected $explanation(@Root() parent: QuoteRecord, @Ctx() context: RequestContext): unknown {
    return one(this.explanation(context, [parent]));
  }
}

@ObjectType('QuoteEdge', { simpleResolvers: true })
export class QuoteEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Quote)
  readonly node!: QuoteRecord;
}

@ObjectType('QuoteConnection', { simpleResolvers: true })
export class QuoteConnection {
  @Field(() => [QuoteEdge])
  readonly edges!: readonly QuoteEdge[];
  @Field(() => [Quote])
  readonly nodes!: readonly QuoteRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `QuoteConnection` is a page of. */
@Resolver(() => QuoteConnection)
export class QuoteConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<QuoteRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<QuoteRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('SendQuoteInput')
export class SendQuoteInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly reference!: string;
  @Field(() => QuoteBasis)
  readonly basis!: QuoteBasis;
  @Field(() => named('InterventionKind'))
  readonly workKind!: InterventionKind;
  @Field(() => String)
  readonly description!: string;
  @Field(() => Int, { nullable: true })
  readonly minutes?: number | null;
  @Field(() => Int, { nullable: true })
  readonly days?: number | null;
  @Field(() => MoneyScalar, { nullable: true })
  readonly amount?: MoneyInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly validUntil?: DateInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly sentAt?: DateTimeInput | null;
  @Field(() => ID, { nullable: true })
  readonly callId?: string | null;
}

@InputType('DecideQuoteInput')
export class DecideQuoteInput {
  @Field(() => ID)
  readonly quoteId!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly decidedAt?: DateTimeInput | null;
  @Field(() => String, { nullable: true })
  readonly proof?: string | null;
}

@InputType('CompleteQuoteInput')
export class CompleteQuoteInput {
  @Field(() => ID)
  readonly quoteId!: string;
  @Field(() => DateScalar, { nullable: true })
  readonly doneOn?: DateInput | null;
  @Field(() => String, { nullable: true })
  readonly proof?: string | null;
}

@ObjectType('SendQuotePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class SendQuotePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Quote, { nullable: true })
  readonly quote!: QuoteRecord | null;
}

@ObjectType('AcceptQuotePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class AcceptQuotePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Quote, { nullable: true })
  readonly quote!: QuoteRecord | null;
}

@ObjectType('DeclineQuotePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class DeclineQuotePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Quote, { nullable: true })
  readonly quote!: QuoteRecord | null;
}

@ObjectType('CompleteQuotePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CompleteQuotePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Quote, { nullable: true })
  readonly quote!: QuoteRecord | null;
  @Field(() => named('BillingAdjustment'), { nullable: true })
  readonly billingAdjustment!: AdjustmentRecord | null;
}

/** Arguments of `Contract.quotes`. */
@ArgsType()
export class ContractQuotesArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractQuoteRelations {
  abstract quotes(context: RequestContext, parents: readonly ContractRecord[], args: ContractQuotesArgs): Batch<Connection<QuoteRecord>>;
  @FieldResolver(() => QuoteConnection, { name: 'quotes' })
  protected $quotes(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractQuotesArgs) args: ContractQuotesArgs): unknown {
    return one(this.quotes(context, [parent], args));
  }
}

/** What this area adds to `Intervention`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Intervention'))
export abstract class InterventionQuoteRelations {
  abstract offer(context: RequestContext, parents: readonly InterventionRecord[]): Batch<QuoteRecord | null>;
  @FieldResolver(() => Quote, { name: 'offer', nullable: true })
  protected $offer(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.offer(context, [parent]));
  }
  abstract quote(context: RequestContext, parents: readonly InterventionRecord[]): Batch<QuoteRecord | null>;
  @FieldResolver(() => Quote, { name: 'quote', nullable: true })
  protected $quote(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.quote(context, [parent]));
  }
}

/** Arguments of `Query.quote`. */
@ArgsType()
export class QueryQuoteArgs {
  @Field(() => ID)
  readonly id!: string;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class QuoteQueries {
  abstract quote(context: RequestContext, args: QueryQuoteArgs): Answer<QuoteRecord | null>;
  @Query(() => Quote, { name: 'quote', nullable: true })
  protected $quote(@Ctx() context: RequestContext, @Args(() => QueryQuoteArgs) args: QueryQuoteArgs): unknown {
    return this.quote(context, args);
  }
}

/** Arguments of `Mutation.sendQuote`. */
@ArgsType()
export class MutationSendQuoteArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => SendQuoteInput)
  readonly input!: SendQuoteInput;
}

/** Arguments of `Mutation.acceptQuote`. */
@ArgsType()
export class MutationAcceptQuoteArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => DecideQuoteInput)
  readonly input!: DecideQuoteInput;
}

/** Arguments of `Mutation.declineQuote`. */
@ArgsType()
export class MutationDeclineQuoteArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => DecideQuoteInput)
  readonly input!: DecideQuoteInput;
}

/** Arguments of `Mutation.completeQuote`. */
@ArgsType()
export class MutationCompleteQuoteArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => CompleteQuoteInput)
  readonly input!: CompleteQuoteInput;
}

/** How each mutation of this area is carried out. */
export interface QuoteCommands {
  readonly sendQuote: Command<MutationSendQuoteArgs['input'], SendQuotePayload>;
  readonly acceptQuote: Command<MutationAcceptQuoteArgs['input'], AcceptQuotePayload>;
  readonly declineQuote: Command<MutationDeclineQuoteArgs['input'], DeclineQuotePayload>;
  readonly completeQuote: Command<MutationCompleteQuoteArgs['input'], CompleteQuotePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class QuoteMutations {
  constructor(private readonly commands: QuoteCommands) {}
  @Mutation(() => SendQuotePayload, { name: 'sendQuote', nullable: true })
  protected $sendQuote(@Ctx() context: RequestContext, @Args(() => MutationSendQuoteArgs) args: MutationSendQuoteArgs): unknown {
    return this.commands.sendQuote(context, 'sendQuote', args);
  }
  @Mutation(() => AcceptQuotePayload, { name: 'acceptQuote', nullable: true })
  protected $acceptQuote(@Ctx() context: RequestContext, @Args(() => MutationAcceptQuoteArgs) args: MutationAcceptQuoteArgs): unknown {
    return this.commands.acceptQuote(context, 'acceptQuote', args);
  }
  @Mutation(() => DeclineQuotePayload, { name: 'declineQuote', nullable: true })
  protected $declineQuote(@Ctx() context: RequestContext, @Args(() => MutationDeclineQuoteArgs) args: MutationDeclineQuoteArgs): unknown {
    return this.commands.declineQuote(context, 'declineQuote', args);
  }
  @Mutation(() => CompleteQuotePayload, { name: 'completeQuote', nullable: true })
  protected $completeQuote(@Ctx() context: RequestContext, @Args(() => MutationCompleteQuoteArgs) args: MutationCompleteQuoteArgs): unknown {
    return this.commands.completeQuote(context, 'completeQuote', args);
  }
}

declareTypes({ QuoteBasis, QuoteStatus, Quote, QuoteEdge, QuoteConnection, SendQuoteInput, DecideQuoteInput, CompleteQuoteInput, SendQuotePayload, AcceptQuotePayload, DeclineQuotePayload, CompleteQuotePayload });
