import { isPositive } from '../money/arithmetic';
import type { Money } from '../money/value';
import type { LatePaymentTerms } from '../terms/billing-terms';
import type { LocalDate } from '../time/instant';
import { daysBetween } from '../time/local-date';

/** Whether a debt is late enough for the provider to suspend (more than the days of the terms), counted from its due date. */
export function maySuspend(
  terms: LatePaymentTerms,
  dueOn: LocalDate,
  noticeGivenOn: LocalDate | null,
  on: LocalDate,
): boolean {
  if (terms.suspendAfterDays === null || noticeGivenOn === null || noticeGivenOn > on) return false;
  return daysBetween(dueOn, on) > terms.suspendAfterDays;
}

/** Whether the provider may terminate for the client's fault: service suspended for longer than the days of the terms, nothing paid. */
export function mayTerminate(
  terms: LatePaymentTerms,
  suspendedOn: LocalDate,
  stillOwed: Money,
  on: LocalDate,
): boolean {
  if (terms.terminateAfterDays === null || !isPositive(stillOwed)) return false;
  return daysBetween(suspendedOn, on) > terms.terminateAfterDays;
}
