import { accept, refuse, type Result } from '../result';
import type { LocalDate } from '../time/instant';
import type { UnitAccountState } from './debit-units';
import type { UnitEntry } from './unit-account';

/**
 * The contract's end: what is left stays with the provider, by an entry that says so, without
 * refund. Null when nothing is left. Refused: `UNIT_ACCOUNT_CLOSED` when that was done before.
 */
export function closeUnitAccount(
  account: Pick<UnitAccountState, 'balance' | 'closed'>,
  on: LocalDate,
  idempotencyKey: string,
): Result<UnitEntry | null> {
  if (account.closed) {
    return refuse('UNIT_ACCOUNT_CLOSED', [], 'The account is already closed.', 'No action is needed.');
  }
  if (account.balance === 0) return accept(null);
  return accept({
    kind: 'FORFEIT',
    on,
    units: -account.balance,
    balanceAfter: 0,
    price: null,
    idempotencyKey,
    reverses: null,
  });
}
