import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AssetRow } from '../asset/asset.row';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';
import { IncidentRow } from '../incident/incident.row';

/** That a check fails, from the first failing reading until the first that passes. */
@Entity('alert')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'alert_contract_fk' })
@ForeignKey(() => AssetRow, ['providerId', 'assetId'], ['providerId', 'id'], { name: 'alert_asset_fk' })
@ForeignKey(() => IncidentRow, ['providerId', 'contractId', 'incidentId'], ['providerId', 'contractId', 'id'], {
  name: 'alert_incident_fk',
})
@Unique('alert_contract_uq', ['providerId', 'contractId', 'id'])
@Index('alert_standing_uq', ['providerId', 'contractId', 'aboutId', 'check'], {
  unique: true,
  where: 'closed_at IS NULL',
})
@Index('alert_raised_ix', ['providerId', 'raisedAt', 'id'])
@Index('alert_contract_ix', ['providerId', 'contractId', 'raisedAt', 'id'])
@Index('alert_contract_standing_ix', ['providerId', 'contractId', 'raisedAt', 'id'], { where: 'closed_at IS NULL' })
@Index('alert_standing_ix', ['providerId', 'raisedAt', 'id'], { where: 'closed_at IS NULL' })
@Index('alert_undelivered_ix', ['providerId', 'raisedAt', 'id'], { where: 'delivered_at IS NULL' })
@Index('alert_incident_ix', ['providerId', 'incidentId'])
@Index('alert_asset_ix', ['providerId', 'assetId'])
@Check('alert_about_ck', `about_id = COALESCE(asset_id, contract_id)`)
@Check('alert_times_ck', `closed_at >= raised_at`)
export class AlertRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'alert_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'alert_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'asset_id', type: 'uuid', nullable: true })
  assetId!: string | null;

  /** The asset, else the contract. */
  @Column({ name: 'about_id', type: 'uuid' })
  aboutId!: string;

  /** Key of the check. */
  @Column({ name: 'check_key', type: 'text' })
  check!: string;

  @Column({ name: 'raised_at', type: 'timestamptz', precision: 0 })
  raisedAt!: Timestamp;

  @Column({ name: 'value', type: 'numeric', nullable: true })
  value!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'incident_id', type: 'uuid', nullable: true })
  incidentId!: string | null;

  @Column({ name: 'closed_at', type: 'timestamptz', precision: 0, nullable: true })
  closedAt!: Timestamp | null;

  /** When an attempt to send it succeeded. */
  @Column({ name: 'delivered_at', type: 'timestamptz', precision: 0, nullable: true })
  deliveredAt!: Timestamp | null;

  /** How often it was sent. */
  @Column({ name: 'attempts', type: 'integer' })
  attempts!: number;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
