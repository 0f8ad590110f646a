import type { ComposedDocument } from '../../domain/invoicing/compose-documents';
import { explainDocument } from '../../domain/invoicing/explain-document';
import type { InvoiceParties } from '../../domain/invoicing/issued-invoice';
import { isZero, negate, subtract, sum } from '../../domain/money/arithmetic';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import type { Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { addDays, yearOf } from '../../domain/time/local-date';
import { lastInvoiceOf } from '../../store/invoicing/invoice.store';
import {
  changeOpenAmounts,
  takeNumber,
  takeOffBalances,
  type InvoicingSettingRecord,
} from '../../store/invoicing/invoicing.store';
import { identitiesOn } from '../../store/party/party-identity.store';
import { InvoiceLineRow, InvoiceRow, SetOffRow } from '../../store/rows';
import { record } from '../command/record';
import { insertRow, insertRows, type Unit } from '../command/unit';
import type { ComposedDay } from './compose-day';
import { partiesOf } from './parties-of';

/** What the documents of a day have in common. */
interface IssuedOn {
  readonly day: ComposedDay;
  readonly setting: InvoicingSettingRecord;
  readonly parties: InvoiceParties;
}

/**
 * Issues the documents of a day: an invoice before the credit notes that name it, each with the
 * next number of its series, and what is set off against the invoice. Returns their ids. Refused:
 * `INVOICE_INCOMPLETE`.
 */
export async function issueDay(
  unit: Unit,
  day: ComposedDay,
  setting: InvoicingSettingRecord,
): Promise<Result<readonly string[]>> {
  const { documents, invoice, indemnities, setOffs } = day.composed;
  if (documents.length === 0) return accept([]);
  const parties = await readParties(unit, day, setting);
  if (!parties.ok) return parties;
  const common = { day, setting, parties: parties.value };
  const together = sum(
    setOffs.map(({ amount }) => amount),
    day.terms.contract.currency,
  );
  const ofTheDay = setOffs.find(({ creditNoteId }) => creditNoteId === null)?.amount;
  const ids = new Map<ComposedDocument, string>();
  for (const document of documents) {
    const { totalIncludingTax: total } = document;
    let open = total;
    if (document === invoice) open = subtract(total, together);
    else if (document === indemnities && ofTheDay !== undefined) open = subtract(total, negate(ofTheDay));
    ids.set(document, await issueDocument(unit, document, open, common));
  }
  const idOf = (document: ComposedDocument | null): string => {
    const id = document === null ? undefined : ids.get(document);
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
  return accept([...ids.values()]);
}

async function readParties(
  unit: Unit,
  { due, terms }: ComposedDay,
  setting: InvoicingSettingRecord,
): Promise<Result<InvoiceParties>> {
  const { clientId, directDebit } = terms.contract;
  const { providerId } = unit.session;
  const found = await identitiesOn(unit.tx, [providerId, clientId], due.on);
  const seller = found.find(({ partyId }) => partyId === providerId);
  const buyer = found.find(({ partyId }) => partyId === clientId);
  const missing = [
    ...(seller === undefined ? [['provider', providerId] as const] : []),
    ...(buyer === undefined ? [['client', clientId] as const] : []),
  ];
  if (seller !== undefined && buyer !== undefined) return accept(partiesOf(seller, buyer, setting, directDebit));
  return refuseAll(
    missing.flatMap(([who, id]) => {
      const message = `Who the ${who} is in law on ${due.on} is not on record.`;
      const whatToDo = `Record it with \`recordIdentity\` for ${id}, from ${due.on} or before.`;
      return refuse('INVOICE_INCOMPLETE', ['contractId'], message, whatToDo).refusals;
    }),
  );
}

async function issueDocument(
  unit: Unit,
  document: ComposedDocument,
  open: Money,
  { day, setting, parties }: IssuedOn,
): Promise<string> {
  const { due, terms, composed } = day;
  const { contract } = terms;
  const { kind, lines, vatGroups, totalExcludingTax, vat, totalIncludingTax } = document;
  const series = kind === 'CREDIT_NOTE' ? setting.creditSeries : setting.invoiceSeries;
  const precedingId = kind === 'CREDIT_NOTE' ? ((await lastInvoiceOf(unit.tx, contract.id))?.id ?? null) : null;
  const { number, issuedOn } = await takeNumber(unit.tx, unit.session.providerId, series, due.on);
  const year = yearOf(issuedOn as LocalDate);
  const id = unit.newId();
  const isOfPeriod = document === composed.invoice && due.period !== null;
  const told = {
    kind,
    clientId: contract.clientId,
    series,
    year,
    number,
    reference: `${series}${year}-${String(number).padStart(5, '0')}`,
    fallsOn: due.on,
    issuedOn,
    dueOn: addDays(issuedOn as LocalDate, terms.terms.pack.billing.paymentDays),
    periodStartsOn: isOfPeriod ? due.period.from : null,
    periodEndsBefore: isOfPeriod ? due.period.period.endExclusive : null,
    precedingId,
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
    parties,
    explanation: explainDocument(document),
    recordedAt: unit.recordedAt,
  });
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
  };
  await record(unit, { kind: 'INVOICE_ISSUED', subjectId: id, contractId: contract.id, payload });
  return id;
}

async function recordSetOff(
  unit: Unit,
  { terms: { contract } }: ComposedDay,
  setOff: Pick<SetOffRow, 'creditNoteId' | 'invoiceId' | 'explanation'> & { readonly amount: Money },
): Promise<void> {
  const { creditNoteId, invoiceId, amount, explanation } = setOff;
  await insertRow(unit, SetOffRow, {
    id: unit.newId(),
    contractId: contract.id,
    creditNoteId,
    invoiceId,
    amount: formatAmount(amount),
    currency: amount.currency,
    explanation,
    recordedAt: unit.recordedAt,
  });
  const payload = { creditNoteId, amount: formatMoney(amount) };
  await record(unit, { kind: 'INVOICE_SET_OFF', subjectId: invoiceId, contractId: contract.id, payload });
}
