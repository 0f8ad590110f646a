import { add, subtract } from '../money/arithmetic';
import { requireSameCurrency, zero, type Money } from '../money/value';
import type { AccountName, LedgerTransaction } from './ledger';

/** Credits less debits of one account; a negative balance is more debits. */
export function balanceOf(
  transactions: readonly Pick<LedgerTransaction, 'postings'>[],
  account: AccountName,
  currency: string,
): Money {
  return balances(transactions, currency).get(account) ?? zero(currency);
}

/** Credits less debits of every account that a ledger names; their sum is always zero. */
export function balances(
  transactions: readonly Pick<LedgerTransaction, 'postings'>[],
  currency: string,
): ReadonlyMap<AccountName, Money> {
  const found = new Map<AccountName, Money>();
  for (const { postings } of transactions) {
    for (const posting of postings) {
      requireSameCurrency(posting.amount, { currency });
      found.set(posting.debit, subtract(found.get(posting.debit) ?? zero(currency), posting.amount));
      found.set(posting.credit, add(found.get(posting.credit) ?? zero(currency), posting.amount));
    }
  }
  return found;
}
