import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AssetRow } from '../asset/asset.row';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';

/** What a check found at an instant; append-only. */
@Entity('reading')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'reading_contract_fk' })
@ForeignKey(() => AssetRow, ['providerId', 'assetId'], ['providerId', 'id'], { name: 'reading_asset_fk' })
@Unique('reading_check_uq', ['providerId', 'contractId', 'aboutId', 'check', 'at'])
@Index('reading_contract_ix', ['providerId', 'contractId', 'at', 'id'])
@Index('reading_asset_ix', ['providerId', 'assetId'])
@Check('reading_about_ck', `about_id = COALESCE(asset_id, contract_id)`)
export class ReadingRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'reading_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'reading_pk' })
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

  @Column({ name: 'read_at', type: 'timestamptz', precision: 0 })
  at!: Timestamp;

  @Column({ name: 'failing', type: 'boolean' })
  failing!: boolean;

  @Column({ name: 'value', type: 'numeric', nullable: true })
  value!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
