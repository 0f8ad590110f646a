import { endForBreachFrom } from '../lifecycle/termination-rights';
import type { LatePaymentTerms } from '../terms/billing-terms';
import type { LifecycleTerms } from '../terms/lifecycle-terms';
import type { LocalDate } from '../time/instant';
import { addDays, laterDay } from '../time/local-date';
import { judgmentAfter } from './insolvency';
import { paymentRights, type OpenDebt } from './payment-rights';

/** What may be done next about a late invoice; a person confirms it. */
export const DUNNING_STEPS = ['PAYMENT_REMINDER', 'FORMAL_NOTICE', 'SUSPENSION', 'TERMINATION', 'NONE'] as const;
/** See `DUNNING_STEPS`. */
export type DunningStepKind = (typeof DUNNING_STEPS)[number];

/** What is on record of the dunning of an invoice that is late and open. */
export interface DunnedInvoice {
  readonly invoiceId: string;
  /** The day on which the debt arose. */
  readonly aroseOn: LocalDate;
  readonly dueOn: LocalDate;
  /** Whether it can be claimed no more. */
  readonly lapsed: boolean;
  /** The last day for payment that the latest reminder gave; null where none asks for it. */
  readonly remindedUntil: LocalDate | null;
  /** The formal notice that asks for it; null where none does. */
  readonly notice: {
    /** The day of it that counts; null while that is not known. */
    readonly countsFrom: LocalDate | null;
    /** The last day for payment that its letter gave; null where it was written elsewhere. */
    readonly payBy: LocalDate | null;
  } | null;
  /** The judgments that opened insolvency proceedings of the client. */
  readonly judgments: readonly LocalDate[];
  /** Whether the contract is not over: there is something to suspend and to end. */
  readonly served: boolean;
  /** Whether it claims for lateness alone, which gives no right. */
  readonly isInterest: boolean;
  /** The first day of the suspension of today for a debt; null for none. */
  readonly suspendedFrom: LocalDate | null;
}

/** A step that is proposed. */
export interface ProposedStep {
  readonly kind: DunningStepKind;
  /** The first day on which it may be taken; null for none, or while something must come first. */
  readonly from: LocalDate | null;
  /** What must come first; null for nothing more. */
  readonly needs: 'RECEIPT' | null;
  /** Where the step, or why there is none, is said; null for a reminder, which needs no right. */
  readonly article: string | null;
}

/**
 * The next step about a late invoice: a reminder, then a formal notice once the days of the
 * reminder are over, then what the terms give: suspension, then the end, or the end alone.
 * **Reading**: no right that rests on a letter is proposed before the last day for payment of the
 * letter is over. An invoice of before a judgment is not paid any more (C. com. L622-7).
 */
export function nextDunningStep(
  { late, lifecycle }: { readonly late: LatePaymentTerms; readonly lifecycle: LifecycleTerms },
  invoice: DunnedInvoice,
): ProposedStep {
  const { dueOn, aroseOn, lapsed, remindedUntil, notice, judgments, suspendedFrom } = invoice;
  if (judgmentAfter(judgments, aroseOn) !== null) return none('C. com. art. L622-7');
  if (lapsed) return none('C. com. art. L110-4; C. conso. art. L218-2');
  if (notice === null) {
    if (remindedUntil === null) return step('PAYMENT_REMINDER', addDays(dueOn, 1), null);
    return step('FORMAL_NOTICE', addDays(remindedUntil, 1), 'C. civ. art. 1344');
  }
  if (!invoice.served || invoice.isInterest) return none(late.article);
  const { countsFrom, payBy } = notice;
  const debt: OpenDebt = { ...invoice, issuedOn: aroseOn, noticedOn: countsFrom, groundId: null };
  const given = paymentRights(late, [debt], [], suspendedFrom);
  const after = (day: LocalDate): LocalDate => (payBy === null ? day : laterDay(day, addDays(payBy, 1)));
  const end = given.find(({ kind }) => kind === 'TERMINATE');
  if (end?.from != null) return step('TERMINATION', after(end.from), end.article);
  const pause = given.find(({ kind }) => kind === 'SUSPEND');
  if (pause !== undefined) {
    if (pause.from === null) return { kind: 'SUSPENSION', from: null, needs: 'RECEIPT', article: pause.article };
    return step('SUSPENSION', after(pause.from), pause.article);
  }
  if (late.terminateAfterDays !== null || lifecycle.breach === null) return none(late.article);
  const { article } = lifecycle.breach;
  if (countsFrom === null) return { kind: 'TERMINATION', from: null, needs: 'RECEIPT', article };
  const ended = endForBreachFrom(lifecycle, countsFrom);
  return ended.ok ? step('TERMINATION', after(ended.value), article) : none(article);
}

function step(kind: DunningStepKind, from: LocalDate, article: string | null): ProposedStep {
  return { kind, from, needs: null, article };
}

function none(article: string): ProposedStep {
  return { kind: 'NONE', from: null, needs: null, article };
}
