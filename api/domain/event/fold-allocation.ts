import type { Instant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { requireFirst } from './fold';

interface OfContract {
  readonly id: string;
  readonly contractId: string | null;
  readonly recordedAt: Instant;
}

/** What is allotted of a resource from a day on. */
export type AllocationState = Payload<'ALLOCATION_SET'> & OfContract;
/** A use of a metered resource. */
export type AllocationUseState = Payload<'ALLOCATION_USE_RECORDED'> & OfContract;

/** What an event makes of an allocation: it is never changed, another one follows. */
export function stepAllocation(state: AllocationState | null, event: EventAbout<'allocation'>): AllocationState {
  requireFirst(state, event);
  const { payload, subjectId: id, contractId, recordedAt } = event;
  return { ...payload, id, contractId, recordedAt };
}

/** What an event makes of a use. */
export function stepAllocationUse(
  state: AllocationUseState | null,
  event: EventAbout<'allocation_use'>,
): AllocationUseState {
  requireFirst(state, event);
  const { payload, subjectId: id, contractId, recordedAt } = event;
  return { ...payload, id, contractId, recordedAt };
}
