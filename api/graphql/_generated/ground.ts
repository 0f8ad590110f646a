// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { Command } from '../command';
import type { RequestContext } from '../context';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput } from '../scalars';
import type { Label, Refusal } from './common';
import { MutationPayload } from './interfaces';
import type { TerminationReason } from './lifecycle';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const TerminationGroundKind = {
  FORMAL_NOTICE: 'FORMAL_NOTICE',
  USAGE_BREACH: 'USAGE_BREACH',
  FORCE_MAJEURE: 'FORCE_MAJEURE',
  INSOLVENCY: 'INSOLVENCY',
  OVERLOAD: 'OVERLOAD',
  TERMS_CHANGE: 'TERMS_CHANGE',
  RENEWAL_NOT_TOLD: 'RENEWAL_NOT_TOLD',
  PROVIDER_FAILURE: 'PROVIDER_FAILURE',
} as const;
export type TerminationGroundKind = keyof typeof TerminationGroundKind;
registerEnumType(TerminationGroundKind, { name: 'TerminationGroundKind' });

export const FormalNoticeReason = {
  BREACH: 'BREACH',
  NON_PAYMENT: 'NON_PAYMENT',
  BUSINESS_CEASED: 'BUSINESS_CEASED',
  INSOLVENCY: 'INSOLVENCY',
} as const;
export type FormalNoticeReason = keyof typeof FormalNoticeReason;
registerEnumType(FormalNoticeReason, { name: 'FormalNoticeReason' });

export const TerminationGroundOutcome = {
  REMEDIED: 'REMEDIED',
  OVER: 'OVER',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type TerminationGroundOutcome = keyof typeof TerminationGroundOutcome;
registerEnumType(TerminationGroundOutcome, { name: 'TerminationGroundOutcome' });

@ObjectType('TerminationGround', { simpleResolvers: true })
export class TerminationGround {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => TerminationGroundKind)
  readonly kind!: TerminationGroundKind;
  @Field(() => named('TerminationReason'))
  readonly reason!: TerminationReason;
  @Field(() => String)
  readonly about!: string;
  @Field(() => DateScalar)
  readonly since!: DateOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly receivedOn!: DateOutput | null;
  @Field(() => String, { nullable: true })
  readonly proof!: string | null;
  @Field(() => Boolean)
  readonly severe!: boolean;
  @Field(() => TerminationGroundOutcome, { nullable: true })
  readonly outcome!: TerminationGroundOutcome | null;
  @Field(() => DateScalar, { nullable: true })
  readonly outcomeOn!: DateOutput | null;
  @Field(() => String, { nullable: true })
  readonly withdrawnBecause!: string | null;
  @Field(() => [ID])
  readonly invoiceIds!: readonly string[];
  @Field(() => DateScalar, { nullable: true })
  readonly endableFrom!: DateOutput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly endableUntil!: DateOutput | null;
  @Field(() => named('Label'), { nullable: true })
  readonly warning!: Label | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

@InputType('RecordProviderFailureInput')
export class RecordProviderFailureInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly failure!: string;
  @Field(() => DateScalar)
  readonly establishedOn!: DateInput;
  @Field(() => String)
  readonly proof!: string;
}

@ObjectType('RecordProviderFailurePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordProviderFailurePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => TerminationGround, { nullable: true })
  readonly ground!: TerminationGround | null;
}

@InputType('RecordFormalNoticeInput')
export class RecordFormalNoticeInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => FormalNoticeReason)
  readonly reason!: FormalNoticeReason;
  @Field(() => String)
  readonly about!: string;
  @Field(() => DateScalar)
  readonly sentOn!: DateInput;
  @Field(() => DateScalar, { nullable: true })
  readonly receivedOn?: DateInput | null;
  @Field(() => String)
  readonly proof!: string;
  @Field(() => [ID], { nullable: true })
  readonly invoiceIds?: readonly string[] | null;
}

@ObjectType('RecordFormalNoticePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordFormalNoticePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => TerminationGround, { nullable: true })
  readonly ground!: TerminationGround | null;
}

@InputType('RecordReceiptInput')
export class RecordReceiptInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID)
  readonly groundId!: string;
  @Field(() => DateScalar)
  readonly receivedOn!: DateInput;
}

