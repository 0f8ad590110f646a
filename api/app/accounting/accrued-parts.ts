import { isEarnedByDays } from '../../domain/accounting/accounts';
import type { AccruedPart } from '../../domain/accounting/accrual';
import type { AdjustmentKind } from '../../domain/invoicing/adjustment';
import { taxByTerms } from '../../domain/invoicing/adjustment-tax';
import type { InvoiceLineKind } from '../../domain/invoicing/invoice';
import { isPositive, subtract } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import { BOOKS_CURRENCY } from '../../domain/accounting/entry';
import type { LocalDate } from '../../domain/time/instant';
import type { OpenAdjustmentRecord, OpenLineOfDays } from '../../store/accounting/accrual.store';
import type { Invoiced, InvoicingSettingRecord } from '../../store/invoicing/invoicing.store';
import type { ExemptSpan } from '../../domain/party/vat-exemption';
import { exemptionOfOpen, taxedForfaits, type TaxSources } from '../invoicing/compose-day';
import { isInvoicedHere, periodAsKnown, termsOfDay } from '../invoicing/due-days';
import { firstInvoiced } from '../invoicing/first-invoiced';
import { recordedHere } from '../invoicing/recorded-here';
import { storedInstant } from '../stored-instant';
import type { DatedTerms } from '../terms/dated-terms';

/** What is served of a line of a document that is not in the books. */
export function linePart(line: OpenLineOfDays): AccruedPart {
  const { kind, labelEn, labelFr, amount, currency, startsOn, endsBefore, vatCategory, vatRatePercent } = line;
  const days = { amount: moneyOf(`${amount} ${currency}`), from: startsOn as LocalDate };
  return {
    ...{ kind: kind as InvoiceLineKind, adjustment: null, isAboutPenalty: false, vatCategory, vatRatePercent },
    label: { en: labelEn, fr: labelFr },
    source: { days: { ...days, toExclusive: endsBefore as LocalDate } },
  };
}

/** What periods on no document are calculated from. */
export interface PeriodSources extends TaxSources {
  readonly setting: InvoicingSettingRecord;
  readonly invoiced: Invoiced | undefined;
}

/**
 * What is served by the end of a day of periods that are on no document at all, as their invoices
 * would bear it by what is known now.
 */
export function periodParts(
  dated: DatedTerms,
  { setting, invoiced, ...sources }: PeriodSources,
  on: LocalDate,
): readonly AccruedPart[] {
  const { activatedAt } = dated.on(on).contract;
  if (activatedAt === null || !isInvoicedHere(dated, on)) return [];
  const begun = { activatedAt: storedInstant(activatedAt), said: invoiced?.said ?? [] };
  const parts: AccruedPart[] = [];
  for (let before = firstInvoiced(dated, setting, invoiced?.before ?? null); ;) {
    const due = periodAsKnown(dated, before, begun);
    if (due === null || due.from > on) return parts;
    const known = termsOfDay(dated, due.on, begun);
    const terms = known.on(due.on);
    if (terms.contract.invoicedBy === 'PROVIDER')
      for (const line of taxedForfaits(known, terms, due, sources)) {
        if (line.from > on) continue;
        const { label, amount, from, toExclusive, vatCategory, vatRatePercent } = line;
        parts.push({
          ...{ kind: 'FORFAIT', adjustment: null, isAboutPenalty: false, vatCategory, vatRatePercent, label },
          source: { days: { amount, from, toExclusive } },
        });
      }
    before = due.period.endExclusive;
  }
}

/** What of adjustments is on no document in the books, taxed as the terms of a day have it. */
export function adjustmentParts(
  dated: DatedTerms,
  setting: InvoicingSettingRecord,
  adjustments: readonly OpenAdjustmentRecord[],
  exempt: readonly ExemptSpan[],
  on: LocalDate,
): readonly AccruedPart[] {
  const terms = dated.on(on);
  const { billing } = terms.terms.pack;
  return recordedHere(dated, setting, adjustments).map((each): AccruedPart => {
    const { labelEn, labelFr, isAboutPenalty } = each;
    const kind = each.kind as AdjustmentKind;
    const accountedAs = each.accountedAs as AdjustmentKind;
    const [amount, onDocuments] = [inBooks(each.amount), inBooks(each.onDocuments)];
    const { vatRatePercent } = each;
    const { code, ratePercent } = taxByTerms(
      billing,
      { kind, vatRatePercent, isIndemnity: isAboutPenalty },
      exemptionOfOpen(exempt, terms, each),
    );
    const isForDays = isEarnedByDays({ kind: 'ADJUSTMENT', adjustment: accountedAs });
    const days =
      isForDays && each.startsOn !== null && each.endsBefore !== null && each.startsOn < each.endsBefore
        ? { from: each.startsOn as LocalDate, toExclusive: each.endsBefore as LocalDate }
        : null;
    return {
      kind: isPositive(subtract(amount, onDocuments)) ? 'ADJUSTMENT' : 'CREDIT',
      ...{ adjustment: accountedAs, isAboutPenalty, vatCategory: code, vatRatePercent: ratePercent },
      label: { en: labelEn, fr: labelFr },
      source: { adjustment: { amount, onDocuments, days } },
    };
  });
}

function inBooks(amount: string): ReturnType<typeof moneyOf> {
  return moneyOf(`${amount} ${BOOKS_CURRENCY}`);
}
