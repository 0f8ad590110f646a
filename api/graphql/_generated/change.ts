// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { ChangeRequestRecord, RecommendationRecord } from '../../store/change/change.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { ExcludedPeriodRecord } from '../../store/incident/incident.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput } from '../scalars';
import type { ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const RecommendationState = {
  OPEN: 'OPEN',
  FOLLOWED: 'FOLLOWED',
  NOT_FOLLOWED: 'NOT_FOLLOWED',
} as const;
export type RecommendationState = keyof typeof RecommendationState;
registerEnumType(RecommendationState, { name: 'RecommendationState' });

@ObjectType('Recommendation', { simpleResolvers: true })
export class Recommendation {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly recommendation!: string;
  @Field(() => DateScalar)
  readonly issuedOn!: DateOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly followBy!: DateOutput | null;
  @Field(() => RecommendationState)
  readonly state!: RecommendationState;
  @Field(() => DateScalar, { nullable: true })
  readonly closedOn!: DateOutput | null;
  @Field(() => String, { nullable: true })
  readonly note!: string | null;
}

/** The rows behind `Recommendation`, which have each of its plain fields. */
export type RecommendationSource<Row extends Recommendation = RecommendationRecord> = Row;

/** Loaded fields of `Recommendation`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Recommendation)
export abstract class RecommendationRelations {
  abstract contract(context: RequestContext, parents: readonly RecommendationRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: RecommendationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract asset(context: RequestContext, parents: readonly RecommendationRecord[]): Batch<AssetRecord>;
  @FieldResolver(() => named('Asset'), { name: 'asset' })
  protected $asset(@Root() parent: RecommendationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.asset(context, [parent]));
  }
  abstract createdAt(context: RequestContext, parents: readonly RecommendationRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: RecommendationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly RecommendationRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: RecommendationRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('RecommendationEdge', { simpleResolvers: true })
export class RecommendationEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Recommendation)
  readonly node!: RecommendationRecord;
}

@ObjectType('RecommendationConnection', { simpleResolvers: true })
export class RecommendationConnection {
  @Field(() => [RecommendationEdge])
  readonly edges!: readonly RecommendationEdge[];
  @Field(() => [Recommendation])
  readonly nodes!: readonly RecommendationRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `RecommendationConnection` is a page of. */
@Resolver(() => RecommendationConnection)
export class RecommendationConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<RecommendationRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<RecommendationRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

export const ChangeState = {
  REQUESTED: 'REQUESTED',
  GRANTED: 'GRANTED',
  REFUSED: 'REFUSED',
  UNAUTHORISED: 'UNAUTHORISED',
} as const;
export type ChangeState = keyof typeof ChangeState;
registerEnumType(ChangeState, { name: 'ChangeState' });

@ObjectType('ChangeRequest', { simpleResolvers: true })
export class ChangeRequest {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly description!: string;
  @Field(() => ChangeState)
  readonly state!: ChangeState;
  @Field(() => String, { nullable: true })
  readonly reason!: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly madeAt!: DateTimeOutput | null;
}

/** The rows behind `ChangeRequest`, which have each of its plain fields. */
export type ChangeRequestSource<Row extends ChangeRequest = ChangeRequestRecord> = Row;

/** Loaded fields of `ChangeRequest`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => ChangeRequest)
export abstract class ChangeRequestRelations {
  abstract contract(context: RequestContext, parents: readonly ChangeRequestRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: ChangeRequestRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract asset(context: RequestContext, parents: readonly ChangeRequestRecord[]): Batch<AssetRecord | null>;
  @FieldResolver(() => named('Asset'), { name: 'asset', nullable: true })
  protected $asset(@Root() parent: ChangeRequestRecord, @Ctx() context: RequestContext): unknown {
    return one(this.asset(context, [parent]));
  }
  abstract createdAt(context: RequestContext, parents: readonly ChangeRequestRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: ChangeRequestRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly ChangeRequestRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: ChangeRequestRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('ChangeRequestEdge', { simpleResolvers: true })
export class ChangeRequestEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => ChangeRequest)
  readonly node!: ChangeRequestRecord;
}

@ObjectType('ChangeRequestConnection', { simpleResolvers: true })
export class ChangeRequestConnection {
  @Field(() => [ChangeRequestEdge])
  readonly edges!: readonly ChangeRequestEdge[];
  @Field(() => [ChangeRequest])
  readonly nodes!: readonly ChangeRequestRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `ChangeRequestConnection` is a page of. */
@Resolver(() => ChangeRequestConnection)
export class ChangeRequestConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<ChangeRequestRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<ChangeRequestRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('IssueRecommendationInput')
export class IssueRecommendationInput {
  @Field(() => ID)
  readonly assetId!: string;
  @Field(() => String)
  readonly recommendation!: string;
  @Field(() => DateScalar)
  readonly issuedOn!: DateInput;
  @Field(() => DateScalar, { nullable: true })
  readonly followBy?: DateInput | null;
}

@ObjectType('IssueRecommendationPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class IssueRecommendationPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Recommendation, { nullable: true })
  readonly recommendation!: RecommendationRecord | null;
}

@InputType('CloseRecommendationInput')
export class CloseRecommendationInput {
  @Field(() => ID)
  readonly recommendationId!: string;
  @Field(() => Boolean)
  readonly followed!: boolean;
  @Field(() => DateScalar)
  readonly closedOn!: DateInput;
  @Field(() => String, { nullable: true })
  readonly note?: string | null;
}

@ObjectType('CloseRecommendationPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CloseRecommendationPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Recommendation, { nullable: true })
  readonly recommendation!: RecommendationRecord | null;
}

@InputType('ExcludeAssetFromForfaitInput')
export class ExcludeAssetFromForfaitInput {
  @Field(() => ID)
  readonly recommendationId!: string;
  @Field(() => DateScalar)
  readonly from!: DateInput;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('ExcludeAssetFromForfaitPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class ExcludeAssetFromForfaitPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Asset'), { nullable: true })
  readonly asset!: AssetRecord | null;
}

