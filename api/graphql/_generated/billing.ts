// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { FeedEntryRecord } from '../../store/billing/feed.store';
import type { ClientRecord } from '../../store/client/client.store';
import type { InterventionRecord, UnitEntryRecord } from '../../store/consumption/consumption.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { ShownSealRecord } from '../../store/seal/seal.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateOutput, DateTimeOutput, DecimalOutput, MoneyOutput } from '../scalars';
import type { Explanation, Label, ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, DecimalScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const BillingAdjustmentKind = {
  PENALTY_CREDIT: 'PENALTY_CREDIT',
  UNIT_PACK: 'UNIT_PACK',
  INDEXATION: 'INDEXATION',
  PRORATION: 'PRORATION',
  UPGRADE_CREDIT: 'UPGRADE_CREDIT',
  TERMINATION_FEE: 'TERMINATION_FEE',
  PREPAID_CREDIT: 'PREPAID_CREDIT',
  ADVANCE_REFUND: 'ADVANCE_REFUND',
  LATE_INTEREST: 'LATE_INTEREST',
  ACCOUNT_FEE: 'ACCOUNT_FEE',
  REVERSIBILITY_FEE: 'REVERSIBILITY_FEE',
  EXIT_ASSISTANCE: 'EXIT_ASSISTANCE',
  SPARE_PART: 'SPARE_PART',
  OUT_OF_SCOPE_WORK: 'OUT_OF_SCOPE_WORK',
  SURCHARGE: 'SURCHARGE',
  ONE_OFF_SERVICE: 'ONE_OFF_SERVICE',
  LONG_OUTAGE_CREDIT: 'LONG_OUTAGE_CREDIT',
  CORRECTION: 'CORRECTION',
} as const;
export type BillingAdjustmentKind = keyof typeof BillingAdjustmentKind;
registerEnumType(BillingAdjustmentKind, { name: 'BillingAdjustmentKind' });

@ObjectType('Acknowledgement', { simpleResolvers: true })
export class Acknowledgement {
  @Field(() => String)
  readonly documentNumber!: string;
  @Field(() => DateTimeScalar)
  readonly acknowledgedAt!: DateTimeOutput;
}

@ObjectType('BillingAdjustment', { simpleResolvers: true })
export class BillingAdjustment {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => Int)
  readonly sequence!: number;
  @Field(() => BillingAdjustmentKind)
  readonly kind!: BillingAdjustmentKind;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
  @Field(() => DecimalScalar)
  readonly vatRatePercent!: DecimalOutput;
  @Field(() => named('Label'))
  readonly label!: Label;
  @Field(() => DateScalar)
  readonly occurredOn!: DateOutput;
  @Field(() => DateTimeScalar)
  readonly recordedAt!: DateTimeOutput;
}

/** The rows behind `BillingAdjustment`, which have each of its plain fields. */
export type BillingAdjustmentSource<Row extends BillingAdjustment = AdjustmentRecord> = Row;

/** Loaded fields of `BillingAdjustment`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => BillingAdjustment)
export abstract class BillingAdjustmentRelations {
  abstract contract(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true })
  protected $contract(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract module(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<ServiceModuleRecord | null>;
  @FieldResolver(() => named('ServiceModule'), { name: 'module', nullable: true })
  protected $module(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.module(context, [parent]));
  }
  abstract penalty(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<PenaltyRecord | null>;
  @FieldResolver(() => named('Penalty'), { name: 'penalty', nullable: true })
  protected $penalty(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.penalty(context, [parent]));
  }
  abstract intervention(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<InterventionRecord | null>;
  @FieldResolver(() => named('Intervention'), { name: 'intervention', nullable: true })
  protected $intervention(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.intervention(context, [parent]));
  }
  abstract explanation(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<Explanation>;
  @FieldResolver(() => named('Explanation'), { name: 'explanation' })
  protected $explanation(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.explanation(context, [parent]));
  }
  abstract acknowledgement(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<Acknowledgement | null>;
  @FieldResolver(() => Acknowledgement, { name: 'acknowledgement', nullable: true })
  protected $acknowledgement(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.acknowledgement(context, [parent]));
  }
  abstract createdAt(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('BillingAdjustmentEdge', { simpleResolvers: true })
export class BillingAdjustmentEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => BillingAdjustment)
  readonly node!: AdjustmentRecord;
}

@ObjectType('BillingAdjustmentConnection', { simpleResolvers: true })
export class BillingAdjustmentConnection {
  @Field(() => [BillingAdjustmentEdge])
  readonly edges!: readonly BillingAdjustmentEdge[];
  @Field(() => [BillingAdjustment])
  readonly nodes!: readonly AdjustmentRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `BillingAdjustmentConnection` is a page of. */
