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

/** The name of the actor of a session: a key, a person or a program. */
export async function nameOfActor(reader: Reader, session: Session): Promise<string> {
  const [row] = await reader.query<{ name: string }>(
    { name: 'actors:name', text: `SELECT k.name FROM actor k WHERE k.id = $1` },
    [session.actorId],
  );
  if (row === undefined) throw new Error('a session whose actor does not exist');
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

/** The id of a program's actor by its name; recorded with the id given when there is none yet. */
export async function systemActorId(
  tx: Reader,
  actor: { readonly providerId: string; readonly id: string; readonly name: string; readonly createdAt: string },
): Promise<string> {
  await tx.query(
    {
      name: 'actors:insert-system',
      text:
        `INSERT INTO actor (provider_id, id, kind, name, created_at) VALUES ($1, $2, 'SYSTEM', $3, $4) ` +
        `ON CONFLICT (provider_id, name) WHERE kind = 'SYSTEM' DO NOTHING`,
    },
    [actor.providerId, actor.id, actor.name, actor.createdAt],
  );
  const [row] = await tx.query<{ id: string }>(
    { name: 'actors:system', text: `SELECT a.id FROM actor a WHERE a.kind = 'SYSTEM' AND a.name = $1` },
    [actor.name],
  );
  if (row === undefined) throw new Error('an actor that cannot be seen');
  return row.id;
}
