import { PaymentQueries, type QueryPaymentArgs, type QueryPaymentsArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadPayment, loadPaymentPage } from './payment.loader';

/** Resolves queries about payments. */
export class PaymentQueryResolver extends PaymentQueries {
  payment(context: RequestContext, { id }: QueryPaymentArgs) {
    return loadPayment(context, id);
  }

  payments(context: RequestContext, args: QueryPaymentsArgs) {
    return loadPaymentPage(context, args);
  }
}
