import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';
import { ContactRow } from '../party/contact.row';

/** Work that was planned and interrupts the service for its own time. */
@Entity('maintenance')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'maintenance_contract_fk' })
@ForeignKey(() => ContactRow, ['providerId', 'contactId'], ['providerId', 'id'], { name: 'maintenance_contact_fk' })
@ForeignKey(() => ContactRow, ['providerId', 'toldContactId'], ['providerId', 'id'], { name: 'maintenance_told_fk' })
@Index('maintenance_contract_ix', ['providerId', 'contractId', 'startsAt', 'id'])
@Index('maintenance_contact_ix', ['providerId', 'contactId'])
@Index('maintenance_told_ix', ['providerId', 'toldContactId'])
@Check('maintenance_state_ck', `state IN ('PLANNED', 'DONE', 'CANCELLED')`)
@Check('maintenance_times_ck', `ends_at > starts_at AND finished_at > began_at`)
@Check('maintenance_contact_ck', `contact_id IS NOT NULL OR (consulted_at IS NULL AND agreed_at IS NULL)`)
export class MaintenanceRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'maintenance_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'maintenance_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'description', type: 'text' })
  description!: string;

  @Column({ name: 'starts_at', type: 'timestamptz', precision: 0 })
  startsAt!: Timestamp;

  @Column({ name: 'ends_at', type: 'timestamptz', precision: 0 })
  endsAt!: Timestamp;

  /** The assets and modules that it concerns; none of either: the whole service. */
  @Column({ name: 'asset_ids', type: 'uuid', array: true })
  assetIds!: string[];

  @Column({ name: 'module_ids', type: 'uuid', array: true })
  moduleIds!: string[];

  @Column({ name: 'closes_access', type: 'boolean' })
  closesAccess!: boolean;

  /** When the client was told of its time; null when it was not. */
  @Column({ name: 'announced_at', type: 'timestamptz', precision: 0, nullable: true })
  announcedAt!: Timestamp | null;

  /** Whom the announcement is for. */
  @Column({ name: 'told_contact_id', type: 'uuid', nullable: true })
  toldContactId!: string | null;

  /** The client's contact who was consulted, or agreed. */
  @Column({ name: 'contact_id', type: 'uuid', nullable: true })
  contactId!: string | null;

  @Column({ name: 'consulted_at', type: 'timestamptz', precision: 0, nullable: true })
  consultedAt!: Timestamp | null;

  @Column({ name: 'agreed_at', type: 'timestamptz', precision: 0, nullable: true })
  agreedAt!: Timestamp | null;

  @Column({ name: 'state', type: 'text' })
  state!: 'PLANNED' | 'DONE' | 'CANCELLED';

  /** Why it was moved last, or cancelled. */
  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  /** When it really began and ended. */
  @Column({ name: 'began_at', type: 'timestamptz', precision: 0, nullable: true })
  beganAt!: Timestamp | null;

  @Column({ name: 'finished_at', type: 'timestamptz', precision: 0, nullable: true })
  finishedAt!: Timestamp | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
