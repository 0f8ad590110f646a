import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AssetRow } from '../asset/asset.row';
import type { Timestamp } from '../column-types';

/** What the provider recommends for an asset, and what became of it. */
@Entity('recommendation')
@ForeignKey(() => AssetRow, ['providerId', 'contractId', 'assetId'], ['providerId', 'contractId', 'id'], {
  name: 'recommendation_asset_fk',
})
@Index('recommendation_contract_ix', ['providerId', 'contractId', 'id'])
@Index('recommendation_asset_ix', ['providerId', 'assetId', 'id'])
@Check('recommendation_state_ck', `state IN ('OPEN', 'FOLLOWED', 'NOT_FOLLOWED')`)
export class RecommendationRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'recommendation_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'recommendation_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'asset_id', type: 'uuid' })
  assetId!: string;

  @Column({ name: 'recommendation', type: 'text' })
  recommendation!: string;

  @Column({ name: 'issued_on', type: 'date' })
  issuedOn!: string;

  @Column({ name: 'follow_by', type: 'date', nullable: true })
  followBy!: string | null;

  @Column({ name: 'state', type: 'text' })
  state!: 'OPEN' | 'FOLLOWED' | 'NOT_FOLLOWED';

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
