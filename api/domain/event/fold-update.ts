import type { Instant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

/** An update of software, and what became of it. */
export interface UpdateState extends Payload<'UPDATE_RELEASED'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly announcedAt: string | null;
  readonly toldContactId: string | null;
  readonly state: 'OPEN' | 'DONE';
  readonly doneAt: string | null;
  readonly inTime: boolean | null;
  readonly recordedAt: Instant;
}

/** What an event makes of an update. */
export function stepUpdate(state: UpdateState | null, event: EventAbout<'software_update'>): UpdateState {
  if (event.kind === 'UPDATE_RELEASED' || event.kind === 'UPDATE_REQUESTED') {
    requireFirst(state, event);
    const { subjectId: id, contractId, recordedAt, payload } = event;
    const first = { announcedAt: null, toldContactId: null, state: 'OPEN', doneAt: null, inTime: null } as const;
    return { ...payload, id, contractId, ...first, recordedAt };
  }
  const update = begun(state, event);
  return event.kind === 'UPDATE_DONE'
    ? { ...update, ...event.payload, state: 'DONE' }
    : { ...update, ...event.payload };
}

/** A reboot that an update needs, and what became of it. */
export interface RebootState extends Payload<'REBOOT_PLANNED'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly startsAt: string | null;
  readonly failures: number;
  readonly state: 'PLANNED' | 'DONE' | 'CANCELLED';
  readonly doneAt: string | null;
  readonly recordedAt: Instant;
}

/** What an event makes of a reboot. */
export function stepReboot(state: RebootState | null, event: EventAbout<'reboot'>): RebootState {
  if (event.kind === 'REBOOT_PLANNED') {
    requireFirst(state, event);
    const { subjectId: id, contractId, recordedAt, payload } = event;
    return { ...payload, id, contractId, startsAt: null, failures: 0, state: 'PLANNED', doneAt: null, recordedAt };
  }
  const reboot = begun(state, event);
  switch (event.kind) {
    case 'REBOOT_BROUGHT_FORWARD':
      return { ...reboot, ...event.payload };
    case 'REBOOT_PLANNED_AGAIN': {
      const { failedOn: _failedOn, ...planned } = event.payload;
      return { ...reboot, ...planned, startsAt: null, failures: reboot.failures + 1 };
    }
    case 'REBOOT_CANCELLED':
      return { ...reboot, ...event.payload, state: 'CANCELLED' };
    case 'REBOOT_DONE':
      return { ...reboot, ...event.payload, state: 'DONE' };
  }
}
