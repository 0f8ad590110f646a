import { contractYearOf } from '../../domain/lifecycle/contract-year';
import { formatInstant, type LocalDate } from '../../domain/time/instant';
import { startOfLocalDate } from '../../domain/time/time-zone';
import { settlementsWithin } from '../../store/consumption/consumption.store';
import type { StatementRunner } from '../../store/database/statement';
import type { ContractTerms } from '../terms/dated-terms';

/**
 * Visits left in the contract year of a day, by the key of the module that plans them: the contract
 * agrees their quantity, and modules without one are left out. A visit that was reversed counts no
 * more.
 */
export async function visitsLeftOn(
  reader: StatementRunner,
  { contract, terms, zone, modules }: ContractTerms,
  on: LocalDate,
): Promise<Readonly<Record<string, number>>> {
  const agreed = new Map(modules.map(({ key, yearlyQuantity }) => [key, yearlyQuantity]));
  const planning = terms.pack.modules.flatMap(({ key, planned }) => {
    const most = agreed.get(key) ?? null;
    return planned === null || most === null ? [] : [{ key, workKind: planned.workKind, most }];
  });
  if (planning.length === 0) return {};
  const year = contractYearOf(contract.startsOn as LocalDate, on);
  const [from, before] = [year.start, year.endExclusive].map((day) => formatInstant(startOfLocalDate(zone, day)));
  const kinds = [...new Set(planning.map(({ workKind }) => workKind))];
  const works = await settlementsWithin(reader, contract.id, kinds, from ?? '', before ?? '');
  const used = (key: string): number =>
    works.filter(({ settlement }) => settlement.some(({ settledBy }) => settledBy === `FORFAIT_${key}`)).length;
  return Object.fromEntries(planning.map(({ key, most }) => [key, Math.max(most - used(key), 0)]));
}
