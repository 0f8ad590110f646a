import type { Logger } from './http/logging';

/** Longest that an orderly stop may take before the process ends anyway. */
const STOP_LIMIT_MS = 30_000;

/** Thrown between two steps of a start that has been interrupted by a signal. */
class Interrupted extends Error {}

/**
 * What has been started, to be stopped in the opposite order, and the one way in which the process
 * ends.
 */
export class Lifecycle {
  private readonly stops: (() => Promise<void>)[] = [];
  private starting: Promise<unknown> = Promise.resolve();
  private ending: Promise<void> | undefined;

  constructor(private readonly logger: Logger) {}

  /** False from the moment a stop was asked for. */
  get isOpen(): boolean {
    return this.ending === undefined;
  }

  /** Remembers how to stop a part that has just been started. */
  add(stop: () => Promise<void>): void {
    this.stops.push(stop);
  }

  /** Throws `Interrupted` when a stop was asked for meanwhile. */
  goOn(): void {
    if (!this.isOpen) throw new Interrupted();
  }

  /** Runs a start, for which an end that is asked for meanwhile waits. */
  async run(start: () => Promise<void>): Promise<void> {
    const running = start();
    this.starting = running.catch(() => undefined);
    await running;
  }

  /**
   * Stops every part, whatever fails on the way, and ends the process with this code; only the
   * first call counts.
   */
  end(code: number): void {
    this.ending ??= this.stopAll().finally(() => process.exit(code));
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
  }

  private async stopAll(): Promise<void> {
    await this.starting;
    for (let stop = this.stops.pop(); stop !== undefined; stop = this.stops.pop()) {
      try {
        await stop();
      } catch (error) {
        this.logger.error({ err: error }, 'a part did not stop in order');
      }
    }
  }
}
