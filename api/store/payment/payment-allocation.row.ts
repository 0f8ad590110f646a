import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Explanation } from '../../domain/explanation/explanation';
import type { AllocationBasis } from '../../domain/payment/payment';
import { ClientRow } from '../client/client.row';
import type { Timestamp } from '../column-types';
import { InvoiceRow } from '../invoicing/invoice.row';
import { PaymentRow } from './payment.row';

/**
 * What a payment settles of a document, or a refund of an earlier payment; negative where it gives
 * back. Append-only.
 */
@Entity('payment_allocation')
@ForeignKey(() => ClientRow, ['providerId', 'clientId'], ['providerId', 'id'], { name: 'payment_allocation_client_fk' })
@ForeignKey(() => PaymentRow, ['providerId', 'paymentId'], ['providerId', 'id'], {
  name: 'payment_allocation_payment_fk',
})
@ForeignKey(() => InvoiceRow, ['providerId', 'invoiceId'], ['providerId', 'id'], {
  name: 'payment_allocation_invoice_fk',
})
@ForeignKey(() => PaymentRow, ['providerId', 'refundedPaymentId'], ['providerId', 'id'], {
  name: 'payment_allocation_refunded_fk',
})
@Index('payment_allocation_payment_ix', ['providerId', 'paymentId', 'id'])
@Index('payment_allocation_invoice_ix', ['providerId', 'invoiceId', 'id'])
@Index('payment_allocation_refunded_ix', ['providerId', 'refundedPaymentId', 'id'])
@Index('payment_allocation_client_ix', ['providerId', 'clientId'])
@Check('payment_allocation_amount_ck', `amount <> 0`)
@Check('payment_allocation_target_ck', `(invoice_id IS NULL) <> (refunded_payment_id IS NULL)`)
@Check('payment_allocation_basis_ck', `basis IN ('GIVEN', 'BY_LAW', 'REVERSAL')`)
export class PaymentAllocationRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'payment_allocation_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'payment_allocation_pk' })
  id!: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId!: string;

  @Column({ name: 'payment_id', type: 'uuid' })
  paymentId!: string;

  /** The document that it settles; null where an earlier payment is refunded. */
  @Column({ name: 'invoice_id', type: 'uuid', nullable: true })
  invoiceId!: string | null;

  /** The earlier payment whose remainder is refunded. */
  @Column({ name: 'refunded_payment_id', type: 'uuid', nullable: true })
  refundedPaymentId!: string | null;

  /** What the open amount of the document falls by. */
  @Column({ name: 'amount', type: 'numeric', precision: 14, scale: 2 })
  amount!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  /** The day from which both meet: that of the payment, or of the document where it is later. */
  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn!: string;

  @Column({ name: 'basis', type: 'text' })
  basis!: AllocationBasis;

  @Column({ name: 'explanation', type: 'jsonb' })
  explanation!: Explanation;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
