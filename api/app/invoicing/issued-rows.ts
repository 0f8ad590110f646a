import type { Inserted } from '../../store/table';
import { explainDocument } from '../../domain/invoicing/explain-document';
import { isZero } from '../../domain/money/arithmetic';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import type { Money } from '../../domain/money/value';
import type { DomainEvent } from '../../domain/event/event';
import type { VatGroup } from '../../domain/invoicing/invoice';
import type { StoredVatGroup } from '../../domain/invoicing/issued-invoice';
import { changeOpenAmounts, takeOffBalances, type InvoicingSettingRecord } from '../../store/invoicing/invoicing.store';
import { InvoiceDocumentRow, InvoiceLineRow, InvoiceRow, SetOffRow } from '../../store/rows';
import { enterLater, enterSetOffsLater } from '../accounting/await-entry';
import { record } from '../command/record';
import { insertRows, type Unit } from '../command/unit';
import type { ComposedDay } from './compose-day';
import type { CompleteDocument } from './documents-of-day';
import { partiesOf } from './parties-of';

/** What is taken of an adjustment by a line, or moved of what is open of a document. */
interface TakenAmount {
  readonly adjustmentId: string;
  readonly amount: string;
}

/** The rows of documents that were issued, which are written together. */
export class IssuedRows {
  private readonly invoices: Inserted<InvoiceRow>[] = [];
  private readonly documents: Inserted<InvoiceDocumentRow>[] = [];
  private readonly lines: Inserted<InvoiceLineRow>[] = [];
  private readonly setOffs: Inserted<SetOffRow>[] = [];
  private readonly opened: { readonly invoiceId: string; readonly by: string }[] = [];
  private readonly events: DomainEvent[] = [];
  /** What lines took of adjustments. */
  readonly taken: TakenAmount[] = [];

  constructor(private readonly unit: Unit) {}

  /** How many documents there are. */
  get count(): number {
    return this.invoices.length;
  }

  /** Adds a document with what is open of it. */
  addDocument(
    { id, seller, buyer, kept, preceding, ...document }: CompleteDocument,
    open: Money,
    { due, terms, composed }: ComposedDay,
    setting: InvoicingSettingRecord,
  ): void {
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
      vat: vatGroups.map(storedGroup),
    };
    const contractId = contract.id;
    this.invoices.push({
      id,
      contractId,
      ...told,
      currency: totalExcludingTax.currency,
      totalExcludingTax: formatAmount(totalExcludingTax),
      vatTotal: formatAmount(vat),
      totalIncludingTax: formatAmount(totalIncludingTax),
      openAmount: formatAmount(open),
      parties: partiesOf(seller, buyer, setting, contract.directDebit),
      explanation: explainDocument(document.composed),
      recordedAt: this.unit.recordedAt,
    });
    this.documents.push({ invoiceId: id, contractId, ...kept });
    for (const [place, line] of lines.entries()) {
      const { kind: of, key, adjustmentId, label, quantity, unit, vatCategory, vatRatePercent, explanation } = line;
      const amount = formatAmount(line.amount);
      this.lines.push({
        ...{ invoiceId: id, line: place + 1, contractId, kind: of, key, adjustmentId },
        ...{ labelEn: label.en, labelFr: label.fr, startsOn: line.from, endsBefore: line.toExclusive },
        ...{ quantity, unit, unitPrice: formatAmount(line.unitPrice), amount, currency: line.amount.currency },
        ...{ vatCategory, vatRatePercent, explanation },
      });
      if (adjustmentId !== null && !isZero(line.amount)) this.taken.push({ adjustmentId, amount });
    }
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
    this.events.push({ kind: 'INVOICE_ISSUED', subjectId: id, contractId, payload });
  }

  /** Adds what a credit note was set off against an invoice. */
  addSetOff(
    contractId: string,
    {
      creditNoteId,
      invoiceId,
      amount,
      explanation,
    }: Pick<SetOffRow, 'creditNoteId' | 'invoiceId' | 'explanation'> & {
      readonly amount: Money;
    },
    isEarlier: boolean,
  ): void {
    const { unit } = this;
    const [id, of] = [unit.newId(), formatAmount(amount)];
    const { recordedAt } = unit;
    const { currency } = amount;
    this.setOffs.push({ id, contractId, creditNoteId, invoiceId, amount: of, currency, explanation, recordedAt });
    if (isEarlier) this.opened.push({ invoiceId: creditNoteId, by: of });
    const payload = { creditNoteId, amount: formatMoney(amount) };
    this.events.push({ kind: 'INVOICE_SET_OFF', subjectId: invoiceId, contractId, payload });
  }

  /** Adds all rows of others, which come after those that there are. */
  addAll(others: IssuedRows): void {
    this.invoices.push(...others.invoices);
    this.documents.push(...others.documents);
    this.lines.push(...others.lines);
    this.setOffs.push(...others.setOffs);
    this.opened.push(...others.opened);
    this.events.push(...others.events);
    this.taken.push(...others.taken);
  }

  /** Sends all rows, and records what happened. */
  async write(): Promise<void> {
    const { unit, invoices, documents, lines, setOffs } = this;
    await insertRows(unit, InvoiceRow, invoices);
    const entered = invoices.map(({ id, clientId, issuedOn, currency, totalIncludingTax: amount }) => {
      return { kind: 'INVOICE', factId: id, clientId, happenedOn: issuedOn, currency, amount } as const;
    });
    enterLater(unit, ...entered);
    await insertRows(unit, InvoiceDocumentRow, documents);
    await insertRows(unit, InvoiceLineRow, lines);
    await insertRows(unit, SetOffRow, setOffs);
    enterSetOffsLater(
      unit,
      setOffs.map(({ id }) => id),
    );
    takeOffBalances(unit.tx, this.taken);
    await changeOpenAmounts(unit.tx, this.opened);
    await record(unit, ...this.events);
  }
}

/** Nothing is kept of why VAT is not charged where it is: what is absent reads as null. */
const CHARGED = {} as Pick<StoredVatGroup, 'exemptionCode' | 'exemptionReason'>;

function storedGroup({ ratePercent, category, base, vat, exemption }: VatGroup): StoredVatGroup {
  const why = exemption === undefined ? CHARGED : { exemptionCode: exemption.code, exemptionReason: exemption.reason };
  return { ratePercent, category, base: formatMoney(base), vat: formatMoney(vat), ...why };
}
