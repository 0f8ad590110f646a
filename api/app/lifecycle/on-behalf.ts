import { stampContracts } from '../command/stamp-unit';
import type { Unit } from '../command/unit';
import { asTime } from './as-time';

/**
 * Writes what the staff, or a client itself, did to a contract whose lock the unit holds: of a
 * client the program writes it, as what time does. What happened is recorded after what it made.
 */
export async function onBehalf<T>(unit: Unit, contractId: string, write: (by: Unit) => Promise<T>): Promise<T> {
  if (unit.session.kind === 'PROVIDER') return write(unit);
  const written = await asTime(unit, contractId, write);
  // The client's stamp is older than what was written.
  await stampContracts(unit, [contractId]);
  return written;
}
