import { explain, quantity, step } from '../explanation/build';
import type { Explanation, Step } from '../explanation/explanation';
import { divide, isPositive, multiply, smaller, subtract } from '../money/arithmetic';
import { decimal, whole, ZERO, type DecimalText } from '../money/decimal';
import { roundHalfUp } from '../money/rounding';
import { exactAmount, type ExactAmount, type Money } from '../money/value';
import { accept, refuse, type Result } from '../result';
import type { LatePaymentTerms } from '../terms/billing-terms';
import type { LocalDate } from '../time/instant';
import { addDays, daysBetween } from '../time/local-date';

/** A half-year, `2026-H1`: legal interest rates are published for each. */
export type HalfYear = string;

/** A part of a debt that was paid. */
export interface Payment {
  readonly on: LocalDate;
  readonly amount: Money;
}

/** A debt that is late. Amounts include tax. */
export interface LateDebt {
  readonly amountOwed: Money;
  /**
   * The formal notice or the due date, as the terms have it: the first day that bears interest is
   * the next, unless the terms count it.
   */
  readonly startsAfter: LocalDate;
  /** The day it was paid in full, or the last day to count while it is not. */
  readonly lastDay: LocalDate;
  readonly payments: readonly Payment[];
}

/** Interest found on a late debt: it carries no VAT and has a document of its own. */
export interface LateInterest {
  readonly interest: Money;
  readonly exact: ExactAmount;
  /** Days late, in all and by half-year, those on which nothing was owed any more included. */
  readonly days: number;
  readonly daysByHalfYear: Readonly<Record<HalfYear, number>>;
  readonly explanation: Explanation;
}

/** What interest follows. */
export type InterestRule = Pick<
  LatePaymentTerms,
  'factor' | 'ecbPlusPoints' | 'yearDays' | 'startDayCounts' | 'paymentDayCounts' | 'article'
> & {
  /** Whether the rate of the half-year in which interest begins holds for the whole delay. */
  readonly rateFixedAtStart?: boolean;
};

/**
 * Interest on a late debt: each day `factor` × the legal rate of its half-year ÷ the days of a
 * year, on what is owed that day, or where the terms say so the ECB's rate of the half-year plus
 * their points; a part payment lowers it from the next day, its own day still bearing the old
 * amount. Rounded once over all. Refuses `LEGAL_RATE_MISSING` with the half-year, and
 * `CURRENCY_MISMATCH` (`omr-hosted` art. 21.3; C. com. L441-10).
 */
export function lateInterest(
  rule: InterestRule,
  debt: LateDebt,
  legalRates: Readonly<Record<HalfYear, DecimalText>>,
): Result<LateInterest> {
  const { currency } = debt.amountOwed;
  if (debt.payments.some((payment) => payment.amount.currency !== currency)) {
    return refuse('CURRENCY_MISMATCH', ['payments'], `The debt is in ${currency}.`, `Give payments in ${currency}.`);
  }
  const daysByHalfYear: Record<HalfYear, number> = {};
  const steps: Step[] = [];
  let total = exactAmount(ZERO, currency);
  for (const span of spansOf(rule, debt)) {
    const days = daysBetween(span.from, span.toExclusive);
    daysByHalfYear[span.halfYear] = (daysByHalfYear[span.halfYear] ?? 0) + days;
    // Days on which nothing is owed any more are late days without interest: they need no rate.
    if (!isPositive(span.balance)) continue;
    const { rateOf } = span;
    const rate = Object.hasOwn(legalRates, rateOf) ? legalRates[rateOf] : undefined;
    if (rate === undefined) {
      const message = `There is no legal interest rate for ${rateOf}.`;
      return refuse('LEGAL_RATE_MISSING', ['legalRates'], message, `Give the legal rate of ${rateOf}.`);
    }
    const found = interestOf(rule, span.balance, rate, days, steps.length + 1);
    total = exactAmount(total.exact.plus(found.exact.exact), currency);
    steps.push(found.step);
  }
  const interest = roundHalfUp(total);
  return accept({
    interest,
    exact: total,
    days: Object.values(daysByHalfYear).reduce((sum, days) => sum + days, 0),
    daysByHalfYear,
    explanation: explain([...steps, totalStep(rule, steps, total), roundStep(rule, total, interest)]),
  });
}

