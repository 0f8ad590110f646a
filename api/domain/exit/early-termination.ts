import { explain, quantity, step } from '../explanation/build';
import type { Explanation, Label, Step } from '../explanation/explanation';
import { addExact, divide, multiply, percentOf } from '../money/arithmetic';
import { decimal, whole, ZERO, type Decimal } from '../money/decimal';
import { roundHalfUp } from '../money/rounding';
import { exactAmount, type ExactAmount, type Money } from '../money/value';
import { monthlyAmount, type PriceLine } from '../penalty/price-line';
import type { EarlyTerminationTerms } from '../terms/billing-terms';
import type { LocalDate } from '../time/instant';
import { addDays, daysBetween } from '../time/local-date';
import { paidFrom, type PaidPeriod } from './paid-days';
import { contractMonths, type MonthsAndDays } from '../invoicing/contract-months';

/** The fee for the forfaits left when a client ends a contract before its term. */
export interface ForfaitFee extends MonthsAndDays {
  readonly fee: Money;
  readonly monthlyAmount: ExactAmount;
  /** The forfaits left, before the uplift. */
  readonly remaining: ExactAmount;
  readonly explanation: Explanation;
}

/** The fee for the consumption left. */
export interface ConsumptionFee {
  readonly fee: Money;
  readonly averageUnits: Decimal;
  readonly monthsCounted: number;
  readonly daysLeft: number;
  readonly explanation: Explanation;
}

/**
 * The time left of a contract: `effectiveOn` is the first day without service, the last day of the
 * term is counted.
 */
export interface TimeLeft {
  readonly effectiveOn: LocalDate;
  readonly termLastDay: LocalDate;
}

/**
 * Forfait modules (`omr-hosted` art. 22): the monthly amount of the lines in force × the months
 * left, whole ones and the days of the last one, and the uplift. Nothing when nothing is left. A
 * partial month is a whole one where the terms say so.
 */
export function forfaitTerminationFee(
  terms: EarlyTerminationTerms,
  lines: readonly PriceLine[],
  currency: string,
  { effectiveOn, termLastDay }: TimeLeft,
): ForfaitFee {
  const left = contractMonths(effectiveOn, addDays(termLastDay, 1));
  const label = { en: 'Monthly amount of the forfaits', fr: 'Montant mensuel des forfaits' };
  const base = monthlyAmount(lines, currency, 'monthlyAmount', label, terms.article);
  const extra = terms.partialMonth === 'WHOLE' && left.extraDays > 0 ? left.daysOfThatMonth : left.extraDays;
  const inWhole = multiply(base.amount, whole(left.wholeMonths));
  const partial = divide(multiply(base.amount, whole(extra)), whole(left.daysOfThatMonth));
  const remaining = addExact(inWhole, partial);
  const uplifted = addExact(remaining, percentOf(remaining, decimal(terms.forfaitUpliftPercent)));
  const fee = roundHalfUp(uplifted);
  const steps: readonly Step[] = [
    base.step,
    step(
      {
        en: 'Forfaits left: whole months, and days of the last one',
        fr: 'Forfaits restants : mois entiers et jours du dernier',
      },
      [
        quantity('monthlyAmount', base.amount.exact, currency),
        quantity('wholeMonths', left.wholeMonths, 'month'),
        quantity('extraDays', extra, 'day'),
        quantity('daysOfThatMonth', left.daysOfThatMonth, 'day'),
      ],
      'monthlyAmount * wholeMonths + monthlyAmount * extraDays / daysOfThatMonth',
      quantity('remaining', remaining.exact, currency),
      terms.article,
    ),
    ...upliftSteps('remaining', remaining, terms.forfaitUpliftPercent, uplifted, fee, terms.article),
  ];
  return { fee, monthlyAmount: base.amount, remaining, ...left, explanation: explain(steps) };
}

/**
 * Consumption modules (`omr-hosted` art. 22): average units a month over the last months of the
 * terms (of those there are, oldest first) × the last unit price invoiced × 12 ÷ days of a year ×
 * days left, and the uplift. No history: nothing.
 */
export function consumptionTerminationFee(
  terms: EarlyTerminationTerms,
  unitsByMonth: readonly number[],
  lastUnitPrice: Money,
  { effectiveOn, termLastDay }: TimeLeft,
): ConsumptionFee {
  const { currency } = lastUnitPrice;
  const counted = unitsByMonth.slice(-terms.averageMonths);
  const units = counted.reduce((sum, each) => sum + each, 0);
  const monthsCounted = counted.length;
  const averageUnits = monthsCounted === 0 ? ZERO : whole(units).dividedBy(whole(monthsCounted));
  const daysLeft = Math.max(0, daysBetween(effectiveOn, termLastDay) + 1);
  const yearly = multiply(exactAmount(averageUnits.times(lastUnitPrice.amount), currency), whole(12));
  const left = divide(multiply(yearly, whole(daysLeft)), whole(terms.yearDays));
  const uplifted = addExact(left, percentOf(left, decimal(terms.consumptionUpliftPercent)));
  const fee = roundHalfUp(uplifted);
  const steps: readonly Step[] = [
    step(
      { en: 'Average units a month', fr: 'Consommation mensuelle moyenne' },
      [quantity('units', units, 'unit'), quantity('monthsCounted', monthsCounted, 'month')],
      monthsCounted === 0 ? '0' : 'units / monthsCounted',
      quantity('averageUnits', averageUnits, 'unit'),
      terms.article,
    ),
    step(
      { en: 'Consumption of the days left', fr: 'Consommation des jours restants' },
      [
        quantity('averageUnits', averageUnits, 'unit'),
        quantity('lastUnitPrice', lastUnitPrice.amount, currency),
        quantity('daysLeft', daysLeft, 'day'),
        quantity('yearDays', terms.yearDays, 'day'),
      ],
      'averageUnits * lastUnitPrice * 12 * daysLeft / yearDays',
      quantity('consumptionLeft', left.exact, currency),
      terms.article,
    ),
    ...upliftSteps('consumptionLeft', left, terms.consumptionUpliftPercent, uplifted, fee, terms.article),
  ];
  return { fee, averageUnits, monthsCounted, daysLeft, explanation: explain(steps) };
}

const PREPAID: Label = {
  en: 'Paid for days without service, rounded half up',
  fr: 'Payé pour des jours sans service, arrondi au centime',
};

/**
 * What was paid for a period, from a day on: credited on a line of its own when a contract ends
 * within it.
 */
export function prepaidCredit(
  paid: PaidPeriod,
  effectiveOn: LocalDate,
  article: string,
  label: Label = PREPAID,
): { readonly credit: Money; readonly explanation: Explanation } {
  const names = { label, paid: 'paid', result: 'credit', article };
  const { amount: credit, explanation } = paidFrom(paid, effectiveOn, names);
  return { credit, explanation };
}

function upliftSteps(
  name: string,
  before: ExactAmount,
  percent: string,
  uplifted: ExactAmount,
  fee: Money,
  article: string,
): readonly Step[] {
  const { currency } = fee;
  return [
    step(
      { en: 'With the uplift', fr: 'Avec la majoration' },
      [quantity(name, before.exact, currency), quantity('upliftPercent', percent, '%')],
      `${name} + ${name} * upliftPercent / 100`,
      quantity('uplifted', uplifted.exact, currency),
      article,
    ),
    step(
      { en: 'Rounded half up to the cent', fr: 'Arrondi au centime' },
      [quantity('uplifted', uplifted.exact, currency)],
      'roundHalfUp(uplifted, 2)',
      quantity('fee', fee.amount, currency),
      article,
    ),
  ];
}
