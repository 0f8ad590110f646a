import type { Operations } from './_generated/operations.js';
import type { BillingAdjustmentFilter, BillingAdjustmentsQuery } from './_generated/types.js';
import type { OperationOptions } from './document.js';
import { paginate, type Pages } from './pagination.js';

/** Which adjustments to pull. */
export interface PullOptions extends OperationOptions {
  /** The cursor that was kept last; absent or null: from the first adjustment on. */
  readonly after?: string | null;
  /** How many a request, at most 5 000; 500 when absent. */
  readonly pageSize?: number;
  readonly filter?: BillingAdjustmentFilter;
}

/** A page of adjustments, each with the cursor to go on from. */
export type AdjustmentPage = NonNullable<BillingAdjustmentsQuery['billingAdjustments']>;

/**
 * An adjustment (`node`) and its `cursor`: keep the cursor together with what you make of the
 * adjustment, and go on `after` it next time.
 */
export type PulledAdjustment = AdjustmentPage['edges'][number];

const PAGE_SIZE = 500;

/**
 * All adjustments after a cursor, in sequence, up to the newest. Iterate over it for one adjustment
 * at a time, over `pages()` for one page at a time. Whoever keeps the last cursor and pulls after
 * it sees each adjustment exactly once, whatever is written meanwhile.
 */
export function pullAdjustments(
  { billingAdjustments }: Pick<Operations, 'billingAdjustments'>,
  { after = null, pageSize = PAGE_SIZE, filter, ...options }: PullOptions = {},
): Pages<AdjustmentPage> {
  return paginate(
    (from) => billingAdjustments({ first: pageSize, after: from, filter: filter ?? null }, options),
    after,
  );
}
