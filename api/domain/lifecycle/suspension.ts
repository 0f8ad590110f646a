import { accept, refuse, type Result } from '../result';
import { maySuspend } from '../receivables/late-payment-rights';
import type { LatePaymentTerms } from '../terms/billing-terms';
import type { LifecycleTerms } from '../terms/lifecycle-terms';
import type { LocalDate } from '../time/instant';
import { addDays } from '../time/local-date';

/** Why a contract is suspended. */
export const SUSPENSION_REASONS = ['BREACH', 'NON_PAYMENT', 'SECURITY_RISK', 'ORDER_NOT_VALIDATED', 'AGREED'] as const;
/**
 * See `SUSPENSION_REASONS`. `ORDER_NOT_VALIDATED`: time suspends it so; `AGREED`: both sides want
 * it. All others are the client's doing.
 */
export type SuspensionReason = (typeof SUSPENSION_REASONS)[number];

/** What is known when somebody is about to suspend a contract. */
export interface SuspensionFacts {
  readonly reason: SuspensionReason;
  /** Its first day. */
  readonly from: LocalDate;
  /** When the invoice that is not paid was due; null where none is named. */
  readonly dueOn: LocalDate | null;
  /** When a formal notice of it was given. */
  readonly formalNoticeOn: LocalDate | null;
}

/**
 * Whether the terms let a contract be suspended from a day: at once for what they list
 * (`owl-monitoring` s. 9, `icodia-server` art. 3.4), for an invoice that is late enough after a
 * formal notice (`omr-hosted` art. 21.3), or when both sides agree. Refuses
 * `SUSPENSION_NOT_ALLOWED` with the first day on which it may be.
 */
export function checkSuspension(
  lifecycle: LifecycleTerms,
  late: LatePaymentTerms,
  { reason, from, dueOn, formalNoticeOn }: SuspensionFacts,
): Result<null> {
  if (reason === 'AGREED' || atOnce(lifecycle, reason)) return accept(null);
  if (reason !== 'NON_PAYMENT' || late.suspendAfterDays === null) {
    return refuse(
      'SUSPENSION_NOT_ALLOWED',
      ['reason'],
      `These terms give no right to suspend a contract for ${reason}.`,
      'Agree on the suspension with the other side, and give `AGREED` as its reason.',
    );
  }
  if (dueOn === null || formalNoticeOn === null) {
    return refuse(
      'SUSPENSION_NOT_ALLOWED',
      [dueOn === null ? 'dueOn' : 'formalNoticeOn'],
      'These terms suspend only for an invoice that is late, after a formal notice.',
      'Give the day on which the invoice was due, and that of the formal notice.',
    );
  }
  if (maySuspend(late, dueOn, formalNoticeOn, from)) return accept(null);
  const lateFrom = addDays(dueOn, late.suspendAfterDays + 1);
  const first = lateFrom > formalNoticeOn ? lateFrom : formalNoticeOn;
  return refuse(
    'SUSPENSION_NOT_ALLOWED',
    ['from'],
    `For an invoice due on ${dueOn} the contract may be suspended from ${first} on.`,
    `Give ${first} or a later day.`,
  );
}

function atOnce({ suspensionAtOnce }: LifecycleTerms, reason: SuspensionReason): boolean {
  return (suspensionAtOnce as readonly string[]).includes(reason);
}
