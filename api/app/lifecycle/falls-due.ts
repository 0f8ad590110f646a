import type { LocalDate } from '../../domain/time/instant';
import { actAs } from '../../store/database/session';
import { fallsDueBy } from '../../store/contract/contract.store';
import { NO_ONE, providerSession } from '../access/create-provider';
import type { Unit } from '../command/unit';

/**
 * Says that time has something to do to a contract on a day, or earlier if it had already, whoever
 * the unit is for: partners and clients change nothing else of a contract. The caller holds its
 * lock.
 */
export function fallsDue({ tx, session }: Pick<Unit, 'tx' | 'session'>, contractId: string, on: LocalDate): void {
  const { providerId } = session;
  const isStaff = session.kind === 'PROVIDER';
  if (!isStaff) actAs(tx, providerSession(providerId, NO_ONE));
  fallsDueBy(tx, providerId, contractId, on);
  if (!isStaff) actAs(tx, session);
}
