import type { StatementRunner as Reader } from '../database/statement';
import { asMoneyText, sql, table, type RecordOf } from '../table';
import { LateClaimRow } from './late-claim.row';

const claim = table(LateClaimRow, 'lc');
const c = claim.column;
const claims = claim.select({
  without: ['currency'],
  plus: {
    amount: asMoneyText(c.amount, c.currency),
    lawfulAmount: sql<string | null>(`${c.lawfulAmount} || ' ' || ${c.currency}`),
    createdAt: c.recordedAt,
    updatedAt: c.recordedAt,
  },
});

/** What was claimed of an invoice for its lateness, as stored. */
export type LateClaimRecord = RecordOf<typeof claims>;

/** What was claimed of several invoices, in its order. */
export function lateClaimsOf(reader: Reader, invoices: readonly string[]): Promise<LateClaimRecord[]> {
  const text = `${claims.text} WHERE lc.invoice_id = ANY($1::uuid[]) ORDER BY lc.invoice_id, lc.id`;
  return reader.query({ name: 'late-claims:of', text }, [invoices]);
}

/** What was claimed of the invoices of a contract, in its order. */
export function lateClaimsOfContract(reader: Reader, contractId: string): Promise<LateClaimRecord[]> {
  const text =
    `${claims.text} WHERE lc.invoice_id IN (SELECT v.id FROM invoice v WHERE v.contract_id = $1) ` +
    `ORDER BY lc.invoice_id, lc.id`;
  return reader.query({ name: 'late-claims:of-contract', text }, [contractId]);
}

/** The claims with these ids, those that may be seen. */
export function lateClaimsById(reader: Reader, ids: readonly string[]): Promise<LateClaimRecord[]> {
  return reader.query({ name: 'late-claims:by-id', text: `${claims.text} WHERE lc.id = ANY($1::uuid[])` }, [ids]);
}

/** The documents that adjustments are on, of those that are on one. */
export function documentsOfAdjustments(
  reader: Reader,
  adjustments: readonly string[],
): Promise<{ readonly adjustmentId: string; readonly invoiceId: string }[]> {
  const text =
    `SELECT DISTINCT ON (l.adjustment_id) l.adjustment_id AS "adjustmentId", l.invoice_id AS "invoiceId" ` +
    `FROM invoice_line l WHERE l.adjustment_id = ANY($1::uuid[]) ORDER BY l.adjustment_id, l.invoice_id`;
  return reader.query({ name: 'late-claims:documents', text }, [adjustments]);
}
