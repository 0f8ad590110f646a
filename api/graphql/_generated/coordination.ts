// Made from schema/ by codegen.ts. Do not edit.
import type { DateToCome } from '../../app/lifecycle/dates-to-come';
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { InterventionRecord } from '../../store/consumption/consumption.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { CoordinationActionRecord, CoordinationReportRecord } from '../../store/coordination/coordination.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeOutput } from '../scalars';
import type { Language, ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import type { ContractSide } from './lifecycle';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const CoordinationActionState = {
  OPEN: 'OPEN',
  DONE: 'DONE',
  DROPPED: 'DROPPED',
} as const;
export type CoordinationActionState = keyof typeof CoordinationActionState;
registerEnumType(CoordinationActionState, { name: 'CoordinationActionState' });

@ObjectType('CoordinationPoint', { simpleResolvers: true })
export class CoordinationPoint {
  @Field(() => String)
  readonly text!: string;
  @Field(() => String, { nullable: true })
  readonly remark!: string | null;
}

@ObjectType('CoordinationAction', { simpleResolvers: true })
export class CoordinationAction {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => Int)
  readonly position!: number;
  @Field(() => String)
  readonly text!: string;
  @Field(() => named('ContractSide'))
  readonly ownerSide!: ContractSide;
  @Field(() => String)
  readonly owner!: string;
  @Field(() => DateScalar)
  readonly dueOn!: DateOutput;
  @Field(() => CoordinationActionState)
  readonly state!: CoordinationActionState;
  @Field(() => DateScalar, { nullable: true })
  readonly closedOn!: DateOutput | null;
  @Field(() => String, { nullable: true })
  readonly reason!: string | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `CoordinationAction`, which have each of its plain fields. */
export type CoordinationActionSource<Row extends CoordinationAction = CoordinationActionRecord> = Row;

/** Loaded fields of `CoordinationAction`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => CoordinationAction)
export abstract class CoordinationActionRelations {
  abstract contract(context: RequestContext, parents: readonly CoordinationActionRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: CoordinationActionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract report(context: RequestContext, parents: readonly CoordinationActionRecord[]): Batch<CoordinationReportRecord>;
  @FieldResolver(() => CoordinationReport, { name: 'report' })
  protected $report(@Root() parent: CoordinationActionRecord, @Ctx() context: RequestContext): unknown {
    return one(this.report(context, [parent]));
  }
}

@ObjectType('CoordinationReport', { simpleResolvers: true })
export class CoordinationReport {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => DateScalar)
  readonly heldOn!: DateOutput;
  @Field(() => [String])
  readonly attendees!: readonly string[];
  @Field(() => [CoordinationPoint])
  readonly done!: readonly CoordinationPoint[];
  @Field(() => [CoordinationPoint])
  readonly notDone!: readonly CoordinationPoint[];
  @Field(() => [CoordinationPoint])
  readonly malfunctions!: readonly CoordinationPoint[];
  @Field(() => [CoordinationPoint])
  readonly improvements!: readonly CoordinationPoint[];
  @Field(() => [CoordinationPoint])
  readonly projects!: readonly CoordinationPoint[];
  @Field(() => Int, { nullable: true })
  readonly satisfaction!: number | null;
  @Field(() => String, { nullable: true })
  readonly satisfactionRemark!: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly withdrawnAt!: DateTimeOutput | null;
  @Field(() => String, { nullable: true })
  readonly withdrawnBecause!: string | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `CoordinationReport`, which have each of its plain fields. */
export type CoordinationReportSource<Row extends CoordinationReport = CoordinationReportRecord> = Row;

/** Arguments of `CoordinationReport.clientReport`. */
@ArgsType()
export class CoordinationReportClientReportArgs {
  @Field(() => named('Language'), { defaultValue: 'EN' })
  readonly language!: Language;
}

/** Arguments of `CoordinationReport.clientReportPath`. */
@ArgsType()
export class CoordinationReportClientReportPathArgs {
  @Field(() => named('Language'), { defaultValue: 'EN' })
  readonly language!: Language;
}

/** Loaded fields of `CoordinationReport`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => CoordinationReport)
export abstract class CoordinationReportRelations {
  abstract contract(context: RequestContext, parents: readonly CoordinationReportRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: CoordinationReportRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract intervention(context: RequestContext, parents: readonly CoordinationReportRecord[]): Batch<InterventionRecord | null>;
  @FieldResolver(() => named('Intervention'), { name: 'intervention', nullable: true })
  protected $intervention(@Root() parent: CoordinationReportRecord, @Ctx() context: RequestContext): unknown {
    return one(this.intervention(context, [parent]));
  }
  abstract actions(context: RequestContext, parents: readonly CoordinationReportRecord[]): Batch<readonly CoordinationActionRecord[]>;
  @FieldResolver(() => [CoordinationAction], { name: 'actions' })
  protected $actions(@Root() parent: CoordinationReportRecord, @Ctx() context: RequestContext): unknown {
    return one(this.actions(context, [parent]));
  }
  abstract followed(context: RequestContext, parents: readonly CoordinationReportRecord[]): Batch<readonly CoordinationActionRecord[]>;
  @FieldResolver(() => [CoordinationAction], { name: 'followed' })
  protected $followed(@Root() parent: CoordinationReportRecord, @Ctx() context: RequestContext): unknown {
    return one(this.followed(context, [parent]));
  }
  abstract clientReport(context: RequestContext, parents: readonly CoordinationReportRecord[], args: CoordinationReportClientReportArgs): Batch<string | null>;
  @FieldResolver(() => String, { name: 'clientReport', nullable: true })
  protected $clientReport(@Root() parent: CoordinationReportRecord, @Ctx() context: RequestContext, @Args(() => CoordinationReportClientReportArgs) args: CoordinationReportClientReportArgs): unknown {
    return one(this.clientReport(context, [parent], args));
  }
  abstract clientReportPath(context: RequestContext, parents: readonly CoordinationReportRecord[], args: CoordinationReportClientReportPathArgs): Batch<string | null>;
  @FieldResolver(() => String, { name: 'clientReportPath', nullable: true })
  protected $clientReportPath(@Root() parent: CoordinationReportRecord, @Ctx() context: RequestContext, @Args(() => CoordinationReportClientReportPathArgs) args: CoordinationReportClientReportPathArgs): unknown {
    return one(this.clientReportPath(context, [parent], args));
  }
}

@ObjectType('CoordinationReportEdge', { simpleResolvers: true })
export class CoordinationReportEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => CoordinationReport)
  readonly node!: CoordinationReportRecord;
}

@ObjectType('CoordinationReportConnection', { simpleResolvers: true })
export class CoordinationReportConnection {
  @Field(() => [CoordinationReportEdge])
  readonly edges!: readonly CoordinationReportEdge[];
  @Field(() => [CoordinationReport])
  readonly nodes!: readonly CoordinationReportRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `CoordinationReportConnection` is a page of. */
@Resolver(() => CoordinationReportConnection)
export class CoordinationReportConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<CoordinationReportRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<CoordinationReportRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@ObjectType('CoordinationActionEdge', { simpleResolvers: true })
export class CoordinationActionEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => CoordinationAction)
  readonly node!: CoordinationActionRecord;
}

