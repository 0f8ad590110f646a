import { createHash } from 'node:crypto';
import { appendTransaction } from '../../domain/ledger/append';
import type { HashText, LedgerTransaction, LedgerTransactionKind, Posting } from '../../domain/ledger/ledger';
import { formatAmount } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import { secondOfStamp } from '../../store/database/stamp';
import {
  ledgerHeadOf,
  type LedgerHeadRecord,
  type LedgerPostingRecord,
  type LedgerTransactionRecord,
} from '../../store/ledger/ledger.store';
import { LedgerPostingRow, LedgerTransactionRow } from '../../store/rows';
import { rowsInto, writeTogether } from '../../store/write-rows';
import type { Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';

/** SHA-256 as lower-case hexadecimal. */
export const sha256: HashText = (text) => createHash('sha256').update(text).digest('hex');

/** What a use case wants in the ledger. */
export interface NewTransaction {
  readonly contractId: string;
  readonly kind: LedgerTransactionKind;
  readonly cause: {
    readonly type: 'billing_adjustment' | 'penalty' | 'indemnity' | 'unit_account';
    readonly id: string;
  };
  /** Tells it from others of its kind about the same thing; absent for the only one. */
  readonly occurrence?: string;
  /** Nothing is written when there are none: an amount that a cap cut to zero moves nothing. */
  readonly postings: readonly Posting[];
}

/**
 * Appends a transaction to a contract's ledger, after its last one and sealed with it. The caller
 * holds the contract's lock. Its key is what happened and to what, so that the database refuses the
 * same twice.
 */
export async function postTransaction(unit: Unit, wanted: NewTransaction): Promise<void> {
  if (wanted.postings.length === 0) return;
  const { providerId } = unit.session;
  const owner = { providerId, contractId: wanted.contractId };
  let head = headsOf(unit).get(wanted.contractId);
  if (head === undefined) head = await ledgerHeadOf(unit.tx, wanted.contractId);
  const draft = {
    kind: wanted.kind,
    idempotencyKey: [
      wanted.kind,
      wanted.cause.id,
      ...(wanted.occurrence === undefined ? [] : [wanted.occurrence]),
    ].join(':'),
    at: secondOfStamp(unit.recordedAt),
    actor: unit.actorName,
    cause: wanted.cause,
    postings: wanted.postings,
  };
  const made = appendTransaction(head === null ? null : { ...owner, ...head }, draft, owner, sha256);
  rememberLedgerHead(unit, wanted.contractId, made);
  const [first] = made.postings;
  const transaction = {
    contractId: made.contractId,
    sequence: made.sequence,
    kind: wanted.kind,
    currency: first?.amount.currency ?? '',
    postingCount: made.postings.length,
    causeKind: made.cause.type,
    causeId: made.cause.id,
    idempotencyKey: made.idempotencyKey,
    recordedAt: unit.recordedAt,
    recordedBy: made.actor,
    previousHash: made.previousHash,
    hash: made.hash,
  };
  const postings = made.postings.map((posting, place) => ({
    contractId: made.contractId,
    sequence: made.sequence,
    line: place + 1,
    debitAccount: posting.debit,
    creditAccount: posting.credit,
    amount: formatAmount(posting.amount),
    currency: posting.amount.currency,
  }));
  await writeTogether(unit.tx, providerId, [
    rowsInto(LedgerTransactionRow, [transaction]),
    rowsInto(LedgerPostingRow, postings),
  ]);
}

/** Where the ledgers of a unit's contracts end: read once, and known from then on. */
const heads = new WeakMap<Unit, Map<string, LedgerHeadRecord | null>>();

function headsOf(unit: Unit): Map<string, LedgerHeadRecord | null> {
  const own = heads.get(unit) ?? new Map<string, LedgerHeadRecord | null>();
  heads.set(unit, own);
  return own;
}

/**
 * Tells a unit where the ledger of a contract ends, by what was read of it under the contract's
 * lock; null when it is empty.
 */
export function rememberLedgerHead(unit: Unit, contractId: string, head: LedgerHeadRecord | null): void {
  headsOf(unit).set(contractId, head);
}

/** A stored transaction as the domain knows it. */
export function toTransaction(
  providerId: string,
  record: LedgerTransactionRecord,
  postings: readonly Pick<LedgerPostingRecord, 'debitAccount' | 'creditAccount' | 'amount'>[],
): LedgerTransaction {
  return {
    providerId,
    contractId: record.contractId,
    sequence: record.sequence,
    kind: record.kind,
    idempotencyKey: record.idempotencyKey,
    at: storedInstant(record.recordedAt),
    actor: record.recordedBy,
    cause: { type: record.causeKind, id: record.causeId },
    postings: postings.map((posting) => ({
      debit: posting.debitAccount as Posting['debit'],
      credit: posting.creditAccount as Posting['credit'],
      amount: moneyOf(posting.amount),
    })),
    previousHash: record.previousHash,
    hash: record.hash,
  };
}
