import 'reflect-metadata';
import cluster from 'node:cluster';
import { readConfig, type Config } from './config/config';
import { findProjectRoot } from './config/project-root';
import { settingsOfWorker } from './config/workers';
import { createLogger, type Logger } from './http/logging';
import { ignoreStopSignals } from './http/shutdown';
import { Lifecycle } from './lifecycle';
import { Database } from './store/database/database';
import { databaseClock } from './store/database/database-clock';
import { codeOf, reasonOf, StartFailure } from './store/database/start-failure';
import { createMetrics, type Metrics } from './http/metrics';
import type { FromWorker, ToWorker, WorkerBegin } from './workers/messages';
import { entities, serveApi } from './wiring';

/**
 * The program of a worker: it has its settings from the environment as its server has, is told
 * where the database is, takes requests, and stops when it is told to. Signals are its server's: a
 * terminal sends them to both.
 */
function runWorker(): void {
  const config = settingsOfWorker(readConfig(process.env, findProjectRoot()));
  const logger = createLogger(config).child({ worker: process.pid });
  const lifecycle = new Lifecycle(logger);
  const metrics =
    config.metricsPort === undefined
      ? undefined
      : createMetrics({
          pool: () => database?.connections() ?? NONE,
          reads: () => database?.readCounts() ?? [],
          replicas: () => database?.replicaReports() ?? [],
        });
  let database: Database | undefined;
  ignoreStopSignals();
  const fault = (error: unknown): void => {
    logger.fatal({ err: error }, 'a fault that nothing handles');
    lifecycle.end(1);
  };
  process.on('uncaughtException', fault);
  process.on('unhandledRejection', fault);
  process.stdout.on('error', () => undefined);
  process.on('message', (message: ToWorker) => {
    if (message.kind === 'STOP') lifecycle.end(0);
    if (message.kind === 'COUNT') void count(metrics, message.question);
    if (message.kind === 'BEGIN') void begin(message);
  });

  async function begin(told: WorkerBegin): Promise<void> {
    try {
      await lifecycle.run(async () => {
        database = await openDatabase(config, told.databaseUrl, logger);
        const opened = database;
        lifecycle.add(() => opened.close());
        const clock = await databaseClock(database, { movedSeconds: told.movedSeconds });
        const isOpen = (): boolean => lifecycle.isOpen;
        const deps = { config, database, clock, logger, isOpen, demoKeys: told.demoKeys };
        const server = await serveApi(deps, metrics);
        lifecycle.add(() => server.close());
        lifecycle.goOn();
        tell({ kind: 'READY', url: server.url });
      });
    } catch (error) {
      if (lifecycle.isOpen) tell(failureOf(error));
      lifecycle.end(1);
    }
  }
}

const NONE = { total: 0, idle: 0, waiting: 0 };

function openDatabase(config: Config, url: string, log: Logger): Promise<Database> {
  const { poolSize, sharing, databaseReplicaUrls: replicaUrls } = config;
  return Database.open({ url, replicaUrls, entities, poolSize, sharing, log });
}

async function count(metrics: Metrics | undefined, question: number): Promise<void> {
  if (metrics !== undefined) tell({ kind: 'COUNTED', question, metrics: await metrics.registry.getMetricsAsJSON() });
}

function failureOf(error: unknown): FromWorker {
  if (error instanceof StartFailure) return { kind: 'FAILED', message: error.message, whatToDo: error.whatToDo };
  const code = codeOf(error);
  return { kind: 'FAILED', message: reasonOf(error), ...(code === undefined ? {} : { code }) };
}

function tell(message: FromWorker): void {
  cluster.worker?.send(message);
}

runWorker();
