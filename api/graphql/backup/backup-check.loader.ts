import { backupCheckOccasionsOf, type FollowedBackupCheck } from '../../app/backup/backup-check-occasions';
import { formatDuration } from '../../domain/time/duration';
import { needs } from '../../executor/needs';
import { backupsById } from '../../store/backup/backup.store';
import {
  backupCheckOrder,
  backupChecksById,
  backupChecksOfContracts,
  type BackupCheckRecord,
} from '../../store/backup/backup-check.store';
import { storedInstant } from '../../app/stored-instant';
import {
  BackupCheckOccasionRelations,
  BackupCheckRelations,
  ContractBackupCheckRelations,
  type ContractBackupCheckOccasionsArgs,
  type ContractBackupChecksArgs,
} from '../_generated';
import { savedRow } from '../command';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { contractsOf, loadMaybe, loadPages } from '../load';
import { askedOccasions } from '../plan/planned-work.loader';

type Contracts = readonly { readonly id: string }[];

const checkPages = pagesInOrder<BackupCheckRecord>({ list: 'backupChecks', order: backupCheckOrder });

/** The test of a backup that a mutation recorded. */
export const savedBackupCheck = savedRow(
  (done: { readonly backupCheckId: string }) => done.backupCheckId,
  backupChecksById,
);

/** Loads the tests of the backups of contracts. */
export class BackupChecksOfContracts extends ContractBackupCheckRelations {
  @needs('id')
  async backupCheckOccasions(context: RequestContext, contracts: Contracts, args: ContractBackupCheckOccasionsArgs) {
    const occasions = await backupCheckOccasionsOf(context.read, await askedOccasions(context, contracts, args));
    return occasions.map((each) =>
      each.filter(
        ({ plan, kind }) => (args.plan == null || args.plan === plan) && (args.kind == null || args.kind === kind),
      ),
    );
  }

  @needs('id')
  backupChecks(context: RequestContext, contracts: Contracts, args: ContractBackupChecksArgs) {
    const { plan = null, kind = null, outcome = null } = args.filter ?? {};
    return loadPages(context, contracts, args, checkPages, (reader, ids, page) =>
      backupChecksOfContracts(reader, ids, { plan, kind, outcome }, page),
    );
  }
}

/** Loads what belongs to tests of backups. */
export class BackupCheckLoader extends BackupCheckRelations {
  contract(context: RequestContext, checks: readonly BackupCheckRecord[]) {
    return contractsOf(context, checks);
  }

  @needs('backupId')
  backup(context: RequestContext, checks: readonly Pick<BackupCheckRecord, 'backupId'>[]) {
    return loadMaybe(context, checks, ({ backupId }) => backupId, backupsById);
  }

  @needs('startedAt', 'finishedAt')
  duration(_context: RequestContext, checks: readonly Pick<BackupCheckRecord, 'startedAt' | 'finishedAt'>[]) {
    return checks.map(({ startedAt, finishedAt }) =>
      finishedAt === null ? null : formatDuration(storedInstant(finishedAt) - storedInstant(startedAt)),
    );
  }
}

/** Loads the tests that were done when they were due. */
export class BackupCheckOccasionLoader extends BackupCheckOccasionRelations {
  check(context: RequestContext, occasions: readonly FollowedBackupCheck[]) {
    return loadMaybe(context, occasions, ({ checkId }) => checkId, backupChecksById);
  }
}
