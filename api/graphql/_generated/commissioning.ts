// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import type { Command } from '../command';
import type { RequestContext } from '../context';
import type { DateInput, DateTimeInput, DateTimeOutput, DurationOutput } from '../scalars';
import type { Explanation, Refusal } from './common';
import type { Commitment } from './contract';
import type { Clock } from './incident';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, DurationScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';

@ObjectType('Commissioning', { simpleResolvers: true })
export class Commissioning {
  @Field(() => DateTimeScalar)
  readonly orderValidatedAt!: DateTimeOutput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly commissionedAt!: DateTimeOutput | null;
  @Field(() => named('Clock'), { nullable: true })
  readonly clock!: Clock | null;
}

@InputType('RecordOrderValidationInput')
export class RecordOrderValidationInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID, { nullable: true })
  readonly moduleId?: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly validatedAt?: DateTimeInput | null;
}

@ObjectType('RecordOrderValidationPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordOrderValidationPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('ServiceModule'), { nullable: true })
  readonly module!: ServiceModuleRecord | null;
}

@InputType('RecordCommissioningInput')
export class RecordCommissioningInput {
  @Field(() => ID)
  readonly moduleId!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly commissionedAt?: DateTimeInput | null;
}

@ObjectType('RecordCommissioningPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordCommissioningPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('ServiceModule'), { nullable: true })
  readonly module!: ServiceModuleRecord | null;
}

@InputType('CorrectCommissioningInput')
export class CorrectCommissioningInput {
  @Field(() => ID)
  readonly moduleId!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly orderValidatedAt?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly commissionedAt?: DateTimeInput | null;
  @Field(() => Boolean, { defaultValue: false })
  readonly notCommissioned!: boolean;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('CorrectCommissioningPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CorrectCommissioningPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('ServiceModule'), { nullable: true })
  readonly module!: ServiceModuleRecord | null;
}

@ObjectType('CommissioningAverage', { simpleResolvers: true })
export class CommissioningAverage {
  @Field(() => String)
  readonly termsPack!: string;
  @Field(() => named('Commitment'))
  readonly commitment!: Commitment;
  @Field(() => Int)
  readonly services!: number;
  @Field(() => DurationScalar)
  readonly target!: DurationOutput;
  @Field(() => DurationScalar)
  readonly average!: DurationOutput;
  @Field(() => Boolean)
  readonly isKept!: boolean;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

/** Arguments of `ServiceModule.commissioning`. */
@ArgsType()
export class ServiceModuleCommissioningArgs {
  @Field(() => DateTimeScalar, { nullable: true })
  readonly asOf?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
}

/** What this area adds to `ServiceModule`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('ServiceModule'))
export abstract class ServiceModuleCommissioningRelations {
  abstract commissioning(context: RequestContext, parents: readonly ServiceModuleRecord[], args: ServiceModuleCommissioningArgs): Batch<Commissioning | null>;
  @FieldResolver(() => Commissioning, { name: 'commissioning', nullable: true })
  protected $commissioning(@Root() parent: ServiceModuleRecord, @Ctx() context: RequestContext, @Args(() => ServiceModuleCommissioningArgs) args: ServiceModuleCommissioningArgs): unknown {
    return one(this.commissioning(context, [parent], args));
  }
}

/** Arguments of `Query.commissioningAverages`. */
@ArgsType()
export class QueryCommissioningAveragesArgs {
  @Field(() => DateScalar)
  readonly from!: DateInput;
  @Field(() => DateScalar)
  readonly before!: DateInput;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class CommissioningQueries {
  abstract commissioningAverages(context: RequestContext, args: QueryCommissioningAveragesArgs): Answer<readonly CommissioningAverage[] | null>;
  @Query(() => [CommissioningAverage], { name: 'commissioningAverages', nullable: true })
  protected $commissioningAverages(@Ctx() context: RequestContext, @Args(() => QueryCommissioningAveragesArgs) args: QueryCommissioningAveragesArgs): unknown {
    return this.commissioningAverages(context, args);
  }
}

/** Arguments of `Mutation.recordOrderValidation`. */
@ArgsType()
export class MutationRecordOrderValidationArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordOrderValidationInput)
  readonly input!: RecordOrderValidationInput;
}

/** Arguments of `Mutation.recordCommissioning`. */
@ArgsType()
export class MutationRecordCommissioningArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordCommissioningInput)
  readonly input!: RecordCommissioningInput;
}

/** Arguments of `Mutation.correctCommissioning`. */
@ArgsType()
export class MutationCorrectCommissioningArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => CorrectCommissioningInput)
  readonly input!: CorrectCommissioningInput;
}

/** How each mutation of this area is carried out. */
export interface CommissioningCommands {
  readonly recordOrderValidation: Command<MutationRecordOrderValidationArgs['input'], RecordOrderValidationPayload>;
  readonly recordCommissioning: Command<MutationRecordCommissioningArgs['input'], RecordCommissioningPayload>;
  readonly correctCommissioning: Command<MutationCorrectCommissioningArgs['input'], CorrectCommissioningPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class CommissioningMutations {
  constructor(private readonly commands: CommissioningCommands) {}
  @Mutation(() => RecordOrderValidationPayload, { name: 'recordOrderValidation', nullable: true })
  protected $recordOrderValidation(@Ctx() context: RequestContext, @Args(() => MutationRecordOrderValidationArgs) args: MutationRecordOrderValidationArgs): unknown {
    return this.commands.recordOrderValidation(context, 'recordOrderValidation', args);
  }
  @Mutation(() => RecordCommissioningPayload, { name: 'recordCommissioning', nullable: true })
  protected $recordCommissioning(@Ctx() context: RequestContext, @Args(() => MutationRecordCommissioningArgs) args: MutationRecordCommissioningArgs): unknown {
    return this.commands.recordCommissioning(context, 'recordCommissioning', args);
  }
  @Mutation(() => CorrectCommissioningPayload, { name: 'correctCommissioning', nullable: true })
  protected $correctCommissioning(@Ctx() context: RequestContext, @Args(() => MutationCorrectCommissioningArgs) args: MutationCorrectCommissioningArgs): unknown {
    return this.commands.correctCommissioning(context, 'correctCommissioning', args);
  }
}

declareTypes({ Commissioning, RecordOrderValidationInput, RecordOrderValidationPayload, RecordCommissioningInput, RecordCommissioningPayload, CorrectCommissioningInput, CorrectCommissioningPayload, CommissioningAverage });
