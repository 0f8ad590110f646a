import { forfaitLine } from '../../domain/invoicing/forfait-line';
import type { BillingPeriod } from '../../domain/invoicing/period';
import type { PaidPart } from '../../domain/exit/paid-days';
import { add, sum } from '../../domain/money/arithmetic';
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
 * is, by the days that they are for, in order.
 */
export function partsInvoicedFor(
  terms: ContractTerms,
  prices: readonly MonthlyPrice[],
  period: BillingPeriod,
): readonly PaidPart[] {
  const { article, vatCategory, vatRatePercent } = terms.terms.pack.billing;
  const parts = new Map<string, PaidPart>();
  for (const { key, monthlyAmount, from, toExclusive } of prices) {
    const charge = { module: key, monthlyAmount, startsOn: from, endExclusive: toExclusive };
    const line = forfaitLine({ ...charge, vatCategory, vatRatePercent }, period, periodMonthsOf(terms), article);
    if (line === null) continue;
    const days = { start: line.from, endExclusive: line.toExclusive };
    const name = `${days.start} ${days.endExclusive}`;
    const before = parts.get(name);
    parts.set(name, { ...days, amount: before === undefined ? line.amount : add(before.amount, line.amount) });
  }
  return [...parts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part);
}

/** The same, of the whole period. */
export function invoicedFor(terms: ContractTerms, prices: readonly MonthlyPrice[], period: BillingPeriod): Money {
  return sum(
    partsInvoicedFor(terms, prices, period).map(({ amount }) => amount),
    terms.contract.currency,
  );
}
