import type { CalendarDefinition } from '../time/calendar-definition';
import type { TermsPack } from './terms-pack';

/**
 * The opening hours that work is measured by where terms surcharge work outside them: the calendar
 * that the pack leaves to each contract. Null where it leaves none, or the contract gave none: then
 * no hour is outside.
 */
export function ownOpeningHours(pack: TermsPack): CalendarDefinition | null {
  const [path] = pack.parameters.flatMap(({ type, format, paths }) =>
    type === 'TEXT' && format === 'CALENDAR' ? paths.filter(([first]) => first === 'calendars').slice(0, 1) : [],
  );
  const key = path?.[1];
  return key === undefined || !Object.hasOwn(pack.calendars, key) ? null : (pack.calendars[key] ?? null);
}

/**
 * Whether the terms surcharge work outside opening hours: they say by how much, or leave that to
 * each contract.
 */
export function surchargesOutside(pack: TermsPack): boolean {
  if (pack.consumption.outOfHoursSurchargePercent !== null) return true;
  return pack.parameters.some(({ paths }) =>
    paths.some(([first, second]) => first === 'consumption' && second === 'outOfHoursSurchargePercent'),
  );
}
