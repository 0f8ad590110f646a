import { CARRIED_BY_CONTRACT } from '../../domain/contract/contract-fact';
import { insertContractVersions, type NewContractVersion } from '../../store/contract/contract-version.store';
import { nowText, type Unit } from '../command/unit';

/**
 * Records versions of a contract's facts at the unit's instant. The caller holds the contract's lock, and brings the rows that show
 * what is in force today along. `carriedBy` names an amendment; absent, the contract itself carries them.
 */
export function recordVersions(
  unit: Unit,
  contractId: string,
  versions: readonly NewContractVersion[],
  carriedBy: string = CARRIED_BY_CONTRACT,
): Promise<void> {
  const { providerId } = unit.session;
  const recorded = { providerId, contractId, recordedAt: nowText(unit), recordedBy: unit.actorName, carriedBy };
  return insertContractVersions(unit.tx, recorded, versions);
}
