import { multiply } from '../money/arithmetic';
import { whole } from '../money/decimal';
import { roundHalfUp } from '../money/rounding';
import type { Money } from '../money/value';
import type { LocalDate } from '../time/instant';
import type { UnitPrice } from './unit-account';

/**
 * The price of one unit in force on a date: the latest that started by then. Throws when none has:
 * an account always has its first price.
 */
export function unitPriceOn(prices: readonly UnitPrice[], on: LocalDate): Money {
  let latest: UnitPrice | undefined;
  for (const price of prices) {
    if (price.from <= on && (latest === undefined || price.from > latest.from)) latest = price;
  }
  if (latest === undefined) throw new Error(`no unit price is in force on ${on}`);
  return latest.unitPrice;
}

/** What one base costs: units × the price of one, rounded once, half up to the cent. */
export function basePrice(baseUnits: number, unitPrice: Money): Money {
  return roundHalfUp(multiply(unitPrice, whole(baseUnits)));
}
