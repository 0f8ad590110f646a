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

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const KINDS: ReadonlySet<string> = new Set(['PROVIDER', 'PARTNER', 'CLIENT']);

/**
 * The statement that gives the current transaction its tenant: `astreinte.provider_id`, `.actor_kind`, `.partner_id`,
 * `.client_id` and `.actor_id`, text, empty when null. Each is local to the transaction, so nothing stays on a pooled
 * connection. Values are checked here, not bound, since this goes in one message with BEGIN. Throws on a session that
 * is not well formed: that is a fault of the caller, never input.
 */
export function tenantSettings(session: Session): string {
  if (!KINDS.has(session.kind)) throw new Error(`a session of an unknown kind: ${session.kind}`);
  if (session.kind === 'PARTNER' && session.partnerId === null) throw new Error('a partner session without partner');
  if (session.kind === 'CLIENT' && session.clientId === null) throw new Error('a client session without client');
  const settings = [
    `set_config('astreinte.provider_id', '${uuid('providerId', session.providerId)}', true)`,
    `set_config('astreinte.actor_kind', '${session.kind}', true)`,
    `set_config('astreinte.partner_id', '${optionalUuid('partnerId', session.partnerId)}', true)`,
    `set_config('astreinte.client_id', '${optionalUuid('clientId', session.clientId)}', true)`,
    `set_config('astreinte.actor_id', '${uuid('actorId', session.actorId)}', true)`,
  ];
  return `SELECT ${settings.join(', ')}`;
}

function optionalUuid(name: string, value: string | null): string {
  return value === null ? '' : uuid(name, value);
}

function uuid(name: string, value: string): string {
  if (!UUID.test(value)) throw new Error(`a session whose ${name} is not a UUID`);
  return value;
}
