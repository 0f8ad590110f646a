// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { ClosingRefusalRecord, ClosingRunRecord } from '../../store/closing/closing.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateOutput, DateTimeOutput, DecimalOutput } from '../scalars';
import type { ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const ClosingState = {
  RUNNING: 'RUNNING',
  STOPPED: 'STOPPED',
  DONE: 'DONE',
} as const;
export type ClosingState = keyof typeof ClosingState;
registerEnumType(ClosingState, { name: 'ClosingState' });

export const ClosingPhase = {
  SETTLING: 'SETTLING',
  ISSUING: 'ISSUING',
} as const;
export type ClosingPhase = keyof typeof ClosingPhase;
registerEnumType(ClosingPhase, { name: 'ClosingPhase' });

@ObjectType('ClosingRefusal', { simpleResolvers: true })
export class ClosingRefusal {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => DateTimeScalar)
  readonly refusedAt!: DateTimeOutput;
}

/** The rows behind `ClosingRefusal`, which have each of its plain fields. */
export type ClosingRefusalSource<Row extends ClosingRefusal = ClosingRefusalRecord> = Row;

/** Loaded fields of `ClosingRefusal`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => ClosingRefusal)
export abstract class ClosingRefusalRelations {
  abstract contract(context: RequestContext, parents: readonly ClosingRefusalRecord[]): Batch<ContractRecord | null>;
  @FieldResolver(() => named('Contract'), { name: 'contract', nullable: true })
  protected $contract(@Root() parent: ClosingRefusalRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
}

@ObjectType('ClosingRefusalEdge', { simpleResolvers: true })
export class ClosingRefusalEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => ClosingRefusal)
  readonly node!: ClosingRefusalRecord;
}

@ObjectType('ClosingRefusalConnection', { simpleResolvers: true })
export class ClosingRefusalConnection {
  @Field(() => [ClosingRefusalEdge])
  readonly edges!: readonly ClosingRefusalEdge[];
  @Field(() => [ClosingRefusal])
  readonly nodes!: readonly ClosingRefusalRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `ClosingRefusalConnection` is a page of. */
@Resolver(() => ClosingRefusalConnection)
export class ClosingRefusalConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<ClosingRefusalRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<ClosingRefusalRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@ObjectType('ClosingRun', { simpleResolvers: true })
export class ClosingRun {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly month!: string;
  @Field(() => DateScalar)
  readonly startsOn!: DateOutput;
  @Field(() => DateScalar)
  readonly endsBefore!: DateOutput;
  @Field(() => ClosingState)
  readonly state!: ClosingState;
  @Field(() => ClosingPhase)
  readonly phase!: ClosingPhase;
  @Field(() => Int)
  readonly contractsTotal!: number;
  @Field(() => Int)
  readonly contractsDone!: number;
  @Field(() => Int)
  readonly contractsRefused!: number;
  @Field(() => Int)
  readonly documentsIssued!: number;
  @Field(() => Int)
  readonly penaltiesCredited!: number;
  @Field(() => Int)
  readonly capsCorrected!: number;
  @Field(() => String)
  readonly startedBy!: string;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly endedAt!: DateTimeOutput | null;
}

/** The rows behind `ClosingRun`, which have each of its plain fields. */
export type ClosingRunSource<Row extends ClosingRun = ClosingRunRecord> = Row;

/** Arguments of `ClosingRun.refused`. */
@ArgsType()
export class ClosingRunRefusedArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Loaded fields of `ClosingRun`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => ClosingRun)
export abstract class ClosingRunRelations {
  abstract percent(context: RequestContext, parents: readonly ClosingRunRecord[]): Batch<number>;
  @FieldResolver(() => Int, { name: 'percent' })
  protected $percent(@Root() parent: ClosingRunRecord, @Ctx() context: RequestContext): unknown {
    return one(this.percent(context, [parent]));
  }
  abstract contractsPerSecond(context: RequestContext, parents: readonly ClosingRunRecord[]): Batch<DecimalOutput | null>;
  @FieldResolver(() => DecimalScalar, { name: 'contractsPerSecond', nullable: true })
  protected $contractsPerSecond(@Root() parent: ClosingRunRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contractsPerSecond(context, [parent]));
  }
  abstract estimatedEndAt(context: RequestContext, parents: readonly ClosingRunRecord[]): Batch<DateTimeOutput | null>;
  @FieldResolver(() => DateTimeScalar, { name: 'estimatedEndAt', nullable: true })
  protected $estimatedEndAt(@Root() parent: ClosingRunRecord, @Ctx() context: RequestContext): unknown {
    return one(this.estimatedEndAt(context, [parent]));
  }
  abstract refused(context: RequestContext, parents: readonly ClosingRunRecord[], args: ClosingRunRefusedArgs): Batch<Connection<ClosingRefusalRecord> | null>;
  @FieldResolver(() => ClosingRefusalConnection, { name: 'refused', nullable: true })
  protected $refused(@Root() parent: ClosingRunRecord, @Ctx() context: RequestContext, @Args(() => ClosingRunRefusedArgs) args: ClosingRunRefusedArgs): unknown {
    return one(this.refused(context, [parent], args));
  }
  abstract createdAt(context: RequestContext, parents: readonly ClosingRunRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: ClosingRunRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
}

