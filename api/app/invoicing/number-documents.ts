import type { ComposedDocument } from '../../domain/invoicing/compose-documents';
import { dueOnOf } from '../../domain/invoicing/due-on';
import type { LocalDate } from '../../domain/time/instant';
import { yearOf } from '../../domain/time/local-date';
import { lastInvoiceOf, type NamedInvoice } from '../../store/invoicing/invoice.store';
import { takeNumber, type InvoicingSettingRecord } from '../../store/invoicing/invoicing.store';
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

/**
 * Takes numbers for the documents of a day, in their order: a credit note names the invoice before
 * it.
 */
export async function numberDocuments(
  unit: Unit,
  { due, terms, composed }: ComposedDay,
  setting: InvoicingSettingRecord,
): Promise<readonly NumberedDocument[]> {
  const { billing } = terms.terms.pack;
  const numbered: NumberedDocument[] = [];
  const precedingOf = async (): Promise<NamedInvoice | null> =>
    numbered.find((each) => each.composed === composed.invoice) ??
    (await lastInvoiceOf(unit.tx, terms.contract.id)) ??
    null;
  for (const document of composed.documents) {
    const isCredit = document.kind === 'CREDIT_NOTE';
    const series = isCredit ? setting.creditSeries : setting.invoiceSeries;
    const taken = await takeNumber(unit.tx, unit.session.providerId, series, due.on);
    const { number } = taken;
    const issuedOn = taken.issuedOn as LocalDate;
    const year = yearOf(issuedOn);
    numbered.push({
      ...{ id: unit.newId(), composed: document, series, year, number, issuedOn },
      reference: `${series}${year}-${String(number).padStart(5, '0')}`,
      dueOn: dueOnOf(issuedOn, billing),
      preceding: isCredit ? await precedingOf() : null,
    });
  }
  return numbered;
}
