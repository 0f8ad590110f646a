import path from 'node:path';
import { readPostmaster } from '../../api/store/embedded/postmaster-file';
import { findRunning, ownerUrl } from '../../api/store/embedded/running';
import type { Fault } from './fault';
import { moment, when } from './on-postgres';
import { newFolder, removeFolder } from './own-postgres';
import { groundOf, openDatabase, startServer, untilReady, verified } from './scene';
import { Workload } from './workload';

/** The embedded database and its server in a folder: which of the two is killed. */
function onEmbedded(which: 'SERVER' | 'POSTMASTER'): Fault['run'] {
  return async (bench) => {
    const folder = newFolder();
    bench.onEnd(() => removeFolder(folder));
    const settings = { DATA_DIR: folder };
    let server = await startServer(settings);
    const ground = await groundOf(server);
    for (let round = 0; round < bench.rounds; round += 1) {
      const load = new Workload(ground);
      let gone = false;
      void server.process.ended.then(() => (gone = true));
      const cluster = path.join(folder, 'postgres');
      const onAcknowledged = when(moment(bench), () => {
        if (which === 'SERVER') void server.kill();
        else process.kill(readPostmaster(cluster)?.pid ?? 0, 'SIGKILL');
      });
      await load.write([server.url], { count: bench.writes, atOnce: bench.atOnce, isOver: () => gone, onAcknowledged });
      if (gone) server = await startServer(settings);
      await untilReady(server.url);
      const running = findRunning(folder, bench.projectRoot);
      if (running === undefined) throw new Error('the embedded database does not run');
      const database = await openDatabase(ownerUrl(running.port, running.password));
      await load.settle(server.url, database);
      await database.close();
      bench.onRound(load, undefined);
    }
    const found = await verified(settings);
    await server.stop();
    return found;
  };
}

/** See what it says of itself. */
export const killServerOfEmbedded: Fault = {
  name: 'kill-embedded-server',
  what: 'kill -9 of a server with the embedded database, which ends with it',
  run: onEmbedded('SERVER'),
};

/** See what it says of itself. */
export const killEmbedded: Fault = {
  name: 'kill-embedded-postgres',
  what: 'kill -9 of the embedded PostgreSQL, which its server starts again',
  run: onEmbedded('POSTMASTER'),
};
