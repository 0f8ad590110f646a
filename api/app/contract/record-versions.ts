import { CARRIED_BY_CONTRACT, ONLY } from '../../domain/contract/contract-fact';
import type { ContractState } from '../../domain/lifecycle/contract-life';
import { insertContractVersions, type NewContractVersion } from '../../store/contract/contract-version.store';
import { type Unit } from '../command/unit';

/**
 * Records versions of a contract's facts at the unit's instant. The caller holds the contract's
 * lock, and brings the rows that show what is in force today along, and puts the versions into the
 * event that it records. `carriedBy` names an amendment; absent, the contract itself carries them.
 */
export function recordVersions(
  unit: Unit,
  contractId: string,
  versions: readonly NewContractVersion[],
  carriedBy: string = CARRIED_BY_CONTRACT,
): Promise<void> {
  const { providerId } = unit.session;
  const recorded = { providerId, contractId, recordedAt: unit.recordedAt, recordedBy: unit.actorName, carriedBy };
  return insertContractVersions(unit.tx, recorded, versions);
}

/**
 * Records and returns the state in which a contract stands from a day on; one in preparation or
 * activated stands in it from its first day.
 */
export async function recordStatus(
  unit: Unit,
  contractId: string,
  startsOn: string,
  status: ContractState,
): Promise<readonly NewContractVersion[]> {
  const versions = [{ fact: 'STATUS', key: ONLY, startsOn, value: { status } }] as const;
  await recordVersions(unit, contractId, versions);
  return versions;
}
