import type { LocalDate } from '../time/instant';
import type { PerimeterState } from './perimeter';

/** What decides whether the contract covers an asset on a day. */
export interface AssetCover {
  readonly coveredFrom: string;
  /** Last day; null where it is the contract's. */
  readonly coveredUntil: string | null;
  readonly perimeter: PerimeterState;
  /** The first day on which the provider's validation holds. */
  readonly validatedOn: string | null;
  /** The first day on which work on it is outside the forfait. */
  readonly excludedFrom: string | null;
}

/**
 * Whether the contract lists an asset on a day: within its dates, and inside the technical
 * perimeter or validated by then.
 */
export function isListedOn(asset: AssetCover, on: LocalDate): boolean {
  const { coveredFrom, coveredUntil, perimeter, validatedOn } = asset;
  if (on < coveredFrom || (coveredUntil !== null && on > coveredUntil)) return false;
  return perimeter === 'INSIDE' || (perimeter === 'OUTSIDE_VALIDATED' && validatedOn !== null && validatedOn <= on);
}

/** Whether the provider has excluded an asset from the forfait on a day. */
export function isExcludedOn({ excludedFrom }: Pick<AssetCover, 'excludedFrom'>, on: LocalDate): boolean {
  return excludedFrom !== null && excludedFrom <= on;
}
