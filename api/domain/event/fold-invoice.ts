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
  /** What took its place, as it was issued. */
  readonly corrections: readonly Payload<'INVOICE_CORRECTED'>[];
  /** From when it is payable before its due day; null for no other day. */
  readonly dueAtOnce: Payload<'INVOICE_DUE_AT_ONCE'> | null;
  /** What was claimed of it for its lateness. */
  readonly claims: readonly Payload<'LATE_INTEREST_CLAIMED'>[];
  readonly acknowledgements: readonly (Payload<'INVOICE_ACKNOWLEDGED'> & { readonly acknowledgedAt: string })[];
  readonly recordedAt: string;
}

/** What an event makes of an invoice or a credit note. */
export function stepInvoice(state: FoldedInvoice | null, event: EventAbout<'invoice'>): FoldedInvoice {
  const at = formatInstant(event.recordedAt);
  if (event.kind === 'INVOICE_ISSUED') {
    requireFirst(state, event);
    const { subjectId: id, contractId } = event;
    const none = { setOffs: [], corrections: [], claims: [], dueAtOnce: null, acknowledgements: [] };
    return { ...event.payload, ...none, id, contractId, recordedAt: at };
  }
  const invoice = begun(state, event);
  if (event.kind === 'INVOICE_CORRECTED') return { ...invoice, corrections: [...invoice.corrections, event.payload] };
  if (event.kind === 'LATE_INTEREST_CLAIMED') return { ...invoice, claims: [...invoice.claims, event.payload] };
  if (event.kind === 'INVOICE_DUE_AT_ONCE') return { ...invoice, dueAtOnce: event.payload };
  if (event.kind === 'INVOICE_SET_OFF') return { ...invoice, setOffs: [...invoice.setOffs, event.payload] };
  const acknowledged = { ...event.payload, acknowledgedAt: at };
  return { ...invoice, acknowledgements: [...invoice.acknowledgements, acknowledged] };
}
