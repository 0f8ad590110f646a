// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { Command } from '../command';
import type { RequestContext } from '../context';
import type { DateInput, DateOutput, MoneyInput, MoneyOutput } from '../scalars';
import type { Refusal } from './common';
import type { ContractStatus } from './contract';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, MoneyScalar } from './scalars';
import type { PrepaidPeriodInput } from './simulation';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const ContractMove = {
  SIGN: 'SIGN',
  ACTIVATE: 'ACTIVATE',
  SUSPEND: 'SUSPEND',
  RESUME: 'RESUME',
  GIVE_NOTICE: 'GIVE_NOTICE',
  RENEW: 'RENEW',
  END: 'END',
  TERMINATE: 'TERMINATE',
  TRANSFER: 'TRANSFER',
  EXPIRE: 'EXPIRE',
  CANCEL: 'CANCEL',
} as const;
export type ContractMove = keyof typeof ContractMove;
registerEnumType(ContractMove, { name: 'ContractMove' });

export const ContractSide = {
  CLIENT: 'CLIENT',
  PROVIDER: 'PROVIDER',
} as const;
export type ContractSide = keyof typeof ContractSide;
registerEnumType(ContractSide, { name: 'ContractSide' });

export const SuspensionReason = {
  BREACH: 'BREACH',
  NON_PAYMENT: 'NON_PAYMENT',
  SECURITY_RISK: 'SECURITY_RISK',
  ORDER_NOT_VALIDATED: 'ORDER_NOT_VALIDATED',
  AGREED: 'AGREED',
} as const;
export type SuspensionReason = keyof typeof SuspensionReason;
registerEnumType(SuspensionReason, { name: 'SuspensionReason' });

export const TerminationReason = {
  CLIENT_REQUEST: 'CLIENT_REQUEST',
  BREACH: 'BREACH',
  NON_PAYMENT: 'NON_PAYMENT',
  USAGE_BREACH: 'USAGE_BREACH',
  BUSINESS_CEASED: 'BUSINESS_CEASED',
  INSOLVENCY: 'INSOLVENCY',
  FORCE_MAJEURE: 'FORCE_MAJEURE',
  OVERLOAD_DECLINED: 'OVERLOAD_DECLINED',
  TERMS_CHANGE: 'TERMS_CHANGE',
  RENEWAL_NOT_TOLD: 'RENEWAL_NOT_TOLD',
  PROVIDER_FAILURE: 'PROVIDER_FAILURE',
  AGREED: 'AGREED',
} as const;
export type TerminationReason = keyof typeof TerminationReason;
registerEnumType(TerminationReason, { name: 'TerminationReason' });

export const LetterForm = {
  REGISTERED_LETTER: 'REGISTERED_LETTER',
  WRITTEN: 'WRITTEN',
} as const;
export type LetterForm = keyof typeof LetterForm;
registerEnumType(LetterForm, { name: 'LetterForm' });

@ObjectType('ContractTransition', { simpleResolvers: true })
export class ContractTransition {
  @Field(() => ContractMove)
  readonly move!: ContractMove;
  @Field(() => named('ContractStatus'), { nullable: true })
  readonly to!: ContractStatus | null;
  @Field(() => Boolean)
  readonly allowed!: boolean;
  @Field(() => String, { nullable: true })
  readonly mutation!: string | null;
  @Field(() => String, { nullable: true })
  readonly reason!: string | null;
}

@ObjectType('ContractNotice', { simpleResolvers: true })
export class ContractNotice {
  @Field(() => ContractSide)
  readonly by!: ContractSide;
  @Field(() => DateScalar)
  readonly givenOn!: DateOutput;
  @Field(() => DateScalar)
  readonly termLastDay!: DateOutput;
}

@ObjectType('ContractSuspension', { simpleResolvers: true })
export class ContractSuspension {
  @Field(() => SuspensionReason)
  readonly reason!: SuspensionReason;
  @Field(() => DateScalar)
  readonly from!: DateOutput;
}

@InputType('SuspendContractInput')
export class SuspendContractInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly from!: DateInput;
  @Field(() => SuspensionReason)
  readonly reason!: SuspensionReason;
  @Field(() => String)
  readonly note!: string;
  @Field(() => DateScalar, { nullable: true })
  readonly dueOn?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly formalNoticeOn?: DateInput | null;
  @Field(() => ID, { nullable: true })
  readonly groundId?: string | null;
}

