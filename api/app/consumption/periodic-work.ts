import { contractYearOf } from '../../domain/lifecycle/contract-year';
import { followVisits, type VisitOutcome } from '../../domain/operations/follow-visits';
import { workCountsFrom, occasionsOf, type OwedSpan, type WorkOccasion } from '../../domain/operations/periodic-work';
import { formatInstant, type LocalDate } from '../../domain/time/instant';
import { addDays, addMonths } from '../../domain/time/local-date';
import { localDateAt, startOfLocalDate } from '../../domain/time/time-zone';
import { periodicWorkWithin } from '../../store/consumption/consumption.store';
import type { StatementRunner } from '../../store/database/statement';
import { isServed } from '../contract/is-served';
import { groupBy } from '../group-by';
import { storedInstant } from '../stored-instant';
import type { DatedTerms } from '../terms/dated-terms';
import { owedSpansOf, owedWorkOn, type OwedWork } from './owed-work';
import { contractYearsWith, type AskedPlan } from './planned-work';

/** One time that something is due, and what became of it. */
export interface FollowedTime extends WorkOccasion, VisitOutcome {
  /** Its place among those of its kind that begin in the same contract year, from 1. */
  readonly number: number;
  /** The last day on which it is on time. */
  readonly until: LocalDate;
}

/** One time that periodic work of a contract is due, and what became of it. */
export interface FollowedOccasion extends FollowedTime, Pick<OwedWork, 'work' | 'label' | 'module'> {}

/** What is owed over the contract years whose occasions may end in a period. */
export interface OwedOverYears {
  /** What it is: unique within its contract. */
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
  const plans = asked.map((each) => overYears(each, owedSpansOf(each.dated)));
  const windows = windowsOf(asked, plans);
  const works = windows.length === 0 ? [] : await periodicWorkWithin(reader, windows);
  const byContract = groupBy(works, ({ contractId }) => contractId);
  return asked.map((each, place) =>
    (plans[place] ?? [])
      .flatMap((plan) =>
        follow(
          each,
          plan,
          (byContract.get(each.dated.contractId) ?? []).filter(({ plannedWork }) => plannedWork === plan.work),
        ).map((occasion) => {
          const owed = owedWorkOn(each.dated.on(occasion.from)).find(({ work }) => work === plan.work);
          if (owed === undefined) throw new Error(`work that is not owed when it is due: ${plan.work}`);
          return { ...occasion, work: plan.work, label: owed.label, module: owed.module };
        }),
      )
      .sort(byEnd),
  );
}

/** The earliest end first. */
export function byEnd(a: { readonly toExclusive: string }, b: { readonly toExclusive: string }): number {
  return a.toExclusive < b.toExclusive ? -1 : a.toExclusive > b.toExclusive ? 1 : 0;
}

/** When work may have been done that counts for what is owed of several contracts. */
export function windowsOf(
  asked: readonly AskedPlan[],
  plans: readonly (readonly OwedOverYears[])[],
): readonly { readonly contractId: string; readonly from: string; readonly before: string }[] {
  return asked.flatMap(({ dated }, place) => {
    const bounds = plans[place]?.flatMap((plan) => plan.bounds).sort() ?? [];
    const [first, last] = [bounds[0], bounds.at(-1)];
    if (first === undefined || last === undefined) return [];
    const instantOf = (day: LocalDate): string => formatInstant(startOfLocalDate(dated.zone, day));
    return [{ contractId: dated.contractId, from: instantOf(first), before: instantOf(last) }];
  });
}

/** What is owed of a contract over the contract years that matter to a period. */
export function overYears(
  { dated, from, before }: AskedPlan,
  owed: ReadonlyMap<string, readonly OwedSpan[]>,
): readonly OwedOverYears[] {
  // What ends in the period began at most a year before it.
  const years = contractYearsWith(dated, addMonths(from, -12), before);
  return [...owed].map(([work, spans]) => {
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

/** The occasions of what is owed whose time ends in the period, with what did each of them. */
export function follow(
  { dated, today, from: first, before: end }: AskedPlan,
  { spans, years, bounds }: OwedOverYears,
  records: readonly { readonly id: string; readonly startedAt: string }[],
): readonly FollowedTime[] {
  const done = records.map(({ id, startedAt }) => ({ id, on: localDateAt(dated.zone, storedInstant(startedAt)) }));
  return years
    .flatMap(({ start, endExclusive }, place) => {
      const [from, before] = [bounds[place] ?? start, bounds[place + 1] ?? endExclusive];
      const due = occasionsOf(spans, { from: start, before: endExclusive }, (on) => isServed(dated, on));
      const own = done.filter(({ on }) => from <= on && on < before);
      return followVisits(due, own, today).map((occasion, index) => {
        return { ...occasion, number: index + 1, until: addDays(occasion.toExclusive, -1) };
      });
    })
    .filter(({ toExclusive }) => toExclusive > first && toExclusive <= end);
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
