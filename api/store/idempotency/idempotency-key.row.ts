import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActorRow } from '../access/actor.row';
import type { JsonObject, Timestamp } from '../column-types';

/**
 * A mutation's key, and what it returned; `outcome` is null while the first call with it still
 * runs.
 */
@Entity('idempotency_key')
@ForeignKey(() => ActorRow, ['providerId', 'actorId'], ['providerId', 'id'], { name: 'idempotency_key_actor_fk' })
@Index('idempotency_key_actor_ix', ['providerId', 'actorId'])
export class IdempotencyKeyRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'idempotency_key_pk' })
  providerId!: string;

  /**
   * Whose it is, whichever of its actors used it: the partner, the client, or the provider for its
   * staff.
   */
  @PrimaryColumn({ name: 'party_id', type: 'uuid', primaryKeyConstraintName: 'idempotency_key_pk' })
  partyId!: string;

  @PrimaryColumn({ name: 'key', type: 'text', primaryKeyConstraintName: 'idempotency_key_pk' })
  key!: string;

  /** Who used it first. */
  @Column({ name: 'actor_id', type: 'uuid' })
  actorId!: string;

  @Column({ name: 'operation', type: 'text' })
  operation!: string;

  @Column({ name: 'input_hash', type: 'text' })
  inputHash!: string;

  @Column({ name: 'outcome', type: 'jsonb', nullable: true })
  outcome!: JsonObject | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 0 })
  createdAt!: Timestamp;
}
