import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Timestamp } from '../column-types';
import { ProviderRow } from './provider.row';

/** Who acts: an API key, a person, a program of ours (a job), or the sandbox. */
@Entity('actor')
@ForeignKey(() => ProviderRow, ['providerId'], ['providerId'], { name: 'actor_provider_fk' })
@Check('actor_kind_ck', `kind IN ('KEY', 'USER', 'SYSTEM', 'SANDBOX')`)
@Index('actor_system_uq', ['providerId', 'name'], { unique: true, where: `kind = 'SYSTEM'` })
export class ActorRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'actor_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'actor_pk' })
  id!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'KEY' | 'USER' | 'SYSTEM' | 'SANDBOX';

  /** As histories show it. */
  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 0 })
  createdAt!: Timestamp;

  /** For whom it acts: a partner, a client, or the provider for its staff and our programs. */
  @Column({ name: 'party_id', type: 'uuid' })
  partyId!: string;
}