@InputType('RequestChangeInput')
export class RequestChangeInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID, { nullable: true })
  readonly assetId?: string | null;
  @Field(() => String)
  readonly description!: string;
}

@ObjectType('RequestChangePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RequestChangePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => ChangeRequest, { nullable: true })
  readonly change!: ChangeRequestRecord | null;
}

@InputType('DecideChangeInput')
export class DecideChangeInput {
  @Field(() => ID)
  readonly changeId!: string;
  @Field(() => Boolean)
  readonly granted!: boolean;
  @Field(() => String, { nullable: true })
  readonly reason?: string | null;
  @Field(() => String, { nullable: true })
  readonly excludesComponent?: string | null;
}

@ObjectType('DecideChangePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class DecideChangePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => ChangeRequest, { nullable: true })
  readonly change!: ChangeRequestRecord | null;
}

@InputType('RecordUnauthorisedChangeInput')
export class RecordUnauthorisedChangeInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID, { nullable: true })
  readonly assetId?: string | null;
  @Field(() => String)
  readonly description!: string;
  @Field(() => DateTimeScalar)
  readonly madeAt!: DateTimeInput;
}

@ObjectType('RecordUnauthorisedChangePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordUnauthorisedChangePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => ChangeRequest, { nullable: true })
  readonly change!: ChangeRequestRecord | null;
}

/** Arguments of `Contract.recommendations`. */
@ArgsType()
export class ContractRecommendationsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Arguments of `Contract.changes`. */
@ArgsType()
export class ContractChangesArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractChangeRelations {
  abstract recommendations(context: RequestContext, parents: readonly ContractRecord[], args: ContractRecommendationsArgs): Batch<Connection<RecommendationRecord>>;
  @FieldResolver(() => RecommendationConnection, { name: 'recommendations' })
  protected $recommendations(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractRecommendationsArgs) args: ContractRecommendationsArgs): unknown {
    return one(this.recommendations(context, [parent], args));
  }
  abstract changes(context: RequestContext, parents: readonly ContractRecord[], args: ContractChangesArgs): Batch<Connection<ChangeRequestRecord>>;
  @FieldResolver(() => ChangeRequestConnection, { name: 'changes' })
  protected $changes(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractChangesArgs) args: ContractChangesArgs): unknown {
    return one(this.changes(context, [parent], args));
  }
}

