import type { Operations } from './_generated/operations.js';
import type {
  BillingAdjustmentFilter,
  BillingAdjustmentsQuery,
  BillingFeedAdjustmentsQuery,
} from './_generated/types.js';
import { callForPage, PAGE_SIZE, type FeedPage, type PullFeedOptions } from './feed.js';
import { paginate, type FetchPage, type Pages } from './pagination.js';

/** Which adjustments to pull. */
export interface PullOptions extends PullFeedOptions {
  /**
   * Reads the filtered list instead of your feed.
   *
   * @deprecated Since 2026-11-29; goes with 1.0. Read the list with `paginate` and
   * `client.billingAdjustments({ filter })`.
   */
  readonly filter?: BillingAdjustmentFilter;
}

/** A page of adjustments, each with the cursor to go on from. */
export type AdjustmentPage = NonNullable<BillingAdjustmentsQuery['billingAdjustments']> & {
  /** The newest seal of the provider; absent for a filtered list. */
  readonly seal?: FeedPage['seal'];
};

/**
 * An adjustment (`node`) and its `cursor`: keep the cursor together with what you make of the
 * adjustment, and go on `after` it next time.
 */
export type PulledAdjustment = AdjustmentPage['edges'][number];

/**
 * The adjustments of your feed after a cursor, in sequence, up to the newest. Iterate over it for
 * one adjustment at a time, over `pages()` for one page at a time. Whoever keeps the last cursor
 * and pulls after it misses nothing, whatever is written meanwhile. Book by the id: after a new
 * entrustment an adjustment that you have not acknowledged comes again. `pullFeed` tells of
 * entrustments, too.
 */
export function pullAdjustments(
  { billingFeedAdjustments, billingAdjustments }: Pick<Operations, 'billingFeedAdjustments' | 'billingAdjustments'>,
  { after = null, pageSize = PAGE_SIZE, readAhead = true, filter, ...options }: PullOptions = {},
): Pages<AdjustmentPage> {
  const fetchPage: FetchPage<AdjustmentPage> = async (from, left, stands) => {
    const place = { first: pageSize, after: from };
    // The document of the filtered list does not begin with where its page stands.
    const call = callForPage(options, left, readAhead && filter === undefined ? stands : undefined);
    if (filter !== undefined) return billingAdjustments({ ...place, filter }, call);
    return adjustmentsOf(await billingFeedAdjustments(place, call));
  };
  return paginate(fetchPage, after, { readAhead });
}

/**
 * The adjustments of a page that may be seen; the page ends where it ended, so that nothing is read
 * twice.
 */
function adjustmentsOf({
  edges,
  pageInfo,
  seal,
}: NonNullable<BillingFeedAdjustmentsQuery['billingFeed']>): AdjustmentPage {
  const given: PulledAdjustment[] = [];
  for (const { cursor, node } of edges) if (node.adjustment !== null) given.push({ cursor, node: node.adjustment });
  return { edges: given, pageInfo, seal };
}
