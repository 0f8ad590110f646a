import type { Ground } from '../lifecycle/grounds';
import type { LocalDate } from '../time/instant';

/** A debt that a formal notice may ask for. */
export interface NoticedDebt {
  readonly invoiceId: string;
  readonly dueOn: LocalDate;
  /** The day on which nothing of it was owed any more; null while something is. */
  readonly paidOn: LocalDate | null;
}

/**
 * Whether a formal notice for a debt asks for an invoice: one that it names, else each that was
 * late and not paid on its day. **Reading**: on the due day itself nothing is late yet, and a
 * notice of that day asks for nothing.
 */
export function asksFor({ since, invoiceIds }: Ground, { invoiceId, dueOn, paidOn }: NoticedDebt): boolean {
  if (since <= dueOn) return false;
  if (invoiceIds !== undefined && invoiceIds.length > 0) return invoiceIds.includes(invoiceId);
  return paidOn === null || paidOn > since;
}
