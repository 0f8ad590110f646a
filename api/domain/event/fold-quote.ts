import type { QuoteState } from '../invoicing/quote-life';
import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

/** A quote; its explanation, which never changes, stays with its row. */
export interface FoldedQuote extends Payload<'QUOTE_SENT'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly status: QuoteState;
  readonly decidedAt: string | null;
  readonly proof: string | null;
  readonly doneOn: string | null;
  readonly interventionId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What an event makes of a quote. */
export function stepQuote(state: FoldedQuote | null, event: EventAbout<'quote'>): FoldedQuote {
  const at = formatInstant(event.recordedAt);
  if (event.kind === 'QUOTE_SENT') {
    requireFirst(state, event);
    const { subjectId: id, contractId } = event;
    const nothing = { decidedAt: null, proof: null, doneOn: null, interventionId: null };
    return { ...event.payload, id, contractId, status: 'SENT', ...nothing, createdAt: at, updatedAt: at };
  }
  const quote = { ...begun(state, event), updatedAt: at };
  switch (event.kind) {
    case 'QUOTE_ACCEPTED':
      return { ...quote, ...event.payload, status: 'ACCEPTED' };
    case 'QUOTE_DECLINED':
      return { ...quote, ...event.payload, status: 'DECLINED' };
    case 'QUOTE_EXPIRED':
      return { ...quote, status: 'EXPIRED' };
    case 'QUOTE_COMPLETED': {
      const { doneOn, interventionId } = event.payload;
      return { ...quote, doneOn, interventionId, status: 'DONE' };
    }
    case 'QUOTE_REOPENED':
      return { ...quote, doneOn: null, interventionId: null, status: 'ACCEPTED' };
  }
}
