import { explain, quantity, step } from '../explanation/build';
import { divide, multiply } from '../money/arithmetic';
import { whole, type DecimalText } from '../money/decimal';
import { roundHalfUp } from '../money/rounding';
import type { Money } from '../money/value';
import type { PeriodMonths } from '../terms/billing-terms';
import type { LocalDate } from '../time/instant';
import type { InvoiceLine } from './invoice';
import { partOfPeriod, type BillingPeriod } from './period';

/**
 * A monthly price that a contract is invoiced: a module or a component of the forfait, over its
 * dates.
 */
export interface ForfaitCharge {
  readonly module: string;
  readonly monthlyAmount: Money;
  readonly startsOn: LocalDate;
  /** First day no longer due; null while open. */
  readonly endExclusive: LocalDate | null;
  readonly vatRatePercent: DecimalText;
  readonly vatCategory: string;
}

/**
 * The line of a charge in a period: monthly amount × months × days in force ÷ days of the period,
 * rounded once; null when it is not in force in it. A charge in force for the whole period is due
 * whole.
 */
export function forfaitLine(
  charge: ForfaitCharge,
  period: BillingPeriod,
  periodMonths: PeriodMonths,
  article: string,
): InvoiceLine | null {
  const part = partOfPeriod(period, charge.startsOn, charge.endExclusive);
  if (part === null) return null;
  const { periodDays } = period;
  const { monthlyAmount } = charge;
  const exact = divide(multiply(multiply(monthlyAmount, whole(periodMonths)), whole(part.days)), whole(periodDays));
  const amount = roundHalfUp(exact);
  const currency = monthlyAmount.currency;
  const explanation = explain([
    step(
      { en: 'Price of the days in force in the period', fr: 'Prix des jours en vigueur dans la période' },
      [
        quantity('monthlyAmount', monthlyAmount.amount, currency),
        quantity('periodMonths', periodMonths, 'month'),
        quantity('days', part.days, 'day'),
        quantity('periodDays', periodDays, 'day'),
      ],
      'monthlyAmount * periodMonths * days / periodDays',
      quantity('exact', exact.exact, currency),
      article,
    ),
    step(
      { en: 'Rounded half up to the cent', fr: 'Arrondi au centime' },
      [quantity('exact', exact.exact, currency)],
      'roundHalfUp(exact, 2)',
      quantity('amount', amount.amount, currency),
      article,
    ),
  ]);
  const { vatRatePercent, vatCategory, module } = charge;
  return { kind: 'FORFAIT', module, ...part, periodDays, amount, vatRatePercent, vatCategory, explanation };
}
