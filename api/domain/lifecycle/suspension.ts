import { accept, refuse, type Result } from '../result';
import { dayThatCounts, type RecordedGround } from './grounds';
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
  /** The formal notice that it follows, by the day on which it was sent, or by its id. */
  readonly formalNoticeOn: LocalDate | null;
  readonly groundId: string | null;
  /** What is on record. */
  readonly recorded: readonly RecordedGround[];
}

/**
 * Whether the terms let a contract be suspended from a day: at once for what they list
 * (`owl-monitoring` s. 9, `icodia-server` art. 3.4), for an invoice that is late enough after a
 * formal notice on record (`omr-hosted` art. 21.3), or when both sides agree. Returns the formal
 * notice that it rests on, null where it rests on none. Refuses `SUSPENSION_NOT_ALLOWED` with the
 * first day on which it may be, and `GROUND_NOT_RECORDED`.
 */
export function checkSuspension(
  lifecycle: LifecycleTerms,
  late: LatePaymentTerms,
  { reason, from, dueOn, formalNoticeOn, groundId, recorded }: SuspensionFacts,
): Result<RecordedGround | null> {
  if (reason === 'AGREED' || atOnce(lifecycle, reason)) return accept(null);
  if (reason !== 'NON_PAYMENT' || late.suspendAfterDays === null) {
    return refuse(
      'SUSPENSION_NOT_ALLOWED',
      ['reason'],
      `These terms give no right to suspend a contract for ${reason}.`,
      'Agree on the suspension with the other side, and give `AGREED` as its reason.',
    );
  }
  if (dueOn === null || (formalNoticeOn === null && groundId === null)) {
    return refuse(
      'SUSPENSION_NOT_ALLOWED',
      [dueOn === null ? 'dueOn' : 'groundId'],
      'These terms suspend only for an invoice that is late, after a formal notice.',
      'Give the day on which the invoice was due, and that of the formal notice.',
    );
  }
  const found = noticeOfDebt(lifecycle, { from, dueOn, formalNoticeOn, groundId, recorded });
  if (!found.ok) return found;
  const { notice, givenOn } = found.value;
  if (maySuspend(late, dueOn, givenOn, from)) return accept(notice);
  const lateFrom = addDays(dueOn, late.suspendAfterDays + 1);
  const first = lateFrom > givenOn ? lateFrom : givenOn;
  return refuse(
    'SUSPENSION_NOT_ALLOWED',
    ['from'],
    `For an invoice due on ${dueOn} the contract may be suspended from ${first} on.`,
    `Give ${first} or a later day.`,
  );
}

/**
 * The formal notice on record that asked for a debt to be paid, and the day of it that counts.
 * **Reading**: one that was given before the invoice was due asked for nothing that was owed, and
 * one that was complied with by the first day of the suspension had its effect.
 */
function noticeOfDebt(
  { notice: { dateBasis } }: LifecycleTerms,
  about: Omit<SuspensionFacts, 'reason' | 'dueOn'> & { readonly dueOn: LocalDate },
): Result<{ readonly notice: RecordedGround; readonly givenOn: LocalDate }> {
  const { from, dueOn, formalNoticeOn, groundId } = about;
  const path = [groundId === null ? 'formalNoticeOn' : 'groundId'];
  const notice = about.recorded.findLast(
    ({ id, kind, reason, since }) =>
      kind === 'FORMAL_NOTICE' &&
      reason === 'NON_PAYMENT' &&
      (groundId === null || id === groundId) &&
      (formalNoticeOn === null || since === formalNoticeOn),
  );
  if (notice === undefined) {
    const message = 'No such formal notice for NON_PAYMENT is on record.';
    return refuse('GROUND_NOT_RECORDED', path, message, 'Use `recordFormalNotice`.');
  }
  const { since, outcome, outcomeOn } = notice;
  const refused = (why: string, whatToDo: string): Result<never> =>
    refuse('SUSPENSION_NOT_ALLOWED', path, `The formal notice of ${since} ${why}.`, whatToDo);
  if (outcome === 'REMEDIED' && outcomeOn !== null && outcomeOn <= from)
    return refused(`was complied with on ${outcomeOn}`, 'Use `recordFormalNotice` if it happens again.');
  if (since < dueOn)
    return refused(`is older than the invoice due on ${dueOn}`, 'Name one that was sent once the invoice was due.');
  const givenOn = dayThatCounts(dateBasis, notice);
  return givenOn === null
    ? refused('was not received yet', 'Use `recordReceipt` once it is.')
    : accept({ notice, givenOn });
}

function atOnce({ suspensionAtOnce }: LifecycleTerms, reason: SuspensionReason): boolean {
  return (suspensionAtOnce as readonly string[]).includes(reason);
}
