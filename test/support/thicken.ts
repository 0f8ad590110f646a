import { Client } from 'pg';
import { tenantSettings } from '../../api/store/database/session';
import type { Tenant } from './tenant';
import type { TestDatabase } from './test-database';

/** How a column of a copy differs from the row that is copied, where it does. */
const CHANGES: Readonly<Record<string, (column: string) => string>> = {
  id: () => 'gen_random_uuid()',
  number: (column) => `t.${column} + copy`,
  sequence: (column) => `t.${column} + copy`,
  position: (column) => `t.${column} + copy`,
  key: (column) => `t.${column} || copy`,
  step_key: (column) => `t.${column} || copy`,
  fell_due_at: (column) => `t.${column} + copy * interval '1 minute'`,
  due_from: (column) => `t.${column} + copy * interval '1 minute'`,
  check_key: (column) => `t.${column} || copy`,
  commitment_key: (column) => `t.${column} || copy`,
  idempotency_key: (column) => `t.${column} || copy`,
  serial_number: (column) => `t.${column} || copy`,
  occasion: (column) => `t.${column} || copy`,
  reference: (column) => `t.${column} || copy`,
  raised_at: (column) => `t.${column} + copy * interval '1 minute'`,
  read_at: (column) => `t.${column} + copy * interval '1 minute'`,
  received_at: (column) => `t.${column} + copy * interval '1 minute'`,
  restored_at: (column) => `t.${column} + copy * interval '1 minute'`,
  starts_at: (column) => `t.${column} + copy * interval '1 minute'`,
  ends_at: (column) => `t.${column} + copy * interval '1 minute'`,
  started_at: (column) => `t.${column} + copy * interval '1 minute'`,
};

/**
 * Gives one parent many more rows in a table: copies of the last that it has, one after another in
 * every order.
 */
export async function thicken(
  database: TestDatabase,
  tenant: Tenant,
  table: string,
  parent: { readonly column: string; readonly id: string },
  copies: number,
): Promise<void> {
  const metadata = tenant.database.dataSource.entityMetadatas.find(({ tableName }) => tableName === table);
  const columns = metadata!.columns.map((column) => column.databaseName);
  const values = columns.map((column) => {
    if (table === 'incident' && column === 'number') return `t.number || '+' || copy`;
    if (table === 'document' && column === 'version') return `t.version + copy`;
    // The other sides of these are not copied, and may be named once only.
    if (table === 'billing_adjustment' && ['unit_account_id', 'unit_entry_sequence'].includes(column)) return 'NULL';
    if (table === 'event' && column === 'position') return 'NULL';
    if (table === 'billing_adjustment' && column === 'kind') return `'CORRECTION'`;
    return CHANGES[column]?.(column) ?? `t.${column}`;
  });
  const last = columns.find((column) => ['sequence', 'number', 'position', 'id'].includes(column)) ?? parent.column;
  const owner = new Client({ connectionString: database.url });
  await owner.connect();
  try {
    await owner.query('BEGIN');
    await owner.query(tenantSettings(tenant.sessions.administrator));
    await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER, NO FORCE ROW LEVEL SECURITY`);
    await owner.query(
      `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM
       (SELECT * FROM ${table} WHERE provider_id = $1 AND ${parent.column} = $2 ORDER BY ${last} DESC LIMIT 1) t CROSS JOIN generate_series(1, $3::int) AS copy`,
      [tenant.providerId, parent.id, copies],
    );
    await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER, FORCE ROW LEVEL SECURITY`);
    await owner.query('COMMIT');
    await owner.query(`ANALYZE ${table}`);
  } finally {
    await owner.end();
  }
}

/**
 * Says that a closing run was followed by `copies` others, and that it left out every
 * contract, and each of them ten.
 */
export async function leaveAllOut(
  database: TestDatabase,
  tenant: Tenant,
  runId: string,
  copies: number,
): Promise<void> {
  const columns = tenant.database.dataSource.getMetadata('closing_run').columns.map((column) => column.databaseName);
  const copied: Readonly<Record<string, string>> = {
    id: 'gen_random_uuid()',
    month: `to_char(date '3000-01-01' + copy * interval '1 month', 'YYYY-MM')`,
  };
  const owner = new Client({ connectionString: database.url });
  await owner.connect();
  try {
    await owner.query('BEGIN');
    await owner.query(tenantSettings(tenant.sessions.administrator));
    await owner.query('ALTER TABLE closing_run DISABLE TRIGGER USER, NO FORCE ROW LEVEL SECURITY');
    await owner.query('ALTER TABLE closing_contract DISABLE TRIGGER USER, NO FORCE ROW LEVEL SECURITY');
    await owner.query(
      `INSERT INTO closing_run (${columns.join(', ')})
       SELECT ${columns.map((column) => copied[column] ?? `t.${column}`).join(', ')}
       FROM closing_run t CROSS JOIN generate_series(1, $2::int) AS copy WHERE t.id = $1`,
      [runId, copies],
    );
    await owner.query(
      `INSERT INTO closing_contract (provider_id, run_id, contract_id, pass, refusals, updated_at)
       SELECT c.provider_id, r.id, c.id, 0, '[]', now() FROM closing_run r
       CROSS JOIN LATERAL (SELECT * FROM contract WHERE provider_id = r.provider_id LIMIT CASE WHEN r.id = $2 THEN NULL ELSE 10 END) c
       WHERE r.provider_id = $1`,
      [tenant.providerId, runId],
    );
    await owner.query('ALTER TABLE closing_run ENABLE TRIGGER USER, FORCE ROW LEVEL SECURITY');
    await owner.query('ALTER TABLE closing_contract ENABLE TRIGGER USER, FORCE ROW LEVEL SECURITY');
    await owner.query('COMMIT');
  } finally {
    await owner.end();
  }
}
