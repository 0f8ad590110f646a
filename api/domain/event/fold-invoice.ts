import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

/** How a provider invoices. */
export interface FoldedInvoicing extends Payload<'INVOICING_SET'> {
  readonly id: string;
  readonly updatedAt: string;
}

/** What an event makes of how a provider invoices. */
export function stepInvoicing(_: FoldedInvoicing | null, event: EventAbout<'invoicing_setting'>): FoldedInvoicing {
  return { ...event.payload, id: event.subjectId, updatedAt: formatInstant(event.recordedAt) };
}

/** An invoice or a credit note; its explanations and parties stay with its rows. */
export interface FoldedInvoice extends Payload<'INVOICE_ISSUED'> {
  readonly id: string;
  readonly contractId: string | null;
  /** What was set off against it. */
  readonly setOffs: readonly Payload<'INVOICE_SET_OFF'>[];
  readonly recordedAt: string;
}

/** What an event makes of an invoice or a credit note. */
export function stepInvoice(state: FoldedInvoice | null, event: EventAbout<'invoice'>): FoldedInvoice {
  const at = formatInstant(event.recordedAt);
  if (event.kind === 'INVOICE_ISSUED') {
    requireFirst(state, event);
    const { subjectId: id, contractId } = event;
    return { ...event.payload, id, contractId, setOffs: [], recordedAt: at };
  }
  const invoice = begun(state, event);
  return { ...invoice, setOffs: [...invoice.setOffs, event.payload] };
}
