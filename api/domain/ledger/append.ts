import { isPositive } from '../money/arithmetic';
import { isAccountName } from './account';
import { sealedText, FIRST_PREVIOUS_HASH } from './canonical';
import type { HashText, LedgerTransaction, Posting, TransactionDraft } from './ledger';

/** Whose ledger a transaction goes to. */
export interface LedgerOwner {
  readonly providerId: string;
  readonly contractId: string;
}

/** The last transaction of a ledger, as far as the next one is chained to it. */
export type LedgerHead = LedgerOwner & Pick<LedgerTransaction, 'sequence' | 'hash'>;

/**
 * Throws unless there is a posting and each moves more than zero, in one currency, between two
 * different accounts.
 */
export function requireSoundPostings(postings: readonly Posting[]): void {
  const first = postings[0];
  if (first === undefined) throw new Error('a transaction needs a posting');
  for (const posting of postings) {
    if (!isPositive(posting.amount)) throw new Error('a posting must move more than zero');
    if (posting.debit === posting.credit) throw new Error(`a posting needs two accounts, not ${posting.debit} twice`);
    if (!isAccountName(posting.debit) || !isAccountName(posting.credit)) throw new Error('not an account name');
    if (posting.amount.currency !== first.amount.currency) throw new Error('a transaction must have one currency');
  }
}

/**
 * Numbers and seals a draft after the contract's last transaction (null for its first). Throws on
 * unsound postings or a foreign predecessor.
 */
export function appendTransaction(
  previous: LedgerHead | null,
  draft: TransactionDraft,
  owner: LedgerOwner,
  hash: HashText,
): LedgerTransaction {
  requireSoundPostings(draft.postings);
  if (previous !== null && (previous.contractId !== owner.contractId || previous.providerId !== owner.providerId)) {
    throw new Error('the transaction before is of another ledger');
  }
  const content = {
    ...draft,
    providerId: owner.providerId,
    contractId: owner.contractId,
    sequence: (previous?.sequence ?? 0) + 1,
    previousHash: previous?.hash ?? FIRST_PREVIOUS_HASH,
  };
  return { ...content, hash: hash(sealedText(content)) };
}
