import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ThresholdComparison } from '../../domain/operations/monitoring';
import type { Severity } from '../../domain/sla/commitment';
import { AssetRow } from '../asset/asset.row';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';
import { ServiceModuleRow } from '../contract/service-module.row';

/** What was set of a check of a contract, or of one of its assets: the latest setting. */
@Entity('monitored_check')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'monitored_check_contract_fk',
})
@ForeignKey(() => AssetRow, ['providerId', 'assetId'], ['providerId', 'id'], { name: 'monitored_check_asset_fk' })
@ForeignKey(() => ServiceModuleRow, ['providerId', 'contractId', 'moduleId'], ['providerId', 'contractId', 'id'], {
  name: 'monitored_check_module_fk',
})
@Unique('monitored_check_key_uq', ['providerId', 'contractId', 'aboutId', 'key'])
@Index('monitored_check_asset_ix', ['providerId', 'assetId'])
@Index('monitored_check_module_ix', ['providerId', 'moduleId'])
@Check('monitored_check_about_ck', `about_id = COALESCE(asset_id, contract_id)`)
@Check('monitored_check_threshold_ck', `(threshold IS NULL) = (comparison IS NULL)`)
export class MonitoredCheckRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'monitored_check_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'monitored_check_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'asset_id', type: 'uuid', nullable: true })
  assetId!: string | null;

  /** The asset, else the contract. */
  @Column({ name: 'about_id', type: 'uuid' })
  aboutId!: string;

  @Column({ name: 'key', type: 'text' })
  key!: string;

  @Column({ name: 'label', type: 'text', nullable: true })
  label!: string | null;

  @Column({ name: 'enabled', type: 'boolean' })
  enabled!: boolean;

  @Column({ name: 'threshold', type: 'numeric', nullable: true })
  threshold!: string | null;

  @Column({ name: 'comparison', type: 'text', nullable: true })
  comparison!: ThresholdComparison | null;

  @Column({ name: 'severity', type: 'text', nullable: true })
  severity!: Severity | null;

  @Column({ name: 'every_seconds', type: 'integer', nullable: true })
  everySeconds!: number | null;

  @Column({ name: 'module_id', type: 'uuid', nullable: true })
  moduleId!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
