import type { UnitEntry } from './unit-account';

/** The balance of an account: the sum of its entries. */
export function unitBalance(entries: readonly Pick<UnitEntry, 'units'>[]): number {
  return entries.reduce((sum, entry) => sum + entry.units, 0);
}

/**
 * Where stored running balances differ from the sum: the position (from 0) of the first entry that
 * is wrong, or null.
 */
export function firstWrongBalance(entries: readonly UnitEntry[]): number | null {
  let sum = 0;
  for (const [index, entry] of entries.entries()) {
    sum += entry.units;
    if (entry.balanceAfter !== sum) return index;
  }
  return null;
}
