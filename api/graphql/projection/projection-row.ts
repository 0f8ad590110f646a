import type { ProjectedItem } from '../../app/projection/projected-item';
import type { RunningIncidentClock } from '../../app/sla/contract-sla';
import type { ProjectionContext } from '../../domain/projection/running-cost';
import type { Instant } from '../../domain/time/instant';
import type { CostProjection, ProjectedCost, RunningClock } from '../_generated';

/**
 * What stands behind a `CostProjection`: with what its steps are worked out from when they are
 * asked for.
 */
export interface CostProjectionRow extends CostProjection {
  readonly from: Instant;
  readonly until: Instant;
  readonly context: ProjectionContext;
  readonly running: readonly ProjectedItem[];
}

/** What stands behind a `ProjectedCost`. */
export interface ProjectedCostRow extends ProjectedCost {
  readonly incidentId: string | null;
}

/** What stands behind a `RunningClock`. */
export interface RunningClockRow extends RunningClock {
  readonly running: RunningIncidentClock;
}
