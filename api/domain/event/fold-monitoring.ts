import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

/** What was set of a check of a contract. */
export interface CheckState extends Payload<'CHECK_SET'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What an event makes of a check: the latest setting replaces those before. */
export function stepCheck(state: CheckState | null, event: EventAbout<'monitored_check'>): CheckState {
  const { payload, subjectId: id, contractId } = event;
  const updatedAt = formatInstant(event.recordedAt);
  return { ...payload, id, contractId, createdAt: state?.createdAt ?? updatedAt, updatedAt };
}

/** An alert, with the attempts to deliver it. */
export interface AlertState extends Payload<'ALERT_RAISED'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly closedAt: string | null;
  readonly deliveredAt: string | null;
  readonly deliveries: readonly Payload<'ALERT_SENT'>[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What an event makes of an alert. */
export function stepAlert(state: AlertState | null, event: EventAbout<'alert'>): AlertState {
  const updatedAt = formatInstant(event.recordedAt);
  if (event.kind === 'ALERT_RAISED') {
    requireFirst(state, event);
    const { payload, subjectId: id, contractId } = event;
    const fresh = { closedAt: null, deliveredAt: null, deliveries: [] };
    return { ...payload, ...fresh, id, contractId, createdAt: updatedAt, updatedAt };
  }
  const alert = begun(state, event);
  if (event.kind === 'ALERT_CLOSED') return { ...alert, closedAt: event.payload.closedAt, updatedAt };
  const { delivered, sentAt } = event.payload;
  const deliveries = [...alert.deliveries, event.payload];
  return { ...alert, deliveries, deliveredAt: delivered ? sentAt : alert.deliveredAt, updatedAt };
}
