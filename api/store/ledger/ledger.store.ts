import { readPagesOf, type ListShape, type PageRange, type Below } from '../keyset';
import type { Statement, StatementRunner as Reader } from '../database/statement';
import { asMoneyText, table, type RecordOf } from '../table';
import { LedgerPostingRow } from './ledger-posting.row';
import { LedgerTransactionRow } from './ledger-transaction.row';

const transaction = table(LedgerTransactionRow, 't');
const transactions = transaction.select({ without: ['currency', 'postingCount'] });
const posting = table(LedgerPostingRow, 'p');
const postings = posting.select({
  without: ['line', 'currency'],
  plus: { amount: asMoneyText(posting.column.amount, posting.column.currency) },
});

/** A ledger transaction as stored. */
export type LedgerTransactionRecord = RecordOf<typeof transactions>;
/** A posting as stored, its amount as money text. */
export type LedgerPostingRecord = RecordOf<typeof postings>;

/** A ledger in sequence. */
export const ledgerOrder = transaction.order('sequence');
const list: ListShape = {
  ...transactions,
  name: 'ledger',
  order: ledgerOrder,
  parent: transaction.column.contractId,
};

/** Its lists; exported for the tests that keep their plans. */
export const ledgerLists: readonly ListShape[] = [list];

/** The ledgers of several contracts, a page each, in sequence. */
export function ledgersOf(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<Below<LedgerTransactionRecord>[]> {
  return readPagesOf(reader, list, contracts, [], page);
}

/** The postings of several transactions, in order. */
export function postingsOf(
  reader: Reader,
  wanted: readonly { readonly contractId: string; readonly sequence: number }[],
): Promise<LedgerPostingRecord[]> {
  return reader.query(
    {
      name: 'ledger-postings:of',
      text:
        `SELECT ${postings.columns} FROM unnest($1::uuid[], $2::integer[]) AS wanted(contract_id, sequence) ` +
        `JOIN ${postings.from} ON p.contract_id = wanted.contract_id AND p.sequence = wanted.sequence ` +
        `ORDER BY p.contract_id, p.sequence, p.line`,
    },
    [wanted.map((one) => one.contractId), wanted.map((one) => one.sequence)],
  );
}

/** The whole ledgers of several contracts, in sequence. */
export function wholeLedgers(reader: Reader, contracts: readonly string[]): Promise<LedgerTransactionRecord[]> {
  return reader.query(
    {
      name: 'ledger:whole',
      text: `${transactions.text} WHERE t.contract_id = ANY($1::uuid[]) ORDER BY t.contract_id, t.sequence`,
    },
    [contracts],
  );
}

/** All postings of several contracts, in order. */
export function wholePostings(reader: Reader, contracts: readonly string[]): Promise<LedgerPostingRecord[]> {
  return reader.query(
    {
      name: 'ledger-postings:whole',
      text: `${postings.text} WHERE p.contract_id = ANY($1::uuid[]) ORDER BY p.contract_id, p.sequence, p.line`,
    },
    [contracts],
  );
}

/** A ledger transaction with its postings, in order. */
export type WholeTransactionRecord = LedgerTransactionRecord & {
  readonly postings: readonly Omit<LedgerPostingRecord, 'contractId' | 'sequence'>[];
};

/** The ledgers of all contracts, one after the other, each in sequence: to be read in pages. */
export const LEDGERS: Statement = {
  name: 'ledgers:all',
  text:
    `SELECT ${transactions.columns}, coalesce((SELECT jsonb_agg(jsonb_build_object('debitAccount', p.debit_account, ` +
    `'creditAccount', p.credit_account, 'amount', ${asMoneyText(posting.column.amount, posting.column.currency)}) ORDER BY p.line) ` +
    `FROM ${postings.from} WHERE p.contract_id = t.contract_id AND p.sequence = t.sequence), '[]') AS postings ` +
    `FROM ${transactions.from} ORDER BY t.contract_id, t.sequence`,
};

/** What is read of the end of a ledger. */
export const ledgerHead = transaction.pick(['sequence', 'hash']);

/** The last transaction of a ledger, as far as the next one is chained to it. */
export type LedgerHeadRecord = RecordOf<typeof ledgerHead>;

/** The head of a contract's ledger, null when it is empty; the caller holds the contract's lock. */
export async function ledgerHeadOf(reader: Reader, contractId: string): Promise<LedgerHeadRecord | null> {
  const [row] = await reader.query<LedgerHeadRecord>(
    { name: 'ledger:head', text: `${ledgerHead.text} WHERE t.contract_id = $1 ORDER BY t.sequence DESC LIMIT 1` },
    [contractId],
  );
  return row ?? null;
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
