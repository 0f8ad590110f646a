import type { Explanation } from '../explanation/explanation';
import { sameMoney } from '../money/arithmetic';
import type { Money } from '../money/value';
import { accept, type Result } from '../result';
import { instant, type Instant } from '../time/instant';

/** What something costs from an instant on, until the next step. Excluding tax. */
export interface CostStep {
  readonly from: Instant;
  readonly amount: Money;
  /** How the amount is found at that instant; it replays. */
  readonly explanation: Explanation;
}

/**
 * What something costs if it lasts until `t`, as a step function of `t`: for each `t` from `from`
 * to `until`, both included, the last step that starts by then. The first one starts at `from`;
 * each differs in amount from the one before.
 */
export interface CostSteps {
  readonly from: Instant;
  /** Less than what was asked for only when more steps were found than asked for. */
  readonly until: Instant;
  readonly steps: readonly CostStep[];
}

/** What it costs if it lasts until `t`, or null outside the instants that were worked out. */
export function stepAt({ from, until, steps }: CostSteps, t: Instant): CostStep | null {
  if (t < from || t > until) return null;
  return steps[countUntil(steps, t) - 1] ?? null;
}

/**
 * The next step after `t`: when it costs something else, and what; null when it costs the same
 * until the end.
 */
export function nextStep({ steps }: CostSteps, t: Instant): CostStep | null {
  return steps[countUntil(steps, t)] ?? null;
}

/** How many steps start at or before an instant. */
function countUntil(steps: readonly CostStep[], t: Instant): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.from ?? Infinity) <= t) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Something that has an amount at each instant. */
export interface Priced {
  readonly amount: Money;
}

/**
 * The first instant after `after` and at most `until` at which an amount differs from that at
 * `after`, or null. Between two neighbours of `breaks` (in order) the amount must only rise or only
 * fall; then no change in between goes unnoticed.
 */
export function firstChange(
  priceAt: (at: Instant) => Result<Priced>,
  breaks: readonly Instant[],
  after: Instant,
  until: Instant,
): Result<Instant | null> {
  const start = priceAt(after);
  if (!start.ok) return start;
  const differs = (at: number): Result<boolean> => {
    const price = priceAt(instant(at));
    return price.ok ? accept(!sameMoney(price.value.amount, start.value.amount)) : price;
  };
  const ends = [...breaks.filter((at) => at > after && at <= until), until + 1];
  let from: number = after;
  for (const end of ends) {
    // The last instant before the next break: by then it has changed, or it does not change in
    // between.
    const found = from < end - 1 ? firstTrueUpTo(differs, from, end - 1) : accept(null);
    if (!found.ok) return found;
    if (found.value !== null) return accept(instant(found.value));
    const atBreak = end <= until ? differs(end) : accept(false);
    if (!atBreak.ok) return atBreak;
    if (atBreak.value) return accept(instant(end));
    from = end;
  }
  return accept(null);
}

/**
 * The first second in `(false, last]` at which something holds that goes on to hold, searched in
 * steps that double; null when never.
 */
export function firstTrueUpTo(
  holds: (at: number) => Result<boolean>,
  isFalseAt: number,
  last: number,
): Result<number | null> {
  let low = isFalseAt;
  let high = Math.min(isFalseAt + 1, last);
  for (let stride = 2; ; stride *= 2) {
    const found = holds(high);
    if (!found.ok) return found;
    if (found.value) break;
    if (high === last) return accept(null);
    low = high;
    high = Math.min(high + stride, last);
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const found = holds(middle);
    if (!found.ok) return found;
    if (found.value) high = middle;
    else low = middle;
  }
  return accept(high);
}
