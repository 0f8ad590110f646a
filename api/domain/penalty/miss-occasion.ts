import { accept, type Result } from '../result';
import type { ClockReading } from '../sla/clock';
import { monthOf } from '../time/local-date';
import { openingSecondsInMonth } from '../time/opening-seconds';
import { localDateAt, type TimeZone } from '../time/time-zone';
import type { MissOccasion } from './occasion';
import type { ReadyPolicy } from './priced-terms';

/** What of an incident its pricing needs, besides a clock. */
export type MissFacts = Pick<MissOccasion, 'severity' | 'servicesConcerned' | 'servicesConcernedInMonth'>;

/**
 * The occasion of a clock under a policy: its breach falls on the local date of its deadline, or of the reading where an open exclusion leaves it
 * without one. Refuses a month that is not kept (`INVALID_DATE`).
 */
export function missOccasion(
  zone: TimeZone,
  { openingCalendar }: ReadyPolicy,
  reading: ClockReading,
  facts: MissFacts,
): Result<MissOccasion> {
  const breachOn = localDateAt(zone, reading.dueAt ?? reading.asOf);
  const opening = openingCalendar === null ? null : openingSecondsInMonth(openingCalendar, monthOf(breachOn));
  if (opening !== null && !opening.ok) return opening;
  const { severity, servicesConcerned, servicesConcernedInMonth } = facts;
  return accept({
    kind: 'MISS',
    reading,
    breachOn,
    severity,
    servicesConcerned,
    servicesConcernedInMonth,
    openingSecondsInMonth: opening === null ? null : opening.value,
  });
}
