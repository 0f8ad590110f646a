import { ChainChecker, verifyChain } from '../../domain/ledger/verify-chain';
import type { StatementRunner } from '../../store/database/statement';
import {
  LEDGERS,
  wholeLedgers,
  wholePostings,
  type LedgerPostingRecord,
  type LedgerTransactionRecord,
  type WholeTransactionRecord,
} from '../../store/ledger/ledger.store';
import { oneByOne } from '../../store/verify/in-pages';
import { groupBy } from '../group-by';
import { sha256, toTransaction } from './post-transaction';

/** Whether a contract's ledger is whole, and where it first breaks. */
export interface LedgerVerification {
  readonly valid: boolean;
  readonly transactionCount: number;
  readonly firstBrokenSequence: number | null;
  readonly problem: string | null;
}

/**
 * Recomputes the chains of hashes of several contracts' ledgers from their rows, in the contracts'
 * order.
 */
export async function verifyLedgers(
  reader: StatementRunner,
  providerId: string,
  contracts: readonly string[],
): Promise<LedgerVerification[]> {
  const [records, postings] = await Promise.all([wholeLedgers(reader, contracts), wholePostings(reader, contracts)]);
  const recordsOf = groupBy(records, (record) => record.contractId);
  const postingsOf = groupBy(postings, (posting) => posting.contractId);
  return contracts.map((id) => verify(providerId, recordsOf.get(id) ?? [], postingsOf.get(id) ?? []));
}

function verify(
  providerId: string,
  records: readonly LedgerTransactionRecord[],
  postings: readonly LedgerPostingRecord[],
): LedgerVerification {
  const bySequence = groupBy(postings, (posting) => posting.sequence);
  const check = verifyChain(
    records.map((record) => toTransaction(providerId, record, bySequence.get(record.sequence) ?? [])),
    sha256,
  );
  return check.intact
    ? { valid: true, transactionCount: check.transactions, firstBrokenSequence: null, problem: null }
    : { valid: false, transactionCount: records.length, firstBrokenSequence: check.sequence, problem: check.message };
}

/**
 * Where the ledgers of all contracts of a provider first break, those that do. They are read one
 * after the other in pages, however long each is.
 */
export async function brokenLedgers(
  reader: StatementRunner,
  providerId: string,
): Promise<{ readonly contractId: string; readonly problem: string }[]> {
  const broken: { readonly contractId: string; readonly problem: string }[] = [];
  let current: { readonly contractId: string; readonly checker: ChainChecker; isBroken: boolean } | undefined;
  for await (const { postings, ...record } of oneByOne<WholeTransactionRecord>(reader, LEDGERS)) {
    const { contractId } = record;
    if (current?.contractId !== contractId)
      current = { contractId, checker: new ChainChecker(sha256), isBroken: false };
    if (current.isBroken) continue;
    const problem = current.checker.next(toTransaction(providerId, record, postings))?.message;
    if (problem === undefined) continue;
    current.isBroken = true;
    broken.push({ contractId, problem });
  }
  return broken;
}
