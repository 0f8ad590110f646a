import type { LateInvoiceCost } from '../../app/dunning/simulate-late-interest';
import type { LateCharge } from '../../domain/dunning/late-charge';
import { formatMoney } from '../../domain/money/format-money';

/** An invoice that is late, as the schema shows it. */
export type ShownLateInvoice = ReturnType<typeof shownLateInvoice>;

/** The same of what was calculated. */
export function shownLateInvoice({ byContract, lawfulMinimum, lawfulDefault, ...told }: LateInvoiceCost) {
  const own = { byContract: shownCharge(byContract), lawfulMinimum: shownCharge(lawfulMinimum) };
  return { ...told, ...own, lawfulDefault: shownCharge(lawfulDefault) };
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
