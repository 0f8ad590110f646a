import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AssetRow } from '../asset/asset.row';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';

/** A change of what is managed: asked for, or made without leave. */
@Entity('change_request')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'change_request_contract_fk',
})
@ForeignKey(() => AssetRow, ['providerId', 'contractId', 'assetId'], ['providerId', 'contractId', 'id'], {
  name: 'change_request_asset_fk',
})
@Unique('change_request_contract_uq', ['providerId', 'contractId', 'id'])
@Index('change_request_asset_ix', ['providerId', 'assetId', 'id'])
@Check('change_request_state_ck', `state IN ('REQUESTED', 'GRANTED', 'REFUSED', 'UNAUTHORISED')`)
export class ChangeRequestRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'change_request_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'change_request_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'asset_id', type: 'uuid', nullable: true })
  assetId!: string | null;

  @Column({ name: 'description', type: 'text' })
  description!: string;

  @Column({ name: 'state', type: 'text' })
  state!: 'REQUESTED' | 'GRANTED' | 'REFUSED' | 'UNAUTHORISED';

  /** Why it was granted or refused. */
  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  /** When it was made, of one without leave. */
  @Column({ name: 'made_at', type: 'timestamptz', precision: 0, nullable: true })
  madeAt!: Timestamp | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
