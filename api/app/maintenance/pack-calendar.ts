import { accept, type Result } from '../../domain/result';
import type { TermsPack } from '../../domain/terms/terms-pack';
import { compileCalendar, type Calendar } from '../../domain/time/calendar';

/**
 * A calendar of the pack that its terms name; null where they name none. Refuses as
 * `compileCalendar` does.
 */
export function packCalendar(pack: TermsPack, key: string | null): Result<Calendar | null> {
  const definition = key === null ? undefined : pack.calendars[key];
  return definition === undefined ? accept(null) : compileCalendar(definition, pack.holidayZones);
}

/**
 * The calendar of the pack's working days. **Reading**: its first one with holidays, else its
 * first.
 */
export function workingCalendar(pack: TermsPack): Result<Calendar | null> {
  const calendars = Object.entries(pack.calendars);
  const [key = null] = calendars.find(([, { holidayZone }]) => holidayZone !== null) ?? calendars[0] ?? [];
  return packCalendar(pack, key);
}
