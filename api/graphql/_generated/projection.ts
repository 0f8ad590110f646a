// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { RequestContext } from '../context';
import type { CostProjectionRow, ProjectedCostRow, RunningClockRow } from '../projection/projection-row';
import type { DateTimeInput, DateTimeOutput, MoneyOutput } from '../scalars';
import type { Explanation, Refusal } from './common';
import type { Commitment } from './contract';
import { declareTypes, named } from './registry';
import { DateTimeScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';

@ObjectType('CostProjection', { simpleResolvers: true })
export class CostProjection {
  @Field(() => DateTimeScalar)
  readonly from!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly until!: DateTimeOutput;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
  @Field(() => Int)
  readonly itemCount!: number;
  @Field(() => [ProjectedCost])
  readonly items!: readonly ProjectedCostRow[];
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
}

/** The rows behind `CostProjection`, which have each of its plain fields. */
export type CostProjectionSource<Row extends CostProjection = CostProjectionRow> = Row;

/** Arguments of `CostProjection.steps`. */
@ArgsType()
export class CostProjectionStepsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
}

/** Loaded fields of `CostProjection`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => CostProjection)
export abstract class CostProjectionRelations {
  abstract steps(context: RequestContext, parents: readonly CostProjectionRow[], args: CostProjectionStepsArgs): Batch<CostSteps>;
  @FieldResolver(() => CostSteps, { name: 'steps' })
  protected $steps(@Root() parent: CostProjectionRow, @Ctx() context: RequestContext, @Args(() => CostProjectionStepsArgs) args: CostProjectionStepsArgs): unknown {
    return one(this.steps(context, [parent], args));
  }
  abstract nextStep(context: RequestContext, parents: readonly CostProjectionRow[]): Batch<CostStep | null>;
  @FieldResolver(() => CostStep, { name: 'nextStep', nullable: true })
  protected $nextStep(@Root() parent: CostProjectionRow, @Ctx() context: RequestContext): unknown {
    return one(this.nextStep(context, [parent]));
  }
}

@ObjectType('CostStep', { simpleResolvers: true })
export class CostStep {
  @Field(() => DateTimeScalar)
  readonly from!: DateTimeOutput;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

@ObjectType('CostSteps', { simpleResolvers: true })
export class CostSteps {
  @Field(() => [CostStep])
  readonly steps!: readonly CostStep[];
  @Field(() => DateTimeScalar)
  readonly until!: DateTimeOutput;
  @Field(() => Boolean)
  readonly cut!: boolean;
}

@ObjectType('ProjectedCost', { simpleResolvers: true })
export class ProjectedCost {
  @Field(() => Int, { nullable: true })
  readonly year!: number | null;
  @Field(() => named('Commitment'))
  readonly commitment!: Commitment;
  @Field(() => String)
  readonly policyKey!: string;
  @Field(() => MoneyScalar)
  readonly amount!: MoneyOutput;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

/** The rows behind `ProjectedCost`, which have each of its plain fields. */
export type ProjectedCostSource<Row extends ProjectedCost = ProjectedCostRow> = Row;

/** Loaded fields of `ProjectedCost`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => ProjectedCost)
export abstract class ProjectedCostRelations {
  abstract incident(context: RequestContext, parents: readonly ProjectedCostRow[]): Batch<IncidentRecord | null>;
  @FieldResolver(() => named('Incident'), { name: 'incident', nullable: true })
  protected $incident(@Root() parent: ProjectedCostRow, @Ctx() context: RequestContext): unknown {
    return one(this.incident(context, [parent]));
  }
}

/** Arguments of `Contract.costProjection`. */
@ArgsType()
export class ContractCostProjectionArgs {
  @Field(() => DateTimeScalar, { nullable: true })
  readonly from?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly until?: DateTimeInput | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractProjectionRelations {
  abstract costProjection(context: RequestContext, parents: readonly ContractRecord[], args: ContractCostProjectionArgs): Batch<CostProjectionRow | null>;
  @FieldResolver(() => CostProjection, { name: 'costProjection', nullable: true })
  protected $costProjection(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractCostProjectionArgs) args: ContractCostProjectionArgs): unknown {
    return one(this.costProjection(context, [parent], args));
  }
}

/** Arguments of `Incident.costProjection`. */
@ArgsType()
export class IncidentCostProjectionArgs {
  @Field(() => DateTimeScalar, { nullable: true })
  readonly from?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly until?: DateTimeInput | null;
}

/** What this area adds to `Incident`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Incident'))
export abstract class IncidentProjectionRelations {
  abstract costProjection(context: RequestContext, parents: readonly IncidentRecord[], args: IncidentCostProjectionArgs): Batch<CostProjectionRow | null>;
  @FieldResolver(() => CostProjection, { name: 'costProjection', nullable: true })
  protected $costProjection(@Root() parent: IncidentRecord, @Ctx() context: RequestContext, @Args(() => IncidentCostProjectionArgs) args: IncidentCostProjectionArgs): unknown {
    return one(this.costProjection(context, [parent], args));
  }
}

/** What this area adds to `RunningClock`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('RunningClock'))
export abstract class RunningClockProjectionRelations {
  abstract nextCostStep(context: RequestContext, parents: readonly RunningClockRow[]): Batch<CostStep | null>;
  @FieldResolver(() => CostStep, { name: 'nextCostStep', nullable: true })
  protected $nextCostStep(@Root() parent: RunningClockRow, @Ctx() context: RequestContext): unknown {
    return one(this.nextCostStep(context, [parent]));
  }
}

declareTypes({ CostProjection, CostStep, CostSteps, ProjectedCost });
