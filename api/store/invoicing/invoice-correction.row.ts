import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { KeptDocument } from '../../domain/invoicing/document/kept-document';
import type { Timestamp } from '../column-types';
import { InvoiceRow } from './invoice.row';

/** A corrected invoice, which took the place of one with the same amounts. Append-only. */
@Entity('invoice_correction')
@ForeignKey(() => InvoiceRow, ['providerId', 'contractId', 'invoiceId'], ['providerId', 'contractId', 'id'], {
  name: 'invoice_correction_invoice_fk',
})
@Unique('invoice_correction_number_uq', ['providerId', 'series', 'year', 'number'])
@Index('invoice_correction_invoice_ix', ['providerId', 'contractId', 'invoiceId', 'id'])
@Check('invoice_correction_language_ck', `language IN ('en', 'fr')`)
@Check('invoice_correction_number_ck', `number > 0`)
export class InvoiceCorrectionRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'invoice_correction_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'invoice_correction_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  /** The invoice that it took the place of, whose debt is the same. */
  @Column({ name: 'invoice_id', type: 'uuid' })
  invoiceId!: string;

  @Column({ name: 'series', type: 'text' })
  series!: string;

  @Column({ name: 'year', type: 'integer' })
  year!: number;

  /** Of the series of invoices. */
  @Column({ name: 'number', type: 'integer' })
  number!: number;

  /** The whole number as the document bears it. */
  @Column({ name: 'reference', type: 'text' })
  reference!: string;

  @Column({ name: 'issued_on', type: 'date' })
  issuedOn!: string;

  /** What was wrong. */
  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  /** That of the invoice. */
  @Column({ name: 'language', type: 'text' })
  language!: 'en' | 'fr';

  @Column({ name: 'document', type: 'jsonb' })
  document!: KeptDocument;

  /** The same in the other language, to be read beside it. */
  @Column({ name: 'translation', type: 'jsonb' })
  translation!: KeptDocument;

  /** Of both, in hexadecimal. */
  @Column({ name: 'sha256', type: 'text' })
  sha256!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
