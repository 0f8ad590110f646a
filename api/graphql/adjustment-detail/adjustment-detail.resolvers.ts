import type { ResolverSet } from '../_generated';
import { billingDisputeMutations } from '../billing-dispute/billing-dispute.commands';
import {
  AdjustmentDisputeLoader,
  BillingDisputeQueryResolver,
  DisputesOfAdjustments,
} from '../billing-dispute/billing-dispute.loader';
import { AdjustmentDetailLoader } from './adjustment-detail.loader';
import { AdjustmentCauseLoader } from './cause.loader';

/**
 * What resolves where billing adjustments come from, how they are priced and taxed, and disputes of
 * them.
 */
export const adjustmentDetailResolvers = {
  BillingAdjustmentAdjustmentDetailRelations: new AdjustmentDetailLoader(),
  BillingAdjustmentCauseRelations: new AdjustmentCauseLoader(),
  BillingAdjustmentBillingDisputeRelations: new DisputesOfAdjustments(),
  BillingAdjustmentDisputeRelations: new AdjustmentDisputeLoader(),
  BillingDisputeQueries: new BillingDisputeQueryResolver(),
  BillingDisputeMutations: billingDisputeMutations,
} satisfies Partial<ResolverSet>;
