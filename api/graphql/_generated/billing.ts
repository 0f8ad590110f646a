// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { FeedEntryRecord } from '../../store/billing/feed.store';
import type { ClientRecord } from '../../store/client/client.store';
import type { InterventionRecord } from '../../store/consumption/consumption.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import type { DateOutput, DateTimeOutput, DecimalOutput, MoneyOutput } from '../scalars';
import type { Explanation, Label, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, DecimalScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

/** What a billing adjustment is. */
export const BillingAdjustmentKind = {
  /** A penalty deducted from the next invoice. */
  PENALTY_CREDIT: 'PENALTY_CREDIT',
  /** A base of prepaid units. */
  UNIT_PACK: 'UNIT_PACK',
  /** A revision of prices by an index. */
  INDEXATION: 'INDEXATION',
  /** A module or price that started or ended within a period. */
  PRORATION: 'PRORATION',
  /** Whole months of a lower level that were paid and not used. */
  UPGRADE_CREDIT: 'UPGRADE_CREDIT',
  /** What falls due when a contract ends before its term. */
  TERMINATION_FEE: 'TERMINATION_FEE',
  /** What was paid for a time after the end. */
  PREPAID_CREDIT: 'PREPAID_CREDIT',
  /** Interest on a late payment; bears no VAT. */
  LATE_INTEREST: 'LATE_INTEREST',
  /** The fee on an invoice that is not paid by direct debit. */
  ACCOUNT_FEE: 'ACCOUNT_FEE',
  /** Handing the client's data back. */
  REVERSIBILITY_FEE: 'REVERSIBILITY_FEE',
  /** Work outside the forfait, quoted and accepted. */
  OUT_OF_SCOPE_WORK: 'OUT_OF_SCOPE_WORK',
  /** Work outside opening hours. */
  SURCHARGE: 'SURCHARGE',
  /** A correction of an earlier adjustment. */
  CORRECTION: 'CORRECTION',
} as const;
/** What a billing adjustment is. */
export type BillingAdjustmentKind = keyof typeof BillingAdjustmentKind;
registerEnumType(BillingAdjustmentKind, { name: 'BillingAdjustmentKind', description: 'What a billing adjustment is.', valuesConfig: { PENALTY_CREDIT: { description: 'A penalty deducted from the next invoice.' }, UNIT_PACK: { description: 'A base of prepaid units.' }, INDEXATION: { description: 'A revision of prices by an index.' }, PRORATION: { description: 'A module or price that started or ended within a period.' }, UPGRADE_CREDIT: { description: 'Whole months of a lower level that were paid and not used.' }, TERMINATION_FEE: { description: 'What falls due when a contract ends before its term.' }, PREPAID_CREDIT: { description: 'What was paid for a time after the end.' }, LATE_INTEREST: { description: 'Interest on a late payment; bears no VAT.' }, ACCOUNT_FEE: { description: 'The fee on an invoice that is not paid by direct debit.' }, REVERSIBILITY_FEE: { description: 'Handing the client\'s data back.' }, OUT_OF_SCOPE_WORK: { description: 'Work outside the forfait, quoted and accepted.' }, SURCHARGE: { description: 'Work outside opening hours.' }, CORRECTION: { description: 'A correction of an earlier adjustment.' } } });

/** A partner's word that it has taken an adjustment into its own books. Scope `billing:read`. */
@ObjectType('Acknowledgement', { simpleResolvers: true, description: 'A partner\'s word that it has taken an adjustment into its own books. Scope `billing:read`.' })
export class Acknowledgement {
  /** The partner's own document number. */
  @Field(() => String, { description: 'The partner\'s own document number.' })
  readonly documentNumber!: string;
  /** When it was acknowledged. */
  @Field(() => DateTimeScalar, { description: 'When it was acknowledged.' })
  readonly acknowledgedAt!: DateTimeOutput;
}

/** An amount that changes what a client will be invoiced. Never changed once written: only compensated by a new one. Scope `billing:read`. */
@ObjectType('BillingAdjustment', { simpleResolvers: true, description: 'An amount that changes what a client will be invoiced. Never changed once written: only compensated by a new one. Scope `billing:read`.' })
export class BillingAdjustment {
  /** Its id. */
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  /** Its number among the adjustments that you are given: it grows by one, without gaps, in the order in which you are given them. Other readers have other numbers. */
  @Field(() => Int, { description: 'Its number among the adjustments that you are given: it grows by one, without gaps, in the order in which you are given them. Other readers have other numbers.' })
  readonly sequence!: number;
  /** What it is. */
  @Field(() => BillingAdjustmentKind, { description: 'What it is.' })
  readonly kind!: BillingAdjustmentKind;
  /** Signed amount excluding tax; negative in the client's favour. */
  @Field(() => MoneyScalar, { description: 'Signed amount excluding tax; negative in the client\'s favour.' })
  readonly amount!: MoneyOutput;
  /** VAT rate in percent. */
  @Field(() => DecimalScalar, { description: 'VAT rate in percent.' })
  readonly vatRatePercent!: DecimalOutput;
  /** What it says on the invoice. */
  @Field(() => named('Label'), { description: 'What it says on the invoice.' })
  readonly label!: Label;
  /** The date it belongs to. */
  @Field(() => DateScalar, { description: 'The date it belongs to.' })
  readonly occurredOn!: DateOutput;
  /** When it was recorded. */
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  readonly recordedAt!: DateTimeOutput;
}

/** The rows behind `BillingAdjustment`, which have each of its plain fields. */
export type BillingAdjustmentSource<Row extends BillingAdjustment = AdjustmentRecord> = Row;

/** Loaded fields of `BillingAdjustment`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => BillingAdjustment)
export abstract class BillingAdjustmentRelations {
  /** The contract. Scope `contracts:read`. */
  abstract contract(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true, description: 'The contract. Scope `contracts:read`.' })
  protected $contract(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  /** The module it concerns, if one. Scope `contracts:read`. */
  abstract module(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<ServiceModuleRecord | null>;
  @FieldResolver(() => named('ServiceModule'), { name: 'module', nullable: true, description: 'The module it concerns, if one. Scope `contracts:read`.' })
  protected $module(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.module(context, [parent]));
  }
  /** The penalty it credits, if any. Scope `penalties:read`. */
  abstract penalty(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<PenaltyRecord | null>;
  @FieldResolver(() => named('Penalty'), { name: 'penalty', nullable: true, description: 'The penalty it credits, if any. Scope `penalties:read`.' })
  protected $penalty(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.penalty(context, [parent]));
  }
  /** The intervention that caused it, if any. Scope `incidents:read`. */
  abstract intervention(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<InterventionRecord | null>;
  @FieldResolver(() => named('Intervention'), { name: 'intervention', nullable: true, description: 'The intervention that caused it, if any. Scope `incidents:read`.' })
  protected $intervention(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.intervention(context, [parent]));
  }
  /** Why this amount. */
  abstract explanation(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<Explanation>;
  @FieldResolver(() => named('Explanation'), { name: 'explanation', description: 'Why this amount.' })
  protected $explanation(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.explanation(context, [parent]));
  }
  /** The asking partner's acknowledgement, null until it is given; for others the first one given. */
  abstract acknowledgement(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<Acknowledgement | null>;
  @FieldResolver(() => Acknowledgement, { name: 'acknowledgement', nullable: true, description: 'The asking partner\'s acknowledgement, null until it is given; for others the first one given.' })
  protected $acknowledgement(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.acknowledgement(context, [parent]));
  }
}

