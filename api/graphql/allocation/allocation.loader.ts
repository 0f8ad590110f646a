import { monthsOfUse } from '../../app/allocation/month-of-use';
import { ALLOCATION_UNITS, allocationsOn } from '../../domain/operations/allocation';
import { storedInstant } from '../../app/stored-instant';
import { isKnownAt } from '../../domain/time/as-known';
import { utcDayOf } from '../../domain/time/instant';
import { monthOf } from '../../domain/time/local-date';
import { groupsInOrder } from '../../executor/align';
import { needs } from '../../executor/needs';
import {
  allocationHistories,
  allocationOrder,
  allocationsById,
  allocationsOfContracts,
  useOrder,
  usesById,
  usesOfContracts,
  type AllocationRecord,
  type AllocationUseRecord,
} from '../../store/allocation/allocation.store';
import {
  AllocationRelations,
  AllocationUseRelations,
  ContractAllocationRelations,
  type ContractAllocationHistoryArgs,
  type ContractAllocationsArgs,
  type ContractAllocationUseArgs,
  type ContractAllocationUsesArgs,
} from '../_generated';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { byView } from '../contract/contract-view';
import { contractIdOf, contractsOf, idsOf, loadPages, loadRow } from '../load';

const historyPages = pagesInOrder<AllocationRecord>({ list: 'allocations', order: allocationOrder });
const usePages = pagesInOrder<AllocationUseRecord>({ list: 'allocation-uses', order: useOrder });

type Ids = readonly { readonly id: string }[];

/** An allocation by id, null when there is none that may be seen. */
export function loadAllocation(context: RequestContext, id: string | undefined): Promise<AllocationRecord | null> {
  return loadRow(context, id, allocationsById);
}

/** A use by id, null when there is none that may be seen. */
export function loadUse(context: RequestContext, id: string | undefined): Promise<AllocationUseRecord | null> {
  return loadRow(context, id, usesById);
}

/** Loads what shared means allot to contracts, and what they use of it. */
export class AllocationsOfContracts extends ContractAllocationRelations {
  @needs('id')
  allocations(context: RequestContext, contracts: Ids, { on }: ContractAllocationsArgs) {
    return byView(contracts, async (group, view) => {
      const day = on ?? view?.on ?? utcDayOf(context.now);
      const versions = await allocationsOfContracts(context.read, idsOf(group));
      const known = versions.filter(({ recordedAt }) => isKnownAt(storedInstant(recordedAt), view?.knownAt ?? null));
      return groupsInOrder(group, ({ id }) => id, known, contractIdOf).map((own) => [
        ...allocationsOn(own, day).values(),
      ]);
    });
  }

  @needs('id')
  allocationHistory(context: RequestContext, contracts: Ids, args: ContractAllocationHistoryArgs) {
    return loadPages(context, contracts, args, historyPages, allocationHistories);
  }

  @needs('id')
  allocationUses(context: RequestContext, contracts: Ids, args: ContractAllocationUsesArgs) {
    return loadPages(context, contracts, args, usePages, usesOfContracts);
  }

  @needs('id')
  allocationUse(context: RequestContext, contracts: Ids, { on }: ContractAllocationUseArgs) {
    return byView(contracts, (group, view) =>
      monthsOfUse(context.read, idsOf(group), monthOf(on ?? view?.on ?? utcDayOf(context.now))),
    );
  }
}

/** Loads what belongs to allocations. */
export class AllocationLoader extends AllocationRelations {
  contract(context: RequestContext, allocations: readonly AllocationRecord[]) {
    return contractsOf(context, allocations);
  }

  unit(_context: RequestContext, allocations: readonly AllocationRecord[]) {
    return allocations.map(({ resource }) => ALLOCATION_UNITS[resource]);
  }

  createdAt(_context: RequestContext, allocations: readonly AllocationRecord[]) {
    return allocations.map(({ recordedAt }) => recordedAt);
  }

  updatedAt(_context: RequestContext, allocations: readonly AllocationRecord[]) {
    return allocations.map(({ recordedAt }) => recordedAt);
  }
}

/** Loads what belongs to uses. */
export class AllocationUseLoader extends AllocationUseRelations {
  contract(context: RequestContext, uses: readonly AllocationUseRecord[]) {
    return contractsOf(context, uses);
  }

  createdAt(_context: RequestContext, uses: readonly AllocationUseRecord[]) {
    return uses.map(({ recordedAt }) => recordedAt);
  }

  updatedAt(_context: RequestContext, uses: readonly AllocationUseRecord[]) {
    return uses.map(({ recordedAt }) => recordedAt);
  }
}
