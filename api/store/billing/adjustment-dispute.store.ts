import type { StatementRunner as Reader } from '../database/statement';
import { readPage, readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { asMoneyText, table, type RecordOf } from '../table';
import { AdjustmentDisputeRow } from './adjustment-dispute.row';

const dispute = table(AdjustmentDisputeRow, 'ad');
const { expectedAmount, currency } = dispute.column;
const disputes = dispute.select({
  without: ['currency'],
  plus: { expectedAmount: asMoneyText(expectedAmount, currency) },
});

/** A dispute of an adjustment as stored, its amount as money text. */
export type AdjustmentDisputeRecord = RecordOf<typeof disputes>;

/** What orders the lists of disputes. */
export const adjustmentDisputeOrder = dispute.order('createdAt', 'id');
const open: ListShape = {
  ...disputes,
  name: 'adjustment-disputes:open',
  order: adjustmentDisputeOrder,
  where: 'ad.outcome IS NULL',
};

const ofAdjustments: ListShape = {
  ...disputes,
  name: 'adjustment-disputes:adjustment',
  order: adjustmentDisputeOrder,
  parent: dispute.column.adjustmentId,
};

/** Its lists; exported for the tests that keep their plans. */
export const adjustmentDisputeLists: readonly ListShape[] = [open, ofAdjustments];

/** A page of the open disputes that may be seen. */
export function listOpenDisputes(reader: Reader, page: PageRange): Promise<AdjustmentDisputeRecord[]> {
  return readPage(reader, open, [], page);
}

/** The disputes with these ids, those that may be seen. */
export function adjustmentDisputesById(reader: Reader, ids: readonly string[]): Promise<AdjustmentDisputeRecord[]> {
  const text = `${disputes.text} WHERE ad.id = ANY($1::uuid[])`;
  return reader.query({ name: 'adjustment-disputes:by-id', text }, [ids]);
}

/** The disputes of several adjustments, a page each. */
export function disputesOfAdjustments(
  reader: Reader,
  adjustments: readonly string[],
  page: PageRange,
): Promise<Below<AdjustmentDisputeRecord>[]> {
  return readPagesOf(reader, ofAdjustments, adjustments, [], page);
}

/** The latest dispute of each of several adjustments: the one that is open, if one is. */
export function latestDisputesOf(reader: Reader, ids: readonly string[]): Promise<AdjustmentDisputeRecord[]> {
  const text =
    `${disputes.text} WHERE ad.adjustment_id = ANY($1::uuid[]) AND NOT EXISTS (SELECT 1 FROM adjustment_dispute n ` +
    `WHERE n.provider_id = ad.provider_id AND n.adjustment_id = ad.adjustment_id AND (n.created_at, n.id) > (ad.created_at, ad.id))`;
  return reader.query({ name: 'adjustment-disputes:latest', text }, [ids]);
}

/** What answers to disputes of an adjustment corrected of it, as money text; null for nothing. */
export async function correctedByDisputes(reader: Reader, adjustmentId: string): Promise<string | null> {
  const text =
    `SELECT sum(b.amount) || ' ' || b.currency AS corrected FROM adjustment_dispute ad JOIN billing_adjustment b ` +
    `ON b.provider_id = ad.provider_id AND b.id = ad.correction_id WHERE ad.adjustment_id = $1 GROUP BY b.currency`;
  const [found] = await reader.query<{ readonly corrected: string }>({ name: 'adjustment-disputes:corrected', text }, [
    adjustmentId,
  ]);
  return found?.corrected ?? null;
}

/** The adjustment that another one corrects after a dispute of it; null for any other one. */
export async function correctedAfterDispute(reader: Reader, correctionId: string): Promise<string | null> {
  const text = `SELECT ad.adjustment_id AS id FROM adjustment_dispute ad WHERE ad.correction_id = $1`;
  const [row] = await reader.query<{ readonly id: string }>({ name: 'adjustment-disputes:corrects', text }, [
    correctionId,
  ]);
  return row?.id ?? null;
}

/** The numbers of the documents that have an adjustment, in their order. */
export async function referencesOfAdjustment(reader: Reader, adjustmentId: string): Promise<readonly string[]> {
  const text =
    `SELECT v.reference FROM invoice v WHERE v.id IN (SELECT l.invoice_id FROM invoice_line l WHERE l.adjustment_id = $1) ` +
    `ORDER BY v.id`;
  const found = await reader.query<{ readonly reference: string }>({ name: 'adjustment-disputes:on', text }, [
    adjustmentId,
  ]);
  return found.map(({ reference }) => reference);
}
