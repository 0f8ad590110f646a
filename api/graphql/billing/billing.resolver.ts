import { BillingQueries, type QueryBillingAdjustmentArgs, type QueryBillingAdjustmentsArgs } from '../_generated';
import { requireScope, type RequestContext } from '../context';
import { loadAdjustment, loadAdjustmentPage } from './billing.loader';

/** Answers queries about billing adjustments. */
export class BillingQueryResolver extends BillingQueries {
  billingAdjustment(context: RequestContext, { id }: QueryBillingAdjustmentArgs) {
    requireScope(context, 'billing:read');
    return loadAdjustment(context, id);
  }

  billingAdjustments(context: RequestContext, args: QueryBillingAdjustmentsArgs) {
    requireScope(context, 'billing:read');
    return loadAdjustmentPage(context, args);
  }
}
