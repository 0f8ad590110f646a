import { accept, refuse, type Result } from '../result';
import { isCurrencyCode, money, type Money } from './value';

/** What a written amount looks like, for the `whatToDo` of a refusal. */
const EXAMPLE = 'Write an amount with exactly two decimals, a space and an ISO 4217 code, like "1200.00 EUR".';

/**
 * Reads the wire form of money, `"1200.00 EUR"`. Refused: `MONEY_PRECISION` (not exactly two
 * decimals), `MONEY_CURRENCY` (missing or malformed code), `CURRENCY_MISMATCH` (not the one
 * expected), `MONEY_FORMAT` (an exponent, a sign other than `-`, spaces, separators, more than 15
 * digits).
 */
export function parseMoney(text: string, path: readonly string[] = [], expectedCurrency?: string): Result<Money> {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?: (.*))?$/.exec(text);
  if (match === null)
    return refuse('MONEY_FORMAT', path, `${JSON.stringify(text)} is not an amount of money.`, EXAMPLE);
  const [, sign = '', integral = '', cents, currency] = match;
  if (currency === undefined || !isCurrencyCode(currency)) {
    return refuse('MONEY_CURRENCY', path, `${JSON.stringify(text)} names no currency.`, EXAMPLE);
  }
  if (cents === undefined || cents.length !== 2) {
    return refuse('MONEY_PRECISION', path, `${JSON.stringify(text)} does not have exactly two decimals.`, EXAMPLE);
  }
  if (integral.length > 15)
    return refuse('MONEY_FORMAT', path, `${JSON.stringify(text)} is larger than any amount kept here.`, EXAMPLE);
  if (expectedCurrency !== undefined && currency !== expectedCurrency) {
    return refuse(
      'CURRENCY_MISMATCH',
      path,
      `${JSON.stringify(text)} is not in ${expectedCurrency}.`,
      `Give the amount in ${expectedCurrency}.`,
    );
  }
  return accept(money(`${sign}${integral}.${cents}`, currency));
}

/**
 * Reads money from data that was validated before (packs, rows of our own database); throws when it
 * is not.
 */
export function moneyOf(text: string): Money {
  const parsed = parseMoney(text);
  if (!parsed.ok) throw new Error(parsed.refusals.map((refusal) => refusal.message).join(' '));
  return parsed.value;
}
