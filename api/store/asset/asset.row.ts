import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { AssetKind, AssetOwnership } from '../../domain/sla/commitment';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';

/** An asset of a contract's inventory. */
@Entity('asset')
@ForeignKey(() => ContractRow, ['providerId', 'contractId', 'clientId'], ['providerId', 'id', 'clientId'], {
  name: 'asset_contract_fk',
  onUpdate: 'CASCADE',
})
@Unique('asset_contract_uq', ['providerId', 'contractId', 'id'])
@Unique('asset_serial_number_uq', ['providerId', 'clientId', 'serialNumber'])
@Check('asset_ownership_ck', `ownership IN ('SHARED', 'DEDICATED', 'CLIENT_OWNED')`)
@Check('asset_quantity_ck', `quantity >= 1`)
export class AssetRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'asset_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'asset_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId!: string;

  @Column({ name: 'designation', type: 'text' })
  designation!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: AssetKind;

  @Column({ name: 'ownership', type: 'text' })
  ownership!: AssetOwnership;

  @Column({ name: 'serial_number', type: 'text', nullable: true })
  serialNumber!: string | null;

  @Column({ name: 'quantity', type: 'integer' })
  quantity!: number;

  @Column({ name: 'covered_from', type: 'date' })
  coveredFrom!: string;

  @Column({ name: 'covered_until', type: 'date', nullable: true })
  coveredUntil!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;
}
