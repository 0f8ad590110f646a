import { AT, type idsOf, type RowValues } from './made-values';
import type { TableName } from './table-names';

const STAFF = ['staff'] as const;
const FOLLOWING = ['staff', 'partnerFollowing', 'clientFollowing'] as const;

/** Who writes the tables of the books, and which columns change. */
export const BOOKS_WRITES = {
  accounting: {
    insert: STAFF,
    change: STAFF,
    columns: [
      ...(['deferral', 'fiscal_year_first_month', 'last_letter', 'last_sequence', 'posted_through'] as const),
      ...(['starts_on', 'updated_at'] as const),
    ],
  },
  account_plan: { insert: STAFF, change: STAFF, columns: ['accounts', 'journals'] },
  accounting_journal: { insert: STAFF, change: STAFF, columns: ['last_number'] },
  accounting_due: { insert: FOLLOWING, change: STAFF, columns: ['entered'] },
  accounting_line: { insert: STAFF, change: STAFF, columns: ['letter', 'lettered_on'] },
  accounting_entry: { insert: STAFF, change: [], columns: [] },
} as const;

/** How a provider invoices, and its books as a whole. */
export function booksOfProvider(of: ReturnType<typeof idsOf>): readonly (readonly [TableName, RowValues])[] {
  const id = of('provider', 1);
  const series = { invoice_series: 'F', credit_series: 'A', operation_category: 'SERVICES' };
  const numbered = { deferral: 'YEARLY', last_sequence: 2, last_letter: 0 };
  return [
    ['invoicing_setting', { id, starts_on: '2026-01-01', ...series, updated_at: AT }],
    ['document_series', { series: 'F', year: 2026, last_number: 1, last_issued_on: '2026-03-01' }],
    ['accounting', { id, starts_on: '2026-01-01', fiscal_year_first_month: 1, ...numbered, updated_at: AT }],
    ['account_plan', { starts_on: '2026-01-01', accounts: {}, journals: {} }],
    ['accounting_journal', { fiscal_year: 2026, journal_code: 'VE', last_number: 2 }],
  ];
}

/** A row of each table of the books of a client with an invoice. */
export function booksRows(of: ReturnType<typeof idsOf>, n: number): readonly (readonly [TableName, RowValues])[] {
  const client = { client_id: of('client', n) };
  const fact = { kind: 'INVOICE', fact_id: of('invoice', n) };
  const entry = of('accounting_entry', n);
  const journal = { fiscal_year: 2026, journal_code: 'VE', journal_label: 'Ventes', number: n };
  const piece = { piece_reference: `F${n}-1`, piece_on: '2026-03-01', label: 'Facture' };
  const account = { role: 'CLIENTS', account: '411', account_label: 'Clients' };
  const own = { entered_on: '2026-03-01', currency: 'EUR' };
  return [
    [
      'accounting_due',
      {
        ...fact,
        ...client,
        happened_on: '2026-03-01',
        currency: 'EUR',
        amount: '12.00',
        entered: true,
        recorded_at: AT,
      },
    ],
    [
      'accounting_entry',
      { id: entry, sequence: n, ...fact, ...journal, ...piece, ...own, total: '12.00', ...client, recorded_at: AT },
    ],
    ['accounting_line', { entry_id: entry, line: 1, ...own, ...client, ...account, debit: '12.00', credit: '0.00' }],
  ];
}
