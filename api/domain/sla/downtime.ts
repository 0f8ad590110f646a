import { accept, refuseAll, type Result } from '../result';
import type { Calendar } from '../time/calendar';
import type { Instant } from '../time/instant';
import { refuseOutsideKeptYears, startOfKeptYear } from '../time/kept-range';
import { checkCause, checkMoments, checkPeriods } from './check-facts';
import type { ExcludedPeriod } from './clock';
import type { ClockFacts } from './clock-facts';
import { exclusionScopeOf, type ExclusionScope } from './exclusion-scope';
import { clip, stretchOf, unionOf, without, type Stretch } from './periods';
import { runningSeconds } from './running-time';

/**
 * A period of loss of service: from the client's notification to the provider's restored notice
 * (`omr-hosted` art. 4.4).
 */
export interface Interruption {
  /**
   * The service concerned; interruptions of one service that overlap count once, those of two
   * services are summed.
   */
  readonly service: string;
  readonly startsAt: Instant;
  /** Null while it lasts. */
  readonly endsAt: Instant | null;
  /** The cause that excludes it as a whole, if one does. */
  readonly excludedBy: string | null;
  /**
   * Whose time its cause excludes, if one excludes it as a whole; of the whole service when absent.
   */
  readonly excludedScope?: ExclusionScope;
  readonly excludedPeriods: readonly ExcludedPeriod[];
}

/** When one service was down and it counts. */
export interface ServiceDowntime {
  readonly service: string;
  readonly stretches: readonly Stretch[];
}

/** The downtime of one local calendar year. */
export interface YearDowntime {
  readonly year: number;
  readonly seconds: number;
}

/**
 * Refuses a cause that the pack does not list (`UNKNOWN_CAUSE`), or an end before its start
 * (`TIMES_OUT_OF_ORDER`), with their paths.
 */
export function checkInterruptions(
  interruptions: readonly Interruption[],
  causes: readonly string[],
): Result<readonly Interruption[]> {
  const faults = interruptions.flatMap((one, index) => {
    const path = ['interruptions', String(index)];
    return [
      ...checkCause(one.excludedBy, causes, [...path, 'excludedBy']),
      ...checkMoments(one.startsAt, one.endsAt, [...path, 'endsAt']),
      ...checkPeriods(one.excludedPeriods, causes, [...path, 'excludedPeriods']),
    ];
  });
  return faults.length > 0 ? refuseAll(faults) : accept(interruptions);
}

/**
 * The time in which each service was down and it counts, as stretches in order: its interruptions
 * made one, less the time excluded for that service, which is taken from all its interruptions;
 * time excluded for one interruption is taken from it alone. **Reading**: an interruption that its
 * cause excludes as a whole, with its service, is excluded time for that service.
 */
export function downStretches(interruptions: readonly Interruption[]): readonly ServiceDowntime[] {
  const services = [...new Set(interruptions.map(({ service }) => service))];
  return services.map((service) => {
    const own = interruptions.filter((one) => one.service === service);
    const whole = (one: Interruption): Stretch => stretchOf(one.startsAt, one.endsAt);
    // One that is excluded as a whole, with its service, is taken away again below, with all the
    // time that it covers.
    const down = own
      .filter(({ excludedBy, excludedScope }) => excludedBy === null || excludedScope !== 'INCIDENT')
      .flatMap((one) => without(unionOf([whole(one)]), unionOf(excludedIn(one, 'INCIDENT'))));
    const excluded = [
      ...own.filter((one) => one.excludedBy !== null && one.excludedScope !== 'INCIDENT').map(whole),
      ...own.flatMap((one) => excludedIn(one, 'SERVICE')),
    ];
    return { service, stretches: without(unionOf(down), unionOf(excluded)) };
  });
}

function excludedIn({ excludedPeriods }: Interruption, scope: ExclusionScope): readonly Stretch[] {
  return excludedPeriods
    .filter((period) => (period.scope ?? 'SERVICE') === scope)
    .map(({ startsAt, endsAt }) => stretchOf(startsAt, endsAt));
}

/**
 * The running time of all interruptions in each of some local calendar years of the calendar's
 * zone, up to an instant: one over New Year counts in each year for its own part; what has not
 * happened by `asOf` is not known. Refuses as `checkInterruptions` does.
 */
export function downtimeByYear(
  calendar: Calendar,
  interruptions: readonly Interruption[],
  causes: readonly string[],
  years: readonly number[],
  asOf: Instant,
): Result<readonly YearDowntime[]> {
  const checked = checkInterruptions(interruptions, causes);
  if (!checked.ok) return checked;
  const services = downStretches(interruptions);
  const found: YearDowntime[] = [];
  for (const year of years) {
    const from = startOfKeptYear(calendar.zone, year);
    const to = Math.min(startOfKeptYear(calendar.zone, year + 1), asOf);
    const seconds = downSeconds(calendar, services, from, to);
    if (!seconds.ok) return seconds;
    found.push({ year, seconds: seconds.value });
  }
  return accept(found);
}

/**
 * The seconds, on the calendar, in which each of some services was down between two instants.
 * Refuses instants outside the supported years (`INSTANT_OUT_OF_RANGE`).
 */
export function downSecondsOfEach(
  calendar: Calendar,
  services: readonly ServiceDowntime[],
  from: number,
  to: number,
): Result<readonly number[]> {
  const outside = refuseOutsideKeptYears({ from, to });
  if (outside !== null) return outside;
  const parts: number[] = [];
  for (const { stretches } of services) {
    const part = runningSeconds(calendar, clip(stretches, from, to));
    if (!part.ok) return part;
    parts.push(part.value);
  }
  return accept(parts);
}

/**
 * The seconds, on the calendar, in which services were down between two instants, summed over the
 * services. Refuses as `downSecondsOfEach`.
 */
export function downSeconds(
  calendar: Calendar,
  services: readonly ServiceDowntime[],
  from: number,
  to: number,
): Result<number> {
  const parts = downSecondsOfEach(calendar, services, from, to);
  return parts.ok ? accept(parts.value.reduce((total, part) => total + part, 0)) : parts;
}

/**
 * An interruption whose exclusions have the scopes of their causes, where they say no other. One
 * that ended before the call that begins it takes no time.
 */
export function interruptionOf(
  interruption: Pick<Interruption, 'service' | 'startsAt' | 'endsAt'>,
  { excludedBy, excludedScope, excludedPeriods }: Pick<ClockFacts, 'excludedBy' | 'excludedScope' | 'excludedPeriods'>,
): Interruption {
  const { startsAt, endsAt } = interruption;
  return {
    ...interruption,
    endsAt: endsAt !== null && endsAt < startsAt ? startsAt : endsAt,
    excludedBy,
    ...(excludedBy === null ? {} : { excludedScope: excludedScope ?? exclusionScopeOf(excludedBy) }),
    excludedPeriods: excludedPeriods.map((period) => ({ scope: exclusionScopeOf(period.cause), ...period })),
  };
}
