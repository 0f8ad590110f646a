// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Batch } from '../../executor/batch';
import type { BackupCheckRecord } from '../../store/backup/backup-check.store';
import type { BackupRunRecord } from '../../store/backup/backup.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { Command } from '../command';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadTotals } from '../load';
import type { DateInput, DateOutput, DateTimeInput, DateTimeOutput, DurationOutput } from '../scalars';
import type { Label, ListOrder, PageInfo, Refusal, WorkPeriod } from './common';
import { MutationPayload } from './interfaces';
import type { PlannedVisitState } from './plan';
import { declareTypes, named } from './registry';
import { DateScalar, DateTimeScalar, DurationScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';

export const BackupCheckKind = {
  RESTORE_TEST: 'RESTORE_TEST',
  INTEGRITY_CHECK: 'INTEGRITY_CHECK',
} as const;
export type BackupCheckKind = keyof typeof BackupCheckKind;
registerEnumType(BackupCheckKind, { name: 'BackupCheckKind' });

export const BackupCheckOutcome = {
  PASSED: 'PASSED',
  FAILED: 'FAILED',
} as const;
export type BackupCheckOutcome = keyof typeof BackupCheckOutcome;
registerEnumType(BackupCheckOutcome, { name: 'BackupCheckOutcome' });

@ObjectType('BackupCheck', { simpleResolvers: true })
export class BackupCheck {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly plan!: string;
  @Field(() => BackupCheckKind)
  readonly kind!: BackupCheckKind;
  @Field(() => DateTimeScalar)
  readonly startedAt!: DateTimeOutput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly finishedAt!: DateTimeOutput | null;
  @Field(() => BackupCheckOutcome)
  readonly outcome!: BackupCheckOutcome;
  @Field(() => String, { nullable: true })
  readonly restored!: string | null;
  @Field(() => String, { nullable: true })
  readonly method!: string | null;
  @Field(() => String, { nullable: true })
  readonly note!: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly withdrawnAt!: DateTimeOutput | null;
  @Field(() => String, { nullable: true })
  readonly withdrawnBecause!: string | null;
  @Field(() => DateTimeScalar)
  readonly createdAt!: DateTimeOutput;
  @Field(() => DateTimeScalar)
  readonly updatedAt!: DateTimeOutput;
}

/** The rows behind `BackupCheck`, which have each of its plain fields. */
export type BackupCheckSource<Row extends BackupCheck = BackupCheckRecord> = Row;

/** Loaded fields of `BackupCheck`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => BackupCheck)
export abstract class BackupCheckRelations {
  abstract contract(context: RequestContext, parents: readonly BackupCheckRecord[]): Batch<ContractRecord>;
  @FieldResolver(() => named('Contract'), { name: 'contract' })
  protected $contract(@Root() parent: BackupCheckRecord, @Ctx() context: RequestContext): unknown {
    return one(this.contract(context, [parent]));
  }
  abstract backup(context: RequestContext, parents: readonly BackupCheckRecord[]): Batch<BackupRunRecord | null>;
  @FieldResolver(() => named('Backup'), { name: 'backup', nullable: true })
  protected $backup(@Root() parent: BackupCheckRecord, @Ctx() context: RequestContext): unknown {
    return one(this.backup(context, [parent]));
  }
  abstract duration(context: RequestContext, parents: readonly BackupCheckRecord[]): Batch<DurationOutput | null>;
  @FieldResolver(() => DurationScalar, { name: 'duration', nullable: true })
  protected $duration(@Root() parent: BackupCheckRecord, @Ctx() context: RequestContext): unknown {
    return one(this.duration(context, [parent]));
  }
}

@ObjectType('BackupCheckEdge', { simpleResolvers: true })
export class BackupCheckEdge {
  @Field(() => String)
  readonly cursor!: string;
  @Field(() => BackupCheck)
  readonly node!: BackupCheckRecord;
}

@ObjectType('BackupCheckConnection', { simpleResolvers: true })
export class BackupCheckConnection {
  @Field(() => [BackupCheckEdge])
  readonly edges!: readonly BackupCheckEdge[];
  @Field(() => [BackupCheck])
  readonly nodes!: readonly BackupCheckRecord[];
  @Field(() => named('PageInfo'))
  readonly pageInfo!: PageInfo;
}

/** How many rows the list has that `BackupCheckConnection` is a page of. */
@Resolver(() => BackupCheckConnection)
export class BackupCheckConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<BackupCheckRecord>[]): Batch<number | null> {
    return loadTotals(context, pages);
  }
  @FieldResolver(() => Int, { name: 'totalCount', nullable: true })
  protected $totalCount(@Root() parent: Connection<BackupCheckRecord>, @Ctx() context: RequestContext): unknown {
    return one(this.totalCount(context, [parent]));
  }
}

