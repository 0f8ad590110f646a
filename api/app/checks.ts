import { isVisible, lengthOf } from '../domain/text/alphabet';
import { compare, isPositive } from '../domain/money/arithmetic';
import type { Decimal } from '../domain/money/decimal';
import { formatMoney } from '../domain/money/format-money';
import { LARGEST_GIVEN, zero, type Money } from '../domain/money/value';
import { refuse, type Refusal, type Refused } from '../domain/result';
import type { Instant, LocalDate } from '../domain/time/instant';

/** Refuses what does not exist or may not be seen: the answer is the same. */
export function notFound(what: string, path: readonly string[]): Refused {
  return refuse(
    'NOT_FOUND',
    path,
    `There is no such ${what}.`,
    `Check the id, and that the ${what} is among those that you may see.`,
  );
}

/**
 * A refusal when a text has nothing that can be seen, or too many characters (Unicode code points),
 * else nothing.
 */
export function checkText(text: string, path: readonly string[], most: number, least = 1): Refusal[] {
  const length = lengthOf(text);
  const isBlank = least > 0 && !isVisible(text);
  if (!isBlank && length >= least && length <= most) return [];
  const message = isBlank ? 'The text is blank.' : `The text has ${length} characters.`;
  const visible = least > 0 ? ', at least one of them visible' : '';
  const { refusals } = refuse('TEXT_INVALID', path, message, `Give ${least} to ${most} characters${visible}.`);
  return [...refusals];
}

/** `checkText` for what need not be given. */
export function checkOptional(text: string | null | undefined, path: readonly string[], most: number): Refusal[] {
  return text == null ? [] : checkText(text, path, most);
}

/** A refusal of what is wrong with a text, by a function that says it, else nothing. */
export function checkWith(
  faultOf: (text: string) => string | null,
  text: string | null | undefined,
  path: readonly string[],
  code: Refusal['code'],
): Refusal[] {
  const fault = text == null ? null : faultOf(text);
  if (fault === null) return [];
  return [...refuse(code, path, fault, `Check \`${path.join('.')}\`, or leave it out.`).refusals];
}

/** A refusal when a number is not whole or out of bounds, else nothing. */
export function checkWhole(value: number, path: readonly string[], least: number, most: number): Refusal[] {
  if (Number.isInteger(value) && value >= least && value <= most) return [];
  const { refusals } = refuse(
    'NUMBER_OUT_OF_RANGE',
    path,
    `${value} is not a whole number from ${least} to ${most}.`,
    `Give a whole number from ${least} to ${most}.`,
  );
  return [...refusals];
}

/** A refusal when an amount is negative, too large, or in another currency, else nothing. */
export function checkAmount(amount: Money, currency: string, path: readonly string[]): Refusal[] {
  if (amount.currency !== currency) {
    const message = `The amount is in ${amount.currency}, the contract in ${currency}.`;
    return [...refuse('CURRENCY_MISMATCH', path, message, `Give the amount in ${currency}.`).refusals];
  }
  if (amount.amount.gt(LARGEST_GIVEN)) {
    const largest = formatMoney({ ...amount, amount: LARGEST_GIVEN });
    const message = `The amount is above ${largest}.`;
    return [...refuse('NUMBER_OUT_OF_RANGE', path, message, `Give at most ${largest}.`).refusals];
  }
  if (compare(amount, zero(currency)) >= 0) return [];
  return [...refuse('AMOUNT_NOT_POSITIVE', path, 'The amount is negative.', 'Give zero or more.').refusals];
}

/**
 * A refusal when an amount is not above zero, too large, or in another currency, else nothing.
 */
export function checkPositiveAmount(amount: Money, currency: string, path: readonly string[]): Refusal[] {
  const faults = checkAmount(amount, currency, path);
  if (faults.length > 0 || isPositive(amount)) return faults;
  return [...refuse('AMOUNT_NOT_POSITIVE', path, 'The amount is zero.', 'Give an amount above zero.').refusals];
}

/** A refusal when a day has not come yet, else nothing. `today` is in the contract's zone. */
export function checkDayNotFuture(on: LocalDate, today: LocalDate, path: readonly string[]): Refusal[] {
  if (on <= today) return [];
  return [...refuse('TIME_IN_FUTURE', path, `${on} has not come yet.`, `Give ${today} or before.`).refusals];
}

/** A refusal when an instant lies after now, else nothing. */
export function checkNotFuture(at: Instant, now: Instant, path: readonly string[]): Refusal[] {
  if (at <= now) return [];
  return [
    ...refuse('TIME_IN_FUTURE', path, 'That time is in the future.', 'Record events once they have happened.').refusals,
  ];
}

/** A refusal when one instant lies before another that must come first, else nothing. */
export function checkOrder(
  first: Instant,
  then: Instant,
  path: readonly string[],
  firstName: string,
  thenName: string,
): Refusal[] {
  if (first <= then) return [];
  const message = `The ${thenName} is before the ${firstName}.`;
  return [
    ...refuse(
      'TIMES_OUT_OF_ORDER',
      path,
      message,
      `Give a time at or after the ${firstName}, or correct that one first.`,
    ).refusals,
  ];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Whether a text can be the id of anything at all: asking the database for another one would be an
 * error there.
 */
export function isId(text: string): boolean {
  return UUID.test(text);
}

/** Refuses a rise in percent that is none, is above 1 000 or has more than four decimals. */
export function checkRise(percent: Decimal, path: readonly string[], what: string): readonly Refusal[] {
  if (percent.gt(0) && percent.lte(1_000) && percent.decimalPlaces() <= 4) return [];
  const message = `${percent.toFixed()} is no ${what} in percent.`;
  const whatToDo = 'Give more than 0, at most 1000, with at most 4 decimals.';
  return refuse('NUMBER_OUT_OF_RANGE', path, message, whatToDo).refusals;
}
