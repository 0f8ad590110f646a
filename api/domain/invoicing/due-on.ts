import type { LocalDate } from '../time/instant';
import { addDays } from '../time/local-date';

/** The last day for payment: so many days after the day of issue (`omr-hosted` art. 21.3: none). */
export function dueOnOf(issuedOn: LocalDate, { paymentDays }: { readonly paymentDays: number }): LocalDate {
  return addDays(issuedOn, paymentDays);
}
