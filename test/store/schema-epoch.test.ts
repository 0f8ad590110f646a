import { Client } from 'pg';
import { faultKind } from '../../api/store/database/fault-kind';
import { SCHEMA_EPOCH } from '../../api/store/database/schema-epoch';
import { rows } from '../../api/store/rows';
import { raiseSchemaEpoch } from '../../migrations/support/schema-epoch';
import { carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createClient } from '../../api/app/client/create-client';
import { sealProvider } from '../../api/app/seal/seal-provider';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import type { QueryRunner } from 'typeorm';

/**
 * A server that runs while a newer one migrates its database, and one of 0.3.0, which says nothing.
 */

let testDatabase: TestDatabase;
let tenant: Tenant;
const logged: string[] = [];
beforeEach(async () => {
  testDatabase = await createTestDatabase();
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (_: object, line: string) => void logged.push(line),
  };
  tenant = await makeTenant(await testDatabase.open({ entities: rows, log }), 'Upgraded');
});
afterEach(() => testDatabase.drop());

const write = (name: string): Promise<unknown> =>
  carryOut(tenant, '2026-03-02T08:00:00Z', (unit) => createClient(unit, { name }));

/** Begins a new epoch in a transaction, as a migration does, and holds it until told. */
async function migrating(): Promise<{ commit(): Promise<void> }> {
  const owner = new Client({ connectionString: testDatabase.url });
  await owner.connect();
  await owner.query('BEGIN');
  await raiseSchemaEpoch({ query: (text: string) => owner.query(text) } as unknown as QueryRunner, SCHEMA_EPOCH + 1);
  return {
    commit: async () => {
      await owner.query('COMMIT');
      await owner.end();
    },
  };
}

test('this program knows the epoch that its migrations make', async () => {
  expect(await testDatabase.asOwner('SELECT schema_epoch() AS epoch')).toEqual([{ epoch: SCHEMA_EPOCH }]);
  await expect(tenant.database.ping(2_000)).resolves.toBeUndefined();
});

test('a server that runs while its database gets a new epoch writes nothing more, and is not ready', async () => {
  await write('Before');
  const migration = await migrating();
  // It waits for the migration, and is then refused.
  const during = write('During').catch((error: unknown) => error);
  await migration.commit();
  expect(await during).toMatchObject({ code: '57P03', message: 'this server is older than its database' });
  // Whoever asked is told that it is not available now, and to ask again.
  expect(faultKind(await during)).toBe('PASSING');
  await expect(sealProvider(tenant.database, tenant.providerId)).rejects.toMatchObject({ code: '57P03' });
  for (let asked = 0; asked < 2; asked += 1)
    await expect(tenant.database.ping(2_000)).rejects.toMatchObject({ name: 'OlderThanDatabase' });
  expect(logged).toEqual(['this server is older than its database, and takes no writes: stop it']);
  const read = tenant.database.read(tenant.sessions.administrator);
  const names = await read.query<{ name: string }>({ name: 'test:names', text: 'SELECT name FROM client' });
  await read.close();
  expect(names.map(({ name }) => name)).not.toContain('During');
});

test('a server of 0.3.0, which says no epoch, is refused its first statement of a command', async () => {
  const client = new Client({ connectionString: testDatabase.url });
  await client.connect();
  await client.query('SET ROLE astreinte_api');
  await expect(client.query('INSERT INTO idempotency_key DEFAULT VALUES')).rejects.toMatchObject({ code: '57P03' });
  await client.query(`SET astreinte.schema_epoch = ${SCHEMA_EPOCH}`);
  await expect(client.query('INSERT INTO idempotency_key DEFAULT VALUES')).rejects.not.toMatchObject({ code: '57P03' });
  await client.end();
});
