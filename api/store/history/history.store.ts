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

/** What a history keeps of a change. */
export interface ChangeRecord {
  readonly subjectId: string;
  /** JSON text. */
  readonly data: string;
  readonly recordedAt: string;
}

/** What was recorded of several subjects from an instant on, in the order in which it was done. */
export function changesRecordedAfter(
  reader: Reader,
  subjects: readonly string[],
  knownAt: string,
): Promise<ChangeRecord[]> {
  return reader.query(
    {
      name: 'history:after',
      text:
        `SELECT h.subject_id AS "subjectId", h.data::text AS data, h.recorded_at AS "recordedAt" FROM history_entry h ` +
        `WHERE h.subject_id = ANY($1::uuid[]) AND h.recorded_at >= $2::timestamptz ORDER BY h.subject_id, h.id`,
    },
    [subjects, knownAt],
  );
}

/** The histories of several subjects, a page each, oldest first. */
export function historiesOf(reader: Reader, subjects: readonly string[], page: PageRange): Promise<HistoryRecord[]> {
  return readPagesOf(reader, histories, subjects, [], page);
}
