import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { DeclarationKind, DeclarationSide } from '../../domain/declaration/declaration-kinds';
import type { PartyKind } from '../../domain/party/party-words';
import { AssetRow } from '../asset/asset.row';
import type { Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';
import { IncidentRow } from '../incident/incident.row';

/** A fact of a contract that is recorded, shown and dated. */
@Entity('declaration')
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'declaration_contract_fk' })
@ForeignKey(() => AssetRow, ['providerId', 'contractId', 'assetId'], ['providerId', 'contractId', 'id'], {
  name: 'declaration_asset_fk',
})
@ForeignKey(() => IncidentRow, ['providerId', 'contractId', 'incidentId'], ['providerId', 'contractId', 'id'], {
  name: 'declaration_incident_fk',
})
@ForeignKey(() => DeclarationRow, ['providerId', 'contractId', 'followsId'], ['providerId', 'contractId', 'id'], {
  name: 'declaration_follows_fk',
})
@Unique('declaration_contract_uq', ['providerId', 'contractId', 'id'])
@Index('declaration_contract_ix', ['providerId', 'contractId', 'startsAt', 'id'])
@Index('declaration_asset_ix', ['providerId', 'assetId'])
@Index('declaration_incident_ix', ['providerId', 'incidentId', 'startsAt', 'id'])
@Index('declaration_follows_ix', ['providerId', 'followsId', 'id'])
@Check('declaration_answered_ck', `(accepted IS NULL) = (answered_at IS NULL)`)
export class DeclarationRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'declaration_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'declaration_pk' })
  id!: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: DeclarationKind;

  @Column({ name: 'side', type: 'text' })
  side!: DeclarationSide;

  /** Whose answer it waits for. */
  @Column({ name: 'awaits', type: 'text', nullable: true })
  awaits!: DeclarationSide | null;

  @Column({ name: 'text', type: 'text' })
  text!: string;

  @Column({ name: 'person', type: 'text', nullable: true })
  person!: string | null;

  @Column({ name: 'reference', type: 'text', nullable: true })
  reference!: string | null;

  @Column({ name: 'asset_id', type: 'uuid', nullable: true })
  assetId!: string | null;

  @Column({ name: 'incident_id', type: 'uuid', nullable: true })
  incidentId!: string | null;

  @Column({ name: 'follows_id', type: 'uuid', nullable: true })
  followsId!: string | null;

  @Column({ name: 'amount', type: 'numeric', precision: 14, scale: 2, nullable: true })
  amount!: string | null;

  @Column({ name: 'currency', type: 'text' })
  currency!: string;

  /** How many yearly salaries the indemnity is, by the terms of the day. */
  @Column({ name: 'salary_years', type: 'integer', nullable: true })
  salaryYears!: number | null;

  @Column({ name: 'declared_at', type: 'timestamptz', precision: 0 })
  declaredAt!: Timestamp;

  @Column({ name: 'starts_at', type: 'timestamptz', precision: 0 })
  startsAt!: Timestamp;

  /** When it ends, or is expected to. */
  @Column({ name: 'ends_at', type: 'timestamptz', precision: 0, nullable: true })
  endsAt!: Timestamp | null;

  /** When it ended. */
  @Column({ name: 'ended_at', type: 'timestamptz', precision: 0, nullable: true })
  endedAt!: Timestamp | null;

  @Column({ name: 'accepted', type: 'boolean', nullable: true })
  accepted!: boolean | null;

  @Column({ name: 'answered_at', type: 'timestamptz', precision: 0, nullable: true })
  answeredAt!: Timestamp | null;

  @Column({ name: 'answered_by', type: 'text', nullable: true })
  answeredBy!: string | null;

  @Column({ name: 'answer', type: 'text', nullable: true })
  answer!: string | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', precision: 6, nullable: true })
  withdrawnAt!: Timestamp | null;

  @Column({ name: 'withdrawal_reason', type: 'text', nullable: true })
  withdrawalReason!: string | null;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: PartyKind;

  @Column({ name: 'author', type: 'text' })
  author!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 6 })
  createdAt!: Timestamp;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 6 })
  updatedAt!: Timestamp;
}
