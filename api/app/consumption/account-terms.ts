import type { UnitAccountTerms } from '../../domain/consumption/unit-account';
import { termsOfModule } from '../../domain/terms/effective-terms';
import type { ContractTerms } from '../terms/dated-terms';

/**
 * The terms of a unit account on a contract: those of the active module that brings it, which may
 * differ from the contract's own.
 */
export function accountTerms({ terms, modules }: ContractTerms, key: string): UnitAccountTerms | undefined {
  const bringing = terms.pack.modules.find(
    (module) => module.unitAccount === key && modules.some((each) => each.active && each.key === module.key),
  );
  const pack = bringing === undefined ? terms.pack : termsOfModule(terms, bringing.key);
  return pack.consumption.unitAccounts.find((account) => account.key === key);
}