@ObjectType('RecordReceiptPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordReceiptPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => TerminationGround, { nullable: true })
  readonly ground!: TerminationGround | null;
}

@InputType('RecordRemedyInput')
export class RecordRemedyInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID)
  readonly groundId!: string;
  @Field(() => DateScalar)
  readonly remediedOn!: DateInput;
}

@ObjectType('RecordRemedyPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordRemedyPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => TerminationGround, { nullable: true })
  readonly ground!: TerminationGround | null;
}

@InputType('RecordUsageBreachInput')
export class RecordUsageBreachInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly about!: string;
  @Field(() => DateScalar)
  readonly warnedOn!: DateInput;
  @Field(() => Boolean, { defaultValue: false })
  readonly severe!: boolean;
  @Field(() => String)
  readonly proof!: string;
}

@ObjectType('RecordUsageBreachPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordUsageBreachPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => TerminationGround, { nullable: true })
  readonly ground!: TerminationGround | null;
}

@InputType('RecordForceMajeureInput')
export class RecordForceMajeureInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly event!: string;
  @Field(() => DateScalar)
  readonly firstDay!: DateInput;
  @Field(() => DateScalar, { nullable: true })
  readonly lastDay?: DateInput | null;
}

@ObjectType('RecordForceMajeurePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordForceMajeurePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => TerminationGround, { nullable: true })
  readonly ground!: TerminationGround | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly assessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reversedPenalties!: readonly PenaltyRecord[] | null;
}

@InputType('EndForceMajeureInput')
export class EndForceMajeureInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID)
  readonly groundId!: string;
  @Field(() => DateScalar)
  readonly lastDay!: DateInput;
}

@ObjectType('EndForceMajeurePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class EndForceMajeurePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => TerminationGround, { nullable: true })
  readonly ground!: TerminationGround | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly assessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reversedPenalties!: readonly PenaltyRecord[] | null;
}

@InputType('RecordInsolvencyInput')
export class RecordInsolvencyInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly proceedings!: string;
  @Field(() => DateScalar)
  readonly judgmentOn!: DateInput;
}

@ObjectType('RecordInsolvencyPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordInsolvencyPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => TerminationGround, { nullable: true })
  readonly ground!: TerminationGround | null;
}

@InputType('OfferDedicatedMeansInput')
export class OfferDedicatedMeansInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly overload!: string;
  @Field(() => DateScalar)
  readonly offeredOn!: DateInput;
  @Field(() => String)
  readonly proof!: string;
}

@ObjectType('OfferDedicatedMeansPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class OfferDedicatedMeansPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => TerminationGround, { nullable: true })
  readonly ground!: TerminationGround | null;
}

@InputType('AnswerDedicatedMeansInput')
export class AnswerDedicatedMeansInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID)
  readonly groundId!: string;
  @Field(() => Boolean)
  readonly accepted!: boolean;
  @Field(() => DateScalar)
  readonly answeredOn!: DateInput;
}

@ObjectType('AnswerDedicatedMeansPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class AnswerDedicatedMeansPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => TerminationGround, { nullable: true })
  readonly ground!: TerminationGround | null;
}

@InputType('WithdrawTerminationGroundInput')
export class WithdrawTerminationGroundInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID)
  readonly groundId!: string;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('WithdrawTerminationGroundPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class WithdrawTerminationGroundPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => TerminationGround, { nullable: true })
  readonly ground!: TerminationGround | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly assessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reversedPenalties!: readonly PenaltyRecord[] | null;
}

/** Arguments of `Contract.terminationGrounds`. */
@ArgsType()
export class ContractTerminationGroundsArgs {
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractGroundRelations {
  abstract terminationGrounds(context: RequestContext, parents: readonly ContractRecord[], args: ContractTerminationGroundsArgs): Batch<readonly TerminationGround[]>;
  @FieldResolver(() => [TerminationGround], { name: 'terminationGrounds' })
  protected $terminationGrounds(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractTerminationGroundsArgs) args: ContractTerminationGroundsArgs): unknown {
    return one(this.terminationGrounds(context, [parent], args));
  }
}

/** Arguments of `Mutation.recordFormalNotice`. */
@ArgsType()
export class MutationRecordFormalNoticeArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordFormalNoticeInput)
  readonly input!: RecordFormalNoticeInput;
}

