import { capsOf } from '../penalty/policy-caps';
import { decimal } from '../money/decimal';
import type { PenaltyDecision } from '../penalty/decision';
import type { PenaltyPolicy } from '../penalty/policy';
import { accept, type Result } from '../result';
import type { Instant } from '../time/instant';
import { localMonthAt } from '../time/time-zone';
import { breaksOfMeter } from './breaks';
import { meterOf, secondsOfBreach, type Meter } from './meter';
import { resultAt, type ProjectionContext, type RunningItem } from './running-cost';

/**
 * How an item's amount moves between its breaks: not at all, up with each hour, or with each
 * second, up only or either way.
 */
type Growth = 'STILL' | 'HOURLY' | 'RISING' | 'EITHER_WAY';

/** A running item over a span: when it is breached, and when its own cost may change. */
export interface Track {
  readonly item: RunningItem;
  /** The first instant at which it counts as breached; null when not by the end. */
  readonly breachedFrom: Instant | null;
  /** Its deadline once breached. */
  readonly dueAt: Instant | null;
  /** The local month of that deadline. */
  readonly month: string | null;
  readonly breaks: readonly Instant[];
  readonly growth: Growth;
  /** Whether what the breaches of its month concern widens a cap of it. */
  readonly widened: boolean;
  readonly meter: Meter;
  /**
   * Instants `[from, to)` in which it costs the same under the same caps; `to` null up to the end.
   */
  segment: { readonly from: Instant; readonly to: Instant | null };
  /**
   * What it costs in its segment if there were no others, by the services that the breaches of its
   * month concern.
   */
  readonly costs: Map<string, PenaltyDecision>;
}

/** Follows an item over a span. Refuses as `meterOf` does. */
export function trackOf(context: ProjectionContext, item: RunningItem, from: Instant, until: Instant): Result<Track> {
  const meter = meterOf(context, item, until);
  if (!meter.ok) return meter;
  const breaks = breaksOfMeter(context, item, meter.value, from, until);
  if (!breaks.ok) return breaks;
  const { targetSeconds, whenUsed, dueAt } = meter.value;
  const breached = targetSeconds === null ? accept(null) : whenUsed(secondsOfBreach(item, targetSeconds));
  if (!breached.ok) return breached;
  const { policy, caps } = item.policy;
  const month = breached.value === null || dueAt === null ? null : localMonthAt(context.zone, dueAt);
  const widened = capsOf(policy, caps).some(({ scope }) => scope === 'SERVICES_CONCERNED');
  const track: Track = {
    item,
    breachedFrom: breached.value,
    dueAt,
    month,
    breaks: breaks.value,
    growth: growthOf(policy),
    widened,
    meter: meter.value,
    segment: { from, to: from },
    costs: new Map(),
  };
  return accept(track);
}

/**
 * Brings a track to the segment of an instant, and says where that ends: the next instant at which
 * the item may cost something else.
 */
export function segmentAt(context: ProjectionContext, track: Track, at: Instant): Result<Instant | null> {
  const { segment } = track;
  if (at >= segment.from && (segment.to === null || at < segment.to)) return accept(segment.to);
  const next = track.breaks.find((each) => each > at) ?? null;
  const own = nextOwnChange(context, track, at);
  if (!own.ok) return own;
  const to = own.value !== null && (next === null || own.value < next) ? own.value : next;
  track.segment = { from: at, to };
  track.costs.clear();
  return accept(to);
}

/** The next instant after one at which an amount that grows may grow. */
function nextOwnChange(context: ProjectionContext, track: Track, at: Instant): Result<Instant | null> {
  const { growth, breachedFrom, item, meter } = track;
  const { targetSeconds } = meter;
  if (growth === 'STILL' || targetSeconds === null || breachedFrom === null || at < breachedFrom) return accept(null);
  const result = resultAt(context, item, at);
  if (!result.ok) return result;
  return meter.whenUsed(targetSeconds + nextOverrun(item.policy.policy, result.value.overrunSeconds));
}

/** The next overrun at which an amount that grows may differ from that at an overrun. */
function nextOverrun({ amount }: PenaltyPolicy, overrun: number): number {
  if (amount.kind !== 'PER_HOUR' || amount.hourRounding === 'PRORATA') return overrun + 1;
  if (amount.hourRounding === 'COMPLETED') return (Math.floor(overrun / 3600) + 1) * 3600;
  // A started hour counts from its first second on.
  return (Math.floor((overrun - 1) / 3600) + 1) * 3600 + 1;
}

function growthOf({ amount }: PenaltyPolicy): Growth {
  if (amount.kind === 'PER_HOUR') return amount.hourRounding === 'PRORATA' ? 'RISING' : 'HOURLY';
  if (amount.kind !== 'RATE_TABLE' || amount.reading === 'FLAT') return 'STILL';
  const rates = amount.lines.map(({ ratePercent }) => decimal(ratePercent));
  const rising = rates.every((rate, index) => index === 0 || rate.greaterThanOrEqualTo(rates[index - 1] ?? rate));
  return rising ? 'RISING' : 'EITHER_WAY';
}
