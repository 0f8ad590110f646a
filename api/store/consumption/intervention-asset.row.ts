import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AssetRow } from '../asset/asset.row';
import { InterventionRow } from './intervention.row';

/** An asset that an intervention concerned. Append-only. */
@Entity('intervention_asset')
@ForeignKey(() => InterventionRow, ['providerId', 'contractId', 'interventionId'], ['providerId', 'contractId', 'id'], {
  name: 'intervention_asset_intervention_fk',
})
@ForeignKey(() => AssetRow, ['providerId', 'contractId', 'assetId'], ['providerId', 'contractId', 'id'], {
  name: 'intervention_asset_asset_fk',
})
@Index('intervention_asset_asset_ix', ['providerId', 'assetId', 'interventionId'])
export class InterventionAssetRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'intervention_asset_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'intervention_id', type: 'uuid', primaryKeyConstraintName: 'intervention_asset_pk' })
  interventionId!: string;

  @PrimaryColumn({ name: 'asset_id', type: 'uuid', primaryKeyConstraintName: 'intervention_asset_pk' })
  assetId!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;
}
