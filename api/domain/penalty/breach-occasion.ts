import { accept, type Result } from '../result';
import type { ClockResult } from '../sla/clock';
import { monthOf } from '../time/local-date';
import { openingSecondsInMonth } from '../time/opening-seconds';
import { localDateAt, type TimeZone } from '../time/time-zone';
import type { BreachOccasion } from './occasion';
import type { ReadyPolicy } from './priced-terms';

/** The facts of an incident that its pricing needs, besides a clock. */
export type BreachFacts = Pick<BreachOccasion, 'severity' | 'servicesConcerned' | 'servicesConcernedInMonth'>;

/**
 * The occasion of a clock under a policy: its breach falls on the local date of its deadline, or of
 * the instant asked about where an open exclusion leaves it without one. Refuses an unsupported
 * month (`INVALID_DATE`).
 */
export function breachOccasion(
  zone: TimeZone,
  { openingCalendar }: ReadyPolicy,
  result: ClockResult,
  facts: BreachFacts,
): Result<BreachOccasion> {
  const breachOn = localDateAt(zone, result.dueAt ?? result.asOf);
  const opening = openingCalendar === null ? null : openingSecondsInMonth(openingCalendar, monthOf(breachOn));
  if (opening !== null && !opening.ok) return opening;
  const { severity, servicesConcerned, servicesConcernedInMonth } = facts;
  return accept({
    kind: 'BREACH',
    result,
    breachOn,
    severity,
    servicesConcerned,
    servicesConcernedInMonth,
    openingSecondsInMonth: opening === null ? null : opening.value,
  });
}
