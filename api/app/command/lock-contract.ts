import {
  lockContractRow as lockRow,
  lockContractRows as lockRows,
  lockContractRowOfIncident as lockRowOfIncident,
  lockContractRowOfPenalty as lockRowOfPenalty,
  type ContractRecord,
} from '../../store/contract/contract.store';
import { takeContractStamp, type ContractStamp } from '../../store/database/stamp';
import { bringToPresent, hasComeDue } from '../lifecycle/bring-operations';
import { setStamp, type Unit } from './unit';

/**
 * Locks a contract until the unit ends, and takes the unit's time stamp under that lock; undefined
 * when it may not be seen. Whoever records something under a contract does this first. One that is
 * overdue is brought to today before, in the same transaction.
 */
export async function lockContract(unit: Unit, id: string): Promise<ContractRecord | undefined> {
  return (await lockContractAt(unit, id))?.contract;
}

/** A contract under its lock. */
export interface LockedContract {
  readonly contract: ContractRecord;
  /** Which of its versions is the latest. */
  readonly latest: number;
  /** Whether it was overdue: what was read of it beside the lock is out of date. */
  readonly wasBrought: boolean;
}

/** The same, and which of the contract's versions is the latest. */
export async function lockContractAt(unit: Unit, id: string): Promise<LockedContract | undefined> {
  const locked = await lockedAt(unit, id);
  if (locked === undefined) return undefined;
  const { nextDueOn, operationsDueAt } = locked.contract;
  if (nextDueOn === null && operationsDueAt === null) return locked;
  await unit.begun;
  if (!(await bringIfDue(unit, locked.contract))) return locked;
  const again = await lockedAt(unit, id);
  return again === undefined ? undefined : { ...again, wasBrought: true };
}

/** Locks a contract and takes the stamp under its lock, in one packet. */
async function lockedAt(unit: Unit, id: string): Promise<LockedContract | undefined> {
  const [contract, stamp] = await Promise.all([
    lockRow(unit.tx, id),
    takeContractStamp(unit.tx, unit.session.providerId, id, unit.stamps),
  ]);
  if (contract === undefined) return undefined;
  return { contract: stampedAt(unit, contract, stamp), latest: stamp?.latest ?? 0, wasBrought: false };
}

/**
 * Brings a locked contract to today when it is overdue; returns whether anything was written. What
 * is too much for one transaction is left to whoever looks next.
 */
async function bringIfDue(unit: Unit, contract: ContractRecord): Promise<boolean> {
  return hasComeDue(contract, unit.now) && (await bringToPresent(unit, contract)) !== 'NOTHING';
}

/** `lockContract` for the contract of an incident. */
export async function lockContractOfIncident(unit: Unit, incidentId: string): Promise<ContractRecord | undefined> {
  return stamped(unit, await lockRowOfIncident(unit.tx, incidentId));
}

/** The same for the contract of a penalty. */
export async function lockContractOfPenalty(unit: Unit, penaltyId: string): Promise<ContractRecord | undefined> {
  return stamped(unit, await lockRowOfPenalty(unit.tx, penaltyId));
}

/**
 * Locks several contracts in the order of their ids, so that no two units wait for each other, and
 * leaves out those that may not be seen. What is recorded under some of them is stamped afterwards,
 * by `stampContracts`.
 */
export async function lockContracts(unit: Unit, ids: readonly string[]): Promise<readonly ContractRecord[]> {
  return (await lockContractsAt(unit, ids)).contracts;
}

/** The same, and whether any was overdue: what was read of them beside the locks is out of date. */
export async function lockContractsAt(
  unit: Unit,
  ids: readonly string[],
): Promise<{ readonly contracts: readonly ContractRecord[]; readonly wereBrought: boolean }> {
  const contracts = ids.length === 0 ? [] : await lockRows(unit.tx, ids);
  await unit.begun;
  let wereBrought = false;
  for (const contract of contracts) wereBrought = (await bringIfDue(unit, contract)) || wereBrought;
  return { contracts: wereBrought ? await lockRows(unit.tx, ids) : contracts, wereBrought };
}

async function stamped(unit: Unit, contract: ContractRecord | undefined): Promise<ContractRecord | undefined> {
  if (contract === undefined) return undefined;
  const stamp = await takeContractStamp(unit.tx, unit.session.providerId, contract.id, unit.stamps);
  if (await bringIfDue(unit, contract)) return (await lockedAt(unit, contract.id))?.contract;
  return stampedAt(unit, contract, stamp);
}

function stampedAt(unit: Unit, contract: ContractRecord, taken: ContractStamp | undefined): ContractRecord {
  if (taken === undefined) throw new Error('a locked contract that vanished');
  setStamp(unit, taken.stamp);
  return contract;
}
