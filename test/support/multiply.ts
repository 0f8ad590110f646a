import { Client } from 'pg';
import { tenantSettings } from '../../api/store/database/session';
import type { Tenant } from './tenant';
import type { TestDatabase } from './test-database';

/** Tables whose rows stay as they are: the provider itself, its partners, keys, packs and seals. */
const KEPT = new Set([
  ...['provider', 'actor', 'partner', 'api_key', 'provider_counter', 'idempotency_key', 'terms_pack'],
  ...['seal', 'sealed_ledger', 'invoicing_setting', 'document_series'],
  ...['accounting', 'account_plan', 'accounting_journal', 'closing_run', 'closing_contract'],
]);
const KEPT_COLUMNS = new Set(['provider_id', 'partner_id', 'actor_id']);
/** Text that is unique within a provider or a client. */
const UNIQUE_TEXT = new Set([
  'contract.number',
  'incident.number',
  'client.registration_number',
  'invoice.series',
  'direct_debit_mandate.reference_key',
  'invoice_correction.series',
]);

/** Whether a feed is read by a client. */
const OF_A_CLIENT = 't.reader_id = t.client_id';

interface Column {
  readonly name: string;
  readonly type: string;
}

/**
 * Gives a provider `copies` more of every row that it has, each with ids of its own that refer to
 * one another as those of the first do: twice the data in the same shape with `copies` 1. Numbers
 * of adjustments and events go on without a gap.
 */
export async function multiply(database: TestDatabase, tenant: Tenant, copies: number): Promise<void> {
  const tables = tenant.database.dataSource.entityMetadatas
    .map(({ tableName, columns }) => ({
      table: tableName,
      columns: columns.map((column): Column => ({
        name: column.databaseName,
        type: `${String(column.type)}${column.isArray ? '[]' : ''}`,
      })),
    }))
    .filter(({ table }) => !KEPT.has(table));
  const owner = new Client({ connectionString: database.url });
  await owner.connect();
  try {
    await owner.query('BEGIN');
    await owner.query(tenantSettings(tenant.sessions.administrator));
    // What others signed is copied too, which no policy lets anybody write.
    for (const { table } of tables)
      await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER, NO FORCE ROW LEVEL SECURITY`);
    for (const { table, columns } of tables) {
      const values = columns.map((column) => copyOf(table, column));
      const names = columns.map(({ name }) => name).join(', ');
      await owner.query(
        `INSERT INTO ${table} (${names}) SELECT ${values.join(', ')} FROM ${table} t CROSS JOIN generate_series(1, ${copies}) AS copy
         CROSS JOIN (SELECT coalesce(max(last), 0) AS last FROM provider_counter WHERE name = 'billing_adjustment' AND provider_id = $1) AS counter
         WHERE t.provider_id = $1`,
        [tenant.providerId],
      );
    }
    for (const { table } of tables)
      await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER, FORCE ROW LEVEL SECURITY`);
    await owner.query(
      `UPDATE provider_counter SET last = last * $2 WHERE name IN ('billing_adjustment', 'event') AND provider_id = $1`,
      [tenant.providerId, copies + 1],
    );
    await owner.query('COMMIT');
    await owner.query('ANALYZE');
  } finally {
    await owner.end();
  }
}

function copyOf(table: string, { name, type }: Column): string {
  if (KEPT_COLUMNS.has(name)) return `t.${name}`;
  // The provider stays one party, however many say who it is.
  if (table === 'party_identity' && name === 'party_id')
    return `CASE WHEN t.party_id = t.provider_id THEN t.party_id ELSE ${copyOf('', { name, type })} END`;
  // Staff and partners go on reading their own feeds; each copy of a client has one of its own.
  if (table === 'feed_entry' && name === 'reader_id')
    return `CASE WHEN ${OF_A_CLIENT} THEN ${copyOf('', { name: 'reader_id', type: 'uuid' })} ELSE t.reader_id END`;
  if (table === 'feed_entry' && ['sequence', 'adjustment_number'].includes(name))
    return `t.${name} + CASE WHEN ${OF_A_CLIENT} THEN 0 ELSE copy * max(t.${name}) OVER (PARTITION BY t.reader_id) END`;

  // Spread out, so that copies made twice are not the same.
  if (type === 'uuid[]')
    return `ARRAY(SELECT md5(copy || '/' || counter.last || '/' || named.id)::uuid FROM unnest(t.${name}) WITH ORDINALITY AS named (id, place) ORDER BY named.place)`;
  if (type === 'uuid') return `md5(copy || '/' || counter.last || '/' || t.${name})::uuid`;
  if (table === 'billing_adjustment' && name === 'sequence') return 't.sequence + copy * counter.last';
  if (table === 'event' && name === 'position') {
    return `t.position + copy * (SELECT c.last FROM provider_counter c WHERE c.name = 'event' AND c.provider_id = $1)`;
  }
  if (table === 'accounting_entry' && (name === 'sequence' || name === 'number'))
    return `t.${name} + copy * (SELECT max(x.sequence) FROM accounting_entry x WHERE x.provider_id = $1)`;
  if (UNIQUE_TEXT.has(`${table}.${name}`)) return `t.${name} || '-' || counter.last || '-' || copy`;
  return `t.${name}`;
}
