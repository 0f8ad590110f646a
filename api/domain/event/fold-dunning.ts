import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { requireFirst } from './fold';

/** A letter that asks a client for what is late; its words stay with its row. */
export interface FoldedDunningLetter extends Payload<'DUNNING_LETTER_ISSUED'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly recordedAt: string;
}

/** What an event makes of a letter: it is issued, and never changed. */
export function stepDunningLetter(
  state: FoldedDunningLetter | null,
  event: EventAbout<'dunning_letter'>,
): FoldedDunningLetter {
  requireFirst(state, event);
  const { payload, subjectId: id, contractId } = event;
  return { ...payload, id, contractId, recordedAt: formatInstant(event.recordedAt) };
}
