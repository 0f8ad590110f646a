import { completeQuote } from '../../app/consumption/complete-quote';
import { acceptQuote, declineQuote } from '../../app/consumption/decide-quote';
import { sendQuote } from '../../app/consumption/send-quote';
import { QuoteMutations } from '../_generated';
import { loadAdjustment } from '../billing/billing.loader';
import { command } from '../command';
import { savedQuote } from './quote.loader';

/** Mutations of quotes and estimates. */
export const quoteMutations = new QuoteMutations({
  sendQuote: command(sendQuote, { quote: savedQuote }),
  acceptQuote: command(acceptQuote, { quote: savedQuote }),
  declineQuote: command(declineQuote, { quote: savedQuote }),
  completeQuote: command(completeQuote, {
    quote: savedQuote,
    billingAdjustment: (context, done) => loadAdjustment(context, done?.billingAdjustmentId),
  }),
});
