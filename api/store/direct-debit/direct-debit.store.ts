import type { DebitState } from '../../domain/direct-debit/collect';
import type { StatementRunner as Reader } from '../database/statement';
import { readPage, readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { asMoneyText, sql, table, type RecordOf } from '../table';
import { DirectDebitBatchRow } from './direct-debit-batch.row';
import { DirectDebitRow } from './direct-debit.row';
import { debitStateSql } from './debit-state';

const batch = table(DirectDebitBatchRow, 'bt');
const b = batch.column;
const batches = batch.select({
  without: ['creditorIban', 'currency', 'recordedAt'],
  plus: {
    total: asMoneyText(b.total, b.currency),
    creditorIbanEnding: sql<string>(`right(${b.creditorIban}, 4)`),
    messageId: sql<string>(`replace(${b.id}::text, '-', '')`),
    createdAt: b.recordedAt,
  },
});
const debit = table(DirectDebitRow, 'dd');
const d = debit.column;
const debits = debit.select({
  without: ['currency', 'recordedAt'],
  plus: {
    amount: asMoneyText(d.amount, d.currency),
    endToEndId: sql<string>(`replace(${d.id}::text, '-', '')`),
    createdAt: d.recordedAt,
  },
});

/** Direct debits in one file, as stored. */
export type DirectDebitBatchRecord = RecordOf<typeof batches>;
/** A direct debit of an invoice, as stored. */
export type DirectDebitRecord = RecordOf<typeof debits>;

/** What orders batches, latest first: the order of their recording. */
export const directDebitBatchOrder = batch.order('id');
/** What orders the debits of a batch: the order in which its file has them. */
export const directDebitOrder = debit.order('id');
const all: ListShape = { ...batches, name: 'direct-debit-batches', order: directDebitBatchOrder, descending: true };
const ofBatches: ListShape = { ...debits, name: 'direct-debits:batch', order: directDebitOrder, parent: d.batchId };

/** Their lists; exported for the tests that keep their plans. */
export const directDebitLists: readonly ListShape[] = [all, ofBatches];

/** The batches of a provider, a page, latest first. */
export function listDirectDebitBatches(reader: Reader, page: PageRange): Promise<DirectDebitBatchRecord[]> {
  return readPage(reader, all, [], page);
}

/** The batches with these ids, those that may be seen. */
export function directDebitBatchesById(reader: Reader, ids: readonly string[]): Promise<DirectDebitBatchRecord[]> {
  return reader.query({ name: 'direct-debit-batches:by-id', text: `${batches.text} WHERE bt.id = ANY($1::uuid[])` }, [
    ids,
  ]);
}

/** The debits of several batches, a page each. */
export function debitsOfBatches(
  reader: Reader,
  ids: readonly string[],
  page: PageRange,
): Promise<Below<DirectDebitRecord>[]> {
  return readPagesOf(reader, ofBatches, ids, [], page);
}

/** The debits of several invoices, in their order. */
export function debitsOfInvoices(reader: Reader, invoices: readonly string[]): Promise<DirectDebitRecord[]> {
  const text = `${debits.text} WHERE dd.invoice_id = ANY($1::uuid[]) ORDER BY dd.invoice_id, dd.id`;
  return reader.query({ name: 'direct-debits:of-invoices', text }, [invoices]);
}

/** A batch that may be seen, locked until the transaction ends. */
export async function lockDirectDebitBatch(reader: Reader, id: string): Promise<DirectDebitBatchRecord | undefined> {
  const text = `${batches.text} WHERE bt.id = $1 FOR UPDATE OF bt`;
  const [found] = await reader.query<DirectDebitBatchRecord>({ name: 'direct-debit-batches:lock', text }, [id]);
  return found;
}

/** Where debits stand. */
export function debitStatesOf(
  reader: Reader,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly state: DebitState }[]> {
  const text = `SELECT dd.id, ${debitStateSql('dd')} AS state FROM direct_debit dd WHERE dd.id = ANY($1::uuid[])`;
  return reader.query({ name: 'direct-debits:states', text }, [ids]);
}

/** A debit that is locked, and where it stands. */
export interface LockedDebit {
  readonly id: string;
  readonly invoiceId: string;
  readonly state: DebitState;
}

/** The debits of a batch: all, or those of some invoices, locked in the order of their ids. */
export function lockDebits(
  reader: Reader,
  batchId: string,
  invoices: readonly string[] | null,
): Promise<LockedDebit[]> {
  const text =
    `SELECT dd.id, dd.invoice_id AS "invoiceId", ${debitStateSql('dd')} AS state FROM direct_debit dd ` +
    `WHERE dd.batch_id = $1 AND ($2::uuid[] IS NULL OR dd.invoice_id = ANY($2)) ` +
    `ORDER BY dd.id FOR UPDATE OF dd`;
  return reader.query({ name: 'direct-debits:lock', text }, [batchId, invoices]);
}

/** Says of debits that the bank did not collect them. */
export async function withdrawDebits(
  tx: Reader,
  ids: readonly string[],
  { on, note, at }: { readonly on: string; readonly note: string; readonly at: string },
): Promise<void> {
  const text = `UPDATE direct_debit SET withdrawn_on = $2, withdrawal_note = $3, updated_at = $4 WHERE id = ANY($1::uuid[])`;
  await tx.query({ name: 'direct-debits:withdraw', text }, [ids, on, note, at]);
}

/** Waits until nobody else makes a batch of the provider, until the transaction ends. */
export async function lockDirectDebits(reader: Reader, providerId: string): Promise<void> {
  const text = `SELECT pg_advisory_xact_lock(hashtext('direct-debit'), hashtext($1))`;
  await reader.query({ name: 'direct-debits:lock-all', text }, [providerId]);
}
