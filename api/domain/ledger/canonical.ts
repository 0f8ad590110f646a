import { formatMoney } from '../money/format-money';
import { formatInstant } from '../time/instant';
import type { LedgerTransaction } from './ledger';

/** Everything of a transaction that its hash covers: all of it but the hash. */
export type SealedContent = Omit<LedgerTransaction, 'hash'>;

/**
 * A transaction as the one text that is hashed: JSON of a list in a fixed order, money and instants
 * in their wire form, Unicode as it is. The first element names this form, so that a later one can
 * be told apart. A partner can compute it again from the API's answers.
 */
export function sealedText(transaction: SealedContent): string {
  return JSON.stringify([
    'ledger-transaction/1',
    transaction.providerId,
    transaction.contractId,
    transaction.sequence,
    transaction.kind,
    transaction.idempotencyKey,
    formatInstant(transaction.at),
    transaction.actor,
    [transaction.cause.type, transaction.cause.id],
    transaction.postings.map((posting) => [posting.debit, posting.credit, formatMoney(posting.amount)]),
    transaction.previousHash,
  ]);
}

/** What stands for the hash before the first transaction. */
export const FIRST_PREVIOUS_HASH = '0'.repeat(64);
