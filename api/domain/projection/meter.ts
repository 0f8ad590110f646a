import { accept, type Result } from '../result';
import { downSeconds, downStretches } from '../sla/downtime';
import { stretchOf, unionOf } from '../sla/periods';
import { instantAfterRunning } from '../sla/running-time';
import { instant, type Instant } from '../time/instant';
import { startOfKeptYear } from '../time/kept-range';
import {
  resultAt,
  type ProjectionContext,
  type RunningItem,
  type RunningBreach,
  type RunningYear,
} from './running-cost';

/**
 * How far an item's clock runs, and when it reaches a given time: finds the steps without trying
 * instants.
 */
export interface Meter {
  /** What it allows; null when it does not run by the end. */
  readonly targetSeconds: number | null;
  /** What it has used at the end. */
  readonly elapsedAtEnd: number;
  /** Its deadline as it is once breached; null while it has none. */
  readonly dueAt: Instant | null;
  /** The first instant at which it has used so many seconds; null when not by the end. */
  readonly whenUsed: (seconds: number) => Result<Instant | null>;
}

/** The clock of an item up to an instant. Refuses as `readClock` and `readDowntimeBudget` do. */
export function meterOf(context: ProjectionContext, item: RunningItem, end: Instant): Result<Meter> {
  const result = resultAt(context, item, end);
  if (!result.ok) return result;
  const { startedAt, targetSeconds, elapsedSeconds, dueAt } = result.value;
  const find = startedAt === null ? null : item.kind === 'BREACH' ? ofBreach(item, startedAt) : ofYear(item, end);
  return accept({
    targetSeconds: startedAt === null ? null : targetSeconds,
    elapsedAtEnd: elapsedSeconds,
    dueAt,
    whenUsed: (seconds) => (find === null || seconds > elapsedSeconds ? accept(null) : find(seconds)),
  });
}

type Find = (seconds: number) => Result<Instant | null>;

function ofBreach({ commitment, facts }: RunningBreach, startedAt: Instant): Find {
  const excluded = unionOf(facts.excludedPeriods.map(({ startsAt, endsAt }) => stretchOf(startsAt, endsAt)));
  return (seconds) => instantAfterRunning(commitment.calendar, startedAt, seconds, excluded);
}

function ofYear({ commitment: { calendar }, interruptions, year }: RunningYear, end: Instant): Find {
  const services = downStretches(interruptions);
  const from = startOfKeptYear(calendar.zone, year);
  return (seconds) => {
    let low: number = from;
    let high: number = Math.min(end, startOfKeptYear(calendar.zone, year + 1));
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const used = downSeconds(calendar, services, from, middle);
      if (!used.ok) return used;
      if (used.value >= seconds) high = middle;
      else low = middle + 1;
    }
    return accept(instant(low));
  };
}

/**
 * The seconds used from which a commitment counts as breached: its target when that must not be
 * reached, else one more.
 */
export function secondsOfBreach({ commitment }: RunningItem, targetSeconds: number): number {
  return commitment.commitment.comparison === 'AT_MOST' ? targetSeconds + 1 : targetSeconds;
}