@Resolver(() => BillingAdjustmentConnection)
export class BillingAdjustmentConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<AdjustmentRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<AdjustmentRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

export const BillingFeedEntryKind = {
  ADJUSTMENT: 'ADJUSTMENT',
  CLIENT_ENTRUSTED: 'CLIENT_ENTRUSTED',
  ENTRUSTMENT_ENDED: 'ENTRUSTMENT_ENDED',
  INVOICE: 'INVOICE',
} as const;
export type BillingFeedEntryKind = keyof typeof BillingFeedEntryKind;
registerEnumType(BillingFeedEntryKind, { name: 'BillingFeedEntryKind' });

@ObjectType('BillingFeedEntry', { simpleResolvers: true })
export class BillingFeedEntry {
  @Field(() => Int)
  readonly sequence!: number;
  @Field(() => BillingFeedEntryKind)
  readonly kind!: BillingFeedEntryKind;
  @Field(() => BillingAdjustment, { nullable: true })
  readonly adjustment!: AdjustmentRecord | null;
  @Field(() => ID)
  readonly clientId!: string;
  @Field(() => DateTimeScalar)
  readonly recordedAt!: DateTimeOutput;
}

/** The rows behind `BillingFeedEntry`, which have each of its plain fields. */
export type BillingFeedEntrySource<Row extends BillingFeedEntry = FeedEntryRecord> = Row;

/** Loaded fields of `BillingFeedEntry`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => BillingFeedEntry)
export abstract class BillingFeedEntryRelations {
  abstract client(context: RequestContext, parents: readonly FeedEntryRecord[]): Batch<ClientRecord | null>;
  @FieldResolver(() => named('Client'), { name: 'client', nullable: true })
  protected $client(@Root() parent: FeedEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.client(context, [parent]));
  }
}

@ObjectType('BillingFeedEdge', { simpleResolvers: true })
export class BillingFeedEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => BillingFeedEntry)
  readonly node!: FeedEntryRecord;
}

@ObjectType('BillingFeedConnection', { simpleResolvers: true })
export class BillingFeedConnection {
  @Field(() => [BillingFeedEdge])
  readonly edges!: readonly BillingFeedEdge[];
  @Field(() => [BillingFeedEntry])
  readonly nodes!: readonly FeedEntryRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** Loaded fields of `BillingFeedConnection`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => BillingFeedConnection)
export abstract class BillingFeedConnectionRelations {
  abstract seal(context: RequestContext, parents: readonly Connection<FeedEntryRecord>[]): Batch<ShownSealRecord | null>;
  @FieldResolver(() => named('Seal'), { name: 'seal', nullable: true })
  protected $seal(@Root() parent: Connection<FeedEntryRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.seal(context, [parent]));
  }
}

@InputType('BillingAdjustmentFilter')
export class BillingAdjustmentFilter {
  @Field(() => ID, { nullable: true })
  readonly contractId?: string | null;
  @Field(() => Boolean, { nullable: true })
  readonly unacknowledgedOnly?: boolean | null;
}

@InputType('AcknowledgeBillingAdjustmentsInput')
export class AcknowledgeBillingAdjustmentsInput {
  @Field(() => String)
  readonly upTo!: string;
  @Field(() => String)
  readonly documentNumber!: string;
}

@ObjectType('AcknowledgeBillingAdjustmentsPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class AcknowledgeBillingAdjustmentsPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Int)
  readonly acknowledgedCount!: number;
}

/** Arguments of `Contract.billingAdjustments`. */
@ArgsType()
export class ContractBillingAdjustmentsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractBillingRelations {
  abstract billingAdjustments(context: RequestContext, parents: readonly ContractRecord[], args: ContractBillingAdjustmentsArgs): Batch<Connection<AdjustmentRecord> | null>;
  @FieldResolver(() => BillingAdjustmentConnection, { name: 'billingAdjustments', nullable: true })
  protected $billingAdjustments(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractBillingAdjustmentsArgs) args: ContractBillingAdjustmentsArgs): unknown {
    return one(this.billingAdjustments(context, [parent], args));
  }
}

