import type { Instant } from '../time/instant';
import type { ExcludedPeriod } from './clock';
import type { ExclusionScope } from './exclusion-scope';
import type { AssetKind, AssetOwnership, Channel, ClockEvent, IncidentKind, Severity } from './commitment';

/**
 * One reception by the provider: the same trouble may come as an alert first and as the client's
 * call later.
 */
export interface Reception {
  readonly channel: Channel;
  readonly at: Instant;
}

/** An asset that an incident affects, as far as commitments tell assets apart. */
export interface AffectedAsset {
  readonly kind: AssetKind;
  readonly ownership: AssetOwnership;
}

/** What is recorded of an incident, or of an order, as far as clocks are concerned. */
export interface ClockFacts {
  /** Null for what has none, such as an order. */
  readonly severity: Severity | null;
  /** Null for what is no incident. */
  readonly kind: IncidentKind | null;
  /** Those concerned, as covered at its reception: each sort at least once, in any order. */
  readonly assets: readonly AffectedAsset[];
  readonly receptions: readonly Reception[];
  /** The other moments, where they have happened. */
  readonly events: Readonly<Partial<Record<Exclude<ClockEvent, 'RECEIVED'>, Instant>>>;
  readonly excludedPeriods: readonly ExcludedPeriod[];
  /** The cause that excludes it as a whole, if one does. */
  readonly excludedBy: string | null;
  /** Whose time that cause excludes in a budget; of the cause when absent. */
  readonly excludedScope?: ExclusionScope;
}
