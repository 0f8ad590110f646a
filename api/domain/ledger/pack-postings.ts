import { isPositive, negate } from '../money/arithmetic';
import type { Money } from '../money/value';
import { ACCOUNTS } from './account';
import type { Posting } from './ledger';

/**
 * A base of units is sold: at the effective date, and at each renewal; a negative price gives back
 * what was too much of one. Free units (price zero) post nothing.
 */
export function packPostings(price: Money): readonly Posting[] {
  if (isPositive(price)) return [{ debit: ACCOUNTS.packsDue, credit: ACCOUNTS.packsSold, amount: price }];
  const back = negate(price);
  return isPositive(back) ? [{ debit: ACCOUNTS.packsSold, credit: ACCOUNTS.packsDue, amount: back }] : [];
}
