import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PartnerRow } from '../access/partner.row';
import type { Timestamp } from '../column-types';
import { InvoiceRow } from './invoice.row';

/** A partner's word that it has taken an invoice or credit note into its books. Append-only. */
@Entity('invoice_acknowledgement')
@ForeignKey(() => InvoiceRow, ['providerId', 'contractId', 'invoiceId'], ['providerId', 'contractId', 'id'], {
  name: 'invoice_acknowledgement_invoice_fk',
})
@ForeignKey(() => PartnerRow, ['providerId', 'partnerId'], ['providerId', 'id'], {
  name: 'invoice_acknowledgement_partner_fk',
})
@Index('invoice_acknowledgement_document_ix', ['providerId', 'partnerId', 'documentNumber', 'invoiceId'])
export class InvoiceAcknowledgementRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'invoice_acknowledgement_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'invoice_id', type: 'uuid', primaryKeyConstraintName: 'invoice_acknowledgement_pk' })
  invoiceId!: string;

  @PrimaryColumn({ name: 'partner_id', type: 'uuid', primaryKeyConstraintName: 'invoice_acknowledgement_pk' })
  partnerId!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'document_number', type: 'text' })
  documentNumber!: string;

  @Column({ name: 'acknowledged_at', type: 'timestamptz', precision: 0 })
  acknowledgedAt!: Timestamp;
}
