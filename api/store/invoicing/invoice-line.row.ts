import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Explanation } from '../../domain/explanation/explanation';
import type { InvoiceLineKind } from '../../domain/invoicing/invoice';
import { BillingAdjustmentRow } from '../billing/billing-adjustment.row';
import { InvoiceRow } from './invoice.row';

/** A line of an issued document. Append-only. */
@Entity('invoice_line')
@ForeignKey(() => InvoiceRow, ['providerId', 'contractId', 'invoiceId'], ['providerId', 'contractId', 'id'], {
  name: 'invoice_line_invoice_fk',
})
@ForeignKey(
  () => BillingAdjustmentRow,
  ['providerId', 'contractId', 'adjustmentId'],
  ['providerId', 'contractId', 'id'],
  { name: 'invoice_line_adjustment_fk' },
)
@Index('invoice_line_days_ix', ['providerId', 'endsBefore', 'invoiceId'], { where: `ends_before > starts_on` })
@Index('invoice_line_adjustment_ix', ['providerId', 'adjustmentId', 'invoiceId', 'line'])
@Check('invoice_line_kind_ck', `kind IN ('FORFAIT', 'ACCOUNT_KEEPING_FEE', 'ADJUSTMENT', 'CREDIT')`)
@Check('invoice_line_adjustment_ck', `(kind IN ('ADJUSTMENT', 'CREDIT')) = (adjustment_id IS NOT NULL)`)
export class InvoiceLineRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'invoice_line_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'invoice_id', type: 'uuid', primaryKeyConstraintName: 'invoice_line_pk' })
  invoiceId!: string;

  /** From 1. */
  @PrimaryColumn({ name: 'line', type: 'integer', primaryKeyConstraintName: 'invoice_line_pk' })
  line!: number;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: InvoiceLineKind;

  /** The code of a price component or the key of a module. */
  @Column({ name: 'key', type: 'text', nullable: true })
  key!: string | null;

  @Column({ name: 'adjustment_id', type: 'uuid', nullable: true })
  adjustmentId!: string | null;

  @Column({ name: 'label_en', type: 'text' })
  labelEn!: string;

  @Column({ name: 'label_fr', type: 'text' })
  labelFr!: string;

  /** First day that it is for. */
  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  /** First day that it is no longer for; the same as the first for what is of one day. */
  @Column({ name: 'ends_before', type: 'date' })
  endsBefore!: string;

  @Column({ name: 'quantity', type: 'integer' })
  quantity!: number;

  @Column({ name: 'unit', type: 'text' })
  unit!: 'MONTH' | 'ONE';

  @Column({ name: 'unit_price', type: 'numeric', precision: 14, scale: 2 })
  unitPrice!: string;

  @Column({ name: 'amount', type: 'numeric', precision: 14, scale: 2 })
  amount!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  @Column({ name: 'vat_category', type: 'text' })
  vatCategory!: string;

  @Column({ name: 'vat_rate_percent', type: 'numeric', precision: 6, scale: 3 })
  vatRatePercent!: string;

  @Column({ name: 'explanation', type: 'jsonb' })
  explanation!: Explanation;
}
