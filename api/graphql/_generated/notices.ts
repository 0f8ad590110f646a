// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { NoticeRecord } from '../../store/notices/notice.store';
import type { ContactRecord } from '../../store/party/contact.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateTimeInput, DateTimeOutput } from '../scalars';
import type { ActorKind } from './access';
import type { Language, ListOrder, PageInfo, Refusal } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const NoticeKind = {
  QUOTE_SENT: 'QUOTE_SENT',
  ORDER_SENT: 'ORDER_SENT',
  TERMINATION_NOTICE_RECEIVED: 'TERMINATION_NOTICE_RECEIVED',
  AMENDMENT_ANNOUNCED: 'AMENDMENT_ANNOUNCED',
  CONTRACT_SUSPENDED: 'CONTRACT_SUSPENDED',
  ERASURE_WARNING: 'ERASURE_WARNING',
  PENALTY_POSITION: 'PENALTY_POSITION',
  RENEWAL_REMINDER: 'RENEWAL_REMINDER',
  REVISION_REMINDER: 'REVISION_REMINDER',
  NOTICE_DAY_REMINDER: 'NOTICE_DAY_REMINDER',
  MAINTENANCE_ANNOUNCED: 'MAINTENANCE_ANNOUNCED',
  MAINTENANCE_CANCELLED: 'MAINTENANCE_CANCELLED',
  REBOOT_ANNOUNCED: 'REBOOT_ANNOUNCED',
  REBOOT_MOVED: 'REBOOT_MOVED',
  REBOOT_CANCELLED: 'REBOOT_CANCELLED',
  UPDATE_ANNOUNCED: 'UPDATE_ANNOUNCED',
  ALERT: 'ALERT',
  ESCALATION: 'ESCALATION',
  BACKUP_CHECK_FAILED: 'BACKUP_CHECK_FAILED',
} as const;
export type NoticeKind = keyof typeof NoticeKind;
registerEnumType(NoticeKind, { name: 'NoticeKind' });

export const NoticeState = {
  PENDING: 'PENDING',
  SENT: 'SENT',
  FAILED: 'FAILED',
  UNADDRESSED: 'UNADDRESSED',
} as const;
export type NoticeState = keyof typeof NoticeState;
registerEnumType(NoticeState, { name: 'NoticeState' });

@ObjectType('Notice', { simpleResolvers: true })
export class Notice {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => NoticeKind)
  readonly kind!: NoticeKind;
  @Field(() => named('ActorKind'))
  readonly side!: ActorKind;
  @Field(() => String, { nullable: true })
  readonly recipient!: string | null;
  @Field(() => String, { nullable: true })
  readonly address!: string | null;
  @Field(() => named('Language'))
  readonly language!: Language;
  @Field(() => String)
  readonly subject!: string;
  @Field(() => String)
  readonly text!: string;
  @Field(() => ID, { nullable: true })
  readonly followsFrom!: string | null;
  @Field(() => NoticeState)
  readonly state!: NoticeState;
  @Field(() => Int)
  readonly attempts!: number;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly nextAttemptAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly sentAt!: DateTimeOutput | null;
  @Field(() => String, { nullable: true })
  readonly proof!: string | null;
  @Field(() => String, { nullable: true })
  readonly failure!: string | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `Notice`, which have each of its plain fields. */
export type NoticeSource<Row extends Notice = NoticeRecord> = Row;

/** Loaded fields of `Notice`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Notice)
export abstract class NoticeRelations {
  abstract contract(context: RequestContext, parents: readonly NoticeRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: NoticeRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract contact(context: RequestContext, parents: readonly NoticeRecord[]): Batch<ContactRecord | null>;
  @FieldResolver(() => named('Contact'), { name: 'contact', nullable: true })
  protected $contact(@Root() parent: NoticeRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contact(context, [parent]));
  }
}

@ObjectType('NoticeEdge', { simpleResolvers: true })
export class NoticeEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Notice)
  readonly node!: NoticeRecord;
}

@ObjectType('NoticeConnection', { simpleResolvers: true })
export class NoticeConnection {
  @Field(() => [NoticeEdge])
  readonly edges!: readonly NoticeEdge[];
  @Field(() => [Notice])
  readonly nodes!: readonly NoticeRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `NoticeConnection` is a page of. */
@Resolver(() => NoticeConnection)
export class NoticeConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<NoticeRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<NoticeRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@InputType('NoticeFilter')
export class NoticeFilter {
  @Field(() => [NoticeKind], { nullable: true })
  readonly kinds?: readonly NoticeKind[] | null;
  @Field(() => [NoticeState], { nullable: true })
  readonly states?: readonly NoticeState[] | null;
}

@InputType('RecordNoticeSentInput')
export class RecordNoticeSentInput {
  @Field(() => ID)
  readonly noticeId!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly sentAt?: DateTimeInput | null;
  @Field(() => String)
  readonly proof!: string;
}

@ObjectType('RecordNoticeSentPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordNoticeSentPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Notice, { nullable: true })
  readonly notice!: NoticeRecord | null;
}

/** Arguments of `Contract.notices`. */
@ArgsType()
export class ContractNoticesArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => NoticeFilter, { nullable: true })
  readonly filter?: NoticeFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractNoticesRelations {
  abstract notices(context: RequestContext, parents: readonly ContractRecord[], args: ContractNoticesArgs): Batch<Connection<NoticeRecord>>;
  @FieldResolver(() => NoticeConnection, { name: 'notices' })
  protected $notices(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractNoticesArgs) args: ContractNoticesArgs): unknown {
    return one(this.notices(context, [parent], args));
  }
}

/** Arguments of `Mutation.recordNoticeSent`. */
@ArgsType()
export class MutationRecordNoticeSentArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordNoticeSentInput)
  readonly input!: RecordNoticeSentInput;
}

/** How each mutation of this area is carried out. */
export interface NoticesCommands {
  readonly recordNoticeSent: Command<MutationRecordNoticeSentArgs['input'], RecordNoticeSentPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class NoticesMutations {
  constructor(private readonly commands: NoticesCommands) {}
  @Mutation(() => RecordNoticeSentPayload, { name: 'recordNoticeSent', nullable: true })
  protected $recordNoticeSent(@Ctx() context: RequestContext, @Args(() => MutationRecordNoticeSentArgs) args: MutationRecordNoticeSentArgs): unknown {
    return this.commands.recordNoticeSent(context, 'recordNoticeSent', args);
  }
}

declareTypes({ NoticeKind, NoticeState, Notice, NoticeEdge, NoticeConnection, NoticeFilter, RecordNoticeSentInput, RecordNoticeSentPayload });
