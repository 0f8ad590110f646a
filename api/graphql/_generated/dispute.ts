// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { Command } from '../command';
import type { RequestContext } from '../context';
import type { DateOutput, DateTimeInput, DateTimeOutput, MoneyInput } from '../scalars';
import type { Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const RulingBasis = {
  FINAL_POSITION: 'FINAL_POSITION',
  SETTLEMENT: 'SETTLEMENT',
  JUDGMENT: 'JUDGMENT',
} as const;
export type RulingBasis = keyof typeof RulingBasis;
registerEnumType(RulingBasis, { name: 'RulingBasis' });

export const RulingOutcome = {
  UPHELD: 'UPHELD',
  REDUCED: 'REDUCED',
  REJECTED: 'REJECTED',
} as const;
export type RulingOutcome = keyof typeof RulingOutcome;
registerEnumType(RulingOutcome, { name: 'RulingOutcome' });

@ObjectType('ListedInterruption', { simpleResolvers: true })
export class ListedInterruption {
  @Field(() => DateTimeScalar)
  readonly from!: DateTimeOutput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly to!: DateTimeOutput | null;
  @Field(() => String, { nullable: true })
  readonly cause!: string | null;
}

@ObjectType('PenaltyConfrontation', { simpleResolvers: true })
export class PenaltyConfrontation {
  @Field(() => [ListedInterruption])
  readonly client!: readonly ListedInterruption[];
  @Field(() => [ListedInterruption], { nullable: true })
  readonly provider!: readonly ListedInterruption[] | null;
}

@ObjectType('PenaltyDispute', { simpleResolvers: true })
export class PenaltyDispute {
  @Field(() => DateScalar)
  readonly contestedOn!: DateOutput;
  @Field(() => String)
  readonly reason!: string;
  @Field(() => DateScalar)
  readonly agreeBy!: DateOutput;
  @Field(() => DateScalar)
  readonly positionFrom!: DateOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly referredOn!: DateOutput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly ruledOn!: DateOutput | null;
  @Field(() => RulingBasis, { nullable: true })
  readonly basis!: RulingBasis | null;
  @Field(() => String, { nullable: true })
  readonly rulingReason!: string | null;
}

@InputType('ListedInterruptionInput')
export class ListedInterruptionInput {
  @Field(() => DateTimeScalar)
  readonly from!: DateTimeInput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly to?: DateTimeInput | null;
  @Field(() => String, { nullable: true })
  readonly cause?: string | null;
}

@InputType('ContestPenaltyInput')
export class ContestPenaltyInput {
  @Field(() => ID)
  readonly penaltyId!: string;
  @Field(() => String)
  readonly reason!: string;
  @Field(() => [ListedInterruptionInput], { nullable: true })
  readonly interruptions?: readonly ListedInterruptionInput[] | null;
}

@ObjectType('ContestPenaltyPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class ContestPenaltyPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Penalty'), { nullable: true })
  readonly penalty!: PenaltyRecord | null;
}

@InputType('ReferPenaltyInput')
export class ReferPenaltyInput {
  @Field(() => ID)
  readonly penaltyId!: string;
}

@ObjectType('ReferPenaltyPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class ReferPenaltyPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Penalty'), { nullable: true })
  readonly penalty!: PenaltyRecord | null;
}

@InputType('SettlePenaltyInput')
export class SettlePenaltyInput {
  @Field(() => ID)
  readonly penaltyId!: string;
  @Field(() => RulingBasis)
  readonly basis!: RulingBasis;
  @Field(() => RulingOutcome)
  readonly outcome!: RulingOutcome;
  @Field(() => MoneyScalar, { nullable: true })
  readonly amount?: MoneyInput | null;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('SettlePenaltyPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class SettlePenaltyPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Penalty'), { nullable: true })
  readonly penalty!: PenaltyRecord | null;
  @Field(() => named('BillingAdjustment'), { nullable: true })
  readonly billingAdjustment!: AdjustmentRecord | null;
}

/** What this area adds to `Penalty`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Penalty'))
export abstract class PenaltyDisputeRelations {
  abstract dispute(context: RequestContext, parents: readonly PenaltyRecord[]): Batch<PenaltyDispute | null>;
  @FieldResolver(() => PenaltyDispute, { name: 'dispute', nullable: true })
  protected $dispute(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext): unknown {
    return one(this.dispute(context, [parent]));
  }
  abstract confrontation(context: RequestContext, parents: readonly PenaltyRecord[]): Batch<PenaltyConfrontation | null>;
  @FieldResolver(() => PenaltyConfrontation, { name: 'confrontation', nullable: true })
  protected $confrontation(@Root() parent: PenaltyRecord, @Ctx() context: RequestContext): unknown {
    return one(this.confrontation(context, [parent]));
  }
}

/** Arguments of `Mutation.contestPenalty`. */
@ArgsType()
export class MutationContestPenaltyArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => ContestPenaltyInput)
  readonly input!: ContestPenaltyInput;
}

/** Arguments of `Mutation.referPenalty`. */
@ArgsType()
export class MutationReferPenaltyArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => ReferPenaltyInput)
  readonly input!: ReferPenaltyInput;
}

/** Arguments of `Mutation.settlePenalty`. */
@ArgsType()
export class MutationSettlePenaltyArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => SettlePenaltyInput)
  readonly input!: SettlePenaltyInput;
}

/** How each mutation of this area is carried out. */
export interface DisputeCommands {
  readonly contestPenalty: Command<MutationContestPenaltyArgs['input'], ContestPenaltyPayload>;
  readonly referPenalty: Command<MutationReferPenaltyArgs['input'], ReferPenaltyPayload>;
  readonly settlePenalty: Command<MutationSettlePenaltyArgs['input'], SettlePenaltyPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class DisputeMutations {
  constructor(private readonly commands: DisputeCommands) {}
  @Mutation(() => ContestPenaltyPayload, { name: 'contestPenalty', nullable: true })
  protected $contestPenalty(@Ctx() context: RequestContext, @Args(() => MutationContestPenaltyArgs) args: MutationContestPenaltyArgs): unknown {
    return this.commands.contestPenalty(context, 'contestPenalty', args);
  }
  @Mutation(() => ReferPenaltyPayload, { name: 'referPenalty', nullable: true })
  protected $referPenalty(@Ctx() context: RequestContext, @Args(() => MutationReferPenaltyArgs) args: MutationReferPenaltyArgs): unknown {
    return this.commands.referPenalty(context, 'referPenalty', args);
  }
  @Mutation(() => SettlePenaltyPayload, { name: 'settlePenalty', nullable: true })
  protected $settlePenalty(@Ctx() context: RequestContext, @Args(() => MutationSettlePenaltyArgs) args: MutationSettlePenaltyArgs): unknown {
    return this.commands.settlePenalty(context, 'settlePenalty', args);
  }
}

declareTypes({ RulingBasis, RulingOutcome, ListedInterruption, PenaltyConfrontation, PenaltyDispute, ListedInterruptionInput, ContestPenaltyInput, ContestPenaltyPayload, ReferPenaltyInput, ReferPenaltyPayload, SettlePenaltyInput, SettlePenaltyPayload });