/** A row of a page of billing adjustments. */
@ObjectType('BillingAdjustmentEdge', { simpleResolvers: true, description: 'A row of a page of billing adjustments.' })
export class BillingAdjustmentEdge {
  /** Its position: pass the last one as `after` to go on, or acknowledge up to it. */
  @Field(() => String, { description: 'Its position: pass the last one as `after` to go on, or acknowledge up to it.' })
  readonly cursor!: string;
  /** The adjustment. */
  @Field(() => BillingAdjustment, { description: 'The adjustment.' })
  readonly node!: AdjustmentRecord;
}

/** A page of billing adjustments. */
@ObjectType('BillingAdjustmentConnection', { simpleResolvers: true, description: 'A page of billing adjustments.' })
export class BillingAdjustmentConnection {
  /** The adjustments with their cursors. */
  @Field(() => [BillingAdjustmentEdge], { description: 'The adjustments with their cursors.' })
  readonly edges!: readonly BillingAdjustmentEdge[];
  /** The adjustments alone. */
  @Field(() => [BillingAdjustment], { description: 'The adjustments alone.' })
  readonly nodes!: readonly AdjustmentRecord[];
  /** Where this page stands. Keep `endCursor`: the next pull goes on from there and misses nothing. */
  @Field(() => named('PageInfo'), { description: 'Where this page stands. Keep `endCursor`: the next pull goes on from there and misses nothing.' })
  readonly pageInfo!: PageInfo;
}

