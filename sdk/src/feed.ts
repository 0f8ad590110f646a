import type { Operations } from './_generated/operations.js';
import type { BillingFeedQuery } from './_generated/types.js';
import type { CallOptions, OperationOptions } from './document.js';
import { paginate, type PageInfo, type Pages } from './pagination.js';

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

/**
 * A page of your feed, each entry with the cursor to go on from. Hold its `seal`, the newest of the
 * provider, with what you pulled: `heldSeal` tells whether what was sealed is still as it was.
 */
export type FeedPage = NonNullable<BillingFeedQuery['billingFeed']>;

/**
 * An entry of your feed (`node`) and its `cursor`: keep the cursor together with what you make of
 * the entry, and go on `after` it next time.
 */
export type PulledEntry = FeedPage['edges'][number];

/** How many a request unless asked otherwise. */
export const PAGE_SIZE = 500;

/**
 * All entries of your feed after a cursor, in sequence, up to the newest: adjustments, invoices,
 * credit notes, and for partners which clients are entrusted to them and no longer are. Iterate
 * over it for one entry at a time, over `pages()` for one page at a time. Whoever keeps the last
 * cursor and pulls after it misses nothing, whatever is written meanwhile, also of a client that
 * is entrusted late. Book by the id: after a new entrustment what you have not acknowledged comes
 * again.
 */
export function pullFeed(
  { billingFeed }: Pick<Operations, 'billingFeed'>,
  { after = null, pageSize = PAGE_SIZE, readAhead = true, ...options }: PullFeedOptions = {},
): Pages<FeedPage> {
  return paginate(
    (from, left, stands) =>
      billingFeed({ first: pageSize, after: from }, callForPage(options, left, readAhead ? stands : undefined)),
    after,
    { readAhead },
  );
}

/**
 * Options of the call for a page of a feed. It also ends when nobody wants the page any more, and
 * tells `stands`, where that is given, where the page stands before its rows are read: of thousands
 * that takes a while, in which the API can work on the next page.
 */
export function callForPage(
  options: OperationOptions,
  left: AbortSignal,
  stands?: (pageInfo: PageInfo) => void,
): CallOptions {
  const call = { ...options, signal: options.signal === undefined ? left : AbortSignal.any([options.signal, left]) };
  if (stands === undefined) return call;
  return {
    ...call,
    onText: async (text) => {
      const pageInfo = text.length < LONG ? undefined : standingIn(text);
      if (pageInfo === undefined) return;
      stands(pageInfo);
      // Another turn of the event loop, in which the request for the next page is sent.
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

/** A text that is read in less than a millisecond is shorter. */
const LONG = 100_000;
/** How answers to the documents of feeds begin: they ask for where the page stands first. */
const BEGINNING = /^\{"data":\{"billingFeed":\{"pageInfo":(\{[^{}]*\})/;

function standingIn(text: string): PageInfo | undefined {
  const [, pageInfo] = BEGINNING.exec(text) ?? [];
  return pageInfo === undefined ? undefined : (JSON.parse(pageInfo) as PageInfo);
}
