import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { EntryKind } from '../../domain/accounting/entry';
import type { Explanation } from '../../domain/explanation/explanation';
import { ClientRow } from '../client/client.row';
import type { Timestamp } from '../column-types';
import { InvoiceRow } from '../invoicing/invoice.row';
import { PaymentRow } from '../payment/payment.row';

/** An entry of a provider's books. Append-only: once posted it is validated. */
@Entity('accounting_entry')
@ForeignKey(() => ClientRow, ['providerId', 'clientId'], ['providerId', 'id'], { name: 'accounting_entry_client_fk' })
@ForeignKey(() => InvoiceRow, ['providerId', 'invoiceId'], ['providerId', 'id'], {
  name: 'accounting_entry_invoice_fk',
})
@ForeignKey(() => PaymentRow, ['providerId', 'paymentId'], ['providerId', 'id'], {
  name: 'accounting_entry_payment_fk',
})
@Unique('accounting_entry_sequence_uq', ['providerId', 'sequence'])
@Unique('accounting_entry_number_uq', ['providerId', 'fiscalYear', 'journalCode', 'number'])
@Unique('accounting_entry_fact_uq', ['providerId', 'kind', 'factId', 'pieceOn'])
@Index('accounting_entry_day_ix', ['providerId', 'enteredOn', 'sequence'])
@Index('accounting_entry_client_ix', ['providerId', 'clientId', 'sequence'])
@Index('accounting_entry_invoice_ix', ['providerId', 'invoiceId', 'sequence'])
@Index('accounting_entry_payment_ix', ['providerId', 'paymentId', 'sequence'])
@Check(
  'accounting_entry_kind_ck',
  `kind IN ('OPENING', 'INVOICE', 'SET_OFF', 'PAYMENT', 'REVERSAL', 'DEFERRED_INCOME', 'DEFERRED_INCOME_RELEASE', 'ACCRUED_INCOME', 'ACCRUED_INCOME_RELEASE', 'CREDITS_TO_ISSUE', 'CREDITS_TO_ISSUE_RELEASE', 'PENALTY_PROVISION', 'PENALTY_PROVISION_RELEASE', 'WRITE_OFF', 'RECOVERY')`,
)
@Check('accounting_entry_total_ck', `total > 0`)
export class AccountingEntryRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'accounting_entry_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'accounting_entry_pk' })
  id!: string;

  /** Grows by one without gaps, in the order of posting, which is that of the days. */
  @Column({ name: 'sequence', type: 'integer' })
  sequence!: number;

  @Column({ name: 'kind', type: 'text' })
  kind!: EntryKind;

  /** What it is of: the id of the document, set-off or payment, or of the contract. */
  @Column({ name: 'fact_id', type: 'uuid' })
  factId!: string;

  /** Named by the year in which it ends. */
  @Column({ name: 'fiscal_year', type: 'integer' })
  fiscalYear!: number;

  @Column({ name: 'journal_code', type: 'text' })
  journalCode!: string;

  @Column({ name: 'journal_label', type: 'text' })
  journalLabel!: string;

  /** Grows by one without gaps within the journal and the fiscal year. */
  @Column({ name: 'number', type: 'integer' })
  number!: number;

  /** The day to which it belongs in the books. */
  @Column({ name: 'entered_on', type: 'date' })
  enteredOn!: string;

  @Column({ name: 'piece_reference', type: 'text' })
  pieceReference!: string;

  /** The day of what it is of: an earlier one where that was recorded after its day was closed. */
  @Column({ name: 'piece_on', type: 'date' })
  pieceOn!: string;

  @Column({ name: 'label', type: 'text' })
  label!: string;

  /** The sum of its debits, which is that of its credits. */
  @Column({ name: 'total', type: 'numeric', precision: 14, scale: 2 })
  total!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  @Column({ name: 'client_id', type: 'uuid', nullable: true })
  clientId!: string | null;

  @Column({ name: 'invoice_id', type: 'uuid', nullable: true })
  invoiceId!: string | null;

  @Column({ name: 'payment_id', type: 'uuid', nullable: true })
  paymentId!: string | null;

  /** How its amounts come about, where the books calculate them. */
  @Column({ name: 'explanation', type: 'jsonb', nullable: true })
  explanation!: Explanation | null;

  /** When it was posted, and so validated. */
  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
