// Made from schema/ by codegen.ts. Do not edit.
import type { RecordedWithholding } from '../../domain/lifecycle/withholdings';
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { Command } from '../command';
import type { RequestContext } from '../context';
import type { DateTimeInput, DateTimeOutput } from '../scalars';
import type { Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver, Root } from 'type-graphql';

@ObjectType('Withholding', { simpleResolvers: true })
export class Withholding {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => ID)
  readonly groundId!: string;
  @Field(() => DateTimeScalar)
  readonly from!: DateTimeOutput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly until!: DateTimeOutput | null;
  @Field(() => String)
  readonly note!: string;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `Withholding`, which have each of its plain fields. */
export type WithholdingSource<Row extends Withholding = RecordedWithholding> = Row;

@InputType('WithholdInterventionsInput')
export class WithholdInterventionsInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID)
  readonly groundId!: string;
  @Field(() => DateTimeScalar)
  readonly from!: DateTimeInput;
  @Field(() => String)
  readonly note!: string;
}

@ObjectType('WithholdInterventionsPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class WithholdInterventionsPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Withholding, { nullable: true })
  readonly withholding!: RecordedWithholding | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly assessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reversedPenalties!: readonly PenaltyRecord[] | null;
}

@InputType('EndWithholdingInput')
export class EndWithholdingInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateTimeScalar)
  readonly until!: DateTimeInput;
}

@ObjectType('EndWithholdingPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class EndWithholdingPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Withholding, { nullable: true })
  readonly withholding!: RecordedWithholding | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly assessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reversedPenalties!: readonly PenaltyRecord[] | null;
}

/** Arguments of `Contract.withholdings`. */
@ArgsType()
export class ContractWithholdingsArgs {
  @Field(() => DateTimeScalar, { nullable: true })
  readonly knownAt?: DateTimeInput | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractWithholdingRelations {
  abstract withholdings(context: RequestContext, parents: readonly ContractRecord[], args: ContractWithholdingsArgs): Batch<readonly RecordedWithholding[]>;
  @FieldResolver(() => [Withholding], { name: 'withholdings' })
  protected $withholdings(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractWithholdingsArgs) args: ContractWithholdingsArgs): unknown {
    return one(this.withholdings(context, [parent], args));
  }
}

/** Arguments of `Mutation.withholdInterventions`. */
@ArgsType()
export class MutationWithholdInterventionsArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => WithholdInterventionsInput)
  readonly input!: WithholdInterventionsInput;
}

/** Arguments of `Mutation.endWithholding`. */
@ArgsType()
export class MutationEndWithholdingArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => EndWithholdingInput)
  readonly input!: EndWithholdingInput;
}

/** How each mutation of this area is carried out. */
export interface WithholdingCommands {
  readonly withholdInterventions: Command<MutationWithholdInterventionsArgs['input'], WithholdInterventionsPayload>;
  readonly endWithholding: Command<MutationEndWithholdingArgs['input'], EndWithholdingPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class WithholdingMutations {
  constructor(private readonly commands: WithholdingCommands) {}
  @Mutation(() => WithholdInterventionsPayload, { name: 'withholdInterventions', nullable: true })
  protected $withholdInterventions(@Ctx() context: RequestContext, @Args(() => MutationWithholdInterventionsArgs) args: MutationWithholdInterventionsArgs): unknown {
    return this.commands.withholdInterventions(context, 'withholdInterventions', args);
  }
  @Mutation(() => EndWithholdingPayload, { name: 'endWithholding', nullable: true })
  protected $endWithholding(@Ctx() context: RequestContext, @Args(() => MutationEndWithholdingArgs) args: MutationEndWithholdingArgs): unknown {
    return this.commands.endWithholding(context, 'endWithholding', args);
  }
}

declareTypes({ Withholding, WithholdInterventionsInput, WithholdInterventionsPayload, EndWithholdingInput, EndWithholdingPayload });
