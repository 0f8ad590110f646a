import type { NoticeTerms } from '../terms/lifecycle-terms';
import type { LocalDate } from '../time/instant';
import { addDays, addMonths } from '../time/local-date';
import { anniversariesUntil } from '../indexation/revise-at-anniversaries';
import { lastNoticeDay } from './notice';

/** An upcoming date that someone must know in advance. */
export const UPCOMING_KINDS = [
  'TERM',
  'RENEWAL',
  'LAST_NOTICE_DAY',
  'ANNIVERSARY',
  'ORDER_TO_VALIDATE',
  'WARRANTY_END',
  'ANTIVIRUS_END',
  'FIREWALL_END',
  'LICENCE_END',
  'SUPPORT_END',
  'ASSET_TERM',
  'ASSET_LAST_NOTICE_DAY',
  'QUOTE_END',
  'DATA_ERASURE',
  'CONTEST_DEADLINE',
  'CLAIM_END',
  'PLANNED_VISIT',
  'PLANNED_WORK',
  'RESTORE_TEST',
  'INTEGRITY_CHECK',
  'COORDINATION_ACTION',
  'MAINTENANCE',
  'REBOOT',
  'REMINDER',
  'NON_SOLICITATION_END',
] as const;
/** See `UPCOMING_KINDS`. `ANNIVERSARY` is also the day of price revision. */
export type UpcomingKind = (typeof UPCOMING_KINDS)[number];

/**
 * A date to come, and what it concerns: an asset, a penalty, the module that plans a visit, the
 * work that is due, what is reminded of; null for the contract itself.
 */
export interface UpcomingDate {
  readonly kind: UpcomingKind;
  readonly on: LocalDate;
  readonly concerns: string | null;
}

/** A date of something of the contract: the end of a warranty, of a contest, of a visit. */
export interface RecordedDate {
  readonly kind: UpcomingKind;
  readonly on: LocalDate;
  readonly concerns: string;
}

/** The facts of a contract that its dates come from. */
export interface DatedContract {
  readonly startsOn: LocalDate;
  readonly termLastDay: LocalDate;
  /** It goes on by itself after its term. */
  readonly renews: boolean;
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
  return [...own, ...contract.recorded].filter(({ on }) => on >= from && on < toExclusive).sort(byDay);
}

/** The earliest first; those of one day in the order of their kinds, then of what they concern. */
function byDay(a: UpcomingDate, b: UpcomingDate): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.kind !== b.kind) return UPCOMING_KINDS.indexOf(a.kind) - UPCOMING_KINDS.indexOf(b.kind);
  return (a.concerns ?? '') < (b.concerns ?? '') ? -1 : 1;
}

function livingDates(contract: DatedContract, toExclusive: LocalDate): readonly UpcomingDate[] {
  const { termLastDay, notice } = contract;
  const dates: UpcomingDate[] = [{ kind: 'TERM', on: termLastDay, concerns: null }];
  if (contract.renews) dates.push({ kind: 'RENEWAL', on: addDays(termLastDay, 1), concerns: null });
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
