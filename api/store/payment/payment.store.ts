import type { StatementRunner as Reader } from '../database/statement';
import { readPage, readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { asMoneyText, sql, table, type RecordOf } from '../table';
import { PaymentRow } from './payment.row';

const payment = table(PaymentRow, 'py');
const p = payment.column;
const payments = payment.select({
  without: ['referenceKey', 'leftAmount'],
  plus: {
    amount: asMoneyText(p.amount, p.currency),
    createdAt: p.recordedAt,
    unallocatedAmount: asMoneyText(p.leftAmount, p.currency),
    recoveredVat: sql<string | null>(`py.recovered_vat || ' ' || py.currency`),
  },
});

/** A payment as stored. */
export type PaymentRecord = RecordOf<typeof payments>;

/** What orders lists of payments, which are shown latest first: the order of their recording. */
export const paymentOrder = payment.order('id');

/** Which payments; null for all. */
export interface PaymentChoice {
  readonly directions: readonly string[] | null;
  /** Whether something is left of them. */
  readonly isLeft: boolean | null;
}

const all: ListShape = {
  ...payments,
  name: 'payments',
  order: paymentOrder,
  descending: true,
  where: `($1::text[] IS NULL OR py.direction = ANY($1)) AND ($2::boolean IS NULL OR (py.left_amount > 0) = $2)`,
  valueCount: 2,
};
const ofClients: ListShape = { ...all, name: 'payments:client', parent: p.clientId };
// The indexes of what is left serve a condition that is written as theirs.
const LEFT = { where: `($1::text[] IS NULL OR py.direction = ANY($1)) AND py.left_amount > 0`, valueCount: 1 };
const left: ListShape = { ...all, ...LEFT, name: 'payments:left' };
const leftOfClients: ListShape = { ...ofClients, ...LEFT, name: 'payments:client-left' };

/** Its lists; exported for the tests that keep their plans. */
export const paymentLists: readonly ListShape[] = [all, ofClients, left, leftOfClients];

/** The payments that may be seen, a page, latest first. */
export function listPayments(
  reader: Reader,
  { directions, isLeft }: PaymentChoice,
  page: PageRange,
): Promise<PaymentRecord[]> {
  return isLeft === true
    ? readPage(reader, left, [directions], page)
    : readPage(reader, all, [directions, isLeft], page);
}

/** Those of several clients, a page each. */
export function paymentsOfClients(
  reader: Reader,
  clients: readonly string[],
  { directions, isLeft }: PaymentChoice,
  page: PageRange,
): Promise<Below<PaymentRecord>[]> {
  return isLeft === true
    ? readPagesOf(reader, leftOfClients, clients, [directions], page)
    : readPagesOf(reader, ofClients, clients, [directions, isLeft], page);
}

/** The payments with these ids, those that may be seen. */
export function paymentsById(reader: Reader, ids: readonly string[]): Promise<PaymentRecord[]> {
  return reader.query({ name: 'payments:by-id', text: `${payments.text} WHERE py.id = ANY($1::uuid[])` }, [ids]);
}

/** The payment of a client that has a reference and counts, if there is one. */
export async function paymentWithReference(
  reader: Reader,
  clientId: string,
  direction: string,
  key: string,
): Promise<PaymentRecord | undefined> {
  const text =
    `${payments.text} WHERE py.client_id = $1 AND py.direction = $2 AND py.reference_key = $3 ` +
    `AND py.reversed_on IS NULL`;
  const [row] = await reader.query<PaymentRecord>({ name: 'payments:reference', text }, [clientId, direction, key]);
  return row;
}

/** A payment that may be seen, locked until the transaction ends. */
export async function lockPayment(reader: Reader, id: string): Promise<PaymentRecord | undefined> {
  const text = `${payments.text} WHERE py.id = $1 FOR UPDATE OF py`;
  const [row] = await reader.query<PaymentRecord>({ name: 'payments:lock', text }, [id]);
  return row;
}

/** The payments with these ids that may be seen, locked in the order of their ids. */
export function lockPayments(reader: Reader, ids: readonly string[]): Promise<PaymentRecord[]> {
  const text = `${payments.text} WHERE py.id = ANY($1::uuid[]) ORDER BY py.id FOR UPDATE OF py`;
  return reader.query({ name: 'payments:lock-many', text }, [ids]);
}

/** The payments of a client of which something is left, locked in the order of their ids. */
export function lockPaymentsLeft(reader: Reader, clientId: string, currency: string): Promise<PaymentRecord[]> {
  const text =
    `${payments.text} WHERE py.client_id = $1 AND py.currency = $2 AND py.left_amount > 0 ` +
    `AND py.direction = 'RECEIVED' ORDER BY py.id FOR UPDATE OF py`;
  return reader.query({ name: 'payments:lock-left', text }, [clientId, currency]);
}

/**
 * The payments of a client that were reversed after a part of them was refunded, which is owed back
 * while nobody paid it back, locked in the order of their ids.
 */
export function lockPaymentsOwedBack(reader: Reader, clientId: string, currency: string): Promise<PaymentRecord[]> {
  const text =
    `${payments.text} WHERE py.client_id = $1 AND py.currency = $2 AND py.left_amount < 0 ` +
    `ORDER BY py.id FOR UPDATE OF py`;
  return reader.query({ name: 'payments:lock-back', text }, [clientId, currency]);
}

/** Changes what is left of payments by signed amounts, at an instant. */
export async function changeLeft(
  tx: Reader,
  changes: readonly { readonly paymentId: string; readonly by: string }[],
  at: string,
): Promise<void> {
  if (changes.length === 0) return;
  const text =
    `UPDATE payment p SET left_amount = p.left_amount + t.by, updated_at = $3 FROM (SELECT c.id, sum(c.by) AS by ` +
    `FROM unnest($1::uuid[], $2::numeric[]) AS c(id, by) GROUP BY c.id) t WHERE p.id = t.id`;
  await tx.query({ name: 'payments:change-left', text }, [
    changes.map(({ paymentId }) => paymentId),
    changes.map(({ by }) => by),
    at,
  ]);
}
