// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { AdjustmentDisputeRecord } from '../../store/billing/adjustment-dispute.store';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateTimeOutput, MoneyInput, MoneyOutput } from '../scalars';
import type { ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateTimeScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const BillingDisputeSide = {
  PARTNER: 'PARTNER',
  CLIENT: 'CLIENT',
} as const;
export type BillingDisputeSide = keyof typeof BillingDisputeSide;
registerEnumType(BillingDisputeSide, { name: 'BillingDisputeSide' });

export const BillingDisputeOutcome = {
  UPHELD: 'UPHELD',
  REJECTED: 'REJECTED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type BillingDisputeOutcome = keyof typeof BillingDisputeOutcome;
registerEnumType(BillingDisputeOutcome, { name: 'BillingDisputeOutcome' });

export const BillingDisputeAnswer = {
  UPHELD: 'UPHELD',
  REJECTED: 'REJECTED',
} as const;
export type BillingDisputeAnswer = keyof typeof BillingDisputeAnswer;
registerEnumType(BillingDisputeAnswer, { name: 'BillingDisputeAnswer' });

@ObjectType('BillingAdjustmentDispute', { simpleResolvers: true })
export class BillingAdjustmentDispute {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => BillingDisputeSide)
  readonly raisedBy!: BillingDisputeSide;
  @Field(() => String)
  readonly author!: string;
  @Field(() => String)
  readonly reason!: string;
  @Field(() => MoneyScalar, { nullable: true })
  readonly expectedAmount!: MoneyOutput | null;
  @Field(() => BillingDisputeOutcome, { nullable: true })
  readonly outcome!: BillingDisputeOutcome | null;
  @Field(() => String, { nullable: true })
  readonly answer!: string | null;
  @Field(() => String, { nullable: true })
  readonly answeredBy!: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly answeredAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `BillingAdjustmentDispute`, which have each of its plain fields. */
export type BillingAdjustmentDisputeSource<Row extends BillingAdjustmentDispute = AdjustmentDisputeRecord> = Row;

/** Loaded fields of `BillingAdjustmentDispute`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => BillingAdjustmentDispute)
export abstract class BillingAdjustmentDisputeRelations {
  abstract adjustment(context: RequestContext, parents: readonly AdjustmentDisputeRecord[]): Batch<AdjustmentRecord | null>;
  @FieldResolver(() => named('BillingAdjustment'), { name: 'adjustment', nullable: true })
  protected $adjustment(@Root() parent: AdjustmentDisputeRecord, @Ctx() context: RequestContext): unknown {
    return one(this.adjustment(context, [parent]));
  }
  abstract correction(context: RequestContext, parents: readonly AdjustmentDisputeRecord[]): Batch<AdjustmentRecord | null>;
  @FieldResolver(() => named('BillingAdjustment'), { name: 'correction', nullable: true })
  protected $correction(@Root() parent: AdjustmentDisputeRecord, @Ctx() context: RequestContext): unknown {
    return one(this.correction(context, [parent]));
  }
}

@ObjectType('BillingAdjustmentDisputeEdge', { simpleResolvers: true })
export class BillingAdjustmentDisputeEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => BillingAdjustmentDispute)
  readonly node!: AdjustmentDisputeRecord;
}

@ObjectType('BillingAdjustmentDisputeConnection', { simpleResolvers: true })
export class BillingAdjustmentDisputeConnection {
  @Field(() => [BillingAdjustmentDisputeEdge])
  readonly edges!: readonly BillingAdjustmentDisputeEdge[];
  @Field(() => [BillingAdjustmentDispute])
  readonly nodes!: readonly AdjustmentDisputeRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `BillingAdjustmentDisputeConnection` is a page of. */
@Resolver(() => BillingAdjustmentDisputeConnection)
export class BillingAdjustmentDisputeConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<AdjustmentDisputeRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<AdjustmentDisputeRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('DisputeBillingAdjustmentInput')
export class DisputeBillingAdjustmentInput {
  @Field(() => ID)
  readonly adjustmentId!: string;
  @Field(() => String)
  readonly reason!: string;
  @Field(() => MoneyScalar, { nullable: true })
  readonly expectedAmount?: MoneyInput | null;
}

@ObjectType('DisputeBillingAdjustmentPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class DisputeBillingAdjustmentPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => BillingAdjustmentDispute, { nullable: true })
  readonly dispute!: AdjustmentDisputeRecord | null;
}

@InputType('AnswerBillingAdjustmentDisputeInput')
export class AnswerBillingAdjustmentDisputeInput {
  @Field(() => ID)
  readonly disputeId!: string;
  @Field(() => BillingDisputeAnswer)
  readonly outcome!: BillingDisputeAnswer;
  @Field(() => String)
  readonly answer!: string;
  @Field(() => MoneyScalar, { nullable: true })
  readonly rightAmount?: MoneyInput | null;
  @Field(() => ID, { nullable: true })
  readonly correctionId?: string | null;
}

@ObjectType('AnswerBillingAdjustmentDisputePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class AnswerBillingAdjustmentDisputePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => BillingAdjustmentDispute, { nullable: true })
  readonly dispute!: AdjustmentDisputeRecord | null;
  @Field(() => named('BillingAdjustment'), { nullable: true })
  readonly billingAdjustment!: AdjustmentRecord | null;
}

@InputType('WithdrawBillingAdjustmentDisputeInput')
export class WithdrawBillingAdjustmentDisputeInput {
  @Field(() => ID)
  readonly disputeId!: string;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('WithdrawBillingAdjustmentDisputePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class WithdrawBillingAdjustmentDisputePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => BillingAdjustmentDispute, { nullable: true })
  readonly dispute!: AdjustmentDisputeRecord | null;
}

/** Arguments of `BillingAdjustment.disputes`. */
@ArgsType()
export class BillingAdjustmentDisputesArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `BillingAdjustment`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('BillingAdjustment'))
export abstract class BillingAdjustmentBillingDisputeRelations {
  abstract dispute(context: RequestContext, parents: readonly AdjustmentRecord[]): Batch<AdjustmentDisputeRecord | null>;
  @FieldResolver(() => BillingAdjustmentDispute, { name: 'dispute', nullable: true })
  protected $dispute(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext): unknown {
    return one(this.dispute(context, [parent]));
  }
  abstract disputes(context: RequestContext, parents: readonly AdjustmentRecord[], args: BillingAdjustmentDisputesArgs): Batch<Connection<AdjustmentDisputeRecord> | null>;
  @FieldResolver(() => BillingAdjustmentDisputeConnection, { name: 'disputes', nullable: true })
  protected $disputes(@Root() parent: AdjustmentRecord, @Ctx() context: RequestContext, @Args(() => BillingAdjustmentDisputesArgs) args: BillingAdjustmentDisputesArgs): unknown {
    return one(this.disputes(context, [parent], args));
  }
}

/** Arguments of `Query.openBillingAdjustmentDisputes`. */
@ArgsType()
export class QueryOpenBillingAdjustmentDisputesArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class BillingDisputeQueries {
  abstract openBillingAdjustmentDisputes(context: RequestContext, args: QueryOpenBillingAdjustmentDisputesArgs): Answer<Connection<AdjustmentDisputeRecord> | null>;
  @Query(() => BillingAdjustmentDisputeConnection, { name: 'openBillingAdjustmentDisputes', nullable: true })
  protected $openBillingAdjustmentDisputes(@Ctx() context: RequestContext, @Args(() => QueryOpenBillingAdjustmentDisputesArgs) args: QueryOpenBillingAdjustmentDisputesArgs): unknown {
    return this.openBillingAdjustmentDisputes(context, args);
  }
}

/** Arguments of `Mutation.disputeBillingAdjustment`. */
@ArgsType()
export class MutationDisputeBillingAdjustmentArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => DisputeBillingAdjustmentInput)
  readonly input!: DisputeBillingAdjustmentInput;
}