@ObjectType('CoordinationActionConnection', { simpleResolvers: true })
export class CoordinationActionConnection {
  @Field(() => [CoordinationActionEdge])
  readonly edges!: readonly CoordinationActionEdge[];
  @Field(() => [CoordinationAction])
  readonly nodes!: readonly CoordinationActionRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `CoordinationActionConnection` is a page of. */
@Resolver(() => CoordinationActionConnection)
export class CoordinationActionConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<CoordinationActionRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<CoordinationActionRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('CoordinationActionFilter')
export class CoordinationActionFilter {
  @Field(() => CoordinationActionState, { nullable: true })
  readonly state?: CoordinationActionState | null;
  @Field(() => named('ContractSide'), { nullable: true })
  readonly ownerSide?: ContractSide | null;
}

@InputType('CoordinationPointInput')
export class CoordinationPointInput {
  @Field(() => String)
  readonly text!: string;
  @Field(() => String, { nullable: true })
  readonly remark?: string | null;
}

@InputType('CoordinationActionInput')
export class CoordinationActionInput {
  @Field(() => String)
  readonly text!: string;
  @Field(() => named('ContractSide'))
  readonly ownerSide!: ContractSide;
  @Field(() => String)
  readonly owner!: string;
  @Field(() => DateScalar)
  readonly dueOn!: DateInput;
}

@InputType('RecordCoordinationReportInput')
export class RecordCoordinationReportInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => DateScalar)
  readonly heldOn!: DateInput;
  @Field(() => ID, { nullable: true })
  readonly interventionId?: string | null;
  @Field(() => [String], { defaultValue: [] })
  readonly attendees!: readonly string[];
  @Field(() => [CoordinationPointInput], { defaultValue: [] })
  readonly done!: readonly CoordinationPointInput[];
  @Field(() => [CoordinationPointInput], { defaultValue: [] })
  readonly notDone!: readonly CoordinationPointInput[];
  @Field(() => [CoordinationPointInput], { defaultValue: [] })
  readonly malfunctions!: readonly CoordinationPointInput[];
  @Field(() => [CoordinationPointInput], { defaultValue: [] })
  readonly improvements!: readonly CoordinationPointInput[];
  @Field(() => [CoordinationPointInput], { defaultValue: [] })
  readonly projects!: readonly CoordinationPointInput[];
  @Field(() => Int, { nullable: true })
  readonly satisfaction?: number | null;
  @Field(() => String, { nullable: true })
  readonly satisfactionRemark?: string | null;
  @Field(() => [CoordinationActionInput], { defaultValue: [] })
  readonly actions!: readonly CoordinationActionInput[];
}

