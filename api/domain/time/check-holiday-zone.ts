import type { Refusal } from '../result';
import { WEEKDAYS, type HolidayRule, type HolidayZoneDefinition } from './calendar-definition';
import type { CalendarFault } from './check-calendar';
import { daysOfMonth } from './civil';
import { FRENCH_HOLIDAY_ZONES } from './french-holiday-zones';

/**
 * The faults of the holiday zones that a terms pack brings, as refusals `INVALID_HOLIDAY_ZONE` with
 * their paths. A pack may include the built-in zones but not replace them.
 */
export function checkHolidayZones(zones: readonly HolidayZoneDefinition[]): readonly Refusal[] {
  return holidayZoneFaults(zones).map(({ path, found, expected }) => ({
    code: 'INVALID_HOLIDAY_ZONE',
    path,
    message: `${found} is not accepted in a holiday zone at ${path.join('.')}.`,
    whatToDo: `Give ${expected}.`,
  }));
}

/** The faults of such zones, for callers that report them in their own words. */
export function holidayZoneFaults(zones: readonly HolidayZoneDefinition[]): readonly CalendarFault[] {
  const known = new Set([...FRENCH_HOLIDAY_ZONES, ...zones].map(({ key }) => key));
  return zones.flatMap((zone, index) => [
    ...keyFaults(zones, index),
    ...zone.includes.flatMap((key, at) =>
      known.has(key) && key !== zone.key
        ? []
        : [fault([String(index), 'includes', String(at)], key, 'the key of another known zone')],
    ),
    ...zone.rules.flatMap((rule, at) => ruleFaults(rule, [String(index), 'rules', String(at)])),
  ]);
}

function keyFaults(zones: readonly HolidayZoneDefinition[], index: number): readonly CalendarFault[] {
  const key = zones[index]?.key ?? '';
  const path = [String(index), 'key'];
  if (!/^[A-Za-z][A-Za-z0-9-]{0,59}$/.test(key) || key === 'none') {
    return [fault(path, key, 'a key of letters, digits and dashes, such as BE or FR-METROPOLE')];
  }
  if (FRENCH_HOLIDAY_ZONES.some((zone) => zone.key === key))
    return [fault(path, key, 'a key that no built-in zone has')];
  return zones.findIndex((zone) => zone.key === key) === index
    ? []
    : [fault(path, key, 'a key that no other zone has')];
}

function ruleFaults(rule: HolidayRule, path: readonly string[]): readonly CalendarFault[] {
  const faults: CalendarFault[] = [];
  const expect = (holds: boolean, field: string, found: unknown, expected: string): void => {
    if (!holds) faults.push(fault([...path, field], String(found), expected));
  };
  expect(/^[A-Z][A-Z0-9_]*$/.test(rule.name), 'name', rule.name, 'a name in capitals, such as EASTER_MONDAY');
  for (const field of ['firstYear', 'lastYear'] as const) {
    const year = rule[field];
    expect(year === undefined || Number.isInteger(year), field, year, 'a whole year');
  }
  switch (rule.kind) {
    case 'FIXED':
      expect(isMonth(rule.month), 'month', rule.month, 'a month from 1 to 12');
      expect(
        Number.isInteger(rule.day) && rule.day >= 1 && rule.day <= daysOfMonth(2000, rule.month),
        'day',
        rule.day,
        'a day of that month',
      );
      break;
    case 'EASTER':
      // Easter lies between 22 March and 25 April: more days would lead into another year.
      expect(
        Number.isInteger(rule.daysAfter) && rule.daysAfter >= -80 && rule.daysAfter <= 250,
        'daysAfter',
        rule.daysAfter,
        'a number of days after Easter, -80 to 250',
      );
      break;
    case 'NTH_WEEKDAY':
      expect(isMonth(rule.month), 'month', rule.month, 'a month from 1 to 12');
      expect(WEEKDAYS.includes(rule.weekday), 'weekday', rule.weekday, `one of ${WEEKDAYS.join(', ')}`);
      expect([1, 2, 3, 4, -1, -2, -3, -4].includes(rule.nth), 'nth', rule.nth, '1 to 4, or -4 to -1 from the end');
      break;
    default:
      faults.push(fault([...path, 'kind'], String((rule as { kind: unknown }).kind), 'FIXED, EASTER or NTH_WEEKDAY'));
  }
  return faults;
}

function isMonth(month: number): boolean {
  return Number.isInteger(month) && month >= 1 && month <= 12;
}

function fault(path: readonly string[], found: string, expected: string): CalendarFault {
  return { path, found: JSON.stringify(found.slice(0, 60)), expected };
}