/** Arguments of `Mutation.withdrawBillingAdjustmentDispute`. */
@ArgsType()
export class MutationWithdrawBillingAdjustmentDisputeArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => WithdrawBillingAdjustmentDisputeInput)
  readonly input!: WithdrawBillingAdjustmentDisputeInput;
}

/** Arguments of `Mutation.answerBillingAdjustmentDispute`. */
@ArgsType()
export class MutationAnswerBillingAdjustmentDisputeArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => AnswerBillingAdjustmentDisputeInput)
  readonly input!: AnswerBillingAdjustmentDisputeInput;
}

/** How each mutation of this area is carried out. */
export interface BillingDisputeCommands {
  readonly disputeBillingAdjustment: Command<MutationDisputeBillingAdjustmentArgs['input'], DisputeBillingAdjustmentPayload>;
  readonly withdrawBillingAdjustmentDispute: Command<MutationWithdrawBillingAdjustmentDisputeArgs['input'], WithdrawBillingAdjustmentDisputePayload>;
  readonly answerBillingAdjustmentDispute: Command<MutationAnswerBillingAdjustmentDisputeArgs['input'], AnswerBillingAdjustmentDisputePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class BillingDisputeMutations {
  constructor(private readonly commands: BillingDisputeCommands) {}
  @Mutation(() => DisputeBillingAdjustmentPayload, { name: 'disputeBillingAdjustment', nullable: true })
  protected $disputeBillingAdjustment(@Ctx() context: RequestContext, @Args(() => MutationDisputeBillingAdjustmentArgs) args: MutationDisputeBillingAdjustmentArgs): unknown {
    return this.commands.disputeBillingAdjustment(context, 'disputeBillingAdjustment', args);
  }
  @Mutation(() => WithdrawBillingAdjustmentDisputePayload, { name: 'withdrawBillingAdjustmentDispute', nullable: true })
  protected $withdrawBillingAdjustmentDispute(@Ctx() context: RequestContext, @Args(() => MutationWithdrawBillingAdjustmentDisputeArgs) args: MutationWithdrawBillingAdjustmentDisputeArgs): unknown {
    return this.commands.withdrawBillingAdjustmentDispute(context, 'withdrawBillingAdjustmentDispute', args);
  }
  @Mutation(() => AnswerBillingAdjustmentDisputePayload, { name: 'answerBillingAdjustmentDispute', nullable: true })
  protected $answerBillingAdjustmentDispute(@Ctx() context: RequestContext, @Args(() => MutationAnswerBillingAdjustmentDisputeArgs) args: MutationAnswerBillingAdjustmentDisputeArgs): unknown {
    return this.commands.answerBillingAdjustmentDispute(context, 'answerBillingAdjustmentDispute', args);
  }
}

declareTypes({ BillingDisputeSide, BillingDisputeOutcome, BillingDisputeAnswer, BillingAdjustmentDispute, BillingAdjustmentDisputeEdge, BillingAdjustmentDisputeConnection, DisputeBillingAdjustmentInput, DisputeBillingAdjustmentPayload, AnswerBillingAdjustmentDisputeInput, AnswerBillingAdjustmentDisputePayload, WithdrawBillingAdjustmentDisputeInput, WithdrawBillingAdjustmentDisputePayload });
