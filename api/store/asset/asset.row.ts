import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PerimeterState } from '../../domain/operations/perimeter';
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
@ForeignKey(() => AssetRow, ['providerId', 'siteId'], ['providerId', 'id'], { name: 'asset_site_fk' })
@ForeignKey(() => AssetRow, ['providerId', 'parentId'], ['providerId', 'id'], { name: 'asset_parent_fk' })
@ForeignKey(() => AssetRow, ['providerId', 'movedToId'], ['providerId', 'id'], { name: 'asset_moved_to_fk' })
@Index('asset_site_ix', ['providerId', 'siteId', 'id'])
@Index('asset_parent_ix', ['providerId', 'parentId', 'id'])
@Index('asset_moved_to_ix', ['providerId', 'movedToId', 'id'])
@Index('asset_designation_ix', ['providerId', 'contractId', 'designation', 'id'])
@Index('asset_serial_number_uq', ['providerId', 'clientId', 'serialNumber'], {
  unique: true,
  where: 'moved_to_id IS NULL',
})
@Check('asset_ownership_ck', `ownership IN ('SHARED', 'DEDICATED', 'CLIENT_OWNED')`)
@Check('asset_quantity_ck', `quantity >= 1`)
@Check('asset_perimeter_ck', `perimeter IN ('INSIDE', 'OUTSIDE', 'OUTSIDE_VALIDATED')`)
@Check('asset_cover_ck', `covered_until >= covered_from`)
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

  /** What it does, comments. */
  @Column({ name: 'functions', type: 'text', nullable: true })
  functions!: string | null;

  /** What it is or runs: an operating system, a model. */
  @Column({ name: 'product', type: 'text', nullable: true })
  product!: string | null;

  @Column({ name: 'product_version', type: 'text', nullable: true })
  productVersion!: string | null;

  /** The asset of kind `SITE` where it stands. */
  @Column({ name: 'site_id', type: 'uuid', nullable: true })
  siteId!: string | null;

  /** The asset that it is a part of, or runs on. */
  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId!: string | null;

  @Column({ name: 'warranty_ends_on', type: 'date', nullable: true })
  warrantyEndsOn!: string | null;

  @Column({ name: 'licence_ends_on', type: 'date', nullable: true })
  licenceEndsOn!: string | null;

  @Column({ name: 'antivirus_ends_on', type: 'date', nullable: true })
  antivirusEndsOn!: string | null;

  @Column({ name: 'firewall_ends_on', type: 'date', nullable: true })
  firewallEndsOn!: string | null;

  @Column({ name: 'support_ends_on', type: 'date', nullable: true })
  supportEndsOn!: string | null;

  @Column({ name: 'manufacturer_life_ends_on', type: 'date', nullable: true })
  manufacturerLifeEndsOn!: string | null;

  /** The asset of another contract as which it goes on. */
  @Column({ name: 'moved_to_id', type: 'uuid', nullable: true })
  movedToId!: string | null;

  /** Designation and serial number as they are searched: without capitals and accents. */
  @Column({ name: 'search_text', type: 'text' })
  searchText!: string;

  /** How it stands to the technical perimeter of the terms. */
  @Column({ name: 'perimeter', type: 'text' })
  perimeter!: PerimeterState;

  /** The first day on which the provider's validation holds. */
  @Column({ name: 'validated_on', type: 'date', nullable: true })
  validatedOn!: string | null;

  /** Where the validation is stated: the annex. */
  @Column({ name: 'validation', type: 'text', nullable: true })
  validation!: string | null;

  /** The first day on which work on it is outside the forfait. */
  @Column({ name: 'excluded_from', type: 'date', nullable: true })
  excludedFrom!: string | null;
}