@ObjectType('ClosingRunEdge', { simpleResolvers: true })
export class ClosingRunEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => ClosingRun)
  readonly node!: ClosingRunRecord;
}

@ObjectType('ClosingRunConnection', { simpleResolvers: true })
export class ClosingRunConnection {
  @Field(() => [ClosingRunEdge])
  readonly edges!: readonly ClosingRunEdge[];
  @Field(() => [ClosingRun])
  readonly nodes!: readonly ClosingRunRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `ClosingRunConnection` is a page of. */
@Resolver(() => ClosingRunConnection)
export class ClosingRunConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<ClosingRunRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<ClosingRunRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('ClosingRunFilter')
export class ClosingRunFilter {
  @Field(() => ClosingState, { nullable: true })
  readonly state?: ClosingState | null;
}

@InputType('StartClosingInput')
export class StartClosingInput {
  @Field(() => String)
  readonly month!: string;
}

@ObjectType('StartClosingPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class StartClosingPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => ClosingRun, { nullable: true })
  readonly closingRun!: ClosingRunRecord | null;
}

@InputType('StopClosingInput')
export class StopClosingInput {
  @Field(() => ID)
  readonly closingRunId!: string;
}

@ObjectType('StopClosingPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class StopClosingPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => ClosingRun, { nullable: true })
  readonly closingRun!: ClosingRunRecord | null;
}

/** Arguments of `Query.closingRun`. */
@ArgsType()
export class QueryClosingRunArgs {
  @Field(() => ID)
  readonly id!: string;
}

/** Arguments of `Query.closingRuns`. */
@ArgsType()
export class QueryClosingRunsArgs {
  @Field(() => ClosingRunFilter, { nullable: true })
  readonly filter?: ClosingRunFilter | null;
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class ClosingQueries {
  abstract closingRun(context: RequestContext, args: QueryClosingRunArgs): Answer<ClosingRunRecord | null>;
  @Query(() => ClosingRun, { name: 'closingRun', nullable: true })
  protected $closingRun(@Ctx() context: RequestContext, @Args(() => QueryClosingRunArgs) args: QueryClosingRunArgs): unknown {
    return this.closingRun(context, args);
  }
  abstract closingRuns(context: RequestContext, args: QueryClosingRunsArgs): Answer<Connection<ClosingRunRecord> | null>;
  @Query(() => ClosingRunConnection, { name: 'closingRuns', nullable: true })
  protected $closingRuns(@Ctx() context: RequestContext, @Args(() => QueryClosingRunsArgs) args: QueryClosingRunsArgs): unknown {
    return this.closingRuns(context, args);
  }
}

/** Arguments of `Mutation.startClosing`. */
@ArgsType()
export class MutationStartClosingArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => StartClosingInput)
  readonly input!: StartClosingInput;
}

/** Arguments of `Mutation.stopClosing`. */
@ArgsType()
export class MutationStopClosingArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => StopClosingInput)
  readonly input!: StopClosingInput;
}

/** How each mutation of this area is carried out. */
export interface ClosingCommands {
  readonly startClosing: Command<MutationStartClosingArgs['input'], StartClosingPayload>;
  readonly stopClosing: Command<MutationStopClosingArgs['input'], StopClosingPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class ClosingMutations {
  constructor(private readonly commands: ClosingCommands) {}
  @Mutation(() => StartClosingPayload, { name: 'startClosing', nullable: true })
  protected $startClosing(@Ctx() context: RequestContext, @Args(() => MutationStartClosingArgs) args: MutationStartClosingArgs): unknown {
    return this.commands.startClosing(context, 'startClosing', args);
  }
  @Mutation(() => StopClosingPayload, { name: 'stopClosing', nullable: true })
  protected $stopClosing(@Ctx() context: RequestContext, @Args(() => MutationStopClosingArgs) args: MutationStopClosingArgs): unknown {
    return this.commands.stopClosing(context, 'stopClosing', args);
  }
}

declareTypes({ ClosingState, ClosingPhase, ClosingRefusal, ClosingRefusalEdge, ClosingRefusalConnection, ClosingRun, ClosingRunEdge, ClosingRunConnection, ClosingRunFilter, StartClosingInput, StartClosingPayload, StopClosingInput, StopClosingPayload });
