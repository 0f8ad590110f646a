import { flag, nullable, object } from '../terms/shape';
import { versions } from './contract-events';
import { id, ids, instantText, words } from './shapes';

const times = {
  startsAt: instantText,
  endsAt: instantText,
  announcedAt: nullable(instantText),
  toldContactId: nullable(id),
  contactId: nullable(id),
  consultedAt: nullable(instantText),
  agreedAt: nullable(instantText),
};

/** What can happen to a maintenance, and to the contract that it interrupts. */
export const MAINTENANCE_EVENTS = {
  MAINTENANCE_PLANNED: {
    subject: 'maintenance',
    shape: object({ description: words, assetIds: ids, moduleIds: ids, closesAccess: flag, ...times }),
  },
  MAINTENANCE_MOVED: { subject: 'maintenance', shape: object({ reason: words, ...times }) },
  MAINTENANCE_CANCELLED: { subject: 'maintenance', shape: object({ reason: words }) },
  MAINTENANCE_DONE: { subject: 'maintenance', shape: object({ beganAt: instantText, finishedAt: instantText }) },
  /** What is interrupted as planned, from then on, or is no longer. */
  INTERRUPTION_PLANNED: { subject: 'contract', shape: object({ maintenanceId: id, versions }) },
  /** Access that a declaration withholds, from then on, or no longer. */
  ACCESS_EXCLUDED: { subject: 'contract', shape: object({ declarationId: id, versions }) },
} as const;
