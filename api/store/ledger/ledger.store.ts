import { readPagesOf, type ListShape, type PageRange } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';

/** A ledger transaction as stored. */
export interface LedgerTransactionRecord {
  readonly contractId: string;
  readonly sequence: number;
  readonly kind: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly causeKind: string;
  readonly causeId: string;
  readonly idempotencyKey: string;
  readonly hash: string;
  readonly previousHash: string;
}

/** A posting as stored. */
export interface LedgerPostingRecord {
  readonly contractId: string;
  readonly sequence: number;
  readonly debitAccount: string;
  readonly creditAccount: string;
  /** Money text. */
  readonly amount: string;
}

const columns =
  `t.contract_id AS "contractId", t.sequence, t.kind, t.recorded_at AS "recordedAt", t.recorded_by AS "recordedBy", ` +
  `t.cause_kind AS "causeKind", t.cause_id AS "causeId", t.idempotency_key AS "idempotencyKey", t.hash, t.previous_hash AS "previousHash"`;
const postingColumns =
  `p.contract_id AS "contractId", p.sequence, p.debit_account AS "debitAccount", p.credit_account AS "creditAccount", ` +
  `p.amount || ' ' || p.currency AS amount`;

const list: ListShape = {
  name: 'ledger',
  columns,
  from: 'ledger_transaction t',
  order: [{ sql: 't.sequence', type: 'integer' }],
  parent: 't.contract_id',
};

/** Its lists; exported for the tests that keep their plans. */
export const ledgerLists: readonly ListShape[] = [list];

/** The ledgers of several contracts, a page each, in sequence. */
export function ledgersOf(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<LedgerTransactionRecord[]> {
  return readPagesOf(reader, list, contracts, [], page);
}

/** The postings of several transactions, in order. */
export function postingsOf(
  reader: Reader,
  transactions: readonly { readonly contractId: string; readonly sequence: number }[],
): Promise<LedgerPostingRecord[]> {
  return reader.query(
    {
      name: 'ledger-postings:of',
      text:
        `SELECT ${postingColumns} FROM unnest($1::uuid[], $2::integer[]) AS wanted(contract_id, sequence) ` +
        `JOIN ledger_posting p ON p.contract_id = wanted.contract_id AND p.sequence = wanted.sequence ` +
        `ORDER BY p.contract_id, p.sequence, p.line`,
    },
    [transactions.map((one) => one.contractId), transactions.map((one) => one.sequence)],
  );
}

/** The whole ledgers of several contracts, in sequence. */
export function wholeLedgers(reader: Reader, contracts: readonly string[]): Promise<LedgerTransactionRecord[]> {
  return reader.query(
    {
      name: 'ledger:whole',
      text: `SELECT ${columns} FROM ledger_transaction t WHERE t.contract_id = ANY($1::uuid[]) ORDER BY t.contract_id, t.sequence`,
    },
    [contracts],
  );
}

/** All postings of several contracts, in order. */
export function wholePostings(reader: Reader, contracts: readonly string[]): Promise<LedgerPostingRecord[]> {
  return reader.query(
    {
      name: 'ledger-postings:whole',
      text: `SELECT ${postingColumns} FROM ledger_posting p WHERE p.contract_id = ANY($1::uuid[]) ORDER BY p.contract_id, p.sequence, p.line`,
    },
    [contracts],
  );
}

/** The last transaction of a contract's ledger; the caller holds the contract's lock. */
export async function lastTransaction(
  reader: Reader,
  contractId: string,
): Promise<LedgerTransactionRecord | undefined> {
  const [row] = await reader.query<LedgerTransactionRecord>(
    {
      name: 'ledger:last',
      text: `SELECT ${columns} FROM ledger_transaction t WHERE t.contract_id = $1 ORDER BY t.sequence DESC LIMIT 1`,
    },
    [contractId],
  );
  return row;
}

/** What stands on each account of several contracts: credits less debits. */
export function balancesOf(
  reader: Reader,
  contracts: readonly string[],
): Promise<{ readonly contractId: string; readonly account: string; readonly balance: string }[]> {
  return reader.query(
    {
      name: 'ledger:balances',
      text:
        `SELECT side.contract_id AS "contractId", side.account, sum(side.amount) || ' ' || side.currency AS balance FROM (` +
        `SELECT contract_id, credit_account AS account, amount, currency FROM ledger_posting WHERE contract_id = ANY($1::uuid[]) ` +
        `UNION ALL SELECT contract_id, debit_account, -amount, currency FROM ledger_posting WHERE contract_id = ANY($1::uuid[])) AS side ` +
        `GROUP BY side.contract_id, side.account, side.currency ORDER BY side.contract_id, side.account`,
    },
    [contracts],
  );
}
