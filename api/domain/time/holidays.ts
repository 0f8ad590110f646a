import {
  WEEKDAYS,
  type HolidayRule,
  type HolidayZoneDefinition,
  type NthWeekdayHolidayRule,
} from './calendar-definition';
import { daysOfMonth, easterSundayOf, epochDayOf, weekdayIndexOf } from './civil';
import type { LocalDate } from './instant';
import { localDateOfEpochDay } from './local-date';

/** A public holiday of one year. */
export interface Holiday {
  readonly name: string;
  readonly date: LocalDate;
}

/**
 * All rules of a zone, those of the zones it includes first; a zone included twice counts once, and
 * so does one that includes itself.
 */
export function holidayRulesOf(zoneKey: string, zones: readonly HolidayZoneDefinition[]): readonly HolidayRule[] {
  const seen = new Set<string>();
  const collect = (key: string): readonly HolidayRule[] => {
    if (seen.has(key)) return [];
    seen.add(key);
    const zone = zones.find((candidate) => candidate.key === key);
    return zone === undefined ? [] : [...zone.includes.flatMap(collect), ...zone.rules];
  };
  return collect(zoneKey);
}

/**
 * The public holidays that a list of rules gives for a year, in date order; two may fall on one
 * date.
 */
export function holidaysOfYear(rules: readonly HolidayRule[], year: number): readonly Holiday[] {
  const found = rules.flatMap((rule) => {
    const epochDay = epochDayOfRule(rule, year);
    return epochDay === null ? [] : [{ name: rule.name, epochDay }];
  });
  found.sort((left, right) => left.epochDay - right.epochDay);
  return found.map(({ name, epochDay }) => ({ name, date: localDateOfEpochDay(epochDay) }));
}

/**
 * The epoch day on which a rule puts its holiday in a year, or null where there is none that year.
 */
export function epochDayOfRule(rule: HolidayRule, year: number): number | null {
  if (year < (rule.firstYear ?? -Infinity) || year > (rule.lastYear ?? Infinity)) return null;
  switch (rule.kind) {
    case 'FIXED':
      return rule.day > daysOfMonth(year, rule.month) ? null : epochDayOf(year, rule.month, rule.day);
    case 'EASTER':
      return easterSundayOf(year) + rule.daysAfter;
    case 'NTH_WEEKDAY':
      return epochDayOfNthWeekday(rule, year);
  }
}

function epochDayOfNthWeekday({ month, weekday, nth }: NthWeekdayHolidayRule, year: number): number {
  const wanted = WEEKDAYS.indexOf(weekday);
  if (nth > 0) {
    const first = epochDayOf(year, month, 1);
    return first + ((wanted - weekdayIndexOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = epochDayOf(year, month, daysOfMonth(year, month));
  return last - ((weekdayIndexOf(last) - wanted + 7) % 7) + (nth + 1) * 7;
}
