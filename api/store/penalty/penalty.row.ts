import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Explanation } from '../../domain/explanation/explanation';
import type { Dispute } from '../../domain/penalty/dispute';
import type { RecordedPenaltyState } from '../../domain/penalty/life';
import type { CommitmentKind } from '../../domain/sla/commitment';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';
import { ServiceModuleRow } from '../contract/service-module.row';
import { IncidentRow } from '../incident/incident.row';

/** What a penalty took of a cap, as stored. */
export interface StoredCapUse {
  readonly capKey: string;
  readonly windowKey: string;
  /** Money text. */
  readonly used: string;
}

/**
 * A penalty. What was assessed is never edited (the database refuses it): only its life goes on.
 */
@Entity('penalty')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'penalty_contract_fk' })
@ForeignKey(() => ServiceModuleRow, ['providerId', 'contractId', 'moduleId'], ['providerId', 'contractId', 'id'], {
  name: 'penalty_module_fk',
})
@ForeignKey(() => IncidentRow, ['providerId', 'contractId', 'incidentId'], ['providerId', 'contractId', 'id'], {
  name: 'penalty_incident_fk',
})
@Unique('penalty_number_uq', ['providerId', 'contractId', 'number'])
@Unique('penalty_contract_uq', ['providerId', 'contractId', 'id'])
@Index('penalty_incident_ix', ['providerId', 'incidentId', 'number'])
@Index('penalty_breach_ix', ['providerId', 'contractId', 'breachedAt', 'id'])
@Index('penalty_assessed_ix', ['providerId', 'contractId', 'assessedAt', 'status', 'amount', 'waived', 'currency'])
@Index('penalty_module_ix', ['providerId', 'moduleId', 'number'])
@Index('penalty_year_ix', ['providerId', 'contractId', 'year'], { where: 'year IS NOT NULL' })
@Index('penalty_live_incident_uq', ['providerId', 'incidentId', 'policyKey', 'commitmentKey'], {
  unique: true,
  where: `status <> 'REVERSED'`,
})
@Index('penalty_live_year_uq', ['providerId', 'contractId', 'policyKey', 'commitmentKey', 'year'], {
  unique: true,
  where: `status <> 'REVERSED'`,
})
@Check(
  'penalty_status_ck',
  `status IN ('ASSESSED', 'CLAIMED', 'ACCEPTED', 'CONTESTED', 'UPHELD', 'REDUCED', 'REJECTED', 'CREDITED', 'EXPIRED', 'REVERSED')`,
)
@Check('penalty_amount_ck', `amount >= 0`)
@Check('penalty_credited_ck', `credited >= 0 AND credited <= amount`)
@Check('penalty_waived_ck', `waived >= 0 AND waived <= amount`)
@Check('penalty_cause_ck', `(incident_id IS NULL) <> (year IS NULL)`)
export class PenaltyRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'penalty_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'penalty_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  /** From 1 within the contract, in the order of recording. */
  @Column({ name: 'number', type: 'integer' })
  number!: number;

  @Column({ name: 'module_id', type: 'uuid' })
  moduleId!: string;

  @Column({ name: 'incident_id', type: 'uuid', nullable: true })
  incidentId!: string | null;

  @Column({ name: 'policy_key', type: 'text' })
  policyKey!: string;

  @Column({ name: 'commitment_key', type: 'text' })
  commitmentKey!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: CommitmentKind;

  /** The calendar year it is assessed for; null for the penalty of an incident. */
  @Column({ name: 'year', type: 'integer', nullable: true })
  year!: number | null;

  @Column({ name: 'status', type: 'text' })
  status!: RecordedPenaltyState;

  @Column({ name: 'amount', type: 'numeric', precision: 14, scale: 2 })
  amount!: string;

  /**
   * What the client was credited for the same breach before it was assessed; never more than the
   * amount.
   */
  @Column({ name: 'credited', type: 'numeric', precision: 14, scale: 2 })
  credited!: string;

  /** What a ruling over a contest took off the amount. */
  @Column({ name: 'waived', type: 'numeric', precision: 14, scale: 2 })
  waived!: string;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  /** When the commitment was breached: the due time of its clock. */
  @Column({ name: 'breached_at', type: 'timestamptz', precision: 0 })
  breachedAt!: Timestamp;

  @Column({ name: 'assessed_at', type: 'timestamptz', precision: 6 })
  assessedAt!: Timestamp;

  @Column({ name: 'claimed_at', type: 'timestamptz', precision: 6, nullable: true })
  claimedAt!: Timestamp | null;

  @Column({ name: 'accepted_at', type: 'timestamptz', precision: 6, nullable: true })
  acceptedAt!: Timestamp | null;

  @Column({ name: 'reversed_at', type: 'timestamptz', precision: 6, nullable: true })
  reversedAt!: Timestamp | null;

  /** When the time to claim it ran out, as time found: it is owed all the same. */
  @Column({ name: 'claim_lapsed_at', type: 'timestamptz', precision: 0, nullable: true })
  claimLapsedAt!: Timestamp | null;

  /** What it took of each cap. */
  @Column({ name: 'cap_uses', type: 'jsonb' })
  capUses!: readonly StoredCapUse[];

  @Column({ name: 'explanation', type: 'jsonb' })
  explanation!: Explanation;

  /** The contest of its claim, and what came of it. */
  @Column({ name: 'dispute', type: 'jsonb', nullable: true })
  dispute!: Dispute | null;
}
