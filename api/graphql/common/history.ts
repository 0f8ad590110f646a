import { historiesOf, type HistoryRecord } from '../../store/history/history.store';
import { pages, type Connection } from '../connection';
import type { RequestContext } from '../context';
import { groupsInOrder } from '../executor/align';

const historyPages = pages<HistoryRecord>({ list: 'history', keys: ['uuid'], keyOf: (entry) => [entry.id] });

/** The histories of several subjects, a page each. */
export async function historyOf(
  context: RequestContext,
  subjects: readonly { readonly id: string }[],
  args: { readonly first: number; readonly after?: string | null },
): Promise<Connection<HistoryRecord>[]> {
  const page = historyPages.request(args);
  const rows = await historiesOf(
    context.read,
    subjects.map((subject) => subject.id),
    page,
  );
  return groupsInOrder(
    subjects,
    (subject) => subject.id,
    rows,
    (entry) => entry.subjectId,
  ).map((group) => historyPages.connection(group, page));
}
