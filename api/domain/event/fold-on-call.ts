import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

/** Somebody on call over a span of time. */
export interface OnCallShiftState extends Payload<'ON_CALL_SET'> {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What an event makes of a shift. */
export function stepOnCallShift(state: OnCallShiftState | null, event: EventAbout<'on_call_shift'>): OnCallShiftState {
  const at = formatInstant(event.recordedAt);
  if (event.kind === 'ON_CALL_ENDED') return { ...begun(state, event), endsAt: event.payload.endsAt, updatedAt: at };
  requireFirst(state, event);
  return { ...event.payload, id: event.subjectId, createdAt: at, updatedAt: at };
}
