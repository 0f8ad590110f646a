import type { StatementRunner as Reader } from '../database/statement';
import { table, type RecordOf } from '../table';
import { InvoiceCorrectionRow } from './invoice-correction.row';

const correction = table(InvoiceCorrectionRow, 'ic');
const c = correction.column;
const corrections = correction.select({
  without: ['document', 'translation'],
  plus: { createdAt: c.recordedAt, updatedAt: c.recordedAt },
});

/** A corrected invoice as stored, without what it says. */
export type InvoiceCorrectionRecord = RecordOf<typeof corrections>;

/** What took the place of several invoices, first to last. */
export function correctionsOfInvoices(reader: Reader, invoices: readonly string[]): Promise<InvoiceCorrectionRecord[]> {
  const text = `${corrections.text} WHERE ic.invoice_id = ANY($1::uuid[]) ORDER BY ic.id`;
  return reader.query({ name: 'invoice-corrections:of', text }, [invoices]);
}

/** Corrected invoices by their ids, those that may be seen. */
export function correctionsById(reader: Reader, ids: readonly string[]): Promise<InvoiceCorrectionRecord[]> {
  const text = `${corrections.text} WHERE ic.id = ANY($1::uuid[])`;
  return reader.query({ name: 'invoice-corrections:by-id', text }, [ids]);
}
