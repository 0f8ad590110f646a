import { randomUUID } from 'node:crypto';
import { inPages, oneByOne } from '../../api/store/verify/in-pages';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const session = { providerId: randomUUID(), kind: 'PROVIDER', partnerId: null, clientId: null } as const;
let testDatabase: TestDatabase;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
});
afterAll(() => testDatabase.drop());

const numbers = (name: string, most: number) => ({ name, text: `SELECT n FROM generate_series(1, ${most}) n` });

test.each([0, 1, 499, 500, 501, 1_000, 1_234])(
  '%d rows are read page by page, each once, in their order',
  async (most) => {
    const database = await testDatabase.open({ poolSize: 1 });
    const read = database.read({ ...session, actorId: randomUUID() });
    // Twice: the second time the statements are prepared, and the cursor is free.
    for (let time = 0; time < 2; time += 1) {
      const found: number[] = [];
      for await (const page of inPages<{ n: number }>(read, numbers('pages', most))) {
        expect(page.length).toBeLessThanOrEqual(500);
        found.push(...page.map(({ n }) => n));
      }
      expect(found).toEqual(Array.from({ length: most }, (_, place) => place + 1));
    }
    await read.close();
  },
);

test('two are read side by side', async () => {
  const database = await testDatabase.open({ poolSize: 1 });
  const read = database.read({ ...session, actorId: randomUUID() });
  const other = oneByOne<{ n: number }>(read, numbers('other', 1_200));
  let sum = 0;
  for await (const { n } of oneByOne<{ n: number }>(read, numbers('one', 1_200))) {
    const next = await other.next();
    sum += n - (next.done === true ? 0 : next.value.n);
  }
  expect([sum, (await other.next()).done]).toEqual([0, true]);
  await read.close();
});
