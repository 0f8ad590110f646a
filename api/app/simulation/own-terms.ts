import type { UnitPrice } from '../../domain/consumption/unit-account';
import type { TermsToTry } from '../../domain/simulation/history';
import { findModule } from '../../domain/terms/find-module';
import { unitPricesOf } from '../consumption/unit-prices';
import type { ContractTerms } from '../terms/dated-terms';
import { periodMonthsOf } from './contract-prices';

/**
 * The terms that a contract has, with what it subscribed, as terms to try: under them a simulation
 * gives what was recorded.
 */
export function ownTerms(terms: ContractTerms): TermsToTry {
  const bases: Record<string, number> = {};
  const unitPrices: Record<string, readonly UnitPrice[]> = {};
  for (const { key, active, baseUnits, unitPrice } of terms.modules) {
    const account = findModule(terms.terms.pack, key)?.unitAccount ?? null;
    if (!active || account === null || baseUnits === null || unitPrice === null) continue;
    bases[account] = baseUnits;
    unitPrices[account] = unitPricesOf(terms, key);
  }
  return {
    terms: terms.terms,
    activeModules: terms.modules.filter(({ active }) => active).map(({ key }) => key),
    baseUnits: bases,
    unitPrices,
    periodMonths: periodMonthsOf(terms),
    paysByDirectDebit: terms.contract.directDebit,
  };
}
