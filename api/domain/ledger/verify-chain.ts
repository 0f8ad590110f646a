import { sealedText, FIRST_PREVIOUS_HASH } from './canonical';
import type { HashText, LedgerTransaction } from './ledger';

/**
 * How a chain is broken: a number is missing or repeated, a link does not hold, a content was
 * changed, another ledger's is mixed in.
 */
export type ChainFault = 'SEQUENCE' | 'PREVIOUS_HASH' | 'HASH' | 'OWNER';

/** What checking a contract's ledger found. */
export type ChainCheck =
  | { readonly intact: true; readonly transactions: number; readonly lastHash: string }
  | { readonly intact: false; readonly sequence: number; readonly fault: ChainFault; readonly message: string };

/**
 * Checks a contract's whole ledger in sequence order and says where it first breaks. A changed
 * content, a removed, added or swapped transaction shows; removing the last ones shows only against
 * a hash kept elsewhere: pass it as `expectedLastHash`.
 */
export function verifyChain(
  transactions: readonly LedgerTransaction[],
  hash: HashText,
  expectedLastHash?: string,
): ChainCheck {
  let previousHash = FIRST_PREVIOUS_HASH;
  for (const [index, transaction] of transactions.entries()) {
    const broken = (fault: ChainFault, message: string): ChainCheck => ({
      intact: false,
      sequence: transaction.sequence,
      fault,
      message,
    });
    const first = transactions[0] ?? transaction;
    if (transaction.contractId !== first.contractId || transaction.providerId !== first.providerId) {
      return broken('OWNER', `Transaction ${transaction.sequence} is of another ledger.`);
    }
    if (transaction.sequence !== index + 1) {
      return broken('SEQUENCE', `Number ${index + 1} was expected, ${transaction.sequence} found.`);
    }
    if (transaction.previousHash !== previousHash) {
      return broken('PREVIOUS_HASH', `Transaction ${transaction.sequence} does not follow the one before it.`);
    }
    if (hash(sealedText(transaction)) !== transaction.hash) {
      return broken('HASH', `Transaction ${transaction.sequence} is not what was sealed.`);
    }
    previousHash = transaction.hash;
  }
  const count = transactions.length;
  if (expectedLastHash !== undefined && previousHash !== expectedLastHash) {
    return {
      intact: false,
      sequence: count,
      fault: 'HASH',
      message: `The ledger does not end as expected after ${count}.`,
    };
  }
  return { intact: true, transactions: count, lastHash: previousHash };
}
