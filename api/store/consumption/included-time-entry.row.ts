import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Timestamp } from '../column-types';
import { InterventionRow } from './intervention.row';

/**
 * What an intervention deducted from the hours that its month includes, or gave back when it was
 * reversed. Append-only.
 */
@Entity('included_time_entry')
@ForeignKey(() => InterventionRow, ['providerId', 'contractId', 'interventionId'], ['providerId', 'contractId', 'id'], {
  name: 'included_time_entry_intervention_fk',
})
@Index('included_time_entry_contract_ix', ['providerId', 'contractId', 'month', 'interventionId'])
@Check('included_time_entry_kind_ck', `(kind = 'DEDUCTION' AND minutes < 0) OR (kind = 'REVERSAL' AND minutes > 0)`)
@Check('included_time_entry_month_ck', `month ~ '^[0-9]{4}-[0-9]{2}$' AND left_minutes >= 0`)
export class IncludedTimeEntryRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'included_time_entry_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'intervention_id', type: 'uuid', primaryKeyConstraintName: 'included_time_entry_pk' })
  interventionId!: string;

  @PrimaryColumn({ name: 'kind', type: 'text', primaryKeyConstraintName: 'included_time_entry_pk' })
  kind!: 'DEDUCTION' | 'REVERSAL';

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  /** `YYYY-MM`, the local month of the work. */
  @Column({ name: 'month', type: 'text' })
  month!: string;

  /** Signed: negative for a deduction. */
  @Column({ name: 'minutes', type: 'integer' })
  minutes!: number;

  /** Minutes left of the month after it, as known then. */
  @Column({ name: 'left_minutes', type: 'integer' })
  leftMinutes!: number;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
