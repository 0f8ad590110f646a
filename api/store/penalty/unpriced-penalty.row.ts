import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Refusal } from '../../domain/result';
import type { CommitmentKind } from '../../domain/sla/commitment';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';
import { IncidentRow } from '../incident/incident.row';

/**
 * A certain breach whose penalty the terms give no amount for: a person decides, or a correction
 * prices it.
 */
@Entity('unpriced_penalty')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'unpriced_penalty_contract_fk',
})
@ForeignKey(() => IncidentRow, ['providerId', 'contractId', 'incidentId'], ['providerId', 'contractId', 'id'], {
  name: 'unpriced_penalty_incident_fk',
})
@Index('unpriced_penalty_incident_uq', ['providerId', 'incidentId', 'policyKey', 'commitmentKey'], {
  unique: true,
  where: 'resolved_at IS NULL',
})
@Index('unpriced_penalty_year_uq', ['providerId', 'contractId', 'policyKey', 'commitmentKey', 'year'], {
  unique: true,
  where: 'resolved_at IS NULL',
})
@Index('unpriced_penalty_contract_ix', ['providerId', 'contractId', 'id'])
@Index('unpriced_penalty_incident_ix', ['providerId', 'incidentId', 'id'])
@Check('unpriced_penalty_cause_ck', `(incident_id IS NULL) <> (year IS NULL)`)
export class UnpricedPenaltyRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'unpriced_penalty_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'unpriced_penalty_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'incident_id', type: 'uuid', nullable: true })
  incidentId!: string | null;

  @Column({ name: 'policy_key', type: 'text' })
  policyKey!: string;

  @Column({ name: 'commitment_key', type: 'text' })
  commitmentKey!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: CommitmentKind;

  @Column({ name: 'year', type: 'integer', nullable: true })
  year!: number | null;

  /** Null where the clock has no deadline. */
  @Column({ name: 'breached_at', type: 'timestamptz', precision: 0, nullable: true })
  breachedAt!: Timestamp | null;

  /** Why it has no amount. */
  @Column({ name: 'refusals', type: 'jsonb' })
  refusals!: readonly Refusal[];

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;

  /** When it was priced, or was no breach any more. */
  @Column({ name: 'resolved_at', type: 'timestamptz', precision: 6, nullable: true })
  resolvedAt!: Timestamp | null;
}
