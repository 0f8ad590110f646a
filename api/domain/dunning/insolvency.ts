import { refuse, type Result } from '../result';
import type { LocalDate } from '../time/instant';
import { addDays } from '../time/local-date';

/**
 * The judgment that a debt is older than: the first one after the day on which it arose; null where
 * there is none. A judgment takes effect from the first hour of its day (C. com. art. R621-4).
 * **Reading**: a debt arises on the day of its document, also where that is for a time that goes on
 * after the judgment.
 */
export function judgmentAfter(judgments: readonly LocalDate[], aroseOn: LocalDate): LocalDate | null {
  return judgments.filter((day) => day > aroseOn).reduce<LocalDate | null>(earlier, null);
}

/** The last day that bears interest of a debt of before a judgment (C. com. art. L622-28). */
export function lastDayOfInterest(judgments: readonly LocalDate[], aroseOn: LocalDate, until: LocalDate): LocalDate {
  const judgedOn = judgmentAfter(judgments, aroseOn);
  if (judgedOn === null) return until;
  return earlier(until, addDays(judgedOn, -1));
}

/**
 * Whether a debt may be paid by money of a day: one of before a judgment is not paid after it (C.
 * com. art. L622-7), but declared to the receiver.
 */
export function mayBePaidOn(judgments: readonly LocalDate[], aroseOn: LocalDate, on: LocalDate): boolean {
  const judgedOn = judgmentAfter(judgments, aroseOn);
  return judgedOn === null || on < judgedOn;
}

/**
 * Refuses what would punish a client, from a day on, for a debt of before a judgment: the contract
 * goes on all the same (C. com. art. L622-13).
 */
export function checkNotForOldDebt(
  judgments: readonly LocalDate[],
  { debtOf, on }: { readonly debtOf: LocalDate; readonly on: LocalDate },
  code: 'SUSPENSION_NOT_ALLOWED' | 'TERMINATION_NOT_ALLOWED' | 'WITHHOLDING_NOT_ALLOWED',
  path: readonly string[],
): Result<null> {
  const judgedOn = judgmentAfter(judgments, debtOf);
  if (judgedOn === null || on < judgedOn) return { ok: true, value: null };
  const message = `The debt is older than the judgment of ${judgedOn}: the contract goes on all the same (C. com. L622-13).`;
  return refuse(
    code,
    path,
    message,
    'Give a debt that arose since the judgment, and declare this one to the receiver.',
  );
}

function earlier(a: LocalDate | null, b: LocalDate): LocalDate {
  return a !== null && a < b ? a : b;
}
