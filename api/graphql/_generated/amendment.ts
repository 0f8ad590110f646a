// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { AmendmentRecord } from '../../store/contract/contract-amendment.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput, JSONOutput, MoneyInput, MoneyOutput } from '../scalars';
import type { BillingAdjustmentKind } from './billing';
import type { Explanation, ListOrder, PageInfo, Refusal } from './common';
import type { AgreedWorkInput, CoverageChoiceInput, InvoicedBy, Signature, SignatureInput } from './contract';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, JSONScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const AmendmentKind = {
  AGREED: 'AGREED',
  ONE_SIDED: 'ONE_SIDED',
} as const;
export type AmendmentKind = keyof typeof AmendmentKind;
registerEnumType(AmendmentKind, { name: 'AmendmentKind' });

export const ContractFactKind = {
  TERMS_PACK: 'TERMS_PACK',
  STATUS: 'STATUS',
  TERM: 'TERM',
  CLIENT: 'CLIENT',
  INVOICING: 'INVOICING',
  BILLING_PERIOD: 'BILLING_PERIOD',
  MODULE: 'MODULE',
  COVERAGE: 'COVERAGE',
  PRICE: 'PRICE',
  OVERRIDE: 'OVERRIDE',
  HOURLY_RATE: 'HOURLY_RATE',
  TARIFF: 'TARIFF',
  PRICE_REVISION: 'PRICE_REVISION',
  PRICE_OFFER: 'PRICE_OFFER',
  SPARE_PART: 'SPARE_PART',
  NOTICE: 'NOTICE',
  USERS: 'USERS',
  ORDER: 'ORDER',
  REVERSIBILITY: 'REVERSIBILITY',
  ERASURE: 'ERASURE',
  MAINTENANCE: 'MAINTENANCE',
  GROUND: 'GROUND',
  CAP_LIFT: 'CAP_LIFT',
  OUTAGE_REFUND: 'OUTAGE_REFUND',
  WITHHOLDING: 'WITHHOLDING',
  UPDATE_EXCLUSION: 'UPDATE_EXCLUSION',
  ACCESS: 'ACCESS',
  PLANNED_WORK: 'PLANNED_WORK',
  TRANSFER: 'TRANSFER',
  ASSET_TERM: 'ASSET_TERM',
} as const;
export type ContractFactKind = keyof typeof ContractFactKind;
registerEnumType(ContractFactKind, { name: 'ContractFactKind' });

export const LaterChanges = {
  KEEP: 'KEEP',
  REPLACE: 'REPLACE',
} as const;
export type LaterChanges = keyof typeof LaterChanges;
registerEnumType(LaterChanges, { name: 'LaterChanges' });

@ObjectType('ContractChange', { simpleResolvers: true })
export class ContractChange {
  @Field(() => ContractFactKind)
  readonly fact!: ContractFactKind;
  @Field(() => String)
  readonly key!: string;
  @Field(() => DateScalar)
  readonly from!: DateOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly endsBefore!: DateOutput | null;
  @Field(() => JSONScalar, { nullable: true })
  readonly before!: JSONOutput | null;
  @Field(() => JSONScalar, { nullable: true })
  readonly after!: JSONOutput | null;
}

@ObjectType('Amendment', { simpleResolvers: true })
export class Amendment {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => Int)
  readonly number!: number;
  @Field(() => AmendmentKind)
  readonly kind!: AmendmentKind;
  @Field(() => DateScalar)
  readonly effectiveOn!: DateOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly announcedOn!: DateOutput | null;
  @Field(() => String)
  readonly subject!: string;
  @Field(() => named('Signature'), { nullable: true })
  readonly clientSignature!: Signature | null;
  @Field(() => named('Signature'), { nullable: true })
  readonly providerSignature!: Signature | null;
  @Field(() => String)
  readonly recordedBy!: string;
}

/** The rows behind `Amendment`, which have each of its plain fields. */
export type AmendmentSource<Row extends Amendment = AmendmentRecord> = Row;

