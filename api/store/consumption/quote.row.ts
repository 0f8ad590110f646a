import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Explanation } from '../../domain/explanation/explanation';
import type { QuoteBasis } from '../../domain/invoicing/quote';
import type { QuoteState } from '../../domain/invoicing/quote-life';
import type { WorkKind } from '../../domain/consumption/work-kind';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';
import { InterventionRow } from './intervention.row';

/** Work that was offered: at one price, by the hour, or as an estimate of the month's time. */
@Entity('quote')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'quote_contract_fk' })
@ForeignKey(() => InterventionRow, ['providerId', 'contractId', 'interventionId'], ['providerId', 'contractId', 'id'], {
  name: 'quote_intervention_fk',
})
@ForeignKey(() => InterventionRow, ['providerId', 'contractId', 'callId'], ['providerId', 'contractId', 'id'], {
  name: 'quote_call_fk',
})
@Index('quote_call_ix', ['providerId', 'contractId', 'callId'])
@Index('quote_contract_ix', ['providerId', 'contractId', 'id'])
@Index('quote_reference_uq', ['providerId', 'contractId', 'reference'], { unique: true })
@Index('quote_intervention_uq', ['providerId', 'interventionId'], { unique: true })
@Check('quote_status_ck', `status IN ('SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'DONE')`)
@Check('quote_basis_ck', `(basis = 'ALLOTTED_TIME') = (allotted_minutes IS NOT NULL)`)
@Check('quote_days_ck', `(basis = 'DAILY') = (days IS NOT NULL) AND (days IS NULL) = (day_rate IS NULL)`)
@Check('quote_done_ck', `(status = 'DONE') = (done_on IS NOT NULL)`)
@Check('quote_decided_ck', `status = 'EXPIRED' OR (status = 'SENT') = (decided_at IS NULL)`)
export class QuoteRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'quote_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'quote_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  /** The provider's own number of it. */
  @Column({ name: 'reference', type: 'text' })
  reference!: string;

  @Column({ name: 'work_kind', type: 'text' })
  workKind!: WorkKind;

  @Column({ name: 'description', type: 'text' })
  description!: string;

  @Column({ name: 'basis', type: 'text' })
  basis!: QuoteBasis;

  @Column({ name: 'minutes', type: 'integer', nullable: true })
  minutes!: number | null;

  @Column({ name: 'hourly_rate', type: 'numeric', precision: 14, scale: 2, nullable: true })
  hourlyRate!: string | null;

  @Column({ name: 'amount', type: 'numeric', precision: 14, scale: 2 })
  amount!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  /** Minutes of the month's allotted time that an estimate takes. */
  @Column({ name: 'allotted_minutes', type: 'integer', nullable: true })
  allottedMinutes!: number | null;

  @Column({ name: 'valid_until', type: 'date' })
  validUntil!: string;

  @Column({ name: 'sent_at', type: 'timestamptz', precision: 0 })
  sentAt!: Timestamp;

  @Column({ name: 'status', type: 'text' })
  status!: QuoteState;

  @Column({ name: 'decided_at', type: 'timestamptz', precision: 0, nullable: true })
  decidedAt!: Timestamp | null;

  @Column({ name: 'proof', type: 'text', nullable: true })
  proof!: string | null;

  @Column({ name: 'done_on', type: 'date', nullable: true })
  doneOn!: string | null;

  @Column({ name: 'intervention_id', type: 'uuid', nullable: true })
  interventionId!: string | null;

  /** Days of work of a quote by the day, and the price of one. */
  @Column({ name: 'days', type: 'integer', nullable: true })
  days!: number | null;

  @Column({ name: 'day_rate', type: 'numeric', precision: 14, scale: 2, nullable: true })
  dayRate!: string | null;

  /** The call for want of training that it follows. */
  @Column({ name: 'call_id', type: 'uuid', nullable: true })
  callId!: string | null;

  @Column({ name: 'explanation', type: 'jsonb' })
  explanation!: Explanation;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
