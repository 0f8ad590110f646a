import type { Label } from '../../domain/explanation/explanation';
import { correctedDocument, type CorrectionFacts } from '../../domain/invoicing/document/corrected-document';
import { incompleteDocument } from '../../domain/invoicing/document/incomplete-document';
import type { InvoiceDocument } from '../../domain/invoicing/document/invoice-document';
import { keptDocument, readKeptDocument } from '../../domain/invoicing/document/kept-document';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { yearOf } from '../../domain/time/local-date';
import { correctionsOfInvoices } from '../../store/invoicing/invoice-correction.store';
import { keptDocumentOf } from '../../store/invoicing/invoice-document.store';
import { invoicesById, type InvoiceRecord } from '../../store/invoicing/invoice.store';
import { takeNumber } from '../../store/invoicing/invoicing.store';
import { identitiesOn } from '../../store/party/party-identity.store';
import { InvoiceCorrectionRow } from '../../store/rows';
import { checkText, isId, notFound } from '../checks';
import { canonicalText } from '../command/canonical-text';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { holdContract } from '../lifecycle/move-contract';
import { fingerprintOf } from './documents-of-day';
import { referenceOf } from './number-documents';
import { requireInvoicing } from './require-invoicing';

/** An invoice that says something wrong. */
export interface CorrectInvoiceInput {
  readonly invoiceId: string;
  readonly reason: string;
  /** Texts of lines that were wrong. */
  readonly lines?: readonly (Label & { readonly line: number })[] | null;
}

/** What took the place of an invoice. */
export interface CorrectedInvoice {
  readonly contractId: string;
  readonly invoiceId: string;
  readonly correctionId: string;
}

/**
 * Issues a corrected invoice (384) that takes the place of an invoice, or of what took its place
 * before: with who both sides were in law on its day, as is on record now, and with other texts of
 * lines. Amounts stay, and so does the debt with what was paid of it. Refuses `NOT_FOUND`,
 * `TEXT_INVALID`, `ALREADY_EXISTS` for a line that is named twice, `INVOICE_NOT_CORRECTABLE` for a
 * credit note and for an invoice whose document was not kept, `INVOICING_NOT_SET`,
 * `INVOICE_INCOMPLETE`, and `NOTHING_CHANGED` where it would say the same.
 */