/** Loaded fields of `Amendment`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Amendment)
export abstract class AmendmentRelations {
  abstract changes(context: RequestContext, parents: readonly AmendmentRecord[]): Batch<readonly ContractChange[]>;
  @FieldResolver(() => [ContractChange], { name: 'changes' })
  protected $changes(@Root() parent: AmendmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.changes(context, [parent]));
  }
  abstract billingAdjustments(context: RequestContext, parents: readonly AmendmentRecord[]): Batch<readonly AdjustmentRecord[] | null>;
  @FieldResolver(() => [named('BillingAdjustment')], { name: 'billingAdjustments', nullable: true })
  protected $billingAdjustments(@Root() parent: AmendmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.billingAdjustments(context, [parent]));
  }
  abstract contract(context: RequestContext, parents: readonly AmendmentRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: AmendmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract createdAt(context: RequestContext, parents: readonly AmendmentRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: AmendmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly AmendmentRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: AmendmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('AmendmentEdge', { simpleResolvers: true })
export class AmendmentEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Amendment)
  readonly node!: AmendmentRecord;
}

@ObjectType('AmendmentConnection', { simpleResolvers: true })
export class AmendmentConnection {
  @Field(() => [AmendmentEdge])
  readonly edges!: readonly AmendmentEdge[];
  @Field(() => [Amendment])
  readonly nodes!: readonly AmendmentRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `AmendmentConnection` is a page of. */
@Resolver(() => AmendmentConnection)
export class AmendmentConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<AmendmentRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<AmendmentRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('AmendedPriceInput')
export class AmendedPriceInput {
  @Field(() => String)
  readonly code!: string;
  @Field(() => MoneyScalar, { nullable: true })
  readonly monthlyAmount?: MoneyInput | null;
}

@InputType('AmendedModuleInput')
export class AmendedModuleInput {
  @Field(() => String)
  readonly key!: string;
  @Field(() => Boolean, { nullable: true })
  readonly active?: boolean | null;
  @Field(() => MoneyScalar, { nullable: true })
  readonly monthlyAmount?: MoneyInput | null;
  @Field(() => Int, { nullable: true })
  readonly yearlyQuantity?: number | null;
  @Field(() => Int, { nullable: true })
  readonly baseUnits?: number | null;
  @Field(() => MoneyScalar, { nullable: true })
  readonly unitPrice?: MoneyInput | null;
  @Field(() => [named('CoverageChoiceInput')], { nullable: true })
  readonly coverages?: readonly CoverageChoiceInput[] | null;
}

@InputType('AmendedLevelInput')
export class AmendedLevelInput {
  @Field(() => String)
  readonly module!: string;
  @Field(() => String)
  readonly priceCode!: string;
  @Field(() => MoneyScalar)
  readonly monthlyAmount!: MoneyInput;
}

@InputType('AmendedOverrideInput')
export class AmendedOverrideInput {
  @Field(() => String)
  readonly parameter!: string;
  @Field(() => String, { nullable: true })
  readonly module?: string | null;
  @Field(() => String, { nullable: true })
  readonly value?: string | null;
}

@InputType('AmendmentChangesInput')
export class AmendmentChangesInput {
  @Field(() => [AmendedPriceInput], { defaultValue: [] })
  readonly prices!: readonly AmendedPriceInput[];
  @Field(() => [AmendedModuleInput], { defaultValue: [] })
  readonly modules!: readonly AmendedModuleInput[];
  @Field(() => AmendedLevelInput, { nullable: true })
  readonly level?: AmendedLevelInput | null;
  @Field(() => [AmendedOverrideInput], { defaultValue: [] })
  readonly overrides!: readonly AmendedOverrideInput[];
  @Field(() => [named('AgreedWorkInput')], { defaultValue: [] })
  readonly plannedWork!: readonly AgreedWorkInput[];
  @Field(() => Int, { nullable: true })
  readonly users?: number | null;
  @Field(() => Boolean, { nullable: true })
  readonly restartsTerm?: boolean | null;
  @Field(() => DateScalar, { nullable: true })
  readonly termLastDay?: DateInput | null;
  @Field(() => Int, { nullable: true })
  readonly billingPeriodMonths?: number | null;
  @Field(() => named('InvoicedBy'), { nullable: true })
  readonly invoicedBy?: InvoicedBy | null;
  @Field(() => Boolean, { nullable: true })
  readonly directDebit?: boolean | null;
  @Field(() => Int, { nullable: true })
  readonly termsPackVersion?: number | null;
  @Field(() => LaterChanges, { nullable: true })
  readonly laterChanges?: LaterChanges | null;
}

