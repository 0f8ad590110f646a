import { forfaitLine } from '../../domain/invoicing/forfait-line';
import type { BillingPeriod } from '../../domain/invoicing/period';
import { sum } from '../../domain/money/arithmetic';
import type { Money } from '../../domain/money/value';
import type { MonthlyPrice } from '../../domain/simulation/history';
import type { PeriodMonths } from '../../domain/terms/billing-terms';
import type { LocalDate } from '../../domain/time/instant';
import { priceLinesOf } from '../penalty/price-lines';
import type { ContractTerms } from '../terms/dated-terms';

/**
 * The monthly prices that a contract has had: its forfait's components, and modules with a price of
 * their own.
 */
export function monthlyPricesOf(terms: ContractTerms): readonly MonthlyPrice[] {
  return priceLinesOf(terms).map(({ key, hosting, price, from, toExclusive }) => ({
    key,
    hosting,
    monthlyAmount: price,
    from,
    toExclusive,
  }));
}

/** The monthly prices in force on a day. */
export function pricesOn(prices: readonly MonthlyPrice[], on: LocalDate): readonly MonthlyPrice[] {
  return prices.filter(({ from, toExclusive }) => from <= on && (toExclusive === null || on < toExclusive));
}

/** How many months an invoice of a contract covers. */
export function periodMonthsOf({ contract }: ContractTerms): PeriodMonths {
  return contract.billingPeriodMonths as PeriodMonths;
}

/**
 * What some prices come to for a billing period, excluding tax, each rounded as its invoice line
 * is.
 */
export function invoicedFor(terms: ContractTerms, prices: readonly MonthlyPrice[], period: BillingPeriod): Money {
  const { article, vatCategory, vatRatePercent } = terms.terms.pack.billing;
  const lines = prices.map(({ key, monthlyAmount, from, toExclusive }) =>
    forfaitLine(
      { module: key, monthlyAmount, startsOn: from, endExclusive: toExclusive, vatCategory, vatRatePercent },
      period,
      periodMonthsOf(terms),
      article,
    ),
  );
  return sum(
    lines.flatMap((line) => line?.amount ?? []),
    terms.contract.currency,
  );
}
