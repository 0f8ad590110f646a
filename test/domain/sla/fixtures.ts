import type { ExcludedPeriod } from '../../../api/domain/sla/clock';
import type { ClockFacts } from '../../../api/domain/sla/clock-facts';
import type { Commitment } from '../../../api/domain/sla/commitment';
import { compileCommitment, type CompiledCommitment } from '../../../api/domain/sla/compile-commitment';
import type { CalendarDefinition, OpeningInterval } from '../../../api/domain/time/calendar-definition';
import { parseInstant, type Instant } from '../../../api/domain/time/instant';
import type { Result } from '../../../api/domain/result';

const OFFICE: readonly OpeningInterval[] = [
  ['08:30', '12:00'],
  ['14:00', '18:00'],
];

/** The working hours of `omr-hosted`. */
export const workingHours: CalendarDefinition = {
  timezone: 'Europe/Paris',
  weekly: { MON: OFFICE, TUE: OFFICE, WED: OFFICE, THU: OFFICE, FRI: OFFICE },
  holidayZone: 'FR-METROPOLE',
  exceptions: [],
};

/** Open without end. */
export const always: CalendarDefinition = {
  ...workingHours,
  weekly: Object.fromEntries(
    ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'].map((day) => [day, [['00:00', '24:00']]]),
  ),
  holidayZone: 'none',
};

/** Restoration within 4 h 30, as `omr-hosted` has it. */
export const restoration: Commitment = {
  key: 'restoration',
  label: { en: 'Restoration', fr: 'GTR' },
  kind: 'RESTORATION',
  severities: ['CRITICAL', 'MAJOR', 'MINOR'],
  target: { seconds: 16_200 },
  calendar: workingHours,
  comparison: 'AT_MOST',
  clockStart: 'RECEIVED',
  clockStop: 'RESTORED',
  startChannels: ['WEB', 'EMAIL', 'TELEPHONE', 'EMERGENCY_TELEPHONE'],
  incidentKinds: ['INTERRUPTION'],
  assetOwnerships: ['SHARED', 'DEDICATED'],
  atRiskSharePercent: 80,
  reportedAsAverage: false,
  article: 'art. 4.2',
};

/** Downtime of at most 30 h a year, as `omr-hosted` has it. */
export const budget: Commitment = {
  ...restoration,
  key: 'budget',
  kind: 'DOWNTIME_BUDGET',
  target: { seconds: 108_000 },
};

/** The causes of the tests' pack. */
export const CAUSES = ['FORCE_MAJEURE', 'PLANNED_INTERRUPTION'];

/** An instant that the test writes itself. */
export function at(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(`not an instant: ${text}`);
  return parsed.value;
}

/**
 * An interruption of a shared asset that the client telephones at 08:30 in Paris, on a Monday
 * without anything special.
 */
export function facts(change: Partial<ClockFacts> = {}): ClockFacts {
  return {
    severity: 'CRITICAL',
    kind: 'INTERRUPTION',
    assets: [{ kind: 'SERVER', ownership: 'SHARED' }],
    receptions: [{ channel: 'TELEPHONE', at: at('2025-06-16T06:30:00Z') }],
    events: {},
    excludedPeriods: [],
    excludedBy: null,
    ...change,
  };
}

/** An excluded period by force majeure. */
export function excluded(startsAt: string, endsAt: string | null, recordedAt?: string): ExcludedPeriod {
  return {
    cause: 'FORCE_MAJEURE',
    startsAt: at(startsAt),
    endsAt: endsAt === null ? null : at(endsAt),
    ...(recordedAt === undefined ? {} : { recordedAt: at(recordedAt) }),
  };
}

/** A commitment made ready; the tests' own are good ones. */
export function ready(commitment: Commitment): CompiledCommitment {
  return value(compileCommitment(commitment));
}

/** The value of a result that must not be refused. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
}

/** The codes and paths of a refusal; none when accepted. */
export function codes<T>(result: Result<T>): readonly string[] {
  return result.ok ? [] : result.refusals.map(({ code, path }) => `${code} ${path.join('.')}`);
}
