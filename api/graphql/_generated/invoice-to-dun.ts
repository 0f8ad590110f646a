// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { ClientRecord } from '../../store/client/client.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { InvoiceToDunRecord } from '../../store/dunning/invoice-to-dun.store';
import type { InvoiceRecord } from '../../store/invoicing/invoice.store';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import type { ShownLateInvoice } from '../dunning/shown-late-invoice';
import { loadTotals } from '../load';
import type { DateOutput, MoneyOutput } from '../scalars';
import type { ListOrder, PageInfo } from './common';
import { declareTypes, named } from './registry';
import { DateScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const DunningStepKind = {
  PAYMENT_REMINDER: 'PAYMENT_REMINDER',
  FORMAL_NOTICE: 'FORMAL_NOTICE',
  SUSPENSION: 'SUSPENSION',
  TERMINATION: 'TERMINATION',
  NONE: 'NONE',
} as const;
export type DunningStepKind = keyof typeof DunningStepKind;
registerEnumType(DunningStepKind, { name: 'DunningStepKind' });

export const DunningStepNeed = {
  RECEIPT: 'RECEIPT',
} as const;
export type DunningStepNeed = keyof typeof DunningStepNeed;
registerEnumType(DunningStepNeed, { name: 'DunningStepNeed' });

@ObjectType('DunningStep', { simpleResolvers: true })
export class DunningStep {
  @Field(() => DunningStepKind)
  readonly kind!: DunningStepKind;
  @Field(() => DateScalar, { nullable: true })
  readonly from!: DateOutput | null;
  @Field(() => DunningStepNeed, { nullable: true })
  readonly needs!: DunningStepNeed | null;
  @Field(() => String, { nullable: true })
  readonly article!: string | null;
}

@ObjectType('InvoiceToDun', { simpleResolvers: true })
export class InvoiceToDun {
  @Field(() => DateScalar)
  readonly dueOn!: DateOutput;
  @Field(() => MoneyScalar)
  readonly remaining!: MoneyOutput;
}

/** The rows behind `InvoiceToDun`, which have each of its plain fields. */
export type InvoiceToDunSource<Row extends InvoiceToDun = InvoiceToDunRecord> = Row;

/** Loaded fields of `InvoiceToDun`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => InvoiceToDun)
export abstract class InvoiceToDunRelations {
  abstract invoice(context: RequestContext, parents: readonly InvoiceToDunRecord[]): Batch<InvoiceRecord | null>;
  @FieldResolver(() => named('Invoice'), { name: 'invoice', nullable: true })
  protected $invoice(@Root() parent: InvoiceToDunRecord, @Ctx() context: RequestContext): unknown {
    return one(this.invoice(context, [parent]));
  }
  abstract client(context: RequestContext, parents: readonly InvoiceToDunRecord[]): Batch<ClientRecord | null>;
  @FieldResolver(() => named('Client'), { name: 'client', nullable: true })
  protected $client(@Root() parent: InvoiceToDunRecord, @Ctx() context: RequestContext): unknown {
    return one(this.client(context, [parent]));
  }
  abstract contract(context: RequestContext, parents: readonly InvoiceToDunRecord[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true })
  protected $contract(@Root() parent: InvoiceToDunRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract daysLate(context: RequestContext, parents: readonly InvoiceToDunRecord[]): Batch<number>;
  @FieldResolver(() => Int, { name: 'daysLate' })
  protected $daysLate(@Root() parent: InvoiceToDunRecord, @Ctx() context: RequestContext): unknown {
    return one(this.daysLate(context, [parent]));
  }
  abstract cost(context: RequestContext, parents: readonly InvoiceToDunRecord[]): Batch<ShownLateInvoice | null>;
  @FieldResolver(() => named('LateInvoice'), { name: 'cost', nullable: true })
  protected $cost(@Root() parent: InvoiceToDunRecord, @Ctx() context: RequestContext): unknown {
    return one(this.cost(context, [parent]));
  }
  abstract next(context: RequestContext, parents: readonly InvoiceToDunRecord[]): Batch<DunningStep | null>;
  @FieldResolver(() => DunningStep, { name: 'next', nullable: true })
  protected $next(@Root() parent: InvoiceToDunRecord, @Ctx() context: RequestContext): unknown {
    return one(this.next(context, [parent]));
  }
}

@ObjectType('InvoiceToDunEdge', { simpleResolvers: true })
export class InvoiceToDunEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => InvoiceToDun)
  readonly node!: InvoiceToDunRecord;
}

@ObjectType('InvoiceToDunConnection', { simpleResolvers: true })
export class InvoiceToDunConnection {
  @Field(() => [InvoiceToDunEdge])
  readonly edges!: readonly InvoiceToDunEdge[];
  @Field(() => [InvoiceToDun])
  readonly nodes!: readonly InvoiceToDunRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `InvoiceToDunConnection` is a page of. */
@Resolver(() => InvoiceToDunConnection)
export class InvoiceToDunConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<InvoiceToDunRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<InvoiceToDunRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('InvoiceToDunFilter')
export class InvoiceToDunFilter {
  @Field(() => ID, { nullable: true })
  readonly clientId?: string | null;
  @Field(() => ID, { nullable: true })
  readonly contractId?: string | null;
  @Field(() => Int, { nullable: true })
  readonly daysLateAtLeast?: number | null;
}

/** Arguments of `Query.invoicesToDun`. */
@ArgsType()
export class QueryInvoicesToDunArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => InvoiceToDunFilter, { nullable: true })
  readonly filter?: InvoiceToDunFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class InvoiceToDunQueries {
  abstract invoicesToDun(context: RequestContext, args: QueryInvoicesToDunArgs): Answer<Connection<InvoiceToDunRecord> | null>;
  @Query(() => InvoiceToDunConnection, { name: 'invoicesToDun', nullable: true })
  protected $invoicesToDun(@Ctx() context: RequestContext, @Args(() => QueryInvoicesToDunArgs) args: QueryInvoicesToDunArgs): unknown {
    return this.invoicesToDun(context, args);
  }
}

declareTypes({ DunningStepKind, DunningStepNeed, DunningStep, InvoiceToDun, InvoiceToDunEdge, InvoiceToDunConnection, InvoiceToDunFilter });
