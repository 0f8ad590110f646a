import type { StatementRunner as Reader } from '../database/statement';
import type { ExplanationRecord } from '../explanation-record';
import { readPage, readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { asMoneyText, sql, table, type RecordOf } from '../table';
import { AccountingEntryRow } from './accounting-entry.row';
import { AccountingLineRow } from './accounting-line.row';

const entry = table(AccountingEntryRow, 'ae');
const e = entry.column;
const entries = entry.select({
  without: ['explanation', 'factId', 'currency'],
  plus: { total: asMoneyText(e.total, e.currency), createdAt: e.recordedAt, updatedAt: e.recordedAt },
});
const line = table(AccountingLineRow, 'al');
const l = line.column;
const lines = line.select({
  without: ['enteredOn', 'clientId', 'itemId', 'currency'],
  plus: {
    debit: sql<string | null>(`CASE WHEN al.debit > 0 THEN al.debit || ' ' || al.currency END`),
    credit: sql<string | null>(`CASE WHEN al.credit > 0 THEN al.credit || ' ' || al.currency END`),
    letter: l.letter,
  },
});

/** An entry of the books as stored. */
export type AccountingEntryRecord = RecordOf<typeof entries>;
/** A line of one. */
export type AccountingLineRecord = RecordOf<typeof lines>;

/** What orders lists of entries: the order of their posting, which is that of their days. */
export const accountingEntryOrder = entry.order('sequence');

/** Which entries; null for all. */
export interface AccountingEntryChoice {
  readonly journal: string | null;
  readonly account: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

const CHOSEN =
  `($1::text IS NULL OR ae.journal_code = $1) ` +
  `AND ($2::text IS NULL OR EXISTS (SELECT 1 FROM accounting_line x WHERE x.entry_id = ae.id AND x.account = $2)) ` +
  `AND ($3::date IS NULL OR ae.entered_on >= $3::date) AND ($4::date IS NULL OR ae.entered_on <= $4::date)`;
const all: ListShape = {
  ...entries,
  name: 'accounting-entries',
  order: accountingEntryOrder,
  where: CHOSEN,
  valueCount: 4,
};
const ofInvoices: ListShape = { ...all, name: 'accounting-entries:invoice', parent: e.invoiceId };

/** Its lists; exported for the tests that keep their plans. */
export const accountingEntryLists: readonly ListShape[] = [all, ofInvoices];

/** The entries that may be seen, a page, as they were posted. */
export function listAccountingEntries(
  reader: Reader,
  { journal, account, from, until }: AccountingEntryChoice,
  page: PageRange,
): Promise<AccountingEntryRecord[]> {
  return readPage(reader, all, [journal, account, from, until], page);
}

/** Those of several documents, a page each. */
export function accountingEntriesOfInvoices(
  reader: Reader,
  invoices: readonly string[],
  page: PageRange,
): Promise<Below<AccountingEntryRecord>[]> {
  return readPagesOf(reader, ofInvoices, invoices, [null, null, null, null], page);
}

/** The entries with these ids, those that may be seen. */
export function accountingEntriesById(reader: Reader, ids: readonly string[]): Promise<AccountingEntryRecord[]> {
  const text = `${entries.text} WHERE ae.id = ANY($1::uuid[])`;
  return reader.query({ name: 'accounting-entries:by-id', text }, [ids]);
}

/** The lines of several entries, in their order. */
export function linesOfEntries(reader: Reader, ids: readonly string[]): Promise<AccountingLineRecord[]> {
  const text = `${lines.text} WHERE al.entry_id = ANY($1::uuid[]) ORDER BY al.entry_id, al.line`;
  return reader.query({ name: 'accounting-entries:lines', text }, [ids]);
}

/** How the amounts of entries come about that the books calculate. */
export function explanationsOfEntries(reader: Reader, ids: readonly string[]): Promise<ExplanationRecord[]> {
  const text =
    'SELECT e.id, e.explanation FROM accounting_entry e WHERE e.id = ANY($1::uuid[]) AND e.explanation IS NOT NULL';
  return reader.query({ name: 'accounting-entries:explanations', text }, [ids]);
}

/** An account of the trial balance of a fiscal year. */
export interface TrialBalanceRecord {
  readonly account: string;
  readonly label: string;
  readonly opening: string;
  readonly debit: string;
  readonly credit: string;
  readonly balance: string;
}

/** The balances of all accounts between two days of a fiscal year, which opens on the first. */
export function trialBalanceOf(reader: Reader, from: string, until: string): Promise<TrialBalanceRecord[]> {
  const total = (amount: string, of = 'true'): string =>
    `coalesce(sum(${amount}) FILTER (WHERE ${of}), 0)::numeric(14, 2) || ' ' || l.currency`;
  const text =
    `SELECT l.account, max(l.account_label) AS label, ${total('l.debit - l.credit', `e.kind = 'OPENING'`)} AS opening, ` +
    `${total('l.debit', `e.kind <> 'OPENING'`)} AS debit, ${total('l.credit', `e.kind <> 'OPENING'`)} AS credit, ` +
    `${total('l.debit - l.credit')} AS balance FROM accounting_entry e ` +
    `JOIN accounting_line l ON l.provider_id = e.provider_id AND l.entry_id = e.id ` +
    `WHERE e.entered_on BETWEEN $1::date AND $2::date GROUP BY l.account, l.currency ORDER BY l.account COLLATE "C", l.currency`;
  return reader.query({ name: 'accounting-entries:trial-balance', text }, [from, until]);
}
