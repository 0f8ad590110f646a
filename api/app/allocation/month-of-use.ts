import { decimal } from '../../domain/money/decimal';
import {
  ALLOCATION_UNITS,
  allocationsOn,
  shareUsed,
  type AllocationResource,
} from '../../domain/operations/allocation';
import { firstDayOf, lastDayOfMonth, type LocalMonth } from '../../domain/time/local-date';
import { allocationsOfContracts, usedInMonth } from '../../store/allocation/allocation.store';
import type { StatementRunner } from '../../store/database/statement';
import { groupBy } from '../group-by';

/** What a month used of a metered resource, of its limit. */
export interface MonthOfUse {
  readonly resource: AllocationResource;
  readonly unit: string;
  readonly month: string;
  readonly used: string;
  readonly monthlyLimit: string;
  /** Null for a limit of 0. */
  readonly sharePercent: string | null;
  readonly passed: boolean;
}

/**
 * What several contracts used of their metered resources in a month, by contract. **Reading**: the
 * limit of a month is the one in force on its last day.
 */
export async function monthsOfUse(
  reader: StatementRunner,
  contracts: readonly string[],
  month: LocalMonth,
): Promise<readonly (readonly MonthOfUse[])[]> {
  const [versions, uses] = await Promise.all([
    allocationsOfContracts(reader, contracts),
    usedInMonth(reader, contracts, month),
  ]);
  const versionsOf = groupBy(versions, (each) => each.contractId);
  const usesOf = groupBy(uses, (each) => each.contractId);
  const lastDay = lastDayOfMonth(firstDayOf(month));
  return contracts.map((contractId) => {
    const own = usesOf.get(contractId) ?? [];
    const inForce = allocationsOn(versionsOf.get(contractId) ?? [], lastDay);
    return [...inForce.values()].flatMap(({ resource, monthlyLimit }) => {
      if (monthlyLimit === null) return [];
      const found = own.find((each) => each.resource === resource);
      const used = decimal(found?.used ?? '0');
      const limit = decimal(monthlyLimit);
      return [
        {
          resource,
          unit: ALLOCATION_UNITS[resource],
          month,
          used: used.toFixed(),
          monthlyLimit,
          sharePercent: shareUsed(used, limit)?.toFixed() ?? null,
          passed: used.gt(limit),
        },
      ];
    });
  });
}
