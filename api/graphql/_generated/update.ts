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

export const UpdateKind = {
  MINOR: 'MINOR',
  MAJOR: 'MAJOR',
} as const;
export type UpdateKind = keyof typeof UpdateKind;
registerEnumType(UpdateKind, { name: 'UpdateKind' });

export const Vulnerability = {
  REMOTELY_EXPLOITABLE: 'REMOTELY_EXPLOITABLE',
  ACTIVELY_EXPLOITED: 'ACTIVELY_EXPLOITED',
  ZERO_DAY: 'ZERO_DAY',
  OTHER: 'OTHER',
} as const;
export type Vulnerability = keyof typeof Vulnerability;
registerEnumType(Vulnerability, { name: 'Vulnerability' });

export const UpdateState = {
  OPEN: 'OPEN',
  DONE: 'DONE',
} as const;
export type UpdateState = keyof typeof UpdateState;
registerEnumType(UpdateState, { name: 'UpdateState' });

@ObjectType('SoftwareUpdate', { simpleResolvers: true })
export class SoftwareUpdate {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly component!: string;
  @Field(() => String, { nullable: true })
  readonly version!: string | null;
  @Field(() => UpdateKind)
  readonly kind!: UpdateKind;
  @Field(() => String, { nullable: true })
  readonly content!: string | null;
  @Field(() => Boolean)
  readonly specialHandling!: boolean;
  @Field(() => Vulnerability, { nullable: true })
  readonly vulnerability!: Vulnerability | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly releasedAt!: DateTimeOutput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly requestedOn!: DateOutput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly wantedOn!: DateOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly dueAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly windowStartsAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly announcedAt!: DateTimeOutput | null;
  @Field(() => UpdateState)
  readonly state!: UpdateState;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly doneAt!: DateTimeOutput | null;
  @Field(() => Boolean, { nullable: true })
  readonly inTime!: boolean | null;
}

/** The rows behind `SoftwareUpdate`, which have each of its plain fields. */
export type SoftwareUpdateSource<Row extends SoftwareUpdate = UpdateRecord> = Row;

/** Loaded fields of `SoftwareUpdate`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => SoftwareUpdate)
export abstract class SoftwareUpdateRelations {
  abstract contract(context: RequestContext, parents: readonly UpdateRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: UpdateRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract asset(context: RequestContext, parents: readonly UpdateRecord[]): Batch<AssetRecord | null>;
  @FieldResolver(() => named('Asset'), { name: 'asset', nullable: true })
  protected $asset(@Root() parent: UpdateRecord, @Ctx() context: RequestContext): unknown {
    return one(this.asset(context, [parent]));
  }
  abstract toldContact(context: RequestContext, parents: readonly UpdateRecord[]): Batch<ContactRecord | null>;
  @FieldResolver(() => named('Contact'), { name: 'toldContact', nullable: true })
  protected $toldContact(@Root() parent: UpdateRecord, @Ctx() context: RequestContext): unknown {
    return one(this.toldContact(context, [parent]));
  }
  abstract reboot(context: RequestContext, parents: readonly UpdateRecord[]): Batch<RebootRecord | null>;
  @FieldResolver(() => named('Reboot'), { name: 'reboot', nullable: true })
  protected $reboot(@Root() parent: UpdateRecord, @Ctx() context: RequestContext): unknown {
    return one(this.reboot(context, [parent]));
  }
  abstract createdAt(context: RequestContext, parents: readonly UpdateRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'createdAt' })
  protected $createdAt(@Root() parent: UpdateRecord, @Ctx() context: RequestContext): unknown {
    return one(this.createdAt(context, [parent]));
  }
  abstract updatedAt(context: RequestContext, parents: readonly UpdateRecord[]): Batch<DateTimeOutput>;
  @FieldResolver(() => DateTimeScalar, { name: 'updatedAt' })
  protected $updatedAt(@Root() parent: UpdateRecord, @Ctx() context: RequestContext): unknown {
    return one(this.updatedAt(context, [parent]));
  }
}

@ObjectType('SoftwareUpdateEdge', { simpleResolvers: true })
export class SoftwareUpdateEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => SoftwareUpdate)
  readonly node!: UpdateRecord;
}

@ObjectType('SoftwareUpdateConnection', { simpleResolvers: true })
export class SoftwareUpdateConnection {
  @Field(() => [SoftwareUpdateEdge])
  readonly edges!: readonly SoftwareUpdateEdge[];
  @Field(() => [SoftwareUpdate])
  readonly nodes!: readonly UpdateRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `SoftwareUpdateConnection` is a page of. */
@Resolver(() => SoftwareUpdateConnection)
export class SoftwareUpdateConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<UpdateRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<UpdateRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('RecordUpdateInput')
export class RecordUpdateInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID, { nullable: true })
  readonly assetId?: string | null;
  @Field(() => String)
  readonly component!: string;
  @Field(() => String, { nullable: true })
  readonly version?: string | null;
  @Field(() => String, { nullable: true })
  readonly content?: string | null;
  @Field(() => DateTimeScalar)
  readonly releasedAt!: DateTimeInput;
  @Field(() => Boolean, { defaultValue: false })
  readonly specialHandling!: boolean;
  @Field(() => Vulnerability, { nullable: true })
  readonly vulnerability?: Vulnerability | null;
}

@ObjectType('RecordUpdatePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordUpdatePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => SoftwareUpdate, { nullable: true })
  readonly update!: UpdateRecord | null;
}

