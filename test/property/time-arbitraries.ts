import * as fc from 'fast-check';
import { compileCalendar, type Calendar } from '../../api/domain/time/calendar';
import { WEEKDAYS, type CalendarDefinition, type OpeningInterval } from '../../api/domain/time/calendar-definition';
import { FRENCH_HOLIDAY_ZONES } from '../../api/domain/time/french-holiday-zones';
import { instant, type Instant } from '../../api/domain/time/instant';

/**
 * Zones whose clocks change by an hour, by half an hour, at midnight, for a month, by a whole day,
 * or never.
 */
export const ZONES = [
  'Europe/Paris',
  'Europe/Paris',
  'Europe/Paris',
  'America/Martinique',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Havana',
  'Asia/Beirut',
  'Africa/Casablanca',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Atlantic/Azores',
  'Asia/Kathmandu',
  'UTC',
];

const SECONDS = { first: Date.UTC(2008, 0, 1) / 1000, last: Date.UTC(2032, 0, 1) / 1000 };

/** Openings of a day on the quarter of an hour, apart from each other or touching. */
export const intervals: fc.Arbitrary<readonly OpeningInterval[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
  .map((quarters) => {
    const sorted = [...quarters].sort((left, right) => left - right);
    const pairs: OpeningInterval[] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2)
      pairs.push([timeOf(sorted[index]), timeOf(sorted[index + 1])]);
    return pairs;
  });

/** Any calendar: hours over each night of a change are as likely as others. */
export const calendars: fc.Arbitrary<CalendarDefinition> = fc.record({
  timezone: fc.constantFrom(...ZONES),
  weekly: fc.record(Object.fromEntries(WEEKDAYS.map((day) => [day, intervals])), { requiredKeys: [] }),
  holidayZone: fc.constantFrom('none', ...FRENCH_HOLIDAY_ZONES.map(({ key }) => key)),
  exceptions: fc.uniqueArray(
    fc.record({
      date: fc.integer({ min: SECONDS.first / 86_400, max: SECONDS.last / 86_400 }).map(dateOf),
      intervals,
    }),
    { maxLength: 4, selector: ({ date }) => date },
  ),
});

/** Calendars that open every week, so that any time can be added. */
export const openCalendars = fc
  .tuple(calendars, intervals, fc.constantFrom(...WEEKDAYS))
  .map(([calendar, hours, day]) => ({
    ...calendar,
    weekly: { ...calendar.weekly, [day]: hours.length > 0 ? hours : ([['02:15', '03:45']] as const) },
  }));

/** Any second of some decades. */
export const instants: fc.Arbitrary<Instant> = fc.integer({ min: SECONDS.first, max: SECONDS.last }).map(instant);

/** A second of the days around a change of the clocks in Europe, in spring or autumn. */
export const instantsAtChanges: fc.Arbitrary<Instant> = fc
  .tuple(fc.integer({ min: 2008, max: 2031 }), fc.constantFrom(2, 9), fc.integer({ min: -2 * 86_400, max: 2 * 86_400 }))
  .map(([year, month, shift]) => {
    const end = new Date(Date.UTC(year, month + 1, 0));
    const lastSunday = end.getTime() / 1000 - end.getUTCDay() * 86_400;
    return instant(lastSunday + 3600 + shift);
  });

/** A calendar made ready; the arbitraries give only good ones. */
export function ready(definition: CalendarDefinition): Calendar {
  const compiled = compileCalendar(definition);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.refusals));
  return compiled.value;
}

function timeOf(quarter: number | undefined): string {
  const minutes = (quarter ?? 0) * 15;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function dateOf(epochDay: number): string {
  return new Date(epochDay * 86_400_000).toISOString().slice(0, 10);
}
