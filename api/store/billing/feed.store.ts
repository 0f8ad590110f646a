import type { StatementRunner as Reader } from '../database/statement';
import { readPage, type ListShape, type PageRange } from '../keyset';
import { sql, table, type RecordOf } from '../table';
import { FeedEntryRow } from './feed-entry.row';
import { ASKING_READER } from './feed-reader';

const feed = table(FeedEntryRow, 'f');
const entries = feed.pick(['kind', 'clientId', 'adjustmentId', 'recordedAt'], {
  sequence: sql<number>(`${feed.column.sequence}::integer`),
});

/** An entry of a feed as stored. */
export type FeedEntryRecord = RecordOf<typeof entries>;

/** What orders a feed. */
export const feedOrder = feed.order('sequence');

const ofReader: ListShape = {
  ...entries,
  name: 'feed',
  where: `${feed.column.readerId} = ${ASKING_READER}`,
  order: feedOrder,
};

/** Its lists; exported for the tests that keep their plans. */
export const feedLists: readonly ListShape[] = [ofReader];

/** A page of the asking reader's feed. */
export function listFeed(reader: Reader, page: PageRange): Promise<FeedEntryRecord[]> {
  return readPage<FeedEntryRecord>(reader, ofReader, [], page);
}
