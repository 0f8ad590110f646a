import type { Session } from '../database/session';
import type { StatementRunner as Reader } from '../database/statement';

/** An API key as stored. */
export interface ApiKeyRecord {
  readonly id: string;
  readonly name: string;
  readonly actorKind: 'PROVIDER' | 'PARTNER' | 'CLIENT';
  readonly partnerId: string | null;
  readonly clientId: string | null;
  readonly scopes: string[];
  readonly secretHash: string;
  readonly demo: boolean;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/** The key with this id, if it is one of the provider that the scope reads for. */
export async function apiKeyById(reader: Reader, id: string): Promise<ApiKeyRecord | undefined> {
  const [row] = await reader.query<ApiKeyRecord>(
    {
      name: 'api-keys:by-id',
      text:
        `SELECT k.id, k.name, k.actor_kind AS "actorKind", k.partner_id AS "partnerId", k.client_id AS "clientId", k.scopes, ` +
        `k.secret_hash AS "secretHash", k.demo, k.expires_at AS "expiresAt", k.revoked_at AS "revokedAt" FROM api_key k WHERE k.id = $1`,
    },
    [id],
  );
  return row;
}

/** The name of the key that acts in a session. */
export async function nameOfActor(reader: Reader, session: Session): Promise<string> {
  const [row] = await reader.query<{ name: string }>(
    { name: 'api-keys:name', text: `SELECT k.name FROM api_key k WHERE k.id = $1` },
    [session.actorId],
  );
  if (row === undefined) throw new Error('a session whose key does not exist');
  return row.name;
}

/** The provider of the session. */
export async function currentProvider(reader: Reader): Promise<{ id: string; name: string }> {
  const [row] = await reader.query<{ id: string; name: string }>({
    name: 'provider:current',
    text: `SELECT p.provider_id AS id, p.name FROM provider p`,
  });
  if (row === undefined) throw new Error('a session whose provider does not exist');
  return row;
}

/** The partners with these ids, those that may be seen. */
export function partnersById(reader: Reader, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  return reader.query(
    { name: 'partners:by-id', text: `SELECT p.id, p.name FROM partner p WHERE p.id = ANY($1::uuid[])` },
    [ids],
  );
}

/** Takes the next number of a counter of the provider; its row stays locked until the transaction ends, so numbers become visible in order. */
export async function nextNumber(tx: Reader, providerId: string, counter: string): Promise<number> {
  const [row] = await tx.query<{ last: string }>(
    {
      name: 'provider-counter:next',
      text:
        `INSERT INTO provider_counter (provider_id, name, last) VALUES ($1, $2, 1) ` +
        `ON CONFLICT (provider_id, name) DO UPDATE SET last = provider_counter.last + 1 RETURNING last`,
    },
    [providerId, counter],
  );
  return Number(row?.last);
}
