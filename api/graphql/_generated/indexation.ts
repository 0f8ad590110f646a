// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { AmendmentRecord } from '../../store/contract/contract-amendment.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import type { PublishedFigureRecord } from '../../store/figure/figure.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import type { PriceOfferView } from '../indexation/to-offer';
import type { PreviewView, RevisionView, UsedValueView } from '../indexation/to-revision';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput, DecimalInput, DecimalOutput, MoneyOutput } from '../scalars';
import type { Explanation, PageInfo, Refusal } from './common';
import type { Signature, SignatureInput } from './contract';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, DecimalScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const PriceKind = {
  COMPONENT: 'COMPONENT',
  MODULE: 'MODULE',
  UNIT: 'UNIT',
} as const;
export type PriceKind = keyof typeof PriceKind;
registerEnumType(PriceKind, { name: 'PriceKind' });

export const PriceRevisionCause = {
  INDEXATION: 'INDEXATION',
  SUPPLIER_INCREASE: 'SUPPLIER_INCREASE',
} as const;
export type PriceRevisionCause = keyof typeof PriceRevisionCause;
registerEnumType(PriceRevisionCause, { name: 'PriceRevisionCause' });

@ObjectType('UsedIndexValue', { simpleResolvers: true })
export class UsedIndexValue {
  @Field(() => String)
  readonly period!: string;
  @Field(() => DateScalar)
  readonly publishedOn!: DateOutput;
  @Field(() => DecimalScalar)
  readonly value!: DecimalOutput;
}

/** The rows behind `UsedIndexValue`, which have each of its plain fields. */
export type UsedIndexValueSource<Row extends UsedIndexValue = UsedValueView> = Row;

/** Loaded fields of `UsedIndexValue`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => UsedIndexValue)
export abstract class UsedIndexValueRelations {
  abstract figure(context: RequestContext, parents: readonly UsedValueView[]): Batch<PublishedFigureRecord | null>;
  @FieldResolver(() => named('PublishedFigure'), { name: 'figure', nullable: true })
  protected $figure(@Root() parent: UsedValueView, @Ctx() context: RequestContext): unknown {
    return one(this.figure(context, [parent]));
  }
}

@ObjectType('RevisedPrice', { simpleResolvers: true })
export class RevisedPrice {
  @Field(() => PriceKind)
  readonly kind!: PriceKind;
  @Field(() => String)
  readonly key!: string;
  @Field(() => MoneyScalar)
  readonly oldPrice!: MoneyOutput;
  @Field(() => MoneyScalar)
  readonly newPrice!: MoneyOutput;
  @Field(() => DateScalar)
  readonly priceDate!: DateOutput;
  @Field(() => UsedIndexValue, { nullable: true })
  readonly indexBefore!: UsedValueView | null;
  @Field(() => DecimalScalar, { nullable: true })
  readonly percent!: DecimalOutput | null;
  @Field(() => Boolean)
  readonly minimumApplied!: boolean;
  @Field(() => Boolean)
  readonly ceilingApplied!: boolean;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

@ObjectType('PriceRevision', { simpleResolvers: true })
export class PriceRevision {
  @Field(() => String, { nullable: true })
  readonly key!: string | null;
  @Field(() => PriceRevisionCause)
  readonly cause!: PriceRevisionCause;
  @Field(() => DateScalar)
  readonly on!: DateOutput;
  @Field(() => String, { nullable: true })
  readonly index!: string | null;
  @Field(() => UsedIndexValue, { nullable: true })
  readonly indexNow!: UsedValueView | null;
  @Field(() => String, { nullable: true })
  readonly supplier!: string | null;
  @Field(() => String, { nullable: true })
  readonly reason!: string | null;
  @Field(() => String, { nullable: true })
  readonly proof!: string | null;
  @Field(() => String)
  readonly article!: string;
  @Field(() => [RevisedPrice])
  readonly prices!: readonly RevisedPrice[];
  @Field(() => DateTimeScalar, { nullable: true })
  readonly recordedAt!: DateTimeOutput | null;
  @Field(() => String, { nullable: true })
  readonly recordedBy!: string | null;
}

/** The rows behind `PriceRevision`, which have each of its plain fields. */
export type PriceRevisionSource<Row extends PriceRevision = RevisionView> = Row;

