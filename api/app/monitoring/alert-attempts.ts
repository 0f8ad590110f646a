import { whyNotSend } from '../../domain/operations/monitoring';
import { formatInstant, type Instant } from '../../domain/time/instant';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { AlertRecord } from '../../store/monitoring/monitoring.store';
import { lockPendingNotice } from '../../store/notices/notice.store';
import { AlertDeliveryRow, AlertRow, NoticeRow } from '../../store/rows';
import { record } from '../command/record';
import { insertRow, updateRow, type Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { storedInstant } from '../stored-instant';

/** How often an alert is sent at most where its pack does not say. */
const ATTEMPTS = 3;

/** How often an alert is sent at most, by the terms of when it was raised. */
export async function mostAttempts(unit: Unit, contract: ContractRecord, alert: AlertRecord): Promise<number> {
  const { terms } = (await datedTermsOfLocked(unit, contract)).at(storedInstant(alert.raisedAt));
  return terms.pack.operations.monitoring?.attempts ?? ATTEMPTS;
}

/** Why an alert is not sent once more; null when it may be. */
export function whyNoAttempt(
  { attempts, deliveredAt }: Pick<AlertRecord, 'attempts' | 'deliveredAt'>,
  most: number,
): ReturnType<typeof whyNotSend> {
  return whyNotSend({ attempts, delivered: deliveredAt !== null }, most);
}

/** An attempt to deliver an alert. */
export interface AlertAttempt {
  readonly sentAt: Instant;
  readonly delivered: boolean;
  readonly recipient: string;
  readonly note: string | null;
}

/** Records an attempt to deliver an alert, whose contract the unit has locked. */
export async function recordAttempt(unit: Unit, alert: AlertRecord, made: AlertAttempt): Promise<void> {
  const deliveryId = unit.newId();
  const attempt = alert.attempts + 1;
  const said = { attempt, ...made, sentAt: formatInstant(made.sentAt) };
  const about = { contractId: alert.contractId, alertId: alert.id };
  await insertRow(unit, AlertDeliveryRow, { id: deliveryId, ...about, ...said, recordedAt: unit.recordedAt });
  await updateRow(unit, AlertRow, alert.id, {
    attempts: attempt,
    updatedAt: unit.recordedAt,
    ...(made.delivered ? { deliveredAt: said.sentAt } : {}),
  });
  const payload = { deliveryId, ...said };
  await record(unit, { kind: 'ALERT_SENT', subjectId: alert.id, contractId: alert.contractId, payload });
}

/** Gives up the mail of an alert that was sent by other means as often as it may be, or reached. */
export async function keepFromMail(unit: Unit, { id: alertId, contractId }: AlertRecord): Promise<void> {
  const notice = await lockPendingNotice(unit.tx, contractId, 'ALERT', alertId);
  if (notice === undefined) return;
  const { id, attempts } = notice;
  const failure = 'The alert was sent by other means.';
  const given = { state: 'FAILED', nextAttemptAt: null, claimedUntil: null, failure } as const;
  await updateRow(unit, NoticeRow, id, { ...given, updatedAt: unit.recordedAt });
  const payload = { attempt: attempts, failure, nextAttemptAt: null };
  await record(unit, { kind: 'NOTICE_NOT_SENT', subjectId: id, contractId, payload });
}
