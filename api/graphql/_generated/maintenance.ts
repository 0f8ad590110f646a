// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import type { MaintenanceRecord } from '../../store/maintenance/maintenance.store';
import type { ContactRecord } from '../../store/party/contact.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { UnpricedPenaltyRow } from '../penalty/unpriced-row';
import type { DateTimeInput, DateTimeOutput } from '../scalars';
import type { ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const MaintenanceState = {
  PLANNED: 'PLANNED',
  DONE: 'DONE',
  CANCELLED: 'CANCELLED',
} as const;
export type MaintenanceState = keyof typeof MaintenanceState;
registerEnumType(MaintenanceState, { name: 'MaintenanceState' });

@ObjectType('Maintenance', { simpleResolvers: true })
export class Maintenance {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly description!: string;
  @Field(() => DateTimeScalar)
  readonly startsAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly endsAt!: DateTimeOutput;
  @Field(() => Boolean)
  readonly closesAccess!: boolean;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly announcedAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly consultedAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly agreedAt!: DateTimeOutput | null;
  @Field(() => MaintenanceState)
  readonly state!: MaintenanceState;
  @Field(() => String, { nullable: true })
  readonly reason!: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly beganAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly finishedAt!: DateTimeOutput | null;
}

/** The rows behind `Maintenance`, which have each of its plain fields. */
export type MaintenanceSource<Row extends Maintenance = MaintenanceRecord> = Row;

/** Loaded fields of `Maintenance`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Maintenance)
export abstract class MaintenanceRelations {
  abstract contract(context: RequestContext, parents: readonly MaintenanceRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: MaintenanceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract assets(context: RequestContext, parents: readonly MaintenanceRecord[]): Batch<readonly AssetRecord[]>;
  @FieldResolver(() => [named('Asset')], { name: 'assets' })
  protected $assets(@Root() parent: MaintenanceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.assets(context, [parent]));
  }
  abstract modules(context: RequestContext, parents: readonly MaintenanceRecord[]): Batch<readonly ServiceModuleRecord[]>;
  @FieldResolver(() => [named('ServiceModule')], { name: 'modules' })
  protected $modules(@Root() parent: MaintenanceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.modules(context, [parent]));
  }
  abstract toldContact(context: RequestContext, parents: readonly MaintenanceRecord[]): Batch<ContactRecord | null>;
  @FieldResolver(() => named('Contact'), { name: 'toldContact', nullable: true })
  protected $toldContact(@Root() parent: MaintenanceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.toldContact(context, [parent]));
  }
  abstract contact(context: RequestContext, parents: readonly MaintenanceRecord[]): Batch<ContactRecord | null>;
  @FieldResolver(() => named('Contact'), { name: 'contact', nullable: true })
  protected $contact(@Root() parent: MaintenanceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contact(context, [parent]));
  }
  abstract createdAt(context: RequestContext, parents: readonly MaintenanceRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: MaintenanceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly MaintenanceRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: MaintenanceRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('MaintenanceEdge', { simpleResolvers: true })
export class MaintenanceEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Maintenance)
  readonly node!: MaintenanceRecord;
}

@ObjectType('MaintenanceConnection', { simpleResolvers: true })
export class MaintenanceConnection {
  @Field(() => [MaintenanceEdge])
  readonly edges!: readonly MaintenanceEdge[];
  @Field(() => [Maintenance])
  readonly nodes!: readonly MaintenanceRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `MaintenanceConnection` is a page of. */
@Resolver(() => MaintenanceConnection)
export class MaintenanceConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<MaintenanceRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<MaintenanceRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('PlanMaintenanceInput')
export class PlanMaintenanceInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly description!: string;
  @Field(() => DateTimeScalar)
  readonly startsAt!: DateTimeInput;
  @Field(() => DateTimeScalar)
  readonly endsAt!: DateTimeInput;
  @Field(() => [ID], { defaultValue: [] })
  readonly assetIds!: readonly string[];
  @Field(() => [ID], { defaultValue: [] })
  readonly moduleIds!: readonly string[];
  @Field(() => Boolean, { defaultValue: false })
  readonly closesAccess!: boolean;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly announcedAt?: DateTimeInput | null;
  @Field(() => ID, { nullable: true })
  readonly contactId?: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly consultedAt?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly agreedAt?: DateTimeInput | null;
}

@ObjectType('PlanMaintenancePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class PlanMaintenancePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Maintenance, { nullable: true })
  readonly maintenance!: MaintenanceRecord | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('UnpricedPenalty')], { nullable: true })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

@InputType('MoveMaintenanceInput')
export class MoveMaintenanceInput {
  @Field(() => ID)
  readonly maintenanceId!: string;
  @Field(() => DateTimeScalar)
  readonly startsAt!: DateTimeInput;
  @Field(() => DateTimeScalar)
  readonly endsAt!: DateTimeInput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly announcedAt?: DateTimeInput | null;
  @Field(() => ID, { nullable: true })
  readonly contactId?: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly consultedAt?: DateTimeInput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly agreedAt?: DateTimeInput | null;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('MoveMaintenancePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class MoveMaintenancePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Maintenance, { nullable: true })
  readonly maintenance!: MaintenanceRecord | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('UnpricedPenalty')], { nullable: true })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

