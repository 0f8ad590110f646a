import type { LocalDate } from '../time/instant';
import { addDays } from '../time/local-date';
import { IN_FORCE, type ContractState } from './contract-life';
import type { Standing } from './standing';

/** Where a contract's record says that it stands. */
export interface RecordedLife {
  readonly status: ContractState;
  /** The day since which it does. */
  readonly statusFrom: LocalDate;
  /** Last day of the term that was reached. */
  readonly termLastDay: LocalDate;
}

/** What is known of a contract's life over time. */
export interface KnownLife {
  readonly startsOn: LocalDate;
  /** The states that are recorded from dates on, in order, also of dates to come. */
  readonly states: readonly { readonly status: ContractState; readonly from: LocalDate }[];
  /** The first days of the terms that were agreed, in order, also those to come. */
  readonly termStarts: readonly LocalDate[];
  /** All days on which a fact of it begins or ends. */
  readonly starts: readonly LocalDate[];
  /** Where it stands on a date, time having passed. */
  readonly standingOn: (on: LocalDate) => Standing;
}

/** What time did to a contract on a date: `on` is the day whose beginning it fell due at. */
export type TimeEvent =
  | { readonly kind: 'ACTIVATED'; readonly on: LocalDate }
  | { readonly kind: 'REACHED'; readonly on: LocalDate; readonly status: ContractState }
  | { readonly kind: 'RENEWED'; readonly on: LocalDate; readonly termLastDay: LocalDate }
  | { readonly kind: 'OVER'; readonly on: LocalDate; readonly status: 'ENDED' | 'EXPIRED' | 'SUSPENDED' };

/** What happened, and when something may fall due next; null for never. */
export interface PassedTime {
  readonly events: readonly TimeEvent[];
  readonly nextDueOn: LocalDate | null;
}

/**
 * What time has done to a contract since what its record says, until a day and that day included:
 * states that were recorded ahead begin, terms are over, and others follow. Each once: with what
 * follows recorded, nothing is left.
 */
export function passedUntil(recorded: RecordedLife, life: KnownLife, today: LocalDate): PassedTime {
  const events: TimeEvent[] = [];
  let at = recorded;
  for (;;) {
    const next = nextEvent(at, life);
    if (next === null || next.on > today) return { events, nextDueOn: nextDue(next, life, at, today) };
    events.push(next);
    at = after(at, next);
  }
}

/** The day of the next event, or one on which some fact begins, whichever is first. */
function nextDue(next: TimeEvent | null, life: KnownLife, at: RecordedLife, today: LocalDate): LocalDate | null {
  if (!IN_FORCE.has(at.status) && at.status !== 'SIGNED') return null;
  const days = [...(next === null ? [] : [next.on]), ...life.starts.filter((start) => start > today)];
  return days.sort()[0] ?? null;
}

function nextEvent(at: RecordedLife, life: KnownLife): TimeEvent | null {
  const reached = nextState(at, life);
  const term = IN_FORCE.has(at.status) ? nextTerm(at, life) : null;
  if (reached === null || (term !== null && term.on < reached.on)) return term;
  return reached;
}

function nextState(at: RecordedLife, { states, startsOn }: KnownLife): TimeEvent | null {
  // One that is over, or was given up, stays so.
  if (!IN_FORCE.has(at.status) && at.status !== 'SIGNED') return null;
  const next = states.find(({ from, status }) =>
    at.status === 'SIGNED' ? from >= at.statusFrom && status === 'ACTIVE' : from > at.statusFrom,
  );
  if (next === undefined) return null;
  if (at.status === 'SIGNED') return { kind: 'ACTIVATED', on: startsOn };
  return { kind: 'REACHED', on: next.from, status: next.status };
}

/**
 * What comes of a term that is over; or of another one that was agreed to begin within it, after
 * which the record is out of date.
 */
function nextTerm(at: RecordedLife, life: KnownLife): TimeEvent | null {
  const agreed = life.termStarts.findLast((start) => start <= at.termLastDay);
  if (agreed !== undefined && life.standingOn(at.termLastDay).termLastDay !== at.termLastDay)
    return { kind: 'RENEWED', on: agreed, termLastDay: life.standingOn(agreed).termLastDay };
  const over = addDays(at.termLastDay, 1);
  const on = over < at.statusFrom ? at.statusFrom : over;
  const { status, termLastDay } = life.standingOn(on);
  if (termLastDay > at.termLastDay) return { kind: 'RENEWED', on, termLastDay };
  if (status === at.status || (status !== 'ENDED' && status !== 'EXPIRED' && status !== 'SUSPENDED')) return null;
  return { kind: 'OVER', on, status };
}

function after(at: RecordedLife, event: TimeEvent): RecordedLife {
  switch (event.kind) {
    case 'ACTIVATED':
      return { ...at, status: 'ACTIVE', statusFrom: event.on };
    case 'REACHED':
    case 'OVER':
      return { ...at, status: event.status, statusFrom: event.on };
    case 'RENEWED':
      return { ...at, termLastDay: event.termLastDay };
  }
}
