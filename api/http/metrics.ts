import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { OnOperation } from './seen-operation';

/** The connections of a pool now. */
export interface PoolState {
  readonly total: number;
  readonly idle: number;
  readonly waiting: number;
}

/** What is known of the runs of a job. */
export interface JobState {
  readonly name: string;
  readonly done: number;
  readonly failed: number;
  /** In milliseconds; undefined before the first run has ended. */
  readonly lastMs: number | undefined;
}

/** How many snapshots were read from a place: `primary`, or the host and port of a replica. */
export interface ReadCount {
  readonly place: string;
  readonly reads: number;
}

/** What is known of a replica. */
export interface ReplicaState {
  readonly name: string;
  readonly state: string;
  readonly behindBytes: number;
  readonly behindSeconds: number;
}

/** Where the numbers come from that are read when they are asked for. */
export interface MetricSources {
  readonly pool: () => PoolState;
  /** The runs of jobs; a worker has none. */
  readonly jobs?: () => readonly JobState[];
  /** Where requests were read from. */
  readonly reads?: () => readonly ReadCount[];
  readonly replicas?: () => readonly ReplicaState[];
}

/** What a server counts, in the form that Prometheus reads. */
export interface Metrics {
  /** Counts an operation that was answered. */
  readonly note: OnOperation;
  /** All numbers, as text. */
  text(): Promise<string>;
  readonly contentType: string;
  readonly registry: Registry;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * Makes the counters. An operation's label is its kind and its first root field, which the schema
 * bounds: the names that callers give to operations are theirs, and could be any number.
 */
export function createMetrics(sources: MetricSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'astreinte_' });
  const seconds = new Histogram({
    name: 'astreinte_operation_seconds',
    help: 'How long operations took, from their admission to their answer.',
    labelNames: ['operation', 'code'],
    buckets: SECONDS,
    registers,
  });
  const points = new Counter({
    name: 'astreinte_operation_cost_points_total',
    help: 'Points of cost that operations used.',
    labelNames: ['operation'],
    registers,
  });
  new Gauge({
    name: 'astreinte_pool_connections',
    help: 'Database connections, and requests that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      const { total, idle, waiting } = sources.pool();
      this.set({ state: 'busy' }, total - idle);
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'waiting' }, waiting);
    },
  });
  if (sources.jobs !== undefined) countJobs(registry, sources.jobs);
  if (sources.reads !== undefined) countReads(registry, sources.reads);
  if (sources.replicas !== undefined) showReplicas(registry, sources.replicas);
  return {
    note: ({ operation, code, milliseconds, cost }) => {
      seconds.observe({ operation, code: code ?? 'OK' }, milliseconds / 1000);
      if (cost !== undefined) points.inc({ operation }, cost);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
    registry,
  };
}

/** Counts the runs of jobs. */
export function countJobs(registry: Registry, jobs: () => readonly JobState[]): void {
  new Gauge({
    name: 'astreinte_job_runs',
    help: 'Runs of jobs since the start.',
    labelNames: ['job', 'outcome'],
    registers: [registry],
    collect() {
      for (const { name, done, failed } of jobs()) {
        this.set({ job: name, outcome: 'done' }, done);
        this.set({ job: name, outcome: 'failed' }, failed);
      }
    },
  });
  new Gauge({
    name: 'astreinte_job_last_seconds',
    help: 'How long the last run of a job took.',
    labelNames: ['job'],
    registers: [registry],
    collect() {
      for (const { name, lastMs } of jobs()) if (lastMs !== undefined) this.set({ job: name }, lastMs / 1000);
    },
  });
}

/** Counts where requests were read from. */
function countReads(registry: Registry, counts: () => readonly ReadCount[]): void {
  const counted = new Map<string, number>();
  new Counter({
    name: 'astreinte_reads_total',
    help: 'Snapshots that requests read, by the server of the database.',
    labelNames: ['place'],
    registers: [registry],
    collect() {
      for (const { place, reads } of counts()) {
        this.inc({ place }, reads - (counted.get(place) ?? 0));
        counted.set(place, reads);
      }
    },
  });
}

/** Shows how far replicas are behind; of several workers the worst counts. */
function showReplicas(registry: Registry, replicas: () => readonly ReplicaState[]): void {
  const gauge = (name: string, help: string, of: (state: ReplicaState) => number): Gauge =>
    new Gauge({
      name,
      help,
      labelNames: ['replica'],
      aggregator: 'max',
      registers: [registry],
      collect() {
        for (const replica of replicas()) this.set({ replica: replica.name }, of(replica));
      },
    });
  gauge(
    'astreinte_replica_lag_bytes',
    'Bytes of the log that a replica was behind when last looked at.',
    (r) => r.behindBytes,
  );
  gauge('astreinte_replica_lag_seconds', 'For how long a replica has not been read from.', (r) => r.behindSeconds);
}

/** How far partners are behind with what their feeds gave them. */
export interface FeedState {
  readonly behind: number;
  readonly waiting: number;
  readonly waitingInvoices: number;
  /** When the oldest adjustment or invoice was recorded that its partner has not acknowledged. */
  readonly oldest: string | null;
}

/** Shows how far partners are behind; nothing until it was measured. */
export function showFeeds(registry: Registry, feeds: () => FeedState | undefined): void {
  const gauge = (name: string, help: string, of: (state: FeedState) => number): Gauge =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        const state = feeds();
        if (state !== undefined) this.set(of(state));
      },
    });
  gauge(
    'astreinte_feed_partners_behind',
    'Partners with adjustments or invoices that they have not acknowledged.',
    (s) => s.behind,
  );
  gauge(
    'astreinte_feed_waiting_adjustments',
    'Adjustments that their partners have not acknowledged.',
    (s) => s.waiting,
  );
  gauge(
    'astreinte_feed_waiting_invoices',
    'Invoices and credit notes that their partners have not acknowledged.',
    (s) => s.waitingInvoices,
  );
  gauge(
    'astreinte_feed_lag_seconds',
    'The age of the oldest adjustment or invoice that its partner has not acknowledged.',
    ({ oldest }) => (oldest === null ? 0 : Math.max(0, (Date.now() - Date.parse(oldest)) / 1000)),
  );
}

/** Metrics at an address of their own. */
export interface MetricsServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves `GET /metrics` without a key, and nothing else: on an address of its own, so that who
 * reaches the API does not reach it.
 */
export async function serveMetrics(
  metrics: Pick<Metrics, 'text' | 'contentType'>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('GET /metrics\n');
      return;
    }
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/metrics`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