/** Arguments of `Mutation.recordReceipt`. */
@ArgsType()
export class MutationRecordReceiptArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordReceiptInput)
  readonly input!: RecordReceiptInput;
}

/** Arguments of `Mutation.recordRemedy`. */
@ArgsType()
export class MutationRecordRemedyArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordRemedyInput)
  readonly input!: RecordRemedyInput;
}

/** Arguments of `Mutation.recordUsageBreach`. */
@ArgsType()
export class MutationRecordUsageBreachArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordUsageBreachInput)
  readonly input!: RecordUsageBreachInput;
}

/** Arguments of `Mutation.recordProviderFailure`. */
@ArgsType()
export class MutationRecordProviderFailureArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordProviderFailureInput)
  readonly input!: RecordProviderFailureInput;
}

/** Arguments of `Mutation.recordForceMajeure`. */
@ArgsType()
export class MutationRecordForceMajeureArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordForceMajeureInput)
  readonly input!: RecordForceMajeureInput;
}

/** Arguments of `Mutation.endForceMajeure`. */
@ArgsType()
export class MutationEndForceMajeureArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => EndForceMajeureInput)
  readonly input!: EndForceMajeureInput;
}

/** Arguments of `Mutation.recordInsolvency`. */
@ArgsType()
export class MutationRecordInsolvencyArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordInsolvencyInput)
  readonly input!: RecordInsolvencyInput;
}

/** Arguments of `Mutation.offerDedicatedMeans`. */
@ArgsType()
export class MutationOfferDedicatedMeansArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => OfferDedicatedMeansInput)
  readonly input!: OfferDedicatedMeansInput;
}

/** Arguments of `Mutation.answerDedicatedMeans`. */
@ArgsType()
export class MutationAnswerDedicatedMeansArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => AnswerDedicatedMeansInput)
  readonly input!: AnswerDedicatedMeansInput;
}

/** Arguments of `Mutation.withdrawTerminationGround`. */
@ArgsType()
export class MutationWithdrawTerminationGroundArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => WithdrawTerminationGroundInput)
  readonly input!: WithdrawTerminationGroundInput;
}