export async function correctInvoice(unit: Unit, input: CorrectInvoiceInput): Promise<Result<CorrectedInvoice>> {
  const { invoiceId } = input;
  const isStaff = unit.session.kind === 'PROVIDER';
  const [seen] = isStaff && isId(invoiceId) ? await invoicesById(unit.tx, [invoiceId]) : [];
  if (seen === undefined) return notFound('invoice', ['invoiceId']);
  const held = await holdContract(unit, seen.contractId);
  if (!held.ok) return held;
  const reason = input.reason.trim();
  const texts = new Map((input.lines ?? []).map(({ line, en, fr }) => [String(line), { en, fr }]));
  const faults = [...checkText(reason, ['reason'], 500), ...checkLines(input.lines ?? [])];
  if (faults.length > 0) return refuseAll(faults);
  const kept = await keptDocumentOf(unit.tx, invoiceId);
  if (kept === undefined || seen.kind === 'CREDIT_NOTE') {
    const what = kept === undefined ? 'was issued before documents were kept' : 'is a credit note';
    const message = `${seen.reference} ${what}.`;
    return refuse(
      'INVOICE_NOT_CORRECTABLE',
      ['invoiceId'],
      message,
      'Change amounts by what they follow from, e.g. with `amendContract`.',
    );
  }
  const setting = await requireInvoicing(unit, ['invoiceId']);
  if (!setting.ok) return setting;
  const { invoiceSeries: series } = setting.value;
  const last = (await correctionsOfInvoices(unit.tx, [invoiceId])).at(-1);
  const present = last === undefined ? kept : await keptDocumentOf(unit.tx, last.id);
  if (present === undefined) throw new Error(`a corrected invoice without its document: ${invoiceId}`);
  const [document, translation] = [readKeptDocument(present.document), readKeptDocument(present.translation)];
  const unknown = [...texts.keys()].find((line) => !document.lines.some(({ id }) => id === line));
  if (unknown !== undefined) return notFound('line', ['lines', String([...texts.keys()].indexOf(unknown)), 'line']);
  const { today, dated } = held.value;
  const taken = await takeNumber(unit.tx, unit.session.providerId, series, today);
  const issuedOn = taken.issuedOn as LocalDate;
  const year = yearOf(issuedOn);
  const reference = referenceOf(series, year, taken.number);
  const { sources, ...both } = await sidesOf(unit, seen);
  const replaces = { number: document.number, issuedOn: document.issuedOn };
  const { latePayment } = dated.on(seen.issuedOn as LocalDate).terms.pack.billing;
  const facts: CorrectionFacts = { ...both, number: reference, issuedOn, replaces, texts, latePayment };
  const corrected = correctedDocument(document, facts);
  const other = correctedDocument(translation, facts);
  if (saysTheSame(document, corrected) && saysTheSame(translation, other)) {
    const message = `${document.number} says already what is on record of its day.`;
    const whatToDo =
      'Use `recordIdentity` for what was wrong of a side, from its day or before, or give texts of lines.';
    return refuse('NOTHING_CHANGED', ['invoiceId'], message, whatToDo);
  }
  const missing = incompleteDocument(corrected, sources);
  if (missing.length > 0) return refuseAll(missing);
  const [text, translated] = [keptDocument(corrected), keptDocument(other)];
  const sha256 = fingerprintOf(text, translated);
  const correctionId = unit.newId();
  const told = { series, year, number: taken.number, reference, issuedOn, reason };
  const contractId = seen.contractId;
  await insertRow(unit, InvoiceCorrectionRow, {
    ...{ id: correctionId, contractId, invoiceId, ...told, language: kept.language },
    ...{ document: text, translation: translated, sha256, recordedAt: unit.recordedAt },
  });
  const payload = { correctionId, ...told, documentSha256: sha256 };
  await record(unit, { kind: 'INVOICE_CORRECTED', subjectId: invoiceId, contractId, payload });
  return accept({ contractId, invoiceId, correctionId });
}

type Sides = Pick<CorrectionFacts, 'seller' | 'buyer' | 'isDebited'> & {
  readonly sources: Parameters<typeof incompleteDocument>[1];
};

/** Who both sides were in law on the day of an invoice, as is on record now. */
async function sidesOf(unit: Unit, invoice: InvoiceRecord): Promise<Sides> {
  const { clientId: buyerId, parties } = invoice;
  const sellerId = unit.session.providerId;
  const on = invoice.issuedOn as LocalDate;
  const found = await identitiesOn(unit.tx, [sellerId, buyerId], on);
  const seller = found.find(({ partyId }) => partyId === sellerId);
  const buyer = found.find(({ partyId }) => partyId === buyerId);
  if (seller === undefined || buyer === undefined) throw new Error(`an invoice of an unknown side: ${invoice.id}`);
  return { seller, buyer, isDebited: parties.directDebit, sources: { sellerId, buyerId, buyer, on } };
}

/** Whether two documents say the same, but for what any document has of its own. */
function saysTheSame(one: InvoiceDocument, other: InvoiceDocument): boolean {
  const { kind, number, issuedOn, dueOn, preceding } = one;
  return (
    canonicalText(keptDocument(one)) ===
    canonicalText(keptDocument({ ...other, kind, number, issuedOn, dueOn, preceding }))
  );
}

function checkLines(lines: NonNullable<CorrectInvoiceInput['lines']>): readonly Refusal[] {
  if (lines.length > 100) {
    const message = `The list has ${lines.length} lines.`;
    return refuse('NUMBER_OUT_OF_RANGE', ['lines'], message, 'Give at most 100.').refusals;
  }
  const seen = new Set<number>();
  return lines.flatMap(({ line, en, fr }, place): readonly Refusal[] => {
    const path = ['lines', String(place)];
    if (seen.has(line)) {
      const message = `Line ${line} is named twice.`;
      return refuse('ALREADY_EXISTS', path, message, 'Name each line once.').refusals;
    }
    seen.add(line);
    return [...checkText(en, [...path, 'en'], 500), ...checkText(fr, [...path, 'fr'], 500)];
  });
}
