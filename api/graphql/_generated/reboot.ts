// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { ContactRecord } from '../../store/party/contact.store';
import type { RebootRecord } from '../../store/reboot/reboot.store';
import type { UpdateRecord } from '../../store/update/update.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput } from '../scalars';
import type { ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const RebootState = {
  PLANNED: 'PLANNED',
  DONE: 'DONE',
  CANCELLED: 'CANCELLED',
} as const;
export type RebootState = keyof typeof RebootState;
registerEnumType(RebootState, { name: 'RebootState' });

@ObjectType('Reboot', { simpleResolvers: true })
export class Reboot {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => Int)
  readonly level!: number;
  @Field(() => Boolean)
  readonly immediate!: boolean;
  @Field(() => Boolean)
  readonly movable!: boolean;
  @Field(() => DateScalar)
  readonly plannedOn!: DateOutput;
  @Field(() => String, { nullable: true })
  readonly slotFrom!: string | null;
  @Field(() => String, { nullable: true })
  readonly slotTo!: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly startsAt!: DateTimeOutput | null;
  @Field(() => Int)
  readonly failures!: number;
  @Field(() => RebootState)
  readonly state!: RebootState;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly doneAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly toldAt!: DateTimeOutput | null;
}

/** The rows behind `Reboot`, which have each of its plain fields. */
export type RebootSource<Row extends Reboot = RebootRecord> = Row;

/** Loaded fields of `Reboot`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Reboot)
export abstract class RebootRelations {
  abstract contract(context: RequestContext, parents: readonly RebootRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: RebootRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract asset(context: RequestContext, parents: readonly RebootRecord[]): Batch<AssetRecord | null>;
  @FieldResolver(() => named('Asset'), { name: 'asset', nullable: true })
  protected $asset(@Root() parent: RebootRecord, @Ctx() context: RequestContext): unknown {
    return one(this.asset(context, [parent]));
  }
  abstract update(context: RequestContext, parents: readonly RebootRecord[]): Batch<UpdateRecord>;
  @FieldResolver(() => named('SoftwareUpdate'), { name: 'update' })
  protected $update(@Root() parent: RebootRecord, @Ctx() context: RequestContext): unknown {
    return one(this.update(context, [parent]));
  }
  abstract toldContact(context: RequestContext, parents: readonly RebootRecord[]): Batch<ContactRecord | null>;
  @FieldResolver(() => named('Contact'), { name: 'toldContact', nullable: true })
  protected $toldContact(@Root() parent: RebootRecord, @Ctx() context: RequestContext): unknown {
    return one(this.toldContact(context, [parent]));
  }
  abstract createdAt(context: RequestContext, parents: readonly RebootRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: RebootRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly RebootRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: RebootRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('RebootEdge', { simpleResolvers: true })
export class RebootEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Reboot)
  readonly node!: RebootRecord;
}

@ObjectType('RebootConnection', { simpleResolvers: true })
export class RebootConnection {
  @Field(() => [RebootEdge])
  readonly edges!: readonly RebootEdge[];
  @Field(() => [Reboot])
  readonly nodes!: readonly RebootRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `RebootConnection` is a page of. */
@Resolver(() => RebootConnection)
export class RebootConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<RebootRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<RebootRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('BringRebootForwardInput')
export class BringRebootForwardInput {
  @Field(() => ID)
  readonly rebootId!: string;
  @Field(() => DateTimeScalar)
  readonly startsAt!: DateTimeInput;
}

@ObjectType('BringRebootForwardPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class BringRebootForwardPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Reboot, { nullable: true })
  readonly reboot!: RebootRecord | null;
}

@InputType('RecordManualRebootInput')
export class RecordManualRebootInput {
  @Field(() => ID)
  readonly rebootId!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly at?: DateTimeInput | null;
}

@ObjectType('RecordManualRebootPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordManualRebootPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Reboot, { nullable: true })
  readonly reboot!: RebootRecord | null;
}

@InputType('CompleteRebootInput')
export class CompleteRebootInput {
  @Field(() => ID)
  readonly rebootId!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly at?: DateTimeInput | null;
}

