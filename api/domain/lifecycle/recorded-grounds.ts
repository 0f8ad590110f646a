import type { ContractTimeline } from '../contract/contract-timeline';
import { compareText } from '../penalty/compare-text';
import type { Instant } from '../time/instant';
import type { RecordedGround } from './grounds';

/**
 * All grounds of a contract as they stand, or stood at an instant, in the order of their days; not
 * those that were withdrawn.
 */
export function groundsOf(timeline: ContractTimeline, knownAt: Instant | null = null): readonly RecordedGround[] {
  return groundsOnRecord(timeline, knownAt).filter(({ outcome }) => outcome !== 'WITHDRAWN');
}

/** The same with those that were withdrawn. */
export function groundsOnRecord(timeline: ContractTimeline, knownAt: Instant | null = null): readonly RecordedGround[] {
  const last = new Map(timeline.spansOf('GROUND', knownAt).map(({ key, value }) => [key, { id: key, ...value }]));
  return [...last.values()].sort((a, b) => compareText(a.since, b.since) || compareText(a.id, b.id));
}
