/** Where a job says what it did. */
export interface JobLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** What a server does by itself, again and again. */
export interface Job {
  readonly name: string;
  /** How long after the start it is done first, in milliseconds. */
  readonly firstAfterMs: number;
  /** How long after its end it is done again, in milliseconds. */
  readonly everyMs: number;
  /** Is given what does it at once, e.g. when somebody asks for it; never called when absent. */
  readonly wakes?: (wake: () => void) => void;
  /**
   * Does it, safely beside other servers that do it too. A long one ends early once `isStopped`
   * says so.
   */
  run(isStopped: () => boolean): Promise<void>;
}

/** What is known of a job's runs. */
export interface JobRuns {
  readonly name: string;
  readonly done: number;
  readonly failed: number;
  /** How long the last one took, in milliseconds; undefined before the first has ended. */
  readonly lastMs: number | undefined;
}

/** Jobs that run until they are stopped. */
export interface RunningJobs {
  runs(): readonly JobRuns[];
  /** Starts none any more, and waits for those under way. */
  stop(): Promise<void>;
}

/**
 * Runs jobs, each by itself, one run at a time. A run that fails is logged and done again at its
 * next time. Keeps no process alive.
 */
export function repeat(jobs: readonly Job[], log: JobLog): RunningJobs {
  let isStopped = false;
  const known = jobs.map((job) => new Repeated(job, log, () => isStopped));
  for (const each of known) {
    each.schedule(each.job.firstAfterMs);
    each.job.wakes?.(() => each.wake());
  }
  return {
    runs: () => known.map((each) => each.runs()),
    stop: async () => {
      isStopped = true;
      await Promise.all(known.map((each) => each.stop()));
    },
  };
}

class Repeated {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private done = 0;
  private failed = 0;
  private lastMs: number | undefined;
  private isAwake = false;
  private isAskedAgain = false;

  constructor(
    readonly job: Job,
    private readonly log: JobLog,
    private readonly isStopped: () => boolean,
  ) {}

  schedule(afterMs: number): void {
    if (this.isStopped()) return;
    this.timer = setTimeout(() => {
      this.running = this.run();
    }, afterMs).unref();
  }

  /** Does it at once, or once more when the run under way has ended. */
  wake(): void {
    if (this.isAwake) this.isAskedAgain = true;
    else {
      clearTimeout(this.timer);
      this.schedule(0);
    }
  }

  runs(): JobRuns {
    return { name: this.job.name, done: this.done, failed: this.failed, lastMs: this.lastMs };
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    await this.running;
  }

  private async run(): Promise<void> {
    const began = performance.now();
    this.isAwake = true;
    this.isAskedAgain = false;
    try {
      await this.job.run(this.isStopped);
      this.done += 1;
    } catch (error) {
      this.failed += 1;
      this.log.warn({ err: error, job: this.job.name }, 'a job failed, and is done again at its next time');
    }
    this.lastMs = performance.now() - began;
    this.isAwake = false;
    this.schedule(this.isAskedAgain ? 0 : this.job.everyMs);
  }
}
