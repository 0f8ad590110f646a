import { AggregatorRegistry, type Registry } from 'prom-client';
import type { Counted, FromWorker } from './messages';
import type { WorkerProcess } from './workers';

/** A worker that does not answer within this long, in milliseconds, is left out. */
const PATIENCE_MS = 1_000;

/**
 * Counts what workers count: adds them up, and what the server itself counts. Counters of a worker
 * that has ended stay at what they were when it was last asked, so that sums never fall.
 */
export class WorkerMetrics {
  private lastQuestion = 0;
  private readonly waiting = new Map<number, (metrics: Counted) => void>();
  private readonly last = new Map<number, Counted>();
  private ended: Counted = [];

  constructor(private readonly own: Registry) {}

  /** Receives what a worker tells. */
  hear(message: FromWorker): void {
    if (message.kind === 'COUNTED') this.waiting.get(message.question)?.(message.metrics);
  }

  /** All numbers of these workers and of those before them, as text. */
  async text(workers: readonly WorkerProcess[]): Promise<string> {
    const asked = await Promise.all(workers.map((worker) => this.ask(worker)));
    workers.forEach(({ pid }, place) => {
      const told = asked[place];
      if (told !== undefined) this.last.set(pid, told);
    });
    for (const [pid, told] of this.last) {
      if (workers.some((worker) => worker.pid === pid)) continue;
      this.last.delete(pid);
      const counted = told.filter(({ type }) => isCounted(type));
      this.ended = await added([this.ended, counted]).getMetricsAsJSON();
    }
    const all = added([...asked.flatMap((told) => (told === undefined ? [] : [told])), this.ended]);
    return `${await all.metrics()}\n${await this.own.metrics()}`;
  }

  private ask(worker: WorkerProcess): Promise<Counted | undefined> {
    this.lastQuestion += 1;
    const question = this.lastQuestion;
    return new Promise((resolve) => {
      const end = (metrics?: Counted): void => {
        clearTimeout(timer);
        this.waiting.delete(question);
        resolve(metrics);
      };
      const timer = setTimeout(() => end(), PATIENCE_MS);
      this.waiting.set(question, end);
      worker.send({ kind: 'COUNT', question });
    });
  }
}

function added(told: readonly Counted[]): Registry {
  return AggregatorRegistry.aggregate([...told]);
}

/** Whether numbers of this kind only grow. */
function isCounted(type: unknown): boolean {
  return type === 'counter' || type === 'histogram';
}
