import type { ClosingState } from '../closing/closing-words';
import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun } from './fold';

/** A closing run; how far it has come stays with its row. */
export interface FoldedClosing extends Payload<'CLOSING_STARTED'> {
  readonly id: string;
  readonly state: ClosingState;
  readonly recordedAt: string;
  readonly updatedAt: string;
  readonly endedAt: string | null;
}

/** What an event makes of a closing run. */
export function stepClosing(state: FoldedClosing | null, event: EventAbout<'closing_run'>): FoldedClosing {
  const at = formatInstant(event.recordedAt);
  if (event.kind === 'CLOSING_STARTED') {
    const { subjectId: id } = event;
    return {
      ...event.payload,
      id,
      state: 'RUNNING',
      recordedAt: state?.recordedAt ?? at,
      updatedAt: at,
      endedAt: null,
    };
  }
  const run = begun(state, event);
  return { ...run, state: event.kind === 'CLOSING_DONE' ? 'DONE' : 'STOPPED', updatedAt: at, endedAt: at };
}
