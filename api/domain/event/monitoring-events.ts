import { BACKUP_CHECK_KINDS, BACKUP_CHECK_OUTCOMES } from '../operations/backup-checks';
import { BACKUP_OUTCOMES, BACKUP_PERIODS } from '../operations/backups';
import { THRESHOLD_COMPARISONS } from '../operations/monitoring';
import { WORK_PERIODS } from '../operations/periodic-work';
import { SEVERITIES } from '../sla/commitment';
import { flag, matching, nullable, object, oneOf, optional } from '../terms/shape';
import { dateText, id, instantText, wholeNumber, word, words } from './shapes';

const number = matching(/^-?\d{1,15}(\.\d{1,6})?$/, 'a number like "12.5"');

/** What can happen to the monitoring of a contract. */
export const MONITORING_EVENTS = {
  CHECK_SET: {
    subject: 'monitored_check',
    shape: object({
      key: word,
      assetId: nullable(id),
      label: nullable(words),
      enabled: flag,
      threshold: nullable(number),
      comparison: nullable(oneOf(THRESHOLD_COMPARISONS)),
      severity: nullable(oneOf(SEVERITIES)),
      everySeconds: nullable(wholeNumber),
      moduleId: nullable(id),
    }),
  },
  /** Readings themselves are append-only rows; one event tells those of a call. */
  READINGS_RECORDED: {
    subject: 'contract',
    shape: object({ count: wholeNumber, failing: wholeNumber, since: instantText, until: instantText }),
  },
  ALERT_RAISED: {
    subject: 'alert',
    shape: object({
      check: word,
      assetId: nullable(id),
      raisedAt: instantText,
      value: nullable(number),
      note: nullable(words),
      incidentId: nullable(id),
    }),
  },
  ALERT_SENT: {
    subject: 'alert',
    shape: object({
      deliveryId: id,
      attempt: wholeNumber,
      sentAt: instantText,
      delivered: flag,
      recipient: words,
      note: nullable(words),
    }),
  },
  ESCALATION_REACHED: {
    subject: 'escalation',
    shape: object({
      incidentId: id,
      commitment: word,
      stepKey: word,
      step: wholeNumber,
      fellDueAt: instantText,
      contactId: nullable(id),
      contactName: nullable(words),
    }),
  },
  /** Later facts undid the step. */
  ESCALATION_WITHDRAWN: { subject: 'escalation', shape: object({}) },
  BACKUP_PLAN_SET: {
    subject: 'backup_plan',
    shape: object({
      key: word,
      label: nullable(words),
      startsOn: dateText,
      every: oneOf(BACKUP_PERIODS),
      calendar: nullable(words),
      retentionDays: nullable(wholeNumber),
      offSite: flag,
      restoreTestEvery: optional(nullable(oneOf(WORK_PERIODS))),
      integrityCheckEvery: optional(nullable(oneOf(WORK_PERIODS))),
    }),
  },
  BACKUP_RECORDED: {
    subject: 'backup_run',
    shape: object({
      plan: word,
      dueFrom: instantText,
      dueBefore: nullable(instantText),
      outcome: oneOf(BACKUP_OUTCOMES),
      startedAt: nullable(instantText),
      finishedAt: nullable(instantText),
      offSite: flag,
      note: nullable(words),
    }),
  },
  /** A test to restore, or a check of integrity. */
  BACKUP_CHECKED: {
    subject: 'backup_check',
    shape: object({
      plan: word,
      kind: oneOf(BACKUP_CHECK_KINDS),
      backupId: nullable(id),
      startedAt: instantText,
      finishedAt: nullable(instantText),
      outcome: oneOf(BACKUP_CHECK_OUTCOMES),
      restored: nullable(words),
      method: nullable(words),
      note: nullable(words),
    }),
  },
  BACKUP_CHECK_WITHDRAWN: { subject: 'backup_check', shape: object({ reason: words }) },
  BACKUP_CLIENT_INFORMED: { subject: 'backup_run', shape: object({ informedAt: instantText }) },
  ALERT_CLOSED: { subject: 'alert', shape: object({ closedAt: instantText }) },
} as const;
