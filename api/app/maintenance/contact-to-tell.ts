import type { LocalDate } from '../../domain/time/instant';
import { contactsOn } from '../../store/party/contact.store';
import type { Unit } from '../command/unit';

/**
 * Whom the client is told through on a day: the technical contact of an asset concerned, else that
 * of the contract or the account, else its main contact (`icodia-server` art. 3.4). Null where none
 * is on record.
 */
export async function contactToTell(
  unit: Unit,
  contractId: string,
  assetIds: readonly string[],
  on: LocalDate,
): Promise<string | null> {
  const found = await contactsOn(unit.tx, [contractId], on, ['TECHNICAL', 'MAIN']);
  const own = found.filter(
    ({ side, assetId }) => side === 'CLIENT' && (assetId === null || assetIds.includes(assetId)),
  );
  const technical = own.filter(({ role }) => role === 'TECHNICAL');
  const chosen = technical.find(({ assetId }) => assetId !== null) ?? technical[0] ?? own[0];
  return chosen?.id ?? null;
}
