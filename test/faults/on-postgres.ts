import type { Database } from '../../api/store/database/database';
import type { Bench } from './fault';
import { FeedReader } from './feed-reader';
import { newFolder, removeFolder, startOwnPostgres, type OwnPostgres } from './own-postgres';
import { pause } from './pause';
import { groundOf, openDatabase, startServer, verified } from './scene';
import type { Workload } from './workload';
import type { Ground } from './writes';

/** A scene on a PostgreSQL of its own: a server, the database past it, and a reader of its feed. */
export interface OnPostgres {
  readonly postgres: OwnPostgres;
  readonly database: Database;
  readonly ground: Ground;
  readonly reader: FeedReader;
}

/** A folder that is taken away at the end. */
function ownFolder(bench: Bench): string {
  const folder = newFolder();
  bench.onEnd(() => removeFolder(folder));
  return folder;
}

/** Makes such a scene, does the work on it, and returns what `verify` found afterwards. */
export async function onPostgres(
  bench: Bench,
  work: (scene: OnPostgres) => Promise<void>,
  { folder = ownFolder(bench), settings = [] }: { folder?: string; settings?: readonly string[] } = {},
): Promise<string | undefined> {
  const postgres = await startOwnPostgres(folder, bench.projectRoot, settings);
  bench.onEnd(() => postgres.stop());
  const first = await startServer({ DATABASE_URL: postgres.url });
  const ground = await groundOf(first);
  await first.stop();
  const database = await openDatabase(postgres.url);
  bench.onEnd(() => database.close());
  await work({ postgres, database, ground, reader: new FeedReader(ground.erp) });
  const found = await verified({ DATABASE_URL: postgres.url });
  await database.close();
  await postgres.stop();
  return found;
}

/** Somewhere in a round, never at its end. */
export function moment({ writes }: Bench): number {
  return 1 + Math.floor(Math.random() * (writes / 2));
}

/** Calls `then` once, when so many are acknowledged. */
export function when(moments: number, then: () => void): (count: number) => void {
  let done = false;
  return (count) => {
    if (done || count < moments) return;
    done = true;
    then();
  };
}

/** Follows the feed until told to stop. */
export function follow(reader: FeedReader, url: string): () => Promise<void> {
  let over = false;
  const following = (async () => {
    while (!over) if ((await reader.pull(url)) !== 'MORE') await pause(50);
  })();
  return () => {
    over = true;
    return following;
  };
}

/** Ends a round: everything is settled through a server, and its feed read to the end. */
export async function close(bench: Bench, scene: OnPostgres, load: Workload, url: string): Promise<void> {
  await load.settle(url, scene.database);
  await scene.reader.finish(url);
  bench.onRound(load, scene.reader);
}
