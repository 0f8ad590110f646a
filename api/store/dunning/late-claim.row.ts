import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LateClaimKind, LateInterestBasis } from '../../domain/dunning/late-claim';
import { BillingAdjustmentRow } from '../billing/billing-adjustment.row';
import type { Timestamp } from '../column-types';
import { InvoiceRow } from '../invoicing/invoice.row';

/** What was claimed of an invoice for its lateness, on an adjustment of its own. Append-only. */
@Entity('late_claim')
@ForeignKey(() => InvoiceRow, ['providerId', 'contractId', 'invoiceId'], ['providerId', 'contractId', 'id'], {
  name: 'late_claim_invoice_fk',
})
@ForeignKey(
  () => BillingAdjustmentRow,
  ['providerId', 'contractId', 'adjustmentId'],
  ['providerId', 'contractId', 'id'],
  { name: 'late_claim_adjustment_fk' },
)
@Index('late_claim_invoice_ix', ['providerId', 'invoiceId', 'id'])
@Index('late_claim_adjustment_uq', ['providerId', 'adjustmentId'], { unique: true })
@Check('late_claim_kind_ck', `kind IN ('INTEREST', 'RECOVERY_FEE')`)
@Check('late_claim_basis_ck', `basis IN ('CONTRACT', 'LAWFUL_MINIMUM', 'LAWFUL_DEFAULT')`)
@Check('late_claim_amount_ck', `amount <> 0`)
export class LateClaimRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'late_claim_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'late_claim_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  /** The invoice that was late. */
  @Column({ name: 'invoice_id', type: 'uuid' })
  invoiceId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: LateClaimKind;

  /** The rule that a person chose. */
  @Column({ name: 'basis', type: 'text' })
  basis!: LateInterestBasis;

  /** The last day that was counted. */
  @Column({ name: 'through_on', type: 'date' })
  throughOn!: string;

  /** Days that bore interest by then, in all. */
  @Column({ name: 'days', type: 'integer' })
  days!: number;

  /** What it adds to what was claimed before; negative where it gives back. */
  @Column({ name: 'amount', type: 'numeric', precision: 14, scale: 2 })
  amount!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  /** The least by the law through the same day, in all; null where the law asks for nothing. */
  @Column({ name: 'lawful_amount', type: 'numeric', precision: 14, scale: 2, nullable: true })
  lawfulAmount!: string | null;

  @Column({ name: 'adjustment_id', type: 'uuid' })
  adjustmentId!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
