import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PaymentDirection, PaymentMethod, ReversalReason } from '../../domain/payment/payment';
import { PartnerRow } from '../access/partner.row';
import { ClientRow } from '../client/client.row';
import type { Timestamp } from '../column-types';

/**
 * A payment of a client, or a refund to it. Nothing of it changes but what is left of it, and that
 * it is reversed.
 */
@Entity('payment')
@ForeignKey(() => ClientRow, ['providerId', 'clientId'], ['providerId', 'id'], { name: 'payment_client_fk' })
@ForeignKey(() => PartnerRow, ['providerId', 'partnerId'], ['providerId', 'id'], { name: 'payment_partner_fk' })
@Index('payment_client_ix', ['providerId', 'clientId', 'id'])
@Index('payment_left_ix', ['providerId', 'clientId', 'id'], { where: `left_amount > 0` })
@Index('payment_back_ix', ['providerId', 'clientId', 'id'], { where: `left_amount < 0` })
@Index('payment_all_left_ix', ['providerId', 'id'], { where: `left_amount > 0` })
@Index('payment_partner_ix', ['providerId', 'partnerId'])
@Index('payment_reference_uq', ['providerId', 'clientId', 'direction', 'referenceKey'], {
  unique: true,
  where: `reference_key IS NOT NULL AND reversed_on IS NULL`,
})
@Check('payment_direction_ck', `direction IN ('RECEIVED', 'REFUNDED')`)
@Check(
  'payment_amount_ck',
  `amount > 0 AND CASE WHEN reversed_on IS NULL THEN left_amount BETWEEN 0 AND amount ` +
    `ELSE left_amount BETWEEN -amount AND 0 END`,
)
@Check('payment_reference_ck', `(reference IS NULL) = (reference_key IS NULL)`)
@Check(
  'payment_write_off_ck',
  `(method = 'WRITE_OFF') = (recovered_vat IS NOT NULL) AND (recovered_vat IS NULL OR (direction = 'RECEIVED' AND recovered_vat BETWEEN 0 AND amount))`,
)
@Check('payment_reversal_ck', `(reversed_on IS NULL) = (reversal_reason IS NULL)`)
export class PaymentRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'payment_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'payment_pk' })
  id!: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId!: string;

  @Column({ name: 'direction', type: 'text' })
  direction!: PaymentDirection;

  @Column({ name: 'amount', type: 'numeric', precision: 14, scale: 2 })
  amount!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  /** The day on which the account was credited, or debited. */
  @Column({ name: 'value_on', type: 'date' })
  valueOn!: string;

  @Column({ name: 'method', type: 'text' })
  method!: PaymentMethod;

  /** The payer's reference; null where it gave none. */
  @Column({ name: 'reference', type: 'text', nullable: true })
  reference!: string | null;

  /** The same as it is compared. */
  @Column({ name: 'reference_key', type: 'text', nullable: true })
  referenceKey!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  /** The partner that recorded it; null for the provider. */
  @Column({ name: 'partner_id', type: 'uuid', nullable: true })
  partnerId!: string | null;

  /**
   * What is neither allocated nor refunded. Once it is reversed: what was refunded of it all the
   * same, below zero, which the client owes back.
   */
  @Column({ name: 'left_amount', type: 'numeric', precision: 14, scale: 2 })
  leftAmount!: string;

  /** The VAT that is recovered of a debt that was written off; null for money. */
  @Column({ name: 'recovered_vat', type: 'numeric', precision: 14, scale: 2, nullable: true })
  recoveredVat!: string | null;

  @Column({ name: 'reversed_on', type: 'date', nullable: true })
  reversedOn!: string | null;

  @Column({ name: 'reversal_reason', type: 'text', nullable: true })
  reversalReason!: ReversalReason | null;

  @Column({ name: 'reversal_note', type: 'text', nullable: true })
  reversalNote!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;

  /** When something last happened to it. */
  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
