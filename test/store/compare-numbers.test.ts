import { randomUUID } from 'node:crypto';
import { migrateDatabase } from '../../api/store/database/migrate';
import { silentLog } from '../../api/store/database/store-log';
import { migrations } from '../../migrations';
import { CompareNumbers1764800000000 } from '../../migrations/1764800000000-compare-numbers';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('empty');
});
afterAll(() => database.drop());

const provider = randomUUID();
const other = randomUUID();

/**
 * As the owner, who is under row-level security too: the settings hold for the transaction of the
 * one message.
 */
const as = (providerId: string, insert: string): Promise<object[]> =>
  database.asOwner(
    `SELECT set_config('astreinte.provider_id', '${providerId}', true), set_config('astreinte.actor_kind', 'PROVIDER', true); ${insert}`,
  );

const addClient = (providerId: string, number: string | null): Promise<object[]> =>
  as(
    providerId,
    `INSERT INTO client (provider_id, id, name, registration_number, created_at)
     VALUES ('${providerId}', '${randomUUID()}', 'Client', ${number === null ? 'NULL' : `'${number}'`}, now())`,
  );

test('numbers that differed in spelling before stay, and no new one joins them', async () => {
  const before = migrations.slice(0, migrations.indexOf(CompareNumbers1764800000000));
  await migrateDatabase({ url: database.url, migrations: before, log: silentLog });
  for (const id of [provider, other])
    await as(id, `INSERT INTO provider (provider_id, name, created_at) VALUES ('${id}', 'P', now())`);
  for (const number of ['R1', ' R1', 'r 1', null, null]) await addClient(provider, number);

  await migrateDatabase({ url: database.url, migrations, log: silentLog });

  for (const number of ['R1 ', 'r\u00a01'])
    await expect(addClient(provider, number)).rejects.toThrow('client_registration_number_comparable_uq');
  await addClient(provider, null);
  await addClient(provider, 'R2');
  await addClient(other, 'R1');
});
