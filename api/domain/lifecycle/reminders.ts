import { anniversariesUntil } from '../indexation/revise-at-anniversaries';
import type { ClientKind } from '../party/party-words';
import type { LocalDate } from '../time/instant';
import { addDays, addMonths } from '../time/local-date';
import { lastNoticeDay } from './notice';

/** What contacts are reminded of before its day. */
export type ReminderKind = 'NOTICE_DAY_REMINDER' | 'RENEWAL_REMINDER' | 'REVISION_REMINDER' | 'ERASURE_WARNING';

/** Something that contacts are reminded of, with its days, both included. */
export interface Reminder {
  readonly kind: ReminderKind;
  /** The day from which it is told. */
  readonly from: LocalDate;
  /** The last day on which it is of use. */
  readonly until: LocalDate;
  /** The day that it is about: of a renewal the last one for refusing it. */
  readonly about: LocalDate;
}

/** What the reminders of a contract come from, as it stands. */
export interface RemindedContract {
  readonly startsOn: LocalDate;
  readonly termLastDay: LocalDate;
  /** Whether it goes on after its term unless somebody gives notice. */
  readonly renews: boolean;
  /** Months of notice; null where none is agreed. */
  readonly noticeMonths: number | null;
  /** Whether prices are revised at anniversaries. */
  readonly revised: boolean;
  /** The last day with service; null where it is to go on. */
  readonly lastDay: LocalDate | null;
  /** The day on which access and data are erased; null where none is to be. */
  readonly erasureOn: LocalDate | null;
}

/**
 * Days before an erasure on which the client is warned. **Reading**: the documents ask for a
 * warning and do not say when.
 */
const ERASURE_WARNING_DAYS = 30;

/**
 * What is to be reminded of on a day or later, the first first: for each kind the next one. A day
 * that was missed is made up for while that is of use.
 *
 * **Reading**: a month before the last day for notice and before an anniversary; of a renewal, to
 * those whom the law protects, two months before the last day for refusing it, which leaves a month
 * to make up for what failed.
 */
export function remindersOf(contract: RemindedContract, today: LocalDate): readonly Reminder[] {
  const { startsOn, renews, noticeMonths, revised, lastDay, erasureOn } = contract;
  const reminders: Reminder[] = [];
  if (renews) {
    const last = lastRefusalDay(contract);
    const { until } = renewalWindow(last);
    reminders.push({ kind: 'RENEWAL_REMINDER', from: addMonths(last, -2), until, about: last });
    if (noticeMonths !== null)
      reminders.push({ kind: 'NOTICE_DAY_REMINDER', from: addMonths(last, -1), until: last, about: last });
  }
  if (revised) {
    const on = anniversariesUntil(startsOn, addMonths(today, 14)).find((each) => each >= today);
    if (on !== undefined && (lastDay === null || on <= lastDay))
      reminders.push({ kind: 'REVISION_REMINDER', from: addMonths(on, -1), until: on, about: on });
  }
  if (erasureOn !== null) {
    const from = addDays(erasureOn, -ERASURE_WARNING_DAYS);
    reminders.push({ kind: 'ERASURE_WARNING', from, until: erasureOn, about: erasureOn });
  }
  return reminders.filter(({ until }) => until >= today).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The last day on which a tacit renewal can be refused: that for notice, else that of the term. */
export function lastRefusalDay({
  termLastDay,
  noticeMonths,
}: Pick<RemindedContract, 'termLastDay' | 'noticeMonths'>): LocalDate {
  return noticeMonths === null ? termLastDay : lastNoticeDay(termLastDay, noticeMonths);
}

/**
 * The days on which a client whom the law protects must be told of a tacit renewal that can be
 * refused until a day: at most three months before that day, and at least one (C. conso. L215-1).
 */
export function renewalWindow(last: LocalDate): { readonly from: LocalDate; readonly until: LocalDate } {
  return { from: addMonths(last, -3), until: addMonths(last, -1) };
}

/**
 * Whether the law has a client told of a tacit renewal: consumers and those who act outside a
 * profession (C. conso. L215-1, L215-3).
 */
export function isToldOfRenewals(kind: ClientKind | null): boolean {
  return kind === 'CONSUMER' || kind === 'NON_PROFESSIONAL';
}
