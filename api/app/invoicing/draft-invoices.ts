import type { ComposedDocument, ComposedDocuments } from '../../domain/invoicing/compose-documents';
import { zero, type Money } from '../../domain/money/value';
import { sum } from '../../domain/money/arithmetic';
import type { Instant, LocalDate } from '../../domain/time/instant';
import { addMonths } from '../../domain/time/local-date';
import {
  invoicedBeforeOf,
  invoicingSettingOf,
  waitingAdjustments,
  waitingCreditNotes,
} from '../../store/invoicing/invoicing.store';
import type { StatementRunner } from '../../store/database/statement';
import { storedInstant } from '../stored-instant';
import type { DatedTerms } from '../terms/dated-terms';
import { composeDay } from './compose-day';
import { nextDueDay } from './due-days';
import { firstInvoiced } from './first-invoiced';

/** A document as it would be issued. */
export interface InvoiceDraft {
  readonly document: ComposedDocument;
  readonly fallsOn: LocalDate;
  /** What it would be set off, including tax. */
  readonly setOff: Money;
}

/**
 * The documents that the next day on which something of a contract falls due would issue, by what
 * is on record now; none where nothing falls due by a day. Nothing is written, no number is taken.
 */
export async function draftInvoices(
  read: StatementRunner,
  dated: DatedTerms,
  now: Instant,
  until: LocalDate | null,
): Promise<readonly InvoiceDraft[]> {
  const { contract, on } = dated.at(now);
  const last = until ?? addMonths(on, 12);
  const [setting, before, creditNotes] = await Promise.all([
    invoicingSettingOf(read),
    invoicedBeforeOf(read, contract.id),
    waitingCreditNotes(read, contract.id),
  ]);
  if (setting === undefined || contract.activatedAt === null) return [];
  if (dated.on(last).contract.invoicedBy === 'PARTNER_ERP') return [];
  const adjustments = await waitingAdjustments(read, contract.id, setting.startsOn, last);
  let from = (before ?? firstInvoiced(dated, setting)) as LocalDate;
  const activatedAt = storedInstant(contract.activatedAt);
  let after: LocalDate | null = null;
  for (;;) {
    const due = nextDueDay(dated, adjustments, { invoicedBefore: from, after, until: last });
    if (due === null) return [];
    const { composed } = composeDay(dated, due, { adjustments, creditNotes }, activatedAt);
    if (composed.documents.length > 0) return drafted(composed, due.on, contract.currency);
    if (due.period === null) after = due.on;
    else from = due.period.period.endExclusive;
  }
}

function drafted(composed: ComposedDocuments, fallsOn: LocalDate, currency: string): readonly InvoiceDraft[] {
  const together = sum(
    composed.setOffs.map(({ amount }) => amount),
    currency,
  );
  const ofTheDay = composed.setOffs.find(({ creditNoteId }) => creditNoteId === null)?.amount ?? zero(currency);
  return composed.documents.map((document) => {
    const setOff = document === composed.invoice ? together : document === composed.indemnities ? ofTheDay : null;
    return { document, fallsOn, setOff: setOff ?? zero(currency) };
  });
}
