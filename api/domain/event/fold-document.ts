import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { requireFirst } from './fold';

/** A version of a document, without its content. */
export interface DocumentState extends Payload<'DOCUMENT_STORED'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly createdAt: string;
}

/** What an event makes of a version of a document: it is stored, and never changed. */
export function stepDocument(state: DocumentState | null, event: EventAbout<'document'>): DocumentState {
  requireFirst(state, event);
  const { subjectId: id, contractId, payload } = event;
  return { ...payload, id, contractId, createdAt: formatInstant(event.recordedAt) };
}
