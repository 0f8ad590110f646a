import type { Clock } from '../domain/time/clock';
import { instant, type Instant } from '../domain/time/instant';

/** The time of this machine; for commands that run once. A server takes `databaseClock`. */
export function systemClock(): Clock {
  return {
    now: () => instant(Math.floor(Date.now() / 1000)),
    stamps: () => ({ kind: 'DATABASE', movedSeconds: 0 }),
  };
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
    stamps: () => ({ kind: 'HELD', at: present }),
    moveTo: (next) => {
      present = next;
    },
  };
}
