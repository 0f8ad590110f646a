import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';

/** The price of an hour of work on a contract, from a date on, as recorded. Append-only: what is recorded later prevails for its dates. */
@Entity('hourly_rate')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'hourly_rate_contract_fk' })
@Check('hourly_rate_amount_ck', `amount > 0 AND sequence >= 1`)
export class HourlyRateRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'hourly_rate_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'contract_id', type: 'uuid', primaryKeyConstraintName: 'hourly_rate_pk' })
  contractId!: string;

  @PrimaryColumn({ name: 'sequence', type: 'integer', primaryKeyConstraintName: 'hourly_rate_pk' })
  sequence!: number;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'amount', type: 'numeric', precision: 14, scale: 2 })
  amount!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 0 })
  recordedAt!: Timestamp;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}