@ObjectType('PriceRevisionEdge', { simpleResolvers: true })
export class PriceRevisionEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => PriceRevision)
  readonly node!: RevisionView;
}

@ObjectType('PriceRevisionConnection', { simpleResolvers: true })
export class PriceRevisionConnection {
  @Field(() => [PriceRevisionEdge])
  readonly edges!: readonly PriceRevisionEdge[];
  @Field(() => [PriceRevision])
  readonly nodes!: readonly RevisionView[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `PriceRevisionConnection` is a page of. */
@Resolver(() => PriceRevisionConnection)
export class PriceRevisionConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<RevisionView>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<RevisionView>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

export const IndexationState = {
  DUE: 'DUE',
  TO_COME: 'TO_COME',
  TO_SIGN: 'TO_SIGN',
  OFFERED: 'OFFERED',
  APPLIED: 'APPLIED',
  REFUSED: 'REFUSED',
} as const;
export type IndexationState = keyof typeof IndexationState;
registerEnumType(IndexationState, { name: 'IndexationState' });

@ObjectType('IndexationPreview', { simpleResolvers: true })
export class IndexationPreview {
  @Field(() => DateScalar)
  readonly on!: DateOutput;
  @Field(() => IndexationState)
  readonly state!: IndexationState;
  @Field(() => PriceRevision, { nullable: true })
  readonly revision!: RevisionView | null;
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => PriceOffer, { nullable: true })
  readonly offer!: PriceOfferView | null;
}

/** The rows behind `IndexationPreview`, which have each of its plain fields. */
export type IndexationPreviewSource<Row extends IndexationPreview = PreviewView> = Row;

/** Loaded fields of `IndexationPreview`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => IndexationPreview)
export abstract class IndexationPreviewRelations {
  abstract contract(context: RequestContext, parents: readonly PreviewView[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true })
  protected $contract(@Root() parent: PreviewView, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
}

export const PriceOfferState = {
  OFFERED: 'OFFERED',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'DECLINED',
  EXPIRED: 'EXPIRED',
} as const;
export type PriceOfferState = keyof typeof PriceOfferState;
registerEnumType(PriceOfferState, { name: 'PriceOfferState' });

@ObjectType('PriceOffer', { simpleResolvers: true })
export class PriceOffer {
  @Field(() => String)
  readonly key!: string;
  @Field(() => DateScalar)
  readonly on!: DateOutput;
  @Field(() => PriceOfferState)
  readonly state!: PriceOfferState;
  @Field(() => DateScalar)
  readonly offeredOn!: DateOutput;
  @Field(() => DateScalar)
  readonly validUntil!: DateOutput;
  @Field(() => named('Signature'), { nullable: true })
  readonly providerSignature!: Signature | null;
  @Field(() => PriceRevision)
  readonly revision!: RevisionView;
  @Field(() => DateScalar, { nullable: true })
  readonly decidedOn!: DateOutput | null;
  @Field(() => String, { nullable: true })
  readonly reason!: string | null;
  @Field(() => DateTimeScalar)
  readonly recordedAt!: DateTimeOutput;
  @Field(() => String)
  readonly recordedBy!: string;
}

/** The rows behind `PriceOffer`, which have each of its plain fields. */
export type PriceOfferSource<Row extends PriceOffer = PriceOfferView> = Row;

@ObjectType('PriceOfferEdge', { simpleResolvers: true })
export class PriceOfferEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => PriceOffer)
  readonly node!: PriceOfferView;
}

@ObjectType('PriceOfferConnection', { simpleResolvers: true })
export class PriceOfferConnection {
  @Field(() => [PriceOfferEdge])
  readonly edges!: readonly PriceOfferEdge[];
  @Field(() => [PriceOffer])
  readonly nodes!: readonly PriceOfferView[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `PriceOfferConnection` is a page of. */
@Resolver(() => PriceOfferConnection)
export class PriceOfferConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<PriceOfferView>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<PriceOfferView>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@ObjectType('IndexationPreviewEdge', { simpleResolvers: true })
export class IndexationPreviewEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => IndexationPreview)
  readonly node!: PreviewView;
}

