import { accept, refuse, type Result } from '../result';
import type { LocalDate } from '../time/instant';
import { unitBalance } from './balance';
import type { UnitAccountState } from './debit-units';
import type { UnitEntry } from './unit-account';

/** A mistaken debit to reverse, by its idempotency key. */
export interface DebitReversal {
  readonly reverses: string;
  readonly on: LocalDate;
  readonly idempotencyKey: string;
}

/**
 * Reverses a debit by an entry that names it; a renewal that it caused stays. `entries` are those
 * with the debit's key or reverse it. Refused: `NOT_FOUND`, `UNIT_DEBIT_ALREADY_REVERSED`,
 * `UNIT_ACCOUNT_CLOSED`.
 */
export function reverseDebit(
  account: Pick<UnitAccountState, 'balance' | 'closed'>,
  entries: readonly UnitEntry[],
  reversal: DebitReversal,
): Result<UnitEntry> {
  if (account.closed) {
    return refuse(
      'UNIT_ACCOUNT_CLOSED',
      [],
      'The account ended with its contract.',
      'Reverse work with `reverseIntervention` before the contract ends.',
    );
  }
  const debited = entries.filter((entry) => entry.kind === 'DEBIT' && entry.idempotencyKey === reversal.reverses);
  if (debited.length === 0) {
    return refuse('NOT_FOUND', ['reverses'], 'No debit has this key.', 'Give the key of a debit of this account.');
  }
  if (entries.some((entry) => entry.reverses === reversal.reverses)) {
    return refuse(
      'UNIT_DEBIT_ALREADY_REVERSED',
      ['reverses'],
      'This debit was already reversed.',
      'No action is needed.',
    );
  }
  const units = -unitBalance(debited);
  return accept({
    kind: 'REVERSAL',
    on: reversal.on,
    units,
    balanceAfter: account.balance + units,
    price: null,
    idempotencyKey: reversal.idempotencyKey,
    reverses: reversal.reverses,
  });
}
