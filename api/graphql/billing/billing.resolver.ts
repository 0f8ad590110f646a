import {
  BillingQueries,
  type QueryBillingAdjustmentArgs,
  type QueryBillingAdjustmentsArgs,
  type QueryBillingFeedArgs,
} from '../_generated';
import type { RequestContext } from '../context';
import { loadAdjustment, loadAdjustmentPage, loadFeedPage } from './billing.loader';

/** Resolves queries about billing adjustments. */
export class BillingQueryResolver extends BillingQueries {
  billingAdjustment(context: RequestContext, { id }: QueryBillingAdjustmentArgs) {
    return loadAdjustment(context, id);
  }

  billingAdjustments(context: RequestContext, args: QueryBillingAdjustmentsArgs) {
    return loadAdjustmentPage(context, args);
  }

  billingFeed(context: RequestContext, args: QueryBillingFeedArgs) {
    return loadFeedPage(context, args);
  }
}
