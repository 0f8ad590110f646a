import { acknowledgeAdjustments } from '../../app/billing/acknowledge-feed';
import { BillingMutations } from '../_generated';
import { command } from '../command';
import { acknowledging } from './acknowledging';

/** Mutations of billing adjustments. */
export const billingMutations = new BillingMutations({
  acknowledgeBillingAdjustments: command(acknowledging('billing adjustments', acknowledgeAdjustments), {
    acknowledgedCount: (_context, done) => done?.acknowledgedCount ?? 0,
  }),
});
