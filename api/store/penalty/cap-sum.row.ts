import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ContractRow } from '../contract/contract.row';

/**
 * What a contract's standing penalties use of a cap in a window: the sum of what each of them says.
 */
@Entity('cap_sum')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'cap_sum_contract_fk' })
export class CapSumRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'cap_sum_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'contract_id', type: 'uuid', primaryKeyConstraintName: 'cap_sum_pk' })
  contractId!: string;

  @PrimaryColumn({ name: 'cap_key', type: 'text', primaryKeyConstraintName: 'cap_sum_pk' })
  capKey!: string;

  /** `2025-06`, `2025` or `TERM`. */
  @PrimaryColumn({ name: 'window_key', type: 'text', primaryKeyConstraintName: 'cap_sum_pk' })
  windowKey!: string;

  @Column({ name: 'used', type: 'numeric', precision: 14, scale: 2 })
  used!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;
}
