import { Decimal } from './decimal';
import { money, type ExactAmount, type Money } from './value';

/**
 * Decimals to which a number is settled before a rounding looks at it. A division that does not end
 * is cut after forty digits, so that three thirds make 0.999…9; without settling, a half cent
 * reached that way would go down. Amounts, rates and divisors of contracts are far too coarse to
 * come within 10^-20 of a boundary without being on it.
 */
const SETTLED_DECIMALS = 20;

/**
 * The number meant when a division that does not end was followed by a multiplication that undoes
 * it.
 */
export function settle(value: Decimal): Decimal {
  return value.toDecimalPlaces(SETTLED_DECIMALS, Decimal.ROUND_HALF_UP);
}

/** A number to so many decimals, half away from zero. */
export function roundNumberHalfUp(value: Decimal, decimals: number): Decimal {
  return settle(value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}

/** A number to so many decimals, towards minus infinity. */
export function roundNumberDown(value: Decimal, decimals: number): Decimal {
  return settle(value).toDecimalPlaces(decimals, Decimal.ROUND_FLOOR);
}

/** The next whole number up: started units and hours. */
export function roundNumberUp(value: Decimal): Decimal {
  return settle(value).ceil();
}

/**
 * Half a cent and more goes away from zero: the rounding of every ledger and invoice line, once.
 */
export function roundHalfUp<C extends string>(value: ExactAmount<C>): Money<C> {
  return money(roundNumberHalfUp(value.exact, 2), value.currency);
}

/** Down to the cent, towards minus infinity: what a cap becomes, so that it is never exceeded. */
export function roundDown<C extends string>(value: ExactAmount<C>): Money<C> {
  return money(roundNumberDown(value.exact, 2), value.currency);
}
