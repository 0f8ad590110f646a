import type { NoticeTerms } from '../terms/lifecycle-terms';
import type { LocalDate } from '../time/instant';
import { addMonths } from '../time/local-date';
import { anniversariesUntil } from '../indexation/revise-at-anniversaries';
import { lastNoticeDay } from './notice';

/** An upcoming date that someone must know in advance. */
export const UPCOMING_KINDS = [
  'TERM',
  'LAST_NOTICE_DAY',
  'ANNIVERSARY',
  'ORDER_TO_VALIDATE',
  'WARRANTY_END',
  'ANTIVIRUS_END',
  'FIREWALL_END',
  'LICENCE_END',
  'SUPPORT_END',
  'QUOTE_END',
  'DATA_ERASURE',
  'CONTEST_DEADLINE',
  'NON_SOLICITATION_END',
] as const;
/** See `UPCOMING_KINDS`. `ANNIVERSARY` is also the day of price revision. */
export type UpcomingKind = (typeof UPCOMING_KINDS)[number];

/** A date to come, and what it concerns: an asset, a penalty; null for the contract itself. */
export interface UpcomingDate {
  readonly kind: UpcomingKind;
  readonly on: LocalDate;
  readonly concerns: string | null;
}

/** A date recorded on something of the contract: the end of an asset's warranty, of a contest. */
export interface RecordedDate {
  readonly kind: UpcomingKind;
  readonly on: LocalDate;
  readonly concerns: string;
}

/** The facts of a contract that its dates come from. */
export interface DatedContract {
  readonly startsOn: LocalDate;
  readonly termLastDay: LocalDate;
  readonly notice: NoticeTerms;
  /** Prices are revised at anniversaries. */
  readonly indexed: boolean;
  /** An order is to be validated before the term. */
  readonly renewedByOrder: boolean;
  /** First day without service, once it ended; null before. */
  readonly endedOn: LocalDate | null;
  readonly erasureOn: LocalDate | null;
  readonly nonSolicitationMonths: number | null;
  readonly recorded: readonly RecordedDate[];
}

/**
 * The dates of a contract in `[from, toExclusive)`, the earliest first. After its end only what
 * outlives it.
 */
export function upcomingDates(
  contract: DatedContract,
  from: LocalDate,
  toExclusive: LocalDate,
): readonly UpcomingDate[] {
  const own = contract.endedOn === null ? livingDates(contract, toExclusive) : afterwards(contract, contract.endedOn);
  return [...own, ...contract.recorded]
    .filter(({ on }) => on >= from && on < toExclusive)
    .sort((a, b) =>
      a.on === b.on ? UPCOMING_KINDS.indexOf(a.kind) - UPCOMING_KINDS.indexOf(b.kind) : a.on < b.on ? -1 : 1,
    );
}

function livingDates(contract: DatedContract, toExclusive: LocalDate): readonly UpcomingDate[] {
  const { termLastDay, notice } = contract;
  const dates: UpcomingDate[] = [{ kind: 'TERM', on: termLastDay, concerns: null }];
  if (notice.months !== null) {
    dates.push({ kind: 'LAST_NOTICE_DAY', on: lastNoticeDay(termLastDay, notice.months), concerns: null });
  }
  if (contract.renewedByOrder) dates.push({ kind: 'ORDER_TO_VALIDATE', on: termLastDay, concerns: null });
  if (contract.indexed) {
    for (const on of anniversariesUntil(contract.startsOn, toExclusive))
      dates.push({ kind: 'ANNIVERSARY', on, concerns: null });
  }
  return dates;
}

function afterwards(contract: DatedContract, endedOn: LocalDate): readonly UpcomingDate[] {
  const dates: UpcomingDate[] = [];
  if (contract.erasureOn !== null) dates.push({ kind: 'DATA_ERASURE', on: contract.erasureOn, concerns: null });
  if (contract.nonSolicitationMonths !== null) {
    const on = addMonths(endedOn, contract.nonSolicitationMonths);
    dates.push({ kind: 'NON_SOLICITATION_END', on, concerns: null });
  }
  return dates;
}
