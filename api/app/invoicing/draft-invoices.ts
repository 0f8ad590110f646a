import { standardVatRates } from '../figure/standard-vat-rates';
import type { ComposedDocument, ComposedDocuments } from '../../domain/invoicing/compose-documents';
import { zero, type Money } from '../../domain/money/value';
import { sum } from '../../domain/money/arithmetic';
import type { LocalDate } from '../../domain/time/instant';
import { addMonths } from '../../domain/time/local-date';
import {
  invoicedOfAll,
  invoicingSettingOf,
  waitingAdjustments,
  waitingCreditNotes,
  type Invoiced,
} from '../../store/invoicing/invoicing.store';
import type { StatementRunner } from '../../store/database/statement';
import { storedInstant } from '../stored-instant';
import { groupBy } from '../group-by';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { exemptSpans } from '../party/exempt-spans';
import { composeDay, type Waiting } from './compose-day';
import { isInvoicedHere, nextDueDay } from './due-days';
import { firstInvoiced } from './first-invoiced';
import { recordedHere } from './recorded-here';

/** A document as it would be issued. */
export interface InvoiceDraft {
  readonly document: ComposedDocument;
  readonly fallsOn: LocalDate;
  /** What it would be set off, including tax. */
  readonly setOff: Money;
}

/**
 * Of several contracts, in their order, the documents that the next day on which something falls
 * due would issue, by what is on record now; none where nothing falls due by a day. Nothing is
 * written, no number is taken.
 */
export async function draftInvoices(
  read: StatementRunner,
  contracts: readonly ContractTerms[],
  until: LocalDate | null,
): Promise<readonly (readonly InvoiceDraft[])[]> {
  const setting = await invoicingSettingOf(read);
  if (setting === undefined) return contracts.map(() => []);
  const ids = contracts.map(({ contract }) => contract.id);
  const lasts = contracts.map(({ on }) => until ?? addMonths(on, 12));
  const latest = [...lasts].sort().at(-1) ?? setting.startsOn;
  const [invoiced, notes, waiting, vatRates, exempt] = await Promise.all([
    invoicedOfAll(read, ids),
    waitingCreditNotes(read, ids),
    waitingAdjustments(read, ids, setting.startsOn, latest),
    standardVatRates(read),
    exemptSpans(read),
  ]);
  const adjustmentsOf = groupBy(waiting, ({ contractId }) => contractId);
  const notesOf = groupBy(notes, ({ contractId }) => contractId);
  return contracts.map(({ contract, dated }, place) => {
    const last = lasts[place] as LocalDate;
    if (contract.activatedAt === null || !isInvoicedHere(dated, last)) return [];
    const ofContract = recordedHere(dated, setting, adjustmentsOf.get(contract.id) ?? []);
    const adjustments = ofContract.filter(({ occurredOn }) => occurredOn <= last);
    const { before = null, hasInvoice = false, said = [] } = invoiced.get(contract.id) ?? {};
    const from = firstInvoiced(dated, setting, before);
    const creditNotes = notesOf.get(contract.id) ?? [];
    return nextDrafts(dated, { adjustments, creditNotes, hasInvoice, vatRates, exempt }, { from, last, said });
  });
}

function nextDrafts(
  dated: DatedTerms,
  waiting: Waiting,
  { from: invoicedBefore, last, said }: { readonly from: LocalDate; readonly last: LocalDate } & Pick<Invoiced, 'said'>,
): readonly InvoiceDraft[] {
  const { contract } = dated.on(last);
  if (contract.activatedAt === null) return [];
  const begun = { activatedAt: storedInstant(contract.activatedAt), said };
  let from = invoicedBefore;
  let after: LocalDate | null = null;
  for (;;) {
    const due = nextDueDay(dated, waiting.adjustments, { invoicedBefore: from, after, until: last, begun });
    if (due === null) return [];
    const { composed } = composeDay(dated, due, waiting, begun);
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
