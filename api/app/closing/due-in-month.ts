import { subtract, sum } from '../../domain/money/arithmetic';
import { formatAmount } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import type { LocalDate } from '../../domain/time/instant';
import type { Invoiced, InvoicingSettingRecord, WaitingAdjustment } from '../../store/invoicing/invoicing.store';
import { groupBy } from '../group-by';
import { isInvoicedHere, nextDueDay, type DueDay, type InvoicingBegun } from '../invoicing/due-days';
import { firstInvoiced } from '../invoicing/first-invoiced';
import { recordedHere } from '../invoicing/recorded-here';
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
  return { before, begun, after: after as LocalDate | null, waiting: recordedHere(dated, setting, waiting) };
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
 * Two documents may have taken a part each of one.
 */
export function onceIssued(
  own: InvoicedUntil,
  due: DueDay,
  taken: readonly { readonly adjustmentId: string; readonly amount: string }[],
  hasDocuments: boolean,
): InvoicedUntil {
  const takenOf = groupBy(taken, ({ adjustmentId }) => adjustmentId);
  const waiting = own.waiting.flatMap((each) => {
    const parts = takenOf.get(each.id);
    if (parts === undefined) return [each];
    const inMoney = (amount: string): Money => moneyOf(`${amount} ${each.currency}`);
    const together = sum(
      parts.map(({ amount }) => inMoney(amount)),
      each.currency,
    );
    const left = subtract(inMoney(each.leftAmount), together);
    return left.amount.isZero() ? [] : [{ ...each, leftAmount: formatAmount(left) }];
  });
  if (due.period !== null) return { ...own, waiting, before: due.period.period.endExclusive };
  return { ...own, waiting, after: hasDocuments ? own.after : due.on };
}
