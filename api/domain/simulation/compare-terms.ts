import { explain, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { subtract } from '../money/arithmetic';
import { formatAmount } from '../money/format-money';
import type { Money } from '../money/value';
import { accept, refuse, type Result } from '../result';
import type { LocalMonth } from '../time/local-date';
import { costUnderTerms, type TermsCost } from './cost-under-terms';
import type { ContractHistory, SimulatedMonths, TermsToTry } from './history';

/** A month under the contract's own terms and under others. */
export interface MonthComparison {
  readonly month: LocalMonth;
  readonly own: Money;
  readonly other: Money;
  /** What the other terms cost more; negative when they cost less. */
  readonly difference: Money;
  readonly explanation: Explanation;
}

/** What other terms would have cost, by month and in all. */
export interface TermsComparison {
  readonly months: readonly MonthComparison[];
  readonly own: TermsCost;
  readonly other: TermsCost;
  readonly difference: Money;
  readonly explanation: Explanation;
}

/**
 * Compares what a contract's real history costs under its own terms and under others: another grid,
 * calendar or pack size by overrides, or another pack altogether. Refuses as `costUnderTerms` does,
 * and `CURRENCY_MISMATCH` for terms in different currencies.
 */
export function compareTerms(
  history: ContractHistory,
  own: TermsToTry,
  other: TermsToTry,
  months: SimulatedMonths,
): Result<TermsComparison> {
  const currency = own.terms.pack.currency;
  if (other.terms.pack.currency !== currency) {
    const message = `The contract's terms are in ${currency}, the others in ${other.terms.pack.currency}.`;
    return refuse('CURRENCY_MISMATCH', ['other'], message, 'Compare terms in one currency.');
  }
  const ownCost = costUnderTerms(own, history, months);
  if (!ownCost.ok) return ownCost;
  const otherCost = costUnderTerms(other, history, months);
  if (!otherCost.ok) return otherCost;
  const compared = ownCost.value.months.map((cost, index): MonthComparison => {
    const then = otherCost.value.months[index];
    if (then === undefined) throw new Error('both have the same months');
    return { month: cost.month, own: cost.total, other: then.total, ...differenceOf(cost.total, then.total) };
  });
  return accept({
    months: compared,
    own: ownCost.value,
    other: otherCost.value,
    ...differenceOf(ownCost.value.total, otherCost.value.total),
  });
}

function differenceOf(own: Money, other: Money): { readonly difference: Money; readonly explanation: Explanation } {
  const difference = subtract(other, own);
  const label = { en: 'What the other terms cost more', fr: 'Ce que les autres conditions coûtent en plus' };
  const inputs = [
    quantity('other', formatAmount(other), own.currency),
    quantity('own', formatAmount(own), own.currency),
  ];
  const result = quantity('difference', formatAmount(difference), own.currency);
  return { difference, explanation: explain([step(label, inputs, 'other - own', result, '')]) };
}
