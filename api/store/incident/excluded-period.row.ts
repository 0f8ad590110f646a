import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ExclusionScope } from '../../domain/sla/exclusion-scope';
import type { Timestamp } from '../column-types';
import { ChangeRequestRow } from '../change/change-request.row';
import { IncidentRow } from './incident.row';

/**
 * A time that an incident's clocks do not count, for a cause that the terms pack lists; still open
 * when `endedAt` is null.
 */
@Entity('excluded_period')
@ForeignKey(() => IncidentRow, ['providerId', 'contractId', 'incidentId'], ['providerId', 'contractId', 'id'], {
  name: 'excluded_period_incident_fk',
})
@ForeignKey(() => ChangeRequestRow, ['providerId', 'contractId', 'changeId'], ['providerId', 'contractId', 'id'], {
  name: 'excluded_period_change_fk',
})
@Index('excluded_period_change_ix', ['providerId', 'contractId', 'changeId'])
@Index('excluded_period_incident_ix', ['providerId', 'incidentId', 'startedAt', 'id'])
@Index('excluded_period_contract_ix', ['providerId', 'contractId', 'startedAt'])
@Check('excluded_period_scope_ck', `scope IN ('INCIDENT', 'SERVICE')`)
@Check('excluded_period_times_ck', `ended_at > started_at`)
export class ExcludedPeriodRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'excluded_period_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'excluded_period_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'incident_id', type: 'uuid' })
  incidentId!: string;

  @Column({ name: 'cause', type: 'text' })
  cause!: string;

  /**
   * Whose time it takes in a budget: that of its incident, or of all interruptions of the service.
   */
  @Column({ name: 'scope', type: 'text' })
  scope!: ExclusionScope;

  @Column({ name: 'started_at', type: 'timestamptz', precision: 0 })
  startedAt!: Timestamp;

  @Column({ name: 'ended_at', type: 'timestamptz', precision: 0, nullable: true })
  endedAt!: Timestamp | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;

  /** When it was withdrawn: it excludes nothing since; null while it holds. */
  @Column({ name: 'withdrawn_at', type: 'timestamptz', precision: 6, nullable: true })
  withdrawnAt!: Timestamp | null;

  /** The change without leave that it follows from. */
  @Column({ name: 'change_id', type: 'uuid', nullable: true })
  changeId!: string | null;
}
