import type { ClientKind } from '../party/party-words';
import type { LocalDate } from '../time/instant';
import { addDays, addMonths } from '../time/local-date';

/** The longest time after which a debt of any client lapses. */
export const MONTHS_OF_DEBTS = 60;

/**
 * The last day on which a debt that was due can be claimed: five years of commerce (C. com. art.
 * L110-4), two of a consumer (C. conso. art. L218-2), and of a public body the end of the fourth
 * year after that in which it was due (law 68-1250 of 31 December 1968). **Reading**: whose kind is
 * not on record is a business, a person in law who is no professional owes for five years too.
 */
export function claimableThrough(kind: ClientKind | null, dueOn: LocalDate): LocalDate {
  if (kind === 'CONSUMER') return addMonths(dueOn, 24);
  if (kind === 'PUBLIC_BODY') return `${Number(dueOn.slice(0, 4)) + 4}-12-31` as LocalDate;
  return addMonths(dueOn, MONTHS_OF_DEBTS);
}

/** Whether a debt that was due on a day has lapsed on another one. */
export function hasLapsed(kind: ClientKind | null, dueOn: LocalDate, on: LocalDate): boolean {
  return addDays(claimableThrough(kind, dueOn), 1) <= on;
}
