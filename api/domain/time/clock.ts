import type { Instant } from './instant';

/** Where the program takes the present from; nothing asks the system's time by itself. */
export interface Clock {
  /** The present, to the second. */
  now(): Instant;
}
