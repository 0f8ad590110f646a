import { explain, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { divide, multiply } from '../money/arithmetic';
import { whole } from '../money/decimal';
import { roundHalfUp } from '../money/rounding';
import { zero, type ExactAmount, type Money } from '../money/value';
import { accept, refuse, type Result } from '../result';
import type { LevelChangeTerms, PeriodMonths } from '../terms/billing-terms';
import type { LocalDate } from '../time/instant';
import { daysBetween } from '../time/local-date';
import { contractMonths } from './contract-months';

/** A period of a level that was paid. */
export interface PaidPeriod {
  readonly start: LocalDate;
  readonly endExclusive: LocalDate;
  /** What was paid for it, excluding tax. */
  readonly amount: Money;
  readonly months: PeriodMonths;
}

/** A change of service level within a paid period. */
export interface LevelChange {
  readonly paid: PaidPeriod;
  readonly changeOn: LocalDate;
  readonly fromLevel: number;
  readonly toLevel: number;
  /** Price of the new level a month. */
  readonly newMonthlyAmount: Money;
}

/** What a change of level does to what the client pays, excluding tax. */
export interface LevelChangeDecision {
  /** Credited of what was paid; zero downwards. */
  readonly credit: Money;
  /** Whole months left of the paid period, counted forward from the day of the change. */
  readonly wholeMonths: number;
  readonly monthlyOldPrice: ExactAmount;
  /** First day of the new price: the change upwards, the next period downwards. */
  readonly newPriceFrom: LocalDate;
  /** Upwards: the new level by days to the period's end; zero downwards. */
  readonly charge: Money;
  readonly explanation: Explanation;
}

/**
 * A change of level (`icodia-server` art. 7). Upwards, the old price of the whole months left is
 * credited and the new level is due from that day; the incomplete month is not credited. Downwards
 * nothing is refunded and the new price applies from the next period. No term moves. Refuses
 * `DATE_OUT_OF_PERIOD` and `LEVEL_UNCHANGED`.
 */
export function changeLevel(terms: LevelChangeTerms, change: LevelChange): Result<LevelChangeDecision> {
  const { paid, changeOn, fromLevel, toLevel } = change;
  if (changeOn < paid.start || changeOn >= paid.endExclusive) {
    const message = `${changeOn} is not in the period paid, from ${paid.start} to before ${paid.endExclusive}.`;
    return refuse('DATE_OUT_OF_PERIOD', ['changeOn'], message, 'Give a day of the period that was paid.');
  }
  if (fromLevel === toLevel) {
    return refuse('LEVEL_UNCHANGED', ['toLevel'], `The level is already ${fromLevel}.`, 'Give another level.');
  }
  const { currency } = paid.amount;
  const upwards = toLevel > fromLevel;
  const left =
    upwards && terms.upgradeCredit === 'WHOLE_MONTHS_LEFT' ? contractMonths(changeOn, paid.endExclusive) : null;
  const wholeMonths = left?.wholeMonths ?? 0;
  const monthlyOldPrice = divide(paid.amount, whole(paid.months));
  const exact = divide(multiply(paid.amount, whole(wholeMonths)), whole(paid.months));
  const credit = roundHalfUp(exact);
  const charged = upwards ? chargeOf(change) : null;
  const explanation = explain([
    step(
      {
        en: 'Old price of the whole months left, rounded half up',
        fr: 'Ancien prix des mois entiers restants, arrondi',
      },
      [
        quantity('paid', paid.amount.amount, currency),
        quantity('wholeMonths', wholeMonths, 'month'),
        quantity('months', paid.months, 'month'),
      ],
      'roundHalfUp(paid * wholeMonths / months, 2)',
      quantity('credit', credit.amount, currency),
      terms.article,
    ),
    ...(charged === null
      ? []
      : [
          step(
            {
              en: 'New level by days to the period’s end',
              fr: 'Nouveau niveau par jours jusqu’à la fin de la période',
            },
            [
              quantity('newMonthlyAmount', change.newMonthlyAmount.amount, currency),
              quantity('periodMonths', paid.months, 'month'),
              quantity('daysLeft', charged.daysLeft, 'day'),
              quantity('periodDays', charged.periodDays, 'day'),
            ],
            'roundHalfUp(newMonthlyAmount * periodMonths * daysLeft / periodDays, 2)',
            quantity('charge', charged.charge.amount, currency),
            terms.article,
          ),
        ]),
  ]);
  return accept({
    credit,
    wholeMonths,
    monthlyOldPrice,
    newPriceFrom: upwards ? changeOn : paid.endExclusive,
    charge: charged?.charge ?? zero(currency),
    explanation,
  });
}

function chargeOf({ paid, changeOn, newMonthlyAmount }: LevelChange): {
  readonly charge: Money;
  readonly daysLeft: number;
  readonly periodDays: number;
} {
  const daysLeft = daysBetween(changeOn, paid.endExclusive);
  const periodDays = daysBetween(paid.start, paid.endExclusive);
  const period = multiply(newMonthlyAmount, whole(paid.months));
  return { charge: roundHalfUp(divide(multiply(period, whole(daysLeft)), whole(periodDays))), daysLeft, periodDays };
}
