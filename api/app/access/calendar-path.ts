/** Where calendars are. */
export const CALENDARS_PATH = '/calendars';

/** Where the calendar of a key is; null without one. */
export function calendarPath(key: string | null): string | null {
  return key === null ? null : `${CALENDARS_PATH}/${key}.ics`;
}
