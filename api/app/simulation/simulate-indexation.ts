import { checkIndexValues } from '../../domain/indexation/index-series';
import type { Decimal } from '../../domain/money/decimal';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { reckonIndexation, type IndexationSimulation } from '../../domain/simulation/simulate-indexation';
import type { LocalDate } from '../../domain/time/instant';
import { addMonths } from '../../domain/time/local-date';
import { localDateAt } from '../../domain/time/time-zone';
import { priceOriginOn } from '../indexation/contract-price-dates';
import { recordedSeries } from '../figure/recorded-series';
import { monthlyPricesOf, pricesOn } from './contract-prices';
import { checkLength, findContract, type SimulationSource } from './source';

/** Price revisions of a contract to simulate. */
export interface SimulateIndexationInput {
  readonly contractId: string;
  readonly until: LocalDate;
  readonly indexValues: readonly {
    readonly period: string;
    readonly publishedOn: LocalDate;
    readonly value: Decimal;
  }[];
}

/** What revisions do to a contract's prices, with the name of the index that its terms follow. */
export interface SimulatedIndexation {
  readonly index: string;
  readonly simulation: IndexationSimulation;
}

/** How many years of anniversaries a simulation covers at most. */
const MOST_YEARS = 50;

/**
 * What an index, passed in or else as it is on file, does to the monthly prices in force today at
 * the anniversaries since each was set. Units keep their prices here: what a month of them costs
 * depends on the work. Nothing is recorded. Refuses `NOT_FOUND`, `DATE_OUT_OF_PERIOD`,
 * `NUMBER_OUT_OF_RANGE`, `AMENDMENT_REQUIRED` where the terms have no formula,
 * `INDEX_NOT_PUBLISHED` and `INDEX_INVALID`.
 */
export async function simulateIndexation(
  source: SimulationSource,
  input: SimulateIndexationInput,
): Promise<Result<SimulatedIndexation>> {
  const found = await findContract(source, input.contractId);
  if (!found.ok) return found;
  const terms = found.value;
  const faults = checkLength(input.indexValues, ['indexValues'], 600);
  if (faults.length > 0) return refuseAll(faults);
  const startsOn = terms.contract.startsOn as LocalDate;
  const last = addMonths(startsOn, 12 * MOST_YEARS);
  if (input.until > last) {
    const message = `${input.until} is more than ${MOST_YEARS} years after ${startsOn}.`;
    return refuse('DATE_OUT_OF_PERIOD', ['until'], message, `Give ${last} or an earlier day.`);
  }
  const today = localDateAt(terms.zone, source.now);
  // Before its first day a contract has the prices that it will start with.
  const inForce = pricesOn(monthlyPricesOf(terms), today < startsOn ? startsOn : today);
  const values = input.indexValues.map((each) => ({ ...each, value: each.value.toFixed() }));
  const checked = checkIndexValues(values, ['indexValues']);
  if (!checked.ok) return checked;
  const { indexation } = terms.terms.pack.billing;
  const index = indexation?.index ?? '';
  const series =
    values.length > 0 || index === ''
      ? { name: index, values: checked.value }
      : await recordedSeries(source.read, index);
  const made = reckonIndexation(
    indexation,
    series,
    terms.dated.countedFrom,
    inForce.map(({ key, monthlyAmount, from }) => {
      const kind = terms.prices.some(({ code }) => code === key) ? 'COMPONENT' : 'MODULE';
      const { priceDate, indexUsed } = priceOriginOn(terms.dated, { kind, key }, from) ?? {
        priceDate: from,
        indexUsed: null,
      };
      return { key, price: monthlyAmount, priceDate, indexUsed: indexUsed?.series === index ? indexUsed : null };
    }),
    input.until,
    terms.contract.currency,
  );
  return made.ok ? accept({ index, simulation: made.value }) : made;
}
