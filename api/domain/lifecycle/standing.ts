import type { LifecycleTerms } from '../terms/lifecycle-terms';
import type { LocalDate } from '../time/instant';
import type { ContractState } from './contract-life';
import { termLastDay, termOn } from './term';
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

const AT_TERM = new Set<ContractState>(['ACTIVE', 'SUSPENDED', 'NOTICE_GIVEN']);
const NOT_YET = new Set<ContractState>(['DRAFT', 'SIGNED']);

/**
 * The recorded states of contracts that may stand in another state once their term is over.
 */
export function statesThatBecome(status: ContractState): readonly ContractState[] {
  return status === 'SUSPENDED' || status === 'ENDED' ? [...AT_TERM].filter((each) => each !== status) : [];
}

/**
 * Where a contract stands on a date by its recorded state and the term that was agreed. After the
 * term's last day one that renews tacitly stands in a term that followed (`omr-hosted` art. 19); of
 * any other the term is over: it is suspended where an order was to be validated (`icodia-server`
 * art. 6.2), else ended. A draft or signed contract shows the term that it would stand in.
 */
export function standingOn(
  status: ContractState,
  agreed: AgreedTerm,
  lifecycle: LifecycleTerms,
  on: LocalDate,
  noticeGiven = status === 'NOTICE_GIVEN',
): Standing {
  const first = { status, termStartsOn: agreed.startsOn, termLastDay: agreed.lastDay, termOver: on > agreed.lastDay };
  if (!first.termOver || !(AT_TERM.has(status) || NOT_YET.has(status))) return first;
  const event = eventAtTerm(lifecycle, {
    termLastDay: agreed.lastDay,
    noticeGiven,
    orderValidatedOn: null,
    trial: false,
    renewsByContract: lifecycle.renewal.months !== null,
  });
  const { months } = lifecycle.renewal;
  if (event === 'RENEW' && months !== null) {
    const term = termOn(agreed.startsOn, { initialMonths: monthsOf(agreed), renewalMonths: months }, on);
    return { status, termStartsOn: term.firstDay, termLastDay: term.lastDay, termOver: on > term.lastDay };
  }
  if (NOT_YET.has(status)) return first;
  return { ...first, status: event === 'SUSPEND' ? 'SUSPENDED' : 'ENDED' };
}

/** The months of an agreed term: the fewest whose last day is not before its own. */
function monthsOf({ startsOn, lastDay }: AgreedTerm): number {
  let months = 1;
  while (termLastDay(startsOn, months) < lastDay) months += 1;
  return months;
}
