import type { Severity } from '../sla/commitment';
import type { Instant } from '../time/instant';

/** A request that waits for work. */
export interface WaitingRequest {
  readonly severity: Severity;
  /** The contract's service level; 0 where the document has none. */
  readonly level: number;
  readonly receivedAt: Instant;
}

/** Urgent and major have equal rank: documents use one word or the other. */
const RANK: Readonly<Record<Severity, number>> = { CRITICAL: 0, MAJOR: 1, URGENT: 1, MINOR: 2 };

/**
 * The order in which requests are worked: severity, then the higher level (`icodia-server` art.
 * 2.2.2), then reception.
 */
export function compareRequests(a: WaitingRequest, b: WaitingRequest): number {
  return RANK[a.severity] - RANK[b.severity] || b.level - a.level || a.receivedAt - b.receivedAt;
}
