import type { StatementRunner as Reader } from '../database/statement';
import { payableOnSql } from './payable-on';

/** From which day documents are payable. */
export function payableDaysOf(
  reader: Reader,
  invoices: readonly string[],
): Promise<{ readonly id: string; readonly payableOn: string }[]> {
  const text = `SELECT v.id, ${payableOnSql('v')} AS "payableOn" FROM invoice v WHERE v.id = ANY($1::uuid[])`;
  return reader.query({ name: 'due-at-once:payable', text }, [invoices]);
}

/**
 * The open invoices of a contract of by a day that are not payable yet on it, the oldest first, but
 * for those that were made payable at once, which is done once.
 */
export async function notPayableYet(reader: Reader, contractId: string, on: string): Promise<readonly string[]> {
  const text =
    `SELECT v.id FROM invoice v WHERE v.contract_id = $1 AND v.open_amount <> 0 AND v.open_amount > 0 ` +
    `AND v.issued_on <= $2::date AND v.due_on > $2::date ` +
    `AND NOT EXISTS (SELECT FROM due_at_once q WHERE q.invoice_id = v.id) ORDER BY v.id`;
  const found = await reader.query<{ id: string }>({ name: 'due-at-once:not-yet', text }, [contractId, on]);
  return found.map(({ id }) => id);
}

/** What is open of the invoices of a contract, in all; undefined while there is none. */
export async function openOfContract(reader: Reader, contractId: string): Promise<string | undefined> {
  const text =
    `SELECT sum(v.open_amount)::numeric(14, 2) || ' ' || v.currency AS open FROM invoice v ` +
    `WHERE v.contract_id = $1 AND v.open_amount <> 0 AND v.open_amount > 0 GROUP BY v.currency`;
  const [found] = await reader.query<{ open: string }>({ name: 'due-at-once:open', text }, [contractId]);
  return found?.open;
}
