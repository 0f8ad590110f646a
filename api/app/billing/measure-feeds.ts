import { measureFeedLag, type FeedLag } from '../../store/billing/feed-lag.store';
import type { Database } from '../../store/database/database';

/** Of each feed, so many of the newest adjustments and invoices are looked at. */
const WINDOW = 1_000;

/** Measures, for the server's metrics, how far partners are behind with their feeds. */
export class FeedMeasure {
  /** As measured last; undefined before the first time. */
  lag: FeedLag | undefined;

  constructor(private readonly database: Database) {}

  /** Measures it now. */
  async take(): Promise<void> {
    this.lag = await measureFeedLag(this.database, WINDOW);
  }
}
