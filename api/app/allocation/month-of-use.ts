import { lastDayOfMonth } from '../../domain/invoicing/quote';
import { decimal } from '../../domain/money/decimal';
import {
  ALLOCATION_UNITS,
  allocationsOn,
  shareUsed,
  type AllocationResource,
} from '../../domain/operations/allocation';
import { firstDayOf, type LocalMonth } from '../../domain/time/local-date';
import { allocationsOfContracts, usedInMonth } from '../../store/allocation/allocation.store';
import type { StatementRunner } from '../../store/database/statement';

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
  return contracts.map((contractId) => {
    const own = versions.filter((each) => each.contractId === contractId);
    return [...allocationsOn(own, lastDayOfMonth(firstDayOf(month))).values()].flatMap(({ resource, monthlyLimit }) => {
      if (monthlyLimit === null) return [];
      const found = uses.find((each) => each.contractId === contractId && each.resource === resource);
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