/** What this area adds to `Penalty`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Penalty'))
export abstract class PenaltyBillingRelations {
  abstract billingAdjustment(context: RequestContext, parents: readonly PenaltyRecord[]): Batch<AdjustmentRecord | null>;
  @FieldResolver(() => BillingAdjustment, { name: 'billingAdjustment', nullable: true })
  protected $billingAdjustment(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext): unknown {
    return one(this.billingAdjustment(context, [parent]));
  }
}

/** What this area adds to `Intervention`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Intervention'))
export abstract class InterventionBillingRelations {
  abstract charges(context: RequestContext, parents: readonly InterventionRecord[]): Batch<readonly AdjustmentRecord[] | null>;
  @FieldResolver(() => [BillingAdjustment], { name: 'charges', nullable: true })
  protected $charges(@Root() parent: InterventionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.charges(context, [parent]));
  }
}

/** What this area adds to `UnitEntry`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('UnitEntry'))
export abstract class UnitEntryBillingRelations {
  abstract billingAdjustment(context: RequestContext, parents: readonly UnitEntryRecord[]): Batch<AdjustmentRecord | null>;
  @FieldResolver(() => BillingAdjustment, { name: 'billingAdjustment', nullable: true })
  protected $billingAdjustment(@Root() parent: UnitEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.billingAdjustment(context, [parent]));
  }
}

/** Arguments of `Query.billingAdjustment`. */
@ArgsType()
export class QueryBillingAdjustmentArgs {
  @Field(() => ID)
  readonly id!: string;
}

/** Arguments of `Query.billingAdjustments`. */
@ArgsType()
export class QueryBillingAdjustmentsArgs {
  @Field(() => Int, { defaultValue: 100 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => BillingAdjustmentFilter, { nullable: true })
  readonly filter?: BillingAdjustmentFilter | null;
}

/** Arguments of `Query.billingFeed`. */
@ArgsType()
export class QueryBillingFeedArgs {
  @Field(() => Int, { defaultValue: 100 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class BillingQueries {
  abstract billingAdjustment(context: RequestContext, args: QueryBillingAdjustmentArgs): Answer<AdjustmentRecord | null>;
  @Query(() => BillingAdjustment, { name: 'billingAdjustment', nullable: true })
  protected $billingAdjustment(@Ctx() context: RequestContext, @Args(() => QueryBillingAdjustmentArgs) args: QueryBillingAdjustmentArgs): unknown {
    return this.billingAdjustment(context, args);
  }
  abstract billingAdjustments(context: RequestContext, args: QueryBillingAdjustmentsArgs): Answer<Connection<AdjustmentRecord> | null>;
  @Query(() => BillingAdjustmentConnection, { name: 'billingAdjustments', nullable: true })
  protected $billingAdjustments(@Ctx() context: RequestContext, @Args(() => QueryBillingAdjustmentsArgs) args: QueryBillingAdjustmentsArgs): unknown {
    return this.billingAdjustments(context, args);
  }
  abstract billingFeed(context: RequestContext, args: QueryBillingFeedArgs): Answer<Connection<FeedEntryRecord> | null>;
  @Query(() => BillingFeedConnection, { name: 'billingFeed', nullable: true })
  protected $billingFeed(@Ctx() context: RequestContext, @Args(() => QueryBillingFeedArgs) args: QueryBillingFeedArgs): unknown {
    return this.billingFeed(context, args);
  }
}

/** Arguments of `Mutation.acknowledgeBillingAdjustments`. */
@ArgsType()
export class MutationAcknowledgeBillingAdjustmentsArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => AcknowledgeBillingAdjustmentsInput)
  readonly input!: AcknowledgeBillingAdjustmentsInput;
}

/** How each mutation of this area is carried out. */
export interface BillingCommands {
  readonly acknowledgeBillingAdjustments: Command<MutationAcknowledgeBillingAdjustmentsArgs['input'], AcknowledgeBillingAdjustmentsPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class BillingMutations {
  constructor(private readonly commands: BillingCommands) {}
  @Mutation(() => AcknowledgeBillingAdjustmentsPayload, { name: 'acknowledgeBillingAdjustments', nullable: true })
  protected $acknowledgeBillingAdjustments(@Ctx() context: RequestContext, @Args(() => MutationAcknowledgeBillingAdjustmentsArgs) args: MutationAcknowledgeBillingAdjustmentsArgs): unknown {
    return this.commands.acknowledgeBillingAdjustments(context, 'acknowledgeBillingAdjustments', args);
  }
}

declareTypes({ BillingAdjustmentKind, Acknowledgement, BillingAdjustment, BillingAdjustmentEdge, BillingAdjustmentConnection, BillingFeedEntryKind, BillingFeedEntry, BillingFeedEdge, BillingFeedConnection, BillingAdjustmentFilter, AcknowledgeBillingAdjustmentsInput, AcknowledgeBillingAdjustmentsPayload });
