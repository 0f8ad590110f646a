import type { Registry } from 'prom-client';
import type { DemoKey } from '../http/banner';

/** What a process has counted. */
export type Counted = Awaited<ReturnType<Registry['getMetricsAsJSON']>>;

/** What a worker needs beside the settings, which it has from the environment as the server has. */
export interface WorkerBegin {
  readonly kind: 'BEGIN';
  /** Where the database is, embedded or not. */
  readonly databaseUrl: string;
  /** By how many seconds the clock is moved. */
  readonly movedSeconds: number;
  readonly demoKeys: readonly DemoKey[];
}

/** What the server tells a worker. */
export type ToWorker = WorkerBegin | { readonly kind: 'STOP' } | { readonly kind: 'COUNT'; readonly question: number };

/** What a worker tells its server. */
export type FromWorker =
  | { readonly kind: 'READY'; readonly url: string }
  /** It could not start: the sentence, what to do, and the code of the system, as far as known. */
  | { readonly kind: 'FAILED'; readonly message: string; readonly whatToDo?: string; readonly code?: string }
  | { readonly kind: 'COUNTED'; readonly question: number; readonly metrics: Counted };
