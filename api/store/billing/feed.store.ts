import type { StatementRunner as Reader } from '../database/statement';
import { readPage, type ListShape, type PageRange } from '../keyset';
import { sql, table, type RecordOf } from '../table';
import { adjustmentWithin, type AdjustmentRecord } from './billing.store';
import { FeedEntryRow } from './feed-entry.row';
import { ASKING_READER, NUMBER_FOR_READER } from './feed-reader';

const feed = table(FeedEntryRow, 'f');
const f = feed.column;
const entries = feed.pick(['kind', 'clientId', 'invoiceId', 'recordedAt'], {
  sequence: sql<number>(`${f.sequence}::integer`),
});
/** Of an entry that a later one gives again, the adjustment has the number of the later one. */
const given = adjustmentWithin(
  'adjustment',
  sql(`CASE WHEN ${f.givenAgain} THEN ${NUMBER_FOR_READER} ELSE ${f.adjustmentNumber}::integer END`),
);
const values = [...entries.values, ...given];

/** An entry of a feed as stored, with its adjustment if it has one that may be seen. */
export type FeedEntryRecord = RecordOf<typeof entries> & { readonly adjustment: AdjustmentRecord | null };

/** What orders a feed. */
export const feedOrder = feed.order('sequence');

/**
 * Where nothing of the adjustments is read PostgreSQL leaves them out: there is at most one each.
 */
const ofReader: ListShape = {
  name: 'feed',
  columns: values.map(({ text }) => text).join(', '),
  values,
  from: `${feed.from} LEFT JOIN billing_adjustment b ON b.provider_id = f.provider_id AND b.id = f.adjustment_id`,
  where: `${f.readerId} = ${ASKING_READER}`,
  order: feedOrder,
};

/** Its lists; exported for the tests that keep their plans. */
export const feedLists: readonly ListShape[] = [ofReader];

/** A page of the asking reader's feed. */
export function listFeed(reader: Reader, page: PageRange): Promise<FeedEntryRecord[]> {
  return readPage<FeedEntryRecord>(reader, ofReader, [], page);
}
