import { AGES } from '../../domain/account/ages';
import type { StatementRunner as Reader } from '../database/statement';
import { payableOnSql } from '../dunning/payable-on';
import type { Below } from '../keyset';

/** An entry of a client's account, with the balance after it. */
export interface AccountEntryRecord {
  /** What orders the entries of a client, and tells them apart. */
  readonly key: string;
  readonly on: string;
  readonly kind: 'INVOICE' | 'CREDIT_NOTE' | 'PAYMENT' | 'REFUND' | 'REVERSAL' | 'SET_OFF' | 'WRITE_OFF';
  readonly reference: string | null;
  readonly amount: string;
  readonly settles: string | null;
  readonly balance: string;
  readonly invoiceId: string | null;
  readonly paymentId: string | null;
}

/** Which entries; null for all. */
export interface AccountEntryChoice {
  readonly from: string | null;
  readonly until: string | null;
  readonly currency: string | null;
  readonly knownAt: string | null;
}

/** A page of entries. */
interface EntryRange {
  readonly after: readonly (string | number)[] | null;
  readonly limit: number;
}

const known = (column: string, place: number): string =>
  `($${place}::timestamptz IS NULL OR ${column} < $${place}::timestamptz)`;
/** Whether it was known that a payment was reversed: its row may have changed once more since. */
const reversalKnown = (place: number): string =>
  `($${place}::timestamptz IS NULL OR EXISTS (SELECT FROM accounting_due r WHERE r.provider_id = p.provider_id ` +
  `AND r.kind IN ('REVERSAL', 'RECOVERY') AND r.fact_id = p.id AND ${known('r.recorded_at', place)}))`;
const money = (column: string): string => `t.${column}::numeric(14, 2) || ' ' || t.currency`;

/** What happened on a client's account; `$5`: before which instant it was recorded. */
const ENTRIES =
  `SELECT v.issued_on AS day, 1 AS rank, CASE WHEN v.kind = 'CREDIT_NOTE' THEN 'CREDIT_NOTE' ELSE 'INVOICE' END AS kind, ` +
  `v.reference, v.total_including_tax AS amount, NULL::numeric AS settles, v.currency, v.id, v.id AS invoice_id, NULL::uuid AS payment_id ` +
  `FROM invoice v WHERE v.client_id = asked.id AND ${known('v.recorded_at', 5)} ` +
  `UNION ALL SELECT greatest(n.issued_on, v.issued_on), 2, 'SET_OFF', v.reference, 0, s.amount, s.currency, s.id, v.id, NULL ` +
  `FROM invoice v JOIN set_off s ON s.invoice_id = v.id JOIN invoice n ON n.id = s.credit_note_id ` +
  `WHERE v.client_id = asked.id AND ${known('s.recorded_at', 5)} ` +
  `UNION ALL SELECT p.value_on, 3, CASE WHEN p.method = 'WRITE_OFF' THEN 'WRITE_OFF' WHEN p.direction = 'RECEIVED' THEN 'PAYMENT' ELSE 'REFUND' END, p.reference, ` +
  `CASE WHEN p.direction = 'RECEIVED' THEN -p.amount ELSE p.amount END, NULL, p.currency, p.id, NULL, p.id ` +
  `FROM payment p WHERE p.client_id = asked.id AND ${known('p.recorded_at', 5)} ` +
  `UNION ALL SELECT p.reversed_on, 4, 'REVERSAL', p.reference, ` +
  `CASE WHEN p.direction = 'RECEIVED' THEN p.amount ELSE -p.amount END, NULL, p.currency, p.id, NULL, p.id ` +
  `FROM payment p WHERE p.client_id = asked.id AND p.reversed_on IS NOT NULL AND ${reversalKnown(5)}`;

/** Which entries a page may begin with: those of before count in its balances alone. */
const from = (continued: boolean): string =>
  `($2::date IS NULL OR e.day >= $2::date)${continued ? ' AND e.key COLLATE "C" > $7' : ''}`;

/** A page is sorted alone; what was before it is summed up, in no order. */
const entriesText = (continued: boolean): string =>
  `SELECT asked.place::integer AS "parentPlace", page.* FROM unnest($1::uuid[]) WITH ORDINALITY AS asked(id, place) ` +
  `CROSS JOIN LATERAL (SELECT t.key, t.day AS on, t.kind, t.reference, ${money('amount')} AS amount, ` +
  `CASE WHEN t.settles IS NOT NULL THEN ${money('settles')} END AS settles, ${money('balance')} AS balance, ` +
  `t.invoice_id AS "invoiceId", t.payment_id AS "paymentId" FROM (` +
  `WITH e AS MATERIALIZED (SELECT u.*, to_char(u.day, 'YYYY-MM-DD') || ' ' || u.rank || ' ' || u.id AS key FROM (${ENTRIES}) u ` +
  `WHERE ($3::date IS NULL OR u.day <= $3::date) AND ($4::text IS NULL OR u.currency = $4)), ` +
  `shown AS (SELECT e.* FROM e WHERE ${from(continued)} ORDER BY e.key COLLATE "C" LIMIT $6), ` +
  `before AS (SELECT e.currency, sum(e.amount) AS amount FROM e WHERE NOT (${from(continued)}) GROUP BY e.currency) ` +
  `SELECT s.*, coalesce(b.amount, 0) + sum(s.amount) OVER (PARTITION BY s.currency ORDER BY s.key COLLATE "C") AS balance ` +
  `FROM shown s LEFT JOIN before b ON b.currency = s.currency) t) page ORDER BY asked.place, page.key COLLATE "C"`;