@ObjectType('CompleteRebootPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CompleteRebootPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Reboot, { nullable: true })
  readonly reboot!: RebootRecord | null;
}

@InputType('RecordRebootFailureInput')
export class RecordRebootFailureInput {
  @Field(() => ID)
  readonly rebootId!: string;
  @Field(() => DateScalar)
  readonly failedOn!: DateInput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly toldAt?: DateTimeInput | null;
}

@ObjectType('RecordRebootFailurePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordRebootFailurePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Reboot, { nullable: true })
  readonly reboot!: RebootRecord | null;
}

/** Arguments of `Contract.reboots`. */
@ArgsType()
export class ContractRebootsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractRebootRelations {
  abstract reboots(context: RequestContext, parents: readonly ContractRecord[], args: ContractRebootsArgs): Batch<Connection<RebootRecord>>;
  @FieldResolver(() => RebootConnection, { name: 'reboots' })
  protected $reboots(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractRebootsArgs) args: ContractRebootsArgs): unknown {
    return one(this.reboots(context, [parent], args));
  }
}

/** Arguments of `Mutation.bringRebootForward`. */
@ArgsType()
export class MutationBringRebootForwardArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => BringRebootForwardInput)
  readonly input!: BringRebootForwardInput;
}

/** Arguments of `Mutation.recordManualReboot`. */
@ArgsType()
export class MutationRecordManualRebootArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordManualRebootInput)
  readonly input!: RecordManualRebootInput;
}

/** Arguments of `Mutation.completeReboot`. */
@ArgsType()
export class MutationCompleteRebootArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => CompleteRebootInput)
  readonly input!: CompleteRebootInput;
}

/** Arguments of `Mutation.recordRebootFailure`. */
@ArgsType()
export class MutationRecordRebootFailureArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordRebootFailureInput)
  readonly input!: RecordRebootFailureInput;
}

/** How each mutation of this area is carried out. */
export interface RebootCommands {
  readonly bringRebootForward: Command<MutationBringRebootForwardArgs['input'], BringRebootForwardPayload>;
  readonly recordManualReboot: Command<MutationRecordManualRebootArgs['input'], RecordManualRebootPayload>;
  readonly completeReboot: Command<MutationCompleteRebootArgs['input'], CompleteRebootPayload>;
  readonly recordRebootFailure: Command<MutationRecordRebootFailureArgs['input'], RecordRebootFailurePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class RebootMutations {
  constructor(private readonly commands: RebootCommands) {}
  @Mutation(() => BringRebootForwardPayload, { name: 'bringRebootForward', nullable: true })
  protected $bringRebootForward(@Ctx() context: RequestContext, @Args(() => MutationBringRebootForwardArgs) args: MutationBringRebootForwardArgs): unknown {
    return this.commands.bringRebootForward(context, 'bringRebootForward', args);
  }
  @Mutation(() => RecordManualRebootPayload, { name: 'recordManualReboot', nullable: true })
  protected $recordManualReboot(@Ctx() context: RequestContext, @Args(() => MutationRecordManualRebootArgs) args: MutationRecordManualRebootArgs): unknown {
    return this.commands.recordManualReboot(context, 'recordManualReboot', args);
  }
  @Mutation(() => CompleteRebootPayload, { name: 'completeReboot', nullable: true })
  protected $completeReboot(@Ctx() context: RequestContext, @Args(() => MutationCompleteRebootArgs) args: MutationCompleteRebootArgs): unknown {
    return this.commands.completeReboot(context, 'completeReboot', args);
  }
  @Mutation(() => RecordRebootFailurePayload, { name: 'recordRebootFailure', nullable: true })
  protected $recordRebootFailure(@Ctx() context: RequestContext, @Args(() => MutationRecordRebootFailureArgs) args: MutationRecordRebootFailureArgs): unknown {
    return this.commands.recordRebootFailure(context, 'recordRebootFailure', args);
  }
}

declareTypes({ RebootState, Reboot, RebootEdge, RebootConnection, BringRebootForwardInput, BringRebootForwardPayload, RecordManualRebootInput, RecordManualRebootPayload, CompleteRebootInput, CompleteRebootPayload, RecordRebootFailureInput, RecordRebootFailurePayload });
