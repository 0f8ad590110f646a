import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Channel, IncidentKind, Severity } from '../../domain/sla/commitment';
import type { ExclusionScope } from '../../domain/sla/exclusion-scope';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';
import { ServiceModuleRow } from '../contract/service-module.row';

/** An incident, with the instants that its clocks start and stop at. */
@Entity('incident')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'incident_contract_fk' })
@ForeignKey(() => ServiceModuleRow, ['providerId', 'contractId', 'moduleId'], ['providerId', 'contractId', 'id'], {
  name: 'incident_module_fk',
})
@Unique('incident_number_uq', ['providerId', 'number'])
@Unique('incident_contract_uq', ['providerId', 'contractId', 'id'])
@Index('incident_received_ix', ['providerId', 'receivedAt', 'id'])
@Index('incident_contract_ix', ['providerId', 'contractId', 'receivedAt', 'id'])
@Index('incident_contract_restored_ix', ['providerId', 'contractId', 'restoredAt'])
@Index('incident_module_ix', ['providerId', 'moduleId', 'receivedAt', 'id'])
@Index('incident_open_ix', ['providerId', 'contractId', 'receivedAt', 'id'], { where: `restored_at IS NULL` })
@Index('incident_open_received_ix', ['providerId', 'receivedAt', 'id'], { where: 'restored_at IS NULL' })
// Over expressions, which TypeORM cannot say.
@Index('incident_work_ix', { synchronize: false })
@Index('incident_contract_work_ix', { synchronize: false })
@Check('incident_excluded_by_ck', `(excluded_by IS NULL) = (excluded_by_scope IS NULL)`)
@Check('incident_excluded_by_scope_ck', `excluded_by_scope IN ('INCIDENT', 'SERVICE')`)
@Check('incident_times_ck', `first_response_at >= received_at AND restored_at >= received_at`)
export class IncidentRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'incident_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'incident_pk' })
  id!: string;

  @Column({ name: 'number', type: 'text' })
  number!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'module_id', type: 'uuid' })
  moduleId!: string;

  @Column({ name: 'severity', type: 'text' })
  severity!: Severity;

  @Column({ name: 'kind', type: 'text' })
  kind!: IncidentKind;

  @Column({ name: 'channel', type: 'text' })
  channel!: Channel;

  @Column({ name: 'description', type: 'text' })
  description!: string;

  @Column({ name: 'received_at', type: 'timestamptz', precision: 0 })
  receivedAt!: Timestamp;

  @Column({ name: 'first_response_at', type: 'timestamptz', precision: 0, nullable: true })
  firstResponseAt!: Timestamp | null;

  @Column({ name: 'restored_at', type: 'timestamptz', precision: 0, nullable: true })
  restoredAt!: Timestamp | null;

  /** When the vendor of the antivirus made its disinfection tool available. */
  @Column({ name: 'disinfection_tool_at', type: 'timestamptz', precision: 0, nullable: true })
  disinfectionToolAt!: Timestamp | null;

  /** Code of the cause for which nothing is due, when there is one. */
  @Column({ name: 'excluded_by', type: 'text', nullable: true })
  excludedBy!: string | null;

  /** Whose time that cause excludes in a budget; null when there is no cause. */
  @Column({ name: 'excluded_by_scope', type: 'text', nullable: true })
  excludedByScope!: ExclusionScope | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;

  /**
   * The level of service of the contract, by which it is worked: kept while it is open, and then
   * that of its restoration.
   */
  @Column({ name: 'level', type: 'integer' })
  level!: number;
}
