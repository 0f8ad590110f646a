import type { ContractRecord } from '../../store/contract/contract.store';
import { factsOfContract, latestVersions } from '../../store/contract/contract-version.store';
import { lockContractAt, lockContractsAt } from '../command/lock-contract';
import { isStamped, type Unit } from '../command/unit';
import type { DatedTerms } from '../terms/dated-terms';
import { readFacts } from '../terms/terms-library';

/**
 * Locks a contract as `lockContract` does, and reads its terms, unless they are kept, and whatever
 * else `reads` asks for under that lock, all in one packet, with which the unit may begin;
 * undefined when the contract may not be seen.
 */
export async function lockContractWithTerms<Read extends readonly unknown[]>(
  unit: Unit,
  contractId: string,
  reads: () => { readonly [Place in keyof Read]: Promise<Read[Place]> },
): Promise<{ readonly dated: DatedTerms; readonly contract: ContractRecord; readonly read: Read } | undefined> {
  const { tx, terms, session } = unit;
  const { providerId } = session;
  // What a unit has recorded itself may be rolled back.
  const mayBeKept = !isStamped(unit);
  const isKept = mayBeKept && terms.keepsFactsOf(providerId, contractId);
  const [, locked, facts, ...read] = await Promise.all([
    unit.begun,
    lockContractAt(unit, contractId),
    isKept ? undefined : factsOfContract(tx, contractId),
    ...reads(),
  ]);
  if (locked === undefined) return undefined;
  const { contract } = locked;
  if (locked.wasBrought) {
    const again = await Promise.all(reads());
    return { dated: await terms.timelineOf(tx, providerId, contract), contract, read: again as unknown as Read };
  }
  const dated = mayBeKept
    ? await terms.timelineUnderLock(tx, providerId, locked, facts)
    : await terms.timelineOf(tx, providerId, contract, facts);
  return { dated, contract, read: read as unknown as Read };
}

/**
 * Locks several contracts as `lockContracts` does, and reads their terms as `lockContractWithTerms`
 * does: by contract id, those that may be seen.
 */
export async function lockContractsWithTerms<Read extends readonly unknown[]>(
  unit: Unit,
  contractIds: readonly string[],
  reads: () => { readonly [Place in keyof Read]: Promise<Read[Place]> },
): Promise<{ readonly terms: ReadonlyMap<string, DatedTerms>; readonly read: Read }> {
  const { tx, terms, session } = unit;
  const { providerId } = session;
  const mayBeKept = !isStamped(unit);
  const unkept = mayBeKept ? contractIds.filter((id) => !terms.keepsFactsOf(providerId, id)) : contractIds;
  const [, { contracts, wereBrought }, latest, facts, ...read] = await Promise.all([
    unit.begun,
    lockContractsAt(unit, contractIds),
    contractIds.length === 0 ? [] : latestVersions(tx, contractIds),
    unkept.length === 0 ? { modules: [], versions: [] } : readFacts(tx, unkept),
    ...reads(),
  ]);
  if (wereBrought || !mayBeKept) {
    const again = wereBrought ? await Promise.all(reads()) : read;
    return { terms: await terms.timelinesOfRead(tx, providerId, contracts), read: again as unknown as Read };
  }
  const latestOf = new Map(latest.map((each) => [each.contractId, each.latest ?? 0]));
  const locked = contracts.map((contract) => ({ contract, latest: latestOf.get(contract.id) ?? 0 }));
  const dated = await terms.timelinesUnderLock(tx, providerId, locked, { ...facts, of: unkept });
  return { terms: dated, read: read as unknown as Read };
}