@InputType('AmendContractInput')
export class AmendContractInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly effectiveOn!: DateInput;
  @Field(() => String)
  readonly subject!: string;
  @Field(() => named('SignatureInput'))
  readonly clientSignature!: SignatureInput;
  @Field(() => named('SignatureInput'))
  readonly providerSignature!: SignatureInput;
  @Field(() => AmendmentChangesInput)
  readonly changes!: AmendmentChangesInput;
}

@ObjectType('AmendContractPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class AmendContractPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Amendment, { nullable: true })
  readonly amendment!: AmendmentRecord | null;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => [named('BillingAdjustment')], { nullable: true })
  readonly billingAdjustments!: readonly AdjustmentRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly assessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reversedPenalties!: readonly PenaltyRecord[] | null;
}

@InputType('AnnounceTermsChangeInput')
export class AnnounceTermsChangeInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => Int)
  readonly termsPackVersion!: number;
  @Field(() => DateScalar)
  readonly announcedOn!: DateInput;
  @Field(() => String)
  readonly subject!: string;
  @Field(() => String)
  readonly proof!: string;
  @Field(() => LaterChanges, { nullable: true })
  readonly laterChanges?: LaterChanges | null;
}

@ObjectType('AnnounceTermsChangePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class AnnounceTermsChangePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Amendment, { nullable: true })
  readonly amendment!: AmendmentRecord | null;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => [named('BillingAdjustment')], { nullable: true })
  readonly billingAdjustments!: readonly AdjustmentRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly assessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reversedPenalties!: readonly PenaltyRecord[] | null;
}

@InputType('SimulateAmendmentInput')
export class SimulateAmendmentInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly effectiveOn!: DateInput;
  @Field(() => AmendmentChangesInput)
  readonly changes!: AmendmentChangesInput;
}

@ObjectType('SimulatedAdjustment', { simpleResolvers: true })
export class SimulatedAdjustment {
  @Field(() => named('BillingAdjustmentKind'))
  readonly kind!: BillingAdjustmentKind;
  @Field(() => String)
  readonly key!: string;
  @Field(() => DateScalar)
  readonly periodStartsOn!: DateOutput;
  @Field(() => DateScalar)
  readonly periodEndsBefore!: DateOutput;
  @Field(() => DateScalar)
  readonly occurredOn!: DateOutput;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

@ObjectType('AmendmentSimulation', { simpleResolvers: true })
export class AmendmentSimulation {
  @Field(() => [ContractChange], { nullable: true })
  readonly changes!: readonly ContractChange[] | null;
  @Field(() => [SimulatedAdjustment])
  readonly adjustments!: readonly SimulatedAdjustment[];
  @Field(() => MoneyScalar)
  readonly total!: MoneyOutput;
  @Field(() => DateScalar)
  readonly termStartsOn!: DateOutput;
  @Field(() => DateScalar)
  readonly termLastDay!: DateOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly lastNoticeDay!: DateOutput | null;
  @Field(() => MoneyScalar)
  readonly monthlyForfaitBefore!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly monthlyForfaitAfter!: MoneyOutput;
}

@ObjectType('SimulateAmendmentAnswer', { simpleResolvers: true })
export class SimulateAmendmentAnswer {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => AmendmentSimulation, { nullable: true })
  readonly simulation!: AmendmentSimulation | null;
}

