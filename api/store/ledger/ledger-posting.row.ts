import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { LedgerTransactionRow } from './ledger-transaction.row';

/**
 * A posting: moves `amount`, more than zero, from one account to another, in its transaction's
 * currency. Append-only.
 */
@Entity('ledger_posting')
@ForeignKey(
  () => LedgerTransactionRow,
  ['providerId', 'contractId', 'sequence', 'currency'],
  ['providerId', 'contractId', 'sequence', 'currency'],
  { name: 'ledger_posting_transaction_fk' },
)
@Check('ledger_posting_amount_ck', `amount > 0`)
@Check('ledger_posting_sides_ck', `debit_account <> credit_account`)
export class LedgerPostingRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'ledger_posting_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'contract_id', type: 'uuid', primaryKeyConstraintName: 'ledger_posting_pk' })
  contractId!: string;

  @PrimaryColumn({ name: 'sequence', type: 'integer', primaryKeyConstraintName: 'ledger_posting_pk' })
  sequence!: number;

  @PrimaryColumn({ name: 'line', type: 'integer', primaryKeyConstraintName: 'ledger_posting_pk' })
  line!: number;

  @Column({ name: 'debit_account', type: 'text' })
  debitAccount!: string;

  @Column({ name: 'credit_account', type: 'text' })
  creditAccount!: string;

  @Column({ name: 'amount', type: 'numeric', precision: 14, scale: 2 })
  amount!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;
}
