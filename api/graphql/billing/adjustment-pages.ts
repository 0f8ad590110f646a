import type { AdjustmentRecord } from '../../store/billing/billing.store';
import { pages } from '../connection';

/** Pages of billing adjustments, in sequence; larger than others, since ERPs pull them. */
export const adjustmentPages = pages<AdjustmentRecord>({
  list: 'adjustments',
  most: 5000,
  keys: ['bigint'],
  keyOf: (adjustment) => [adjustment.sequence],
});
