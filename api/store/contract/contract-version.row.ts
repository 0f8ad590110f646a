import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Timestamp } from '../column-types';
import { ContractRow } from './contract.row';

/**
 * A fact of a contract from a date on, as it was recorded. Append-only: of a fact the newest start
 * at or before a date is in force on it, and of those with one start the last recorded counts.
 */
@Entity('contract_version')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'contract_version_contract_fk',
})
@Check(
  'contract_version_fact_ck',
  `fact IN ('TERMS_PACK', 'STATUS', 'TERM', 'CLIENT', 'INVOICING', 'BILLING_PERIOD', 'MODULE', 'PRICE', 'OVERRIDE', 'HOURLY_RATE', 'NOTICE', 'USERS', 'ORDER', 'REVERSIBILITY', 'ERASURE', 'MAINTENANCE', 'GROUND', 'CAP_LIFT', 'OUTAGE_REFUND', 'WITHHOLDING', 'UPDATE_EXCLUSION', 'ACCESS', 'COVERAGE', 'TRANSFER', 'ASSET_TERM', 'PLANNED_WORK', 'TARIFF', 'PRICE_REVISION', 'SPARE_PART', 'PRICE_OFFER')`,
)
@Check('contract_version_value_ck', `sequence >= 1 AND NOT (withdrawn AND value IS NOT NULL)`)
export class ContractVersionRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'contract_version_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'contract_id', type: 'uuid', primaryKeyConstraintName: 'contract_version_pk' })
  contractId!: string;

  /** Its place among all versions of the contract, in the order of their recording. */
  @PrimaryColumn({ name: 'sequence', type: 'integer', primaryKeyConstraintName: 'contract_version_pk' })
  sequence!: number;

  @Column({ name: 'fact', type: 'text' })
  fact!: string;

  /**
   * Which one of the fact's kind: a module, a price component, a parameter; empty where there is
   * only one.
   */
  @Column({ name: 'key', type: 'text' })
  key!: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  /** Null ends the fact on `startsOn`, or withdraws that start. */
  @Column({ name: 'value', type: 'jsonb', nullable: true })
  value!: object | null;

  /** Withdraws the start: what was in force before it goes on. */
  @Column({ name: 'withdrawn', type: 'boolean' })
  withdrawn!: boolean;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;

  /** The document that carries it: `contract`, or the number of an amendment. */
  @Column({ name: 'carried_by', type: 'text' })
  carriedBy!: string;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}
