import type { DebitGroup, DirectDebitEntry, DirectDebitHead } from '../../domain/direct-debit/direct-debit-file';
import type { StatementRunner as Reader } from '../database/statement';
import { aroseOnSql } from '../dunning/arose-on';
import { debitStateSql } from './debit-state';

/**
 * What the file of a batch says of all its debits; `withdrawn`: how many were taken out;
 * `paidOtherwise`: of how many, not collected yet, less is open of the invoice.
 */
export type DebitFileHead = Omit<DirectDebitHead, 'creditor'> &
  DirectDebitHead['creditor'] & { readonly withdrawn: number; readonly paidOtherwise: number };

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

/** The head of the file of a batch that may be seen. */
export async function debitFileHead(reader: Reader, batchId: string): Promise<DebitFileHead | undefined> {
  const text =
    `SELECT replace(b.id::text, '-', '') AS "messageId", to_char(b.recorded_at AT TIME ZONE 'UTC', ${ISO}) AS "createdAt", ` +
    `b.scheme, b.collect_on AS "collectOn", b.debit_count AS count, b.total, b.creditor_name AS name, b.creditor_iban AS iban, ` +
    `b.creditor_bic AS bic, b.creditor_id AS "creditorId", (SELECT count(*)::integer FROM direct_debit d ` +
    `JOIN direct_debit_mandate m ON m.id = d.mandate_id WHERE d.batch_id = b.id ` +
    `AND (d.withdrawn_on IS NOT NULL OR m.withdrawn_on <= b.collect_on)) AS withdrawn, ` +
    `(SELECT count(*)::integer FROM direct_debit d JOIN invoice v ON v.id = d.invoice_id AND v.open_amount < d.amount ` +
    `WHERE d.batch_id = b.id AND ${debitStateSql('d')} = 'PENDING') AS "paidOtherwise" FROM direct_debit_batch b WHERE b.id = $1`;
  const [found] = await reader.query<DebitFileHead>({ name: 'debit-files:head', text }, [batchId]);
  return found;
}

/** The debts that a batch collects and nobody has paid or returned yet: of whom, and since when. */
export function debtsPending(
  reader: Reader,
  batchId: string,
): Promise<{ readonly clientId: string; readonly aroseOn: string; readonly debits: number }[]> {
  const text =
    `SELECT t."clientId", t."aroseOn", count(*)::integer AS debits FROM (` +
    `SELECT v.client_id AS "clientId", ${aroseOnSql('v')} AS "aroseOn" FROM direct_debit d JOIN invoice v ON v.id = d.invoice_id ` +
    `WHERE d.batch_id = $1 AND ${debitStateSql('d')} = 'PENDING') t GROUP BY t."clientId", t."aroseOn" ORDER BY 1, 2`;
  return reader.query({ name: 'debit-files:pending', text }, [batchId]);
}

/** The debits of a batch by their recurrence, counted and added up. */
export function debitGroups(reader: Reader, batchId: string): Promise<DebitGroup[]> {
  const text =
    `SELECT m.recurrence, count(*)::integer AS count, sum(d.amount)::numeric(18, 2)::text AS total FROM direct_debit d ` +
    `JOIN direct_debit_mandate m ON m.id = d.mandate_id WHERE d.batch_id = $1 GROUP BY m.recurrence ORDER BY m.recurrence DESC`;
  return reader.query({ name: 'debit-files:groups', text }, [batchId]);
}

/** Some debits of a batch of one recurrence, after one of them, in their order. */
export function debitEntries(
  reader: Reader,
  batchId: string,
  recurrence: string,
  after: string,
  most: number,
): Promise<(DirectDebitEntry & { readonly id: string })[]> {
  const text =
    `SELECT d.id, replace(d.id::text, '-', '') AS "endToEndId", d.amount, m.reference AS "mandateReference", ` +
    `m.signed_on AS "signedOn", m.debtor_name AS "debtorName", m.debtor_address AS "debtorAddress", m.iban, m.bic, ` +
    `v.reference AS about FROM direct_debit d JOIN direct_debit_mandate m ON m.id = d.mandate_id ` +
    `JOIN invoice v ON v.id = d.invoice_id WHERE d.batch_id = $1 AND m.recurrence = $2 AND d.id > $3::uuid ` +
    `ORDER BY d.id LIMIT $4`;
  return reader.query({ name: 'debit-files:entries', text }, [batchId, recurrence, after, most]);
}
