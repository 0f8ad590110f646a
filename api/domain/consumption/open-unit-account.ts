import { explain, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { formatAmount } from '../money/format-money';
import type { Money } from '../money/value';
import type { LocalDate } from '../time/instant';
import type { UnitAccountTerms, UnitEntry, UnitPrice } from './unit-account';
import { basePrice, unitPriceOn } from './unit-price';

/** The first base of an account: its entry, and what is invoiced for it, excluding tax. */
export interface OpenedAccount {
  readonly entry: UnitEntry;
  readonly price: Money;
  readonly explanation: Explanation;
}

/**
 * Opens an account at the contract's effective date: one base is credited and invoiced at the price
 * in force that day.
 */
export function openUnitAccount(
  terms: Pick<UnitAccountTerms, 'baseUnits' | 'article'>,
  prices: readonly UnitPrice[],
  on: LocalDate,
  idempotencyKey: string,
): OpenedAccount {
  if (!Number.isInteger(terms.baseUnits) || terms.baseUnits < 1) throw new Error('a base must have at least one unit');
  const unitPrice = unitPriceOn(prices, on);
  const price = basePrice(terms.baseUnits, unitPrice);
  return {
    entry: {
      kind: 'OPENING',
      on,
      units: terms.baseUnits,
      balanceAfter: terms.baseUnits,
      price,
      idempotencyKey,
      reverses: null,
    },
    price,
    explanation: explain([basePriceStep(terms, unitPrice, price)]),
  };
}

/** The step that prices one base, named `basePrice`. */
export function basePriceStep(
  terms: Pick<UnitAccountTerms, 'baseUnits' | 'article'>,
  unitPrice: Money,
  price: Money,
): ReturnType<typeof step> {
  return step(
    { en: 'Price of one base of units', fr: 'Prix d’une base d’unités' },
    [
      quantity('baseUnits', terms.baseUnits, 'unit'),
      quantity('unitPrice', formatAmount(unitPrice), unitPrice.currency),
    ],
    'roundHalfUp(baseUnits * unitPrice, 2)',
    quantity('basePrice', formatAmount(price), price.currency),
    terms.article,
  );
}
