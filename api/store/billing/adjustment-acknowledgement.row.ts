import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PartnerRow } from '../access/partner.row';
import type { Timestamp } from '../column-types';
import { BillingAdjustmentRow } from './billing-adjustment.row';

/** A partner's word that it has taken an adjustment into its books. Append-only. */
@Entity('adjustment_acknowledgement')
@ForeignKey(
  () => BillingAdjustmentRow,
  ['providerId', 'contractId', 'adjustmentId'],
  ['providerId', 'contractId', 'id'],
  { name: 'adjustment_acknowledgement_adjustment_fk' },
)
@ForeignKey(() => PartnerRow, ['providerId', 'partnerId'], ['providerId', 'id'], {
  name: 'adjustment_acknowledgement_partner_fk',
})
@Index('adjustment_acknowledgement_partner_ix', ['providerId', 'partnerId', 'adjustmentId'])
@Index('adjustment_acknowledgement_document_ix', ['providerId', 'partnerId', 'documentNumber', 'adjustmentId'])
export class AdjustmentAcknowledgementRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'adjustment_acknowledgement_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'adjustment_id', type: 'uuid', primaryKeyConstraintName: 'adjustment_acknowledgement_pk' })
  adjustmentId!: string;

  @PrimaryColumn({ name: 'partner_id', type: 'uuid', primaryKeyConstraintName: 'adjustment_acknowledgement_pk' })
  partnerId!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'document_number', type: 'text' })
  documentNumber!: string;

  @Column({ name: 'acknowledged_at', type: 'timestamptz', precision: 0 })
  acknowledgedAt!: Timestamp;
}
