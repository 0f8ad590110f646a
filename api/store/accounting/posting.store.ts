import { PERIOD_END_KINDS } from '../../domain/accounting/entry';
import type { AccountedFact } from './accounting-due.row';
import type { StatementRunner as Reader, StatementSender } from '../database/statement';

/** The balance of an account at the end of a fiscal year. */
export interface ClosingBalance {
  readonly role: string;
  readonly account: string;
  readonly accountLabel: string;
  readonly auxiliaryId: string | null;
  readonly auxiliaryLabel: string | null;
  /** A debit is positive. */
  readonly balance: string;
}

/** The balances of the accounts at the end of a fiscal year, but those that come to nothing. */
export function closingBalances(reader: Reader, from: string, to: string): Promise<ClosingBalance[]> {
  const text =
    `SELECT l.role, l.account, max(l.account_label) AS "accountLabel", l.auxiliary_id AS "auxiliaryId", ` +
    `max(l.auxiliary_label) AS "auxiliaryLabel", sum(l.debit - l.credit) AS balance FROM accounting_entry e ` +
    `JOIN accounting_line l ON l.provider_id = e.provider_id AND l.entry_id = e.id ` +
    `WHERE e.entered_on BETWEEN $1::date AND $2::date GROUP BY l.account, l.role, l.auxiliary_id ` +
    `HAVING sum(l.debit - l.credit) <> 0 ORDER BY l.account, l.role, l.auxiliary_id`;
  return reader.query({ name: 'accounting:closing-balances', text }, [from, to]);
}

/** An entry of the end of a period, with its lines, as it was posted. */
export interface PeriodEndRecord {
  readonly kind: string;
  readonly factId: string;
  readonly pieceReference: string;
  readonly label: string;
  readonly clientId: string | null;
  readonly invoiceId: string | null;
  readonly currency: string;
  readonly explanation: unknown;
  readonly lines: readonly {
    readonly role: string;
    readonly account: string;
    readonly accountLabel: string;
    readonly amount: string;
  }[];
}

/** What was entered at the end of a period, on its last day, in the order of its entries. */
export function periodEndEntries(reader: Reader, on: string): Promise<PeriodEndRecord[]> {
  const text =
    `SELECT e.kind, e.fact_id AS "factId", e.piece_reference AS "pieceReference", e.label, e.client_id AS "clientId", ` +
    `e.invoice_id AS "invoiceId", e.currency, e.explanation, (SELECT jsonb_agg(jsonb_build_object('role', l.role, ` +
    `'account', l.account, 'accountLabel', l.account_label, 'amount', (l.debit - l.credit)::text) ORDER BY l.line) ` +
    `FROM accounting_line l WHERE l.provider_id = e.provider_id AND l.entry_id = e.id) AS lines FROM accounting_entry e ` +
    `WHERE e.entered_on = $1::date AND e.kind = ANY($2::text[]) ORDER BY e.sequence`;
  return reader.query({ name: 'accounting:period-end', text }, [on, PERIOD_END_KINDS]);
}

/** A line of a client's account that has no letter. */
export interface OpenLineRecord {
  readonly entryId: string;
  readonly line: number;
  readonly itemId: string;
  readonly auxiliaryId: string;
  readonly amount: string;
  readonly enteredOn: string;
}

/** The lines of clients' accounts that have no letter, as they were posted. */
export function linesWithoutLetter(reader: Reader): Promise<OpenLineRecord[]> {
  const text =
    `SELECT l.entry_id AS "entryId", l.line, l.item_id AS "itemId", l.auxiliary_id AS "auxiliaryId", ` +
    `l.debit - l.credit AS amount, l.entered_on AS "enteredOn" FROM accounting_line l ` +
    `WHERE l.item_id IS NOT NULL AND l.letter IS NULL AND l.auxiliary_id IS NOT NULL ` +
    `ORDER BY l.entered_on, l.entry_id, l.line`;
  return reader.query({ name: 'accounting:without-letter', text });
}

