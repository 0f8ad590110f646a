import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ApprovedEstimate } from '../../domain/consumption/deduct-allotted';
import type { Explanation } from '../../domain/explanation/explanation';
import type { WorkMode } from '../../domain/consumption/settle-work';
import type { WorkKind } from '../../domain/consumption/work-kind';
import type { ContractSide } from '../../domain/lifecycle/notice';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';
import { IncidentRow } from '../incident/incident.row';
import { ContactRow } from '../party/contact.row';

/** A part of an intervention's minutes and what settles it, as stored. */
export interface StoredSettlement {
  readonly settledBy: string;
  readonly minutes: number;
  readonly units: number;
  /** Money text; absent for what is not invoiced by itself. */
  readonly amount?: string;
}

/** Work done under a contract, with what it debits and why. Append-only. */
@Entity('intervention')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'intervention_contract_fk' })
@ForeignKey(() => IncidentRow, ['providerId', 'contractId', 'incidentId'], ['providerId', 'contractId', 'id'], {
  name: 'intervention_incident_fk',
})
@ForeignKey(() => ContactRow, ['providerId', 'callerId'], ['providerId', 'id'], { name: 'intervention_caller_fk' })
@Unique('intervention_contract_uq', ['providerId', 'contractId', 'id'])
@Index('intervention_contract_ix', ['providerId', 'contractId', 'startedAt', 'id'])
@Index('intervention_incident_ix', ['providerId', 'incidentId', 'startedAt', 'id'])
@Index('intervention_major_ix', ['providerId', 'contractId', 'startedAt', 'id'], { where: 'major' })
@Index('intervention_training_ix', ['providerId', 'contractId', 'startedAt', 'id'], { where: 'stands_for_training' })
@Index('intervention_caller_ix', ['providerId', 'callerId'])
@Check('intervention_call_ck', `mode = 'HOTLINE' OR (NOT stands_for_training AND caller_id IS NULL)`)
@Check('intervention_urgency_ck', `(urgent IS NULL) = (urgency_stated_by IS NULL)`)
@Check('intervention_minutes_ck', `minutes >= 0 AND round_trips >= 0`)
export class InterventionRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'intervention_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'intervention_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'incident_id', type: 'uuid', nullable: true })
  incidentId!: string | null;

  @Column({ name: 'technician', type: 'text' })
  technician!: string;

  @Column({ name: 'started_at', type: 'timestamptz', precision: 0 })
  startedAt!: Timestamp;

  @Column({ name: 'minutes', type: 'integer' })
  minutes!: number;

  @Column({ name: 'mode', type: 'text' })
  mode!: WorkMode;

  @Column({ name: 'kind', type: 'text' })
  kind!: WorkKind;

  @Column({ name: 'round_trips', type: 'integer' })
  roundTrips!: number;

  @Column({ name: 'provider_fault', type: 'boolean' })
  providerFault!: boolean;

  /** Whether the work is urgent; null where nobody said so. */
  @Column({ name: 'urgent', type: 'boolean', nullable: true })
  urgent!: boolean | null;

  /** Which side of the contract says whether it is urgent. */
  @Column({ name: 'urgency_stated_by', type: 'text', nullable: true })
  urgencyStatedBy!: ContractSide | null;

  /** Whether it is a call that stands for missing training. */
  @Column({ name: 'stands_for_training', type: 'boolean' })
  standsForTraining!: boolean;

  /** The client's contact who called. */
  @Column({ name: 'caller_id', type: 'uuid', nullable: true })
  callerId!: string | null;

  /** Whether it is a major intervention, and whether whoever recorded it said so. */
  @Column({ name: 'major', type: 'boolean' })
  major!: boolean;

  @Column({ name: 'major_stated', type: 'boolean' })
  majorStated!: boolean;

  @Column({ name: 'report', type: 'text' })
  report!: string;

  @Column({ name: 'settlement', type: 'jsonb' })
  settlement!: readonly StoredSettlement[];

  @Column({ name: 'explanation', type: 'jsonb' })
  explanation!: Explanation;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;

  /** Reference of the quote that the client accepted for what nothing covers. */
  @Column({ name: 'accepted_quote', type: 'text', nullable: true })
  acceptedQuote!: string | null;

  /** The estimate that the client approved, for work of the month's allotted time. */
  @Column({ name: 'approved_estimate', type: 'jsonb', nullable: true })
  approvedEstimate!: ApprovedEstimate | null;

  /** Key of the periodic work of the pack that it does. */
  @Column({ name: 'planned_work', type: 'text', nullable: true })
  plannedWork!: string | null;
}
