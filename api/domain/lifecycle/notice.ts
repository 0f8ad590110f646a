import { accept, refuse, type Result } from '../result';
import type { NoticeTerms } from '../terms/lifecycle-terms';
import type { LocalDate } from '../time/instant';
import { addMonths } from '../time/local-date';

/** The sides of a contract. */
export const CONTRACT_SIDES = ['CLIENT', 'PROVIDER'] as const;
/** See `CONTRACT_SIDES`. */
export type ContractSide = (typeof CONTRACT_SIDES)[number];

/** A notice that one side gave: both dates are recorded, the terms say which counts. */
export interface Notice {
  readonly sentOn: LocalDate;
  /** Null until the receipt is known. */
  readonly receivedOn: LocalDate | null;
}

/** A notice that is in time. */
export interface ValidNotice {
  /** The day that counts. */
  readonly givenOn: LocalDate;
  readonly lastNoticeDay: LocalDate;
}

/**
 * The last day on which notice may be given: so many months before a term's last day; a day that
 * does not exist is the last of its month.
 */
export function lastNoticeDay(termLastDay: LocalDate, months: number): LocalDate {
  return addMonths(termLastDay, -months);
}

/**
 * Checks a notice against the terms (`omr-hosted` art. 19, 22). Refuses `NOTICE_TOO_LATE` with the
 * last valid day, `NOTICE_DATE_UNKNOWN` when the receipt counts and is not known, and
 * `NOTICE_NOT_AGREED` where neither document nor contract names a delay.
 */
export function checkNotice(terms: NoticeTerms, termLastDay: LocalDate, notice: Notice): Result<ValidNotice> {
  if (terms.months === null) {
    const message = 'Neither the terms nor the contract set a notice period.';
    return refuse('NOTICE_NOT_AGREED', [], message, 'Agree on the months of notice in an amendment.');
  }
  const givenOn = terms.dateBasis === 'SENT' ? notice.sentOn : notice.receivedOn;
  if (givenOn === null) {
    const message = 'The day on which the notice was received decides, and it is unknown.';
    return refuse('NOTICE_DATE_UNKNOWN', ['receivedOn'], message, 'Give the day on which the notice was received.');
  }
  const last = lastNoticeDay(termLastDay, terms.months);
  if (givenOn <= last) return accept({ givenOn, lastNoticeDay: last });
  return refuse(
    'NOTICE_TOO_LATE',
    [terms.dateBasis === 'SENT' ? 'sentOn' : 'receivedOn'],
    `Notice of ${givenOn} is too late for the term of ${termLastDay}: the last valid day was ${last}.`,
    'Give notice for the next term, or agree on an end date in an amendment.',
  );
}
