import { subtract } from '../../domain/money/arithmetic';
import { formatAmount } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import type { LocalDate } from '../../domain/time/instant';
import type { Invoiced, InvoicingSettingRecord, WaitingAdjustment } from '../../store/invoicing/invoicing.store';
import { isInvoicedHere, nextDueDay, type DueDay, type InvoicingBegun } from '../invoicing/due-days';
import { firstInvoiced } from '../invoicing/first-invoiced';
import { storedInstant } from '../stored-instant';
import type { DatedTerms } from '../terms/dated-terms';

/** How far a contract is invoiced, and what of it waits. */
export interface InvoicedUntil {
  /** First day whose forfaits are on no invoice. */
  readonly before: LocalDate;
  readonly begun: InvoicingBegun;
  /** The last day of adjustments alone that had no document; null for none. */
  readonly after: LocalDate | null;
  readonly waiting: readonly WaitingAdjustment[];
}

/** How far a contract is invoiced by what is stored; null where it is not invoiced here at all. */
export function invoicedUntil(
  dated: DatedTerms,
  setting: InvoicingSettingRecord,
  invoiced: Invoiced | undefined,
  after: string | null,
  waiting: readonly WaitingAdjustment[],
  lastDay: LocalDate,
): InvoicedUntil | null {
  const { activatedAt } = dated.on(lastDay).contract;
  if (activatedAt === null || !isInvoicedHere(dated, lastDay)) return null;
  const before = firstInvoiced(dated, setting, invoiced?.before ?? null);
  const begun = { activatedAt: storedInstant(activatedAt), said: invoiced?.said ?? [] };
  return { before, begun, after: after as LocalDate | null, waiting };
}

/** The next day on which documents of it fall due, by the last day of a month; null for none. */
export function nextDue(
  dated: DatedTerms,
  { before, begun, after, waiting }: InvoicedUntil,
  until: LocalDate,
): DueDay | null {
  return nextDueDay(dated, waiting, { invoicedBefore: before, after, until, begun });
}

/**
 * How far it is invoiced once a day is: documents took amounts of adjustments, or there was none.
 */
export function onceIssued(
  own: InvoicedUntil,
  due: DueDay,
  taken: readonly { readonly adjustmentId: string; readonly amount: string }[],
  hasDocuments: boolean,
): InvoicedUntil {
  const takenOf = new Map(taken.map(({ adjustmentId, amount }) => [adjustmentId, amount]));
  const waiting = own.waiting.flatMap((each) => {
    const amount = takenOf.get(each.id);
    if (amount === undefined) return [each];
    const left = subtract(moneyOf(`${each.leftAmount} ${each.currency}`), moneyOf(`${amount} ${each.currency}`));
    return left.amount.isZero() ? [] : [{ ...each, leftAmount: formatAmount(left) }];
  });
  if (due.period !== null) return { ...own, waiting, before: due.period.period.endExclusive };
  return { ...own, waiting, after: hasDocuments ? own.after : due.on };
}
