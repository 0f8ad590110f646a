import { Client } from 'pg';
import type { Fault } from './fault';
import { close, follow, moment, onPostgres, when } from './on-postgres';
import { startServer, untilReady, type Server } from './scene';
import { Workload } from './workload';

/** See what it says of itself. */
export const killServer: Fault = {
  name: 'kill-server',
  what: 'kill -9 of the server, on a PostgreSQL of its own',
  run: (bench) =>
    onPostgres(bench, async (scene) => {
      for (let round = 0; round < bench.rounds; round += 1) {
        const load = new Workload(scene.ground);
        const { url, process, kill } = await startServer({ DATABASE_URL: scene.postgres.url });
        const stopFollowing = follow(scene.reader, url);
        let gone = false;
        void process.ended.then(() => (gone = true));
        const onAcknowledged = when(moment(bench), () => void kill());
        await load.write([url], { count: bench.writes, atOnce: bench.atOnce, isOver: () => gone, onAcknowledged });
        await stopFollowing();
        const again = await startServer({ DATABASE_URL: scene.postgres.url });
        await close(bench, scene, load, again.url);
        await again.stop();
      }
    }),
};

function endPostgres(signal: 'SIGKILL' | 'SIGQUIT'): Fault['run'] {
  return (bench) =>
    onPostgres(bench, async (scene) => {
      const server = await startServer({ DATABASE_URL: scene.postgres.url });
      for (let round = 0; round < bench.rounds; round += 1) {
        const load = new Workload(scene.ground);
        const stopFollowing = follow(scene.reader, server.url);
        let back: Promise<void> | undefined;
        const onAcknowledged = when(moment(bench), () => {
          back = scene.postgres.end(signal).then(() => scene.postgres.startAgain());
        });
        await load.write([server.url], { count: bench.writes, atOnce: bench.atOnce, onAcknowledged });
        await back;
        await stopFollowing();
        await untilReady(server.url);
        await close(bench, scene, load, server.url);
      }
      await server.stop();
    });
}

/** See what it says of itself. */
export const killPostgres: Fault = {
  name: 'kill-postgres',
  what: 'kill -9 of PostgreSQL, which is started again; the server stays',
  run: endPostgres('SIGKILL'),
};

/** See what it says of itself. */
export const dropPostgres: Fault = {
  name: 'drop-postgres',
  what: 'PostgreSQL stopped at once (pg_ctl -m immediate) and started again; the server stays',
  run: endPostgres('SIGQUIT'),
};

/** See what it says of itself. */
export const endSessions: Fault = {
  name: 'end-sessions',
  what: 'pg_terminate_backend of all sessions, thrice a round',
  run: (bench) =>
    onPostgres(bench, async (scene) => {
      const server = await startServer({ DATABASE_URL: scene.postgres.url });
      const client = new Client({ connectionString: scene.postgres.url });
      // A fault of the bench is to be told, not that its end stops PostgreSQL below this.
      client.on('error', () => undefined);
      await client.connect();
      const text = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename = current_user`;
      for (let round = 0; round < bench.rounds; round += 1) {
        const load = new Workload(scene.ground);
        const third = Math.ceil(bench.writes / 3);
        const stopFollowing = follow(scene.reader, server.url);
        for (let place = 0; place < 3; place += 1) {
          const onAcknowledged = when(1 + Math.floor((Math.random() * third) / 2), () => void client.query(text));
          await load.write([server.url], { count: third, atOnce: bench.atOnce, onAcknowledged });
        }
        await stopFollowing();
        await close(bench, scene, load, server.url);
      }
      await client.end();
      await server.stop();
    }),
};

/** See what it says of itself. */
export const twoServers: Fault = {
  name: 'two-servers',
  what: 'two servers on one database, one of them killed; and each write sent to both at once',
  run: (bench) =>
    onPostgres(bench, async (scene) => {
      const start = (): Promise<Server> => startServer({ DATABASE_URL: scene.postgres.url });
      let [one, other] = [await start(), await start()];
      for (let round = 0; round < bench.rounds; round += 1) {
        const load = new Workload(scene.ground);
        const stopFollowing = follow(scene.reader, one.url);
        const onAcknowledged = when(moment(bench), () => void other.kill());
        await load.write([one.url, other.url], { count: bench.writes, atOnce: bench.atOnce, onAcknowledged });
        other = await start();
        await load.writeTwice([one.url, other.url], Math.ceil(bench.writes / 4));
        await stopFollowing();
        await close(bench, scene, load, other.url);
        [one, other] = [other, one];
      }
      await one.stop();
      await other.stop();
    }),
};
