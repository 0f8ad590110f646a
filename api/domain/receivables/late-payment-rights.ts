import { isPositive } from '../money/arithmetic';
import { moneyOf } from '../money/parse-money';
import type { Money } from '../money/value';
import type { LatePaymentTerms } from '../terms/billing-terms';
import type { LocalDate } from '../time/instant';
import { daysBetween } from '../time/local-date';

/**
 * The day after which a late debt bears interest: its due date or the formal notice, as the terms
 * have it. Null while the notice that they ask for was not given (`omr-hosted` art. 21.3; C. com.
 * art. L441-10).
 */
export function interestStartsAfter(
  { startsFrom }: Pick<LatePaymentTerms, 'startsFrom'>,
  dueOn: LocalDate,
  noticeGivenOn: LocalDate | null,
): LocalDate | null {
  return startsFrom === 'DUE_DATE' ? dueOn : noticeGivenOn;
}

/**
 * The fixed sum for recovery costs of a debt that is paid late, once for each invoice; null where
 * the terms ask for none.
 */
export function recoveryFeeOf({ recoveryFee }: Pick<LatePaymentTerms, 'recoveryFee'>): Money | null {
  const fee = moneyOf(recoveryFee);
  return isPositive(fee) ? fee : null;
}

/**
 * Whether a debt is late enough for the provider to suspend (more than the days of the terms),
 * counted from its due date.
 */
export function maySuspend(
  terms: LatePaymentTerms,
  dueOn: LocalDate,
  noticeGivenOn: LocalDate | null,
  on: LocalDate,
): boolean {
  if (terms.suspendAfterDays === null || noticeGivenOn === null || noticeGivenOn > on) return false;
  return daysBetween(dueOn, on) > terms.suspendAfterDays;
}

/**
 * Whether the provider may terminate for the client's fault: service suspended for longer than the
 * days of the terms, nothing paid.
 */
export function mayTerminate(
  terms: LatePaymentTerms,
  suspendedOn: LocalDate,
  stillOwed: Money,
  on: LocalDate,
): boolean {
  if (terms.terminateAfterDays === null || !isPositive(stillOwed)) return false;
  return daysBetween(suspendedOn, on) > terms.terminateAfterDays;
}