@ObjectType('BackupCheckOccasion', { simpleResolvers: true })
export class BackupCheckOccasion {
  @Field(() => String)
  readonly plan!: string;
  @Field(() => named('Label'))
  readonly label!: Label;
  @Field(() => BackupCheckKind)
  readonly kind!: BackupCheckKind;
  @Field(() => named('WorkPeriod'))
  readonly every!: WorkPeriod;
  @Field(() => Int)
  readonly number!: number;
  @Field(() => DateScalar)
  readonly from!: DateOutput;
  @Field(() => DateScalar)
  readonly until!: DateOutput;
  @Field(() => named('PlannedVisitState'))
  readonly state!: PlannedVisitState;
  @Field(() => DateScalar, { nullable: true })
  readonly doneOn!: DateOutput | null;
}

/** Loaded fields of `BackupCheckOccasion`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => BackupCheckOccasion)
export abstract class BackupCheckOccasionRelations {
  abstract check(context: RequestContext, parents: readonly BackupCheckOccasion[]): Batch<BackupCheckRecord | null>;
  @FieldResolver(() => BackupCheck, { name: 'check', nullable: true })
  protected $check(@Root() parent: BackupCheckOccasion, @Ctx() context: RequestContext): unknown {
    return one(this.check(context, [parent]));
  }
}

@InputType('BackupCheckFilter')
export class BackupCheckFilter {
  @Field(() => String, { nullable: true })
  readonly plan?: string | null;
  @Field(() => BackupCheckKind, { nullable: true })
  readonly kind?: BackupCheckKind | null;
  @Field(() => BackupCheckOutcome, { nullable: true })
  readonly outcome?: BackupCheckOutcome | null;
}

@InputType('RecordRestoreTestInput')
export class RecordRestoreTestInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly plan!: string;
  @Field(() => ID, { nullable: true })
  readonly backupId?: string | null;
  @Field(() => DateTimeScalar)
  readonly startedAt!: DateTimeInput;
  @Field(() => DateTimeScalar)
  readonly finishedAt!: DateTimeInput;
  @Field(() => Boolean)
  readonly succeeded!: boolean;
  @Field(() => String)
  readonly restored!: string;
  @Field(() => String, { nullable: true })
  readonly method?: string | null;
  @Field(() => String, { nullable: true })
  readonly note?: string | null;
}

@ObjectType('RecordRestoreTestPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordRestoreTestPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => BackupCheck, { nullable: true })
  readonly backupCheck!: BackupCheckRecord | null;
}

@InputType('RecordIntegrityCheckInput')
export class RecordIntegrityCheckInput {
  @Field(() => ID)
  readonly contractId!: string;
  @Field(() => String)
  readonly plan!: string;
  @Field(() => ID, { nullable: true })
  readonly backupId?: string | null;
  @Field(() => DateTimeScalar)
  readonly startedAt!: DateTimeInput;
  @Field(() => DateTimeScalar, { nullable: true })
  readonly finishedAt?: DateTimeInput | null;
  @Field(() => Boolean)
  readonly succeeded!: boolean;
  @Field(() => String)
  readonly method!: string;
  @Field(() => String, { nullable: true })
  readonly note?: string | null;
}

@ObjectType('RecordIntegrityCheckPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class RecordIntegrityCheckPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => BackupCheck, { nullable: true })
  readonly backupCheck!: BackupCheckRecord | null;
}

@InputType('WithdrawBackupCheckInput')
export class WithdrawBackupCheckInput {
  @Field(() => ID)
  readonly backupCheckId!: string;
  @Field(() => String)
  readonly reason!: string;
}

@ObjectType('WithdrawBackupCheckPayload', { simpleResolvers: true, implements: [MutationPayload] })
export class WithdrawBackupCheckPayload {
  @Field(() => [named('Refusal')])
  readonly refusals!: readonly Refusal[];
  @Field(() => Boolean)
  readonly replayed!: boolean;
  @Field(() => BackupCheck, { nullable: true })
  readonly backupCheck!: BackupCheckRecord | null;
}

/** Arguments of `Contract.backupCheckOccasions`. */
@ArgsType()
export class ContractBackupCheckOccasionsArgs {
  @Field(() => DateScalar, { nullable: true })
  readonly from?: DateInput | null;
  @Field(() => DateScalar, { nullable: true })
  readonly before?: DateInput | null;
  @Field(() => String, { nullable: true })
  readonly plan?: string | null;
  @Field(() => BackupCheckKind, { nullable: true })
  readonly kind?: BackupCheckKind | null;
}

