import { isPositive, sameMoney, subtract, sum } from '../money/arithmetic';
import { roundHalfUp, settle } from '../money/rounding';
import { zero, type ExactAmount, type Money } from '../money/value';
import type { Instant } from '../time/instant';
import { compareText } from './compare-text';

/** A penalty recorded under a cap whose order is by breach, seen at the window's closing. */
export interface OrderedPenalty {
  readonly penaltyId: string;
  readonly dueAt: Instant;
  /** The incident's number, which orders equal deadlines. */
  readonly number: string;
  /** What the policy gives before this cap, unrounded. */
  readonly amountBeforeCap: ExactAmount;
  /** The cap at its breach, rounded down. */
  readonly cap: Money;
  /** What is recorded for it. */
  readonly recorded: Money;
  /**
   * True once credited: it is left alone, and its amount is taken from the cap before the others.
   */
  readonly settled: boolean;
}

/** What a penalty should be recorded at once its window is in order. */
export interface OrderedAmount {
  readonly penaltyId: string;
  readonly amount: Money;
  readonly leftBefore: Money;
  readonly cut: boolean;
  /** True when what is recorded differs: reverse it and assess it again. */
  readonly changed: boolean;
}

/** The order in which penalties of a window use up its cap: `dueAt`, then the incident's number. */
export function byBreach(
  a: { readonly dueAt: Instant; readonly number: string },
  b: { readonly dueAt: Instant; readonly number: string },
): number {
  return a.dueAt - b.dueAt || compareText(a.number, b.number);
}

/**
 * Puts a window's cap in order: folds over its penalties by breach then number, each taking the
 * smaller of its amount and what is left of the cap at its own breach. Amounts are rounded once,
 * after the cap. Returns them in that order; the order of the input does not matter.
 */
export function putCapInOrder(penalties: readonly OrderedPenalty[], currency: string): readonly OrderedAmount[] {
  const settled = penalties.filter((one) => one.settled).map((one) => one.recorded);
  let used: Money = sum(settled, currency);
  return [...penalties].sort(byBreach).map((one) => {
    const difference = subtract(one.cap, used);
    const leftBefore = isPositive(difference) ? difference : zero(currency);
    if (one.settled) {
      return { penaltyId: one.penaltyId, amount: one.recorded, leftBefore, cut: false, changed: false };
    }
    const cut = settle(one.amountBeforeCap.exact).greaterThan(leftBefore.amount);
    const amount = cut ? leftBefore : roundHalfUp(one.amountBeforeCap);
    used = sum([used, amount], currency);
    return { penaltyId: one.penaltyId, amount, leftBefore, cut, changed: !sameMoney(amount, one.recorded) };
  });
}
