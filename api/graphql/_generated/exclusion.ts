// Made from schema/ by codegen.ts. Do not edit.
import type { RecordedUpdateExclusion } from '../../domain/operations/update-exclusions';
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { ChangeRequestRecord } from '../../store/change/change.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { Command } from '../command';
import type { RequestContext } from '../context';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput } from '../scalars';
import type { Label, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver, Root } from 'type-graphql';

@ObjectType('UpdateExclusion', { simpleResolvers: true })
export class UpdateExclusion {
  @Field(() => String, { nullable: true })
  readonly component!: string | null;
  @Field(() => DateScalar)
  readonly from!: DateOutput;
  @Field(() => DateScalar, { nullable: true })
  readonly until!: DateOutput | null;
  @Field(() => String)
  readonly note!: string;
  @Field(() => Boolean)
  readonly limitsSupport!: boolean;
  @Field(() => named('Label'))
  readonly warning!: Label;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `UpdateExclusion`, which have each of its plain fields. */
export type UpdateExclusionSource<Row extends UpdateExclusion = RecordedUpdateExclusion> = Row;

/** Loaded fields of `UpdateExclusion`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => UpdateExclusion)
export abstract class UpdateExclusionRelations {
  abstract change(context: RequestContext, parents: readonly RecordedUpdateExclusion[]): Batch<ChangeRequestRecord | null>;
  @FieldResolver(() => named('ChangeRequest'), { name: 'change', nullable: true })
  protected $change(@Root() parent: RecordedUpdateExclusion, @Ctx() context: RequestContext): unknown {
    return one(this.change(context, [parent]));
  }
}

@InputType('RefuseUpdatesInput')
export class RefuseUpdatesInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly from!: DateInput;
  @Field(() => String)
  readonly note!: string;
  @Field(() => Boolean, { defaultValue: false })
  readonly limitsSupport!: boolean;
}

@ObjectType('RefuseUpdatesPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RefuseUpdatesPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => UpdateExclusion, { nullable: true })
  readonly updateExclusion!: RecordedUpdateExclusion | null;
}

@InputType('EndUpdateExclusionInput')
export class EndUpdateExclusionInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String, { nullable: true })
  readonly component?: string | null;
  @Field(() => DateScalar)
  readonly from!: DateInput;
}

@ObjectType('EndUpdateExclusionPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class EndUpdateExclusionPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => UpdateExclusion, { nullable: true })
  readonly updateExclusion!: RecordedUpdateExclusion | null;
}

/** Arguments of `Contract.updateExclusions`. */
@ArgsType()
export class ContractUpdateExclusionsArgs {
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractExclusionRelations {
  abstract updateExclusions(context: RequestContext, parents: readonly ContractRecord[], args: ContractUpdateExclusionsArgs): Batch<readonly RecordedUpdateExclusion[]>;
  @FieldResolver(() => [UpdateExclusion], { name: 'updateExclusions' })
  protected $updateExclusions(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractUpdateExclusionsArgs) args: ContractUpdateExclusionsArgs): unknown {
    return one(this.updateExclusions(context, [parent], args));
  }
}

/** Arguments of `Mutation.refuseUpdates`. */
@ArgsType()
export class MutationRefuseUpdatesArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RefuseUpdatesInput)
  readonly input!: RefuseUpdatesInput;
}

/** Arguments of `Mutation.endUpdateExclusion`. */
@ArgsType()
export class MutationEndUpdateExclusionArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => EndUpdateExclusionInput)
  readonly input!: EndUpdateExclusionInput;
}

/** How each mutation of this area is carried out. */
export interface ExclusionCommands {
  readonly refuseUpdates: Command<MutationRefuseUpdatesArgs['input'], RefuseUpdatesPayload>;
  readonly endUpdateExclusion: Command<MutationEndUpdateExclusionArgs['input'], EndUpdateExclusionPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class ExclusionMutations {
  constructor(private readonly commands: ExclusionCommands) {}
  @Mutation(() => RefuseUpdatesPayload, { name: 'refuseUpdates', nullable: true })
  protected $refuseUpdates(@Ctx() context: RequestContext, @Args(() => MutationRefuseUpdatesArgs) args: MutationRefuseUpdatesArgs): unknown {
    return this.commands.refuseUpdates(context, 'refuseUpdates', args);
  }
  @Mutation(() => EndUpdateExclusionPayload, { name: 'endUpdateExclusion', nullable: true })
  protected $endUpdateExclusion(@Ctx() context: RequestContext, @Args(() => MutationEndUpdateExclusionArgs) args: MutationEndUpdateExclusionArgs): unknown {
    return this.commands.endUpdateExclusion(context, 'endUpdateExclusion', args);
  }
}

declareTypes({ UpdateExclusion, RefuseUpdatesInput, RefuseUpdatesPayload, EndUpdateExclusionInput, EndUpdateExclusionPayload });
