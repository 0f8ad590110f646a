import { explain, given, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { multiply } from '../money/arithmetic';
import { whole } from '../money/decimal';
import { moneyOf } from '../money/parse-money';
import { roundHalfUp } from '../money/rounding';
import { exactAmount, type ExactAmount, type Money } from '../money/value';
import { monthlyAmount, type PriceLine } from '../penalty/price-line';
import { accept, refuse, type Result } from '../result';
import type { ReversibilityTerms } from '../terms/billing-terms';
import { addWorkingDays } from '../time/add-working-days';
import type { Calendar } from '../time/calendar';
import type { LocalDate } from '../time/instant';
import { addDays } from '../time/local-date';

/** What the client chose for its data at the end. */
export type ReversibilityChoice = 'HAND_BACK' | 'DESTROY';

/** What handing back or destroying costs, excluding tax, and by when it is done. */
export interface Reversibility {
  readonly fee: Money;
  /** The months of forfait of the terms, unrounded. */
  readonly forfait: ExactAmount;
  readonly minimumApplied: boolean;
  /** Last day of the delay. */
  readonly deadline: LocalDate;
  readonly explanation: Explanation;
}

/**
 * Reversibility of a request received on a day (`omr-hosted` art. 23): handing back costs some
 * months of the forfait, at least the minimum; destroying its own fee. The deadline's last day
 * counts from the receipt as day 0. Refuses `REVERSIBILITY_NOT_OFFERED` where the document promises
 * no delay.
 */
export function reversibilityOf(
  terms: ReversibilityTerms,
  choice: ReversibilityChoice,
  lines: readonly PriceLine[],
  requestReceivedOn: LocalDate,
): Result<Reversibility> {
  const { article, handOverDays } = terms;
  if (handOverDays === null) {
    const message = 'These terms set no deadline for returning the data.';
    return refuse('REVERSIBILITY_NOT_OFFERED', [], message, 'Quote it as work outside the contract.');
  }
  const minimum = moneyOf(terms.minimumFee);
  const { currency } = minimum;
  const deadline = addDays(requestReceivedOn, handOverDays);
  if (choice === 'DESTROY') {
    const fee = moneyOf(terms.destructionFee);
    const label = { en: 'Fee for destroying the data', fr: 'Coût de la destruction des données' };
    const explanation = explain([given(label, quantity('fee', fee.amount, currency), article)]);
    return accept({ fee, forfait: exactAmount(whole(0), currency), minimumApplied: false, deadline, explanation });
  }
  const label = { en: 'Monthly amount of the forfaits', fr: 'Montant mensuel des forfaits' };
  const monthly = monthlyAmount(lines, currency, 'monthlyAmount', label, article);
  const forfait = multiply(monthly.amount, whole(terms.feeMonths));
  const minimumApplied = minimum.amount.greaterThan(forfait.exact);
  const fee = minimumApplied ? minimum : roundHalfUp(forfait);
  const explanation = explain([
    monthly.step,
    step(
      { en: 'Months of forfait that handing back costs', fr: 'Mois de forfait que coûte la restitution' },
      [quantity('monthlyAmount', monthly.amount.exact, currency), quantity('feeMonths', terms.feeMonths, 'month')],
      'monthlyAmount * feeMonths',
      quantity('forfait', forfait.exact, currency),
      article,
    ),
    step(
      { en: 'At least the minimum, rounded half up', fr: 'Au moins le minimum, arrondi au centime' },
      [quantity('forfait', forfait.exact, currency), quantity('minimum', minimum.amount, currency)],
      'roundHalfUp(max(forfait, minimum), 2)',
      quantity('fee', fee.amount, currency),
      article,
    ),
  ]);
  return accept({ fee, forfait, minimumApplied, deadline, explanation });
}

/**
 * The day on which access and data are erased, so many working days after termination took effect
 * (`owl-monitoring` s. 9). Refuses `ERASURE_NOT_PROMISED` where the document names none.
 */
export function erasureDay(terms: ReversibilityTerms, calendar: Calendar, effectiveOn: LocalDate): Result<LocalDate> {
  if (terms.erasureWorkingDays === null) {
    return refuse(
      'ERASURE_NOT_PROMISED',
      [],
      'These terms set no day for erasing the data.',
      'Agree on one with the client.',
    );
  }
  return addWorkingDays(calendar, effectiveOn, terms.erasureWorkingDays);
}
