import type { StatementSender } from './statement';

/** Who asks, as the database's row-level security sees it. */
export interface Session {
  /** UUID of the provider whose rows are visible. */
  readonly providerId: string;
  readonly kind: 'PROVIDER' | 'PARTNER' | 'CLIENT';
  /** UUID of the partner; null when the actor belongs to none. */
  readonly partnerId: string | null;
  /** UUID of the client; null when the actor belongs to none. */
  readonly clientId: string | null;
  /** UUID of the person or program that acts. */
  readonly actorId: string;
}

/** The party that an actor acts for: its partner, its client, or the provider. */
export function partyOf({ partnerId, clientId, providerId }: Session): string {
  return partnerId ?? clientId ?? providerId;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const KINDS: ReadonlySet<string> = new Set(['PROVIDER', 'PARTNER', 'CLIENT']);

/**
 * The statements that give the current transaction its tenant: `astreinte.provider_id`,
 * `.actor_kind`, `.partner_id`, `.client_id` and `.actor_id`, text, empty when null. Each is local
 * to the transaction, so nothing stays on a pooled connection. Values are checked here, not bound,
 * since they go in one message with BEGIN; SET costs the server less than a query of `set_config`.
 * Throws on a session that is not well formed: a fault of the caller, never input.
 */
export function tenantSettings(session: Session): string {
  if (!KINDS.has(session.kind)) throw new Error(`a session of an unknown kind: ${session.kind}`);
  if (session.kind === 'PARTNER' && session.partnerId === null) throw new Error('a partner session without partner');
  if (session.kind === 'CLIENT' && session.clientId === null) throw new Error('a client session without client');
  return [
    `SET LOCAL astreinte.provider_id = '${uuid('providerId', session.providerId)}'`,
    `SET LOCAL astreinte.actor_kind = '${session.kind}'`,
    `SET LOCAL astreinte.partner_id = '${optionalUuid('partnerId', session.partnerId)}'`,
    `SET LOCAL astreinte.client_id = '${optionalUuid('clientId', session.clientId)}'`,
    `SET LOCAL astreinte.actor_id = '${uuid('actorId', session.actorId)}'`,
  ].join(';');
}

/**
 * Gives the rest of the current transaction another tenant or actor, checked in the same way: time
 * acts in the transaction of whoever finds a contract overdue.
 */
export function actAs(tx: StatementSender, session: Session): void {
  // Checks it too.
  tenantSettings(session);
  const { providerId, kind, partnerId, clientId, actorId } = session;
  const text =
    `SELECT set_config('astreinte.provider_id', $1, true), set_config('astreinte.actor_kind', $2, true), ` +
    `set_config('astreinte.partner_id', $3, true), set_config('astreinte.client_id', $4, true), set_config('astreinte.actor_id', $5, true)`;
  tx.send({ name: 'session:act-as', text }, [providerId, kind, partnerId ?? '', clientId ?? '', actorId]);
}

function optionalUuid(name: string, value: string | null): string {
  return value === null ? '' : uuid(name, value);
}

function uuid(name: string, value: string): string {
  if (!UUID.test(value)) throw new Error(`a session whose ${name} is not a UUID`);
  return value;
}
