import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LogbookKind, PartyKind } from '../../domain/party/party-words';
import { AssetRow } from '../asset/asset.row';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';
import { IncidentRow } from '../incident/incident.row';

/** An entry of a contract's logbook. Append-only. */
@Entity('logbook_entry')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], {
  name: 'logbook_entry_contract_fk',
})
@ForeignKey(() => AssetRow, ['providerId', 'assetId'], ['providerId', 'id'], { name: 'logbook_entry_asset_fk' })
@ForeignKey(() => IncidentRow, ['providerId', 'contractId', 'incidentId'], ['providerId', 'contractId', 'id'], {
  name: 'logbook_entry_incident_fk',
})
@ForeignKey(() => LogbookEntryRow, ['providerId', 'contractId', 'correctsId'], ['providerId', 'contractId', 'id'], {
  name: 'logbook_entry_corrects_fk',
})
@Unique('logbook_entry_contract_uq', ['providerId', 'contractId', 'id'])
@Index('logbook_entry_contract_ix', ['providerId', 'contractId', 'happenedAt', 'id'])
@Index('logbook_entry_asset_ix', ['providerId', 'assetId'])
@Index('logbook_entry_incident_ix', ['providerId', 'incidentId'])
@Index('logbook_entry_corrects_ix', ['providerId', 'correctsId', 'id'])
export class LogbookEntryRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'logbook_entry_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'logbook_entry_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: LogbookKind;

  @Column({ name: 'happened_at', type: 'timestamptz', precision: 0 })
  happenedAt!: Timestamp;

  @Column({ name: 'text', type: 'text' })
  text!: string;

  @Column({ name: 'identity_check', type: 'text', nullable: true })
  identityCheck!: string | null;

  @Column({ name: 'planned_at', type: 'timestamptz', precision: 0, nullable: true })
  plannedAt!: Timestamp | null;

  @Column({ name: 'asset_id', type: 'uuid', nullable: true })
  assetId!: string | null;

  @Column({ name: 'incident_id', type: 'uuid', nullable: true })
  incidentId!: string | null;

  @Column({ name: 'corrects_id', type: 'uuid', nullable: true })
  correctsId!: string | null;

  @Column({ name: 'written_by', type: 'text' })
  writtenBy!: PartyKind;

  @Column({ name: 'author', type: 'text' })
  author!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;
}
