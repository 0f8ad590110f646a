import type { Clock } from '../domain/time/clock';
import { instant, type Instant } from '../domain/time/instant';

/** The time of this machine. */
export function systemClock(): Clock {
  return { now: () => instant(Math.floor(Date.now() / 1000)) };
}

/** A clock that shows `startsAt` now and goes on from there at the usual pace: for development. */
export function movedClock(startsAt: Instant): Clock {
  const began = Date.now();
  return { now: () => instant(startsAt + Math.floor((Date.now() - began) / 1000)) };
}

/** A clock that stands still until it is moved: for tests and stories. */
export interface HeldClock extends Clock {
  /** Moves it to another instant, forwards or back. */
  moveTo(at: Instant): void;
}

/** A clock that stands still at `at`. */
export function heldClock(at: Instant): HeldClock {
  let present = at;
  return {
    now: () => present,
    moveTo: (next) => {
      present = next;
    },
  };
}
