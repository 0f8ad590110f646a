import { isPositive } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import type { PriceLine } from '../../domain/penalty/price-line';
import type { ContractTerms } from '../terms/dated-terms';

/**
 * The prices that a contract's penalties are calculated from: its forfait's components, and modules
 * with a price of their own.
 */
export function priceLinesOf({ prices, moduleSpans }: ContractTerms): readonly PriceLine[] {
  const components = prices.map((price) => ({
    key: price.code,
    hosting: price.hosting,
    price: moneyOf(price.monthlyAmount),
    periodMonths: 1,
    from: price.startsOn,
    toExclusive: price.endsBefore,
  }));
  const own = moduleSpans
    .filter(({ value }) => value.active && isPositive(moneyOf(value.monthlyAmount)))
    .map(({ key, hosting, value, from, toExclusive }) => ({
      key,
      hosting,
      price: moneyOf(value.monthlyAmount),
      periodMonths: 1,
      from,
      toExclusive,
    }));
  return [...components, ...own];
}

/**
 * Keys of the price lines of the services that modules stand for: a module's own price, or the
 * whole forfait for one that is included in it (`owl-monitoring` s. 5c: the monthly amount of the
 * services concerned).
 */
export function serviceKeysOf({ prices, modules }: ContractTerms, moduleIds: ReadonlySet<string>): readonly string[] {
  const hit = modules.filter((module) => moduleIds.has(module.id));
  const keys = hit.flatMap((module) =>
    isPositive(moneyOf(module.monthlyAmount)) ? [module.key] : prices.map((price) => price.code),
  );
  return [...new Set(keys)];
}