@ObjectType('SuspendContractPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class SuspendContractPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
}

@InputType('ResumeContractInput')
export class ResumeContractInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly from!: DateInput;
  @Field(() => String)
  readonly note!: string;
}

@ObjectType('ResumeContractPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class ResumeContractPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
}

@InputType('GiveNoticeInput')
export class GiveNoticeInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ContractSide)
  readonly by!: ContractSide;
  @Field(() => DateScalar)
  readonly sentOn!: DateInput;
  @Field(() => DateScalar, { nullable: true })
  readonly receivedOn?: DateInput | null;
  @Field(() => LetterForm)
  readonly form!: LetterForm;
  @Field(() => String)
  readonly proof!: string;
}

@ObjectType('GiveNoticePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class GiveNoticePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => [named('BillingAdjustment')], { nullable: true })
  readonly billingAdjustments!: readonly AdjustmentRecord[] | null;
}

@ObjectType('ContractOrder', { simpleResolvers: true })
export class ContractOrder {
  @Field(() => DateScalar)
  readonly sentOn!: DateOutput;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
  @Field(() => DateScalar)
  readonly validateBy!: DateOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly validatedOn!: DateOutput | null;
}

@InputType('TerminateContractInput')
export class TerminateContractInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ContractSide)
  readonly by!: ContractSide;
  @Field(() => TerminationReason)
  readonly reason!: TerminationReason;
  @Field(() => DateScalar)
  readonly effectiveOn!: DateInput;
  @Field(() => ID, { nullable: true })
  readonly groundId?: string | null;
  @Field(() => DateScalar, { nullable: true })
  readonly letterSentOn?: DateInput | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false })
  readonly insolvencyWarningRead!: boolean | null;
  @Field(() => String)
  readonly note!: string;
  @Field(() => [named('PrepaidPeriodInput')], { nullable: true })
  readonly prepaid?: readonly PrepaidPeriodInput[] | null;
  @Field(() => MoneyScalar)
  readonly confirmedTotal!: MoneyInput;
}

@ObjectType('TerminateContractPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class TerminateContractPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
  @Field(() => [named('BillingAdjustment')], { nullable: true })
  readonly billingAdjustments!: readonly AdjustmentRecord[] | null;
}

@InputType('SendOrderInput')
export class SendOrderInput {
  @Field(() => ID)
  readonly contractId!: string;
}

@ObjectType('SendOrderPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class SendOrderPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
}

@InputType('ValidateOrderInput')
export class ValidateOrderInput {
  @Field(() => ID)
  readonly contractId!: string;
}

@ObjectType('ValidateOrderPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class ValidateOrderPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
}

export const ReversibilityChoice = {
  HAND_BACK: 'HAND_BACK',
  DESTROY: 'DESTROY',
} as const;
export type ReversibilityChoice = keyof typeof ReversibilityChoice;
registerEnumType(ReversibilityChoice, { name: 'ReversibilityChoice' });

@ObjectType('ContractReversibility', { simpleResolvers: true })
export class ContractReversibility {
  @Field(() => ReversibilityChoice)
  readonly choice!: ReversibilityChoice;
  @Field(() => DateScalar)
  readonly receivedOn!: DateOutput;
  @Field(() => DateScalar)
  readonly deadline!: DateOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly handedOverOn!: DateOutput | null;
  @Field(() => String, { nullable: true })
  readonly validatedBy!: string | null;
}

@ObjectType('ContractEnd', { simpleResolvers: true })
export class ContractEnd {
  @Field(() => DateScalar)
  readonly lastDay!: DateOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly nonSolicitationUntil!: DateOutput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly erasureOn!: DateOutput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly erasedOn!: DateOutput | null;
  @Field(() => String, { nullable: true })
  readonly erasureProof!: string | null;
  @Field(() => ContractReversibility, { nullable: true })
  readonly reversibility!: ContractReversibility | null;
}

@InputType('RequestReversibilityInput')
export class RequestReversibilityInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ReversibilityChoice)
  readonly choice!: ReversibilityChoice;
  @Field(() => DateScalar)
  readonly receivedOn!: DateInput;
}

