import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { BillingMode } from '../../domain/terms/terms-pack';
import { ContractRow } from './contract.row';

/** A module that a contract subscribes. Its key is unique within the contract, its code is not. */
@Entity('service_module')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'service_module_contract_fk',
})
@Unique('service_module_contract_uq', ['providerId', 'contractId', 'id'])
@Unique('service_module_key_uq', ['providerId', 'contractId', 'key'])
@Unique('service_module_position_uq', ['providerId', 'contractId', 'position'])
@Check('service_module_mode_ck', `mode IN ('FORFAIT', 'CONSUMPTION')`)
export class ServiceModuleRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'service_module_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'service_module_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'position', type: 'integer' })
  position!: number;

  @Column({ name: 'key', type: 'text' })
  key!: string;

  @Column({ name: 'code', type: 'text' })
  code!: string;

  @Column({ name: 'mode', type: 'text' })
  mode!: BillingMode;

  @Column({ name: 'label_en', type: 'text' })
  labelEn!: string;

  @Column({ name: 'label_fr', type: 'text' })
  labelFr!: string;

  @Column({ name: 'hosting', type: 'boolean' })
  hosting!: boolean;

  @Column({ name: 'active', type: 'boolean' })
  active!: boolean;

  @Column({ name: 'yearly_quantity', type: 'integer', nullable: true })
  yearlyQuantity!: number | null;

  @Column({ name: 'monthly_amount', type: 'numeric', precision: 14, scale: 2 })
  monthlyAmount!: string;

  @Column({ name: 'base_units', type: 'integer', nullable: true })
  baseUnits!: number | null;

  @Column({ name: 'unit_price', type: 'numeric', precision: 14, scale: 2, nullable: true })
  unitPrice!: string | null;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;
}
