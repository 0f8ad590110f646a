import {
  lockContractRow as lockRow,
  lockContractRowOfIncident as lockRowOfIncident,
  lockContractRowOfPenalty as lockRowOfPenalty,
  type ContractRecord,
} from '../../store/contract/contract.store';
import { takeContractStamp } from '../../store/database/stamp';
import { setStamp, type Unit } from './unit';

/**
 * Locks a contract until the unit ends, and takes the unit's time stamp under that lock; undefined
 * when it may not be seen. Whoever records something under a contract does this first.
 */
export async function lockContract(unit: Unit, id: string): Promise<ContractRecord | undefined> {
  return stamped(unit, await lockRow(unit.tx, id));
}

/** The same for the contract of an incident. */
export async function lockContractOfIncident(unit: Unit, incidentId: string): Promise<ContractRecord | undefined> {
  return stamped(unit, await lockRowOfIncident(unit.tx, incidentId));
}

/** The same for the contract of a penalty. */
export async function lockContractOfPenalty(unit: Unit, penaltyId: string): Promise<ContractRecord | undefined> {
  return stamped(unit, await lockRowOfPenalty(unit.tx, penaltyId));
}

async function stamped(unit: Unit, contract: ContractRecord | undefined): Promise<ContractRecord | undefined> {
  if (contract === undefined) return undefined;
  setStamp(unit, await takeContractStamp(unit.tx, unit.session.providerId, contract.id, unit.stamps));
  return contract;
}