@InputType('CancelMaintenanceInput')
export class CancelMaintenanceInput {
  @Field(() => ID)
  readonly maintenanceId!: string;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('CancelMaintenancePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CancelMaintenancePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Maintenance, { nullable: true })
  readonly maintenance!: MaintenanceRecord | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('UnpricedPenalty')], { nullable: true })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

@InputType('CompleteMaintenanceInput')
export class CompleteMaintenanceInput {
  @Field(() => ID)
  readonly maintenanceId!: string;
  @Field(() => DateTimeScalar)
  readonly beganAt!: DateTimeInput;
  @Field(() => DateTimeScalar)
  readonly finishedAt!: DateTimeInput;
}

@ObjectType('CompleteMaintenancePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CompleteMaintenancePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Maintenance, { nullable: true })
  readonly maintenance!: MaintenanceRecord | null;
  @Field(() => [named('Penalty')], { nullable: true })
  readonly reassessedPenalties!: readonly PenaltyRecord[] | null;
  @Field(() => [named('UnpricedPenalty')], { nullable: true })
  readonly unpriced!: readonly UnpricedPenaltyRow[] | null;
}

/** Arguments of `Contract.maintenance`. */
@ArgsType()
export class ContractMaintenanceArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractMaintenanceRelations {
  abstract maintenance(context: RequestContext, parents: readonly ContractRecord[], args: ContractMaintenanceArgs): Batch<Connection<MaintenanceRecord>>;
  @FieldResolver(() => MaintenanceConnection, { name: 'maintenance' })
  protected $maintenance(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractMaintenanceArgs) args: ContractMaintenanceArgs): unknown {
    return one(this.maintenance(context, [parent], args));
  }
}

/** Arguments of `Mutation.planMaintenance`. */
@ArgsType()
export class MutationPlanMaintenanceArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => PlanMaintenanceInput)
  readonly input!: PlanMaintenanceInput;
}

/** Arguments of `Mutation.moveMaintenance`. */
@ArgsType()
export class MutationMoveMaintenanceArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => MoveMaintenanceInput)
  readonly input!: MoveMaintenanceInput;
}

/** Arguments of `Mutation.cancelMaintenance`. */
@ArgsType()
export class MutationCancelMaintenanceArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => CancelMaintenanceInput)
  readonly input!: CancelMaintenanceInput;
}

/** Arguments of `Mutation.completeMaintenance`. */
@ArgsType()
export class MutationCompleteMaintenanceArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => CompleteMaintenanceInput)
  readonly input!: CompleteMaintenanceInput;
}

/** How each mutation of this area is carried out. */
export interface MaintenanceCommands {
  readonly planMaintenance: Command<MutationPlanMaintenanceArgs['input'], PlanMaintenancePayload>;
  readonly moveMaintenance: Command<MutationMoveMaintenanceArgs['input'], MoveMaintenancePayload>;
  readonly cancelMaintenance: Command<MutationCancelMaintenanceArgs['input'], CancelMaintenancePayload>;
  readonly completeMaintenance: Command<MutationCompleteMaintenanceArgs['input'], CompleteMaintenancePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class MaintenanceMutations {
  constructor(private readonly commands: MaintenanceCommands) {}
  @Mutation(() => PlanMaintenancePayload, { name: 'planMaintenance', nullable: true })
  protected $planMaintenance(@Ctx() context: RequestContext, @Args(() => MutationPlanMaintenanceArgs) args: MutationPlanMaintenanceArgs): unknown {
    return this.commands.planMaintenance(context, 'planMaintenance', args);
  }
  @Mutation(() => MoveMaintenancePayload, { name: 'moveMaintenance', nullable: true })
  protected $moveMaintenance(@Ctx() context: RequestContext, @Args(() => MutationMoveMaintenanceArgs) args: MutationMoveMaintenanceArgs): unknown {
    return this.commands.moveMaintenance(context, 'moveMaintenance', args);
  }
  @Mutation(() => CancelMaintenancePayload, { name: 'cancelMaintenance', nullable: true })
  protected $cancelMaintenance(@Ctx() context: RequestContext, @Args(() => MutationCancelMaintenanceArgs) args: MutationCancelMaintenanceArgs): unknown {
    return this.commands.cancelMaintenance(context, 'cancelMaintenance', args);
  }
  @Mutation(() => CompleteMaintenancePayload, { name: 'completeMaintenance', nullable: true })
  protected $completeMaintenance(@Ctx() context: RequestContext, @Args(() => MutationCompleteMaintenanceArgs) args: MutationCompleteMaintenanceArgs): unknown {
    return this.commands.completeMaintenance(context, 'completeMaintenance', args);
  }
}

declareTypes({ MaintenanceState, Maintenance, MaintenanceEdge, MaintenanceConnection, PlanMaintenanceInput, PlanMaintenancePayload, MoveMaintenanceInput, MoveMaintenancePayload, CancelMaintenanceInput, CancelMaintenancePayload, CompleteMaintenanceInput, CompleteMaintenancePayload });
