import { availableParallelism } from 'node:os';
import type { Config } from './config';
import type { ConfigProblems } from './config-problems';

const MOST = 64;
/** The fewest database connections that a worker works with. */
const CONNECTIONS = 2;
/** How many each has when nothing is said: two workers share what one process has by default. */
const USUAL_CONNECTIONS = 5;

/** Reads `WORKERS`: how many processes take requests; `auto` is one a core. */
export function readWorkers(read: ConfigProblems): number {
  if (read.text('WORKERS') === 'auto') return Math.min(MOST, availableParallelism());
  return read.integer('WORKERS', 1, MOST, 1);
}

/** Reads `POOL_SIZE`: database connections of all workers together, at least two each. */
export function readPoolSize(read: ConfigProblems, workers: number): number {
  const size = read.integer('POOL_SIZE', 2, 500, Math.min(500, Math.max(10, workers * USUAL_CONNECTIONS)));
  const needed = workers * CONNECTIONS;
  if (size < needed) read.refuse(`POOL_SIZE is ${size} for ${workers} workers: give each at least ${CONNECTIONS}.`);
  return size;
}

/**
 * The settings of one worker among others: connections, queue and callers are of all workers
 * together, and each has its part of them.
 */
export function settingsOfWorker(config: Config): Config {
  const { workers, sharing } = config;
  const partOf = (whole: number): number => Math.ceil(whole / workers);
  const poolSize = Math.floor(config.poolSize / workers);
  return {
    ...config,
    poolSize,
    sharing: {
      mostOfOwner: Math.min(poolSize, partOf(sharing.mostOfOwner)),
      mostWaiting: partOf(sharing.mostWaiting),
      mostWaitingOfOwner: partOf(sharing.mostWaitingOfOwner),
    },
    maxConnections: partOf(config.maxConnections),
  };
}
