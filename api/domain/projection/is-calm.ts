import type { Instant } from '../time/instant';
import type { PricedTracks } from './price-tracks';

/**
 * Whether the sum of what items cost can only rise until the next break of any of them: each item's
 * amount before caps only rises, and items either share all their caps, window by window, or none.
 * Then what all items of one such group take together is a chain in which each takes the smaller of
 * its amount and what is left: with one that rises, no chain takes less.
 */
export function isCalm({ costs }: PricedTracks): boolean {
  const groupOf = new Map<string, string>();
  for (const { track, decision } of costs) {
    if (track.growth === 'EITHER_WAY' || track.item.liftedCaps.length > 0) return false;
    const windows = decision.capUses.map(({ capKey, windowKey }) => JSON.stringify([capKey, windowKey])).sort();
    const group = windows.join();
    for (const window of windows) {
      if ((groupOf.get(window) ?? group) !== group) return false;
      groupOf.set(window, group);
    }
  }
  return true;
}

/**
 * Whether the total cannot change before the next break of any item: every amount that still grows
 * is already cut by a cap.
 */
export function isFull({ costs }: PricedTracks, at: Instant): boolean {
  return costs.every(
    ({ track: { growth, breachedFrom }, cut }) =>
      growth === 'STILL' || breachedFrom === null || breachedFrom > at || (cut && growth !== 'EITHER_WAY'),
  );
}
