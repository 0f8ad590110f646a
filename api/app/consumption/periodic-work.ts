import { contractYearOf } from '../../domain/lifecycle/contract-year';
import { followVisits, type VisitOutcome } from '../../domain/operations/follow-visits';
import { workCountsFrom, occasionsOf, type OwedSpan, type WorkOccasion } from '../../domain/operations/periodic-work';
import { formatInstant, type LocalDate } from '../../domain/time/instant';
import { addDays, addMonths } from '../../domain/time/local-date';
import { localDateAt, startOfLocalDate } from '../../domain/time/time-zone';
import { periodicWorkWithin, type PeriodicWorkRecord } from '../../store/consumption/consumption.store';
import type { StatementRunner } from '../../store/database/statement';
import { isServed } from '../contract/is-served';
import { groupBy } from '../group-by';
import { storedInstant } from '../stored-instant';
import type { DatedTerms } from '../terms/dated-terms';
import { owedSpansOf, owedWorkOn, type OwedWork } from './owed-work';
import { contractYearsWith, type AskedPlan } from './planned-work';

/** One time that periodic work of a contract is due, and what became of it. */
export interface FollowedOccasion extends WorkOccasion, VisitOutcome, Pick<OwedWork, 'work' | 'label' | 'module'> {
  /** Its place among those of the work that begin in the same contract year, from 1. */
  readonly number: number;
  /** The last day on which it is on time. */
  readonly until: LocalDate;
}

/** A work of a contract over the contract years whose occasions may end in a period. */
interface WorkOverYears {
  readonly work: string;
  readonly spans: readonly OwedSpan[];
  /** The days from which work counts for each year, and the day before which for the last. */
  readonly bounds: readonly LocalDate[];
  readonly years: readonly { readonly start: LocalDate; readonly endExclusive: LocalDate }[];
}

/**
 * The times that periodic work of several contracts is due whose time ends in `[from, before)`,
 * each with what became of it, the earliest first. **Reading**: work that names it counts as that
 * of visits does, within the contract year in which its time begins: what is not done until that of
 * the next year begins is missed.
 */
export async function workOccasionsOf(
  reader: StatementRunner,
  asked: readonly AskedPlan[],
): Promise<readonly (readonly FollowedOccasion[])[]> {
  const plans = asked.map(overYears);
  const windows = asked.flatMap(({ dated }, place) => {
    const bounds = plans[place]?.flatMap((plan) => plan.bounds).sort() ?? [];
    const [first, last] = [bounds[0], bounds.at(-1)];
    if (first === undefined || last === undefined) return [];
    const instantOf = (day: LocalDate): string => formatInstant(startOfLocalDate(dated.zone, day));
    return [{ contractId: dated.contractId, from: instantOf(first), before: instantOf(last) }];
  });
  const works = windows.length === 0 ? [] : await periodicWorkWithin(reader, windows);
  const byContract = groupBy(works, ({ contractId }) => contractId);
  return asked.map((each, place) =>
    (plans[place] ?? [])
      .flatMap((plan) => follow(each, plan, byContract.get(each.dated.contractId) ?? []))
      .filter(({ toExclusive }) => toExclusive > each.from && toExclusive <= each.before)
      .sort((a, b) => (a.toExclusive < b.toExclusive ? -1 : a.toExclusive > b.toExclusive ? 1 : 0)),
  );
}

function overYears({ dated, from, before }: AskedPlan): readonly WorkOverYears[] {
  // What ends in the period began at most a year before it.
  const years = contractYearsWith(dated, addMonths(from, -12), before);
  return [...owedSpansOf(dated)].map(([work, spans]) => {
    const bounds = years.map(({ start }) => workCountsFrom(spans, start));
    const last = years.at(-1);
    return {
      work,
      spans,
      years,
      bounds: last === undefined ? [] : [...bounds, workCountsFrom(spans, last.endExclusive)],
    };
  });
}

function follow(
  { dated, today }: AskedPlan,
  { work, spans, years, bounds }: WorkOverYears,
  records: readonly PeriodicWorkRecord[],
): readonly FollowedOccasion[] {
  const done = records
    .filter(({ plannedWork }) => plannedWork === work)
    .map(({ id, startedAt }) => ({ id, on: localDateAt(dated.zone, storedInstant(startedAt)) }));
  return years.flatMap(({ start, endExclusive }, place) => {
    const [from, before] = [bounds[place] ?? start, bounds[place + 1] ?? endExclusive];
    const due = occasionsOf(spans, { from: start, before: endExclusive }, (on) => isServed(dated, on));
    const own = done.filter(({ on }) => from <= on && on < before);
    return followVisits(due, own, today).map((occasion, index) => {
      const owed = owedWorkOn(dated.on(occasion.from)).find((each) => each.work === work);
      if (owed === undefined) throw new Error(`work that is not owed when it is due: ${work}`);
      const { label, module } = owed;
      const until = addDays(occasion.toExclusive, -1);
      return { ...occasion, work, label, module, number: index + 1, until };
    });
  });
}

/** The first day of a contract's present year, and the day after a year from a day. */
export function yearFrom(
  dated: DatedTerms,
  today: LocalDate,
  from: LocalDate | null,
): Pick<AskedPlan, 'from' | 'before'> {
  const first = from ?? contractYearOf(dated.firstDay, today < dated.firstDay ? dated.firstDay : today).start;
  return { from: first, before: addMonths(first, 12) };
}
