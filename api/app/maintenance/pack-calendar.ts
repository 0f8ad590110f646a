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
