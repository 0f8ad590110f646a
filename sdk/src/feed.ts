import type { Operations } from './_generated/operations.js';
import type { BillingFeedQuery } from './_generated/types.js';
import type { OperationOptions } from './document.js';
import { paginate, type Pages } from './pagination.js';

/** From where to pull, and how much at once. */
export interface PullFeedOptions extends OperationOptions {
  /** The cursor that was kept last; absent or null: from the first entry on. */
  readonly after?: string | null;
  /** How many a request, at most 5 000; 500 when absent. */
  readonly pageSize?: number;
  /**
   * Asks for the next page when you get one, so that it comes while you work on that; see
   * `PaginateOptions`. True when absent.
   */
  readonly readAhead?: boolean;
}

/** A page of your feed, each entry with the cursor to go on from. */
export type FeedPage = NonNullable<BillingFeedQuery['billingFeed']>;

/**
 * An entry of your feed (`node`) and its `cursor`: keep the cursor together with what you make of
 * the entry, and go on `after` it next time.
 */
export type PulledEntry = FeedPage['edges'][number];

/** How many a request unless asked otherwise. */
export const PAGE_SIZE = 500;

/**
 * All entries of your feed after a cursor, in sequence, up to the newest: adjustments, and for
 * partners which clients are entrusted to them and no longer are. Iterate over it for one entry at
 * a time, over `pages()` for one page at a time. Whoever keeps the last cursor and pulls after it
 * misses nothing, whatever is written meanwhile, also of a client that is entrusted late. Book an
 * adjustment by its id: after a new entrustment one that you have not acknowledged comes again.
 */
export function pullFeed(
  { billingFeed }: Pick<Operations, 'billingFeed'>,
  { after = null, pageSize = PAGE_SIZE, readAhead = true, ...options }: PullFeedOptions = {},
): Pages<FeedPage> {
  return paginate((from, signal) => billingFeed({ first: pageSize, after: from }, untilLeft(options, signal)), after, {
    readAhead,
  });
}

/** Options of a call that also ends when nobody wants its page any more. */
export function untilLeft(options: OperationOptions, left: AbortSignal): OperationOptions {
  return { ...options, signal: options.signal === undefined ? left : AbortSignal.any([options.signal, left]) };
}
