import type { LifecycleTerms } from '../terms/lifecycle-terms';
import type { LocalDate } from '../time/instant';
import { IN_FORCE, type ContractState } from './contract-life';
import { addDays } from '../time/local-date';
import { termLastDay, termOn, type Term } from './term';
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

/** The term that was agreed, both days served. */
export interface AgreedTerm {
  readonly startsOn: LocalDate;
  readonly lastDay: LocalDate;
}

const NOT_YET = new Set<ContractState>(['DRAFT', 'SIGNED']);

/** What else is known of a contract, beside its recorded state and its agreed term. */
export interface StandingFacts {
  /** Last day of the term that notice ends; null where none was given. */
  readonly noticeFor: LocalDate | null;
  /** The day since which it stands in its recorded state. */
  readonly since: LocalDate;
  /** It is of the level that is tried free of charge. */
  readonly trial: boolean;
}

/**
 * Where a contract stands on a date by its recorded state and the term that was agreed. After the
 * term's last day one that renews tacitly stands in a term that followed (`omr-hosted` art. 19),
 * until the one that notice ends; of any other the term is over: it is suspended where an order was
 * to be validated (`icodia-server` art. 6.2), else ended. A draft or signed contract shows the term
 * that it would stand in, and one that is over the term that it was over in.
 */
export function standingOn(
  status: ContractState,
  agreed: AgreedTerm,
  lifecycle: LifecycleTerms,
  on: LocalDate,
  { noticeFor = null, since, trial = false }: Partial<StandingFacts> = {},
): Standing {
  const first = { status, termStartsOn: agreed.startsOn, termLastDay: agreed.lastDay, termOver: on > agreed.lastDay };
  if (!first.termOver || status === 'CANCELLED') return first;
  const noticeGiven = status === 'NOTICE_GIVEN' || noticeFor !== null;
  const event = eventAtTerm(lifecycle, {
    termLastDay: agreed.lastDay,
    noticeGiven: false,
    orderValidatedOn: null,
    trial,
    renewsByContract: lifecycle.renewal.months !== null,
  });
  const { months } = lifecycle.renewal;
  const renews = event === 'RENEW' && months !== null;
  // The last day that counts for the term: none follows that of a notice, or the end.
  const isOver = !IN_FORCE.has(status) && !NOT_YET.has(status);
  // One that was terminated cut short the term of its first day without service.
  const over = addDays(since ?? addDays(agreed.lastDay, 1), status === 'TERMINATED' ? 0 : -1);
  const ends = isOver ? over : noticeGiven ? (noticeFor ?? agreed.lastDay) : on;
  const until = ends < on ? ends : on;
  const term =
    renews && until > agreed.lastDay
      ? renewedTerm(agreed, months, until)
      : { firstDay: agreed.startsOn, lastDay: agreed.lastDay };
  const termOver = on > term.lastDay;
  const standing = { status, termStartsOn: term.firstDay, termLastDay: term.lastDay, termOver };
  if (!termOver || isOver || NOT_YET.has(status)) return standing;
  if (noticeGiven) return { ...standing, status: 'ENDED' };
  return { ...standing, status: event === 'SUSPEND' ? 'SUSPENDED' : event === 'EXPIRE' ? 'EXPIRED' : 'ENDED' };
}

/**
 * The term of a date after an agreed one that is renewed. A term that is no whole number of months
 * is followed from the day after its last.
 */
function renewedTerm(agreed: AgreedTerm, renewalMonths: number, on: LocalDate): Term {
  const initialMonths = monthsOf(agreed);
  if (termLastDay(agreed.startsOn, initialMonths) === agreed.lastDay)
    return termOn(agreed.startsOn, { initialMonths, renewalMonths }, on);
  return termOn(addDays(agreed.lastDay, 1), { initialMonths: renewalMonths, renewalMonths }, on);
}

/** The months of an agreed term: the fewest whose last day is not before its own. */
export function monthsOf({ startsOn, lastDay }: AgreedTerm): number {
  let months = 1;
  while (termLastDay(startsOn, months) < lastDay) months += 1;
  return months;
}
