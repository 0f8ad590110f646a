import { createHash } from 'node:crypto';
import { appendTransaction } from '../../domain/ledger/append';
import type { HashText, LedgerTransaction, LedgerTransactionKind, Posting } from '../../domain/ledger/ledger';
import { formatAmount } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import { parseInstant } from '../../domain/time/instant';
import { secondOfStamp } from '../../store/database/stamp';
import {
  lastTransaction,
  type LedgerPostingRecord,
  type LedgerTransactionRecord,
} from '../../store/ledger/ledger.store';
import { LedgerPostingRow, LedgerTransactionRow } from '../../store/rows';
import { insertRow, insertRows, type Unit } from '../command/unit';

/** SHA-256 as lower-case hexadecimal. */
export const sha256: HashText = (text) => createHash('sha256').update(text).digest('hex');

/** What a use case wants in the ledger. */
export interface NewTransaction {
  readonly contractId: string;
  readonly kind: LedgerTransactionKind;
  readonly cause: { readonly type: string; readonly id: string };
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
  const last = await lastTransaction(unit.tx, wanted.contractId);
  const draft = {
    kind: wanted.kind,
    idempotencyKey: `${wanted.kind}:${wanted.cause.id}`,
    at: secondOfStamp(unit.recordedAt),
    actor: unit.actorName,
    cause: wanted.cause,
    postings: wanted.postings,
  };
  const owner = { providerId, contractId: wanted.contractId };
  const made = appendTransaction(last === undefined ? null : toTransaction(providerId, last, []), draft, owner, sha256);
  const [first] = made.postings;
  await insertRow(unit, LedgerTransactionRow, {
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
  });
  await insertRows(
    unit,
    LedgerPostingRow,
    made.postings.map((posting, place) => ({
      contractId: made.contractId,
      sequence: made.sequence,
      line: place + 1,
      debitAccount: posting.debit,
      creditAccount: posting.credit,
      amount: formatAmount(posting.amount),
      currency: posting.amount.currency,
    })),
  );
}

/** A stored transaction as the domain knows it. */
export function toTransaction(
  providerId: string,
  record: LedgerTransactionRecord,
  postings: readonly LedgerPostingRecord[],
): LedgerTransaction {
  const at = parseInstant(record.recordedAt);
  if (!at.ok) throw new Error(`a stored instant that cannot be read: ${record.recordedAt}`);
  return {
    providerId,
    contractId: record.contractId,
    sequence: record.sequence,
    kind: record.kind,
    idempotencyKey: record.idempotencyKey,
    at: at.value,
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
