import type { DocumentLine, DueOn, OpenAdjustment } from '../../domain/invoicing/compose-documents';
import { composeDocuments, STANDARD, type ComposedDocuments } from '../../domain/invoicing/compose-documents';
import type { DatedRate } from '../../domain/indexation/published-figure';
import { exemptionOfTerms } from '../../domain/invoicing/adjustment-tax';
import { vatRateAt } from '../../domain/invoicing/standard-vat';
import { negate } from '../../domain/money/arithmetic';
import { decimal } from '../../domain/money/decimal';
import { moneyOf } from '../../domain/money/parse-money';
import type { LocalDate } from '../../domain/time/instant';
import { exemptionAround, exemptionOn, type ExemptSpan, type VatExemption } from '../../domain/party/vat-exemption';
import type { WaitingAdjustment, WaitingCreditNote } from '../../store/invoicing/invoicing.store';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { termsOfDay, type DueDay, type DuePeriod, type InvoicingBegun } from './due-days';
import { feeLine, forfaitLines } from './forfait-lines';

/** What of a contract waits for documents, as it was read. */
export interface Waiting extends TaxSources {
  readonly adjustments: readonly WaitingAdjustment[];
  readonly creditNotes: readonly WaitingCreditNote[];
  /** Whether there is an invoice already that a credit note could name. */
  readonly hasInvoice: boolean;
}

/** What the VAT of a day goes by. */
export interface TaxSources {
  /** The standard rates of VAT on file. */
  readonly vatRates: readonly DatedRate[];
  /** On whose sales no VAT is charged, and to whom. */
  readonly exempt: readonly ExemptSpan[];
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
  const forfaits = period === null || !isOurs ? [] : taxedForfaits(known, terms, period, waiting);
  const fee = feeLine(terms, period?.period ?? null, on);
  const vatExemption = exemptionOfDay(waiting.exempt, terms, on);
  const composed = composeDocuments({
    on,
    currency: terms.contract.currency,
    forfaits,
    fee: fee === null ? null : taxedOn(on, fee, terms, waiting),
    adjustments: waiting.adjustments
      .filter(({ occurredOn }) => occurredOn <= on)
      .map((each) => toOpen(each, exemptionOfOpen(waiting.exempt, terms, each))),
    creditNotes: waiting.creditNotes.map(({ id, openAmount, currency }) => ({
      id,
      left: negate(moneyOf(`${openAmount} ${currency}`)),
    })),
    isLast,
    hasInvoice: waiting.hasInvoice,
    vatCategory: exemptionOfTerms(billing) === null ? billing.vatCategory : STANDARD,
    vatRatePercent: vatExemption === null ? vatRateAt(waiting.vatRates, billing.vatRatePercent, on) : '0',
    vatExemption,
    ...chosen(terms),
    article: billing.article,
  });
  return { due, terms, composed };
}

/** The forfaits of a period, taxed as their invoice taxes them. */
export function taxedForfaits(
  known: DatedTerms,
  terms: ContractTerms,
  period: DuePeriod,
  sources: TaxSources,
): readonly DocumentLine[] {
  return forfaitLines(known, terms, period).map((line) => taxedOn(period.on, line, terms, sources));
}

/** The tax point of what is invoiced in advance is the day of the invoice. */
function taxedOn(
  on: LocalDate,
  line: DocumentLine,
  terms: ContractTerms,
  { vatRates, exempt }: TaxSources,
): DocumentLine {
  const vatExemption = exemptionOfDay(exempt, terms, on);
  return vatExemption === null
    ? { ...line, vatRatePercent: vatRateAt(vatRates, line.vatRatePercent, on) }
    : { ...line, vatRatePercent: '0', vatCategory: vatExemption.category, vatExemption };
}

/** Why no VAT is charged by some terms on a day; null where it is. */
function exemptionOfDay(
  exempt: readonly ExemptSpan[],
  { contract, terms }: ContractTerms,
  on: LocalDate,
): VatExemption | null {
  return exemptionOn(exempt, contract.clientId, on) ?? exemptionOfTerms(terms.pack.billing);
}

/** Why an adjustment bears no VAT; null where it bears some. */
export function exemptionOfOpen(
  exempt: readonly ExemptSpan[],
  { contract, terms, dated }: ContractTerms,
  { vatRatePercent, occurredOn }: Pick<WaitingAdjustment, 'vatRatePercent' | 'occurredOn'>,
): VatExemption | null {
  if (!decimal(vatRatePercent).isZero()) return null;
  const around = exemptionAround(exempt, contract.clientId, occurredOn);
  if (around !== null) return around;
  // What was sold by terms of before is given back by them, the latest of them first.
  const before = dated.timeline.versions
    .flatMap(({ fact, startsOn }) => (fact === 'TERMS_PACK' && startsOn <= occurredOn ? [startsOn] : []))
    .sort()
    .reverse();
  const inTurn = [occurredOn as LocalDate, ...before].map((on) => dated.on(on).terms);
  return [...inTurn, terms].map(({ pack }) => exemptionOfTerms(pack.billing)).find((each) => each !== null) ?? null;
}

/** How penalties are taxed and set off by some terms. */
function chosen({ terms }: ContractTerms): Pick<DueOn, 'penaltyVat' | 'setOffLimit'> {
  const { penaltyVat, penaltySetOff } = terms.pack.billing;
  return { penaltyVat: penaltyVat ?? 'OUTSIDE_SCOPE', setOffLimit: penaltySetOff ?? 'TOTAL_INCLUDING_TAX' };
}

function toOpen(waiting: WaitingAdjustment, vatExemption: VatExemption | null): OpenAdjustment {
  const { id, kind, leftAmount, currency, vatRatePercent, labelEn, labelFr, penaltyId } = waiting;
  return {
    id,
    kind,
    label: { en: labelEn, fr: labelFr },
    left: moneyOf(`${leftAmount} ${currency}`),
    vatRatePercent,
    vatExemption,
    occurredOn: waiting.occurredOn as OpenAdjustment['occurredOn'],
    isIndemnity: penaltyId !== null,
  };
}
