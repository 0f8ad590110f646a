import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ClosingPhase, ClosingState } from '../../domain/closing/closing-words';
import { ProviderRow } from '../access/provider.row';
import type { Timestamp } from '../column-types';

/** The closing run of a month, and how far it has come. */
@Entity('closing_run')
@ForeignKey(() => ProviderRow, ['providerId'], ['providerId'], { name: 'closing_run_provider_fk' })
@Unique('closing_run_month_uq', ['providerId', 'month'])
@Index('closing_run_running_uq', ['providerId'], { unique: true, where: `state = 'RUNNING'` })
@Check('closing_run_state_ck', `state IN ('RUNNING', 'STOPPED', 'DONE')`)
@Check('closing_run_phase_ck', `phase IN ('SETTLING', 'ISSUING')`)
@Check('closing_run_days_ck', `starts_on < ends_before`)
@Check('closing_run_ended_ck', `(state = 'RUNNING') = (ended_at IS NULL)`)
export class ClosingRunRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'closing_run_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'closing_run_pk' })
  id!: string;

  /** The month, `YYYY-MM`. */
  @Column({ name: 'month', type: 'text' })
  month!: string;

  /**
   * The first day that no closing before it has closed: that of the month, or of an earlier one.
   */
  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  /** The first day after the month. */
  @Column({ name: 'ends_before', type: 'date' })
  endsBefore!: string;

  @Column({ name: 'state', type: 'text' })
  state!: ClosingState;

  /** What it does of contracts: first one, then the other. */
  @Column({ name: 'phase', type: 'text' })
  phase!: ClosingPhase;

  @Column({ name: 'contracts_total', type: 'integer' })
  contractsTotal!: number;

  /** Of how many the penalties are in order, and it is known what is due. */
  @Column({ name: 'contracts_settled', type: 'integer' })
  contractsSettled!: number;

  /** Of how many all is done, or refused. */
  @Column({ name: 'contracts_done', type: 'integer' })
  contractsDone!: number;

  @Column({ name: 'contracts_refused', type: 'integer' })
  contractsRefused!: number;

  @Column({ name: 'documents_issued', type: 'integer' })
  documentsIssued!: number;

  @Column({ name: 'penalties_credited', type: 'integer' })
  penaltiesCredited!: number;

  /** How many penalties were reversed and assessed again, so that month caps are in order. */
  @Column({ name: 'caps_corrected', type: 'integer' })
  capsCorrected!: number;

  /** The last contract whose penalties are in order; null before the first. */
  @Column({ name: 'settled_until', type: 'uuid', nullable: true })
  settledUntil!: string | null;

  /** Who works on it, and until when nobody else does. */
  @Column({ name: 'leased_by', type: 'uuid', nullable: true })
  leasedBy!: string | null;

  @Column({ name: 'leased_until', type: 'timestamptz', precision: 6, nullable: true })
  leasedUntil!: Timestamp | null;

  /** When work began or was taken up again, and how many steps were done by then. */
  @Column({ name: 'resumed_at', type: 'timestamptz', precision: 6, nullable: true })
  resumedAt!: Timestamp | null;

  @Column({ name: 'steps_when_resumed', type: 'integer' })
  stepsWhenResumed!: number;

  /** When the last steps were done. */
  @Column({ name: 'progress_at', type: 'timestamptz', precision: 6, nullable: true })
  progressAt!: Timestamp | null;

  @Column({ name: 'started_by', type: 'text' })
  startedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;

  @Column({ name: 'ended_at', type: 'timestamptz', precision: 6, nullable: true })
  endedAt!: Timestamp | null;
}
