import { adjustmentOrder, type AdjustmentRecord } from '../../store/billing/billing.store';
import { pagesInOrder } from '../connection';

/** Pages of billing adjustments, in sequence; larger than others, since ERPs pull them. */
export const adjustmentPages = pagesInOrder<AdjustmentRecord>({
  list: 'adjustments',
  most: 5000,
  order: adjustmentOrder,
});
