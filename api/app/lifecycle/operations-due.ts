import { formatInstant, type Instant } from '../../domain/time/instant';
import { operationsFallDue } from '../../store/contract/contract.store';
import { actAs } from '../../store/database/session';
import { NO_ONE, providerSession } from '../access/create-provider';
import type { Unit } from '../command/unit';

/**
 * Says that time has something to do to what is operated under contracts, each at its instant, or
 * earlier if it had already, whoever the unit is for. The caller holds their locks.
 */
export function operationsDue(
  { tx, session }: Pick<Unit, 'tx' | 'session'>,
  dueAt: ReadonlyMap<string, Instant>,
): void {
  if (dueAt.size === 0) return;
  const { providerId } = session;
  const isStaff = session.kind === 'PROVIDER';
  if (!isStaff) actAs(tx, providerSession(providerId, NO_ONE));
  operationsFallDue(tx, providerId, [...dueAt.keys()], [...dueAt.values()].map(formatInstant));
  if (!isStaff) actAs(tx, session);
}
