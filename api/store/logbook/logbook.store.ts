import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { table, type RecordOf } from '../table';
import { LogbookEntryRow } from './logbook-entry.row';

const entry = table(LogbookEntryRow, 'l');
const entries = entry.select({ plus: { updatedAt: entry.column.createdAt } });

/** An entry of a logbook as stored. */
export type LogbookEntryRecord = RecordOf<typeof entries>;

/** Which entries; null for all. */
export interface LogbookChoice {
  readonly kinds: readonly string[] | null;
  readonly writtenBy: string | null;
  readonly assetId: string | null;
  readonly incidentId: string | null;
  /** Instants as ISO text. */
  readonly since: string | null;
  readonly before: string | null;
}

/** Logbooks go by when things happened. */
export const logbookOrder = entry.order('happenedAt', 'id');
const ofContracts: ListShape = {
  ...entries,
  name: 'logbook',
  order: logbookOrder,
  descending: true,
  parent: entry.column.contractId,
  where:
    `($1::text[] IS NULL OR l.kind = ANY($1)) AND ($2::text IS NULL OR l.written_by = $2) ` +
    `AND ($3::uuid IS NULL OR l.asset_id = $3) AND ($4::uuid IS NULL OR l.incident_id = $4) ` +
    `AND ($5::timestamptz IS NULL OR l.happened_at >= $5) AND ($6::timestamptz IS NULL OR l.happened_at < $6)`,
  valueCount: 6,
};

/** Its lists; exported for the tests that keep their plans. */
export const logbookLists: readonly ListShape[] = [ofContracts];

/** The logbooks of several contracts, a page each, latest first. */
export function logbooksOf(
  reader: Reader,
  contracts: readonly string[],
  { kinds, writtenBy, assetId, incidentId, since, before }: LogbookChoice,
  page: PageRange,
): Promise<Below<LogbookEntryRecord>[]> {
  return readPagesOf(reader, ofContracts, contracts, [kinds, writtenBy, assetId, incidentId, since, before], page);
}

/** The entries with these ids, those that may be seen. */
export function logbookEntriesById(reader: Reader, ids: readonly string[]): Promise<LogbookEntryRecord[]> {
  return reader.query({ name: 'logbook:by-id', text: `${entries.text} WHERE l.id = ANY($1::uuid[])` }, [ids]);
}

/** The entries that correct these, oldest first. */
export function correctionsOf(reader: Reader, ids: readonly string[]): Promise<LogbookEntryRecord[]> {
  const text = `${entries.text} WHERE l.corrects_id = ANY($1::uuid[]) ORDER BY l.id`;
  return reader.query({ name: 'logbook:corrections', text }, [ids]);
}
