import type { Instant } from './instant';

/**
 * How the database reads the same clock, so that the time of what it records follows it: its own
 * clock, moved by some seconds (0 in production), or an instant at which a test or a story holds
 * it.
 */
export type StampClock =
  { readonly kind: 'DATABASE'; readonly movedSeconds: number } | { readonly kind: 'HELD'; readonly at: Instant };

/** A clock that stands still at an instant. */
export function heldAt(at: Instant): StampClock {
  return { kind: 'HELD', at };
}

/** Where the program takes the present from; nothing asks the system's time by itself. */
export interface Clock {
  /** The present, to the second. */
  now(): Instant;
  /** The same clock as the database reads it at this moment. */
  stamps(): StampClock;
}
