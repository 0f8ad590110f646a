import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Timestamp } from '../column-types';
import { InterventionRow } from './intervention.row';

/** That an intervention was recorded by mistake and is reversed: at most once. Append-only. */
@Entity('intervention_reversal')
@ForeignKey(() => InterventionRow, ['providerId', 'contractId', 'interventionId'], ['providerId', 'contractId', 'id'], {
  name: 'intervention_reversal_intervention_fk',
})
export class InterventionReversalRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'intervention_reversal_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'intervention_id', type: 'uuid', primaryKeyConstraintName: 'intervention_reversal_pk' })
  interventionId!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;
}
