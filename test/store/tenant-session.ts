import { Client } from 'pg';
import { API_ROLE } from '../../api/store/database/api-role';
import { tenantSettings, type Session } from '../../api/store/database/session';
import { codeOf } from '../../api/store/database/start-failure';
import type { MadeRow } from './made-rows';
import { idOf, type RowValues } from './made-values';
import type { TableName } from './table-names';

/** Who runs a statement: the login that owns the tables, or the role of the API. */
export type Runner = 'owner' | 'api';

/** The session of a provider's own staff. */
export function providerSession(provider: number): Session {
  const providerId = idOf(provider, 'provider', 1);
  return { providerId, kind: 'PROVIDER', partnerId: null, clientId: null, actorId: idOf(provider, 'api_key', 1) };
}

/** The session of a provider's partner. */
export function partnerSession(provider: number, partner: number): Session {
  return { ...providerSession(provider), kind: 'PARTNER', partnerId: idOf(provider, 'partner', partner) };
}

/** The session of a provider's client. */
export function clientSession(provider: number, client: number): Session {
  return { ...providerSession(provider), kind: 'CLIENT', clientId: idOf(provider, 'client', client) };
}

/** A connection to a test database; the caller ends it. */
export async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** Begins a transaction as `runner`, with the tenant of `session` or none. */
export async function begin(client: Client, runner: Runner, session: Session | null): Promise<void> {
  await client.query('BEGIN');
  if (runner === 'api') await become(client, session);
  else if (session !== null) await client.query(tenantSettings(session));
}

/**
 * Goes on in the present transaction as the API's role, with the tenant of `session` or that which
 * it has.
 */
export async function become(client: Client, session: Session | null): Promise<void> {
  await client.query(`SET LOCAL ROLE ${API_ROLE}`);
  if (session !== null) await client.query(tenantSettings(session));
}

/** Runs `work` in a transaction of its own and rolls it back, whatever happens. */
export async function rolledBack<T>(
  client: Client,
  runner: Runner,
  session: Session | null,
  work: () => Promise<T>,
): Promise<T> {
  await begin(client, runner, session);
  try {
    return await work();
  } finally {
    await client.query('ROLLBACK');
  }
}

/** Inserts a row given by its columns. */
export async function insertRow(client: Client, table: TableName, values: RowValues): Promise<void> {
  await client.query(`INSERT INTO ${table} SELECT * FROM json_populate_record(NULL::${table}, $1)`, [
    JSON.stringify(values),
  ]);
}

/** Tables whose triggers write feeds, beside that of adjustments. */
const FED = ['entrustment', 'invoice'] as const;
/** What a partner alone may write. */
const ALONE = new Set<TableName>([
  ...(['idempotency_key', 'adjustment_acknowledgement', 'invoice_acknowledgement', 'adjustment_dispute'] as const),
]);

/**
 * Saves rows as the owner of the tables; adjustments take their number from their provider's
 * counter, as they must.
 */
export async function saveRows(client: Client, rows: readonly MadeRow[]): Promise<void> {
  for (const provider of new Set(rows.map((row) => row.provider))) {
    await begin(client, 'owner', providerSession(provider));
    // The rows of the feed are given, too.
    for (const table of FED) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    for (const row of rows) {
      if (row.provider !== provider) continue;
      const alone = row.partner !== null && ALONE.has(row.table);
      await client.query(tenantSettings(alone ? partnerSession(provider, row.partner) : providerSession(provider)));
      if (row.table === 'billing_adjustment') await setCounter(client, Number(row.values['sequence']));
      await insertRow(client, row.table, row.values);
    }
    for (const table of FED) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    await client.query('COMMIT');
  }
}

/** Sets the counter of billing adjustments of the session's provider. */
export async function setCounter(client: Client, last: number): Promise<void> {
  await client.query(
    `UPDATE provider_counter SET last = $1
     WHERE provider_id = current_setting('astreinte.provider_id')::uuid AND name = 'billing_adjustment'`,
    [last],
  );
}

/** Counts the rows of a table that are seen. */
export async function countOf(client: Client, table: TableName): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`SELECT count(*)::integer AS count FROM ${table}`);
  return rows[0]!.count;
}

/**
 * The SQLSTATE with which work is refused, `accepted` when it is not. Anything else that is thrown
 * goes on.
 */
export async function stateOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'accepted';
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return code;
  }
}
