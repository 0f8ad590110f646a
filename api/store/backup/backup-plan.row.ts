import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { BackupPeriod } from '../../domain/operations/backups';
import type { WorkPeriod } from '../../domain/operations/periodic-work';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';

/** How often something is backed up from a day on, until another plan; append-only. */
@Entity('backup_plan')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'backup_plan_contract_fk' })
@Index('backup_plan_contract_ix', ['providerId', 'contractId', 'id'])
export class BackupPlanRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'backup_plan_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'backup_plan_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  /** Its key in the pack, or one of its own. */
  @Column({ name: 'key', type: 'text' })
  key!: string;

  @Column({ name: 'label', type: 'text', nullable: true })
  label!: string | null;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'every', type: 'text' })
  every!: BackupPeriod;

  /** Key of a calendar of the pack. */
  @Column({ name: 'calendar', type: 'text', nullable: true })
  calendar!: string | null;

  @Column({ name: 'retention_days', type: 'integer', nullable: true })
  retentionDays!: number | null;

  @Column({ name: 'off_site', type: 'boolean' })
  offSite!: boolean;

  /** How often restoring from it is tested; null where nothing says. */
  @Column({ name: 'restore_test_every', type: 'text', nullable: true })
  restoreTestEvery!: WorkPeriod | null;

  /** How often the integrity of its backups is checked; null where nothing says. */
  @Column({ name: 'integrity_check_every', type: 'text', nullable: true })
  integrityCheckEvery!: WorkPeriod | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;
}
