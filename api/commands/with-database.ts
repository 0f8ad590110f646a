import 'reflect-metadata';
import { migrations } from '../../migrations';
import type { Config } from '../config/config';
import { Database } from '../store/database/database';
import { migrateDatabase } from '../store/database/migrate';
import type { StoreLog } from '../store/database/store-log';
import { startEmbedded, type EmbeddedServer } from '../store/embedded/embedded';
import { findRunning, ownerUrl } from '../store/embedded/running';
import { rows } from '../store/rows';

/** Where a command finds the database, and whom it tells what takes time. */
export interface DatabasePlace {
  readonly config: Pick<Config, 'databaseUrl' | 'dataDir'>;
  readonly projectRoot: string;
  readonly tell: (line: string) => void;
  /** See `DatabaseOptions`. */
  readonly statementTimeoutMs?: number | undefined;
}

/**
 * Runs `work` on the database of the configuration, brought to the present schema first: the server
 * of `DATABASE_URL`, or the embedded one, that of a running server or else started for as long as
 * it takes. Everything is closed afterwards. Throws a `StartFailure` when the database cannot be
 * used.
 */
export async function withDatabase<T>(place: DatabasePlace, work: (database: Database) => Promise<T>): Promise<T> {
  const { config, tell } = place;
  const running = config.databaseUrl === undefined ? findRunning(config.dataDir, place.projectRoot) : undefined;
  const given = config.databaseUrl ?? (running === undefined ? undefined : ownerUrl(running.port, running.password));
  const embedded = given === undefined ? await startOwn(place) : undefined;
  const url = given ?? embedded?.url ?? '';
  const log = logTo(tell);
  try {
    await migrateDatabase({ url, migrations, log });
    const { statementTimeoutMs } = place;
    const database = await Database.open({
      url,
      entities: rows,
      poolSize: 2,
      log,
      ...(statementTimeoutMs === undefined ? {} : { statementTimeoutMs }),
    });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await embedded?.stop();
  }
}

function startOwn({ config, projectRoot, tell }: DatabasePlace): Promise<EmbeddedServer> {
  return startEmbedded({ dataDir: config.dataDir, projectRoot, announce: tell });
}

/** Says the sentences alone: a command is run by a person. */
function logTo(tell: (line: string) => void): StoreLog {
  const say = (fields: object, message: string): void => {
    const named = 'migration' in fields ? ` (${String(fields.migration)})` : '';
    tell(`${message}${named}`);
  };
  return { info: say, warn: say, error: say };
}
