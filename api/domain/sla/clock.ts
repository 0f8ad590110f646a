import type { Explanation } from '../explanation/explanation';
import type { ExclusionScope } from './exclusion-scope';
import type { Instant } from '../time/instant';

/**
 * Where a clock stands; `NOT_APPLICABLE` also before its start event, `EXCLUDED` when the cause of
 * the incident excludes it as a whole. `NOT_MEASURED` is the state of a contract alone: nothing
 * measures whether it is kept.
 */
export const CLOCK_STATES = [
  'RUNNING',
  'AT_RISK',
  'BREACHED',
  'NOT_MEASURED',
  'MET',
  'EXCLUDED',
  'NOT_APPLICABLE',
] as const;
/** See `CLOCK_STATES`. */
export type ClockState = (typeof CLOCK_STATES)[number];

/**
 * A period `[startsAt, endsAt)` that no clock counts, for a cause that the pack lists; `endsAt`
 * null while it lasts.
 */
export interface ExcludedPeriod {
  readonly cause: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant | null;
  /**
   * When it was recorded, if before it starts: a planned one moves deadlines from then on. Without
   * it, it is known from its start.
   */
  readonly recordedAt?: Instant;
  /**
   * Whose time it is in a budget; of the whole service when absent. A clock of one incident takes
   * its own alone.
   */
  readonly scope?: ExclusionScope;
}

/** Why a commitment has no clock that counts, in English sentences. */
export interface NoClock {
  readonly reason: string;
  readonly whatWouldStartIt: string;
}

/**
 * What a commitment's clock says at one instant. Durations are whole seconds of the commitment's
 * calendar.
 */
export interface ClockResult {
  readonly asOf: Instant;
  readonly state: ClockState;
  /** When the clock started, as known at `asOf`. */
  readonly startedAt: Instant | null;
  /** When it stopped, as known at `asOf`. */
  readonly stoppedAt: Instant | null;
  /** The target that applies; null where none could be chosen yet. */
  readonly targetSeconds: number | null;
  /**
   * The deadline given the exclusions known at `asOf`, kept once stopped; null while an exclusion
   * is open.
   */
  readonly dueAt: Instant | null;
  readonly elapsedSeconds: number;
  /** Never negative. */
  readonly remainingSeconds: number;
  /** Zero unless breached. */
  readonly overrunSeconds: number;
  /** Why nothing counts; null for a clock that runs or ran. */
  readonly noClock: NoClock | null;
  readonly explanation: Explanation;
}
