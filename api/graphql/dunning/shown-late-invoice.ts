import type { LateInvoiceWithClaims } from '../../app/dunning/simulate-late-interest';
import type { LateCharge } from '../../domain/dunning/late-charge';
import { formatMoney } from '../../domain/money/format-money';

/** An invoice that is late, as the schema shows it. */
export type ShownLateInvoice = ReturnType<typeof shownLateInvoice>;

/** The same of what was calculated. */
export function shownLateInvoice(cost: LateInvoiceWithClaims) {
  const { invoiceId, dueOn, noticedOn, paidOn, daysLate, claimed, byContract, lawfulMinimum, lawfulDefault } = cost;
  return {
    ...{ invoiceId, dueOn, noticedOn, paidOn, daysLate },
    claimedInterest: formatMoney(claimed.interest),
    claimedRecoveryFee: formatMoney(claimed.recoveryFee),
    claimedThrough: claimed.through,
    byContract: shownCharge(byContract),
    lawfulMinimum: shownCharge(lawfulMinimum),
    lawfulDefault: shownCharge(lawfulDefault),
  };
}

function shownCharge(charge: LateCharge | null) {
  if (charge === null) return null;
  const { interest, recoveryFee, total } = charge;
  return {
    ...charge,
    interest: formatMoney(interest),
    recoveryFee: formatMoney(recoveryFee),
    total: formatMoney(total),
  };
}
