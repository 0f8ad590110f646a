import { startDatabaseProxy, type Cut } from '../support/database-proxy';
import type { Fault } from './fault';
import { close, follow, onPostgres } from './on-postgres';
import { startServer, untilReady } from './scene';
import { Workload } from './workload';

const has = (text: string) => (part: string) => part.includes(text);
const CALLER_CUTS: readonly Cut[] = [
  { sender: 'CALLER', fits: has('mutation'), arrives: 'NOTHING' },
  { sender: 'CALLER', fits: has('mutation'), arrives: 'HALF' },
  { sender: 'CALLER', fits: has('mutation'), arrives: 'ALL' },
  { sender: 'TARGET', fits: has('replayed'), arrives: 'NOTHING' },
  { sender: 'TARGET', fits: has('replayed'), arrives: 'HALF' },
];
const DATABASE_CUTS: readonly Cut[] = [
  { sender: 'CALLER', fits: has('idempotency:claim'), arrives: 'NOTHING' },
  { sender: 'CALLER', fits: has('idempotency:claim'), arrives: 'ALL' },
  { sender: 'CALLER', fits: has('events:append'), arrives: 'ALL' },
  { sender: 'CALLER', fits: has('COMMIT'), arrives: 'NOTHING' },
  { sender: 'CALLER', fits: has('COMMIT'), arrives: 'ALL' },
  { sender: 'TARGET', fits: has('COMMIT'), arrives: 'NOTHING' },
];

/** How many shares of a round's writes are made until a place has come. */
const MOST_SHARES = 5;

/** Cuts between callers and server, or between server and database, at each place in turn. */
function cutAt(before: 'SERVER' | 'DATABASE'): Fault['run'] {
  const cuts = before === 'SERVER' ? CALLER_CUTS : DATABASE_CUTS;
  return (bench) =>
    onPostgres(bench, async (scene) => {
      const database = await startDatabaseProxy(scene.postgres.url);
      bench.onEnd(() => database.close());
      const server = await startServer({ DATABASE_URL: database.url });
      const front = await startDatabaseProxy(server.url);
      bench.onEnd(() => front.close());
      const url = front.url.replace(/\/$/, '');
      for (let round = 0; round < bench.rounds; round += 1) {
        const load = new Workload(scene.ground);
        const stopFollowing = follow(scene.reader, url);
        const share = Math.ceil(bench.writes / cuts.length);
        for (const place of cuts) {
          const isCut = (before === 'SERVER' ? front : database).cutAt(place);
          let wasCut = false;
          void isCut.then(() => (wasCut = true));
          for (let tried = 0; tried < MOST_SHARES && !wasCut; tried += 1)
            await load.write([url], { count: share, atOnce: bench.atOnce });
          if (!wasCut) load.complain('wrong', `a place to cut never came: ${place.sender} ${String(place.fits)}`);
        }
        await stopFollowing();
        await close(bench, scene, load, url);
      }
      await front.close();
      await server.stop();
      await database.close();
    });
}

/** See what it says of itself. */
export const cutCallers: Fault = {
  name: 'cut-callers',
  what: 'callers cut off before, in and after a request, before and in its answer',
  run: cutAt('SERVER'),
};

/** See what it says of itself. */
export const cutDatabase: Fault = {
  name: 'cut-database',
  what: 'the database cut off before and in a transaction, before and after COMMIT',
  run: cutAt('DATABASE'),
};

const DEADLINE_SECONDS = 2;
/** How much later than its deadline an answer may come: the machine may be busy. */
const GRACE_MS = 3_000;

/** See what it says of itself. */
export const stall: Fault = {
  name: 'stall',
  what: `the database stalls; each caller is told UNAVAILABLE within ${DEADLINE_SECONDS + GRACE_MS / 1_000} s`,
  run: (bench) =>
    onPostgres(bench, async (scene) => {
      const proxy = await startDatabaseProxy(scene.postgres.url);
      bench.onEnd(() => proxy.close());
      const settings = { REQUEST_DEADLINE_SECONDS: String(DEADLINE_SECONDS) };
      const server = await startServer({ DATABASE_URL: proxy.url, ...settings });
      for (let round = 0; round < bench.rounds; round += 1) {
        const load = new Workload(scene.ground);
        await load.write([server.url], { count: bench.writes / 2, atOnce: bench.atOnce });
        proxy.stall();
        const callers = Array.from({ length: bench.atOnce }, async () => {
          const since = Date.now();
          const told = await load.one(server.url);
          const took = Date.now() - since;
          const isTold = told.kind === 'UNKNOWN' && told.why === 'UNAVAILABLE';
          if (!isTold || took > DEADLINE_SECONDS * 1_000 + GRACE_MS)
            load.complain('wrong', `told ${JSON.stringify(told)} after ${took} ms`);
        });
        await Promise.all(callers);
        proxy.goOn();
        await untilReady(server.url);
        await load.write([server.url], { count: bench.writes / 2, atOnce: bench.atOnce });
        await close(bench, scene, load, server.url);
      }
      await server.stop();
      await proxy.close();
    }),
};
