import { OUTSIDE_SCOPE, type ComposedDocument } from '../../domain/invoicing/compose-documents';
import { dueOnOf } from '../../domain/invoicing/due-on';
import type { LocalDate } from '../../domain/time/instant';
import { yearOf } from '../../domain/time/local-date';
import { lastInvoiceOf, type NamedInvoice } from '../../store/invoicing/invoice.store';
import { takeNumber, type InvoicingSettingRecord, type TakenNumber } from '../../store/invoicing/invoicing.store';
import type { Unit } from '../command/unit';
import type { ComposedDay } from './compose-day';

/** A document with its number, before it is kept. */
export interface NumberedDocument {
  readonly id: string;
  readonly composed: ComposedDocument;
  readonly series: string;
  readonly year: number;
  readonly number: number;
  readonly reference: string;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  /** The invoice that it names; null for none. */
  readonly preceding: NamedInvoice | null;
}

/** Takes the next number of a series for a document of a day. */
export type TakeNumber = (series: string, on: LocalDate) => Promise<TakenNumber>;

/** The whole number of a document, as it bears it. */
export function referenceOf(series: string, year: number, number: number): string {
  return `${series}${year}-${String(number).padStart(5, '0')}`;
}

/** Takes numbers one by one, each under the lock of its series. */
export function numbersOneByOne({ tx, session }: Unit): TakeNumber {
  return (series, on) => takeNumber(tx, session.providerId, series, on);
}

/**
 * Takes numbers for the documents of a day, in their order: a credit note names the invoice before
 * it that has its category and rate of VAT.
 */
export async function numberDocuments(
  unit: Unit,
  { due, terms, composed }: ComposedDay,
  setting: InvoicingSettingRecord,
  take: TakeNumber,
): Promise<readonly NumberedDocument[]> {
  const { billing } = terms.terms.pack;
  const numbered: NumberedDocument[] = [];
  const precedingOf = async ({ vatGroups }: ComposedDocument): Promise<NamedInvoice | null> => {
    const ofTheDay = numbered.find((each) => each.composed === composed.invoice);
    const taxes = vatGroups.filter(({ category }) => category !== OUTSIDE_SCOPE);
    const bears = ({ composed: { vatGroups: own } }: NumberedDocument): boolean =>
      taxes.every((tax) => own.some((each) => each.ratePercent === tax.ratePercent && each.category === tax.category));
    if (ofTheDay !== undefined && bears(ofTheDay)) return ofTheDay;
    return (await lastInvoiceOf(unit.tx, terms.contract.id, taxes[0] ?? null)) ?? ofTheDay ?? null;
  };
  for (const document of composed.documents) {
    const isCredit = document.kind === 'CREDIT_NOTE';
    const series = isCredit ? setting.creditSeries : setting.invoiceSeries;
    const taken = await take(series, due.on);
    const { number } = taken;
    const issuedOn = taken.issuedOn as LocalDate;
    const year = yearOf(issuedOn);
    numbered.push({
      ...{ id: unit.newId(), composed: document, series, year, number, issuedOn },
      reference: referenceOf(series, year, number),
      dueOn: dueOnOf(issuedOn, billing),
      preceding: isCredit ? await precedingOf(document) : null,
    });
  }
  return numbered;
}
