import type { LifecycleTerms } from '../terms/lifecycle-terms';
import type { LocalDate } from '../time/instant';
import { IN_FORCE, type ContractEvent, type ContractState } from './contract-life';
import { addDays, civilOf } from '../time/local-date';
import type { AgreedTerm } from './agreed-term';
import { termLastDay, type Term } from './term';
import { eventAtTerm } from './term-end';

/**
 * Where a contract stands on a date, time having passed: its state, and the term that the date is
 * in.
 */
export interface Standing {
  readonly status: ContractState;
  /** First day of the present term. */
  readonly termStartsOn: LocalDate;
  /** Last day of the present term, served in full. */
  readonly termLastDay: LocalDate;
  /** Whether that term was over before the date, and no other one followed. */
  readonly termOver: boolean;
}

const NOT_YET = new Set<ContractState>(['DRAFT', 'SIGNED']);

/** What else is known of a contract, beside its recorded state and its agreed term. */
export interface StandingFacts {
  /** The day that counts of the notice that ends it with its term; null where none was given. */
  readonly noticeSince: LocalDate | null;
  /** The day since which it stands in its recorded state. */
  readonly since: LocalDate;
  /** It is of the level that is tried free of charge. */
  readonly trial: boolean;
  /** The terms of other dates, where they changed. */
  readonly lifecycleOn: (day: LocalDate) => LifecycleTerms;
}

/**
 * Where a contract stands on a date by its recorded state and the term that was agreed. After the
 * term's last day one that renews tacitly stands in a term that followed (`omr-hosted` art. 19),
 * each as long as the terms of its first day say. None follows the one in which notice was given,
 * whatever last day both sides give that one. Of any other the term is over: it is suspended where
 * an order was to be validated (`icodia-server` art. 6.2), else ended. A draft or signed contract
 * shows the term that it would stand in, and one that is over the term that it was over in.
 */
export function standingOn(
  status: ContractState,
  agreed: AgreedTerm,
  lifecycle: LifecycleTerms,
  on: LocalDate,
  { noticeSince = null, since, trial = false, lifecycleOn = () => lifecycle }: Partial<StandingFacts> = {},
): Standing {
  const first = { status, termStartsOn: agreed.startsOn, termLastDay: agreed.lastDay, termOver: on > agreed.lastDay };
  if (!first.termOver || status === 'CANCELLED') return first;
  const noticeGiven = status === 'NOTICE_GIVEN' || noticeSince !== null;
  const eventOn = (day: LocalDate): ContractEvent => eventAfter(lifecycleOn(day), agreed.lastDay, trial);
  const isOver = !IN_FORCE.has(status) && !NOT_YET.has(status);
  // One that was terminated cut short the term of its first day without service.
  const over = addDays(since ?? addDays(agreed.lastDay, 1), status === 'TERMINATED' ? 0 : -1);
  const until = isOver && over < on ? over : on;
  const isNoticed = (day: LocalDate): boolean => noticeGiven && (noticeSince === null || noticeSince <= day);
  const term = renewedTerm(agreed, until, (day) =>
    !isNoticed(day) && eventOn(day) === 'RENEW' ? lifecycleOn(day).renewal.months : null,
  );
  const termOver = on > term.lastDay;
  const standing = { status, termStartsOn: term.firstDay, termLastDay: term.lastDay, termOver };
  if (!termOver || isOver || NOT_YET.has(status)) return standing;
  if (noticeGiven) return { ...standing, status: 'ENDED' };
  const event = eventOn(addDays(term.lastDay, 1));
  return { ...standing, status: event === 'SUSPEND' ? 'SUSPENDED' : event === 'EXPIRE' ? 'EXPIRED' : 'ENDED' };
}

/** What comes after the last day of a term of which nobody gave notice and that nobody ordered. */
function eventAfter(lifecycle: LifecycleTerms, lastDay: LocalDate, trial: boolean): ContractEvent {
  return eventAtTerm(lifecycle, {
    termLastDay: lastDay,
    noticeGiven: false,
    orderValidatedOn: null,
    trial,
    renewsByContract: lifecycle.renewal.months !== null,
  });
}

/**
 * The term of a date at or after an agreed one, which is renewed by some months at each last day,
 * or not any more. A term that is no whole number of months is followed from the day after its
 * last.
 */
function renewedTerm(agreed: AgreedTerm, on: LocalDate, monthsFrom: (day: LocalDate) => number | null): Term {
  let term: Term = { firstDay: agreed.startsOn, lastDay: agreed.lastDay };
  if (term.lastDay >= on) return term;
  const initialMonths = monthsOf(agreed);
  const isWhole = termLastDay(agreed.startsOn, initialMonths) === agreed.lastDay;
  const from = isWhole ? agreed.startsOn : addDays(agreed.lastDay, 1);
  let passed = isWhole ? initialMonths : 0;
  while (term.lastDay < on) {
    const firstDay = addDays(term.lastDay, 1);
    const months = monthsFrom(firstDay);
    if (months === null) return term;
    passed += months;
    term = { firstDay, lastDay: termLastDay(from, passed) };
  }
  return term;
}

/** The months of an agreed term: the fewest whose last day is not before its own. */
export function monthsOf({ startsOn, lastDay }: AgreedTerm): number {
  const [from, to] = [civilOf(startsOn), civilOf(lastDay)];
  // No month is longer than 31 days: the last but one of the calendar ends before.
  let months = Math.max(12 * (to.year - from.year) + to.month - from.month - 1, 1);
  while (termLastDay(startsOn, months) < lastDay) months += 1;
  return months;
}
