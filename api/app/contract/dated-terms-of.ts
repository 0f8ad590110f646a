import type { ContractRecord } from '../../store/contract/contract.store';
import type { Unit } from '../command/unit';
import type { DatedTerms } from '../terms/dated-terms';

/**
 * The terms on any date of a contract whose lock the unit holds, or that it sees otherwise; throws
 * when there is none.
 */
export async function datedTermsOf(unit: Unit, contractId: string): Promise<DatedTerms> {
  const terms = (await unit.terms.timelinesOf(unit.tx, unit.session.providerId, [contractId])).get(contractId);
  if (terms === undefined) throw new Error(`a contract without terms: ${contractId}`);
  return terms;
}

/** The same of a contract as `lockContract` returned it, which is not read again. */
export function datedTermsOfLocked(unit: Unit, contract: ContractRecord): Promise<DatedTerms> {
  return unit.terms.timelineOf(unit.tx, unit.session.providerId, contract);
}
