import type { ProjectionContext } from '../../domain/projection/running-cost';
import type { LocalDate } from '../../domain/time/instant';
import type { PenaltySums } from '../penalty/penalty-sums';
import { priceLinesOf } from '../penalty/price-lines';
import type { ContractTerms } from '../terms/dated-terms';

/**
 * What all projections of a contract share: its terms, its prices, and what its penalties hold of
 * the caps.
 */
export function projectionContext(terms: ContractTerms, { uses }: PenaltySums): ProjectionContext {
  return {
    currency: terms.contract.currency,
    zone: terms.zone,
    causes: terms.causes,
    prices: priceLinesOf(terms),
    serviceStartsOn: terms.contract.startsOn as LocalDate,
    serviceLastDay: terms.serviceLastDay,
    recorded: uses,
  };
}
