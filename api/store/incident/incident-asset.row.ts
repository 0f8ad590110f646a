import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Timestamp } from '../column-types';
import { AssetRow } from '../asset/asset.row';
import { IncidentRow } from './incident.row';

/** An asset that an incident hits, or was said to hit. */
@Entity('incident_asset')
@ForeignKey(() => IncidentRow, ['providerId', 'contractId', 'incidentId'], ['providerId', 'contractId', 'id'], {
  name: 'incident_asset_incident_fk',
})
@ForeignKey(() => AssetRow, ['providerId', 'contractId', 'assetId'], ['providerId', 'contractId', 'id'], {
  name: 'incident_asset_asset_fk',
})
@Index('incident_asset_asset_ix', ['providerId', 'assetId', 'incidentId'])
export class IncidentAssetRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'incident_asset_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'incident_id', type: 'uuid', primaryKeyConstraintName: 'incident_asset_pk' })
  incidentId!: string;

  @PrimaryColumn({ name: 'asset_id', type: 'uuid', primaryKeyConstraintName: 'incident_asset_pk' })
  assetId!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  /** When a correction withdrew it; null while the incident is said to hit it. */
  @Column({ name: 'withdrawn_at', type: 'timestamptz', precision: 6, nullable: true })
  withdrawnAt!: Timestamp | null;
}
