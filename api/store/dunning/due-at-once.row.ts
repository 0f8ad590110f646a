import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Timestamp } from '../column-types';
import { InvoiceRow } from '../invoicing/invoice.row';

/** That an invoice is payable before its due day, as a person said. Append-only. */
@Entity('due_at_once')
@ForeignKey(() => InvoiceRow, ['providerId', 'contractId', 'invoiceId'], ['providerId', 'contractId', 'id'], {
  name: 'due_at_once_invoice_fk',
})
export class DueAtOnceRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'due_at_once_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'invoice_id', type: 'uuid', primaryKeyConstraintName: 'due_at_once_pk' })
  invoiceId!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  /** The day from which it is payable. */
  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;

  @Column({ name: 'note', type: 'text' })
  note!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