@ObjectType('IndexationPreviewConnection', { simpleResolvers: true })
export class IndexationPreviewConnection {
  @Field(() => [IndexationPreviewEdge])
  readonly edges!: readonly IndexationPreviewEdge[];
  @Field(() => [IndexationPreview])
  readonly nodes!: readonly PreviewView[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

@InputType('IndexationCampaignFilter')
export class IndexationCampaignFilter {
  @Field(() => DateScalar, { nullable: true })
  readonly from?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly until?: DateInput | null;
  @Field(() => ID, { nullable: true })
  readonly clientId?: string | null;
  @Field(() => ID, { nullable: true })
  readonly contractId?: string | null;
}

@InputType('ApplyIndexationInput')
export class ApplyIndexationInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly on!: DateInput;
}

@ObjectType('ApplyIndexationPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class ApplyIndexationPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Boolean, { nullable: true })
  readonly changed!: boolean | null;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => PriceRevision, { nullable: true })
  readonly revision!: RevisionView | null;
  @Field(() => [named('BillingAdjustment')], { nullable: true })
  readonly billingAdjustments!: readonly AdjustmentRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly assessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reversedPenalties!: readonly PenaltyRecord[] | null;
}

@InputType('OfferIndexationInput')
export class OfferIndexationInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly on!: DateInput;
  @Field(() => DateScalar)
  readonly validUntil!: DateInput;
  @Field(() => named('SignatureInput'))
  readonly providerSignature!: SignatureInput;
}

@ObjectType('OfferIndexationPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class OfferIndexationPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Boolean, { nullable: true })
  readonly changed!: boolean | null;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => PriceOffer, { nullable: true })
  readonly offer!: PriceOfferView | null;
}

@InputType('AcceptPriceOfferInput')
export class AcceptPriceOfferInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly key!: string;
  @Field(() => named('SignatureInput'))
  readonly clientSignature!: SignatureInput;
}

@ObjectType('AcceptPriceOfferPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class AcceptPriceOfferPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => PriceOffer, { nullable: true })
  readonly offer!: PriceOfferView | null;
  @Field(() => named('Amendment'), { nullable: true })
  readonly amendment!: AmendmentRecord | null;
  @Field(() => [named('BillingAdjustment')], { nullable: true })
  readonly billingAdjustments!: readonly AdjustmentRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly assessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reversedPenalties!: readonly PenaltyRecord[] | null;
}

@InputType('DeclinePriceOfferInput')
export class DeclinePriceOfferInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly key!: string;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('DeclinePriceOfferPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class DeclinePriceOfferPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => PriceOffer, { nullable: true })
  readonly offer!: PriceOfferView | null;
}

@InputType('RaisedPriceInput')
export class RaisedPriceInput {
  @Field(() => PriceKind)
  readonly kind!: PriceKind;
  @Field(() => String)
  readonly key!: string;
  @Field(() => DecimalScalar)
  readonly percent!: DecimalInput;
}

@InputType('RecordSupplierIncreaseInput')
export class RecordSupplierIncreaseInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly from!: DateInput;
  @Field(() => String)
  readonly supplier!: string;
  @Field(() => String)
  readonly reason!: string;
  @Field(() => String)
  readonly proof!: string;
  @Field(() => [RaisedPriceInput])
  readonly prices!: readonly RaisedPriceInput[];
}

@ObjectType('RecordSupplierIncreasePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordSupplierIncreasePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => PriceRevision, { nullable: true })
  readonly revision!: RevisionView | null;
  @Field(() => [named('BillingAdjustment')], { nullable: true })
  readonly billingAdjustments!: readonly AdjustmentRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly assessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reversedPenalties!: readonly PenaltyRecord[] | null;
}

