import { includedMonth, type IncludedMonth } from '../../domain/consumption/included-hours';
import { allottedMinutes } from '../../domain/consumption/deduct-allotted';
import type { IncludedHoursTerms } from '../../domain/terms/consumption-terms';
import type { LocalDate } from '../../domain/time/instant';
import { addMonths, firstDayOf, lastDayOfMonth, monthOf, type LocalMonth } from '../../domain/time/local-date';
import { includedMinutesOf } from '../../store/consumption/included-time.store';
import { reservedMinutesOf } from '../../store/consumption/quote.store';
import type { StatementRunner } from '../../store/database/statement';
import { groupBy } from '../group-by';
import type { ContractTerms } from '../terms/dated-terms';

/** The included hours of a contract in a month. */
export interface ContractMonth extends IncludedMonth {
  readonly month: LocalMonth;
  /** Minutes that approved estimates reserve of it. */
  readonly reservedMinutes: number;
}

/**
 * The included hours of several contracts in the month of a date, by contract id; null where a
 * contract includes none, or was not in service.
 */
export async function includedMonths(
  reader: StatementRunner,
  contracts: readonly { readonly terms: ContractTerms; readonly on: LocalDate }[],
): Promise<ReadonlyMap<string, ContractMonth | null>> {
  const including = contracts.filter(({ terms }) => includedTerms(terms) !== null);
  if (including.length === 0) return new Map(contracts.map(({ terms }) => [terms.contract.id, null]));
  const ids = including.map(({ terms }) => terms.contract.id);
  const allotting = including.filter(({ terms }) => terms.terms.pack.consumption.administrationHours === null);
  const [minutesOf, reservedOf] = await Promise.all([
    includedMinutesOf(reader, ids),
    allotting.length === 0
      ? []
      : reservedMinutesOf(
          reader,
          allotting.map(({ terms, on }) => ({ contractId: terms.contract.id, lastDay: lastDayOfMonth(on) })),
        ),
  ]);
  const deducted = groupBy(minutesOf, (row) => row.contractId);
  const reserved = groupBy(reservedOf, (row) => row.contractId);
  return new Map(
    contracts.map(({ terms, on }) => {
      const rule = includedTerms(terms);
      const month = monthOf(on);
      const months = rule === null ? [] : monthsFrom(monthOf(terms.contract.startsOn as LocalDate), month);
      if (rule === null || months.length === 0) return [terms.contract.id, null];
      const minutes = new Map((deducted.get(terms.contract.id) ?? []).map((row) => [row.month, row.minutes]));
      const byMonth = months.map((each) => minutes.get(each) ?? 0);
      const held = (reserved.get(terms.contract.id) ?? []).filter(
        ({ validUntil }) => monthOf(validUntil as LocalDate) === month,
      );
      const reservedMinutes = held.reduce((sum, row) => sum + row.minutes, 0);
      return [terms.contract.id, { month, ...includedMonth(rule, byMonth), reservedMinutes }];
    }),
  );
}

/**
 * The hours that each month includes, or the time that it allots to the level in force; null where
 * the contract has neither.
 */
function includedTerms({ terms, modules }: ContractTerms): Pick<IncludedHoursTerms, 'minutes' | 'carriedOver'> | null {
  const { administrationHours, allottedTime } = terms.pack.consumption;
  if (administrationHours !== null) return administrationHours.minutes === null ? null : administrationHours;
  const active = new Set(modules.filter((module) => module.active).map(({ key }) => key));
  const minutes = allottedMinutes(
    allottedTime,
    terms.pack.modules.filter(({ key }) => active.has(key)),
  );
  return allottedTime === null || minutes === null ? null : { minutes, carriedOver: allottedTime.carriedOver };
}

/** The months from one to another, both included; none when the other comes first. */
function monthsFrom(first: LocalMonth, last: LocalMonth): readonly LocalMonth[] {
  const months: LocalMonth[] = [];
  for (let month = first; month <= last; month = monthOf(addMonths(firstDayOf(month), 1))) months.push(month);
  return months;
}
