// Made from schema/ by codegen.ts. Do not edit.
import type { RecordedOutcome } from '../../app/consumption/record-interventions';
import type { ReportedOutcome } from '../../app/incident/report-incidents';
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { InterventionRecord } from '../../store/consumption/consumption.store';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { Command } from '../command';
import type { RequestContext } from '../context';
import type { UnpricedPenaltyRow } from '../penalty/unpriced-row';
import type { Refusal } from './common';
import type { RecordInterventionInput } from './consumption';
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

@InputType('RecordInterventionsInput')
export class RecordInterventionsInput {
  @Field(() => [named('RecordInterventionInput')])
  readonly interventions!: readonly RecordInterventionInput[];
}

@ObjectType('RecordInterventionOutcome', { simpleResolvers: true })
export class RecordInterventionOutcome {
  @Field(() => Int)
  readonly index!: number;
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
}

/** The rows behind `RecordInterventionOutcome`, which have each of its plain fields. */
export type RecordInterventionOutcomeSource<Row extends RecordInterventionOutcome = RecordedOutcome> = Row;

/** Loaded fields of `RecordInterventionOutcome`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => RecordInterventionOutcome)
export abstract class RecordInterventionOutcomeRelations {
  abstract intervention(context: RequestContext, parents: readonly RecordedOutcome[]): Batch<InterventionRecord | null>;
  @FieldResolver(() => named('Intervention'), { name: 'intervention', nullable: true })
  protected $intervention(@Root() parent: RecordedOutcome, @Ctx() context: RequestContext): unknown {
    return one(this.intervention(context, [parent]));
  }
}

@ObjectType('RecordInterventionsPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordInterventionsPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => [RecordInterventionOutcome], { nullable: true })
  readonly outcomes!: readonly RecordedOutcome[] | null;
  @Field(() => [named('BillingAdjustment')], { nullable: true })
  readonly billingAdjustments!: readonly AdjustmentRecord[] | null;
}

/** Arguments of `Mutation.reportIncidents`. */
@ArgsType()
export class MutationReportIncidentsArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => ReportIncidentsInput)
  readonly input!: ReportIncidentsInput;
}

/** Arguments of `Mutation.recordInterventions`. */
@ArgsType()
export class MutationRecordInterventionsArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordInterventionsInput)
  readonly input!: RecordInterventionsInput;
}

/** How each mutation of this area is carried out. */
export interface BulkCommands {
  readonly reportIncidents: Command<MutationReportIncidentsArgs['input'], ReportIncidentsPayload>;
  readonly recordInterventions: Command<MutationRecordInterventionsArgs['input'], RecordInterventionsPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class BulkMutations {
  constructor(private readonly commands: BulkCommands) {}
  @Mutation(() => ReportIncidentsPayload, { name: 'reportIncidents', nullable: true })
  protected $reportIncidents(@Ctx() context: RequestContext, @Args(() => MutationReportIncidentsArgs) args: MutationReportIncidentsArgs): unknown {
    return this.commands.reportIncidents(context, 'reportIncidents', args);
  }
  @Mutation(() => RecordInterventionsPayload, { name: 'recordInterventions', nullable: true })
  protected $recordInterventions(@Ctx() context: RequestContext, @Args(() => MutationRecordInterventionsArgs) args: MutationRecordInterventionsArgs): unknown {
    return this.commands.recordInterventions(context, 'recordInterventions', args);
  }
}

declareTypes({ ReportIncidentsInput, ReportIncidentOutcome, ReportIncidentsPayload, RecordInterventionsInput, RecordInterventionOutcome, RecordInterventionsPayload });
