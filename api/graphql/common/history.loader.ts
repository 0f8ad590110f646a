import { latestPayload } from '../../domain/event/event';
import { historiesOf, historyOrder, type HistoryRecord } from '../../store/event/event.store';
import { pagesInOrder, type Connection, type PageArgs } from '../connection';
import type { RequestContext } from '../context';
import { loadPages } from '../load';

const historyPages = pagesInOrder<HistoryRecord>({ list: 'history', order: historyOrder });

/** The histories of several subjects, a page each. */
export function historyOf(
  context: RequestContext,
  subjects: readonly { readonly id: string }[],
  args: PageArgs,
): Promise<Connection<HistoryRecord>[]> {
  return loadPages(context, subjects, args, historyPages, async (...asked) => {
    const entries = await historiesOf(...asked);
    return entries.map((entry) => ({ ...entry, payload: latestPayload(entry) as HistoryRecord['payload'] }));
  });
}