/** Arguments of `Contract.backupChecks`. */
@ArgsType()
export class ContractBackupChecksArgs {
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
  @Field(() => BackupCheckFilter, { nullable: true })
  readonly filter?: BackupCheckFilter | null;
  @Field(() => named('ListOrder'), { defaultValue: 'LATEST_FIRST' })
  readonly orderBy!: ListOrder;
}

/** What this area adds to `Contract`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => named('Contract'))
export abstract class ContractBackupCheckRelations {
  abstract backupCheckOccasions(context: RequestContext, parents: readonly ContractRecord[], args: ContractBackupCheckOccasionsArgs): Batch<readonly BackupCheckOccasion[]>;
  @FieldResolver(() => [BackupCheckOccasion], { name: 'backupCheckOccasions' })
  protected $backupCheckOccasions(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractBackupCheckOccasionsArgs) args: ContractBackupCheckOccasionsArgs): unknown {
    return one(this.backupCheckOccasions(context, [parent], args));
  }
  abstract backupChecks(context: RequestContext, parents: readonly ContractRecord[], args: ContractBackupChecksArgs): Batch<Connection<BackupCheckRecord>>;
  @FieldResolver(() => BackupCheckConnection, { name: 'backupChecks' })
  protected $backupChecks(@Root() parent: ContractRecord, @Ctx() context: RequestContext, @Args(() => ContractBackupChecksArgs) args: ContractBackupChecksArgs): unknown {
    return one(this.backupChecks(context, [parent], args));
  }
}

/** Arguments of `Mutation.recordRestoreTest`. */
@ArgsType()
export class MutationRecordRestoreTestArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordRestoreTestInput)
  readonly input!: RecordRestoreTestInput;
}

/** Arguments of `Mutation.recordIntegrityCheck`. */
@ArgsType()
export class MutationRecordIntegrityCheckArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => RecordIntegrityCheckInput)
  readonly input!: RecordIntegrityCheckInput;
}

/** Arguments of `Mutation.withdrawBackupCheck`. */
@ArgsType()
export class MutationWithdrawBackupCheckArgs {
  @Field(() => String)
  readonly idempotencyKey!: string;
  @Field(() => WithdrawBackupCheckInput)
  readonly input!: WithdrawBackupCheckInput;
}

/** How each mutation of this area is carried out. */
export interface BackupCheckCommands {
  readonly recordRestoreTest: Command<MutationRecordRestoreTestArgs['input'], RecordRestoreTestPayload>;
  readonly recordIntegrityCheck: Command<MutationRecordIntegrityCheckArgs['input'], RecordIntegrityCheckPayload>;
  readonly withdrawBackupCheck: Command<MutationWithdrawBackupCheckArgs['input'], WithdrawBackupCheckPayload>;
}

/** Mutations of this area: each is carried out by what the table has under its name. */
@Resolver()
export class BackupCheckMutations {
  constructor(private readonly commands: BackupCheckCommands) {}
  @Mutation(() => RecordRestoreTestPayload, { name: 'recordRestoreTest', nullable: true })
  protected $recordRestoreTest(@Ctx() context: RequestContext, @Args(() => MutationRecordRestoreTestArgs) args: MutationRecordRestoreTestArgs): unknown {
    return this.commands.recordRestoreTest(context, 'recordRestoreTest', args);
  }
  @Mutation(() => RecordIntegrityCheckPayload, { name: 'recordIntegrityCheck', nullable: true })
  protected $recordIntegrityCheck(@Ctx() context: RequestContext, @Args(() => MutationRecordIntegrityCheckArgs) args: MutationRecordIntegrityCheckArgs): unknown {
    return this.commands.recordIntegrityCheck(context, 'recordIntegrityCheck', args);
  }
  @Mutation(() => WithdrawBackupCheckPayload, { name: 'withdrawBackupCheck', nullable: true })
  protected $withdrawBackupCheck(@Ctx() context: RequestContext, @Args(() => MutationWithdrawBackupCheckArgs) args: MutationWithdrawBackupCheckArgs): unknown {
    return this.commands.withdrawBackupCheck(context, 'withdrawBackupCheck', args);
  }
}

declareTypes({ BackupCheckKind, BackupCheckOutcome, BackupCheck, BackupCheckEdge, BackupCheckConnection, BackupCheckOccasion, BackupCheckFilter, RecordRestoreTestInput, RecordRestoreTestPayload, RecordIntegrityCheckInput, RecordIntegrityCheckPayload, WithdrawBackupCheckInput, WithdrawBackupCheckPayload });
