import { randomUUID } from 'node:crypto';
import { Work } from '../../api/executor/work';
import type { Database } from '../../api/store/database/database';
import type { Session } from '../../api/store/database/session';
import { startDatabaseProxy } from '../support/database-proxy';
import { times } from '../support/runs';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const session: Session = {
  providerId: randomUUID(),
  kind: 'PROVIDER',
  partnerId: null,
  clientId: null,
  actorId: randomUUID(),
};
const SLEEP = { name: 'test.sleep', text: 'SELECT pg_sleep(60)' };
const ONE = { name: 'test.one', text: 'SELECT 1 AS one' };
const addNote = { name: 'test.add-note', text: 'INSERT INTO note (body) VALUES ($1)' };

describe('work that is stopped', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    await testDatabase.asOwner('CREATE TABLE note (body text NOT NULL); GRANT SELECT, INSERT ON note TO astreinte_api');
    // One connection: a cancellation that comes too late meets the next one who uses it.
    database = await testDatabase.open({ poolSize: 1 });
  });
  afterAll(() => testDatabase.drop());

  const running = (): Promise<void> =>
    new Promise((resolve) => {
      const end = database.onStatement(({ text }) => {
        if (text !== SLEEP.text) return;
        end();
        setImmediate(resolve);
      });
    });

  const readUntilStopped = async (delay: (work: Work) => Promise<unknown>): Promise<void> => {
    const work = new Work();
    const scope = database.read(session, { stop: work });
    const begun = running();
    const read = scope.query(SLEEP).catch((error: unknown) => error);
    await begun;
    await delay(work);
    work.stop(new Error('the caller has left'));
    await expect(scope.query(ONE)).rejects.toThrow('the caller has left');
    expect(await read).toBeInstanceOf(Error);
    await scope.close();
  };

  it('ends: a read is cancelled, and its connection is used on', async () => {
    const before = await pid();
    await readUntilStopped(async () => undefined);
    expect(await pid()).toBe(before);
  });

  it('never ends what others run on the connection afterwards', async () => {
    for (let run = 0; run < times(160); run += 1) {
      const work = new Work();
      const scope = database.read(session, { stop: work });
      // A statement that may be over just then.
      const read = scope.query({ name: 'test.short', text: 'SELECT pg_sleep(0.004)' }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 2 + (run % 6)));
      work.stop(new Error('the caller has left'));
      await read;
      await scope.close();
      const next = database.read(session);
      expect(
        await Promise.all([next.query(ONE), next.query({ name: 'test.wait', text: 'SELECT pg_sleep(0.003)' })]),
      ).toHaveLength(2);
      await next.close();
    }
  });

  it('ends: a write is cancelled and leaves nothing', async () => {
    const work = new Work();
    const begun = running();
    const write = database.write(
      session,
      async (tx) => {
        await tx.query(addNote, ['stopped']);
        await tx.query(SLEEP);
      },
      work,
    );
    await begun;
    work.stop(new Error('the caller has left'));
    await expect(write).rejects.toThrow('the caller has left');
    expect(await testDatabase.asOwner('SELECT * FROM note')).toEqual([]);
    await database.write(session, (tx) => tx.query(addNote, ['next']));
    expect(await testDatabase.asOwner('SELECT body FROM note')).toEqual([{ body: 'next' }]);
  });

  it('ends: who waits for a connection to be made is told, and leaves none behind', async () => {
    const proxy = await startDatabaseProxy(testDatabase.url);
    const through = await testDatabase.open({ url: proxy.url, poolSize: 2 });
    const scope = through.read(session);
    await scope.query(ONE);
    proxy.stall();
    const work = new Work();
    let told = 0;
    const others = [
      through.read(session, { stop: work }).query(ONE),
      through.write(session, (tx) => tx.query(ONE), work),
    ].map((other) => other.then(String, String).finally(() => (told += 1)));
    await new Promise(setImmediate);
    work.stop(new Error('its time is over'));
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    const toldAtOnce = told;
    proxy.goOn();
    await scope.close();
    expect([toldAtOnce, await Promise.all(others)]).toEqual([2, Array(2).fill('Error: its time is over')]);
    // Each of them has given back what it was given late.
    const both = [through.read(session), through.read(session)];
    expect(await Promise.all(both.map((read) => read.query(ONE)))).toHaveLength(2);
    await Promise.all(both.map((read) => read.close()));
    await through.close();
    await proxy.close();
  });

  it('does not begin when it was stopped before', async () => {
    const work = new Work();
    work.stop(new Error('the caller has left'));
    await expect(database.read(session, { stop: work }).query(ONE)).rejects.toThrow('the caller has left');
    await expect(database.write(session, async () => 1, work)).rejects.toThrow('the caller has left');
  });

  async function pid(): Promise<number> {
    const [row] = await database.queryWithoutTenant<{ pid: number }>({
      name: 'test.pid',
      text: 'SELECT pg_backend_pid() AS pid',
    });
    return row?.pid ?? 0;
  }
});
