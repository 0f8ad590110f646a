import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { BackupCheckKind, BackupCheckOutcome } from '../../domain/operations/backup-checks';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';
import { BackupRunRow } from './backup-run.row';

/** A restore test or a check of the integrity of a backup, with what it came to. */
@Entity('backup_check')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'backup_check_contract_fk' })
@ForeignKey(() => BackupRunRow, ['providerId', 'backupId'], ['providerId', 'id'], { name: 'backup_check_backup_fk' })
@Index('backup_check_contract_ix', ['providerId', 'contractId', 'startedAt', 'id'])
@Index('backup_check_backup_ix', ['providerId', 'backupId'])
@Check('backup_check_kind_ck', `kind IN ('RESTORE_TEST', 'INTEGRITY_CHECK')`)
@Check('backup_check_outcome_ck', `outcome IN ('PASSED', 'FAILED')`)
@Check('backup_check_times_ck', `finished_at >= started_at`)
export class BackupCheckRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'backup_check_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'backup_check_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  /** Key of the plan of backups. */
  @Column({ name: 'plan_key', type: 'text' })
  plan!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: BackupCheckKind;

  /** The backup that was tested; null where none is named. */
  @Column({ name: 'backup_id', type: 'uuid', nullable: true })
  backupId!: string | null;

  @Column({ name: 'started_at', type: 'timestamptz', precision: 0 })
  startedAt!: Timestamp;

  @Column({ name: 'finished_at', type: 'timestamptz', precision: 0, nullable: true })
  finishedAt!: Timestamp | null;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: BackupCheckOutcome;

  /** What was restored; null for a check of integrity. */
  @Column({ name: 'restored', type: 'text', nullable: true })
  restored!: string | null;

  /** How it was done. */
  @Column({ name: 'method', type: 'text', nullable: true })
  method!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', precision: 6, nullable: true })
  withdrawnAt!: Timestamp | null;

  @Column({ name: 'withdrawn_because', type: 'text', nullable: true })
  withdrawnBecause!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
