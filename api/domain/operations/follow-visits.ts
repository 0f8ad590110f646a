import { compareText } from '../penalty/compare-text';
import type { LocalDate } from '../time/instant';

/**
 * Where a planned visit stands: still to come, done in its month or year, before it, after it, or
 * not at all.
 */
export const VISIT_STATES = ['PLANNED', 'DONE', 'EARLY', 'LATE', 'MISSED'] as const;
/** See `VISIT_STATES`. */
export type VisitState = (typeof VISIT_STATES)[number];

/** Work that a forfait of visits covered. */
export interface VisitWork {
  readonly id: string;
  readonly on: LocalDate;
}

/** The time in which a visit, or periodic work, is on time: `[from, toExclusive)`. */
export interface DueVisit {
  readonly from: LocalDate;
  readonly toExclusive: LocalDate;
}

/** What became of a planned visit, and the work that did it. */
export interface VisitOutcome {
  readonly state: VisitState;
  readonly doneOn: LocalDate | null;
  readonly interventionId: string | null;
}

/**
 * The visits of a year with the work of that year that did them. **Reading**: work counts for the
 * first visit of its own month that is not done; else it makes up for the earliest missed one,
 * late; else it comes before its time for the next one.
 */
export function followVisits<Visit extends DueVisit>(
  visits: readonly Visit[],
  works: readonly VisitWork[],
  today: LocalDate,
): readonly (Visit & VisitOutcome)[] {
  const open = [...visits].sort((a, b) => compareText(a.toExclusive, b.toExclusive) || compareText(a.from, b.from));
  const done = new Map<Visit, VisitWork>();
  const inOrder = [...works].sort((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id));
  const take = (work: VisitWork, fits: (visit: Visit) => boolean): boolean => {
    const place = open.findIndex(fits);
    const [visit] = place < 0 ? [] : open.splice(place, 1);
    if (visit !== undefined) done.set(visit, work);
    return visit !== undefined;
  };
  const rest = inOrder.filter(
    (work) => !take(work, ({ from, toExclusive }) => from <= work.on && work.on < toExclusive),
  );
  for (const work of rest) {
    if (!take(work, ({ toExclusive }) => toExclusive <= work.on)) take(work, () => true);
  }
  return visits.map((visit) => {
    const work = done.get(visit);
    if (work === undefined) {
      const state = today < visit.toExclusive ? 'PLANNED' : 'MISSED';
      return { ...visit, state, doneOn: null, interventionId: null };
    }
    const state = work.on < visit.from ? 'EARLY' : work.on < visit.toExclusive ? 'DONE' : 'LATE';
    return { ...visit, state, doneOn: work.on, interventionId: work.id };
  });
}
