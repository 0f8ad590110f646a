import { standingVersions, type Version } from '../../domain/time/as-known';
import type { Instant, LocalDate } from '../../domain/time/instant';
import { refuse, type Refused } from '../../domain/result';
import type { HourlyRateRecord } from '../../store/consumption/hourly-rate.store';
import { storedInstant } from '../stored-instant';

/** The price of an hour of work over a span of dates, with when and by whom it was recorded. */
export interface HourlyRateSpan {
  /** Its place in the order of recording, from 1. */
  readonly sequence: number;
  readonly from: LocalDate;
  /** First day for which it holds no more; null while it holds. */
  readonly endsBefore: LocalDate | null;
  /** Money text. */
  readonly hourlyRate: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** What was recorded of a contract's rates, and stands: a start or an end. */
export type StandingRate = Version<string> & { readonly record: HourlyRateRecord };

/** The starts and ends of rates that stand as known at an instant (null: now), by their day. */
export function standingRates(
  records: readonly HourlyRateRecord[],
  knownAt: Instant | null = null,
): readonly StandingRate[] {
  return standingVersions(records.map(toVersion), knownAt);
}

/** The rates of a contract over time, oldest first. */
export function rateSpans(standing: readonly StandingRate[]): readonly HourlyRateSpan[] {
  return standing.flatMap(({ value, startsOn, record }, place) => {
    if (value === null) return [];
    const { sequence, recordedAt, recordedBy } = record;
    const endsBefore = standing[place + 1]?.startsOn ?? null;
    return [{ sequence, from: startsOn, endsBefore, hourlyRate: value, recordedAt, recordedBy }];
  });
}

/** Most entries that a contract keeps of its rates: starts, ends and corrections. */
export const HOURLY_RATES_MAX = 1000;

/** Refuses more entries than a contract keeps; null when there is room for another `more`. */
export function checkRoom(records: readonly HourlyRateRecord[], more: number): Refused | null {
  if (records.length + more <= HOURLY_RATES_MAX) return null;
  const message = `The contract keeps at most ${HOURLY_RATES_MAX} entries of hourly rates.`;
  return refuse('NUMBER_OUT_OF_RANGE', ['from'], message, 'Use `setHourlyRate` only when the rate changes.');
}

function toVersion(record: HourlyRateRecord): StandingRate {
  return {
    value: record.hourlyRate,
    startsOn: record.startsOn as LocalDate,
    withdrawn: record.withdrawn,
    recordedAt: storedInstant(record.recordedAt),
    sequence: record.sequence,
    record,
  };
}
