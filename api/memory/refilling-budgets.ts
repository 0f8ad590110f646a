import { LruMap } from './lru-map';

/** How large a budget is, and how fast it fills again. */
export interface BudgetSize {
  /** The most that is saved up. */
  readonly most: number;
  readonly refillPerSecond: number;
}

interface Kept {
  /** What was left then; below zero when more was used than asked for. */
  left: number;
  at: number;
}

const MOST_OWNERS = 10_000;

/**
 * Budgets by owner, each full at first. One that nobody used for longest is forgotten when there
 * are too many: it would be full again.
 */
export class RefillingBudgets {
  private readonly budgets = new LruMap<string, Kept>(MOST_OWNERS);

  constructor(
    private readonly size: BudgetSize,
    /** A stopwatch, in milliseconds. */
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** What an owner has left now. */
  leftOf(owner: string): number {
    return this.filled(owner).left;
  }

  /**
   * Milliseconds until an owner has so much; 0 when there is enough, infinite when there never is.
   */
  waitFor(owner: string, points: number): number {
    const lacking = points - this.leftOf(owner);
    if (lacking <= 0) return 0;
    return points > this.size.most ? Infinity : Math.ceil((lacking / this.size.refillPerSecond) * 1000);
  }

  /** Takes points from an owner, or gives them back when they are negative; what is left. */
  take(owner: string, points: number): number {
    const kept = this.filled(owner);
    kept.left = Math.min(this.size.most, kept.left - points);
    return kept.left;
  }

  private filled(owner: string): Kept {
    const now = this.now();
    const kept = this.budgets.getOrMake(owner, () => ({ left: this.size.most, at: now }));
    kept.left = Math.min(this.size.most, kept.left + ((now - kept.at) / 1000) * this.size.refillPerSecond);
    kept.at = now;
    return kept;
  }
}
