import { pause } from '../store/database/pause';
import { StartFailure } from '../store/database/start-failure';
import type { FromWorker, ToWorker, WorkerBegin } from './messages';

/** A process that takes requests, as its server sees it. */
export interface WorkerProcess {
  readonly pid: number;
  send(message: ToWorker): void;
  onMessage(listener: (message: FromWorker) => void): void;
  /** Tells once how it ended: a signal, or `code 1`. */
  onExit(listener: (how: string) => void): void;
  /** Ends it at once. */
  kill(): void;
}

/** How many there are, and what is told of them. */
export interface WorkersOptions {
  readonly count: number;
  readonly begin: WorkerBegin;
  readonly fork: () => WorkerProcess;
  readonly log: { warn(fields: object, message: string): void; info(fields: object, message: string): void };
  /** Called once with a sentence, when one ends again and again. */
  readonly onLost: (reason: string) => void;
  /** How long to wait before each further try, in milliseconds; no more tries than that. */
  readonly restartAfterMs?: readonly number[];
  /** After this long without an end, in milliseconds, tries are counted from zero. */
  readonly soundAfterMs?: number;
  /** How long a worker may take to stop, in milliseconds, before it is ended. */
  readonly stopWithinMs?: number;
}

/** Processes that take requests, kept at their number. */
export interface Workers {
  /** The address that they share. */
  readonly url: string;
  /** Those that take requests now. */
  ready(): readonly WorkerProcess[];
  /** Stops all in order; ends those that take too long. Safe to call twice. */
  stop(): Promise<void>;
}

const RESTART_AFTER_MS = [100, 1_000, 3_000, 6_000];
const SOUND_AFTER_MS = 60_000;
/** Longer than callers have to get their answers. */
const STOP_WITHIN_MS = 20_000;

/**
 * Starts workers and keeps their number: one that ends by itself is replaced, after a while that
 * grows while it ends again soon. Refused (StartFailure) when one of the first cannot start.
 */
export async function startWorkers(options: WorkersOptions): Promise<Workers> {
  let isStopping = false;
  let isLost = false;
  const lost = (reason: string): void => {
    if (!isLost && !isStopping) options.onLost(reason);
    isLost = true;
  };
  const places = Array.from({ length: options.count }, () => new Place(options, lost));
  const stop = async (): Promise<void> => {
    isStopping = true;
    await Promise.all(places.map((place) => place.stop()));
  };
  const starts = await Promise.allSettled(places.map((place) => place.start()));
  const failed = starts.find((start) => start.status === 'rejected');
  if (failed !== undefined) {
    await stop();
    throw failed.reason;
  }
  const [url = ''] = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  return { url, ready: () => places.flatMap((place) => place.ready() ?? []), stop };
}

/** One of the workers, and those that take its place. */
class Place {
  private worker: WorkerProcess | undefined;
  private readyAt: number | undefined;
  private tries = 0;
  private isStopping = false;
  private gone: Promise<void> = Promise.resolve();

  constructor(
    private readonly options: WorkersOptions,
    private readonly lost: (reason: string) => void,
  ) {}

  /** Starts a worker; its address once it takes requests. */
  start(): Promise<string> {
    return new Promise((resolve, reject) => {
      const worker = this.options.fork();
      this.worker = worker;
      let failure: Error | undefined;
      worker.onMessage((message) => {
        if (message.kind === 'FAILED') failure = failureOf(message);
        if (message.kind !== 'READY') return;
        this.readyAt = performance.now();
        resolve(message.url);
      });
      this.gone = new Promise((end) => {
        worker.onExit((how) => {
          const wasReady = this.readyAt !== undefined;
          if (wasReady && performance.now() - Number(this.readyAt) > (this.options.soundAfterMs ?? SOUND_AFTER_MS))
            this.tries = 0;
          this.worker = undefined;
          this.readyAt = undefined;
          end();
          reject(failure ?? new Error(`a worker ended before it was ready (${how})`));
          if (wasReady && !this.isStopping) void this.replace(worker.pid, how);
        });
      });
      worker.send(this.options.begin);
    });
  }

  /** The worker, once it takes requests and as long as it is not told to stop. */
  ready(): WorkerProcess | undefined {
    return this.readyAt === undefined || this.isStopping ? undefined : this.worker;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    const { worker } = this;
    if (worker === undefined) return;
    worker.send({ kind: 'STOP' });
    const timer = setTimeout(() => worker.kill(), this.options.stopWithinMs ?? STOP_WITHIN_MS);
    await this.gone;
    clearTimeout(timer);
  }

  private async replace(pid: number, how: string): Promise<void> {
    const { log, restartAfterMs = RESTART_AFTER_MS } = this.options;
    log.warn({ worker: pid }, `A worker ended by itself (${how}). Another takes its place.`);
    let reason = how;
    for (let delay = restartAfterMs[this.tries]; delay !== undefined; delay = restartAfterMs[this.tries]) {
      this.tries += 1;
      await pause(delay);
      if (this.isStopping) return;
      try {
        await this.start();
        log.info({ worker: this.worker?.pid }, 'The worker takes requests.');
        return;
      } catch (error) {
        reason = error instanceof Error ? error.message : String(error);
      }
      if (this.isStopping) return;
    }
    this.lost(`A worker ended by itself again and again, the last time: ${reason}`);
  }
}

function failureOf({ message, whatToDo, code }: Extract<FromWorker, { kind: 'FAILED' }>): Error {
  if (whatToDo !== undefined) return new StartFailure(message, whatToDo);
  return Object.assign(new Error(message), code === undefined ? {} : { code });
}
