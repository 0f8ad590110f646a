import type { ContractTimeline } from '../contract/contract-timeline';
import { isKnownAt } from '../time/as-known';
import type { Instant } from '../time/instant';
import type { RefundedOutage } from './refunded-outage';

/** A refund on record. */
export interface RecordedOutageRefund extends RefundedOutage {
  /** The incident, whose outage it refunds. */
  readonly incidentId: string;
  /** When it was recorded, and changed last. */
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A contract's facts as known at an instant, or now. */
interface Known {
  readonly timeline: ContractTimeline;
  readonly knownAt: Instant | null;
}

/** All refunds of long outages of a contract as they stand, in the order of their outages. */
export function outageRefundsOf({ timeline, knownAt }: Known): readonly RecordedOutageRefund[] {
  return timeline
    .spansOf('OUTAGE_REFUND', knownAt)
    .map(({ key: incidentId, value }) => {
      const told = timeline.of('OUTAGE_REFUND', incidentId).filter(({ recordedAt }) => isKnownAt(recordedAt, knownAt));
      const times = told.map(({ recordedAt }) => recordedAt).sort((a, b) => a - b);
      const first = times[0] ?? timeline.knownFrom();
      return { incidentId, ...value, createdAt: first, updatedAt: times.at(-1) ?? first };
    })
    .sort((a, b) => (a.outFrom < b.outFrom ? -1 : 1));
}
