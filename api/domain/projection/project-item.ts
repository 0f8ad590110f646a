import type { PenaltyDecision } from '../penalty/decision';
import { accept, type Result } from '../result';
import { instant, type Instant } from '../time/instant';
import { breaksOf } from './breaks';
import { firstChange, type CostStep, type CostSteps } from './cost-steps';
import { costIfItLasts, type ProjectionContext, type RunningItem } from './running-cost';

/** Which instants are worked out, and how many steps at most. */
export interface ProjectionSpan {
  readonly from: Instant;
  readonly until: Instant;
  /**
   * Amounts by the minute or the slice have a step at nearly each cent: what is asked for bounds
   * the work.
   */
  readonly stepsAtMost: number;
}

/**
 * When one incident, or the downtime of a year, costs something else after an instant, and what;
 * null when not by `until`.
 */
export function nextCostStep(
  context: ProjectionContext,
  item: RunningItem,
  after: Instant,
  until: Instant,
): Result<CostStep | null> {
  const steps = projectItem(context, item, { from: after, until, stepsAtMost: 2 });
  return steps.ok ? accept(steps.value.steps[1] ?? null) : steps;
}

/**
 * What one running incident, or the downtime of a year, costs if it lasts until `t`, as a step
 * function of `t`. At each `t` it is what `costIfItLasts` returns. Refuses as that does.
 */
export function projectItem(context: ProjectionContext, item: RunningItem, span: ProjectionSpan): Result<CostSteps> {
  const breaks = breaksOf(context, item, span.from, span.until);
  if (!breaks.ok) return breaks;
  const priceAt = (at: Instant): Result<PenaltyDecision> => costIfItLasts(context, item, at);
  const change = (after: Instant): Result<Instant | null> => firstChange(priceAt, breaks.value, after, span.until);
  return collectSteps(span, priceAt, change);
}

/** The steps of a span: that of its first instant, then each at the instant of the next change. */
export function collectSteps<P extends Omit<CostStep, 'from'>>(
  { from, until, stepsAtMost }: ProjectionSpan,
  priceAt: (at: Instant) => Result<P>,
  changeAfter: (after: Instant) => Result<Instant | null>,
): Result<CostSteps & { readonly steps: readonly (CostStep & P)[] }> {
  const steps: (CostStep & P)[] = [];
  let next: Instant | null = from;
  while (next !== null) {
    if (steps.length === Math.max(stepsAtMost, 1)) return accept({ from, until: instant(next - 1), steps });
    const price = priceAt(next);
    if (!price.ok) return price;
    steps.push({ ...price.value, from: next });
    const change: Result<Instant | null> = changeAfter(next);
    if (!change.ok) return change;
    next = change.value;
  }
  return accept({ from, until, steps });
}
