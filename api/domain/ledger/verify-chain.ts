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

/** Where a chain breaks. */
export type BrokenChain = Extract<ChainCheck, { readonly intact: false }>;

/** Checks a contract's ledger transaction by transaction, in sequence. */
export class ChainChecker {
  private previousHash = FIRST_PREVIOUS_HASH;
  private count = 0;
  private first: Pick<LedgerTransaction, 'providerId' | 'contractId'> | undefined;

  constructor(private readonly hash: HashText) {}

  /** Where the chain breaks with the next transaction; undefined while it holds. */
  next(transaction: LedgerTransaction): BrokenChain | undefined {
    const { providerId, contractId, sequence, previousHash } = transaction;
    const broken = (fault: ChainFault, message: string): BrokenChain => ({ intact: false, sequence, fault, message });
    this.first ??= { providerId, contractId };
    this.count += 1;
    if (contractId !== this.first.contractId || providerId !== this.first.providerId) {
      return broken('OWNER', `Transaction ${sequence} is of another ledger.`);
    }
    if (sequence !== this.count) {
      return broken('SEQUENCE', `Number ${this.count} was expected, ${sequence} found.`);
    }
    if (previousHash !== this.previousHash) {
      return broken('PREVIOUS_HASH', `Transaction ${sequence} does not follow the one before it.`);
    }
    if (this.hash(sealedText(transaction)) !== transaction.hash) {
      return broken('HASH', `Transaction ${sequence} is not what was sealed.`);
    }
    this.previousHash = transaction.hash;
    return undefined;
  }

  /** What the end shows: see `verifyChain`. */
  end(expectedLastHash?: string): ChainCheck {
    const { count, previousHash } = this;
    if (expectedLastHash === undefined || previousHash === expectedLastHash)
      return { intact: true, transactions: count, lastHash: previousHash };
    const message = `The ledger does not end as expected after ${count}.`;
    return { intact: false, sequence: count, fault: 'HASH', message };
  }
}

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
  const checker = new ChainChecker(hash);
  for (const transaction of transactions) {
    const broken = checker.next(transaction);
    if (broken !== undefined) return broken;
  }
  return checker.end(expectedLastHash);
}
