import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AssetRow } from '../asset/asset.row';
import type { Timestamp } from '../column-types';
import { ContactRow } from '../party/contact.row';
import { SoftwareUpdateRow } from '../update/software-update.row';

/** A reboot that an update needs. */
@Entity('reboot')
@ForeignKey(() => SoftwareUpdateRow, ['providerId', 'contractId', 'updateId'], ['providerId', 'contractId', 'id'], {
  name: 'reboot_update_fk',
})
@ForeignKey(() => AssetRow, ['providerId', 'contractId', 'assetId'], ['providerId', 'contractId', 'id'], {
  name: 'reboot_asset_fk',
})
@ForeignKey(() => ContactRow, ['providerId', 'toldContactId'], ['providerId', 'id'], { name: 'reboot_told_fk' })
@Index('reboot_contract_ix', ['providerId', 'contractId', 'id'])
@Index('reboot_update_uq', ['providerId', 'updateId'], { unique: true })
@Index('reboot_asset_ix', ['providerId', 'assetId', 'id'])
@Index('reboot_told_ix', ['providerId', 'toldContactId'])
@Index('reboot_slot_uq', ['providerId', 'startsAt'], { unique: true, where: `state = 'PLANNED'` })
@Check('reboot_state_ck', `state IN ('PLANNED', 'DONE', 'CANCELLED') AND (state = 'PLANNED') = (done_at IS NULL)`)
@Check('reboot_slot_ck', `immediate = (slot_from IS NULL) AND immediate = (slot_to IS NULL)`)
export class RebootRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'reboot_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'reboot_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'update_id', type: 'uuid' })
  updateId!: string;

  @Column({ name: 'asset_id', type: 'uuid', nullable: true })
  assetId!: string | null;

  /** The contract's level of service when the update was done. */
  @Column({ name: 'level', type: 'integer' })
  level!: number;

  /** Whether it is done at once, for an urgent flaw. */
  @Column({ name: 'immediate', type: 'boolean' })
  immediate!: boolean;

  /** Whether the client may bring it forward. */
  @Column({ name: 'movable', type: 'boolean' })
  movable!: boolean;

  @Column({ name: 'planned_on', type: 'date' })
  plannedOn!: string;

  /** Local times, `HH:MM`; null of one that is done at once. */
  @Column({ name: 'slot_from', type: 'text', nullable: true })
  slotFrom!: string | null;

  @Column({ name: 'slot_to', type: 'text', nullable: true })
  slotTo!: string | null;

  /** The start of the slot that the client chose, which no two planned reboots share. */
  @Column({ name: 'starts_at', type: 'timestamptz', precision: 0, nullable: true })
  startsAt!: Timestamp | null;

  /** How often its robot failed. */
  @Column({ name: 'failures', type: 'integer' })
  failures!: number;

  @Column({ name: 'state', type: 'text' })
  state!: 'PLANNED' | 'DONE' | 'CANCELLED';

  /** When it was done, or the client rebooted by hand. */
  @Column({ name: 'done_at', type: 'timestamptz', precision: 0, nullable: true })
  doneAt!: Timestamp | null;

  /** Through whom the client is told of its day, and when it was. */
  @Column({ name: 'told_contact_id', type: 'uuid', nullable: true })
  toldContactId!: string | null;

  @Column({ name: 'told_at', type: 'timestamptz', precision: 0, nullable: true })
  toldAt!: Timestamp | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
