import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { BackupOutcome } from '../../domain/operations/backups';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';

/** A backup that was due, with what became of it; or one that ran although none was due. */
@Entity('backup_run')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'backup_run_contract_fk' })
@Unique('backup_run_due_uq', ['providerId', 'contractId', 'plan', 'dueFrom'])
@Index('backup_run_contract_ix', ['providerId', 'contractId', 'dueFrom', 'id'])
@Check('backup_run_outcome_ck', `outcome IN ('DONE', 'FAILED', 'MISSED')`)
@Check('backup_run_times_ck', `finished_at >= started_at`)
export class BackupRunRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'backup_run_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'backup_run_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  /** Key of the plan. */
  @Column({ name: 'plan_key', type: 'text' })
  plan!: string;

  /** From when on it was due; its start where none was. */
  @Column({ name: 'due_from', type: 'timestamptz', precision: 0 })
  dueFrom!: Timestamp;

  /** Until when it was due, exclusive; null where none was. */
  @Column({ name: 'due_before', type: 'timestamptz', precision: 0, nullable: true })
  dueBefore!: Timestamp | null;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: BackupOutcome;

  @Column({ name: 'started_at', type: 'timestamptz', precision: 0, nullable: true })
  startedAt!: Timestamp | null;

  @Column({ name: 'finished_at', type: 'timestamptz', precision: 0, nullable: true })
  finishedAt!: Timestamp | null;

  /** Whether a copy went off site. */
  @Column({ name: 'off_site', type: 'boolean' })
  offSite!: boolean;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'client_informed_at', type: 'timestamptz', precision: 0, nullable: true })
  clientInformedAt!: Timestamp | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
