import { acknowledgeInvoices } from '../../app/billing/acknowledge-feed';
import { FeedMutations } from '../_generated';
import { acknowledging } from '../billing/acknowledging';
import { command } from '../command';

/** Mutations of what feeds give beside adjustments. */
export const feedMutations = new FeedMutations({
  acknowledgeInvoices: command(acknowledging('invoices', acknowledgeInvoices), {
    acknowledgedCount: (_context, done) => done?.acknowledgedCount ?? 0,
  }),
});
