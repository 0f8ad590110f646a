import type { Headroom } from '../../domain/penalty/liability';
import type { RecordedCapLift } from '../../domain/penalty/lifted-caps';

/** What is left of a cap, with the decisions that lifted it. */
export interface ShownHeadroom extends Pick<Headroom, 'capKey' | 'cap' | 'used' | 'explanation'> {
  readonly window: string;
  readonly headroom: Headroom['left'];
  readonly lifts: readonly RecordedCapLift[];
}