/** The entries of the accounts of several clients, a page each, in the order of their days. */
export function accountEntriesOf(
  reader: Reader,
  clients: readonly string[],
  { from, until, currency, knownAt }: AccountEntryChoice,
  { after, limit }: EntryRange,
): Promise<Below<AccountEntryRecord>[]> {
  return reader.query({ name: `account:entries${after === null ? '' : '-after'}`, text: entriesText(after !== null) }, [
    clients,
    from,
    until,
    currency,
    knownAt,
    limit,
    ...(after ?? []),
  ]);
}

/** What a client owes in a currency. */
export interface AccountStandingRecord {
  readonly clientId: string;
  readonly currency: string;
  readonly balance: string;
  readonly notDue: string;
  readonly late1To30: string;
  readonly late31To60: string;
  readonly late61To90: string;
  readonly lateOver90: string;
  readonly late: string;
  readonly owedToClient: string;
  readonly lateSince: string | null;
}

const settled = (table: string, condition: string): string =>
  `(SELECT coalesce(sum(a.amount), 0) FROM ${table} WHERE ${condition} AND a.effective_on <= $2::date AND ${known('a.recorded_at', 3)})`;
const off = (own: string, other: string): string =>
  `(SELECT coalesce(sum(s.amount), 0) FROM set_off s JOIN invoice o ON o.id = s.${other} ` +
  `WHERE s.${own} = v.id AND o.issued_on <= $2::date AND ${known('s.recorded_at', 3)})`;

/**
 * What is open of documents and left of payments, and how late; -1: owed to the client. What was
 * refunded of a payment that was returned is owed back since then.
 */
const PARTS =
  `SELECT d.client_id, d.currency, d.due_on, d.open AS amount, ` +
  `CASE WHEN d.open < 0 THEN -1 ELSE width_bucket($2::date - d.due_on, $4::integer[]) END AS age FROM (` +
  `SELECT v.client_id, v.currency, ${payableOnSql('v', (column) => known(column, 3))} AS due_on, v.total_including_tax - ${settled('payment_allocation a', 'a.invoice_id = v.id')} ` +
  `- ${off('invoice_id', 'credit_note_id')} + ${off('credit_note_id', 'invoice_id')} AS open FROM invoice v ` +
  `WHERE v.client_id = ANY($1::uuid[]) AND v.issued_on <= $2::date AND ${known('v.recorded_at', 3)}) d ` +
  `UNION ALL SELECT q.client_id, q.currency, CASE WHEN q.amount > 0 THEN q.reversed_on END, q.amount, ` +
  `CASE WHEN q.amount > 0 THEN width_bucket($2::date - q.reversed_on, $4::integer[]) ELSE -1 END FROM (` +
  `SELECT p.client_id, p.currency, p.reversed_on, -(CASE WHEN p.direction = 'RECEIVED' THEN 1 ELSE -1 END ` +
  `* CASE WHEN p.reversed_on <= $2::date AND ${reversalKnown(3)} THEN 0 ELSE p.amount END ` +
  `- ${settled('payment_allocation a', 'a.payment_id = p.id')} ` +
  `+ ${settled('payment_allocation a', 'a.refunded_payment_id = p.id')}) AS amount FROM payment p ` +
  `WHERE p.client_id = ANY($1::uuid[]) AND p.value_on <= $2::date AND ${known('p.recorded_at', 3)}) q`;

const total = (condition: string): string =>
  `coalesce(sum(t.amount) FILTER (WHERE ${condition}), 0)::numeric(14, 2) || ' ' || t.currency`;

/** What clients owed at the end of a day, by currency, as it was known before an instant. */
export function accountsOf(
  reader: Reader,
  clients: readonly string[],
  on: string,
  knownAt: string | null,
): Promise<AccountStandingRecord[]> {
  const text =
    `SELECT t.client_id AS "clientId", t.currency, ${total('true')} AS balance, ${total('t.age = 0')} AS "notDue", ` +
    `${total('t.age = 1')} AS "late1To30", ${total('t.age = 2')} AS "late31To60", ${total('t.age = 3')} AS "late61To90", ` +
    `${total('t.age = 4')} AS "lateOver90", ${total('t.age > 0')} AS late, ` +
    `(-coalesce(sum(t.amount) FILTER (WHERE t.age = -1), 0))::numeric(14, 2) || ' ' || t.currency AS "owedToClient", ` +
    `min(t.due_on) FILTER (WHERE t.age > 0 AND t.amount <> 0) AS "lateSince" FROM (${PARTS}) t ` +
    `GROUP BY t.client_id, t.currency ORDER BY t.client_id, t.currency`;
  return reader.query({ name: 'account:standing', text }, [clients, on, knownAt, AGES]);
}
