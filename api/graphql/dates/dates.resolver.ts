import { DatesQueries, type QueryUpcomingDatesArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadDatePage } from './dates.loader';

/** Resolves queries about days to come. */
export class DatesQueryResolver extends DatesQueries {
  upcomingDates(context: RequestContext, args: QueryUpcomingDatesArgs) {
    return loadDatePage(context, args);
  }
}