@ObjectType('RecordCoordinationReportPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordCoordinationReportPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => CoordinationReport, { nullable: true })
  readonly coordinationReport!: CoordinationReportRecord | null;
}

export const CoordinationActionOutcome = {
  DONE: 'DONE',
  DROPPED: 'DROPPED',
} as const;
export type CoordinationActionOutcome = keyof typeof CoordinationActionOutcome;
registerEnumType(CoordinationActionOutcome, { name: 'CoordinationActionOutcome' });

@InputType('CloseCoordinationActionInput')
export class CloseCoordinationActionInput {
  @Field(() => ID)
  readonly actionId!: string;
  @Field(() => CoordinationActionOutcome)
  readonly outcome!: CoordinationActionOutcome;
  @Field(() => DateScalar)
  readonly closedOn!: DateInput;
  @Field(() => String, { nullable: true })
  readonly reason?: string | null;
}

@ObjectType('CloseCoordinationActionPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CloseCoordinationActionPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => CoordinationAction, { nullable: true })
  readonly coordinationAction!: CoordinationActionRecord | null;
}

@InputType('WithdrawCoordinationReportInput')
export class WithdrawCoordinationReportInput {
  @Field(() => ID)
  readonly coordinationReportId!: string;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('WithdrawCoordinationReportPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class WithdrawCoordinationReportPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => CoordinationReport, { nullable: true })
  readonly coordinationReport!: CoordinationReportRecord | null;
}

/** Arguments of `Contract.coordinationReports`. */
@ArgsType()
export class ContractCoordinationReportsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** Arguments of `Contract.coordinationActions`. */
@ArgsType()
export class ContractCoordinationActionsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => CoordinationActionFilter, { nullable: true })
  readonly filter?: CoordinationActionFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractCoordinationRelations {
  abstract coordinationReports(context: RequestContext, parents: readonly ContractRecord[], args: ContractCoordinationReportsArgs): Batch<Connection<CoordinationReportRecord>>;
  @FieldResolver(() => CoordinationReportConnection, { name: 'coordinationReports' })
  protected $coordinationReports(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractCoordinationReportsArgs) args: ContractCoordinationReportsArgs): unknown {
    return one(this.coordinationReports(context, [parent], args));
  }
  abstract coordinationActions(context: RequestContext, parents: readonly ContractRecord[], args: ContractCoordinationActionsArgs): Batch<Connection<CoordinationActionRecord>>;
  @FieldResolver(() => CoordinationActionConnection, { name: 'coordinationActions' })
  protected $coordinationActions(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractCoordinationActionsArgs) args: ContractCoordinationActionsArgs): unknown {
    return one(this.coordinationActions(context, [parent], args));
  }
}

