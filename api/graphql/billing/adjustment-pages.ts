import { adjustmentOrder, type ListedAdjustment } from '../../store/billing/billing.store';
import { feedOrder, type FeedEntryRecord } from '../../store/billing/feed.store';
import { partyOf, type Session } from '../../store/database/session';
import { pagesInOrder, type Pages } from '../connection';

/**
 * Pages of a reader's feed: a cursor of it goes on in the adjustments that it gives, and the other
 * way round.
 */
export function feedPages(session: Session): Pages<FeedEntryRecord> {
  return pagesInOrder({ list: `feed:${partyOf(session)}`, most: MOST, order: feedOrder });
}

const MOST = 5000;

/**
 * Pages of what a reader is given, larger than others since ERPs pull them. Their cursors belong to
 * that reader: any other is refused.
 */
export function adjustmentPages(session: Session): Pages<ListedAdjustment> {
  return pagesInOrder({ list: `feed:${partyOf(session)}`, most: MOST, order: adjustmentOrder });
}

/**
 * Pages of one contract's adjustments. Their cursors acknowledge nothing: what lies between them
 * was not given.
 */
export function contractAdjustmentPages(session: Session): Pages<ListedAdjustment> {
  return pagesInOrder({ list: `feed-of-contract:${partyOf(session)}`, most: MOST, order: adjustmentOrder });
}
