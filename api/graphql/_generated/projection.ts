// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { RequestContext } from '../context';
import type { CostProjectionRow, ProjectedCostRow } from '../projection/projection-row';
import type { DateTimeOutput, MoneyOutput } from '../scalars';
import type { Explanation, Refusal } from './common';
import type { Commitment } from './contract';
import { declareTypes, named } from './registry';
import { DateTimeScalar, MoneyScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';

/**
 * What runs costs, as a step function of how long it lasts. Nothing of it is recorded: a penalty is recorded once it is certain. Each amount is
 * what would be assessed if all that runs stopped at that instant, under the caps that recorded penalties have left. Scope `penalties:read`.
 */
@ObjectType('CostProjection', { simpleResolvers: true, description: 'What runs costs, as a step function of how long it lasts. Nothing of it is recorded: a penalty is recorded once it is certain. Each amount is\nwhat would be assessed if all that runs stopped at that instant, under the caps that recorded penalties have left. Scope `penalties:read`.' })
export class CostProjection {
  /** The first instant of the projection. */
  @Field(() => DateTimeScalar, { description: 'The first instant of the projection.' })
  readonly from!: DateTimeOutput;
  /** Its last instant. */
  @Field(() => DateTimeScalar, { description: 'Its last instant.' })
  readonly until!: DateTimeOutput;
  /** What all items cost together if they last until `until`, after caps. What is assessed already is not in it, but takes its part of the caps. */
  @Field(() => MoneyScalar, { description: 'What all items cost together if they last until `until`, after caps. What is assessed already is not in it, but takes its part of the caps.' })
  readonly amount!: MoneyOutput;
  /** The sum of the items; each explains its own amount. */
  @Field(() => named('Explanation'), { description: 'The sum of the items; each explains its own amount.' })
  readonly explanation!: Explanation;
  /** How many items there are. */
  @Field(() => Int, { description: 'How many items there are.' })
  readonly itemCount!: number;
  /** Each running commitment and each year of downtime at `until`, in the order in which they use up caps: misses by deadline and number, then years, then what is not missed by then. At most the first 1 000; `amount` and the steps count all. */
  @Field(() => [ProjectedCost], { description: 'Each running commitment and each year of downtime at `until`, in the order in which they use up caps: misses by deadline and number, then years, then what is not missed by then. At most the first 1 000; `amount` and the steps count all.' })
  readonly items!: readonly ProjectedCostRow[];
  /** What could not be reckoned and is in no amount here, e.g. a year reckoned from invoices that are not on file (`INVOICES_MISSING`). */
  @Field(() => [named('Refusal')], { description: 'What could not be reckoned and is in no amount here, e.g. a year reckoned from invoices that are not on file (`INVOICES_MISSING`).' })
  readonly refusals!: readonly Refusal[];
}

/** The rows behind `CostProjection`, which have each of its plain fields. */
export type CostProjectionSource<Row extends CostProjection = CostProjectionRow> = Row;

/** Arguments of `CostProjection.steps`. */
@ArgsType()
export class CostProjectionStepsArgs {
  /** How many steps, at most 500; an amount that grows by the minute has a step at nearly each cent. */
  @Field(() => Int, { defaultValue: 50, description: 'How many steps, at most 500; an amount that grows by the minute has a step at nearly each cent.' })
  readonly first!: number;
}

/** Loaded fields of `CostProjection`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => CostProjection)
export abstract class CostProjectionRelations {
  /** What all items cost together as time goes by: the first step starts at `from`, each next one where the amount changes. */
  abstract steps(context: RequestContext, parents: readonly CostProjectionRow[], args: CostProjectionStepsArgs): Batch<CostSteps>;
  @FieldResolver(() => CostSteps, { name: 'steps', description: 'What all items cost together as time goes by: the first step starts at `from`, each next one where the amount changes.' })
  protected $steps(@Root() parent: CostProjectionRow, @Ctx() context: RequestContext, @Args(() => CostProjectionStepsArgs) args: CostProjectionStepsArgs): unknown {
    return one(this.steps(context, [parent], args));
  }
  /** The first step after `from`: when it costs something else, and what. Null when it costs the same as far as the steps are known. */
  abstract nextStep(context: RequestContext, parents: readonly CostProjectionRow[]): Batch<CostStep | null>;
  @FieldResolver(() => CostStep, { name: 'nextStep', nullable: true, description: 'The first step after `from`: when it costs something else, and what. Null when it costs the same as far as the steps are known.' })
  protected $nextStep(@Root() parent: CostProjectionRow, @Ctx() context: RequestContext): unknown {
    return one(this.nextStep(context, [parent]));
  }
}

