import { readPagesOf, type ListShape, type PageRange } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';

/** An entry of the history of a contract, an incident or a penalty. */
export interface HistoryRecord {
  readonly subjectId: string;
  readonly id: string;
  readonly operation: string;
  readonly data: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

const histories: ListShape = {
  name: 'history',
  columns: `h.subject_id AS "subjectId", h.id, h.operation, h.data::text AS data, h.recorded_at AS "recordedAt", h.recorded_by AS "recordedBy"`,
  from: 'history_entry h',
  order: [{ sql: 'h.id', type: 'uuid' }],
  parent: 'h.subject_id',
};

/** Its lists; exported for the tests that keep their plans. */
export const historyLists: readonly ListShape[] = [histories];

/** The histories of several subjects, a page each, oldest first. */
export function historiesOf(reader: Reader, subjects: readonly string[], page: PageRange): Promise<HistoryRecord[]> {
  return readPagesOf(reader, histories, subjects, [], page);
}
