import { randomBytes } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Client } from 'pg';
import { migrations } from '../../migrations';
import { migrateDatabase } from '../../api/store/database/migrate';
import { silentLog } from '../../api/store/database/store-log';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

class CreateFirst1000000000001 implements MigrationInterface {
  name = 'CreateFirst1000000000001';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE first (id integer)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE first');
  }
}

class CreateSecond1000000000002 implements MigrationInterface {
  name = 'CreateSecond1000000000002';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE second (id integer)');
    await runner.query('CREATE TABLE first (id integer)');
  }
  async down(): Promise<void> {
    throw new Error('never applied');
  }
}

/** Takes what a command takes, in the other order. */
class ChangeBoth9000000000003 implements MigrationInterface {
  name = 'ChangeBoth9000000000003';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE client ADD COLUMN test integer');
    await runner.query('ALTER TABLE idempotency_key ADD COLUMN test integer');
  }
  async down(): Promise<void> {
    throw new Error('never applied');
  }
}

let testDatabase: TestDatabase;
beforeEach(async () => {
  testDatabase = await createTestDatabase('empty');
});
afterEach(() => testDatabase.drop());

const migrate = (url: string, migrations: readonly (new () => MigrationInterface)[]) =>
  migrateDatabase({ url, migrations, log: silentLog });

const tables = async (): Promise<string[]> => {
  const rows = await testDatabase.asOwner<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
};

test('runs what is lacking, and nothing the second time', async () => {
  expect(await migrate(testDatabase.url, [CreateFirst1000000000001])).toEqual(['CreateFirst1000000000001']);
  expect(await migrate(testDatabase.url, [CreateFirst1000000000001])).toEqual([]);
  expect(await tables()).toEqual(['first', 'schema_migration']);
});

test('says once that an empty database was filled, and each migration of one that was not', async () => {
  class CreateThird1000000000003 implements MigrationInterface {
    name = 'CreateThird1000000000003';
    async up(runner: QueryRunner): Promise<void> {
      await runner.query('CREATE TABLE third (id integer)');
    }
    async down(): Promise<void> {
      throw new Error('never reverted');
    }
  }
  const said: [object, string][] = [];
  const log = { ...silentLog, info: (fields: object, message: string) => void said.push([fields, message]) };
  const { url } = testDatabase;
  await migrateDatabase({ url, migrations: [CreateFirst1000000000001], log });
  await migrateDatabase({ url, migrations: [CreateFirst1000000000001, CreateThird1000000000003], log });
  expect(said).toEqual([
    [{ migrations: 1 }, 'made the tables of an empty database'],
    [{ migration: 'CreateThird1000000000003' }, 'migrated'],
  ]);
});

test('a migration that fails is undone whole; those before it stay', async () => {
  const both = [CreateFirst1000000000001, CreateSecond1000000000002];
  await expect(migrate(testDatabase.url, both)).rejects.toThrow(
    'The migration CreateSecond1000000000002 failed and was undone: relation "first" already exists.',
  );
  expect(await tables()).toEqual(['first', 'schema_migration']);
});

test('servers that migrate at once do it once, each waiting for the other', async () => {
  const runs = await Promise.all([1, 2, 3].map(() => migrate(testDatabase.url, [CreateFirst1000000000001])));
  expect(runs.flat()).toEqual(['CreateFirst1000000000001']);
});

test('a login that may not take on the role of the API is told what to ask for', async () => {
  const login = `astreinte_test_login_${randomBytes(4).toString('hex')}`;
  const limited = new URL(testDatabase.url);
  limited.username = login;
  limited.password = 'limited';
  await testDatabase.asOwner(`CREATE ROLE ${login} LOGIN PASSWORD 'limited'`);
  try {
    await expect(migrate(limited.toString(), [CreateFirst1000000000001])).rejects.toMatchObject({
      message: expect.stringContaining('may not make or take on the role astreinte_api') as string,
      whatToDo: expect.stringContaining('CREATE ROLE astreinte_api NOLOGIN; GRANT astreinte_api TO') as string,
    });
    expect(await tables()).toEqual([]);
  } finally {
    await testDatabase.asOwner(`DROP ROLE ${login}`);
  }
});

test('a migration beside a server that works waits for its writes, and they do not wait for one another', async () => {
  const used = await createTestDatabase();
  const command = new Client({ connectionString: used.url });
  await command.connect();
  try {
    await command.query('BEGIN; LOCK TABLE idempotency_key IN ROW EXCLUSIVE MODE');
    const told: string[] = [];
    const log = { ...silentLog, info: (_: object, line: string) => void told.push(line) };
    const migrated = migrateDatabase({ url: used.url, migrations: [...migrations, ChangeBoth9000000000003], log });
    const isWaiting = `SELECT 1 FROM pg_locks JOIN pg_database d ON d.oid = database
      WHERE NOT granted AND mode = 'AccessExclusiveLock' AND d.datname = current_database()`;
    while ((await used.asOwner(isWaiting)).length === 0) await new Promise(setImmediate);
    await command.query('LOCK TABLE client IN ROW EXCLUSIVE MODE');
    await command.query('COMMIT');
    expect(await migrated).toEqual(['ChangeBoth9000000000003']);
    // It did not have to give way.
    expect(told).toEqual(['migrated']);
  } finally {
    await command.end();
    await used.drop();
  }
});
