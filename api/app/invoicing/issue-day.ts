import type { ComposedDocument } from '../../domain/invoicing/compose-documents';
import { negate, subtract, sum } from '../../domain/money/arithmetic';
import { accept, type Result } from '../../domain/result';
import type { InvoicingSettingRecord } from '../../store/invoicing/invoicing.store';
import type { Unit } from '../command/unit';
import type { ComposedDay } from './compose-day';
import { documentsOfDay, identitiesOneByOne, type IdentitiesOf } from './documents-of-day';
import { IssuedRows } from './issued-rows';
import { numberDocuments, numbersOneByOne, type TakeNumber } from './number-documents';

/** Where the numbers of documents come from, and who both sides are. */
export interface DaySources {
  readonly take: TakeNumber;
  readonly identitiesOf: IdentitiesOf;
}

/**
 * Issues the documents of a day: an invoice before the credit notes that name it, each with the
 * next number of its series and as the document that it is, and what is set off against the
 * invoice. Returns their ids. Refused: `INVOICE_INCOMPLETE`,
 * `CURRENCY_NOT_INVOICED`.
 */
export async function issueDay(
  unit: Unit,
  day: ComposedDay,
  setting: InvoicingSettingRecord,
): Promise<Result<readonly string[]>> {
  const rows = new IssuedRows(unit);
  const sources = { take: numbersOneByOne(unit), identitiesOf: identitiesOneByOne(unit) };
  const made = await makeDay(unit, day, setting, sources, rows);
  if (made.ok) await rows.write();
  return made;
}

/** The same without writing it: adds the rows to others. */
export async function makeDay(
  unit: Unit,
  day: ComposedDay,
  setting: InvoicingSettingRecord,
  { take, identitiesOf }: DaySources,
  rows: IssuedRows,
): Promise<Result<readonly string[]>> {
  const { documents, invoice, indemnities, setOffs } = day.composed;
  if (documents.length === 0) return accept([]);
  const numbered = await numberDocuments(unit, day, setting, take);
  const complete = await documentsOfDay(unit, day, setting, numbered, identitiesOf);
  if (!complete.ok) return complete;
  const together = sum(
    setOffs.map(({ amount }) => amount),
    day.terms.contract.currency,
  );
  const ofTheDay = setOffs.find(({ creditNoteId }) => creditNoteId === null)?.amount;
  for (const document of complete.value) {
    const { totalIncludingTax: total } = document.composed;
    let open = total;
    if (document.composed === invoice) open = subtract(total, together);
    else if (document.composed === indemnities && ofTheDay !== undefined) open = subtract(total, negate(ofTheDay));
    rows.addDocument(document, open, day, setting);
  }
  const idOf = (document: ComposedDocument | null): string => {
    const id = complete.value.find(({ composed }) => composed === document)?.id;
    if (id === undefined) throw new Error('a set-off of a document that was not issued');
    return id;
  };
  for (const { creditNoteId, amount, explanation } of setOffs) {
    const setOff = { creditNoteId: creditNoteId ?? idOf(indemnities), invoiceId: idOf(invoice), amount, explanation };
    rows.addSetOff(day.terms.contract.id, setOff, creditNoteId !== null);
  }
  return accept(complete.value.map(({ id }) => id));
}
