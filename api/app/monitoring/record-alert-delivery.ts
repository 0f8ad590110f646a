import { whyNotSend } from '../../domain/operations/monitoring';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { alertsById } from '../../store/monitoring/monitoring.store';
import { AlertDeliveryRow, AlertRow } from '../../store/rows';
import { checkNotFuture, checkOrder, checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, updateRow, type Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { storedInstant } from '../stored-instant';

/** An attempt to deliver an alert. */
export interface RecordAlertDeliveryInput {
  readonly alertId: string;
  readonly sentAt?: Instant | null;
  readonly delivered: boolean;
  readonly recipient: string;
  readonly note?: string | null;
}

/** How often an alert is sent at most where its pack does not say. */
const ATTEMPTS = 3;

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
  const { terms } = (await datedTermsOfLocked(unit, contract)).at(raisedAt);
  const most = terms.pack.operations.monitoring?.attempts ?? ATTEMPTS;
  const why = whyNotSend({ attempts: alert.attempts, delivered: alert.deliveredAt !== null }, most);
  if (why !== null) {
    const message = why === 'DELIVERED' ? 'The alert was delivered.' : `The alert was sent ${most} times.`;
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
  const deliveryId = unit.newId();
  const attempt = alert.attempts + 1;
  const said = { attempt, sentAt: formatInstant(sentAt), delivered: input.delivered, recipient, note };
  const about = { contractId: contract.id, alertId: alert.id };
  await insertRow(unit, AlertDeliveryRow, { id: deliveryId, ...about, ...said, recordedAt: unit.recordedAt });
  await updateRow(unit, AlertRow, alert.id, {
    attempts: attempt,
    updatedAt: unit.recordedAt,
    ...(input.delivered ? { deliveredAt: said.sentAt } : {}),
  });
  const payload = { deliveryId, ...said };
  await record(unit, { kind: 'ALERT_SENT', subjectId: alert.id, contractId: contract.id, payload });
  return accept({ alertId: alert.id });
}
