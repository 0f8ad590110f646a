import { backupMonthsOf } from '../../app/backup/backup-months';
import { needs } from '../../executor/needs';
import { backupOrder, backupsById, backupsOfContracts, type BackupRunRecord } from '../../store/backup/backup.store';
import {
  BackupRelations,
  ContractBackupRelations,
  type ContractBackupMonthArgs,
  type ContractBackupsArgs,
} from '../_generated';
import { savedRow } from '../command';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { contractsOf, loadPages } from '../load';
import { datedTermsOfParents } from '../monitoring/monitoring.loader';

type Contracts = readonly { readonly id: string }[];

const backupPages = pagesInOrder<BackupRunRecord>({ list: 'backups', order: backupOrder });

/** The backup that a mutation recorded. */
export const savedBackup = savedRow((done: { readonly backupId: string }) => done.backupId, backupsById);

/** Loads the backups of contracts. */
export class BackupsOfContracts extends ContractBackupRelations {
  @needs('id')
  async backupMonth(context: RequestContext, contracts: Contracts, { on }: ContractBackupMonthArgs) {
    const dated = await datedTermsOfParents(context, contracts);
    return backupMonthsOf(context.read, dated, on ?? null, context.now);
  }

  @needs('id')
  backups(context: RequestContext, contracts: Contracts, args: ContractBackupsArgs) {
    const choice = { plan: args.filter?.plan ?? null, outcome: args.filter?.outcome ?? null };
    return loadPages(context, contracts, args, backupPages, (reader, ids, page) =>
      backupsOfContracts(reader, ids, choice, page),
    );
  }
}

/** Loads what belongs to backups. */
export class BackupLoader extends BackupRelations {
  contract(context: RequestContext, backups: readonly BackupRunRecord[]) {
    return contractsOf(context, backups);
  }
}
