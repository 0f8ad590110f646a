import ical from 'ical-generator';
import type { CalendarDay } from '../../app/lifecycle/calendar-days';
import type { CalendarChoice } from '../../domain/lifecycle/calendar-choice';

/** How long a program for calendars should wait before it reads one again. */
const READ_AGAIN_SECONDS = 6 * 3600;

/**
 * Writes a calendar (RFC 5545): days without hours, in no time zone. The same days are the same
 * text: each is stamped with when the calendar was made, not read.
 */
export function writeCalendar(
  days: readonly CalendarDay[],
  { name, madeAt, language }: { readonly name: string; readonly madeAt: string } & Pick<CalendarChoice, 'language'>,
): string {
  const calendar = ical({ name, prodId: { company: 'Astreinte', product: 'Days to come', language } });
  calendar.ttl(READ_AGAIN_SECONDS);
  const stamp = new Date(madeAt);
  for (const { uid, on, summary, article } of days)
    calendar.createEvent({
      id: uid,
      start: noonOf(on),
      allDay: true,
      summary,
      stamp,
      ...(article === null ? {} : { description: article }),
    });
  return calendar.toString();
}

/** The library takes the day of an instant in UTC, whatever the zone of this machine. */
function noonOf(on: string): Date {
  return new Date(`${on}T12:00:00Z`);
}
