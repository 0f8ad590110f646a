import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Timestamp } from '../column-types';
import { InvoiceRow } from '../invoicing/invoice.row';
import { DirectDebitBatchRow } from './direct-debit-batch.row';
import { DirectDebitMandateRow } from './direct-debit-mandate.row';

/** A direct debit of an invoice. Nothing of it changes but that it is withdrawn. */
@Entity('direct_debit')
@ForeignKey(() => DirectDebitBatchRow, ['providerId', 'batchId'], ['providerId', 'id'], {
  name: 'direct_debit_batch_fk',
})
@ForeignKey(() => InvoiceRow, ['providerId', 'contractId', 'invoiceId'], ['providerId', 'contractId', 'id'], {
  name: 'direct_debit_invoice_fk',
})
@ForeignKey(() => DirectDebitMandateRow, ['providerId', 'mandateId'], ['providerId', 'id'], {
  name: 'direct_debit_mandate_fk',
})
@Unique('direct_debit_invoice_uq', ['providerId', 'batchId', 'invoiceId'])
@Index('direct_debit_batch_ix', ['providerId', 'batchId', 'id'])
@Index('direct_debit_invoice_ix', ['providerId', 'invoiceId', 'id'])
@Index('direct_debit_mandate_ix', ['providerId', 'mandateId', 'id'])
@Check('direct_debit_amount_ck', `amount > 0 AND currency = 'EUR'`)
@Check('direct_debit_withdrawn_ck', `(withdrawn_on IS NULL) = (withdrawal_note IS NULL)`)
export class DirectDebitRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'direct_debit_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'direct_debit_pk' })
  id!: string;

  @Column({ name: 'batch_id', type: 'uuid' })
  batchId!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'invoice_id', type: 'uuid' })
  invoiceId!: string;

  @Column({ name: 'mandate_id', type: 'uuid' })
  mandateId!: string;

  /** The day on which the account of the client is debited: that of the batch. */
  @Column({ name: 'collect_on', type: 'date' })
  collectOn!: string;

  @Column({ name: 'amount', type: 'numeric', precision: 14, scale: 2 })
  amount!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  /** The day on which the client was told. */
  @Column({ name: 'notified_on', type: 'date' })
  notifiedOn!: string;

  /** The day on which it was taken out: the bank did not collect it. */
  @Column({ name: 'withdrawn_on', type: 'date', nullable: true })
  withdrawnOn!: string | null;

  @Column({ name: 'withdrawal_note', type: 'text', nullable: true })
  withdrawalNote!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
