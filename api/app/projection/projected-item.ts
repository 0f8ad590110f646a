import type { RunningItem } from '../../domain/projection/running-cost';
import type { ReadyCommitment } from '../terms/prepare-terms';

/** Something that may cost more the longer it lasts, with what it is of. */
export interface ProjectedItem {
  readonly item: RunningItem;
  readonly commitment: ReadyCommitment;
  /** Null for a year. */
  readonly incidentId: string | null;
  /** Null for an incident. */
  readonly year: number | null;
}
