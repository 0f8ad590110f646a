import { createTestDatabase, type TestDatabase } from '../support/test-database';
import type { Database } from '../../api/store/database/database';

let testDatabase: TestDatabase;
beforeEach(async () => {
  testDatabase = await createTestDatabase();
});
afterEach(() => testDatabase.drop());

/** What a process hears in a channel, and how often it may have missed something. */
async function listening(database: Database, channel: string): Promise<{ heard: string[]; missed: number }> {
  const known = { heard: [] as string[], missed: 0 };
  database.announcements.listen(channel, {
    hear: (text) => known.heard.push(text),
    missed: () => (known.missed += 1),
  });
  while (known.missed === 0) await turn();
  return known;
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

test('what one process announces, the others on its database hear in order, and itself not', async () => {
  const [one, other] = [await testDatabase.open(), await testDatabase.open()];
  const here = await listening(one, 'a');
  const there = await listening(other, 'a');
  await one.announcements.announce('a', 'first');
  await one.announcements.announce('b', 'nobody listens');
  await one.announcements.announce('a', "it's 100 %");
  while (there.heard.length < 2) await turn();
  expect(there.heard).toEqual(['first', "it's 100 %"]);
  expect(here.heard).toEqual([]);
});

test('a second channel is heard on the same connection', async () => {
  const [one, other] = [await testDatabase.open(), await testDatabase.open()];
  await listening(one, 'a');
  await listening(other, 'a');
  const later: string[] = [];
  other.announcements.listen('b', { hear: (text) => later.push(text) });
  while (later.length === 0) {
    await one.announcements.announce('b', 'heard');
    await turn();
  }
  const [count] = await testDatabase.asOwner<{ count: number }>(
    `SELECT count(*)::integer AS count FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'astreinte announcements'`,
  );
  expect(count).toEqual({ count: 2 });
});

test('a lost connection is opened again, and who listens knows that something may have been missed', async () => {
  const [one, other] = [await testDatabase.open(), await testDatabase.open()];
  await listening(one, 'a');
  const there = await listening(other, 'a');
  await testDatabase.asOwner(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'astreinte announcements'`,
  );
  while (there.missed < 2) await turn();
  while (there.heard.length === 0) {
    await one.announcements.announce('a', 'again');
    await turn();
  }
  expect(there.heard[0]).toBe('again');
});

test('without anybody who listens there is no connection, and announcing is no fault', async () => {
  const database = await testDatabase.open();
  await database.announcements.announce('a', 'into the void');
  await database.announcements.end();
  await database.announcements.announce('a', 'after the end');
});
