// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { RequestContext } from '../context';
import type { RunningClockRow } from '../projection/projection-row';
import type { DateTimeOutput, DurationOutput, MoneyOutput } from '../scalars';
import type { Commitment } from './contract';
import type { Clock, ClockState } from './incident';
import { declareTypes, named } from './registry';
import { DateTimeScalar, DurationScalar, MoneyScalar } from './scalars';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';

@ObjectType('ContractSla', { simpleResolvers: true })
export class ContractSla {
  @Field(() => DateTimeScalar)
  readonly asOf!: DateTimeOutput;
  @Field(() => named('ClockState'))
  readonly state!: ClockState;
  @Field(() => Int)
  readonly openIncidents!: number;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly nextDueAt!: DateTimeOutput | null;
  @Field(() => [RunningClock])
  readonly runningClocks!: readonly RunningClockRow[];
  @Field(() => DowntimeBudget, { nullable: true })
  readonly downtimeBudget!: DowntimeBudget | null;
  @Field(() => [DowntimeBudget])
  readonly downtimeBudgets!: readonly DowntimeBudget[];
  @Field(() => MoneyScalar, { nullable: true })
  readonly penaltiesToDate!: MoneyOutput | null;
}

@ObjectType('RunningClock', { simpleResolvers: true })
export class RunningClock {
  @Field(() => named('Clock'))
  readonly clock!: Clock;
}

/** The rows behind `RunningClock`, which have each of its plain fields. */
export type RunningClockSource<Row extends RunningClock = RunningClockRow> = Row;

/** Loaded fields of `RunningClock`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => RunningClock)
export abstract class RunningClockRelations {
  abstract incident(context: RequestContext, parents: readonly RunningClockRow[]): Batch<IncidentRecord>;
  @FieldResolver(() => named('Incident'), { name: 'incident' })
  protected $incident(@Root() parent: RunningClockRow, @Ctx() context: RequestContext): unknown {
    return one(this.incident(context, [parent]));
  }
}

@ObjectType('DowntimeBudget', { simpleResolvers: true })
export class DowntimeBudget {
  @Field(() => named('Commitment'))
  readonly commitment!: Commitment;
  @Field(() => Int)
  readonly year!: number;
  @Field(() => DurationScalar)
  readonly budget!: DurationOutput;
  @Field(() => DurationScalar)
  readonly used!: DurationOutput;
  @Field(() => DurationScalar)
  readonly remaining!: DurationOutput;
  @Field(() => named('ClockState'))
  readonly state!: ClockState;
}

declareTypes({ ContractSla, RunningClock, DowntimeBudget });