/** What this area adds to `UpcomingDate`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('UpcomingDate'))
export abstract class UpcomingDateCoordinationRelations {
  abstract coordinationAction(context: RequestContext, parents: readonly DateToCome[]): Batch<CoordinationActionRecord | null>;
  @FieldResolver(() => CoordinationAction, { name: 'coordinationAction', nullable: true })
  protected $coordinationAction(@Root() parent: DateToCome, @Ctx() context: RequestContext): unknown {
    return one(this.coordinationAction(context, [parent]));
  }
}

/** Arguments of `Mutation.recordCoordinationReport`. */
@ArgsType()
export class MutationRecordCoordinationReportArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordCoordinationReportInput)
  readonly input!: RecordCoordinationReportInput;
}

/** Arguments of `Mutation.closeCoordinationAction`. */
@ArgsType()
export class MutationCloseCoordinationActionArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => CloseCoordinationActionInput)
  readonly input!: CloseCoordinationActionInput;
}

/** Arguments of `Mutation.withdrawCoordinationReport`. */
@ArgsType()
export class MutationWithdrawCoordinationReportArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => WithdrawCoordinationReportInput)
  readonly input!: WithdrawCoordinationReportInput;
}

/** How each mutation of this area is carried out. */
export interface CoordinationCommands {
  readonly recordCoordinationReport: Command<MutationRecordCoordinationReportArgs['input'], RecordCoordinationReportPayload>;
  readonly closeCoordinationAction: Command<MutationCloseCoordinationActionArgs['input'], CloseCoordinationActionPayload>;
  readonly withdrawCoordinationReport: Command<MutationWithdrawCoordinationReportArgs['input'], WithdrawCoordinationReportPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class CoordinationMutations {
  constructor(private readonly commands: CoordinationCommands) {}
  @Mutation(() => RecordCoordinationReportPayload, { name: 'recordCoordinationReport', nullable: true })
  protected $recordCoordinationReport(@Ctx() context: RequestContext, @Args(() => MutationRecordCoordinationReportArgs) args: MutationRecordCoordinationReportArgs): unknown {
    return this.commands.recordCoordinationReport(context, 'recordCoordinationReport', args);
  }
  @Mutation(() => CloseCoordinationActionPayload, { name: 'closeCoordinationAction', nullable: true })
  protected $closeCoordinationAction(@Ctx() context: RequestContext, @Args(() => MutationCloseCoordinationActionArgs) args: MutationCloseCoordinationActionArgs): unknown {
    return this.commands.closeCoordinationAction(context, 'closeCoordinationAction', args);
  }
  @Mutation(() => WithdrawCoordinationReportPayload, { name: 'withdrawCoordinationReport', nullable: true })
  protected $withdrawCoordinationReport(@Ctx() context: RequestContext, @Args(() => MutationWithdrawCoordinationReportArgs) args: MutationWithdrawCoordinationReportArgs): unknown {
    return this.commands.withdrawCoordinationReport(context, 'withdrawCoordinationReport', args);
  }
}

declareTypes({ CoordinationActionState, CoordinationPoint, CoordinationAction, CoordinationReport, CoordinationReportEdge, CoordinationReportConnection, CoordinationActionEdge, CoordinationActionConnection, CoordinationActionFilter, CoordinationPointInput, CoordinationActionInput, RecordCoordinationReportInput, RecordCoordinationReportPayload, CoordinationActionOutcome, CloseCoordinationActionInput, CloseCoordinationActionPayload, WithdrawCoordinationReportInput, WithdrawCoordinationReportPayload });
