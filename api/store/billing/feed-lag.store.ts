import type { Database } from '../database/database';

/** How far partners are behind with what their feeds gave them, over all providers. */
export interface FeedLag {
  readonly partners: number;
  /** How many of them have adjustments or invoices that they have not acknowledged. */
  readonly behind: number;
  /** How many adjustments those are, each partner's counted up to the window. */
  readonly waiting: number;
  /** The same of invoices and credit notes. */
  readonly waitingInvoices: number;
  /** When the oldest of all these was recorded; null when there is none. */
  readonly oldest: string | null;
}

/** Measures it; of each feed, the newest `window` adjustments and invoices are looked at. */
export async function measureFeedLag(database: Pick<Database, 'queryWithoutTenant'>, window: number): Promise<FeedLag> {
  const [row] = await database.queryWithoutTenant<FeedLag>(
    {
      name: 'feed:lag',
      text: `SELECT partners::integer, behind::integer, waiting::integer, waiting_invoices::integer AS "waitingInvoices", oldest FROM feed_lag($1)`,
    },
    [window],
  );
  if (row === undefined) throw new Error('feed_lag returned no row');
  return row;
}
