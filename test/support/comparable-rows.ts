import type { Tenant } from './tenant';
import { reading } from './made-contract';

/** Tables whose rows tell what was done, and what orders those that others point at. */
const TABLES: Readonly<Record<string, string>> = {
  contract: 'x.id',
  service_module: 'x.id',
  asset: 'x.id',
  unit_account: 'x.id',
  incident: 'x.number',
  intervention: 'x.id',
  penalty: 'x.id',
  billing_adjustment: 'x.sequence',
  incident_asset: '1',
  intervention_asset: '1',
  included_time_entry: '1',
  unit_entry: '1',
  ledger_transaction: '1',
  ledger_posting: '1',
  event: 'x.position',
  feed_entry: '1',
  provider_counter: '1',
};
/** What differs between two that did the same: times of recording, seals of ids, who asked how. */
const OWN = [
  'provider_id',
  'recorded_at',
  'last_recorded_at',
  'created_at',
  'hash',
  'previous_hash',
  'idempotency_key',
  'operation',
  'request_id',
  'actor_name',
  'recorded_by',
];
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * All that a provider's contracts have, by table: rows as text, ids as their place among those of
 * their table. Two providers with which the same was done give the same.
 */
export async function comparableRows(tenant: Tenant): Promise<Readonly<Record<string, readonly string[]>>> {
  const found = await reading(tenant, async (read) => {
    const tables: [string, Readonly<Record<string, unknown>>[]][] = [];
    for (const [table, order] of Object.entries(TABLES)) {
      const text = `SELECT to_jsonb(x) AS row FROM ${table} x ORDER BY ${order}`;
      const rows = await read.query<{ row: Readonly<Record<string, unknown>> }>({ name: `test:rows-${table}`, text });
      tables.push([table, rows.map(({ row }) => row)]);
    }
    return tables;
  });
  const names = new Map<string, string>();
  for (const [table, rows] of found)
    for (const [place, { id }] of rows.entries()) if (typeof id === 'string') names.set(id, `${table} ${place}`);
  return Object.fromEntries(
    found.map(([table, rows]) => {
      const texts = rows.map((row) =>
        JSON.stringify(Object.fromEntries(Object.entries(row).filter(([column]) => !OWN.includes(column)))).replace(
          UUID,
          (id) => names.get(id) ?? 'another',
        ),
      );
      return [table, texts.sort()];
    }),
  );
}
