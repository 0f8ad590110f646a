import type { WorkPeriod } from '../operations/periodic-work';
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
export interface BackupPlanState extends Omit<Payload<'BACKUP_PLAN_SET'>, 'restoreTestEvery' | 'integrityCheckEvery'> {
  readonly restoreTestEvery: WorkPeriod | null;
  readonly integrityCheckEvery: WorkPeriod | null;
  readonly id: string;
  readonly contractId: string | null;
  readonly createdAt: string;
}

/** What an event makes of a plan of backups. */
export function stepBackupPlan(state: BackupPlanState | null, event: EventAbout<'backup_plan'>): BackupPlanState {
  requireFirst(state, event);
  const { payload, subjectId: id, contractId } = event;
  const { restoreTestEvery = null, integrityCheckEvery = null } = payload;
  const createdAt = formatInstant(event.recordedAt);
  return { ...payload, restoreTestEvery, integrityCheckEvery, id, contractId, createdAt };
}

/** A test to restore, or a check of the integrity of a backup. */
export interface BackupCheckState extends Payload<'BACKUP_CHECKED'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnBecause: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What an event makes of a test of a backup. */
export function stepBackupCheck(state: BackupCheckState | null, event: EventAbout<'backup_check'>): BackupCheckState {
  const at = formatInstant(event.recordedAt);
  if (event.kind === 'BACKUP_CHECK_WITHDRAWN')
    return { ...begun(state, event), withdrawnAt: at, withdrawnBecause: event.payload.reason, updatedAt: at };
  requireFirst(state, event);
  const { payload, subjectId: id, contractId } = event;
  return { ...payload, id, contractId, withdrawnAt: null, withdrawnBecause: null, createdAt: at, updatedAt: at };
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