/** How each mutation of this area is carried out. */
export interface GroundCommands {
  readonly recordFormalNotice: Command<MutationRecordFormalNoticeArgs['input'], RecordFormalNoticePayload>;
  readonly recordReceipt: Command<MutationRecordReceiptArgs['input'], RecordReceiptPayload>;
  readonly recordRemedy: Command<MutationRecordRemedyArgs['input'], RecordRemedyPayload>;
  readonly recordUsageBreach: Command<MutationRecordUsageBreachArgs['input'], RecordUsageBreachPayload>;
  readonly recordProviderFailure: Command<MutationRecordProviderFailureArgs['input'], RecordProviderFailurePayload>;
  readonly recordForceMajeure: Command<MutationRecordForceMajeureArgs['input'], RecordForceMajeurePayload>;
  readonly endForceMajeure: Command<MutationEndForceMajeureArgs['input'], EndForceMajeurePayload>;
  readonly recordInsolvency: Command<MutationRecordInsolvencyArgs['input'], RecordInsolvencyPayload>;
  readonly offerDedicatedMeans: Command<MutationOfferDedicatedMeansArgs['input'], OfferDedicatedMeansPayload>;
  readonly answerDedicatedMeans: Command<MutationAnswerDedicatedMeansArgs['input'], AnswerDedicatedMeansPayload>;
  readonly withdrawTerminationGround: Command<MutationWithdrawTerminationGroundArgs['input'], WithdrawTerminationGroundPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class GroundMutations {
  constructor(private readonly commands: GroundCommands) {}
  @Mutation(() => RecordFormalNoticePayload, { name: 'recordFormalNotice', nullable: true })
  protected $recordFormalNotice(@Ctx() context: RequestContext, @Args(() => MutationRecordFormalNoticeArgs) args: MutationRecordFormalNoticeArgs): unknown {
    return this.commands.recordFormalNotice(context, 'recordFormalNotice', args);
  }
  @Mutation(() => RecordReceiptPayload, { name: 'recordReceipt', nullable: true })
  protected $recordReceipt(@Ctx() context: RequestContext, @Args(() => MutationRecordReceiptArgs) args: MutationRecordReceiptArgs): unknown {
    return this.commands.recordReceipt(context, 'recordReceipt', args);
  }
  @Mutation(() => RecordRemedyPayload, { name: 'recordRemedy', nullable: true })
  protected $recordRemedy(@Ctx() context: RequestContext, @Args(() => MutationRecordRemedyArgs) args: MutationRecordRemedyArgs): unknown {
    return this.commands.recordRemedy(context, 'recordRemedy', args);
  }
  @Mutation(() => RecordUsageBreachPayload, { name: 'recordUsageBreach', nullable: true })
  protected $recordUsageBreach(@Ctx() context: RequestContext, @Args(() => MutationRecordUsageBreachArgs) args: MutationRecordUsageBreachArgs): unknown {
    return this.commands.recordUsageBreach(context, 'recordUsageBreach', args);
  }
  @Mutation(() => RecordProviderFailurePayload, { name: 'recordProviderFailure', nullable: true })
  protected $recordProviderFailure(@Ctx() context: RequestContext, @Args(() => MutationRecordProviderFailureArgs) args: MutationRecordProviderFailureArgs): unknown {
    return this.commands.recordProviderFailure(context, 'recordProviderFailure', args);
  }
  @Mutation(() => RecordForceMajeurePayload, { name: 'recordForceMajeure', nullable: true })
  protected $recordForceMajeure(@Ctx() context: RequestContext, @Args(() => MutationRecordForceMajeureArgs) args: MutationRecordForceMajeureArgs): unknown {
    return this.commands.recordForceMajeure(context, 'recordForceMajeure', args);
  }
  @Mutation(() => EndForceMajeurePayload, { name: 'endForceMajeure', nullable: true })
  protected $endForceMajeure(@Ctx() context: RequestContext, @Args(() => MutationEndForceMajeureArgs) args: MutationEndForceMajeureArgs): unknown {
    return this.commands.endForceMajeure(context, 'endForceMajeure', args);
  }
  @Mutation(() => RecordInsolvencyPayload, { name: 'recordInsolvency', nullable: true })
  protected $recordInsolvency(@Ctx() context: RequestContext, @Args(() => MutationRecordInsolvencyArgs) args: MutationRecordInsolvencyArgs): unknown {
    return this.commands.recordInsolvency(context, 'recordInsolvency', args);
  }
  @Mutation(() => OfferDedicatedMeansPayload, { name: 'offerDedicatedMeans', nullable: true })
  protected $offerDedicatedMeans(@Ctx() context: RequestContext, @Args(() => MutationOfferDedicatedMeansArgs) args: MutationOfferDedicatedMeansArgs): unknown {
    return this.commands.offerDedicatedMeans(context, 'offerDedicatedMeans', args);
  }
  @Mutation(() => AnswerDedicatedMeansPayload, { name: 'answerDedicatedMeans', nullable: true })
  protected $answerDedicatedMeans(@Ctx() context: RequestContext, @Args(() => MutationAnswerDedicatedMeansArgs) args: MutationAnswerDedicatedMeansArgs): unknown {
    return this.commands.answerDedicatedMeans(context, 'answerDedicatedMeans', args);
  }
  @Mutation(() => WithdrawTerminationGroundPayload, { name: 'withdrawTerminationGround', nullable: true })
  protected $withdrawTerminationGround(@Ctx() context: RequestContext, @Args(() => MutationWithdrawTerminationGroundArgs) args: MutationWithdrawTerminationGroundArgs): unknown {
    return this.commands.withdrawTerminationGround(context, 'withdrawTerminationGround', args);
  }
}

declareTypes({ TerminationGroundKind, FormalNoticeReason, TerminationGroundOutcome, TerminationGround, RecordProviderFailureInput, RecordProviderFailurePayload, RecordFormalNoticeInput, RecordFormalNoticePayload, RecordReceiptInput, RecordReceiptPayload, RecordRemedyInput, RecordRemedyPayload, RecordUsageBreachInput, RecordUsageBreachPayload, RecordForceMajeureInput, RecordForceMajeurePayload, EndForceMajeureInput, EndForceMajeurePayload, RecordInsolvencyInput, RecordInsolvencyPayload, OfferDedicatedMeansInput, OfferDedicatedMeansPayload, AnswerDedicatedMeansInput, AnswerDedicatedMeansPayload, WithdrawTerminationGroundInput, WithdrawTerminationGroundPayload });
