import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import type { TermsToTry } from '../../domain/simulation/history';
import { findModule } from '../../domain/terms/find-module';
import type { LocalDate } from '../../domain/time/instant';
import type { ContractTerms } from '../terms/dated-terms';
import { periodMonthsOf } from './contract-prices';

/**
 * The terms that a contract has, with what it subscribed, as terms to try: under them a simulation
 * gives what was recorded.
 */
export function ownTerms(terms: ContractTerms): TermsToTry {
  const bases: Record<string, number> = {};
  const unitPrices: Record<string, { readonly from: LocalDate; readonly unitPrice: Money }[]> = {};
  for (const { key, active, baseUnits, unitPrice } of terms.modules) {
    const account = findModule(terms.terms.pack, key)?.unitAccount ?? null;
    if (!active || account === null || baseUnits === null || unitPrice === null) continue;
    bases[account] = baseUnits;
    unitPrices[account] = [{ from: terms.contract.startsOn as LocalDate, unitPrice: moneyOf(unitPrice) }];
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
