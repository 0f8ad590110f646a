import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BillingAdjustmentRow } from '../billing/billing-adjustment.row';

/** What of an adjustment that we invoice is on no document yet. */
@Entity('adjustment_balance')
@ForeignKey(
  () => BillingAdjustmentRow,
  ['providerId', 'contractId', 'adjustmentId'],
  ['providerId', 'contractId', 'id'],
  { name: 'adjustment_balance_adjustment_fk' },
)
@Index('adjustment_balance_open_ix', ['providerId', 'contractId', 'occurredOn', 'adjustmentId'], {
  where: `left_amount <> 0`,
})
export class AdjustmentBalanceRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'adjustment_balance_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'adjustment_id', type: 'uuid', primaryKeyConstraintName: 'adjustment_balance_pk' })
  adjustmentId!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'occurred_on', type: 'date' })
  occurredOn!: string;

  /** Signed, excluding tax, as the adjustment is. */
  @Column({ name: 'left_amount', type: 'numeric', precision: 14, scale: 2 })
  leftAmount!: string;
}
