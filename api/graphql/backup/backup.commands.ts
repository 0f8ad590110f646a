import { informOfBackup, recordBackup } from '../../app/backup/record-backup';
import { setBackupPlan } from '../../app/backup/set-backup-plan';
import { BackupMutations } from '../_generated';
import { command } from '../command';
import { loadContract } from '../contract/contract-roots.loader';
import { savedBackup } from './backup.loader';

/** Mutations of backups. */
export const backupMutations = new BackupMutations({
  setBackupPlan: command(setBackupPlan, { contract: (context, done) => loadContract(context, done?.contractId) }),
  recordBackup: command(recordBackup, { backup: savedBackup }),
  informOfBackup: command(informOfBackup, { backup: savedBackup }),
});
