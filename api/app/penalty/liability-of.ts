import { liabilityHeadroom, type Headroom } from '../../domain/penalty/liability';
import type { RecordedCapUse } from '../../domain/penalty/decision';
import type { ContractTerms } from '../terms/dated-terms';
import { priceLinesOf } from './price-lines';

/** What is left of the caps of a contract on the date of its terms, by what is recorded. */
export function liabilityOf(terms: ContractTerms, recorded: readonly RecordedCapUse[]): Headroom[] {
  return liabilityHeadroom({
    caps: terms.terms.pack.penalties.caps,
    prices: priceLinesOf(terms),
    currency: terms.contract.currency,
    on: terms.on,
    serviceLastDay: terms.serviceLastDay,
    recorded,
  });
}