@InputType('RequestUpdateInput')
export class RequestUpdateInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => ID, { nullable: true })
  readonly assetId?: string | null;
  @Field(() => String)
  readonly component!: string;
  @Field(() => String, { nullable: true })
  readonly version?: string | null;
  @Field(() => String, { nullable: true })
  readonly content?: string | null;
  @Field(() => DateScalar)
  readonly wantedOn!: DateInput;
  @Field(() => DateScalar, { nullable: true })
  readonly requestedOn?: DateInput | null;
}

@ObjectType('RequestUpdatePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RequestUpdatePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => SoftwareUpdate, { nullable: true })
  readonly update!: UpdateRecord | null;
}

@InputType('AnnounceUpdateInput')
export class AnnounceUpdateInput {
  @Field(() => ID)
  readonly updateId!: string;
  @Field(() => String)
  readonly content!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly announcedAt?: DateTimeInput | null;
}

@ObjectType('AnnounceUpdatePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class AnnounceUpdatePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => SoftwareUpdate, { nullable: true })
  readonly update!: UpdateRecord | null;
}

@InputType('CompleteUpdateInput')
export class CompleteUpdateInput {
  @Field(() => ID)
  readonly updateId!: string;
  @Field(() => DateTimeScalar)
  readonly doneAt!: DateTimeInput;
  @Field(() => Boolean, { defaultValue: false })
  readonly needsReboot!: boolean;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly toldAt?: DateTimeInput | null;
}

@ObjectType('CompleteUpdatePayload', { simpleResolvers: true, implements: [MutationPayload] })
export class CompleteUpdatePayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => SoftwareUpdate, { nullable: true })
  readonly update!: UpdateRecord | null;
}

/** Arguments of `Contract.updates`. */
@ArgsType()
export class ContractUpdatesArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => named('ListOrder'), { defaultValue: 'OLDEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractUpdateRelations {
  abstract updates(context: RequestContext, parents: readonly ContractRecord[], args: ContractUpdatesArgs): Batch<Connection<UpdateRecord>>;
  @FieldResolver(() => SoftwareUpdateConnection, { name: 'updates' })
  protected $updates(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractUpdatesArgs) args: ContractUpdatesArgs): unknown {
    return one(this.updates(context, [parent], args));
  }
}

/** Arguments of `Mutation.recordUpdate`. */
@ArgsType()
export class MutationRecordUpdateArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordUpdateInput)
  readonly input!: RecordUpdateInput;
}

/** Arguments of `Mutation.requestUpdate`. */
@ArgsType()
export class MutationRequestUpdateArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RequestUpdateInput)
  readonly input!: RequestUpdateInput;
}

/** Arguments of `Mutation.announceUpdate`. */
@ArgsType()
export class MutationAnnounceUpdateArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => AnnounceUpdateInput)
  readonly input!: AnnounceUpdateInput;
}

/** Arguments of `Mutation.completeUpdate`. */
@ArgsType()
export class MutationCompleteUpdateArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => CompleteUpdateInput)
  readonly input!: CompleteUpdateInput;
}

/** How each mutation of this area is carried out. */
export interface UpdateCommands {
  readonly recordUpdate: Command<MutationRecordUpdateArgs['input'], RecordUpdatePayload>;
  readonly requestUpdate: Command<MutationRequestUpdateArgs['input'], RequestUpdatePayload>;
  readonly announceUpdate: Command<MutationAnnounceUpdateArgs['input'], AnnounceUpdatePayload>;
  readonly completeUpdate: Command<MutationCompleteUpdateArgs['input'], CompleteUpdatePayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class UpdateMutations {
  constructor(private readonly commands: UpdateCommands) {}
  @Mutation(() => RecordUpdatePayload, { name: 'recordUpdate', nullable: true })
  protected $recordUpdate(@Ctx() context: RequestContext, @Args(() => MutationRecordUpdateArgs) args: MutationRecordUpdateArgs): unknown {
    return this.commands.recordUpdate(context, 'recordUpdate', args);
  }
  @Mutation(() => RequestUpdatePayload, { name: 'requestUpdate', nullable: true })
  protected $requestUpdate(@Ctx() context: RequestContext, @Args(() => MutationRequestUpdateArgs) args: MutationRequestUpdateArgs): unknown {
    return this.commands.requestUpdate(context, 'requestUpdate', args);
  }
  @Mutation(() => AnnounceUpdatePayload, { name: 'announceUpdate', nullable: true })
  protected $announceUpdate(@Ctx() context: RequestContext, @Args(() => MutationAnnounceUpdateArgs) args: MutationAnnounceUpdateArgs): unknown {
    return this.commands.announceUpdate(context, 'announceUpdate', args);
  }
  @Mutation(() => CompleteUpdatePayload, { name: 'completeUpdate', nullable: true })
  protected $completeUpdate(@Ctx() context: RequestContext, @Args(() => MutationCompleteUpdateArgs) args: MutationCompleteUpdateArgs): unknown {
    return this.commands.completeUpdate(context, 'completeUpdate', args);
  }
}

declareTypes({ UpdateKind, Vulnerability, UpdateState, SoftwareUpdate, SoftwareUpdateEdge, SoftwareUpdateConnection, RecordUpdateInput, RecordUpdatePayload, RequestUpdateInput, RequestUpdatePayload, AnnounceUpdateInput, AnnounceUpdatePayload, CompleteUpdateInput, CompleteUpdatePayload });
