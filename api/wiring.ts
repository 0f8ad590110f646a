import { Router } from 'express';
import { Registry } from 'prom-client';
import { v7 } from 'uuid';
import { seedDemo, seedToday } from '../seeds/demo/seed-demo';
import { createAuthenticate } from './app/access/authenticate';
import { KeyUses } from './app/access/key-uses';
import { FeedMeasure } from './app/billing/measure-feeds';
import { workClosingsEverywhere } from './app/closing/work-closing';
import { forgetKeys } from './app/command/forget-keys';
import { passOperationsEverywhere, passTimeEverywhere } from './app/lifecycle/pass-time-everywhere';
import { sendNotices } from './app/notices/send-notices';
import { useVaultKeys } from './app/vault/vault-keys';
import { sealAll } from './app/seal/seal-all';
import type { Config } from './config/config';
import { vaultKeysFor } from './config/vault-settings';
import type { Clock } from './domain/time/clock';
import type { DemoKey } from './http/banner';
import { createTokenAuthenticate, eitherOf } from './http/oidc/token-authenticate';
import { createGraphiqlRouter } from './http/graphiql';
import type { Logger } from './http/logging';
import { countJobs, createMetrics, serveMetrics, showFeeds, type Metrics, type MetricsServer } from './http/metrics';
import { repeat, type Job, type RunningJobs } from './jobs/repeat';
import { BudgetNews, type Channel } from './memory/budget-news';
import type { PrinterOptions } from './pdf/printer';
import { LONGEST_ANNOUNCEMENT } from './store/database/announcements';
import { CLOSINGS } from './store/closing/closing.store';
import { GRAPHQL_PATH, startServer, type StartedServer } from './server';
import type { Database } from './store/database/database';
import { reasonOf, StartFailure } from './store/database/start-failure';
import { forkWorker } from './workers/fork-worker';
import { WorkerMetrics } from './workers/worker-metrics';
import { startWorkers } from './workers/workers';

export { rows as entities } from './store/rows';
export { seedDemo, seedToday };

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
  /** How reports are laid out, where that is not what is usual. */
  readonly printing?: PrinterOptions;
}

/** Starts the API with its pages, its jobs and its metrics. */
export async function startApi(deps: ApiDeps): Promise<StartedServer> {
  const { config, database } = deps;
  const { jobs, feeds } = startJobs(deps);
  const metrics =
    config.metricsPort === undefined
      ? undefined
      : createMetrics({
          pool: () => database.connections(),
          jobs: () => jobs.runs(),
          reads: () => database.readCounts(),
          replicas: () => database.replicaReports(),
        });
  if (metrics !== undefined) showFeeds(metrics.registry, () => feeds.lag);
  const server = await serveApi(deps, metrics);
  const shown = metrics === undefined ? undefined : await showMetrics(metrics, deps, () => server.close());
  const close = async (): Promise<void> => {
    await jobs.stop();
    await shown?.close();
    await server.close();
  };
  return { ...server, close };
}

/**
 * Starts workers that serve the API, and beside them what is done once: jobs, and metrics of all.
 */
export async function startApiInWorkers(
  deps: ApiDeps & { readonly databaseUrl: string; readonly onLost: (reason: string) => void },
): Promise<StartedServer> {
  const { config, logger, clock, databaseUrl, demoKeys, onLost } = deps;
  const stamps = clock.stamps();
  const movedSeconds = stamps.kind === 'DATABASE' ? stamps.movedSeconds : 0;
  const own = new Registry();
  const metrics = new WorkerMetrics(own);
  const workers = await startWorkers({
    count: config.workers,
    begin: { kind: 'BEGIN', databaseUrl, movedSeconds, demoKeys },
    fork: () => {
      const worker = forkWorker();
      worker.onMessage((message) => metrics.hear(message));
      return worker;
    },
    log: logger,
    onLost,
  });
  const { jobs, feeds } = startJobs(deps);
  countJobs(own, () => jobs.runs());
  showFeeds(own, () => feeds.lag);
  const shown =
    config.metricsPort === undefined
      ? undefined
      : await showMetrics({ text: () => metrics.text(workers.ready()), contentType: own.contentType }, deps, () =>
          workers.stop(),
        );
  const close = async (): Promise<void> => {
    await workers.stop();
    await jobs.stop();
    await shown?.close();
  };
  return { url: workers.url, close };
}

/**
 * Serves the API with its pages, as the only process or as one of several. Demo keys are public:
 * they stand for nobody in production, whatever the database holds.
 */
export async function serveApi(deps: ApiDeps, metrics: Metrics | undefined): Promise<StartedServer> {
  const { config, database, clock, logger, isOpen, demoKeys } = deps;
  const graphiql = createGraphiqlRouter({
    graphqlPath: GRAPHQL_PATH,
    identities: demoKeys.map(({ label, key }) => ({ name: label, headers: { Authorization: `Bearer ${key}` } })),
  });
  useVaultKeys(database, vaultKeysFor(config));
  const uses = new KeyUses(database, logger);
  const keys = createAuthenticate(database, clock, { demoKeysAllowed: config.seed === 'demo', uses });
  const authenticate =
    config.oidc === undefined ? keys : eitherOf(keys, createTokenAuthenticate(config.oidc, database, clock, logger));
  const tracing = config.tracing ? loadTracing().createTracing() : undefined;
  const server = await startServer({
    config,
    database,
    clock,
    logger,
    isOpen,
    corsOrigins: config.corsOrigins,
    limits: config.limits,
    documents: config.documents,
    printing: deps.printing,
    sockets: { most: config.maxConnections },
    authenticate,
    budgetNews: new BudgetNews(budgetChannel(database)),
    introspection: config.introspection,
    onOperation: metrics?.note,
    tracing,
    pagePath: GRAPHIQL_PATH,
    routers: [Router().use(GRAPHIQL_PATH, graphiql)],
  });
  const close = async (): Promise<void> => {
    await server.close();
    await tracing?.stop();
    await uses.save();
  };
  return { ...server, close };
}

