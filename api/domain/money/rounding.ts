import { Decimal } from './decimal';
import { money, type ExactAmount, type Money } from './value';

/** Half a cent and more goes away from zero: the rounding of every ledger and invoice line, once. */
export function roundHalfUp<C extends string>(value: ExactAmount<C>): Money<C> {
  return money(value.exact.toDecimalPlaces(2, Decimal.ROUND_HALF_UP), value.currency);
}

/** Down to the cent, towards minus infinity: what a cap becomes, so that it is never exceeded. */
export function roundDown<C extends string>(value: ExactAmount<C>): Money<C> {
  return money(value.exact.toDecimalPlaces(2, Decimal.ROUND_FLOOR), value.currency);
}