/** Arguments of `Asset.recommendations`. */
@ArgsType()
export class AssetRecommendationsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Asset`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Asset'))
export abstract class AssetChangeRelations {
  abstract recommendations(context: RequestContext, parents: readonly AssetRecord[], args: AssetRecommendationsArgs): Batch<Connection<RecommendationRecord>>;
  @FieldResolver(() => RecommendationConnection, { name: 'recommendations' })
  protected $recommendations(@Root() parent: AssetRecord, @Ctx() context: RequestContext, @Args(() => AssetRecommendationsArgs) args: AssetRecommendationsArgs): unknown {
    return one(this.recommendations(context, [parent], args));
  }
}

/** What this area adds to `ExcludedPeriod`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('ExcludedPeriod'))
export abstract class ExcludedPeriodChangeRelations {
  abstract change(context: RequestContext, parents: readonly ExcludedPeriodRecord[]): Batch<ChangeRequestRecord | null>;
  @FieldResolver(() => ChangeRequest, { name: 'change', nullable: true })
  protected $change(@Root() parent: ExcludedPeriodRecord, @Ctx() context: RequestContext): unknown {
    return one(this.change(context, [parent]));
  }
}

/** Arguments of `Mutation.issueRecommendation`. */
@ArgsType()
export class MutationIssueRecommendationArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => IssueRecommendationInput)
  readonly input!: IssueRecommendationInput;
}

/** Arguments of `Mutation.closeRecommendation`. */
@ArgsType()
export class MutationCloseRecommendationArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => CloseRecommendationInput)
  readonly input!: CloseRecommendationInput;
}

/** Arguments of `Mutation.excludeAssetFromForfait`. */
@ArgsType()
export class MutationExcludeAssetFromForfaitArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => ExcludeAssetFromForfaitInput)
  readonly input!: ExcludeAssetFromForfaitInput;
}

/** Arguments of `Mutation.requestChange`. */
@ArgsType()
export class MutationRequestChangeArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RequestChangeInput)
  readonly input!: RequestChangeInput;
}

/** Arguments of `Mutation.decideChange`. */
@ArgsType()
export class MutationDecideChangeArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => DecideChangeInput)
  readonly input!: DecideChangeInput;
}

/** Arguments of `Mutation.recordUnauthorisedChange`. */
@ArgsType()
export class MutationRecordUnauthorisedChangeArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordUnauthorisedChangeInput)
  readonly input!: RecordUnauthorisedChangeInput;
}

/** How each mutation of this area is carried out. */
export interface ChangeCommands {
  readonly issueRecommendation: Command<MutationIssueRecommendationArgs['input'], IssueRecommendationPayload>;
  readonly closeRecommendation: Command<MutationCloseRecommendationArgs['input'], CloseRecommendationPayload>;
  readonly excludeAssetFromForfait: Command<MutationExcludeAssetFromForfaitArgs['input'], ExcludeAssetFromForfaitPayload>;
  readonly requestChange: Command<MutationRequestChangeArgs['input'], RequestChangePayload>;
  readonly decideChange: Command<MutationDecideChangeArgs['input'], DecideChangePayload>;
  readonly recordUnauthorisedChange: Command<MutationRecordUnauthorisedChangeArgs['input'], RecordUnauthorisedChangePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class ChangeMutations {
  constructor(private readonly commands: ChangeCommands) {}
  @Mutation(() => IssueRecommendationPayload, { name: 'issueRecommendation', nullable: true })
  protected $issueRecommendation(@Ctx() context: RequestContext, @Args(() => MutationIssueRecommendationArgs) args: MutationIssueRecommendationArgs): unknown {
    return this.commands.issueRecommendation(context, 'issueRecommendation', args);
  }
  @Mutation(() => CloseRecommendationPayload, { name: 'closeRecommendation', nullable: true })
  protected $closeRecommendation(@Ctx() context: RequestContext, @Args(() => MutationCloseRecommendationArgs) args: MutationCloseRecommendationArgs): unknown {
    return this.commands.closeRecommendation(context, 'closeRecommendation', args);
  }
  @Mutation(() => ExcludeAssetFromForfaitPayload, { name: 'excludeAssetFromForfait', nullable: true })
  protected $excludeAssetFromForfait(@Ctx() context: RequestContext, @Args(() => MutationExcludeAssetFromForfaitArgs) args: MutationExcludeAssetFromForfaitArgs): unknown {
    return this.commands.excludeAssetFromForfait(context, 'excludeAssetFromForfait', args);
  }
  @Mutation(() => RequestChangePayload, { name: 'requestChange', nullable: true })
  protected $requestChange(@Ctx() context: RequestContext, @Args(() => MutationRequestChangeArgs) args: MutationRequestChangeArgs): unknown {
    return this.commands.requestChange(context, 'requestChange', args);
  }
  @Mutation(() => DecideChangePayload, { name: 'decideChange', nullable: true })
  protected $decideChange(@Ctx() context: RequestContext, @Args(() => MutationDecideChangeArgs) args: MutationDecideChangeArgs): unknown {
    return this.commands.decideChange(context, 'decideChange', args);
  }
  @Mutation(() => RecordUnauthorisedChangePayload, { name: 'recordUnauthorisedChange', nullable: true })
  protected $recordUnauthorisedChange(@Ctx() context: RequestContext, @Args(() => MutationRecordUnauthorisedChangeArgs) args: MutationRecordUnauthorisedChangeArgs): unknown {
    return this.commands.recordUnauthorisedChange(context, 'recordUnauthorisedChange', args);
  }
}

declareTypes({ RecommendationState, Recommendation, RecommendationEdge, RecommendationConnection, ChangeState, ChangeRequest, ChangeRequestEdge, ChangeRequestConnection, IssueRecommendationInput, IssueRecommendationPayload, CloseRecommendationInput, CloseRecommendationPayload, ExcludeAssetFromForfaitInput, ExcludeAssetFromForfaitPayload, RequestChangeInput, RequestChangePayload, DecideChangeInput, DecideChangePayload, RecordUnauthorisedChangeInput, RecordUnauthorisedChangePayload });
