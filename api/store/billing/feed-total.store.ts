import type { StatementRunner as Reader } from '../database/statement';
import { acknowledgedUpTo, ACKNOWLEDGED_IN, type Acknowledged } from './acknowledgement.store';

/** Adjustments and invoices of one currency, apart. */
export interface FeedTotalRecord {
  readonly currency: string;
  readonly adjustmentCount: number;
  readonly adjustmentsExcludingTax: string;
  readonly invoiceCount: number;
  readonly invoicesExcludingTax: string;
  readonly invoicesIncludingTax: string;
}

/** The rows `b` of a kind as parts of a total. */
const PARTS: Readonly<Record<Acknowledged, string>> = {
  ADJUSTMENT: `b.currency, 1 AS adjustment, b.amount AS adjusted, 0 AS invoice, 0 AS excluding, 0 AS including`,
  INVOICE: `b.currency, 0, 0, 1, b.total_excluding_tax, b.total_including_tax`,
};

function totalOf(parts: (kind: Acknowledged) => string): string {
  const money = (sum: string): string => `(coalesce(sum(t.${sum}), 0)::numeric(16, 2) || ' ' || t.currency)`;
  return (
    `SELECT t.currency, sum(t.adjustment)::integer AS "adjustmentCount", ${money('adjusted')} AS "adjustmentsExcludingTax", ` +
    `sum(t.invoice)::integer AS "invoiceCount", ${money('excluding')} AS "invoicesExcludingTax", ${money('including')} AS "invoicesIncludingTax" ` +
    `FROM (${parts('ADJUSTMENT')} UNION ALL ${parts('INVOICE')}) t GROUP BY t.currency ORDER BY t.currency`
  );
}

/** Of each kind, what stands in the feed behind the last that was acknowledged. */
const waiting = (kind: Acknowledged): string => {
  const { of, in: table, column } = ACKNOWLEDGED_IN[kind];
  return (
    `SELECT ${PARTS[kind]} FROM feed_entry f JOIN ${of} b ON b.provider_id = f.provider_id AND b.id = f.${column} ` +
    `WHERE f.reader_id = $1 AND f.sequence > ${acknowledgedUpTo(kind, '$1')} AND f.${column} IS NOT NULL AND NOT f.given_again ` +
    `AND NOT EXISTS (SELECT 1 FROM ${table} k WHERE k.provider_id = b.provider_id AND k.${column} = b.id AND k.partner_id = $1)`
  );
};

/** Of each kind, what was acknowledged with a document number. */
const underNumber = (kind: Acknowledged): string => {
  const { of, in: table, column } = ACKNOWLEDGED_IN[kind];
  return (
    `SELECT ${PARTS[kind]} FROM ${table} k JOIN ${of} b ON b.provider_id = k.provider_id AND b.id = k.${column} ` +
    `WHERE k.partner_id = $1 AND k.document_number = $2`
  );
};

/** What a partner was given and has not acknowledged: as much is read as that is. */
export function unacknowledgedTotals(reader: Reader, partnerId: string): Promise<FeedTotalRecord[]> {
  return reader.query({ name: 'feed:unacknowledged-totals', text: totalOf(waiting) }, [partnerId]);
}

/** What a partner acknowledged with a number of its own: as much is read as that is. */
export function acknowledgedTotals(
  reader: Reader,
  partnerId: string,
  documentNumber: string,
): Promise<FeedTotalRecord[]> {
  const statement = { name: 'feed:acknowledged-totals', text: totalOf(underNumber) };
  return reader.query(statement, [partnerId, documentNumber]);
}
