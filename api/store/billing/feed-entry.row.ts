import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClientRow } from '../client/client.row';
import type { Timestamp } from '../column-types';
import { InvoiceRow } from '../invoicing/invoice.row';
import { BillingAdjustmentRow } from './billing-adjustment.row';

/** What an entry of a feed tells, as stored. */
export type FeedEntryKindText = 'ADJUSTMENT' | 'CLIENT_ENTRUSTED' | 'ENTRUSTMENT_ENDED' | 'INVOICE';

/**
 * What one reader of adjustments and invoices is given, in its own order. Written by the database
 * at COMMIT; append-only but for `givenAgain`.
 */
@Entity('feed_entry')
@ForeignKey(() => ClientRow, ['providerId', 'clientId'], ['providerId', 'id'], { name: 'feed_entry_client_fk' })
@ForeignKey(
  () => BillingAdjustmentRow,
  ['providerId', 'contractId', 'adjustmentId'],
  ['providerId', 'contractId', 'id'],
  { name: 'feed_entry_adjustment_fk' },
)
@ForeignKey(() => InvoiceRow, ['providerId', 'contractId', 'invoiceId'], ['providerId', 'contractId', 'id'], {
  name: 'feed_entry_invoice_fk',
})
@Check('feed_entry_kind_ck', `kind IN ('ADJUSTMENT', 'CLIENT_ENTRUSTED', 'ENTRUSTMENT_ENDED', 'INVOICE')`)
@Check(
  'feed_entry_adjustment_ck',
  `(kind = 'ADJUSTMENT') = (adjustment_id IS NOT NULL) AND (kind = 'INVOICE') = (invoice_id IS NOT NULL)
   AND (contract_id IS NOT NULL) = (kind IN ('ADJUSTMENT', 'INVOICE'))`,
)
@Index('feed_entry_client_ix', ['providerId', 'clientId', 'readerId'])
@Index('feed_entry_contract_ix', ['providerId', 'readerId', 'contractId', 'sequence'])
@Index('feed_entry_adjustment_ix', ['providerId', 'adjustmentId', 'readerId'])
@Index('feed_entry_adjustment_uq', ['providerId', 'adjustmentId', 'readerId'], {
  unique: true,
  where: `NOT given_again AND adjustment_id IS NOT NULL`,
})
@Index('feed_entry_invoice_uq', ['providerId', 'invoiceId', 'readerId'], {
  unique: true,
  where: `NOT given_again AND invoice_id IS NOT NULL`,
})
@Index('feed_entry_of_invoice_ix', ['providerId', 'invoiceId', 'readerId'], { where: `invoice_id IS NOT NULL` })
@Index('feed_entry_invoice_ix', ['providerId', 'readerId', 'sequence'], { where: `invoice_id IS NOT NULL` })
export class FeedEntryRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'feed_entry_pk' })
  providerId!: string;

  /** The party that reads: the provider, a partner or a client. */
  @PrimaryColumn({ name: 'reader_id', type: 'uuid', primaryKeyConstraintName: 'feed_entry_pk' })
  readerId!: string;

  /** Grows by one without gaps within the reader's feed. */
  @PrimaryColumn({ name: 'sequence', type: 'bigint', primaryKeyConstraintName: 'feed_entry_pk' })
  sequence!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: FeedEntryKindText;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId!: string;

  @Column({ name: 'contract_id', type: 'uuid', nullable: true })
  contractId!: string | null;

  @Column({ name: 'adjustment_id', type: 'uuid', nullable: true })
  adjustmentId!: string | null;

  /** How many adjustments the feed has given up to here: the number of this one, if it is one. */
  @Column({ name: 'adjustment_number', type: 'bigint' })
  adjustmentNumber!: string;

  /** A later entry gives it again: it may have been hidden before it was pulled. */
  @Column({ name: 'given_again', type: 'boolean' })
  givenAgain!: boolean;

  /** When what the entry tells was recorded. */
  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;

  @Column({ name: 'invoice_id', type: 'uuid', nullable: true })
  invoiceId!: string | null;
}
