import { verifyChain } from '../../domain/ledger/verify-chain';
import type { StatementRunner } from '../../store/database/statement';
import { wholeLedger, wholePostings } from '../../store/ledger/ledger.store';
import { groupBy } from '../group-by';
import { sha256, toTransaction } from './post-transaction';

/** Whether a contract's ledger is whole, and where it first breaks. */
export interface LedgerVerification {
  readonly valid: boolean;
  readonly transactionCount: number;
  readonly firstBrokenSequence: number | null;
  readonly problem: string | null;
}

/** Recomputes the chain of hashes of a contract's ledger from its rows. */
export async function verifyLedger(
  reader: StatementRunner,
  providerId: string,
  contractId: string,
): Promise<LedgerVerification> {
  const [records, postings] = await Promise.all([wholeLedger(reader, contractId), wholePostings(reader, contractId)]);
  const bySequence = groupBy(postings, (posting) => posting.sequence);
  const check = verifyChain(
    records.map((record) => toTransaction(providerId, record, bySequence.get(record.sequence) ?? [])),
    sha256,
  );
  return check.intact
    ? { valid: true, transactionCount: check.transactions, firstBrokenSequence: null, problem: null }
    : { valid: false, transactionCount: records.length, firstBrokenSequence: check.sequence, problem: check.message };
}
