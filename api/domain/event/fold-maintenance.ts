import type { Instant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

/** A maintenance, and what became of it. */
export interface MaintenanceState extends Payload<'MAINTENANCE_PLANNED'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly state: 'PLANNED' | 'DONE' | 'CANCELLED';
  readonly reason: string | null;
  readonly beganAt: string | null;
  readonly finishedAt: string | null;
  readonly recordedAt: Instant;
}

/** What an event makes of a maintenance. */
export function stepMaintenance(state: MaintenanceState | null, event: EventAbout<'maintenance'>): MaintenanceState {
  if (event.kind === 'MAINTENANCE_PLANNED') {
    requireFirst(state, event);
    const { subjectId: id, contractId, recordedAt, payload } = event;
    const first = { state: 'PLANNED', reason: null, beganAt: null, finishedAt: null } as const;
    return { ...payload, id, contractId, ...first, recordedAt };
  }
  const maintenance = begun(state, event);
  switch (event.kind) {
    case 'MAINTENANCE_MOVED':
      return { ...maintenance, ...event.payload };
    case 'MAINTENANCE_CANCELLED':
      return { ...maintenance, ...event.payload, state: 'CANCELLED' };
    case 'MAINTENANCE_DONE':
      return { ...maintenance, ...event.payload, state: 'DONE' };
  }
}
