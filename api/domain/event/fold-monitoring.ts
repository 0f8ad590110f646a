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

/** A step of an escalation that was reached. */
export interface EscalationState extends Payload<'ESCALATION_REACHED'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly withdrawnAt: string | null;
  readonly createdAt: string;
}

/** What an event makes of a step of an escalation. */
export function stepEscalation(state: EscalationState | null, event: EventAbout<'escalation'>): EscalationState {
  const at = formatInstant(event.recordedAt);
  if (event.kind === 'ESCALATION_WITHDRAWN') return { ...begun(state, event), withdrawnAt: at };
  requireFirst(state, event);
  const { payload, subjectId: id, contractId } = event;
  return { ...payload, id, contractId, withdrawnAt: null, createdAt: at };
}

/** A plan of backups from a day on: it is never changed, another one follows. */
export interface BackupPlanState extends Payload<'BACKUP_PLAN_SET'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly createdAt: string;
}

/** What an event makes of a plan of backups. */
export function stepBackupPlan(state: BackupPlanState | null, event: EventAbout<'backup_plan'>): BackupPlanState {
  requireFirst(state, event);
  const { payload, subjectId: id, contractId } = event;
  return { ...payload, id, contractId, createdAt: formatInstant(event.recordedAt) };
}

/** A backup that was due or ran. */
export interface BackupRunState extends Payload<'BACKUP_RECORDED'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly clientInformedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What an event makes of a backup: what is recorded last of it holds. */
export function stepBackupRun(state: BackupRunState | null, event: EventAbout<'backup_run'>): BackupRunState {
  const updatedAt = formatInstant(event.recordedAt);
  if (event.kind === 'BACKUP_CLIENT_INFORMED')
    return { ...begun(state, event), clientInformedAt: event.payload.informedAt, updatedAt };
  const { payload, subjectId: id, contractId } = event;
  const { clientInformedAt = null, createdAt = updatedAt } = state ?? {};
  return { ...payload, id, contractId, clientInformedAt, createdAt, updatedAt };
}
