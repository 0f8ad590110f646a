import { startDatabaseProxy, type Cut } from '../support/database-proxy';
import type { Fault } from './fault';
import { close, follow, onPostgres } from './on-postgres';
import { commit, committed, has, readOfPayload } from './places';
import { startServer, untilReady } from './scene';
import { Workload } from './workload';

/** A place in what is sent, looked for from the start each time. */
interface Place {
  readonly name: string;
  readonly cut: () => Cut;
}

const place = (name: string, sender: Cut['sender'], fits: () => Cut['fits'], arrives: Cut['arrives']): Place => ({
  name,
  cut: () => ({ sender, fits: fits(), arrives }),
});
const CALLER_CUTS: readonly Place[] = [
  place('before the request', 'CALLER', has('mutation'), 'NOTHING'),
  place('in the middle of the request', 'CALLER', has('mutation'), 'HALF'),
  place('after the request', 'CALLER', has('mutation'), 'ALL'),
  place('before the answer', 'TARGET', has('replayed'), 'NOTHING'),
  place('in the middle of the answer', 'TARGET', has('replayed'), 'HALF'),
];
const DATABASE_CUTS: readonly Place[] = [
  place('before the first statement', 'CALLER', has('idempotency:claim'), 'NOTHING'),
  place('after the first statement', 'CALLER', has('idempotency:claim'), 'ALL'),
  place('in the middle of what is saved', 'CALLER', has('events:append'), 'HALF'),
  place('after what is saved', 'CALLER', has('events:append'), 'ALL'),
  place('before COMMIT', 'CALLER', commit, 'NOTHING'),
  place('after COMMIT', 'CALLER', commit, 'ALL'),
  place('before the answer to COMMIT', 'TARGET', committed, 'NOTHING'),
  place('before what was saved is read', 'CALLER', readOfPayload, 'NOTHING'),
  place('after the question for what was saved', 'CALLER', readOfPayload, 'ALL'),
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
        for (const { name, cut } of cuts) {
          const isCut = (before === 'SERVER' ? front : database).cutAt(cut());
          let wasCut = false;
          void isCut.then(() => (wasCut = true));
          for (let tried = 0; tried < MOST_SHARES && !wasCut; tried += 1)
            await load.write([url], { count: share, atOnce: bench.atOnce });
          if (!wasCut) load.complain('wrong', `a place to cut never came: ${name}`);
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
  what: 'the database cut off before and in a transaction, before and after COMMIT, before what is shown is read',
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