/** What an entry of your feed tells. */
export const BillingFeedEntryKind = {
  /** A billing adjustment. */
  ADJUSTMENT: 'ADJUSTMENT',
  /** A client was entrusted to you: its older adjustments follow. */
  CLIENT_ENTRUSTED: 'CLIENT_ENTRUSTED',
  /** A client is no longer entrusted to you: you see no more of it. */
  ENTRUSTMENT_ENDED: 'ENTRUSTMENT_ENDED',
} as const;
/** What an entry of your feed tells. */
export type BillingFeedEntryKind = keyof typeof BillingFeedEntryKind;
registerEnumType(BillingFeedEntryKind, { name: 'BillingFeedEntryKind', description: 'What an entry of your feed tells.', valuesConfig: { ADJUSTMENT: { description: 'A billing adjustment.' }, CLIENT_ENTRUSTED: { description: 'A client was entrusted to you: its older adjustments follow.' }, ENTRUSTMENT_ENDED: { description: 'A client is no longer entrusted to you: you see no more of it.' } } });

/** What the provider, a partner or a client is given, in the order in which it is given. Never changed once written. Scope `billing:read`. */
@ObjectType('BillingFeedEntry', { simpleResolvers: true, description: 'What the provider, a partner or a client is given, in the order in which it is given. Never changed once written. Scope `billing:read`.' })
export class BillingFeedEntry {
  /** Its place in your feed: it grows by one, without gaps. */
  @Field(() => Int, { description: 'Its place in your feed: it grows by one, without gaps.' })
  readonly sequence!: number;
  /** What it tells. */
  @Field(() => BillingFeedEntryKind, { description: 'What it tells.' })
  readonly kind!: BillingFeedEntryKind;
  /** The client's id, also where you no longer see the client. */
  @Field(() => ID, { description: 'The client\'s id, also where you no longer see the client.' })
  readonly clientId!: string;
  /** When what it tells was recorded. */
  @Field(() => DateTimeScalar, { description: 'When what it tells was recorded.' })
  readonly recordedAt!: DateTimeOutput;
}

/** The rows behind `BillingFeedEntry`, which have each of its plain fields. */
export type BillingFeedEntrySource<Row extends BillingFeedEntry = FeedEntryRecord> = Row;

/** Loaded fields of `BillingFeedEntry`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => BillingFeedEntry)
export abstract class BillingFeedEntryRelations {
  /** The adjustment; null for other kinds, and while its client is not entrusted to you. After a new entrustment a later entry gives it again unless you have acknowledged it: book by its id. */
  abstract adjustment(context: RequestContext, parents: readonly FeedEntryRecord[]): Batch<AdjustmentRecord | null>;
  @FieldResolver(() => BillingAdjustment, { name: 'adjustment', nullable: true, description: 'The adjustment; null for other kinds, and while its client is not entrusted to you. After a new entrustment a later entry gives it again unless you have acknowledged it: book by its id.' })
  protected $adjustment(@Root() parent: FeedEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.adjustment(context, [parent]));
  }
  /** The client; null where you no longer see it. Scope `contracts:read`. */
  abstract client(context: RequestContext, parents: readonly FeedEntryRecord[]): Batch<ClientRecord | null>;
  @FieldResolver(() => named('Client'), { name: 'client', nullable: true, description: 'The client; null where you no longer see it. Scope `contracts:read`.' })
  protected $client(@Root() parent: FeedEntryRecord, @Ctx() context: RequestContext): unknown {
    return one(this.client(context, [parent]));
  }
}

/** A row of a page of a feed. */
@ObjectType('BillingFeedEdge', { simpleResolvers: true, description: 'A row of a page of a feed.' })
export class BillingFeedEdge {
  /** Its position: pass the last one as `after` to go on, or acknowledge up to it. */
  @Field(() => String, { description: 'Its position: pass the last one as `after` to go on, or acknowledge up to it.' })
  readonly cursor!: string;
  /** The entry. */
  @Field(() => BillingFeedEntry, { description: 'The entry.' })
  readonly node!: FeedEntryRecord;
}

