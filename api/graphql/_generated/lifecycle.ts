// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { Command } from '../command';
import type { RequestContext } from '../context';
import type { DateInput, DateOutput } from '../scalars';
import type { Refusal } from './common';
import type { ContractStatus } from './contract';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar } from './scalars';
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
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractLifecycleRelations {
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

/** How each mutation of this area is carried out. */
export interface LifecycleCommands {
  readonly suspendContract: Command<MutationSuspendContractArgs['input'], SuspendContractPayload>;
  readonly resumeContract: Command<MutationResumeContractArgs['input'], ResumeContractPayload>;
  readonly giveNotice: Command<MutationGiveNoticeArgs['input'], GiveNoticePayload>;
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
}

declareTypes({ ContractMove, ContractSide, SuspensionReason, LetterForm, ContractTransition, ContractNotice, ContractSuspension, SuspendContractInput, SuspendContractPayload, ResumeContractInput, ResumeContractPayload, GiveNoticeInput, GiveNoticePayload });