/** What something that runs costs from an instant on, until its next step. Excluding tax. Scope `penalties:read`. */
@ObjectType('CostStep', { simpleResolvers: true, description: 'What something that runs costs from an instant on, until its next step. Excluding tax. Scope `penalties:read`.' })
export class CostStep {
  /** The first instant at which it costs this. */
  @Field(() => DateTimeScalar, { description: 'The first instant at which it costs this.' })
  readonly from!: DateTimeOutput;
  /** What it costs. */
  @Field(() => MoneyScalar, { description: 'What it costs.' })
  readonly amount!: MoneyOutput;
  /** Why. */
  @Field(() => named('Explanation'), { description: 'Why.' })
  readonly explanation!: Explanation;
}

/** The steps of a cost, and up to when they are known. Scope `penalties:read`. */
@ObjectType('CostSteps', { simpleResolvers: true, description: 'The steps of a cost, and up to when they are known. Scope `penalties:read`.' })
export class CostSteps {
  /** The steps in order of time. */
  @Field(() => [CostStep], { description: 'The steps in order of time.' })
  readonly steps!: readonly CostStep[];
  /** The instant up to which the steps hold: the projection's `until`, or the second before the first step that was left out. */
  @Field(() => DateTimeScalar, { description: 'The instant up to which the steps hold: the projection\'s `until`, or the second before the first step that was left out.' })
  readonly until!: DateTimeOutput;
  /** Whether there may be more steps: more than were asked for, or more than can be looked for at once. Ask on with the projection's `from` one second after `until`. */
  @Field(() => Boolean, { description: 'Whether there may be more steps: more than were asked for, or more than can be looked for at once. Ask on with the projection\'s `from` one second after `until`.' })
  readonly cut!: boolean;
}

/** One running commitment of an incident, or the downtime of one calendar year, under one penalty policy. Scope `penalties:read`. */
@ObjectType('ProjectedCost', { simpleResolvers: true, description: 'One running commitment of an incident, or the downtime of one calendar year, under one penalty policy. Scope `penalties:read`.' })
export class ProjectedCost {
  /** The calendar year of a downtime budget; null for an incident. */
  @Field(() => Int, { nullable: true, description: 'The calendar year of a downtime budget; null for an incident.' })
  readonly year!: number | null;
  /** The commitment that is missed or runs. */
  @Field(() => named('Commitment'), { description: 'The commitment that is missed or runs.' })
  readonly commitment!: Commitment;
  /** The key of the penalty policy in the terms pack. */
  @Field(() => String, { description: 'The key of the penalty policy in the terms pack.' })
  readonly policyKey!: string;
  /** What it costs at the projection's `until`, after what the items before it took of the caps. */
  @Field(() => MoneyScalar, { description: 'What it costs at the projection\'s `until`, after what the items before it took of the caps.' })
  readonly amount!: MoneyOutput;
  /** Why. */
  @Field(() => named('Explanation'), { description: 'Why.' })
  readonly explanation!: Explanation;
}

/** The rows behind `ProjectedCost`, which have each of its plain fields. */
export type ProjectedCostSource<Row extends ProjectedCost = ProjectedCostRow> = Row;

/** Loaded fields of `ProjectedCost`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => ProjectedCost)
export abstract class ProjectedCostRelations {
  /** The incident; null for a year of downtime. Scope `incidents:read`. */
  abstract incident(context: RequestContext, parents: readonly ProjectedCostRow[]): Batch<IncidentRecord | null>;
  @FieldResolver(() => named('Incident'), { name: 'incident', nullable: true, description: 'The incident; null for a year of downtime. Scope `incidents:read`.' })
  protected $incident(@Root() parent: ProjectedCostRow, @Ctx() context: RequestContext): unknown {
    return one(this.incident(context, [parent]));
  }
}

declareTypes({ CostProjection, CostStep, CostSteps, ProjectedCost });
