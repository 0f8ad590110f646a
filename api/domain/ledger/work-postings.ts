import { isPositive, negate } from '../money/arithmetic';
import type { Money } from '../money/value';
import { ACCOUNTS } from './account';
import type { Posting } from './ledger';

/** Work is invoiced by itself; a negative amount reverses it. An amount of zero posts nothing. */
export function workPostings(amount: Money): readonly Posting[] {
  if (isPositive(amount)) return [{ debit: ACCOUNTS.workDue, credit: ACCOUNTS.workBilled, amount }];
  const back = negate(amount);
  return isPositive(back) ? [{ debit: ACCOUNTS.workBilled, credit: ACCOUNTS.workDue, amount: back }] : [];
}
