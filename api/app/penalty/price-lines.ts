import { isPositive } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import type { PriceLine } from '../../domain/penalty/price-line';
import type { LocalDate } from '../../domain/time/instant';
import type { ContractTerms } from '../terms/terms-library';

const OVER = new Set(['ENDED', 'TERMINATED', 'EXPIRED']);

/** The prices that a contract's penalties are reckoned from: its forfait's components, and modules with a price of their own. */
export function priceLinesOf({ contract, prices, modules }: ContractTerms): readonly PriceLine[] {
  const components = prices.map((price) => ({
    key: price.code,
    hosting: price.hosting,
    price: moneyOf(price.monthlyAmount),
    periodMonths: 1,
    from: price.startsOn as LocalDate,
    toExclusive: price.endsBefore as LocalDate | null,
  }));
  const own = modules
    .filter((module) => module.active && isPositive(moneyOf(module.monthlyAmount)))
    .map((module) => ({
      key: module.key,
      hosting: module.hosting,
      price: moneyOf(module.monthlyAmount),
      periodMonths: 1,
      from: contract.startsOn as LocalDate,
      toExclusive: null,
    }));
  return [...components, ...own];
}

/**
 * Keys of the price lines of the services that modules stand for: a module's own price, or the whole forfait for one that is included
 * in it (`owl-monitoring` s. 5c: the monthly amount of the services concerned).
 */
export function serviceKeysOf({ prices, modules }: ContractTerms, moduleIds: ReadonlySet<string>): readonly string[] {
  const hit = modules.filter((module) => moduleIds.has(module.id));
  const keys = hit.flatMap((module) =>
    isPositive(moneyOf(module.monthlyAmount)) ? [module.key] : prices.map((price) => price.code),
  );
  return [...new Set(keys)];
}

/** The last day with service of a contract that is over, else null. */
export function serviceLastDayOf({ contract }: ContractTerms): LocalDate | null {
  return OVER.has(contract.status) ? (contract.termLastDay as LocalDate) : null;
}