@ObjectType('RequestReversibilityPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RequestReversibilityPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
}

@InputType('RecordHandoverInput')
export class RecordHandoverInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly handedOverOn!: DateInput;
  @Field(() => String)
  readonly validatedBy!: string;
}

@ObjectType('RecordHandoverPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordHandoverPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
}

@InputType('RecordErasureInput')
export class RecordErasureInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly erasedOn!: DateInput;
  @Field(() => String)
  readonly proof!: string;
  @Field(() => DateScalar)
  readonly clientWarnedOn!: DateInput;
}

@ObjectType('RecordErasurePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordErasurePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractLifecycleRelations {
  abstract end(context: RequestContext, parents: readonly ContractRecord[]): Batch<ContractEnd | null>;
  @FieldResolver(() => ContractEnd, { name: 'end', nullable: true })
  protected $end(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.end(context, [parent]));
  }
  abstract order(context: RequestContext, parents: readonly ContractRecord[]): Batch<ContractOrder | null>;
  @FieldResolver(() => ContractOrder, { name: 'order', nullable: true })
  protected $order(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.order(context, [parent]));
  }
  abstract allowedTransitions(context: RequestContext, parents: readonly ContractRecord[]): Batch<readonly ContractTransition[]>;
  @FieldResolver(() => [ContractTransition], { name: 'allowedTransitions' })
  protected $allowedTransitions(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.allowedTransitions(context, [parent]));
  }
  abstract notice(context: RequestContext, parents: readonly ContractRecord[]): Batch<ContractNotice | null>;
  @FieldResolver(() => ContractNotice, { name: 'notice', nullable: true })
  protected $notice(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.notice(context, [parent]));
  }
  abstract suspension(context: RequestContext, parents: readonly ContractRecord[]): Batch<ContractSuspension | null>;
  @FieldResolver(() => ContractSuspension, { name: 'suspension', nullable: true })
  protected $suspension(@Root() parent: ContractRecord, @Ctx() context: RequestContext): unknown {
    return one(this.suspension(context, [parent]));
  }
}

/** Arguments of `Mutation.suspendContract`. */
@ArgsType()
export class MutationSuspendContractArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => SuspendContractInput)
  readonly input!: SuspendContractInput;
}

/** Arguments of `Mutation.resumeContract`. */
@ArgsType()
export class MutationResumeContractArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => ResumeContractInput)
  readonly input!: ResumeContractInput;
}

/** Arguments of `Mutation.giveNotice`. */
@ArgsType()
export class MutationGiveNoticeArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => GiveNoticeInput)
  readonly input!: GiveNoticeInput;
}

/** Arguments of `Mutation.terminateContract`. */
@ArgsType()
export class MutationTerminateContractArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => TerminateContractInput)
  readonly input!: TerminateContractInput;
}

/** Arguments of `Mutation.sendOrder`. */
@ArgsType()
export class MutationSendOrderArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => SendOrderInput)
  readonly input!: SendOrderInput;
}

/** Arguments of `Mutation.validateOrder`. */
@ArgsType()
export class MutationValidateOrderArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => ValidateOrderInput)
  readonly input!: ValidateOrderInput;
}

/** Arguments of `Mutation.requestReversibility`. */
@ArgsType()
export class MutationRequestReversibilityArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RequestReversibilityInput)
  readonly input!: RequestReversibilityInput;
}

/** Arguments of `Mutation.recordHandover`. */
@ArgsType()
export class MutationRecordHandoverArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordHandoverInput)
  readonly input!: RecordHandoverInput;
}

/** Arguments of `Mutation.recordErasure`. */
@ArgsType()
export class MutationRecordErasureArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordErasureInput)
  readonly input!: RecordErasureInput;
}

