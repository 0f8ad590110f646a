import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Explanation } from '../../domain/explanation/explanation';
import type { Timestamp } from '../column-types';
import { InvoiceRow } from './invoice.row';

/** What a credit note is set off against an invoice (C. civ. art. 1347). Append-only. */
@Entity('set_off')
@ForeignKey(() => InvoiceRow, ['providerId', 'contractId', 'creditNoteId'], ['providerId', 'contractId', 'id'], {
  name: 'set_off_credit_note_fk',
})
@ForeignKey(() => InvoiceRow, ['providerId', 'contractId', 'invoiceId'], ['providerId', 'contractId', 'id'], {
  name: 'set_off_invoice_fk',
})
@Index('set_off_invoice_ix', ['providerId', 'invoiceId', 'id'])
@Index('set_off_credit_note_ix', ['providerId', 'creditNoteId', 'id'])
@Check('set_off_amount_ck', `amount > 0`)
export class SetOffRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'set_off_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'set_off_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'credit_note_id', type: 'uuid' })
  creditNoteId!: string;

  @Column({ name: 'invoice_id', type: 'uuid' })
  invoiceId!: string;

  @Column({ name: 'amount', type: 'numeric', precision: 14, scale: 2 })
  amount!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  @Column({ name: 'explanation', type: 'jsonb' })
  explanation!: Explanation;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
