import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { Instant } from '../../domain/time/instant';
import { alertsById } from '../../store/monitoring/monitoring.store';
import { checkNotFuture, checkOrder, checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import type { Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';
import { keepFromMail, mostAttempts, recordAttempt, whyNoAttempt } from './alert-attempts';

/** An attempt to deliver an alert. */
export interface RecordAlertDeliveryInput {
  readonly alertId: string;
  readonly sentAt?: Instant | null;
  readonly delivered: boolean;
  readonly recipient: string;
  readonly note?: string | null;
}

/**
 * Records that an alert was sent, by whoever sent it: until it is delivered, and as often as the
 * pack says at most.
 */
export async function recordAlertDelivery(
  unit: Unit,
  input: RecordAlertDeliveryInput,
): Promise<Result<{ readonly alertId: string }>> {
  const [found] = isId(input.alertId) ? await alertsById(unit.tx, [input.alertId]) : [];
  const contract = found === undefined ? undefined : await lockContract(unit, found.contractId);
  // Again, under the lock.
  const [alert] = contract === undefined ? [] : await alertsById(unit.tx, [input.alertId]);
  if (contract === undefined || alert === undefined) return notFound('alert', ['alertId']);
  const raisedAt = storedInstant(alert.raisedAt);
  const most = await mostAttempts(unit, contract, alert);
  const why = whyNoAttempt(alert, most);
  if (why !== null) {
    const message = why === 'DELIVERED' ? 'The alert was delivered.' : `The alert was sent ${alert.attempts} times.`;
    return refuse('ALERT_NOT_TO_BE_SENT', ['alertId'], message, 'Use other means to reach the person.');
  }
  const sentAt = input.sentAt ?? unit.now;
  const note = input.note?.trim() ?? null;
  const recipient = input.recipient.trim();
  const faults = [
    ...checkText(recipient, ['recipient'], 200),
    ...(note === null ? [] : checkText(note, ['note'], 2_000)),
    ...checkNotFuture(sentAt, unit.now, ['sentAt']),
    ...checkOrder(raisedAt, sentAt, ['sentAt'], 'alert', 'attempt'),
  ];
  if (faults.length > 0) return refuseAll(faults);
  await recordAttempt(unit, alert, { sentAt, delivered: input.delivered, recipient, note });
  if (input.delivered || alert.attempts + 1 >= most) await keepFromMail(unit, alert);
  return accept({ alertId: alert.id });
}