interface Span {
  readonly from: LocalDate;
  readonly toExclusive: LocalDate;
  readonly balance: Money;
  readonly halfYear: HalfYear;
  /** The half-year whose rate it bears. */
  readonly rateOf: HalfYear;
}

/** The days that bear interest, cut where the balance or the half-year changes. */
function spansOf(rule: InterestRule, debt: LateDebt): readonly Span[] {
  const end = rule.paymentDayCounts ? addDays(debt.lastDay, 1) : debt.lastDay;
  const spans: Span[] = [];
  const first = rule.startDayCounts ? debt.startsAfter : addDays(debt.startsAfter, 1);
  let from = first;
  while (from < end) {
    const balance = balanceOn(rule, debt, from);
    const changes = [end, nextHalfYear(from), ...debt.payments.map((payment) => lowersFrom(rule, payment))];
    const toExclusive = changes.filter((day) => day > from).reduce((first, day) => (day < first ? day : first));
    const rateOf = halfYearOf(rule.rateFixedAtStart === true ? first : from);
    spans.push({ from, toExclusive, balance, halfYear: halfYearOf(from), rateOf });
    from = toExclusive;
  }
  return spans;
}

function balanceOn(rule: InterestRule, { amountOwed, payments }: LateDebt, on: LocalDate): Money {
  return payments
    .filter((payment) => lowersFrom(rule, payment) <= on)
    .reduce((left, { amount }) => subtract(left, smaller(left, amount)), amountOwed);
}

function lowersFrom(rule: InterestRule, payment: Payment): LocalDate {
  return rule.paymentDayCounts ? addDays(payment.on, 1) : payment.on;
}

/** The half-year of a date, `2026-H1` or `2026-H2`. */
export function halfYearOf(date: LocalDate): HalfYear {
  return `${date.slice(0, 4)}-${date.slice(5, 7) <= '06' ? 'H1' : 'H2'}`;
}

function nextHalfYear(date: LocalDate): LocalDate {
  const year = Number(date.slice(0, 4));
  return (date.slice(5, 7) <= '06' ? `${date.slice(0, 4)}-07-01` : `${String(year + 1)}-01-01`) as LocalDate;
}

function interestOf(
  { factor, ecbPlusPoints, yearDays, article }: InterestRule,
  balance: Money,
  rate: DecimalText,
  days: number,
  number: number,
): { readonly exact: ExactAmount; readonly step: Step } {
  const { currency } = balance;
  const percent =
    ecbPlusPoints === undefined ? decimal(rate).times(decimal(factor)) : decimal(rate).plus(decimal(ecbPlusPoints));
  const exact = divide(multiply(multiply(balance, percent), whole(days)), whole(yearDays * 100));
  const [rateName, rateInput, rateFormula] =
    ecbPlusPoints === undefined
      ? [`legalRatePercent_${number}`, quantity('factor', factor, 'factor'), `legalRatePercent_${number} * factor`]
      : [`ecbRatePercent_${number}`, quantity('points', ecbPlusPoints, '%'), `(ecbRatePercent_${number} + points)`];
  return {
    exact,
    step: step(
      { en: 'Interest of days at one rate on one balance', fr: 'Intérêts de jours à un taux sur un solde' },
      [
        quantity(`balance_${number}`, balance.amount, currency),
        quantity(rateName, rate, '%'),
        rateInput,
        quantity(`days_${number}`, days, 'day'),
        quantity('yearDays', yearDays, 'day'),
      ],
      `balance_${number} * ${rateFormula} * days_${number} / (yearDays * 100)`,
      quantity(`interest_${number}`, exact.exact, currency),
      article,
    ),
  };
}

function totalStep({ article }: InterestRule, steps: readonly Step[], total: ExactAmount): Step {
  const results = steps.map((each) => each.result);
  const formula = results.length === 0 ? '0' : results.map((result) => result.name).join(' + ');
  const label = { en: 'Interest of all days', fr: 'Intérêts de tous les jours' };
  return step(label, results, formula, quantity('exact', total.exact, total.currency), article);
}

function roundStep({ article }: InterestRule, total: ExactAmount, interest: Money): Step {
  const label = { en: 'Rounded half up to the cent, once over all', fr: 'Arrondi au centime, une fois sur le tout' };
  const exact = quantity('exact', total.exact, total.currency);
  const result = quantity('interest', interest.amount, interest.currency);
  return step(label, [exact], 'roundHalfUp(exact, 2)', result, article);
}
