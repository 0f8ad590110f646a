import { sameMoney, sum } from '../money/arithmetic';
import type { Money } from '../money/value';
import { accept, type Result } from '../result';
import { instant, type Instant } from '../time/instant';
import { CapUses, totalOf } from './contract-cost';
import { firstTrueUpTo, type CostStep, type CostSteps } from './cost-steps';
import { isCalm, isFull } from './is-calm';
import { priceTracks, type PricedTracks } from './price-tracks';
import type { ProjectionSpan } from './project-item';
import type { ProjectionContext, RunningItem } from './running-cost';
import { trackOf, type Track } from './track';

/** What one item costs among the others from a step on. */
export interface ItemAmount {
  readonly item: RunningItem;
  readonly amount: Money;
}

/**
 * A step of a contract's projection, with the items in the order in which they use up caps;
 * `contractCostIfItLasts` explains each.
 */
export interface ContractCostStep extends CostStep {
  readonly items: readonly ItemAmount[];
}

/** A contract's projection: its steps with the items of each. */
export interface ContractCostSteps extends CostSteps {
  readonly steps: readonly ContractCostStep[];
}

/**
 * How many items may be computed again to find one step. Amounts that grow by the second under caps
 * that only some of them share are looked at second by second: what is found by then is returned,
 * with an `until` that says so.
 */
const WORK_AT_MOST = 2_000;

/**
 * What a contract's running items cost together if they last until `t`, as a step function of `t`:
 * at each `t` what `contractCostIfItLasts` returns. Refuses as that does.
 */
export function projectContract(
  context: ProjectionContext,
  items: readonly RunningItem[],
  { from, until, stepsAtMost }: ProjectionSpan,
): Result<ContractCostSteps> {
  const tracks: Track[] = [];
  for (const item of items) {
    const track = trackOf(context, item, from, until);
    if (!track.ok) return track;
    tracks.push(track.value);
  }
  const walk = new Walk({ ...context, recorded: new CapUses(context).recorded() }, tracks, until);
  const steps: ContractCostStep[] = [];
  let next: Instant | null = from;
  while (next !== null) {
    if (steps.length === Math.max(stepsAtMost, 1)) return accept({ from, until: instant(next - 1), steps });
    const priced = walk.priceAt(next);
    if (!priced.ok) return priced;
    const costs = priced.value.costs.map(({ track, decision }) => ({ item: track.item, decision }));
    const amounts = costs.map(({ item, decision }) => ({ item, amount: decision.amount }));
    steps.push({ from: next, ...totalOf(context.currency, costs), items: amounts });
    const change: Result<Change> = walk.nextChange(next);
    if (!change.ok) return change;
    if (change.value.knownUntil < until && change.value.at === null)
      return accept({ from, until: change.value.knownUntil, steps });
    next = change.value.at;
  }
  return accept({ from, until, steps });
}

/** The next change of a total, or none up to an instant. */
interface Change {
  readonly at: Instant | null;
  readonly knownUntil: Instant;
}

/** Visits the instants at which some item may change, and skips those at which the total cannot. */
class Walk {
  private readonly joints: readonly Instant[];
  private readonly grows: boolean;
  private work = 0;

  constructor(
    private readonly context: ProjectionContext,
    private readonly tracks: readonly Track[],
    private readonly until: Instant,
  ) {
    this.joints = [...new Set(tracks.flatMap(({ breaks }) => breaks))].sort((a, b) => a - b);
    this.grows = tracks.some(({ growth }) => growth !== 'STILL');
  }

  priceAt(at: Instant): Result<PricedTracks> {
    const priced = priceTracks(this.context, this.tracks, at);
    if (priced.ok) this.work += priced.value.work;
    return priced;
  }

  /** The first instant after a given one at which the total differs. */
  nextChange(after: Instant): Result<Change> {
    const before = this.work;
    const start = this.priceAt(after);
    if (!start.ok) return start;
    const total = this.totalOf(start.value);
    const differs = (at: number): Result<boolean> => {
      const priced = this.priceAt(instant(at));
      return priced.ok ? accept(!sameMoney(this.totalOf(priced.value), total)) : priced;
    };
    let { next } = start.value;
    while (next !== null && next <= this.until) {
      if (this.work - before > WORK_AT_MOST) return accept({ at: null, knownUntil: instant(next - 1) });
      const here = this.priceAt(next);
      if (!here.ok) return here;
      if (!sameMoney(this.totalOf(here.value), total)) return accept({ at: next, knownUntil: next });
      const leap: Result<Instant | 'CHANGED' | null> = this.leap(here.value, next, differs);
      if (!leap.ok) return leap;
      if (leap.value === 'CHANGED') {
        const found = firstTrueUpTo(differs, next, this.windowEnd(next));
        if (!found.ok) return found;
        if (found.value !== null) return accept({ at: instant(found.value), knownUntil: this.until });
      }
      next = typeof leap.value === 'number' ? leap.value : here.value.next;
    }
    return accept({ at: null, knownUntil: this.until });
  }

  /**
   * From an instant at which the total stayed: the next break, when the total is the same right
   * before it and can only rise until then; `CHANGED` when it has risen by then; null when every
   * instant has to be tried.
   */
  private leap(
    here: PricedTracks,
    at: Instant,
    differs: (at: number) => Result<boolean>,
  ): Result<Instant | 'CHANGED' | null> {
    const end = this.windowEnd(at);
    if (!this.grows || end <= at) return accept(null);
    if (isFull(here, at)) return accept(instant(end + 1));
    if (!isCalm(here)) return accept(null);
    const changed = differs(end);
    if (!changed.ok) return changed;
    return accept(changed.value ? 'CHANGED' : instant(end + 1));
  }

  /** The last instant before the next break of any item. */
  private windowEnd(at: Instant): Instant {
    const next = this.joints.find((joint) => joint > at);
    return next === undefined ? this.until : instant(next - 1);
  }

  private totalOf({ costs }: PricedTracks): Money {
    return sum(
      costs.map(({ decision }) => decision.amount),
      this.context.currency,
    );
  }
}
