import { UPDATE_KINDS, VULNERABILITIES } from '../operations/update-words';
import { flag, nullable, object, oneOf } from '../terms/shape';
import { dateText, id, instantText, wholeNumber, words } from './shapes';

const update = object({
  kind: oneOf(UPDATE_KINDS),
  assetId: nullable(id),
  component: words,
  version: nullable(words),
  content: nullable(words),
  specialHandling: flag,
  vulnerability: nullable(oneOf(VULNERABILITIES)),
  releasedAt: nullable(instantText),
  requestedOn: nullable(dateText),
  wantedOn: nullable(dateText),
  dueAt: nullable(instantText),
  windowStartsAt: nullable(instantText),
});

const told = { toldContactId: nullable(id), toldAt: nullable(instantText) };

/** What can happen to an update of software. */
export const UPDATE_EVENTS = {
  UPDATE_RELEASED: { subject: 'software_update', shape: update },
  UPDATE_REQUESTED: { subject: 'software_update', shape: update },
  UPDATE_ANNOUNCED: {
    subject: 'software_update',
    shape: object({ content: words, announcedAt: instantText, toldContactId: nullable(id) }),
  },
  UPDATE_DONE: { subject: 'software_update', shape: object({ doneAt: instantText, inTime: nullable(flag) }) },
} as const;

/** What can happen to a reboot that an update needs. */
export const REBOOT_EVENTS = {
  REBOOT_PLANNED: {
    subject: 'reboot',
    shape: object({
      assetId: nullable(id),
      updateId: id,
      level: wholeNumber,
      immediate: flag,
      movable: flag,
      plannedOn: dateText,
      slotFrom: nullable(words),
      slotTo: nullable(words),
      ...told,
    }),
  },
  REBOOT_BROUGHT_FORWARD: { subject: 'reboot', shape: object({ plannedOn: dateText, startsAt: instantText }) },
  /** Its robot failed on a day, and it is planned for a later one. */
  REBOOT_PLANNED_AGAIN: { subject: 'reboot', shape: object({ failedOn: dateText, plannedOn: dateText, ...told }) },
  /** The client rebooted by hand before. */
  REBOOT_CANCELLED: { subject: 'reboot', shape: object({ doneAt: instantText }) },
  REBOOT_DONE: { subject: 'reboot', shape: object({ doneAt: instantText }) },
} as const;
