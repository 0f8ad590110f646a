import type { AnnouncedRight } from '../../../domain/dunning/letter/dunning-letter';
import { paymentRights } from '../../../domain/dunning/payment-rights';
import { endForBreachFrom } from '../../../domain/lifecycle/termination-rights';
import type { LocalDate } from '../../../domain/time/instant';
import { addDays, laterDay } from '../../../domain/time/local-date';
import type { HeldContract } from '../../lifecycle/move-contract';
import type { LateDebt } from '../late-debts';
import { suspendedForDebtOn } from '../payment-rights';

/**
 * What the terms let the provider do where a formal notice of today stays without effect, each with
 * its article, and its first day if the notice counts from today. **Reading**: who gives a client
 * until a day to pay uses no right that rests on the notice before the day after.
 */
export function announcedRights(
  { dated, today }: Pick<HeldContract, 'dated' | 'today'>,
  debts: readonly LateDebt[],
  payBy: LocalDate,
): readonly AnnouncedRight[] {
  const first = addDays(payBy, 1);
  const { billing, lifecycle } = dated.on(today).terms.pack;
  const late = billing.latePayment;
  const noticed = debts.map(({ invoiceId, issuedOn, dueOn, noticedOn }) => {
    return { invoiceId, issuedOn, dueOn, noticedOn: noticedOn ?? today, groundId: null };
  });
  const given = paymentRights(late, noticed, [], suspendedForDebtOn(dated, today));
  const announced = given.map(({ kind, from, article }): AnnouncedRight => {
    if (kind === 'TERMINATE')
      return { kind: 'TERMINATE_SUSPENDED', from: null, after: late.terminateAfterDays, article };
    return { kind, from: notBefore(from, first), after: null, article };
  });
  if (late.terminateAfterDays !== null || lifecycle.breach === null || debts.length === 0) return announced;
  const end = endForBreachFrom(lifecycle, today);
  const { formalNoticeMonths: after, article } = lifecycle.breach;
  return [...announced, { kind: 'TERMINATE', from: notBefore(end.ok ? end.value : null, first), after, article }];
}

function notBefore(from: LocalDate | null, first: LocalDate): LocalDate | null {
  return from === null ? null : laterDay(from, first);
}
