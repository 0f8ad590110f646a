import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { EventKind } from '../../domain/event/event';
import { ProviderRow } from '../access/provider.row';
import type { JsonObject, Timestamp } from '../column-types';
import { ContractRow } from '../contract/contract.row';

/**
 * Something that happened. Append-only: the one record that histories and what was known are read
 * from.
 */
@Entity('event')
@Unique('event_position_uq', ['providerId', 'position'])
@ForeignKey(() => ProviderRow, ['providerId'], ['providerId'], { name: 'event_provider_fk' })
@ForeignKey(() => ContractRow, ['providerId', 'contractId'], ['providerId', 'id'], { name: 'event_contract_fk' })
@Index('event_subject_ix', ['providerId', 'subjectId', 'id'])
@Index('event_contract_ix', ['providerId', 'contractId', 'subjectKind', 'recordedAt', 'id'])
export class EventRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'event_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'event_pk' })
  id!: string;

  /**
   * Its place in the order in which the provider's events became visible; null until that is
   * assigned.
   */
  @Column({ name: 'position', type: 'bigint', nullable: true })
  position!: string | null;

  @Column({ name: 'kind', type: 'text' })
  kind!: EventKind;

  /** Of the payload's shape. */
  @Column({ name: 'version', type: 'integer' })
  version!: number;

  /** The table that holds the state of what it happened to. */
  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ name: 'contract_id', type: 'uuid', nullable: true })
  contractId!: string | null;

  @Column({ name: 'payload', type: 'jsonb' })
  payload!: JsonObject;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 6 })
  recordedAt!: Timestamp;

  /** Who did it; null for what was recorded before events were, whose name alone is known. */
  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ name: 'actor_name', type: 'text' })
  actorName!: string;

  /** The mutation's or command's name. */
  @Column({ name: 'operation', type: 'text' })
  operation!: string;

  @Column({ name: 'idempotency_key', type: 'text', nullable: true })
  idempotencyKey!: string | null;

  @Column({ name: 'request_id', type: 'text', nullable: true })
  requestId!: string | null;
}
