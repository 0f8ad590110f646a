import { explain, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { divide, multiply, subtract } from '../money/arithmetic';
import { whole } from '../money/decimal';
import { roundHalfUp } from '../money/rounding';
import type { Money } from '../money/value';
import { accept, refuse, type Result } from '../result';
import type { PeriodMonths } from '../terms/billing-terms';
import type { LocalDate } from '../time/instant';
import { daysBetween } from '../time/local-date';
import type { BillingPeriod } from './period';

/** What an amendment changes in a period that was invoiced already. */
export interface AmendedPeriod {
  readonly period: BillingPeriod;
  readonly periodMonths: PeriodMonths;
  /** What was invoiced, a month; zero for a module that is added. */
  readonly oldMonthlyAmount: Money;
  readonly newMonthlyAmount: Money;
  readonly effectiveOn: LocalDate;
  readonly article: string;
}

/**
 * A signed amount that changes what the client is invoiced, excluding tax, and how it was found.
 */
export interface AdjustmentAmount {
  readonly amount: Money;
  readonly explanation: Explanation;
}

/**
 * The difference that an amendment within an invoiced period makes: (new − old monthly amount) ×
 * months × days left ÷ days of the period, rounded once. Refuses `DATE_OUT_OF_PERIOD`.
 */
export function amendmentAdjustment(amended: AmendedPeriod): Result<AdjustmentAmount> {
  const { period, periodMonths, oldMonthlyAmount, newMonthlyAmount, effectiveOn, article } = amended;
  if (effectiveOn < period.start || effectiveOn >= period.endExclusive) {
    return refuse(
      'DATE_OUT_OF_PERIOD',
      ['effectiveOn'],
      `${effectiveOn} is not in the period from ${period.start} to before ${period.endExclusive}.`,
      'Give a day of the period, or amend the period that contains it.',
    );
  }
  const daysLeft = daysBetween(effectiveOn, period.endExclusive);
  const { currency } = newMonthlyAmount;
  const change = subtract(newMonthlyAmount, oldMonthlyAmount);
  const exact = divide(multiply(multiply(change, whole(periodMonths)), whole(daysLeft)), whole(period.periodDays));
  const amount = roundHalfUp(exact);
  const explanation = explain([
    step(
      { en: 'Difference for the days left of the period', fr: 'Différence pour les jours restants de la période' },
      [
        quantity('newMonthlyAmount', newMonthlyAmount.amount, currency),
        quantity('oldMonthlyAmount', oldMonthlyAmount.amount, currency),
        quantity('periodMonths', periodMonths, 'month'),
        quantity('daysLeft', daysLeft, 'day'),
        quantity('periodDays', period.periodDays, 'day'),
      ],
      '(newMonthlyAmount - oldMonthlyAmount) * periodMonths * daysLeft / periodDays',
      quantity('exact', exact.exact, currency),
      article,
    ),
    step(
      { en: 'Rounded half up to the cent', fr: 'Arrondi au centime' },
      [quantity('exact', exact.exact, currency)],
      'roundHalfUp(exact, 2)',
      quantity('adjustment', amount.amount, currency),
      article,
    ),
  ]);
  return accept({ amount, explanation });
}
