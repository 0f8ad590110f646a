import type { ComposedDocument } from '../../domain/invoicing/compose-documents';
import { explainDocument } from '../../domain/invoicing/explain-document';
import { isZero, negate, subtract, sum } from '../../domain/money/arithmetic';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import type { Money } from '../../domain/money/value';
import { accept, type Result } from '../../domain/result';
import { changeOpenAmounts, takeOffBalances, type InvoicingSettingRecord } from '../../store/invoicing/invoicing.store';
import { InvoiceDocumentRow, InvoiceLineRow, InvoiceRow, SetOffRow } from '../../store/rows';
import { enterLater, enterSetOffLater } from '../accounting/await-entry';
import { record } from '../command/record';
import { insertRow, insertRows, type Unit } from '../command/unit';
import type { ComposedDay } from './compose-day';
import { documentsOfDay, type CompleteDocument } from './documents-of-day';
import { numberDocuments } from './number-documents';
import { partiesOf } from './parties-of';

/**
 * Issues the documents of a day: an invoice before the credit notes that name it, each with the
 * next number of its series and as the document that it is, and what is set off against the
 * invoice. Returns their ids. Refused: `INVOICE_INCOMPLETE`.
 */
export async function issueDay(
  unit: Unit,
  day: ComposedDay,
  setting: InvoicingSettingRecord,
): Promise<Result<readonly string[]>> {
  const { documents, invoice, indemnities, setOffs } = day.composed;
  if (documents.length === 0) return accept([]);
  const complete = await documentsOfDay(unit, day, setting, await numberDocuments(unit, day, setting));
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
    await keepIssued(unit, document, open, day, setting);
  }
  const idOf = (document: ComposedDocument | null): string => {
    const id = complete.value.find(({ composed }) => composed === document)?.id;
    if (id === undefined) throw new Error('a set-off of a document that was not issued');
    return id;
  };
  const earlier: { invoiceId: string; by: string }[] = [];
  for (const { creditNoteId, amount, explanation } of setOffs) {
    const id = creditNoteId ?? idOf(indemnities);
    if (creditNoteId !== null) earlier.push({ invoiceId: creditNoteId, by: formatAmount(amount) });
    await recordSetOff(unit, day, { creditNoteId: id, invoiceId: idOf(invoice), amount, explanation });
  }
  await changeOpenAmounts(unit.tx, earlier);
  return accept(complete.value.map(({ id }) => id));
}

async function keepIssued(
  unit: Unit,
  { id, seller, buyer, kept, preceding, ...document }: CompleteDocument,
  open: Money,
  { due, terms, composed }: ComposedDay,
  setting: InvoicingSettingRecord,
): Promise<void> {
  const { contract } = terms;
  const { series, year, number, reference, issuedOn, dueOn } = document;
  const { kind, lines, vatGroups, totalExcludingTax, vat, totalIncludingTax } = document.composed;
  const isOfPeriod = document.composed === composed.invoice && due.period !== null;
  const told = {
    kind,
    clientId: contract.clientId,
    ...{ series, year, number, reference },
    fallsOn: due.on,
    issuedOn,
    dueOn,
    periodStartsOn: isOfPeriod ? due.period.from : null,
    periodEndsBefore: isOfPeriod ? due.period.period.endExclusive : null,
    precedingId: preceding?.id ?? null,
    vat: vatGroups.map((group) => ({
      ratePercent: group.ratePercent,
      category: group.category,
      base: formatMoney(group.base),
      vat: formatMoney(group.vat),
    })),
  };
  await insertRow(unit, InvoiceRow, {
    id,
    contractId: contract.id,
    ...told,
    currency: totalExcludingTax.currency,
    totalExcludingTax: formatAmount(totalExcludingTax),
    vatTotal: formatAmount(vat),
    totalIncludingTax: formatAmount(totalIncludingTax),
    openAmount: formatAmount(open),
    parties: partiesOf(seller, buyer, setting, contract.directDebit),
    explanation: explainDocument(document.composed),
    recordedAt: unit.recordedAt,
  });
  const { currency } = totalExcludingTax;
  const amount = formatAmount(totalIncludingTax);
  enterLater(unit, {
    ...{ kind: 'INVOICE', factId: id, clientId: contract.clientId, happenedOn: issuedOn, currency, amount },
  });
  await insertRow(unit, InvoiceDocumentRow, { invoiceId: id, contractId: contract.id, ...kept });
  await insertRows(
    unit,
    InvoiceLineRow,
    lines.map((line, place) => ({
      invoiceId: id,
      line: place + 1,
      contractId: contract.id,
      kind: line.kind,
      key: line.key,
      adjustmentId: line.adjustmentId,
      labelEn: line.label.en,
      labelFr: line.label.fr,
      startsOn: line.from,
      endsBefore: line.toExclusive,
      quantity: line.quantity,
      unit: line.unit,
      unitPrice: formatAmount(line.unitPrice),
      amount: formatAmount(line.amount),
      currency: line.amount.currency,
      vatCategory: line.vatCategory,
      vatRatePercent: line.vatRatePercent,
      explanation: line.explanation,
    })),
  );
  const taken = lines.flatMap(({ adjustmentId, amount }) =>
    adjustmentId === null || isZero(amount) ? [] : [{ adjustmentId, amount: formatAmount(amount) }],
  );
  await takeOffBalances(unit.tx, taken);
  const payload = {
    ...told,
    totalExcludingTax: formatMoney(totalExcludingTax),
    vatTotal: formatMoney(vat),
    totalIncludingTax: formatMoney(totalIncludingTax),
    lines: lines.map(({ kind: of, key, adjustmentId, amount }) => ({
      kind: of,
      key,
      adjustmentId,
      amount: formatMoney(amount),
    })),
    documentSha256: kept.sha256,
  };
  await record(unit, { kind: 'INVOICE_ISSUED', subjectId: id, contractId: contract.id, payload });
}

async function recordSetOff(
  unit: Unit,
  { terms: { contract } }: ComposedDay,
  setOff: Pick<SetOffRow, 'creditNoteId' | 'invoiceId' | 'explanation'> & { readonly amount: Money },
): Promise<void> {
  const { creditNoteId, invoiceId, amount, explanation } = setOff;
  const id = unit.newId();
  await insertRow(unit, SetOffRow, {
    id,
    contractId: contract.id,
    creditNoteId,
    invoiceId,
    amount: formatAmount(amount),
    currency: amount.currency,
    explanation,
    recordedAt: unit.recordedAt,
  });
  enterSetOffLater(unit, id);
  const payload = { creditNoteId, amount: formatMoney(amount) };
  await record(unit, { kind: 'INVOICE_SET_OFF', subjectId: invoiceId, contractId: contract.id, payload });
}