/** What makes spans is loaded where it is asked for alone: it takes a tenth of a second. */
function loadTracing(): typeof import('./http/tracing') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- late, and where tests run too
  return require('./http/tracing') as typeof import('./http/tracing');
}

/** Where servers on one database tell one another what was taken of budgets. */
function budgetChannel({ announcements }: Database): Channel {
  const name = 'astreinte_budgets';
  return {
    tell: (text) => announcements.announce(name, text),
    hear: (hear) => announcements.listen(name, { hear }),
    longest: LONGEST_ANNOUNCEMENT,
  };
}

/** Serves the metrics; where that fails, what was started is closed. */
async function showMetrics(
  metrics: Pick<Metrics, 'text' | 'contentType'>,
  { config, logger }: Pick<ApiDeps, 'config' | 'logger'>,
  closeAll: () => Promise<void>,
): Promise<MetricsServer> {
  const { metricsHost: host, metricsPort: port = 0 } = config;
  try {
    const shown = await serveMetrics(metrics, { host, port });
    logger.info({ url: shown.url }, 'metrics');
    return shown;
  } catch (error) {
    await closeAll();
    throw new StartFailure(
      `The metrics cannot be served at ${host}:${port}: ${reasonOf(error)}.`,
      'Choose another METRICS_PORT, or leave it out.',
      error,
    );
  }
}

/** Starts what the server does by itself; feeds are measured where somebody looks at metrics. */
function startJobs(deps: ApiDeps): { readonly jobs: RunningJobs; readonly feeds: FeedMeasure } {
  const feeds = new FeedMeasure(deps.database);
  const job = { name: 'measure-feeds', firstAfterMs: 1_000, everyMs: 60_000, run: () => feeds.take() };
  const measuring = deps.config.metricsPort === undefined ? [] : [job];
  return { jobs: repeat([...jobsOf(deps), ...measuring], deps.logger), feeds };
}

/** How long after the start the first job is done at the latest: several servers start at once. */
const SPREAD_MS = 60_000;
const DAY_MS = 86_400_000;
/** How often contracts are brought to today. */
const TIME_EVERY_MS = 15 * 60_000;
/** How often steps of escalations and missed backups are looked for. */
const OPERATIONS_EVERY_MS = 20_000;

/** How often closing runs are looked for whose worker is gone: those that start are told of. */
const CLOSING_EVERY_MS = 20_000;

/** How often notices are sent. */
const MAIL_EVERY_MS = 20_000;

/** What sends mails is loaded where there is a mail server alone. */
function loadMailer(): typeof import('./jobs/smtp-mailer') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- late, and where tests run too
  return require('./jobs/smtp-mailer') as typeof import('./jobs/smtp-mailer');
}

/** Sends notices, where a mail server is set. */
function mailing({ config: { mail }, database, clock, logger }: Parameters<typeof jobsOf>[0]): readonly Job[] {
  if (mail === undefined) return [];
  const mailer = loadMailer().smtpMailer(mail);
  const sending = { database, clock, mailer, log: logger, accepted: new Set<string>() };
  const run = async (isStopped: () => boolean): Promise<void> => void (await sendNotices({ ...sending, isStopped }));
  return [{ name: 'send-notices', firstAfterMs: 2_000 + 4_000 * Math.random(), everyMs: MAIL_EVERY_MS, run }];
}

/** What the server does by itself; safe on several servers. */
export function jobsOf(deps: Pick<ApiDeps, 'config' | 'database' | 'logger' | 'clock'>): readonly Job[] {
  const { config, database, logger, clock } = deps;
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
  const passing: Job = {
    name: 'pass-time',
    firstAfterMs: 1_000 + 4_000 * Math.random(),
    everyMs: TIME_EVERY_MS,
    run: async () => void (await passTimeEverywhere({ database, clock, log: logger })),
  };
  const operating: Job = {
    name: 'pass-operations',
    firstAfterMs: 1_000 + 4_000 * Math.random(),
    everyMs: OPERATIONS_EVERY_MS,
    run: async () => void (await passOperationsEverywhere({ database, clock, log: logger })),
  };
  const worker = v7();
  const closing: Job = {
    name: 'close-months',
    firstAfterMs: 500 + 1_000 * Math.random(),
    everyMs: CLOSING_EVERY_MS,
    wakes: (wake) => database.announcements.listen(CLOSINGS, { hear: wake, missed: wake }),
    run: async (isStopped) => void (await workClosingsEverywhere({ database, clock, log: logger, worker }, isStopped)),
  };
  return [
    passing,
    operating,
    closing,
    ...mailing(deps),
    // By a clock that was moved into the past, keys of this very moment are old to the database.
    ...(config.clockStartsAt === undefined ? [forgetting] : []),
    ...(config.sealEveryMinutes === 0 ? [] : [sealing]),
  ];
}
