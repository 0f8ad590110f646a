import { migrations } from '../migrations';
import type { Config } from './config/config';
import { formatInstant } from './domain/time/instant';
import { banner } from './http/banner';
import type { Logger } from './http/logging';
import { tryPort } from './http/port';
import type { Lifecycle } from './lifecycle';
import { Database } from './store/database/database';
import { databaseClock } from './store/database/database-clock';
import { migrateDatabase } from './store/database/migrate';
import { codeOf, reasonOf, StartFailure } from './store/database/start-failure';
import { startEmbedded } from './store/embedded/embedded';
import { findFreeSpace, watchFreeSpace } from './store/embedded/free-space';
import { entities, seedDemo, seedToday, startApi, startApiInWorkers } from './wiring';

/** What a start works with. */
export interface StartContext {
  readonly config: Config;
  readonly logger: Logger;
  readonly projectRoot: string;
  readonly lifecycle: Lifecycle;
  /** Writes a line for the person at the terminal. */
  readonly say: (text: string) => void;
}

const LEVEL_OF_SPACE = { enough: 'info', low: 'warn', critical: 'error', unknown: 'warn' } as const;

/** What the server itself needs for its jobs, where workers take the requests. */
const BESIDE_WORKERS = { poolSize: 2 };

/**
 * Starts every part in its order: database, schema, seeds, HTTP. Between two of them a signal to
 * stop is heeded. Throws a `StartFailure` with its sentence; what was started by then is left to
 * the lifecycle.
 */
export async function start(context: StartContext): Promise<void> {
  const { config, logger, lifecycle } = context;
  await tryPort(config.host, config.port).catch((error: unknown) => refuseToListen(config, error));
  const place = await openPlace(context);
  lifecycle.goOn();
  await migrateDatabase({ url: place.url, migrations, log: logger });
  lifecycle.goOn();
  const { poolSize, sharing, databaseReplicaUrls: replicaUrls } = config;
  const shared = config.workers === 1 ? { poolSize, sharing, replicaUrls } : BESIDE_WORKERS;
  const database = await Database.open({ url: place.url, entities, ...shared, log: logger });
  lifecycle.add(() => database.close());
  const clock = await databaseClock(database, config.clockStartsAt);
  const isDemo = config.seed === 'demo';
  const demoKeys = isDemo ? await seedDemo(database, context.projectRoot) : [];
  const lookAt = isDemo ? await seedToday(database, clock.now()) : [];
  lifecycle.goOn();
  const isOpen = (): boolean => lifecycle.isOpen;
  const deps = { config, database, clock, logger, isOpen, demoKeys };
  const starting =
    config.workers === 1
      ? startApi(deps)
      : startApiInWorkers({
          ...deps,
          databaseUrl: place.url,
          onLost: (reason) => {
            logger.fatal(reason);
            lifecycle.end(1);
          },
        });
  const server = await starting.catch((error: unknown) => refuseToListen(config, error));
  lifecycle.add(() => server.close());
  lifecycle.goOn();
  const now = formatInstant(clock.now());
  if (config.mode === 'production')
    logger.info({ url: server.url, data: place.words, workers: config.workers }, 'ready');
  else context.say(banner({ url: server.url, config, data: place.words, demoKeys, lookAt, now }));
}

/** The server of DATABASE_URL, or the embedded one, started. */
async function openPlace(context: StartContext): Promise<{ url: string; words: string }> {
  const { config, logger, lifecycle } = context;
  if (config.databaseUrl !== undefined) {
    const { host, pathname } = new URL(config.databaseUrl);
    return { url: config.databaseUrl, words: `PostgreSQL at ${host}${pathname}` };
  }
  const embedded = await startEmbedded({
    dataDir: config.dataDir,
    archiveDir: config.archiveDir,
    projectRoot: context.projectRoot,
    announce: config.mode === 'production' ? (line) => logger.info(line) : context.say,
    onFault: (sentence) => logger.error(sentence),
    onLost: (reason) => {
      logger.fatal(reason);
      lifecycle.end(1);
    },
  });
  lifecycle.add(() => embedded.stop());
  const limits = { lowMb: config.diskLowMb, criticalMb: config.diskCriticalMb };
  const endWatch = await watchFreeSpace(
    () => findFreeSpace(embedded.folder, limits),
    ({ level, freeMb, sentence }) => logger[LEVEL_OF_SPACE[level]]({ freeMb }, sentence),
  );
  lifecycle.add(() => Promise.resolve(endWatch()));
  return { url: embedded.url, words: `embedded PostgreSQL in ${embedded.folder} (port ${embedded.port})` };
}

function refuseToListen(config: Config, error: unknown): never {
  const place = `${config.host}:${config.port}`;
  const code = codeOf(error);
  if (code === 'EADDRINUSE') {
    throw new StartFailure(
      `The port ${config.port} of ${config.host} is taken by another program.`,
      `Stop that program, or choose another port: PORT=${Math.min(config.port + 1, 65_535)} npm start`,
      error,
    );
  }
  if (code === 'EACCES') {
    throw new StartFailure(`This user may not listen on ${place}.`, 'Choose a port from 1024 up with PORT.', error);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    throw new StartFailure(
      `The address ${config.host} is not one of this machine.`,
      'Set HOST to 127.0.0.1 for this machine only, or to 0.0.0.0 for all its addresses.',
      error,
    );
  }
  throw error instanceof Error ? error : new Error(reasonOf(error));
}
