import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { JsonObject, Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';

/** What happened to a contract, an incident, a penalty… Append-only. */
@Entity('history_entry')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'history_entry_contract_fk',
})
@Index('history_entry_subject_ix', ['providerId', 'subjectId', 'id'])
@Index('history_entry_contract_ix', ['providerId', 'contractId', 'id'])
export class HistoryEntryRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'history_entry_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'history_entry_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid', nullable: true })
  contractId!: string | null;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ name: 'operation', type: 'text' })
  operation!: string;

  @Column({ name: 'data', type: 'jsonb' })
  data!: JsonObject;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}
