import { isPositive } from '../money/arithmetic';
import type { Money } from '../money/value';
import { ACCOUNTS } from './account';
import type { Posting } from './ledger';

/**
 * A base of units is sold: at the effective date, and at each renewal. Free units (price zero) post
 * nothing.
 */
export function packPostings(price: Money): readonly Posting[] {
  return isPositive(price) ? [{ debit: ACCOUNTS.packsDue, credit: ACCOUNTS.packsSold, amount: price }] : [];
}
