import type { ExplanationRecord } from '../explanation-record';
import { readPage, readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';
import { withLabels, type Labelled } from '../labels';
import { asMoneyText, sql, table, type RecordOf } from '../table';
import { InvoiceLineRow } from './invoice-line.row';
import { InvoiceRow } from './invoice.row';
import { SetOffRow } from './set-off.row';

const invoice = table(InvoiceRow, 'nv');
const v = invoice.column;
const invoices = invoice.select({
  without: ['explanation'],
  plus: {
    totalExcludingTax: asMoneyText(v.totalExcludingTax, v.currency),
    vatTotal: asMoneyText(v.vatTotal, v.currency),
    totalIncludingTax: asMoneyText(v.totalIncludingTax, v.currency),
    openAmount: asMoneyText(v.openAmount, v.currency),
  },
});
const line = table(InvoiceLineRow, 'l');
const l = line.column;
const lines = line.select({
  without: ['explanation', 'currency'],
  plus: {
    unitPrice: asMoneyText(l.unitPrice, l.currency),
    amount: asMoneyText(l.amount, l.currency),
    vatRatePercent: sql<string>(`trim_scale(${l.vatRatePercent})`),
  },
});
const setOff = table(SetOffRow, 'o');
const o = setOff.column;
const setOffs = setOff.select({
  without: ['explanation', 'currency'],
  plus: { amount: asMoneyText(o.amount, o.currency), createdAt: o.recordedAt, updatedAt: o.recordedAt },
});

/** An invoice or a credit note as stored. */
export type InvoiceRecord = RecordOf<typeof invoices>;
/** A line of one. */
export type InvoiceLineRecord = Labelled<RecordOf<typeof lines>>;
/** What a credit note was set off. */
export type SetOffRecord = RecordOf<typeof setOffs>;

/** What orders lists of documents, which are shown latest first: the order of their recording. */
export const invoiceOrder = invoice.order('id');

/** Which documents; null for all. */
export interface InvoiceChoice {
  readonly kinds: readonly string[] | null;
  readonly isOpen: boolean | null;
}

const CHOSEN = `($1::text[] IS NULL OR nv.kind = ANY($1)) AND ($2::boolean IS NULL OR (nv.open_amount <> 0) = $2)`;
const all: ListShape = {
  ...invoices,
  name: 'invoices',
  order: invoiceOrder,
  descending: true,
  where: CHOSEN,
  valueCount: 2,
};
const ofContracts: ListShape = { ...all, name: 'invoices:contract', parent: v.contractId };

/** Its lists; exported for the tests that keep their plans. */
export const invoiceLists: readonly ListShape[] = [all, ofContracts];

/** The documents that may be seen, a page, latest first. */
export function listInvoices(
  reader: Reader,
  { kinds, isOpen }: InvoiceChoice,
  page: PageRange,
): Promise<InvoiceRecord[]> {
  return readPage(reader, all, [kinds, isOpen], page);
}

/** Those of several contracts, a page each. */
export function invoicesOfContracts(
  reader: Reader,
  contracts: readonly string[],
  { kinds, isOpen }: InvoiceChoice,
  page: PageRange,
): Promise<Below<InvoiceRecord>[]> {
  return readPagesOf(reader, ofContracts, contracts, [kinds, isOpen], page);
}

/** The documents with these ids, those that may be seen. */
export function invoicesById(reader: Reader, ids: readonly string[]): Promise<InvoiceRecord[]> {
  return reader.query({ name: 'invoices:by-id', text: `${invoices.text} WHERE nv.id = ANY($1::uuid[])` }, [ids]);
}

/** How the totals of documents come from their lines. */
export function explanationsOfInvoices(reader: Reader, ids: readonly string[]): Promise<ExplanationRecord[]> {
  return reader.query(
    {
      name: 'invoices:explanations',
      text: 'SELECT v.id, v.explanation FROM invoice v WHERE v.id = ANY($1::uuid[])',
    },
    [ids],
  );
}

/** The lines of several documents, in their order. */
export async function linesOfInvoices(reader: Reader, ids: readonly string[]): Promise<InvoiceLineRecord[]> {
  const text = `${lines.text} WHERE l.invoice_id = ANY($1::uuid[]) ORDER BY l.invoice_id, l.line`;
  const found = await reader.query<RecordOf<typeof lines>>({ name: 'invoices:lines', text }, [ids]);
  return withLabels(found);
}

/** What a forfait was taxed at over some days. */
export interface ForfaitRate {
  readonly key: string | null;
  readonly startsOn: string;
  readonly endsBefore: string;
  readonly vatRatePercent: string;
}

/** What the forfaits of a contract were taxed at for days from one on, in the order of invoices. */
export function forfaitRates(reader: Reader, contractId: string, from: string): Promise<ForfaitRate[]> {
  return reader.query(
    {
      name: 'invoices:forfait-rates',
      text:
        `SELECT l.key, l.starts_on AS "startsOn", l.ends_before AS "endsBefore", trim_scale(l.vat_rate_percent) AS "vatRatePercent" ` +
        `FROM invoice v JOIN invoice_line l ON l.provider_id = v.provider_id AND l.invoice_id = v.id ` +
        `WHERE v.contract_id = $1 AND v.period_ends_before > $2::date AND l.kind = 'FORFAIT' ORDER BY v.id, l.line`,
    },
    [contractId, from],
  );
}

/** What several documents were set off, on either side, as it was recorded. */
export function setOffsOfInvoices(reader: Reader, ids: readonly string[]): Promise<SetOffRecord[]> {
  return reader.query(
    {
      name: 'invoices:set-offs',
      text:
        `${setOffs.text} WHERE o.id IN (SELECT s.id FROM set_off s WHERE s.invoice_id = ANY($1::uuid[]) ` +
        `UNION SELECT s.id FROM set_off s WHERE s.credit_note_id = ANY($1::uuid[])) ORDER BY o.id`,
    },
    [ids],
  );
}

/** An invoice as another document names it. */
export interface NamedInvoice {
  readonly id: string;
  readonly reference: string;
  readonly issuedOn: string;
}

/**
 * The invoice of a contract that a credit note names: the last one with its rate of VAT, if it has
 * one, of these the last one of a period, else the last one with anything in the scope of VAT,
 * before one of interest or of other indemnities alone; undefined when there is none.
 */
export async function lastInvoiceOf(
  reader: Reader,
  contractId: string,
  tax: { readonly ratePercent: string; readonly category: string } | null = null,
): Promise<NamedInvoice | undefined> {
  const [row] = await reader.query<NamedInvoice>(
    {
      name: 'invoices:last',
      text:
        `SELECT v.id, v.reference, v.issued_on AS "issuedOn" FROM invoice v WHERE v.contract_id = $1 ` +
        `AND v.kind <> 'CREDIT_NOTE' ORDER BY ` +
        `$2::text IS NOT NULL AND NOT v.vat @> jsonb_build_array(jsonb_build_object('ratePercent', $2::text, 'category', $3::text)), ` +
        `v.period_starts_on IS NULL, ` +
        `NOT jsonb_path_exists(v.vat, '$[*] ? (@.category != "O")'), v.id DESC LIMIT 1`,
    },
    [contractId, tax?.ratePercent ?? null, tax?.category ?? null],
  );
  return row;
}
