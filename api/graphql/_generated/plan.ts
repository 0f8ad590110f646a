// Made from schema/ by codegen.ts. Do not edit.
import type { FollowedModuleVisit } from '../../app/consumption/planned-work';
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { InterventionRecord } from '../../store/consumption/consumption.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { RequestContext } from '../context';
import type { DateInput, DateOutput, DecimalOutput } from '../scalars';
import type { Explanation, Label, WorkPeriod } from './common';
import { declareTypes, named } from './registry';
import { DateScalar, DecimalScalar } from './scalars';
import type { InterventionKind } from './work';
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const PlannedVisitState = {
  PLANNED: 'PLANNED',
  DONE: 'DONE',
  EARLY: 'EARLY',
  LATE: 'LATE',
  MISSED: 'MISSED',
} as const;
export type PlannedVisitState = keyof typeof PlannedVisitState;
registerEnumType(PlannedVisitState, { name: 'PlannedVisitState' });

@ObjectType('PlannedVisit', { simpleResolvers: true })
export class PlannedVisit {
  @Field(() => String)
  readonly module!: string;
  @Field(() => Int)
  readonly number!: number;
  @Field(() => named('InterventionKind'))
  readonly workKind!: InterventionKind;
  @Field(() => Int)
  readonly minutes!: number;
  @Field(() => DateScalar)
  readonly from!: DateOutput;
  @Field(() => DateScalar)
  readonly until!: DateOutput;
  @Field(() => PlannedVisitState)
  readonly state!: PlannedVisitState;
  @Field(() => DateScalar, { nullable: true })
  readonly doneOn!: DateOutput | null;
}

/** The rows behind `PlannedVisit`, which have each of its plain fields. */
export type PlannedVisitSource<Row extends PlannedVisit = FollowedModuleVisit> = Row;

/** Loaded fields of `PlannedVisit`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => PlannedVisit)
export abstract class PlannedVisitRelations {
  abstract intervention(context: RequestContext, parents: readonly FollowedModuleVisit[]): Batch<InterventionRecord | null>;
  @FieldResolver(() => named('Intervention'), { name: 'intervention', nullable: true })
  protected $intervention(@Root() parent: FollowedModuleVisit, @Ctx() context: RequestContext): unknown {
    return one(this.intervention(context, [parent]));
  }
}

@ObjectType('PeriodicWork', { simpleResolvers: true })
export class PeriodicWork {
  @Field(() => String)
  readonly work!: string;
  @Field(() => named('Label'))
  readonly label!: Label;
  @Field(() => Int, { nullable: true })
  readonly level!: number | null;
  @Field(() => String, { nullable: true })
  readonly module!: string | null;
  @Field(() => named('WorkPeriod'), { nullable: true })
  readonly every!: WorkPeriod | null;
  @Field(() => DateScalar, { nullable: true })
  readonly agreedFrom!: DateOutput | null;
}

@ObjectType('WorkOccasion', { simpleResolvers: true })
export class WorkOccasion {
  @Field(() => String)
  readonly work!: string;
  @Field(() => named('Label'))
  readonly label!: Label;
  @Field(() => String, { nullable: true })
  readonly module!: string | null;
  @Field(() => named('WorkPeriod'))
  readonly every!: WorkPeriod;
  @Field(() => Int)
  readonly number!: number;
  @Field(() => DateScalar)
  readonly from!: DateOutput;
  @Field(() => DateScalar)
  readonly until!: DateOutput;
  @Field(() => PlannedVisitState)
  readonly state!: PlannedVisitState;
  @Field(() => DateScalar, { nullable: true })
  readonly doneOn!: DateOutput | null;
}

/** Loaded fields of `WorkOccasion`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => WorkOccasion)
export abstract class WorkOccasionRelations {
  abstract intervention(context: RequestContext, parents: readonly WorkOccasion[]): Batch<InterventionRecord | null>;
  @FieldResolver(() => named('Intervention'), { name: 'intervention', nullable: true })
  protected $intervention(@Root() parent: WorkOccasion, @Ctx() context: RequestContext): unknown {
    return one(this.intervention(context, [parent]));
  }
}

@ObjectType('QualityIndex', { simpleResolvers: true })
export class QualityIndex {
  @Field(() => Int)
  readonly planned!: number;
  @Field(() => Int)
  readonly doneOnTime!: number;
  @Field(() => DecimalScalar, { nullable: true })
  readonly percent!: DecimalOutput | null;
  @Field(() => named('Explanation'))
  readonly explanation!: Explanation;
}

/** Arguments of `Contract.plannedWork`. */
@ArgsType()
export class ContractPlannedWorkArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
}

/** Arguments of `Contract.periodicWork`. */
@ArgsType()
export class ContractPeriodicWorkArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
}

/** Arguments of `Contract.workOccasions`. */
@ArgsType()
export class ContractWorkOccasionsArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly from?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly before?: DateInput | null;
  @Field(() => String, { nullable: true })
  readonly work?: string | null;
}

/** Arguments of `Contract.qualityIndex`. */
@ArgsType()
export class ContractQualityIndexArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly from?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly before?: DateInput | null;
  @Field(() => [String], { nullable: true })
  readonly modules?: readonly string[] | null;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractPlanRelations {
  abstract plannedWork(context: RequestContext, parents: readonly ContractRecord[], args: ContractPlannedWorkArgs): Batch<readonly FollowedModuleVisit[]>;
  @FieldResolver(() => [PlannedVisit], { name: 'plannedWork' })
  protected $plannedWork(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractPlannedWorkArgs) args: ContractPlannedWorkArgs): unknown {
    return one(this.plannedWork(context, [parent], args));
  }
  abstract periodicWork(context: RequestContext, parents: readonly ContractRecord[], args: ContractPeriodicWorkArgs): Batch<readonly PeriodicWork[]>;
  @FieldResolver(() => [PeriodicWork], { name: 'periodicWork' })
  protected $periodicWork(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractPeriodicWorkArgs) args: ContractPeriodicWorkArgs): unknown {
    return one(this.periodicWork(context, [parent], args));
  }
  abstract workOccasions(context: RequestContext, parents: readonly ContractRecord[], args: ContractWorkOccasionsArgs): Batch<readonly WorkOccasion[]>;
  @FieldResolver(() => [WorkOccasion], { name: 'workOccasions' })
  protected $workOccasions(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractWorkOccasionsArgs) args: ContractWorkOccasionsArgs): unknown {
    return one(this.workOccasions(context, [parent], args));
  }
  abstract qualityIndex(context: RequestContext, parents: readonly ContractRecord[], args: ContractQualityIndexArgs): Batch<QualityIndex>;
  @FieldResolver(() => QualityIndex, { name: 'qualityIndex' })
  protected $qualityIndex(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractQualityIndexArgs) args: ContractQualityIndexArgs): unknown {
    return one(this.qualityIndex(context, [parent], args));
  }
}

declareTypes({ PlannedVisitState, PlannedVisit, PeriodicWork, WorkOccasion, QualityIndex });