@InputType('WithdrawPriceRevisionInput')
export class WithdrawPriceRevisionInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly key!: string;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('WithdrawPriceRevisionPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class WithdrawPriceRevisionPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => [named('BillingAdjustment')], { nullable: true })
  readonly billingAdjustments!: readonly AdjustmentRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly assessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reversedPenalties!: readonly PenaltyRecord[] | null;
}

/** What this area adds to `ServiceModule`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('ServiceModule'))
export abstract class ServiceModuleIndexationRelations {
  abstract priceDate(context: RequestContext, parents: readonly ServiceModuleRecord[]): Batch<DateOutput | null>;
  @FieldResolver(() => DateScalar, { name: 'priceDate', nullable: true })
  protected $priceDate(@Root() parent: ServiceModuleRecord, @Ctx() context: RequestContext): unknown {
    return one(this.priceDate(context, [parent]));
  }
}

/** Arguments of `Contract.priceRevisions`. */
@ArgsType()
export class ContractPriceRevisionsArgs {
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

/** Arguments of `Contract.priceOffers`. */
@ArgsType()
export class ContractPriceOffersArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractIndexationRelations {
  abstract priceRevisions(context: RequestContext, parents: readonly ContractRecord[], args: ContractPriceRevisionsArgs): Batch<Connection<RevisionView> | null>;
  @FieldResolver(() => PriceRevisionConnection, { name: 'priceRevisions', nullable: true })
  protected $priceRevisions(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractPriceRevisionsArgs) args: ContractPriceRevisionsArgs): unknown {
    return one(this.priceRevisions(context, [parent], args));
  }
  abstract priceOffers(context: RequestContext, parents: readonly ContractRecord[], args: ContractPriceOffersArgs): Batch<Connection<PriceOfferView> | null>;
  @FieldResolver(() => PriceOfferConnection, { name: 'priceOffers', nullable: true })
  protected $priceOffers(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractPriceOffersArgs) args: ContractPriceOffersArgs): unknown {
    return one(this.priceOffers(context, [parent], args));
  }
}

/** Arguments of `Query.indexationCampaign`. */
@ArgsType()
export class QueryIndexationCampaignArgs {
  @Field(() => IndexationCampaignFilter, { nullable: true })
  readonly filter?: IndexationCampaignFilter | null;
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class IndexationQueries {
  abstract indexationCampaign(context: RequestContext, args: QueryIndexationCampaignArgs): Answer<Connection<PreviewView> | null>;
  @Query(() => IndexationPreviewConnection, { name: 'indexationCampaign', nullable: true })
  protected $indexationCampaign(@Ctx() context: RequestContext, @Args(() => QueryIndexationCampaignArgs) args: QueryIndexationCampaignArgs): unknown {
    return this.indexationCampaign(context, args);
  }
}

/** Arguments of `Mutation.applyIndexation`. */
@ArgsType()
export class MutationApplyIndexationArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => ApplyIndexationInput)
  readonly input!: ApplyIndexationInput;
}

/** Arguments of `Mutation.offerIndexation`. */
@ArgsType()
export class MutationOfferIndexationArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => OfferIndexationInput)
  readonly input!: OfferIndexationInput;
}

/** Arguments of `Mutation.acceptPriceOffer`. */
@ArgsType()
export class MutationAcceptPriceOfferArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => AcceptPriceOfferInput)
  readonly input!: AcceptPriceOfferInput;
}

/** Arguments of `Mutation.declinePriceOffer`. */
@ArgsType()
export class MutationDeclinePriceOfferArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => DeclinePriceOfferInput)
  readonly input!: DeclinePriceOfferInput;
}

/** Arguments of `Mutation.recordSupplierIncrease`. */
@ArgsType()
export class MutationRecordSupplierIncreaseArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordSupplierIncreaseInput)
  readonly input!: RecordSupplierIncreaseInput;
}

/** Arguments of `Mutation.withdrawPriceRevision`. */
@ArgsType()
export class MutationWithdrawPriceRevisionArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => WithdrawPriceRevisionInput)
  readonly input!: WithdrawPriceRevisionInput;
}

