import type { WorkKind } from '../../domain/consumption/work-kind';
import type { Explanation } from '../../domain/explanation/explanation';
import { contractYearOf, type ContractYear } from '../../domain/lifecycle/contract-year';
import { Decimal } from '../../domain/money/decimal';
import { followVisits, type VisitOutcome } from '../../domain/operations/follow-visits';
import { planYear, type PlannedVisit } from '../../domain/operations/plan-work';
import { qualityIndex } from '../../domain/operations/quality-index';
import { findModule } from '../../domain/terms/find-module';
import { formatInstant, type LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { localDateAt, startOfLocalDate } from '../../domain/time/time-zone';
import { settledWorkWithin, type SettledWorkRecord } from '../../store/consumption/consumption.store';
import type { StatementRunner } from '../../store/database/statement';
import { groupBy } from '../group-by';
import { storedInstant } from '../stored-instant';
import type { DatedTerms } from '../terms/dated-terms';

/** A visit that a module plans, and what became of it. */
export interface FollowedModuleVisit extends Omit<PlannedVisit, 'workKind'>, VisitOutcome {
  readonly workKind: WorkKind;
  /** Key of the module that plans it. */
  readonly module: string;
  /** Its place among those of the module in the year, from 1. */
  readonly number: number;
  /** The last day on which it is on time. */
  readonly until: LocalDate;
}

/** A contract, and the days whose contract years are asked for: `[from, before)`. */
export interface AskedPlan {
  readonly dated: DatedTerms;
  readonly from: LocalDate;
  readonly before: LocalDate;
  /** The day on which visits stand as they do. */
  readonly today: LocalDate;
}

/**
 * The visits of several contracts in all contract years that have a day of those asked for: by
 * year, by module and in their order. **Reading**: a year is planned by what the contract
 * subscribes on its first day.
 */
export async function plannedWorkOf(
  reader: StatementRunner,
  asked: readonly AskedPlan[],
): Promise<readonly (readonly FollowedModuleVisit[])[]> {
  const plans = asked.map(({ dated, from, before }) =>
    contractYearsWith(dated, from, before).map((year) => plan(dated, year)),
  );
  const windows = asked.flatMap(({ dated }, place) => {
    const years = plans[place]?.filter(({ modules }) => modules.length > 0) ?? [];
    const [first, last] = [years[0]?.year, years.at(-1)?.year];
    if (first === undefined || last === undefined) return [];
    const instantOf = (day: LocalDate): string => formatInstant(startOfLocalDate(dated.zone, day));
    return [{ contractId: dated.contractId, from: instantOf(first.start), before: instantOf(last.endExclusive) }];
  });
  const kinds = plans.flat().flatMap(({ modules }) => modules.map(({ planned }) => planned.workKind));
  const works = windows.length === 0 ? [] : await settledWorkWithin(reader, windows, [...new Set(kinds)]);
  const byContract = groupBy(works, ({ contractId }) => contractId);
  return asked.map(({ dated, today }, place) =>
    (plans[place] ?? []).flatMap((each) => follow(dated, each, byContract.get(dated.contractId) ?? [], today)),
  );
}

/** The quality index of a period, its share in percent to two places. */
export interface QualityOfPeriod {
  readonly planned: number;
  readonly doneOnTime: number;
  /** Null where nothing was planned. */
  readonly percent: string | null;
  readonly explanation: Explanation;
}

/** A time that work is due which no yearly quantity plans. */
export interface CountedOccasion {
  readonly from: LocalDate;
  readonly toExclusive: LocalDate;
  readonly doneOn: LocalDate | null;
  /** Key of the module that plans it; null for none. */
  readonly module: string | null;
}

/** The article of the level that plans the last of some work. */
function articleOf(dated: DatedTerms, occasions: readonly CountedOccasion[]): string | undefined {
  const last = occasions.findLast(({ module }) => module !== null);
  if (last?.module == null) return undefined;
  return findModule(dated.on(last.from).terms.pack, last.module)?.article;
}

/**
 * How much of the work whose time ended in `[from, before)` was done on time: of these modules, or
 * of all.
 */
export function qualityOf(
  visits: readonly FollowedModuleVisit[],
  occasions: readonly CountedOccasion[],
  { dated, from, before }: AskedPlan,
  modules: readonly string[] | null,
): QualityOfPeriod {
  const isAsked = ({ module }: { readonly module: string | null }): boolean =>
    modules === null || (module !== null && modules.includes(module));
  const periodic = occasions.filter(isAsked);
  const counted = [...visits.filter(isAsked), ...periodic];
  const article = visits.length === 0 ? articleOf(dated, periodic) : undefined;
  const { planned, doneOnTime, percent, explanation } = qualityIndex(counted, from, before, article);
  const shown = percent === null ? null : percent.toFixed(2, Decimal.ROUND_HALF_UP);
  return { planned, doneOnTime, percent: shown, explanation };
}

/** What a contract plans in one of its years. */
interface YearPlan {
  readonly year: ContractYear;
  readonly modules: readonly { readonly key: string; readonly planned: Parameters<typeof planYear>[0] }[];
}

/** The years of a contract that have a day of `[from, before)`. */
export function contractYearsWith(dated: DatedTerms, from: LocalDate, before: LocalDate): readonly ContractYear[] {
  const years: ContractYear[] = [];
  let day = from < dated.firstDay ? dated.firstDay : from;
  while (day < before) {
    const year = contractYearOf(dated.firstDay, day);
    years.push(year);
    day = year.endExclusive;
  }
  return years;
}

function plan(dated: DatedTerms, year: ContractYear): YearPlan {
  const { terms, modules } = dated.on(year.start);
  const active = modules.filter((module) => module.active);
  const agreed = new Map(active.map(({ key, yearlyQuantity }) => [key, yearlyQuantity]));
  return {
    year,
    modules: terms.pack.modules.flatMap(({ key, planned }) => {
      const yearlyQuantity = agreed.get(key) ?? null;
      return planned === null || yearlyQuantity === null ? [] : [{ key, planned: { ...planned, yearlyQuantity } }];
    }),
  };
}

function follow(
  dated: DatedTerms,
  { year, modules }: YearPlan,
  works: readonly SettledWorkRecord[],
  today: LocalDate,
): readonly FollowedModuleVisit[] {
  const ofYear = works
    .map(({ id, startedAt, settlement }) => ({
      id,
      on: localDateAt(dated.zone, storedInstant(startedAt)),
      settledBy: settlement.map(({ settledBy }) => settledBy),
    }))
    .filter(({ on }) => year.start <= on && on < year.endExclusive);
  return modules.flatMap(({ key, planned }) => {
    const own = ofYear.filter(({ settledBy }) => settledBy.includes(`FORFAIT_${key}`));
    return followVisits(planYear(planned, year.start), own, today).map((visit, place) => ({
      ...visit,
      workKind: visit.workKind as WorkKind,
      module: key,
      number: place + 1,
      until: addDays(visit.toExclusive, -1),
    }));
  });
}
