// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { FeedTotalRecord } from '../../store/billing/feed-total.store';
import type { FeedEntryRecord } from '../../store/billing/feed.store';
import type { InvoiceRecord } from '../../store/invoicing/invoice.store';
import type { Command } from '../command';
import type { RequestContext } from '../context';
import type { MoneyOutput } from '../scalars';
import type { Acknowledgement } from './billing';
import type { Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';

@ObjectType('FeedTotal', { simpleResolvers: true })
export class FeedTotal {
  @Field(() => String)
  readonly currency!: string;
  @Field(() => Int)
  readonly adjustmentCount!: number;
  @Field(() => MoneyScalar)
  readonly adjustmentsExcludingTax!: MoneyOutput;
  @Field(() => Int)
  readonly invoiceCount!: number;
  @Field(() => MoneyScalar)
  readonly invoicesExcludingTax!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly invoicesIncludingTax!: MoneyOutput;
}

/** The rows behind `FeedTotal`, which have each of its plain fields. */
export type FeedTotalSource<Row extends FeedTotal = FeedTotalRecord> = Row;

@InputType('AcknowledgeInvoicesInput')
export class AcknowledgeInvoicesInput {
  @Field(() => String)
  readonly upTo!: string;
  @Field(() => String)
  readonly documentNumber!: string;
}

@ObjectType('AcknowledgeInvoicesPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class AcknowledgeInvoicesPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Int)
  readonly acknowledgedCount!: number;
}

/** What this area adds to `BillingFeedEntry`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('BillingFeedEntry'))
export abstract class BillingFeedEntryFeedRelations {
  abstract invoice(context: RequestContext, parents: readonly FeedEntryRecord[]): Batch<InvoiceRecord | null>;
  @FieldResolver(() => named('Invoice'), { name: 'invoice', nullable: true })
  protected $invoice(@Root() parent: FeedEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.invoice(context, [parent]));
  }
}

/** What this area adds to `Invoice`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Invoice'))
export abstract class InvoiceFeedRelations {
  abstract acknowledgement(context: RequestContext, parents: readonly InvoiceRecord[]): Batch<Acknowledgement | null>;
  @FieldResolver(() => named('Acknowledgement'), { name: 'acknowledgement', nullable: true })
  protected $acknowledgement(@Root() parent: InvoiceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.acknowledgement(context, [parent]));
  }
}

/** Arguments of `Query.acknowledgedTotal`. */
@ArgsType()
export class QueryAcknowledgedTotalArgs {
  @Field(() => String)
  readonly documentNumber!: string;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class FeedQueries {
  abstract unacknowledgedTotal(context: RequestContext): Answer<readonly FeedTotalRecord[] | null>;
  @Query(() => [FeedTotal], { name: 'unacknowledgedTotal', nullable: true })
  protected $unacknowledgedTotal(@Ctx() context: RequestContext): unknown {
    return this.unacknowledgedTotal(context);
  }
  abstract acknowledgedTotal(context: RequestContext, args: QueryAcknowledgedTotalArgs): Answer<readonly FeedTotalRecord[] | null>;
  @Query(() => [FeedTotal], { name: 'acknowledgedTotal', nullable: true })
  protected $acknowledgedTotal(@Ctx() context: RequestContext, @Args(() => QueryAcknowledgedTotalArgs) args: QueryAcknowledgedTotalArgs): unknown {
    return this.acknowledgedTotal(context, args);
  }
}

/** Arguments of `Mutation.acknowledgeInvoices`. */
@ArgsType()
export class MutationAcknowledgeInvoicesArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => AcknowledgeInvoicesInput)
  readonly input!: AcknowledgeInvoicesInput;
}

/** How each mutation of this area is carried out. */
export interface FeedCommands {
  readonly acknowledgeInvoices: Command<MutationAcknowledgeInvoicesArgs['input'], AcknowledgeInvoicesPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class FeedMutations {
  constructor(private readonly commands: FeedCommands) {}
  @Mutation(() => AcknowledgeInvoicesPayload, { name: 'acknowledgeInvoices', nullable: true })
  protected $acknowledgeInvoices(@Ctx() context: RequestContext, @Args(() => MutationAcknowledgeInvoicesArgs) args: MutationAcknowledgeInvoicesArgs): unknown {
    return this.commands.acknowledgeInvoices(context, 'acknowledgeInvoices', args);
  }
}

declareTypes({ FeedTotal, AcknowledgeInvoicesInput, AcknowledgeInvoicesPayload });
