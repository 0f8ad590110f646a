// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { BackupRunRecord } from '../../store/backup/backup.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateTimeInput, DateTimeOutput } from '../scalars';
import type { Label, ListOrder, PageInfo, Refusal, WorkPeriod } from './common';
import { MutationPayload } from './interfaces';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const BackupPeriod = {
  HOUR: 'HOUR',
  NIGHT: 'NIGHT',
  DAY: 'DAY',
  WORKING_DAY: 'WORKING_DAY',
  WEEK: 'WEEK',
  MONTH: 'MONTH',
  NONE: 'NONE',
} as const;
export type BackupPeriod = keyof typeof BackupPeriod;
registerEnumType(BackupPeriod, { name: 'BackupPeriod' });

export const BackupOutcome = {
  DONE: 'DONE',
  FAILED: 'FAILED',
  MISSED: 'MISSED',
} as const;
export type BackupOutcome = keyof typeof BackupOutcome;
registerEnumType(BackupOutcome, { name: 'BackupOutcome' });

@ObjectType('Backup', { simpleResolvers: true })
export class Backup {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly plan!: string;
  @Field(() => DateTimeScalar)
  readonly dueFrom!: DateTimeOutput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly dueBefore!: DateTimeOutput | null;
  @Field(() => BackupOutcome)
  readonly outcome!: BackupOutcome;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly startedAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly finishedAt!: DateTimeOutput | null;
  @Field(() => Boolean)
  readonly offSite!: boolean;
  @Field(() => String, { nullable: true })
  readonly note!: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly clientInformedAt!: DateTimeOutput | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `Backup`, which have each of its plain fields. */
export type BackupSource<Row extends Backup = BackupRunRecord> = Row;

/** Loaded fields of `Backup`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Backup)
export abstract class BackupRelations {
  abstract contract(context: RequestContext, parents: readonly BackupRunRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: BackupRunRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
}

@ObjectType('BackupEdge', { simpleResolvers: true })
export class BackupEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => Backup)
  readonly node!: BackupRunRecord;
}

@ObjectType('BackupConnection', { simpleResolvers: true })
export class BackupConnection {
  @Field(() => [BackupEdge])
  readonly edges!: readonly BackupEdge[];
  @Field(() => [Backup])
  readonly nodes!: readonly BackupRunRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `BackupConnection` is a page of. */
@Resolver(() => BackupConnection)
export class BackupConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<BackupRunRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<BackupRunRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@ObjectType('BackupMonth', { simpleResolvers: true })
export class BackupMonth {
  @Field(() => String)
  readonly plan!: string;
  @Field(() => named('Label'))
  readonly label!: Label;
  @Field(() => BackupPeriod)
  readonly every!: BackupPeriod;
  @Field(() => String, { nullable: true })
  readonly calendar!: string | null;
  @Field(() => Int, { nullable: true })
  readonly retentionDays!: number | null;
  @Field(() => Boolean)
  readonly offSite!: boolean;
  @Field(() => named('WorkPeriod'), { nullable: true })
  readonly restoreTestEvery!: WorkPeriod | null;
  @Field(() => named('WorkPeriod'), { nullable: true })
  readonly integrityCheckEvery!: WorkPeriod | null;
  @Field(() => String)
  readonly month!: string;
  @Field(() => Int)
  readonly expected!: number;
  @Field(() => Int)
  readonly done!: number;
  @Field(() => Int)
  readonly failed!: number;
  @Field(() => Int)
  readonly missed!: number;
  @Field(() => Int)
  readonly toCome!: number;
  @Field(() => Int)
  readonly clientInformed!: number;
}

@InputType('BackupFilter')
export class BackupFilter {
  @Field(() => String, { nullable: true })
  readonly plan?: string | null;
  @Field(() => BackupOutcome, { nullable: true })
  readonly outcome?: BackupOutcome | null;
}

@InputType('SetBackupPlanInput')
export class SetBackupPlanInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly plan!: string;
  @Field(() => String, { nullable: true })
  readonly label?: string | null;
  @Field(() => DateScalar)
  readonly startsOn!: DateInput;
  @Field(() => BackupPeriod, { nullable: true })
  readonly every?: BackupPeriod | null;
  @Field(() => String, { nullable: true })
  readonly calendar?: string | null;
  @Field(() => Int, { nullable: true })
  readonly retentionDays?: number | null;
  @Field(() => Boolean, { nullable: true })
  readonly offSite?: boolean | null;
  @Field(() => named('WorkPeriod'), { nullable: true })
  readonly restoreTestEvery?: WorkPeriod | null;
  @Field(() => named('WorkPeriod'), { nullable: true })
  readonly integrityCheckEvery?: WorkPeriod | null;
}

