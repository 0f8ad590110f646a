import { apiKeyOrder, keysById, listCalendarKeys } from '../../store/access/api-key.store';
import { clientsById } from '../../store/client/client.store';
import { contractsById } from '../../store/contract/contract.store';
import { partyOf } from '../../store/database/session';
import { lastRecordedOf } from '../../store/event/event.store';
import { CalendarFeedRelations } from '../_generated';
import { timesOr } from '../common/recorded-times';
import { pagesInOrder, type Connection, type PageArgs } from '../connection';
import type { RequestContext } from '../context';
import { idsOf, loadMaybe, loadPage, loadRow } from '../load';
import { toCalendarFeed, type CalendarFeedView } from './calendar-view';

const calendarPages = pagesInOrder<CalendarFeedView>({ list: 'calendarFeeds', order: apiKeyOrder });

/** A page of the calendars of the party that asks, oldest first. */
export function loadCalendarPage(context: RequestContext, args: PageArgs): Promise<Connection<CalendarFeedView>> {
  return loadPage(context, args, calendarPages, async (reader, page) =>
    (await listCalendarKeys(reader, partyOf(context.session), page)).flatMap(toCalendarFeed),
  );
}

/** A calendar by id, null when there is none that may be seen. */
export async function loadCalendarFeed(
  context: RequestContext,
  id: string | undefined,
): Promise<CalendarFeedView | null> {
  const key = await loadRow(context, id, keysById);
  return key === null ? null : (toCalendarFeed(key)[0] ?? null);
}

/** Loads what calendars are chosen by. */
export class CalendarFeedLoader extends CalendarFeedRelations {
  client(context: RequestContext, feeds: readonly CalendarFeedView[]) {
    return loadMaybe(context, feeds, ({ clientId }) => clientId, clientsById);
  }

  contract(context: RequestContext, feeds: readonly CalendarFeedView[]) {
    return loadMaybe(context, feeds, ({ contractId }) => contractId, contractsById);
  }

  async updatedAt(context: RequestContext, feeds: readonly CalendarFeedView[]) {
    return timesOr(feeds, await lastRecordedOf(context.read, idsOf(feeds)), ({ createdAt }) => createdAt);
  }
}
