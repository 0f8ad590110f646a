import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { DisputeOutcome, DisputingSide } from '../../domain/invoicing/adjustment-dispute';
import { PartnerRow } from '../access/partner.row';
import type { Timestamp } from '../column-types';
import { BillingAdjustmentRow } from './billing-adjustment.row';

/** That a partner or a client disputes an adjustment which it is shown, and the staff's answer. */
@Entity('adjustment_dispute')
@ForeignKey(
  () => BillingAdjustmentRow,
  ['providerId', 'contractId', 'adjustmentId'],
  ['providerId', 'contractId', 'id'],
  { name: 'adjustment_dispute_adjustment_fk' },
)
@ForeignKey(
  () => BillingAdjustmentRow,
  ['providerId', 'contractId', 'correctionId'],
  ['providerId', 'contractId', 'id'],
  { name: 'adjustment_dispute_correction_fk' },
)
@ForeignKey(() => PartnerRow, ['providerId', 'partnerId'], ['providerId', 'id'], {
  name: 'adjustment_dispute_partner_fk',
})
@Check(
  'adjustment_dispute_raised_ck',
  `raised_by IN ('PARTNER', 'CLIENT') AND (raised_by = 'PARTNER') = (partner_id IS NOT NULL)`,
)
@Check('adjustment_dispute_outcome_ck', `outcome IN ('UPHELD', 'REJECTED', 'WITHDRAWN')`)
@Check(
  'adjustment_dispute_answered_ck',
  `(outcome IS NULL) = (answered_at IS NULL) AND (outcome IS NULL) = (answer IS NULL) AND (outcome IS NULL) = (answered_by IS NULL)`,
)
@Check('adjustment_dispute_correction_ck', `(outcome IS NOT DISTINCT FROM 'UPHELD') = (correction_id IS NOT NULL)`)
@Index('adjustment_dispute_open_uq', ['providerId', 'adjustmentId'], { unique: true, where: 'outcome IS NULL' })
@Index('adjustment_dispute_open_ix', ['providerId', 'createdAt', 'id'], { where: 'outcome IS NULL' })
@Index('adjustment_dispute_adjustment_ix', ['providerId', 'adjustmentId', 'createdAt', 'id'])
@Index('adjustment_dispute_partner_ix', ['providerId', 'partnerId'])
@Index('adjustment_dispute_correction_uq', ['providerId', 'correctionId'], { unique: true })
export class AdjustmentDisputeRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'adjustment_dispute_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'adjustment_dispute_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'adjustment_id', type: 'uuid' })
  adjustmentId!: string;

  /** Which side disputes it. */
  @Column({ name: 'raised_by', type: 'text' })
  raisedBy!: DisputingSide;

  @Column({ name: 'partner_id', type: 'uuid', nullable: true })
  partnerId!: string | null;

  /** Who, by the name of the key. */
  @Column({ name: 'author', type: 'text' })
  author!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  /** What it should be, signed, excluding tax. */
  @Column({ name: 'expected_amount', type: 'numeric', precision: 14, scale: 2, nullable: true })
  expectedAmount!: string | null;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome!: DisputeOutcome | null;

  @Column({ name: 'answer', type: 'text', nullable: true })
  answer!: string | null;

  @Column({ name: 'answered_by', type: 'text', nullable: true })
  answeredBy!: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', precision: 6, nullable: true })
  answeredAt!: Timestamp | null;

  /** The adjustment that corrects what was disputed. */
  @Column({ name: 'correction_id', type: 'uuid', nullable: true })
  correctionId!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
