import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { KeptDocument } from '../../domain/invoicing/document/kept-document';
import { InvoiceRow } from './invoice.row';

/** An invoice or credit note as it was issued, with all that it says. Append-only. */
@Entity('invoice_document')
@ForeignKey(() => InvoiceRow, ['providerId', 'contractId', 'invoiceId'], ['providerId', 'contractId', 'id'], {
  name: 'invoice_document_invoice_fk',
})
@Check('invoice_document_language_ck', `language IN ('en', 'fr')`)
export class InvoiceDocumentRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'invoice_document_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'invoice_id', type: 'uuid', primaryKeyConstraintName: 'invoice_document_pk' })
  invoiceId!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  /** That of the client, in which it was issued. */
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
}
