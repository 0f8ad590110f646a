import { CalendarQueries, type QueryCalendarFeedsArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadCalendarPage } from './calendar.loader';

/** Resolves queries about calendars. */
export class CalendarQueryResolver extends CalendarQueries {
  calendarFeeds(context: RequestContext, args: QueryCalendarFeedsArgs) {
    return loadCalendarPage(context, args);
  }
}
