import type { Money } from '../money/value';
import type { Instant } from '../time/instant';

/**
 * An account of a contract's ledger, `<group>:<name>`, e.g. `penalties:assessed`. Groups and names
 * are lower case with hyphens.
 */
export type AccountName = `${string}:${string}`;

/**
 * Moves an amount from one account to another: balanced by construction. The amount is more than
 * zero and the accounts differ.
 */
export interface Posting {
  readonly debit: AccountName;
  readonly credit: AccountName;
  readonly amount: Money;
}

/** What a transaction records. */
export type LedgerTransactionKind =
  | 'UNIT_PACK_SOLD'
  | 'UNITS_TRANSFERRED'
  | 'WORK_BILLED'
  | 'WORK_REVERSED'
  | 'PRICE_CORRECTED'
  | 'PENALTY_ASSESSED'
  | 'PENALTY_CLAIMED'
  | 'PENALTY_ACCEPTED'
  | 'PENALTY_CONTESTED'
  | 'PENALTY_UPHELD'
  | 'PENALTY_REDUCED'
  | 'PENALTY_REJECTED'
  | 'PENALTY_EXPIRED'
  | 'INDEMNITY_RECORDED'
  | 'PENALTY_REVERSED';

/** What caused a transaction: the kind and id of the penalty, intervention, amendment… */
export interface Cause {
  readonly type: string;
  readonly id: string;
}

/**
 * A transaction before the ledger gives it its number and seal. All postings are in one currency;
 * there is at least one.
 */
export interface TransactionDraft {
  /** What happened, e.g. `PENALTY_ASSESSED`. */
  readonly kind: string;
  /** Unique in the contract's ledger: the same key with other content is refused. */
  readonly idempotencyKey: string;
  readonly at: Instant;
  /** Who did it: a user's id, or the name of the job. */
  readonly actor: string;
  readonly cause: Cause;
  readonly postings: readonly Posting[];
}

/**
 * A transaction in a contract's ledger: never edited, sealed by a hash over itself and the one
 * before.
 */
export interface LedgerTransaction extends TransactionDraft {
  readonly providerId: string;
  readonly contractId: string;
  /** 1, 2, 3… without gaps within the contract. */
  readonly sequence: number;
  /** Hash of the transaction before, 64 hexadecimal digits; all zeros for the first. */
  readonly previousHash: string;
  readonly hash: string;
}

/**
 * A hash of a text as lower-case hexadecimal; SHA-256 in the server. Passed in, since the domain
 * computes and does no I/O.
 */
export type HashText = (text: string) => string;
