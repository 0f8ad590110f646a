import type { DocumentLine, DueOn, OpenAdjustment } from '../../domain/invoicing/compose-documents';
import { composeDocuments, type ComposedDocuments } from '../../domain/invoicing/compose-documents';
import type { DatedRate } from '../../domain/indexation/published-figure';
import { vatRateAt } from '../../domain/invoicing/standard-vat';
import { negate } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import type { WaitingAdjustment, WaitingCreditNote } from '../../store/invoicing/invoicing.store';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { termsOfDay, type DueDay, type InvoicingBegun } from './due-days';
import { feeLine, forfaitLines } from './forfait-lines';

/** What of a contract waits for documents, as it was read. */
export interface Waiting {
  readonly adjustments: readonly WaitingAdjustment[];
  readonly creditNotes: readonly WaitingCreditNote[];
  /** Whether there is an invoice already that a credit note could name. */
  readonly hasInvoice: boolean;
  /** The standard rates of VAT on file. */
  readonly vatRates: readonly DatedRate[];
}

/** The documents of a day, and the terms that they were made by. */
export interface ComposedDay {
  readonly due: DueDay;
  readonly terms: ContractTerms;
  readonly composed: ComposedDocuments;
}

/** What is invoiced of a contract on a day on which something falls due. */
export function composeDay(dated: DatedTerms, due: DueDay, waiting: Waiting, begun: InvoicingBegun): ComposedDay {
  const { on, period, isLast } = due;
  const known = termsOfDay(dated, on, begun);
  const terms = known.on(on);
  const { billing } = terms.terms.pack;
  const isOurs = terms.contract.invoicedBy === 'PROVIDER';
  const forfaits: readonly DocumentLine[] = period === null || !isOurs ? [] : forfaitLines(known, terms, period);
  const fee = feeLine(terms, period?.period ?? null, on);
  // The tax point of what is invoiced in advance is the day of the invoice.
  const taxed = (line: DocumentLine): DocumentLine => ({
    ...line,
    vatRatePercent: vatRateAt(waiting.vatRates, line.vatRatePercent, on),
  });
  const composed = composeDocuments({
    on,
    currency: terms.contract.currency,
    forfaits: forfaits.map(taxed),
    fee: fee === null ? null : taxed(fee),
    adjustments: waiting.adjustments.filter(({ occurredOn }) => occurredOn <= on).map(toOpen),
    creditNotes: waiting.creditNotes.map(({ id, openAmount, currency }) => ({
      id,
      left: negate(moneyOf(`${openAmount} ${currency}`)),
    })),
    isLast,
    hasInvoice: waiting.hasInvoice,
    vatCategory: billing.vatCategory,
    vatRatePercent: vatRateAt(waiting.vatRates, billing.vatRatePercent, on),
    ...chosen(terms),
    article: billing.article,
  });
  return { due, terms, composed };
}

/** How penalties are taxed and set off by some terms. */
function chosen({ terms }: ContractTerms): Pick<DueOn, 'penaltyVat' | 'setOffLimit'> {
  const { penaltyVat, penaltySetOff } = terms.pack.billing;
  return { penaltyVat: penaltyVat ?? 'OUTSIDE_SCOPE', setOffLimit: penaltySetOff ?? 'TOTAL_INCLUDING_TAX' };
}

function toOpen(waiting: WaitingAdjustment): OpenAdjustment {
  const { id, kind, leftAmount, currency, vatRatePercent, labelEn, labelFr, penaltyId } = waiting;
  return {
    id,
    kind,
    label: { en: labelEn, fr: labelFr },
    left: moneyOf(`${leftAmount} ${currency}`),
    vatRatePercent,
    occurredOn: waiting.occurredOn as OpenAdjustment['occurredOn'],
    isIndemnity: penaltyId !== null,
  };
}
