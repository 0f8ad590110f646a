import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CalendarChoice } from '../../domain/lifecycle/calendar-choice';
import { ClientRow } from '../client/client.row';
import type { Timestamp } from '../column-types';
import { ActorRow } from './actor.row';
import { PartnerRow } from './partner.row';
import { ProviderRow } from './provider.row';

/** An API key: who may ask, as whom, for what. The secret is kept as a hash only. */
@Entity('api_key')
@ForeignKey(() => ActorRow, ['providerId', 'id'], ['providerId', 'id'], { name: 'api_key_identity_fk' })
@ForeignKey(() => ProviderRow, ['providerId'], ['providerId'], { name: 'api_key_provider_fk' })
@ForeignKey(() => PartnerRow, ['providerId', 'partnerId'], ['providerId', 'id'], { name: 'api_key_partner_fk' })
@ForeignKey(() => ClientRow, ['providerId', 'clientId'], ['providerId', 'id'], { name: 'api_key_client_fk' })
@ForeignKey(() => ApiKeyRow, ['providerId', 'replacesId'], ['providerId', 'id'], { name: 'api_key_replaces_fk' })
@Index('api_key_party_ix', ['providerId', 'partyId', 'id'])
@Index('api_key_replaces_uq', ['providerId', 'replacesId'], { unique: true })
@Index('api_key_partner_ix', ['providerId', 'partnerId'])
@Index('api_key_client_ix', ['providerId', 'clientId'])
@Index('api_key_calendar_ix', ['providerId', 'partyId', 'id'], { where: 'calendar IS NOT NULL' })
@Check(
  'api_key_actor_ck',
  `(actor_kind = 'PROVIDER' AND partner_id IS NULL AND client_id IS NULL) OR (actor_kind = 'PARTNER' AND partner_id IS NOT NULL AND client_id IS NULL) OR (actor_kind = 'CLIENT' AND client_id IS NOT NULL AND partner_id IS NULL)`,
)
@Check('api_key_party_ck', `party_id = COALESCE(partner_id, client_id, provider_id)`)
export class ApiKeyRow {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'api_key_pk' })
  providerId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'api_key_pk' })
  id!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'actor_kind', type: 'text' })
  actorKind!: 'PROVIDER' | 'PARTNER' | 'CLIENT';

  @Column({ name: 'partner_id', type: 'uuid', nullable: true })
  partnerId!: string | null;

  @Column({ name: 'client_id', type: 'uuid', nullable: true })
  clientId!: string | null;

  /** e.g. `contracts:read`, `penalties:claim`. */
  @Column({ name: 'scopes', type: 'text', array: true })
  scopes!: string[];

  @Column({ name: 'secret_hash', type: 'text' })
  secretHash!: string;

  @Column({ name: 'demo', type: 'boolean' })
  demo!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 0 })
  createdAt!: Timestamp;

  @Column({ name: 'expires_at', type: 'timestamptz', precision: 0, nullable: true })
  expiresAt!: Timestamp | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', precision: 0, nullable: true })
  revokedAt!: Timestamp | null;

  /** For whom it stands: its partner, its client, or the provider. */
  @Column({ name: 'party_id', type: 'uuid' })
  partyId!: string;

  /** The key in whose place it was made. */
  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  /** Written now and then, not by each request. */
  @Column({ name: 'last_used_at', type: 'timestamptz', precision: 0, nullable: true })
  lastUsedAt!: Timestamp | null;

  /** The calendar that it opens, and then nothing else; null for keys of the API. */
  @Column({ name: 'calendar', type: 'jsonb', nullable: true })
  calendar!: CalendarChoice | null;
}
