import path from 'node:path';
import { providerSession } from '../../api/app/access/create-provider';
import type { Database } from '../../api/store/database/database';
import type { Statement } from '../../api/store/database/statement';
import { rows } from '../../api/store/rows';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { seedDemo } from '../../seeds/demo/seed-demo';
import { tellStory } from '../../seeds/demo/story';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * Each start tells the demo story where it was not told yet, by what is there: idempotency keys are
 * forgotten, and a start that was killed is gone on with.
 */

const PROJECT = path.resolve(__dirname, '../..');
const staff = providerSession(PROVIDER_ID, demoId(1, 1));

let testDatabase: TestDatabase;
let database: Database;
beforeEach(async () => {
  testDatabase = await createTestDatabase();
  database = await testDatabase.open({ entities: rows });
}, 60_000);
afterEach(() => testDatabase.drop());

const forgetAllKeys = () => testDatabase.asOwner('TRUNCATE idempotency_key');

/** How many rows each table has, but for the keys. */
async function counted(): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  const read = database.read(staff);
  try {
    for (const { tableName } of database.dataSource.entityMetadatas) {
      if (tableName === 'idempotency_key') continue;
      const text = `SELECT count(*)::integer AS count FROM ${tableName}`;
      const [row] = await read.query<{ count: number }>({ name: `test:count-${tableName}`, text });
      counts[tableName] = row!.count;
    }
  } finally {
    await read.close();
  }
  expect(counts).toMatchObject({ contract: 2, incident: 2, penalty: 1, intervention: 2, asset: 3 });
  return counts;
}

test('a story that was told is not told again when its keys are forgotten', async () => {
  const keys = await seedDemo(database, PROJECT);
  const told = await counted();
  await forgetAllKeys();
  expect(await seedDemo(database, PROJECT)).toEqual(keys);
  expect(await counted()).toEqual(told);
});

test('one whose telling was cut off is told to its end, keys or none', async () => {
  await seedDemo(database, PROJECT);
  const whole = await counted();
  const other = await createTestDatabase();
  const first = testDatabase;
  testDatabase = other;
  database = await other.open({ entities: rows });
  try {
    // Cut off: first where its client gets a key, then where the client claims the penalty.
    await expect(seedDemo(withoutKeyOf(database, 5), PROJECT)).rejects.toThrow('cut off');
    await forgetAllKeys();
    await expect(
      tellStory(database, staff, () => Promise.resolve({ ...staff, kind: 'CLIENT', clientId: demoId(10, 2) })),
    ).rejects.toThrow('demo story stops at step 30');
    await forgetAllKeys();
    await seedDemo(database, PROJECT);
    expect(await counted()).toEqual(whole);
  } finally {
    await first.drop();
  }
});

/** A database that fails when a demo key is written. */
function withoutKeyOf(whole: Database, number: number): Database {
  const cut = Object.create(whole) as Database;
  cut.write = (session, work, stop) =>
    whole.write(
      session,
      (tx) => {
        const requireOther = ({ text }: Statement, values: readonly unknown[]): void => {
          const isWritten = values.flat().includes(demoId(1, number)) && /INSERT INTO "?api_key/.test(text);
          if (isWritten) throw new Error('cut off');
        };
        return work({
          query: (statement, values = []) => {
            requireOther(statement, values);
            return tx.query(statement, values);
          },
          send: (statement, values = [], check) => {
            requireOther(statement, values);
            tx.send(statement, values, check);
          },
          manager: tx.manager,
        });
      },
      stop,
    );
  return cut;
}
