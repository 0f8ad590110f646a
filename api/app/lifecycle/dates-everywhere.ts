import type { StatementRunner as Reader } from '../../store/database/statement';
import { contractIdsAfter, type ContractChoice } from '../../store/contract/contract-ids.store';
import type { Instant } from '../../domain/time/instant';
import { UPCOMING_KINDS, type UpcomingKind } from '../../domain/lifecycle/upcoming-dates';
import type { TermsLibrary } from '../terms/terms-library';
import { datesToCome, type DateToCome, type Days } from './dates-to-come';

/** How many contracts' days are put in order together. */
const CONTRACTS_AT_ONCE = 200;

/** Which days of which contracts. */
export interface AskedDays extends Days, ContractChoice {
  readonly kinds: readonly UpcomingKind[] | null;
}

/** What days are read with, of whoever asks. */
export interface DaysSource {
  readonly reader: Reader;
  readonly library: TermsLibrary;
  readonly providerId: string;
  readonly now: Instant;
}

/** The days of some contracts in their order, and where the next ones begin. */
export interface DaysOfSome {
  /** The id after which these contracts come; null for the first ones. */
  readonly after: string | null;
  readonly dates: readonly DateToCome[];
  /** The last of their ids; null where no others follow. */
  readonly next: string | null;
}

/**
 * The days to come of the contracts after an id that may be seen, as many as are put in order
 * together, the earliest first.
 */
export async function daysOfSome(
  { reader, library, providerId, now }: DaysSource,
  asked: AskedDays,
  after: string | null,
  atOnce = CONTRACTS_AT_ONCE,
): Promise<DaysOfSome> {
  const ids = await contractIdsAfter(reader, asked, after, atOnce + 1);
  const own = ids.slice(0, atOnce);
  const terms = own.length === 0 ? [] : [...(await library.termsOf(reader, providerId, own, { at: now })).values()];
  const found = await datesToCome(reader, terms, asked, asked.kinds);
  const dates = [...found.values()].flat().sort(compareDates);
  return { after, dates, next: ids.length > own.length ? (own.at(-1) ?? null) : null };
}

/** What orders days: the day, its kind, the contract, what it concerns. */
export function keysOfDate({ on, kind, contractId, concerns }: DateToCome): [string, number, string, string] {
  return [on, UPCOMING_KINDS.indexOf(kind), contractId, concerns ?? ''];
}

function compareDates(one: DateToCome, other: DateToCome): number {
  return compareKeys(keysOfDate(one), keysOfDate(other));
}

/** Compares two lists of keys, key by key. */
export function compareKeys(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [place, key] of one.entries()) {
    const beside = other[place] ?? '';
    if (key !== beside) return key < beside ? -1 : 1;
  }
  return 0;
}
