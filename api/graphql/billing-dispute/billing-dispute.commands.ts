import { answerDispute } from '../../app/billing/answer-dispute';
import { disputeAdjustment } from '../../app/billing/dispute-adjustment';
import { withdrawDispute } from '../../app/billing/withdraw-dispute';
import { BillingDisputeMutations } from '../_generated';
import { loadAdjustment } from '../billing/billing.loader';
import { command } from '../command';
import { savedDispute } from './billing-dispute.loader';

/** Mutations of disputes of adjustments. */
export const billingDisputeMutations = new BillingDisputeMutations({
  disputeBillingAdjustment: command(disputeAdjustment, { dispute: savedDispute }),
  withdrawBillingAdjustmentDispute: command(withdrawDispute, { dispute: savedDispute }),
  answerBillingAdjustmentDispute: command(answerDispute, {
    dispute: savedDispute,
    billingAdjustment: (context, done) => loadAdjustment(context, done?.correctionId),
  }),
});