/** How each mutation of this area is carried out. */
export interface LifecycleCommands {
  readonly suspendContract: Command<MutationSuspendContractArgs['input'], SuspendContractPayload>;
  readonly resumeContract: Command<MutationResumeContractArgs['input'], ResumeContractPayload>;
  readonly giveNotice: Command<MutationGiveNoticeArgs['input'], GiveNoticePayload>;
  readonly terminateContract: Command<MutationTerminateContractArgs['input'], TerminateContractPayload>;
  readonly sendOrder: Command<MutationSendOrderArgs['input'], SendOrderPayload>;
  readonly validateOrder: Command<MutationValidateOrderArgs['input'], ValidateOrderPayload>;
  readonly requestReversibility: Command<MutationRequestReversibilityArgs['input'], RequestReversibilityPayload>;
  readonly recordHandover: Command<MutationRecordHandoverArgs['input'], RecordHandoverPayload>;
  readonly recordErasure: Command<MutationRecordErasureArgs['input'], RecordErasurePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class LifecycleMutations {
  constructor(private readonly commands: LifecycleCommands) {}
  @Mutation(() => SuspendContractPayload, { name: 'suspendContract', nullable: true })
  protected $suspendContract(@Ctx() context: RequestContext, @Args(() => MutationSuspendContractArgs) args: MutationSuspendContractArgs): unknown {
    return this.commands.suspendContract(context, 'suspendContract', args);
  }
  @Mutation(() => ResumeContractPayload, { name: 'resumeContract', nullable: true })
  protected $resumeContract(@Ctx() context: RequestContext, @Args(() => MutationResumeContractArgs) args: MutationResumeContractArgs): unknown {
    return this.commands.resumeContract(context, 'resumeContract', args);
  }
  @Mutation(() => GiveNoticePayload, { name: 'giveNotice', nullable: true })
  protected $giveNotice(@Ctx() context: RequestContext, @Args(() => MutationGiveNoticeArgs) args: MutationGiveNoticeArgs): unknown {
    return this.commands.giveNotice(context, 'giveNotice', args);
  }
  @Mutation(() => TerminateContractPayload, { name: 'terminateContract', nullable: true })
  protected $terminateContract(@Ctx() context: RequestContext, @Args(() => MutationTerminateContractArgs) args: MutationTerminateContractArgs): unknown {
    return this.commands.terminateContract(context, 'terminateContract', args);
  }
  @Mutation(() => SendOrderPayload, { name: 'sendOrder', nullable: true })
  protected $sendOrder(@Ctx() context: RequestContext, @Args(() => MutationSendOrderArgs) args: MutationSendOrderArgs): unknown {
    return this.commands.sendOrder(context, 'sendOrder', args);
  }
  @Mutation(() => ValidateOrderPayload, { name: 'validateOrder', nullable: true })
  protected $validateOrder(@Ctx() context: RequestContext, @Args(() => MutationValidateOrderArgs) args: MutationValidateOrderArgs): unknown {
    return this.commands.validateOrder(context, 'validateOrder', args);
  }
  @Mutation(() => RequestReversibilityPayload, { name: 'requestReversibility', nullable: true })
  protected $requestReversibility(@Ctx() context: RequestContext, @Args(() => MutationRequestReversibilityArgs) args: MutationRequestReversibilityArgs): unknown {
    return this.commands.requestReversibility(context, 'requestReversibility', args);
  }
  @Mutation(() => RecordHandoverPayload, { name: 'recordHandover', nullable: true })
  protected $recordHandover(@Ctx() context: RequestContext, @Args(() => MutationRecordHandoverArgs) args: MutationRecordHandoverArgs): unknown {
    return this.commands.recordHandover(context, 'recordHandover', args);
  }
  @Mutation(() => RecordErasurePayload, { name: 'recordErasure', nullable: true })
  protected $recordErasure(@Ctx() context: RequestContext, @Args(() => MutationRecordErasureArgs) args: MutationRecordErasureArgs): unknown {
    return this.commands.recordErasure(context, 'recordErasure', args);
  }
}

declareTypes({ ContractMove, ContractSide, SuspensionReason, TerminationReason, LetterForm, ContractTransition, ContractNotice, ContractSuspension, SuspendContractInput, SuspendContractPayload, ResumeContractInput, ResumeContractPayload, GiveNoticeInput, GiveNoticePayload, ContractOrder, TerminateContractInput, TerminateContractPayload, SendOrderInput, SendOrderPayload, ValidateOrderInput, ValidateOrderPayload, ReversibilityChoice, ContractReversibility, ContractEnd, RequestReversibilityInput, RequestReversibilityPayload, RecordHandoverInput, RecordHandoverPayload, RecordErasureInput, RecordErasurePayload });
