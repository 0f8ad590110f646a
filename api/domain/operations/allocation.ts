import { decimal, whole, type Decimal } from '../money/decimal';
import { refuse, type Refusal } from '../result';
import type { LocalDate } from '../time/instant';

/** What shared means allot to a client (`omr-hosted` annex), each with its unit. */
export const ALLOCATION_UNITS = {
  STORAGE: 'GB',
  BACKUP: 'GB',
  BANDWIDTH: 'Mb/s',
  TRAFFIC: 'GB',
  CPU_CORES: 'core',
  RAM: 'GB',
  USERS: 'user',
  VIRTUAL_SERVERS: 'server',
} as const;
/** See `ALLOCATION_UNITS`. */
export type AllocationResource = keyof typeof ALLOCATION_UNITS;
/** All resources. */
export const ALLOCATION_RESOURCES = Object.keys(ALLOCATION_UNITS) as [AllocationResource, ...AllocationResource[]];

/** The largest quantity that is taken. */
const LARGEST = decimal('1000000000');
const DECIMALS = 3;

/** What is allotted of a resource from a day on, in its unit. */
export interface AllocationVersion {
  readonly resource: AllocationResource;
  readonly startsOn: string;
  readonly quantity: string;
  /** Most that is used in a month; null where it is not metered. */
  readonly monthlyLimit: string | null;
}

/** A refusal of a quantity that is negative, too large or too fine, else nothing. */
export function checkQuantity(value: Decimal, path: string): readonly Refusal[] {
  if (!value.isNegative() && value.lte(LARGEST) && value.decimalPlaces() <= DECIMALS) return [];
  const message = `${value.toFixed()} is no quantity from 0 to ${LARGEST.toFixed()} with at most ${DECIMALS} decimals.`;
  return refuse('NUMBER_OUT_OF_RANGE', [path], message, 'Give one within these bounds.').refusals;
}

/**
 * The versions in force on a day, by resource: of each the newest start, and among equal starts the
 * one recorded last. `versions` are in the order of their recording.
 */
export function allocationsOn<V extends AllocationVersion>(
  versions: readonly V[],
  on: LocalDate,
): ReadonlyMap<AllocationResource, V> {
  const inForce = new Map<AllocationResource, V>();
  for (const version of versions) {
    const other = inForce.get(version.resource);
    if (version.startsOn <= on && (other === undefined || version.startsOn >= other.startsOn))
      inForce.set(version.resource, version);
  }
  return inForce;
}

/** The share of a monthly limit that is used, in percent to two decimals; null for a limit of 0. */
export function shareUsed(used: Decimal, limit: Decimal): Decimal | null {
  return limit.isZero() ? null : used.times(whole(100)).div(limit).toDecimalPlaces(2);
}

/** Whether a use brings a month from within its limit to beyond it. */
export function passesLimit(before: Decimal, after: Decimal, limit: Decimal): boolean {
  return before.lte(limit) && after.gt(limit);
}
