import type { Severity } from '../sla/commitment';
import { findModule } from '../terms/find-module';
import type { TermsPack } from '../terms/terms-pack';
import type { Instant } from '../time/instant';

/** A request that waits for work. */
export interface WaitingRequest {
  readonly severity: Severity;
  /** The contract's service level; 0 where the document has none. */
  readonly level: number;
  readonly receivedAt: Instant;
}

/** Urgent and major have equal rank: documents use one word or the other. */
const SEVERITY_RANKS: Readonly<Record<Severity, number>> = { CRITICAL: 0, MAJOR: 1, URGENT: 1, MINOR: 2 };

/**
 * The order in which requests are worked: severity, then the higher level (`icodia-server` art.
 * 2.2.2), then reception.
 */
export function compareRequests(a: WaitingRequest, b: WaitingRequest): number {
  return SEVERITY_RANKS[a.severity] - SEVERITY_RANKS[b.severity] || b.level - a.level || a.receivedAt - b.receivedAt;
}

/**
 * The level of service of what a contract subscribes: the highest of its active modules, by which
 * its requests are put in order. **Reading**: that of the day of work counts; without one it is 0.
 */
export function levelOfService(
  pack: TermsPack,
  modules: Iterable<{ readonly key: string; readonly active: boolean }>,
): number {
  let highest = 0;
  for (const { key, active } of modules) if (active) highest = Math.max(highest, findModule(pack, key)?.level ?? 0);
  return highest;
}