/** A page of a feed. */
@ObjectType('BillingFeedConnection', { simpleResolvers: true, description: 'A page of a feed.' })
export class BillingFeedConnection {
  /** The entries with their cursors. */
  @Field(() => [BillingFeedEdge], { description: 'The entries with their cursors.' })
  readonly edges!: readonly BillingFeedEdge[];
  /** The entries alone. */
  @Field(() => [BillingFeedEntry], { description: 'The entries alone.' })
  readonly nodes!: readonly FeedEntryRecord[];
  /** Where this page stands. Keep `endCursor`: the next pull goes on from there and misses nothing. */
  @Field(() => named('PageInfo'), { description: 'Where this page stands. Keep `endCursor`: the next pull goes on from there and misses nothing.' })
  readonly pageInfo!: PageInfo;
}

/** Which adjustments to list. */
@InputType('BillingAdjustmentFilter', { description: 'Which adjustments to list.' })
export class BillingAdjustmentFilter {
  /** Only this contract's. Its cursors go on in the same list alone, and acknowledge nothing. */
  @Field(() => ID, { nullable: true, description: 'Only this contract\'s. Its cursors go on in the same list alone, and acknowledge nothing.' })
  readonly contractId?: string | null;
  /** Only those that the asking partner has not acknowledged, when true. */
  @Field(() => Boolean, { nullable: true, description: 'Only those that the asking partner has not acknowledged, when true.' })
  readonly unacknowledgedOnly?: boolean | null;
}

/** An acknowledgement. */
@InputType('AcknowledgeBillingAdjustmentsInput', { description: 'An acknowledgement.' })
export class AcknowledgeBillingAdjustmentsInput {
  /** A cursor of `billingAdjustments` or `billingFeed` that you were given: what you were given up to there, included, is acknowledged. */
  @Field(() => String, { description: 'A cursor of `billingAdjustments` or `billingFeed` that you were given: what you were given up to there, included, is acknowledged.' })
  readonly upTo!: string;
  /** Your own document number, 1 to 64 characters. */
  @Field(() => String, { description: 'Your own document number, 1 to 64 characters.' })
  readonly documentNumber!: string;
}

/** What `acknowledgeBillingAdjustments` answers. */
@ObjectType('AcknowledgeBillingAdjustmentsPayload', { simpleResolvers: true, description: 'What `acknowledgeBillingAdjustments` answers.', implements: [MutationPayload] })
export class AcknowledgeBillingAdjustmentsPayload {
  /** Empty when they were acknowledged. */
  @Field(() => [named('Refusal')], { description: 'Empty when they were acknowledged.' })
  readonly refusals!: readonly Refusal[];
  /** True for a repeated key. */
  @Field(() => Boolean, { description: 'True for a repeated key.' })
  readonly replayed!: boolean;
  /** How many were acknowledged by this call; those acknowledged before stay as they are and are not counted. */
  @Field(() => Int, { description: 'How many were acknowledged by this call; those acknowledged before stay as they are and are not counted.' })
  readonly acknowledgedCount!: number;
}

/** Arguments of `Query.billingAdjustment`. */
@ArgsType()
export class QueryBillingAdjustmentArgs {
  /** The adjustment's id. */
  @Field(() => ID, { description: 'The adjustment\'s id.' })
  readonly id!: string;
}