/** Arguments of `Contract.users`. */
@ArgsType()
export class ContractUsersArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
}

/** Arguments of `Contract.amendments`. */
@ArgsType()
export class ContractAmendmentsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractAmendmentRelations {
  abstract users(context: RequestContext, parents: readonly ContractRecord[], args: ContractUsersArgs): Batch<number | null>;
  @FieldResolver(() => Int, { name: 'users', nullable: true })
  protected $users(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractUsersArgs) args: ContractUsersArgs): unknown {
    return one(this.users(context, [parent], args));
  }
  abstract amendments(context: RequestContext, parents: readonly ContractRecord[], args: ContractAmendmentsArgs): Batch<Connection<AmendmentRecord>>;
  @FieldResolver(() => AmendmentConnection, { name: 'amendments' })
  protected $amendments(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractAmendmentsArgs) args: ContractAmendmentsArgs): unknown {
    return one(this.amendments(context, [parent], args));
  }
}

/** What this area adds to `BillingAdjustment`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('BillingAdjustment'))
export abstract class BillingAdjustmentAmendmentRelations {
  abstract amendment(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<AmendmentRecord | null>;
  @FieldResolver(() => Amendment, { name: 'amendment', nullable: true })
  protected $amendment(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.amendment(context, [parent]));
  }
}

/** Arguments of `Query.simulateAmendment`. */
@ArgsType()
export class QuerySimulateAmendmentArgs {
  @Field(() => SimulateAmendmentInput)
  readonly input!: SimulateAmendmentInput;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class AmendmentQueries {
  abstract simulateAmendment(context: RequestContext, args: QuerySimulateAmendmentArgs): Answer<SimulateAmendmentAnswer | null>;
  @Query(() => SimulateAmendmentAnswer, { name: 'simulateAmendment', nullable: true })
  protected $simulateAmendment(@Ctx() context: RequestContext, @Args(() => QuerySimulateAmendmentArgs) args: QuerySimulateAmendmentArgs): unknown {
    return this.simulateAmendment(context, args);
  }
}

/** Arguments of `Mutation.amendContract`. */
@ArgsType()
export class MutationAmendContractArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => AmendContractInput)
  readonly input!: AmendContractInput;
}

/** Arguments of `Mutation.announceTermsChange`. */
@ArgsType()
export class MutationAnnounceTermsChangeArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => AnnounceTermsChangeInput)
  readonly input!: AnnounceTermsChangeInput;
}

/** How each mutation of this area is carried out. */
export interface AmendmentCommands {
  readonly amendContract: Command<MutationAmendContractArgs['input'], AmendContractPayload>;
  readonly announceTermsChange: Command<MutationAnnounceTermsChangeArgs['input'], AnnounceTermsChangePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class AmendmentMutations {
  constructor(private readonly commands: AmendmentCommands) {}
  @Mutation(() => AmendContractPayload, { name: 'amendContract', nullable: true })
  protected $amendContract(@Ctx() context: RequestContext, @Args(() => MutationAmendContractArgs) args: MutationAmendContractArgs): unknown {
    return this.commands.amendContract(context, 'amendContract', args);
  }
  @Mutation(() => AnnounceTermsChangePayload, { name: 'announceTermsChange', nullable: true })
  protected $announceTermsChange(@Ctx() context: RequestContext, @Args(() => MutationAnnounceTermsChangeArgs) args: MutationAnnounceTermsChangeArgs): unknown {
    return this.commands.announceTermsChange(context, 'announceTermsChange', args);
  }
}

declareTypes({ AmendmentKind, ContractFactKind, LaterChanges, ContractChange, Amendment, AmendmentEdge, AmendmentConnection, AmendedPriceInput, AmendedModuleInput, AmendedLevelInput, AmendedOverrideInput, AmendmentChangesInput, AmendContractInput, AmendContractPayload, AnnounceTermsChangeInput, AnnounceTermsChangePayload, SimulateAmendmentInput, SimulatedAdjustment, AmendmentSimulation, SimulateAmendmentAnswer });
