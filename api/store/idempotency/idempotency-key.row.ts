import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ApiKeyRow } from '../access/api-key.row';
import type { JsonObject, Timestamp } from '../column-types';

/** A mutation's key, and what it answered; `outcome` is null while the first call with it still runs. */
@Entity('idempotency_key')
@ForeignKey(() => ApiKeyRow, ['providerId', 'actorId'], ['providerId', 'id'], { name: 'idempotency_key_actor_fk' })
export class IdempotencyKeyRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'idempotency_key_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'actor_id', type: 'uuid', primaryKeyConstraintName: 'idempotency_key_pk' })
  actorId!: string;

  @PrimaryColumn({ name: 'key', type: 'text', primaryKeyConstraintName: 'idempotency_key_pk' })
  key!: string;

  @Column({ name: 'operation', type: 'text' })
  operation!: string;

  @Column({ name: 'input_hash', type: 'text' })
  inputHash!: string;

  @Column({ name: 'outcome', type: 'jsonb', nullable: true })
  outcome!: JsonObject | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 0 })
  createdAt!: Timestamp;
}