@ObjectType('SetBackupPlanPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class SetBackupPlanPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => named('Contract'), { nullable: true })
  readonly contract!: ContractRecord | null;
}

@InputType('RecordBackupInput')
export class RecordBackupInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly plan!: string;
  @Field(() => DateTimeScalar)
  readonly startedAt!: DateTimeInput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly finishedAt?: DateTimeInput | null;
  @Field(() => Boolean, { defaultValue: true })
  readonly succeeded!: boolean;
  @Field(() => Boolean, { defaultValue: false })
  readonly offSite!: boolean;
  @Field(() => String, { nullable: true })
  readonly note?: string | null;
}

@ObjectType('RecordBackupPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordBackupPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Backup, { nullable: true })
  readonly backup!: BackupRunRecord | null;
}

@InputType('InformOfBackupInput')
export class InformOfBackupInput {
  @Field(() => ID)
  readonly backupId!: string;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly informedAt?: DateTimeInput | null;
}

@ObjectType('InformOfBackupPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class InformOfBackupPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => Backup, { nullable: true })
  readonly backup!: BackupRunRecord | null;
}

/** Arguments of `Contract.backupMonth`. */
@ArgsType()
export class ContractBackupMonthArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly on?: DateInput | null;
}

/** Arguments of `Contract.backups`. */
@ArgsType()
export class ContractBackupsArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => BackupFilter, { nullable: true })
  readonly filter?: BackupFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractBackupRelations {
  abstract backupMonth(context: RequestContext, parents: readonly ContractRecord[], args: ContractBackupMonthArgs): Batch<readonly BackupMonth[]>;
  @FieldResolver(() => [BackupMonth], { name: 'backupMonth' })
  protected $backupMonth(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractBackupMonthArgs) args: ContractBackupMonthArgs): unknown {
    return one(this.backupMonth(context, [parent], args));
  }
  abstract backups(context: RequestContext, parents: readonly ContractRecord[], args: ContractBackupsArgs): Batch<Connection<BackupRunRecord>>;
  @FieldResolver(() => BackupConnection, { name: 'backups' })
  protected $backups(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractBackupsArgs) args: ContractBackupsArgs): unknown {
    return one(this.backups(context, [parent], args));
  }
}

/** Arguments of `Mutation.setBackupPlan`. */
@ArgsType()
export class MutationSetBackupPlanArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => SetBackupPlanInput)
  readonly input!: SetBackupPlanInput;
}

/** Arguments of `Mutation.recordBackup`. */
@ArgsType()
export class MutationRecordBackupArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordBackupInput)
  readonly input!: RecordBackupInput;
}

/** Arguments of `Mutation.informOfBackup`. */
@ArgsType()
export class MutationInformOfBackupArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => InformOfBackupInput)
  readonly input!: InformOfBackupInput;
}

/** How each mutation of this area is carried out. */
export interface BackupCommands {
  readonly setBackupPlan: Command<MutationSetBackupPlanArgs['input'], SetBackupPlanPayload>;
  readonly recordBackup: Command<MutationRecordBackupArgs['input'], RecordBackupPayload>;
  readonly informOfBackup: Command<MutationInformOfBackupArgs['input'], InformOfBackupPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class BackupMutations {
  constructor(private readonly commands: BackupCommands) {}
  @Mutation(() => SetBackupPlanPayload, { name: 'setBackupPlan', nullable: true })
  protected $setBackupPlan(@Ctx() context: RequestContext, @Args(() => MutationSetBackupPlanArgs) args: MutationSetBackupPlanArgs): unknown {
    return this.commands.setBackupPlan(context, 'setBackupPlan', args);
  }
  @Mutation(() => RecordBackupPayload, { name: 'recordBackup', nullable: true })
  protected $recordBackup(@Ctx() context: RequestContext, @Args(() => MutationRecordBackupArgs) args: MutationRecordBackupArgs): unknown {
    return this.commands.recordBackup(context, 'recordBackup', args);
  }
  @Mutation(() => InformOfBackupPayload, { name: 'informOfBackup', nullable: true })
  protected $informOfBackup(@Ctx() context: RequestContext, @Args(() => MutationInformOfBackupArgs) args: MutationInformOfBackupArgs): unknown {
    return this.commands.informOfBackup(context, 'informOfBackup', args);
  }
}

declareTypes({ BackupPeriod, BackupOutcome, Backup, BackupEdge, BackupConnection, BackupMonth, BackupFilter, SetBackupPlanInput, SetBackupPlanPayload, RecordBackupInput, RecordBackupPayload, InformOfBackupInput, InformOfBackupPayload });
