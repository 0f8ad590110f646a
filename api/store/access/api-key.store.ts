import type { StatementRunner } from '../database/statement';
import { readPage, type ListShape, type PageRange } from '../keyset';
import { sql, table, type RecordOf } from '../table';
import { ApiKeyRow } from './api-key.row';

const key = table(ApiKeyRow, 'k');
const keys = key.select({ without: ['secretHash'] });

/** An API key as stored, without the hash of its secret. */
export type StoredKey = RecordOf<typeof keys>;

/** What orders the lists of keys. */
export const apiKeyOrder = key.order('id');

const ofParty: ListShape = {
  ...keys,
  name: 'api-keys',
  where: `${key.column.partyId} = $1`,
  valueCount: 1,
  order: apiKeyOrder,
};

const calendars: ListShape = {
  ...ofParty,
  name: 'calendar-feeds',
  where: `${key.column.partyId} = $1 AND ${key.column.calendar} IS NOT NULL`,
};

/** Its lists; exported for the tests that keep their plans. */
export const apiKeyLists: readonly ListShape[] = [ofParty, calendars];

/** A page of the keys of a party's calendars, oldest first. */
export function listCalendarKeys(reader: StatementRunner, partyId: string, page: PageRange): Promise<StoredKey[]> {
  return readPage(reader, calendars, [partyId], page);
}

/** A page of the keys of a party, oldest first. */
export function listKeys(reader: StatementRunner, partyId: string, page: PageRange): Promise<StoredKey[]> {
  return readPage(reader, ofParty, [partyId], page);
}

/** The keys with these ids, those that may be seen. */
export function keysById(reader: StatementRunner, ids: readonly string[]): Promise<StoredKey[]> {
  return reader.query({ name: 'api-keys:by-ids', text: `${keys.text} WHERE k.id = ANY($1::uuid[])` }, [ids]);
}

/**
 * The same for one key, locked until the transaction ends: who revokes it waits, or has done so
 * before.
 */
export async function lockKeyRow(tx: StatementRunner, id: string): Promise<StoredKey | undefined> {
  const text = `${keys.text} WHERE k.id = $1 FOR UPDATE`;
  const [row] = await tx.query<StoredKey>({ name: 'api-keys:lock', text }, [id]);
  return row;
}

/** Whether a key was replaced before. */
export async function hasSuccessor(reader: StatementRunner, id: string): Promise<boolean> {
  const text = `SELECT 1 AS found FROM ${key.from} WHERE ${key.column.replacesId} = $1`;
  return (await reader.query({ name: 'api-keys:successor', text }, [id])).length > 0;
}

const named = key.select({
  without: ['secretHash'],
  plus: { partyName: sql<string | null>('coalesce(p.name, c.name)') },
});

/** An API key with the name of the partner or client that it stands for; null for the provider. */
export type NamedKey = RecordOf<typeof named>;

/** All keys that may be seen, oldest first. */
export function allKeys(reader: StatementRunner): Promise<NamedKey[]> {
  const text =
    `${named.text} LEFT JOIN partner p ON p.provider_id = k.provider_id AND p.id = k.partner_id ` +
    `LEFT JOIN client c ON c.provider_id = k.provider_id AND c.id = k.client_id ORDER BY k.id`;
  return reader.query({ name: 'api-keys:all', text });
}

/** A key of a provider that was used, and when: instant, ISO text. */
export interface KeyUse {
  readonly id: string;
  readonly at: string;
}

/**
 * Records when keys were last used. Nobody waits for it: a key whose row is locked is left out, and
 * so is one that another server recorded after that.
 */
export async function saveKeyUses(tx: StatementRunner, uses: readonly KeyUse[]): Promise<void> {
  await tx.query(
    {
      name: 'api-keys:used',
      text:
        `WITH used AS (SELECT u.id, u.at FROM unnest($1::uuid[], $2::timestamptz[]) AS u(id, at)), ` +
        `free AS (SELECT k.provider_id, k.id FROM api_key k WHERE k.id = ANY($1::uuid[]) ORDER BY k.id ` +
        `FOR NO KEY UPDATE SKIP LOCKED) ` +
        `UPDATE api_key k SET last_used_at = used.at FROM used JOIN free USING (id) ` +
        `WHERE k.provider_id = free.provider_id AND k.id = free.id AND coalesce(k.last_used_at < used.at, true)`,
    },
    [uses.map(({ id }) => id), uses.map(({ at }) => at)],
  );
}
