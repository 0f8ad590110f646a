import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

/** A figure that others published. */
export interface FigureState extends Payload<'FIGURE_RECORDED'> {
  readonly id: string;
  readonly recordedAt: string;
  readonly withdrawnAt: string | null;
  readonly withdrawnBecause: string | null;
}

/** What an event makes of a figure. */
export function stepFigure(state: FigureState | null, event: EventAbout<'published_figure'>): FigureState {
  const at = formatInstant(event.recordedAt);
  if (event.kind === 'FIGURE_WITHDRAWN')
    return { ...begun(state, event), withdrawnAt: at, withdrawnBecause: event.payload.because };
  requireFirst(state, event);
  return { ...event.payload, id: event.subjectId, recordedAt: at, withdrawnAt: null, withdrawnBecause: null };
}