/** Arguments of `Query.billingAdjustments`. */
@ArgsType()
export class QueryBillingAdjustmentsArgs {
  /** How many, at most 5 000. */
  @Field(() => Int, { defaultValue: 100, description: 'How many, at most 5 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
  /** Which ones. */
  @Field(() => BillingAdjustmentFilter, { nullable: true, description: 'Which ones.' })
  readonly filter?: BillingAdjustmentFilter | null;
}

/** Arguments of `Query.billingFeed`. */
@ArgsType()
export class QueryBillingFeedArgs {
  /** How many, at most 5 000. */
  @Field(() => Int, { defaultValue: 100, description: 'How many, at most 5 000.' })
  readonly first!: number;
  /** `endCursor` of the page before. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  readonly after?: string | null;
}

/** Queries of this area, to be answered by a class that extends this one. */
@Resolver()
export abstract class BillingQueries {
  /** A billing adjustment by id; null when it does not exist or may not be seen. Scope `billing:read`. */
  abstract billingAdjustment(context: RequestContext, args: QueryBillingAdjustmentArgs): Answer<AdjustmentRecord | null>;
  @Query(() => BillingAdjustment, { name: 'billingAdjustment', nullable: true, description: 'A billing adjustment by id; null when it does not exist or may not be seen. Scope `billing:read`.' })
  protected $billingAdjustment(@Ctx() context: RequestContext, @Args(() => QueryBillingAdjustmentArgs) args: QueryBillingAdjustmentArgs): unknown {
    return this.billingAdjustment(context, args);
  }
  /** The billing adjustments that you may see, in the order in which you are given them: those of a client that is entrusted to you later come behind all that you have pulled. A reader that pulls `after` its last cursor sees each one exactly once, whatever is written meanwhile. A cursor belongs to the provider, partner or client that it was given to. Scope `billing:read`. */
  abstract billingAdjustments(context: RequestContext, args: QueryBillingAdjustmentsArgs): Answer<Connection<AdjustmentRecord> | null>;
  @Query(() => BillingAdjustmentConnection, { name: 'billingAdjustments', nullable: true, description: 'The billing adjustments that you may see, in the order in which you are given them: those of a client that is entrusted to you later come behind all that you have pulled. A reader that pulls `after` its last cursor sees each one exactly once, whatever is written meanwhile. A cursor belongs to the provider, partner or client that it was given to. Scope `billing:read`.' })
  protected $billingAdjustments(@Ctx() context: RequestContext, @Args(() => QueryBillingAdjustmentsArgs) args: QueryBillingAdjustmentsArgs): unknown {
    return this.billingAdjustments(context, args);
  }
  /** Your feed: the billing adjustments that you are given, and for partners which clients are entrusted to them and no longer are. Its cursors go on in `billingAdjustments`, and the other way round. Scope `billing:read`. */
  abstract billingFeed(context: RequestContext, args: QueryBillingFeedArgs): Answer<Connection<FeedEntryRecord> | null>;
  @Query(() => BillingFeedConnection, { name: 'billingFeed', nullable: true, description: 'Your feed: the billing adjustments that you are given, and for partners which clients are entrusted to them and no longer are. Its cursors go on in `billingAdjustments`, and the other way round. Scope `billing:read`.' })
  protected $billingFeed(@Ctx() context: RequestContext, @Args(() => QueryBillingFeedArgs) args: QueryBillingFeedArgs): unknown {
    return this.billingFeed(context, args);
  }
}

/** Arguments of `Mutation.acknowledgeBillingAdjustments`. */
@ArgsType()
export class MutationAcknowledgeBillingAdjustmentsArgs {
  /** Names this operation: repeated with the same input it is done once. */
  @Field(() => String, { description: 'Names this operation: repeated with the same input it is done once.' })
  readonly idempotencyKey!: string;
  /** The acknowledgement. */
  @Field(() => AcknowledgeBillingAdjustmentsInput, { description: 'The acknowledgement.' })
  readonly input!: AcknowledgeBillingAdjustmentsInput;
}

/** How each mutation of this area is carried out. */
export interface BillingCommands {
  /** Acknowledges adjustments up to a cursor. Doing it twice is harmless. Partners only. Scope `billing:acknowledge`. */
  readonly acknowledgeBillingAdjustments: Command<MutationAcknowledgeBillingAdjustmentsArgs['input'], AcknowledgeBillingAdjustmentsPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class BillingMutations {
  constructor(private readonly commands: BillingCommands) {}
  @Mutation(() => AcknowledgeBillingAdjustmentsPayload, { name: 'acknowledgeBillingAdjustments', nullable: true, description: 'Acknowledges adjustments up to a cursor. Doing it twice is harmless. Partners only. Scope `billing:acknowledge`.' })
  protected $acknowledgeBillingAdjustments(@Ctx() context: RequestContext, @Args(() => MutationAcknowledgeBillingAdjustmentsArgs) args: MutationAcknowledgeBillingAdjustmentsArgs): unknown {
    return this.commands.acknowledgeBillingAdjustments(context, 'acknowledgeBillingAdjustments', args);
  }
}

declareTypes({ BillingAdjustmentKind, Acknowledgement, BillingAdjustment, BillingAdjustmentEdge, BillingAdjustmentConnection, BillingFeedEntryKind, BillingFeedEntry, BillingFeedEdge, BillingFeedConnection, BillingAdjustmentFilter, AcknowledgeBillingAdjustmentsInput, AcknowledgeBillingAdjustmentsPayload });
