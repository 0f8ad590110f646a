import type { StopSignal } from './stop';

/** How many connections may be in use, and how many may wait for one. */
export interface PermitLimits {
  /** In use at once. */
  readonly most: number;
  /** In use at once by one owner. */
  readonly mostOfOwner: number;
  /** Waiting at once. */
  readonly mostWaiting: number;
  /** Waiting at once for one owner. */
  readonly mostWaitingOfOwner: number;
  /** Longest that one waits, in milliseconds. */
  readonly patienceMs: number;
}

/** No connection can be had: one owner asks for too much at once, or all together do. */
export class Busy extends Error {
  constructor(readonly whose: 'OWNER' | 'ALL') {
    super(whose === 'OWNER' ? 'one owner has too much waiting' : 'too much is waiting for the database');
    this.name = 'Busy';
  }
}

interface Waiting {
  readonly share: number;
  readonly grant: () => void;
}

/**
 * Permits to use a connection. Those who wait are served owner by owner in turn, each owner's in
 * the order in which they came: who asks for much waits longer, not everybody.
 */
export class Permits {
  private inUse = 0;
  private waitingCount = 0;
  private readonly inUseOf = new Map<string, number>();
  /** In the order of their turns. */
  private readonly waiting = new Map<string, Waiting[]>();

  constructor(private readonly limits: PermitLimits) {}

  /**
   * A permit of an owner, with the function that gives it back. Throws `Busy` when too much is
   * waiting or for too long, and the reason of `stop` when it is to stop before there is one.
   * `share`: the most that the owner has at once, where that is not what every owner has.
   */
  async take(owner: string, stop?: StopSignal, share: number = this.limits.mostOfOwner): Promise<() => void> {
    if (stop?.stopped !== undefined) throw stop.stopped;
    if (!this.mayUse(owner, share) || this.waiting.has(owner)) await this.wait(owner, share, stop);
    else this.use(owner);
    let given = false;
    return () => {
      if (given) return;
      given = true;
      this.giveBack(owner);
    };
  }

  /** How many are in use, and how many wait. */
  get load(): { readonly inUse: number; readonly waiting: number } {
    return { inUse: this.inUse, waiting: this.waitingCount };
  }

  private mayUse(owner: string, share: number): boolean {
    return this.inUse < this.limits.most && (this.inUseOf.get(owner) ?? 0) < share;
  }

  private use(owner: string): void {
    this.inUse += 1;
    this.inUseOf.set(owner, (this.inUseOf.get(owner) ?? 0) + 1);
  }

  private giveBack(owner: string): void {
    this.inUse -= 1;
    const left = (this.inUseOf.get(owner) ?? 1) - 1;
    if (left === 0) this.inUseOf.delete(owner);
    else this.inUseOf.set(owner, left);
    this.grantNext();
  }

  private wait(owner: string, share: number, stop: StopSignal | undefined): Promise<void> {
    const { mostWaiting, mostWaitingOfOwner, patienceMs } = this.limits;
    const queue = this.waiting.get(owner) ?? [];
    if (queue.length >= mostWaitingOfOwner) return Promise.reject(new Busy('OWNER'));
    if (this.waitingCount >= mostWaiting) return Promise.reject(new Busy('ALL'));
    return new Promise((resolve, reject) => {
      const one: Waiting = {
        share,
        grant: () => {
          end();
          resolve();
        },
      };
      const leave = (why: Error): void => {
        end();
        this.remove(owner, one);
        reject(why);
      };
      const timer = setTimeout(() => leave(new Busy('ALL')), patienceMs);
      const unsubscribe = stop?.onStop(() => leave(stop.stopped ?? new Busy('ALL')));
      const end = (): void => {
        clearTimeout(timer);
        unsubscribe?.();
      };
      queue.push(one);
      this.waiting.set(owner, queue);
      this.waitingCount += 1;
    });
  }

  private remove(owner: string, one: Waiting): void {
    const queue = this.waiting.get(owner);
    const place = queue?.indexOf(one) ?? -1;
    if (queue === undefined || place === -1) return;
    queue.splice(place, 1);
    this.waitingCount -= 1;
    if (queue.length === 0) this.waiting.delete(owner);
  }

  /** The next owner whose turn it is and who may use one more; its turn then comes last. */
  private grantNext(): void {
    for (const [owner, queue] of this.waiting) {
      const [one] = queue;
      if (one === undefined || !this.mayUse(owner, one.share)) continue;
      queue.shift();
      this.waitingCount -= 1;
      this.waiting.delete(owner);
      if (queue.length > 0) this.waiting.set(owner, queue);
      this.use(owner);
      one.grant();
      return;
    }
  }
}
