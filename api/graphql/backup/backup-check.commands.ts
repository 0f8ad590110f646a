import { recordIntegrityCheck, recordRestoreTest, withdrawBackupCheck } from '../../app/backup/record-backup-check';
import { BackupCheckMutations } from '../_generated';
import { command } from '../command';
import { savedBackupCheck } from './backup-check.loader';

/** Mutations of tests of backups. */
export const backupCheckMutations = new BackupCheckMutations({
  recordRestoreTest: command(recordRestoreTest, { backupCheck: savedBackupCheck }),
  recordIntegrityCheck: command(recordIntegrityCheck, { backupCheck: savedBackupCheck }),
  withdrawBackupCheck: command(withdrawBackupCheck, { backupCheck: savedBackupCheck }),
});
