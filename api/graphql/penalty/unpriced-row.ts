import type { UnpricedPenaltyRecord } from '../../store/penalty/unpriced-penalty.store';
import type { Refusal } from '../_generated';

/** What waits for a price as the API shows it, with the id of its incident. */
export interface UnpricedPenaltyRow extends Omit<UnpricedPenaltyRecord, 'refusals'> {
  readonly reasons: readonly Refusal[];
}

/** Shows what waits for a price. */
export function toUnpriced({ refusals, ...record }: UnpricedPenaltyRecord): UnpricedPenaltyRow {
  return { ...record, reasons: refusals };
}
