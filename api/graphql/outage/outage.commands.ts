import { refundLongOutage } from '../../app/outage/refund-long-outage';
import { OutageMutations } from '../_generated';
import { loadAdjustment } from '../billing/billing.loader';
import { command } from '../command';
import { loadOutageRefund } from './outage.loader';

/** Mutations of refunds of long outages. */
export const outageMutations = new OutageMutations({
  refundLongOutage: command(refundLongOutage, {
    outageRefund: (context, done) => loadOutageRefund(context, done),
    billingAdjustment: (context, done) => loadAdjustment(context, done?.billingAdjustmentId ?? null),
  }),
});
