import { subtract, sum } from '../../domain/money/arithmetic';
import { zero, type Money } from '../../domain/money/value';
import type { LocalDate } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { lateClaimsOf } from '../../store/dunning/late-claim.store';
import { openOfContract } from '../../store/dunning/due-at-once.store';
import { moneyOf } from '../../domain/money/parse-money';
import type { ContractTerms } from '../terms/dated-terms';
import { claimedSoFar } from './claimed-so-far';
import { lateCostsOf, ON_FILE } from './late-costs';

/** What is unpaid under a contract on a day. */
export interface Unpaid {
  /** What is open of its invoices, including tax, due or not. */
  readonly unpaid: Money;
  /** Interest and fixed sums by the terms that were not claimed yet; null without the rates. */
  readonly lateInterest: Money | null;
}

/** What is unpaid under a contract, with what its lateness costs by its terms until a day. */
export async function unpaidOf(
  reader: StatementRunner,
  terms: Pick<ContractTerms, 'contract' | 'dated'>,
  on: LocalDate,
): Promise<Unpaid> {
  const { currency } = terms.contract;
  const unpaid = moneyOf((await openOfContract(reader, terms.contract.id)) ?? `0.00 ${currency}`);
  const costs = await lateCostsOf(reader, terms, on, ON_FILE, ['CONTRACT']);
  if (!costs.ok) return { unpaid, lateInterest: null };
  const ids = costs.value.map(({ invoiceId }) => invoiceId);
  const claims = await lateClaimsOf(reader, ids);
  const left = costs.value.map(({ invoiceId, byContract }) => {
    if (byContract === null) return zero(currency);
    const { interest, recoveryFee } = claimedSoFar(claims, invoiceId, currency);
    return subtract(subtract(byContract.total, interest), recoveryFee);
  });
  return { unpaid, lateInterest: sum(left, currency) };
}
