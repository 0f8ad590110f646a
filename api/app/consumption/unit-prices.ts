import type { UnitPrice } from '../../domain/consumption/unit-account';
import { moneyOf } from '../../domain/money/parse-money';
import type { ContractTerms } from '../terms/dated-terms';

/**
 * The prices of one unit that a contract has over time for a module, first to last: an amendment
 * sets another one for the bases that are sold from its day on.
 */
export function unitPricesOf({ moduleSpans }: ContractTerms, moduleKey: string): readonly UnitPrice[] {
  return moduleSpans.flatMap(({ key, from, value }) =>
    key === moduleKey && value.unitPrice !== null ? [{ from, unitPrice: moneyOf(value.unitPrice) }] : [],
  );
}
