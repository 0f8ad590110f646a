import type { LedgerTransactionKind } from '../../domain/ledger/ledger';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';

/**
 * A transaction of a contract's ledger. Append-only; the database refuses a gap, a wrong
 * `previousHash` and any other number of postings than declared.
 */
@Entity('ledger_transaction')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'ledger_transaction_contract_fk',
})
@Unique('ledger_transaction_currency_uq', ['providerId', 'contractId', 'sequence', 'currency'])
@Unique('ledger_transaction_key_uq', ['providerId', 'contractId', 'idempotencyKey'])
@Check('ledger_transaction_sequence_ck', `sequence >= 1`)
@Check('ledger_transaction_postings_ck', `posting_count >= 1`)
export class LedgerTransactionRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'ledger_transaction_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'contract_id', type: 'uuid', primaryKeyConstraintName: 'ledger_transaction_pk' })
  contractId!: string;

  /** 1, 2, 3… without gaps within the contract. */
  @PrimaryColumn({ name: 'sequence', type: 'integer', primaryKeyConstraintName: 'ledger_transaction_pk' })
  sequence!: number;

  @Column({ name: 'kind', type: 'text' })
  kind!: LedgerTransactionKind;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  @Column({ name: 'posting_count', type: 'integer' })
  postingCount!: number;

  @Column({ name: 'cause_kind', type: 'text' })
  causeKind!: string;

  @Column({ name: 'cause_id', type: 'uuid' })
  causeId!: string;

  @Column({ name: 'idempotency_key', type: 'text' })
  idempotencyKey!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;

  /** 64 hexadecimal digits; all zeros for the first. */
  @Column({ name: 'previous_hash', type: 'text' })
  previousHash!: string;

  @Column({ name: 'hash', type: 'text' })
  hash!: string;
}
