import type { Session } from '../database/session';
import type { StatementRunner as Reader } from '../database/statement';
import { table, type RecordOf } from '../table';
import { ActorRow } from './actor.row';
import { ApiKeyRow } from './api-key.row';
import { PartnerRow } from './partner.row';
import { ProviderRow } from './provider.row';

const keys = table(ApiKeyRow, 'k').select({ without: ['createdAt', 'partyId', 'replacesId', 'lastUsedAt'] });
const actor = table(ActorRow, 'a');
const actorNames = actor.pick(['name']);
const actorIds = actor.pick(['id']);
const provider = table(ProviderRow, 'p');
const providers = provider.pick(['name'], { id: provider.column.providerId });
const partners = table(PartnerRow, 'p').pick(['id', 'name']);

/** An API key as stored. */
export type ApiKeyRecord = RecordOf<typeof keys>;

/** The key with this id, if it is one of the provider that the scope reads for. */
export async function apiKeyById(reader: Reader, id: string): Promise<ApiKeyRecord | undefined> {
  const [row] = await reader.query<ApiKeyRecord>({ name: 'api-keys:by-id', text: `${keys.text} WHERE k.id = $1` }, [
    id,
  ]);
  return row;
}

/** The name of the actor of a session: a key, a person or a program. */
export async function nameOfActor(reader: Reader, session: Session): Promise<string> {
  const [row] = await reader.query<RecordOf<typeof actorNames>>(
    { name: 'actors:name', text: `${actorNames.text} WHERE a.id = $1` },
    [session.actorId],
  );
  if (row === undefined) throw new Error('a session whose actor does not exist');
  return row.name;
}

const actors = actor.pick(['id', 'name']);

/** The actor of the present transaction. */
export async function actorOfSession(tx: Reader): Promise<RecordOf<typeof actors>> {
  const text = `${actors.text} WHERE a.id = nullif(current_setting('astreinte.actor_id', true), '')::uuid`;
  const [row] = await tx.query<RecordOf<typeof actors>>({ name: 'actors:of-session', text });
  if (row === undefined) throw new Error('a session whose actor does not exist');
  return row;
}

/** The provider of the session. */
export async function currentProvider(reader: Reader): Promise<RecordOf<typeof providers>> {
  const [row] = await reader.query<RecordOf<typeof providers>>({ name: 'provider:current', text: providers.text });
  if (row === undefined) throw new Error('a session whose provider does not exist');
  return row;
}

/** The partners with these ids, those that may be seen. */
export function partnersById(reader: Reader, ids: readonly string[]): Promise<RecordOf<typeof partners>[]> {
  return reader.query({ name: 'partners:by-id', text: `${partners.text} WHERE p.id = ANY($1::uuid[])` }, [ids]);
}

/** The name of the provider that a session is of. */
export async function providerNameOf(reader: Reader): Promise<string> {
  const [row] = await reader.query<{ name: string }>(
    { name: 'providers:name', text: `SELECT p.name FROM provider p` },
    [],
  );
  return row?.name ?? '';
}

/**
 * Whether the party of a session exists, and the name of its actor, null when that is not recorded.
 */
export async function standingOf(
  reader: Reader,
  { partnerId, clientId, actorId }: Session,
): Promise<{ readonly exists: boolean; readonly name: string | null }> {
  const [row] = await reader.query<{ exists: boolean; name: string | null }>(
    {
      name: 'actors:standing',
      text:
        `SELECT EXISTS (SELECT 1 FROM provider) ` +
        `AND ($1::uuid IS NULL OR EXISTS (SELECT 1 FROM partner p WHERE p.id = $1)) ` +
        `AND ($2::uuid IS NULL OR EXISTS (SELECT 1 FROM client c WHERE c.id = $2)) AS exists, ` +
        `(SELECT a.name FROM actor a WHERE a.id = $3) AS name`,
    },
    [partnerId, clientId, actorId],
  );
  return row ?? { exists: false, name: null };
}

/** Records a person who acts for a party, unless they are on record. */
export async function insertUser(
  tx: Reader,
  user: {
    readonly providerId: string;
    readonly id: string;
    readonly partyId: string;
    readonly name: string;
    readonly createdAt: string;
  },
): Promise<void> {
  await tx.query(
    {
      name: 'actors:insert-user',
      text:
        `INSERT INTO actor (provider_id, id, kind, name, created_at, party_id) VALUES ($1, $2, 'USER', $3, $4, $5) ` +
        `ON CONFLICT (provider_id, id) DO NOTHING`,
    },
    [user.providerId, user.id, user.name, user.createdAt, user.partyId],
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
        `INSERT INTO actor (provider_id, id, kind, name, created_at, party_id) VALUES ($1, $2, 'SYSTEM', $3, $4, $1) ` +
        `ON CONFLICT (provider_id, name) WHERE kind = 'SYSTEM' DO NOTHING`,
    },
    [actor.providerId, actor.id, actor.name, actor.createdAt],
  );
  const [row] = await tx.query<RecordOf<typeof actorIds>>(
    { name: 'actors:system', text: `${actorIds.text} WHERE a.kind = 'SYSTEM' AND a.name = $1` },
    [actor.name],
  );
  if (row === undefined) throw new Error('an actor that cannot be seen');
  return row.id;
}
