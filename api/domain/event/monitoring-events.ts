import { THRESHOLD_COMPARISONS } from '../operations/monitoring';
import { SEVERITIES } from '../sla/commitment';
import { flag, matching, nullable, object, oneOf } from '../terms/shape';
import { id, instantText, wholeNumber, word, words } from './shapes';

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
  ALERT_CLOSED: { subject: 'alert', shape: object({ closedAt: instantText }) },
} as const;
