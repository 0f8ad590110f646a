// Made from schema/ by codegen.ts. Do not edit.
import type { ReportedOutcome } from '../../app/incident/report-incidents';
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { Command } from '../command';
import type { RequestContext } from '../context';
import type { UnpricedPenaltyRow } from '../penalty/unpriced-row';
import type { Refusal } from './common';
import type { ReportIncidentInput } from './incident';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { Args, ArgsType, Ctx, Field, FieldResolver, InputType, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';

@InputType('ReportIncidentsInput')
export class ReportIncidentsInput {
  @Field(() => [named('ReportIncidentInput')])
  readonly incidents!: readonly ReportIncidentInput[];
}

@ObjectType('ReportIncidentOutcome', { simpleResolvers: true })
export class ReportIncidentOutcome {
  @Field(() => Int)
  readonly index!: number;
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
}

/** The rows behind `ReportIncidentOutcome`, which have each of its plain fields. */
export type ReportIncidentOutcomeSource<Row extends ReportIncidentOutcome = ReportedOutcome> = Row;

/** Loaded fields of `ReportIncidentOutcome`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => ReportIncidentOutcome)
export abstract class ReportIncidentOutcomeRelations {
  abstract incident(context: RequestContext, parents: readonly ReportedOutcome[]): Batch<IncidentRecord | null>;
  @FieldResolver(() => named('Incident'), { name: 'incident', nullable: true })
  protected $incident(@Root() parent: ReportedOutcome, @Ctx() context: RequestContext): unknown {
    return one(this.incident(context, [parent]));
  }
}

@ObjectType('ReportIncidentsPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class ReportIncidentsPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => [ReportIncidentOutcome], { nullable: true })
  readonly outcomes!: readonly ReportedOutcome[] | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('UnpricedPenalty')], { nullable: true })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

/** Arguments of `Mutation.reportIncidents`. */
@ArgsType()
export class MutationReportIncidentsArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => ReportIncidentsInput)
  readonly input!: ReportIncidentsInput;
}

/** How each mutation of this area is carried out. */
export interface BulkCommands {
  readonly reportIncidents: Command<MutationReportIncidentsArgs['input'], ReportIncidentsPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class BulkMutations {
  constructor(private readonly commands: BulkCommands) {}
  @Mutation(() => ReportIncidentsPayload, { name: 'reportIncidents', nullable: true })
  protected $reportIncidents(@Ctx() context: RequestContext, @Args(() => MutationReportIncidentsArgs) args: MutationReportIncidentsArgs): unknown {
    return this.commands.reportIncidents(context, 'reportIncidents', args);
  }
}

declareTypes({ ReportIncidentsInput, ReportIncidentOutcome, ReportIncidentsPayload });
