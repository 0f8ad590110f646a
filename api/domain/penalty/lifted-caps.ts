import type { ContractTimeline } from '../contract/contract-timeline';
import type { Instant, LocalDate } from '../time/instant';
import type { CapLift } from './cap-lift';
import { compareText } from './compare-text';
import type { Cap } from './policy';

/** A decision, its id and its day. */
export interface RecordedCapLift extends CapLift {
  readonly id: string;
  readonly decidedOn: LocalDate;
  /** When it was recorded; it never changes. */
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A contract's facts as known at an instant, or now. */
interface Known {
  readonly timeline: ContractTimeline;
  readonly knownAt: Instant | null;
}

/** What a cap may be lifted for: the breaches of an incident or a year that a policy punishes. */
export interface LiftedOccasion {
  readonly policyKey: string;
  readonly incidentId: string | null;
  readonly year: number | null;
}

/** All caps of a contract that were lifted, the oldest decision first. */
export function capLiftsOf({ timeline, knownAt }: Known): readonly RecordedCapLift[] {
  return timeline
    .spansOf('CAP_LIFT', knownAt)
    .map(({ key, value, from }) => {
      const at = timeline.of('CAP_LIFT', key).at(0)?.recordedAt ?? timeline.knownFrom();
      return { id: key, decidedOn: from, createdAt: at, updatedAt: at, ...value };
    })
    .sort((a, b) => compareText(a.decidedOn, b.decidedOn) || compareText(a.id, b.id));
}

/** The decisions for an occasion. */
export function liftsFor(known: Known, { policyKey, incidentId, year }: LiftedOccasion): readonly RecordedCapLift[] {
  return capLiftsOf(known).filter(
    (lift) => lift.policyKey === policyKey && lift.incidentId === incidentId && lift.year === year,
  );
}

/**
 * The keys of the caps that are lifted for an occasion, of those that its terms let anybody lift:
 * an amendment that is dated back may take that away.
 */
export function liftedCapsFor(known: Known, occasion: LiftedOccasion, caps: readonly Cap[]): readonly string[] {
  return liftableOf(
    caps,
    liftsFor(known, occasion).map(({ capKey }) => capKey),
  );
}

/** Those of some keys whose caps may be lifted under the terms that have them. */
export function liftableOf(caps: readonly Cap[], keys: readonly string[]): readonly string[] {
  const liftable = new Set(caps.filter((cap) => cap.liftable).map(({ key }) => key));
  return keys.filter((key) => liftable.has(key));
}
