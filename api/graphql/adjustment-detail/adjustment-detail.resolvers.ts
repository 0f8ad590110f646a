import type { ResolverSet } from '../_generated';
import { AdjustmentDetailLoader } from './adjustment-detail.loader';
import { AdjustmentCauseLoader } from './cause.loader';

/** What resolves what billing adjustments come from, and how they are priced and taxed. */
export const adjustmentDetailResolvers = {
  BillingAdjustmentAdjustmentDetailRelations: new AdjustmentDetailLoader(),
  BillingAdjustmentCauseRelations: new AdjustmentCauseLoader(),
} satisfies Partial<ResolverSet>;