/** What payments settled, or paid back. */
export function settledByPayments(
  reader: Reader,
  payments: readonly string[],
): Promise<{ readonly paymentId: string; readonly otherId: string }[]> {
  const text =
    `SELECT DISTINCT a.payment_id AS "paymentId", coalesce(a.invoice_id, a.refunded_payment_id) AS "otherId" ` +
    `FROM payment_allocation a WHERE a.payment_id = ANY($1::uuid[]) ORDER BY 1, 2`;
  return reader.query({ name: 'accounting:settled-by', text }, [payments]);
}

/** A letter that a line gets. */
export interface LineLetter {
  readonly entryId: string;
  readonly line: number;
  readonly letter: string;
  readonly letteredOn: string;
}

/** Gives lines their letters. */
export function letterLines(tx: Pick<StatementSender, 'send'>, lettered: readonly LineLetter[]): void {
  if (lettered.length === 0) return;
  const text =
    `UPDATE accounting_line l SET letter = t.letter, lettered_on = t.lettered_on ` +
    `FROM unnest($1::uuid[], $2::integer[], $3::text[], $4::date[]) AS t(entry_id, line, letter, lettered_on) ` +
    `WHERE l.entry_id = t.entry_id AND l.line = t.line AND l.letter IS NULL`;
  tx.send({ name: 'accounting:letter', text }, [
    lettered.map(({ entryId }) => entryId),
    lettered.map(({ line }) => line),
    lettered.map(({ letter }) => letter),
    lettered.map(({ letteredOn }) => letteredOn),
  ]);
}

/** A fact that is to have an entry. */
export interface AwaitedEntry {
  readonly kind: AccountedFact;
  readonly factId: string;
  readonly clientId: string;
  readonly happenedOn: string;
  readonly currency: string;
  /** What the client's account changes by: positive where it owes more. */
  readonly amount: string;
}

/** Makes facts wait for their entries in the books, since they were recorded at an instant. */
export function awaitEntries(
  tx: Pick<StatementSender, 'send'>,
  providerId: string,
  facts: readonly AwaitedEntry[],
  recordedAt: string,
): void {
  if (facts.length === 0) return;
  const text =
    `INSERT INTO accounting_due (provider_id, kind, fact_id, client_id, happened_on, currency, amount, entered, recorded_at) ` +
    `SELECT $1, t.kind, t.fact_id, t.client_id, t.happened_on, t.currency, t.amount, false, $8::timestamptz ` +
    `FROM unnest($2::text[], $3::uuid[], $4::uuid[], $5::date[], $6::text[], $7::numeric[]) ` +
    `AS t(kind, fact_id, client_id, happened_on, currency, amount)`;
  tx.send({ name: 'accounting-due:await', text }, [
    ...[providerId, facts.map(({ kind }) => kind), facts.map(({ factId }) => factId)],
    ...[facts.map(({ clientId }) => clientId), facts.map(({ happenedOn }) => happenedOn)],
    ...[facts.map(({ currency }) => currency), facts.map(({ amount }) => amount), recordedAt],
  ]);
}

/** The same of set-offs that were just recorded: on the later day of both documents. */
export function awaitSetOffEntries(
  tx: Pick<StatementSender, 'send'>,
  providerId: string,
  setOffs: readonly string[],
  recordedAt: string,
): void {
  if (setOffs.length === 0) return;
  const text =
    `INSERT INTO accounting_due (provider_id, kind, fact_id, client_id, happened_on, currency, amount, entered, recorded_at) ` +
    `SELECT s.provider_id, 'SET_OFF', s.id, v.client_id, greatest(v.issued_on, n.issued_on), s.currency, 0, false, $3 ` +
    `FROM set_off s JOIN invoice v ON v.provider_id = s.provider_id AND v.id = s.invoice_id ` +
    `JOIN invoice n ON n.provider_id = s.provider_id AND n.id = s.credit_note_id ` +
    `WHERE s.provider_id = $1 AND s.id = ANY($2::uuid[])`;
  tx.send({ name: 'accounting-due:await-set-off', text }, [providerId, setOffs, recordedAt]);
}