/** How each mutation of this area is carried out. */
export interface IndexationCommands {
  readonly applyIndexation: Command<MutationApplyIndexationArgs['input'], ApplyIndexationPayload>;
  readonly offerIndexation: Command<MutationOfferIndexationArgs['input'], OfferIndexationPayload>;
  readonly acceptPriceOffer: Command<MutationAcceptPriceOfferArgs['input'], AcceptPriceOfferPayload>;
  readonly declinePriceOffer: Command<MutationDeclinePriceOfferArgs['input'], DeclinePriceOfferPayload>;
  readonly recordSupplierIncrease: Command<MutationRecordSupplierIncreaseArgs['input'], RecordSupplierIncreasePayload>;
  readonly withdrawPriceRevision: Command<MutationWithdrawPriceRevisionArgs['input'], WithdrawPriceRevisionPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class IndexationMutations {
  constructor(private readonly commands: IndexationCommands) {}
  @Mutation(() => ApplyIndexationPayload, { name: 'applyIndexation', nullable: true })
  protected $applyIndexation(@Ctx() context: RequestContext, @Args(() => MutationApplyIndexationArgs) args: MutationApplyIndexationArgs): unknown {
    return this.commands.applyIndexation(context, 'applyIndexation', args);
  }
  @Mutation(() => OfferIndexationPayload, { name: 'offerIndexation', nullable: true })
  protected $offerIndexation(@Ctx() context: RequestContext, @Args(() => MutationOfferIndexationArgs) args: MutationOfferIndexationArgs): unknown {
    return this.commands.offerIndexation(context, 'offerIndexation', args);
  }
  @Mutation(() => AcceptPriceOfferPayload, { name: 'acceptPriceOffer', nullable: true })
  protected $acceptPriceOffer(@Ctx() context: RequestContext, @Args(() => MutationAcceptPriceOfferArgs) args: MutationAcceptPriceOfferArgs): unknown {
    return this.commands.acceptPriceOffer(context, 'acceptPriceOffer', args);
  }
  @Mutation(() => DeclinePriceOfferPayload, { name: 'declinePriceOffer', nullable: true })
  protected $declinePriceOffer(@Ctx() context: RequestContext, @Args(() => MutationDeclinePriceOfferArgs) args: MutationDeclinePriceOfferArgs): unknown {
    return this.commands.declinePriceOffer(context, 'declinePriceOffer', args);
  }
  @Mutation(() => RecordSupplierIncreasePayload, { name: 'recordSupplierIncrease', nullable: true })
  protected $recordSupplierIncrease(@Ctx() context: RequestContext, @Args(() => MutationRecordSupplierIncreaseArgs) args: MutationRecordSupplierIncreaseArgs): unknown {
    return this.commands.recordSupplierIncrease(context, 'recordSupplierIncrease', args);
  }
  @Mutation(() => WithdrawPriceRevisionPayload, { name: 'withdrawPriceRevision', nullable: true })
  protected $withdrawPriceRevision(@Ctx() context: RequestContext, @Args(() => MutationWithdrawPriceRevisionArgs) args: MutationWithdrawPriceRevisionArgs): unknown {
    return this.commands.withdrawPriceRevision(context, 'withdrawPriceRevision', args);
  }
}

declareTypes({ PriceKind, PriceRevisionCause, UsedIndexValue, RevisedPrice, PriceRevision, PriceRevisionEdge, PriceRevisionConnection, IndexationState, IndexationPreview, PriceOfferState, PriceOffer, PriceOfferEdge, PriceOfferConnection, IndexationPreviewEdge, IndexationPreviewConnection, IndexationCampaignFilter, ApplyIndexationInput, ApplyIndexationPayload, OfferIndexationInput, OfferIndexationPayload, AcceptPriceOfferInput, AcceptPriceOfferPayload, DeclinePriceOfferInput, DeclinePriceOfferPayload, RaisedPriceInput, RecordSupplierIncreaseInput, RecordSupplierIncreasePayload, WithdrawPriceRevisionInput, WithdrawPriceRevisionPayload });
