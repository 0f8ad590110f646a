import type { StatementRunner as Reader } from '../database/statement';
import { aroseOnSql } from '../dunning/arose-on';
import { payableOnSql } from '../dunning/payable-on';
import { asMoneyText, sql, table, type RecordOf } from '../table';
import { InvoiceRow } from '../invoicing/invoice.row';

const invoice = table(InvoiceRow, 'nv');
const v = invoice.column;
const payables = invoice.select({
  without: [
    'explanation',
    'parties',
    'vat',
    'series',
    'year',
    'number',
    'totalExcludingTax',
    'vatTotal',
    'precedingId',
  ],
  plus: {
    totalIncludingTax: asMoneyText(v.totalIncludingTax, v.currency),
    openAmount: asMoneyText(v.openAmount, v.currency),
    payableOn: sql<string>(payableOnSql('nv')),
    aroseOn: sql<string>(aroseOnSql('nv')),
    /** It was written off, and is paid after all: a liquidator distributes. */
    isRecovered: sql<boolean>(
      `EXISTS (SELECT FROM payment_allocation wa JOIN payment wp ON wp.id = wa.payment_id AND wp.method = 'WRITE_OFF' ` +
        `AND wp.reversal_reason = 'RECOVERED' WHERE wa.invoice_id = nv.id)`,
    ),
  },
});

/** What of a document payments turn on. */
export type PayableRecord = RecordOf<typeof payables>;

/** The documents with these ids that may be seen, locked in the order of their ids. */
export function lockPayables(reader: Reader, ids: readonly string[]): Promise<PayableRecord[]> {
  const text = `${payables.text} WHERE nv.id = ANY($1::uuid[]) ORDER BY nv.id FOR UPDATE OF nv`;
  return reader.query({ name: 'payables:lock', text }, [ids]);
}

/** The invoices of a client that are not wholly paid, locked in the order of their ids. */
export function lockOpenInvoices(reader: Reader, clientId: string, currency: string): Promise<PayableRecord[]> {
  const text =
    `${payables.text} WHERE nv.client_id = $1 AND nv.currency = $2 AND nv.open_amount <> 0 AND nv.open_amount > 0 ` +
    `ORDER BY nv.id FOR UPDATE OF nv`;
  return reader.query({ name: 'payables:lock-open', text }, [clientId, currency]);
}

/** The contracts of the credit notes of a client that something is owed of. */
export async function contractsOfOpenNotes(
  reader: Reader,
  clientId: string,
  currency: string,
): Promise<readonly string[]> {
  const text =
    `SELECT DISTINCT v.contract_id AS id FROM invoice v ` +
    `WHERE v.client_id = $1 AND v.currency = $2 AND v.open_amount <> 0 AND v.open_amount < 0 ORDER BY 1`;
  const found = await reader.query<{ id: string }>({ name: 'payables:contracts-of-notes', text }, [clientId, currency]);
  return found.map(({ id }) => id);
}

/**
 * Those credit notes of contracts that are locked, in the order of their ids: one that was issued
 * since, of another contract, may just be set off.
 */
export function lockOpenNotes(
  reader: Reader,
  contracts: readonly string[],
  clientId: string,
  currency: string,
): Promise<PayableRecord[]> {
  const text =
    `${payables.text} WHERE nv.client_id = $1 AND nv.currency = $2 AND nv.contract_id = ANY($3::uuid[]) ` +
    `AND nv.open_amount <> 0 AND nv.open_amount < 0 ` +
    `ORDER BY nv.id FOR UPDATE OF nv`;
  return reader.query({ name: 'payables:lock-notes', text }, [clientId, currency, contracts]);
}

/** The last day on which something of an invoice was settled, or came back; null for none. */
export async function lastSettledOn(reader: Reader, invoiceId: string): Promise<string | null> {
  const text =
    `SELECT max(greatest(a.effective_on, p.reversed_on)) AS "on" FROM payment_allocation a ` +
    `LEFT JOIN payment p ON p.id = a.payment_id WHERE a.invoice_id = $1`;
  const [found] = await reader.query<{ readonly on: string | null }>({ name: 'payables:settled-on', text }, [
    invoiceId,
  ]);
  return found?.on ?? null;
}
