import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ServiceModuleRow } from '../contract/service-module.row';

/**
 * A prepaid account of units of a contract; `balance` and `entryCount` repeat what its entries say.
 */
@Entity('unit_account')
@ForeignKey(() => ServiceModuleRow, ['providerId', 'contractId', 'moduleId'], ['providerId', 'contractId', 'id'], {
  name: 'unit_account_module_fk',
})
@Unique('unit_account_key_uq', ['providerId', 'contractId', 'key'])
@Unique('unit_account_contract_uq', ['providerId', 'contractId', 'id'])
@Index('unit_account_module_ix', ['providerId', 'moduleId'])
export class UnitAccountRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'unit_account_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'unit_account_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'module_id', type: 'uuid' })
  moduleId!: string;

  @Column({ name: 'key', type: 'text' })
  key!: string;

  @Column({ name: 'unit_minutes', type: 'integer' })
  unitMinutes!: number;

  @Column({ name: 'base_units', type: 'integer' })
  baseUnits!: number;

  @Column({ name: 'unit_price', type: 'numeric', precision: 14, scale: 2 })
  unitPrice!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  @Column({ name: 'balance', type: 'integer' })
  balance!: number;

  @Column({ name: 'entry_count', type: 'integer' })
  entryCount!: number;
}
