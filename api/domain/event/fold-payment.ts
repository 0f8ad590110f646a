import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

type Reversal = Omit<Payload<'PAYMENT_REVERSED'>, 'allocations'>;

/** A payment, with all that was ever allocated of it. */
export interface FoldedPayment extends Omit<Payload<'PAYMENT_RECORDED'>, 'recoveredVat'> {
  readonly recoveredVat: string | null;
  readonly id: string;
  readonly reversal: Reversal | null;
  readonly recordedAt: string;
}

/** What an event makes of a payment. */
export function stepPayment(state: FoldedPayment | null, event: EventAbout<'payment'>): FoldedPayment {
  if (event.kind === 'PAYMENT_RECORDED') {
    requireFirst(state, event);
    const recordedAt = formatInstant(event.recordedAt);
    return {
      ...event.payload,
      partnerId: event.payload.partnerId ?? null,
      recoveredVat: event.payload.recoveredVat ?? null,
      id: event.subjectId,
      reversal: null,
      recordedAt,
    };
  }
  const payment = begun(state, event);
  const { allocations, ...told } = event.payload;
  const all = [...payment.allocations, ...allocations];
  return 'reversedOn' in told ? { ...payment, allocations: all, reversal: told } : { ...payment, allocations: all };
}
