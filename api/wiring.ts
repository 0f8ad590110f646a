import { Router } from 'express';
import { seedDemo } from '../seeds/demo/seed-demo';
import { createAuthenticate } from './app/access/authenticate';
import { KeyUses } from './app/access/key-uses';
import { forgetKeys } from './app/command/forget-keys';
import { sealAll } from './app/seal/seal-all';
import type { Config } from './config/config';
import type { Clock } from './domain/time/clock';
import type { DemoKey } from './http/banner';
import { createTokenAuthenticate, eitherOf } from './http/oidc/token-authenticate';
import { createGraphiqlRouter } from './http/graphiql';
import type { Logger } from './http/logging';
import { createMetrics, serveMetrics, type Metrics, type MetricsServer } from './http/metrics';
import { repeat, type Job } from './jobs/repeat';
import { GRAPHQL_PATH, startServer, type StartedServer } from './server';
import type { Database } from './store/database/database';
import { reasonOf, StartFailure } from './store/database/start-failure';

export { rows as entities } from './store/rows';
export { seedDemo };

/** Where GraphiQL is. */
export const GRAPHIQL_PATH = '/graphiql';

/** What the running program is made from. */
export interface ApiDeps {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Whether requests are taken; false once the process is told to stop. */
  readonly isOpen: () => boolean;
  /** The keys of the demo data, when there is any. */
  readonly demoKeys: readonly DemoKey[];
}

/**
 * Starts the API with its pages. Demo keys are public: they stand for nobody in production,
 * whatever the database holds.
 */
export async function startApi(deps: ApiDeps): Promise<StartedServer> {
  const { config, database, clock, logger, isOpen, demoKeys } = deps;
  const graphiql = createGraphiqlRouter({
    graphqlPath: GRAPHQL_PATH,
    identities: demoKeys.map(({ label, key }) => ({ name: label, headers: { Authorization: `Bearer ${key}` } })),
  });
  const uses = new KeyUses(database, logger);
  const keys = createAuthenticate(database, clock, { demoKeysAllowed: config.seed === 'demo', uses });
  const authenticate =
    config.oidc === undefined ? keys : eitherOf(keys, createTokenAuthenticate(config.oidc, database, clock, logger));
  const jobs = repeat(jobsOf(deps), logger);
  const metrics =
    config.metricsPort === undefined
      ? undefined
      : createMetrics({ pool: () => database.connections(), jobs: () => jobs.runs() });
  const server = await startServer({
    config,
    database,
    clock,
    logger,
    isOpen,
    corsOrigins: config.corsOrigins,
    limits: config.limits,
    sockets: { most: config.maxConnections },
    authenticate,
    introspection: config.introspection,
    onOperation: metrics?.note,
    pagePath: GRAPHIQL_PATH,
    routers: [Router().use(GRAPHIQL_PATH, graphiql)],
  });
  const shown = metrics === undefined ? undefined : await showMetrics(metrics, config, () => server.close());
  if (shown !== undefined) logger.info({ url: shown.url }, 'metrics');
  const close = async (): Promise<void> => {
    await jobs.stop();
    await shown?.close();
    await server.close();
    await uses.save();
  };
  return { ...server, close };
}

/** Serves the metrics; where that fails, what was started is closed. */
async function showMetrics(
  metrics: Metrics,
  { metricsHost: host, metricsPort: port = 0 }: Config,
  closeAll: () => Promise<void>,
): Promise<MetricsServer> {
  try {
    return await serveMetrics(metrics, { host, port });
  } catch (error) {
    await closeAll();
    throw new StartFailure(
      `The metrics cannot be served at ${host}:${port}: ${reasonOf(error)}.`,
      'Choose another METRICS_PORT, or leave it out.',
      error,
    );
  }
}

/** How long after the start the first job is done at the latest: several servers start at once. */
const SPREAD_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * What the server does by itself; safe on several servers. With the demo story, keys are not
 * forgotten: each start tells the story again under the same keys, to no effect.
 */
export function jobsOf({ config, database, logger }: Pick<ApiDeps, 'config' | 'database' | 'logger'>): readonly Job[] {
  const first = (): number => SPREAD_MS * (0.5 + Math.random() / 2);
  const sealing: Job = {
    name: 'seal',
    firstAfterMs: first(),
    everyMs: config.sealEveryMinutes * 60_000,
    run: () => sealAll(database, logger),
  };
  const forgetting: Job = {
    name: 'forget-idempotency-keys',
    firstAfterMs: first(),
    everyMs: DAY_MS,
    run: async () => void (await forgetKeys(database, logger)),
  };
  return [...(config.seed === 'demo' ? [] : [forgetting]), ...(config.sealEveryMinutes === 0 ? [] : [sealing])];
}
