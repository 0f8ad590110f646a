import { historiesOf, type HistoryRecord } from '../../store/event/event.store';
import { pages, type Connection, type PageArgs } from '../connection';
import type { RequestContext } from '../context';
import { loadPages } from '../load';

const historyPages = pages<HistoryRecord>({ list: 'history', keys: ['uuid'], keyOf: (entry) => [entry.id] });

/** The histories of several subjects, a page each. */
export function historyOf(
  context: RequestContext,
  subjects: readonly { readonly id: string }[],
  args: PageArgs,
): Promise<Connection<HistoryRecord>[]> {
  return loadPages(context, subjects, args, historyPages, (entry) => entry.subjectId, historiesOf);
}
