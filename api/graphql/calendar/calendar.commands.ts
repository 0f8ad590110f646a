import { calendarPath } from '../../app/access/calendar-path';
import { createCalendarFeed } from '../../app/access/create-calendar-feed';
import { revokeCalendarFeed } from '../../app/access/revoke-calendar-feed';
import { secretOf } from '../../app/access/shown-once';
import { CalendarMutations, type CreateCalendarFeedInput } from '../_generated';
import { command } from '../command';
import { loadCalendarFeed } from './calendar.loader';

/** Mutations of calendars. */
export const calendarMutations = new CalendarMutations({
  createCalendarFeed: command(
    (unit, input: CreateCalendarFeedInput, { scopes }) => createCalendarFeed(unit, input, scopes),
    {
      calendarFeed: (context, done) => loadCalendarFeed(context, done?.apiKeyId),
      path: (_context, done) => calendarPath(secretOf(done)),
    },
  ),
  revokeCalendarFeed: command((unit, input, { scopes }) => revokeCalendarFeed(unit, input, scopes), {
    calendarFeed: (context, done) => loadCalendarFeed(context, done?.apiKeyId),
  }),
});
