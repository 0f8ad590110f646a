import { explain, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { divide, multiply } from '../money/arithmetic';
import { whole } from '../money/decimal';
import { formatAmount } from '../money/format-money';
import { roundHalfUp } from '../money/rounding';
import type { Money } from '../money/value';
import { refuse, type Refused } from '../result';

/** What some work costs at an hourly rate. */
export interface PricedWork {
  readonly amount: Money;
  readonly explanation: Explanation;
}

/**
 * What minutes that nothing covers cost at the rate of an hour, pro rata by the minute, excluding
 * tax; rounded once, half up.
 */
export function priceWork(minutes: number, hourlyRate: Money, article: string): PricedWork {
  const amount = roundHalfUp(divide(multiply(hourlyRate, whole(minutes)), whole(60)));
  const { currency } = hourlyRate;
  const priced = step(
    { en: 'Work that nothing covers, by the minute', fr: 'Travail que rien ne couvre, à la minute' },
    [quantity('hourlyRate', formatAmount(hourlyRate), currency), quantity('minutesAtRate', minutes, 'minute')],
    'roundHalfUp(hourlyRate * minutesAtRate / 60, 2)',
    quantity('workAmount', formatAmount(amount), currency),
    article,
  );
  return { amount, explanation: explain([priced]) };
}

/**
 * Refuses (`HOURLY_RATE_MISSING`) work that is invoiced by the hour where no rate is on file for
 * its day.
 */
export function rateMissing(what: string): Refused {
  return refuse(
    'HOURLY_RATE_MISSING',
    ['startedAt'],
    `${what}, and the contract has no hourly rate for that day.`,
    'Use `setHourlyRate` for the rate, then record the work with `recordIntervention`.',
  );
}
