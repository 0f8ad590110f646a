import type { CoordinationActionState } from '../operations/coordination';
import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

type Reported = Payload<'COORDINATION_REPORTED'>;

/** An item of an action plan. */
type ActionState = Reported['actions'][number] & {
  readonly position: number;
  readonly state: CoordinationActionState;
  readonly closedOn: string | null;
  readonly reason: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** The report of a coordination visit, with its action plan. */
export interface CoordinationReportState extends Omit<Reported, 'actions'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly actions: readonly ActionState[];
  readonly withdrawnAt: string | null;
  readonly withdrawnBecause: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What an event makes of a coordination report. */
export function stepCoordinationReport(
  state: CoordinationReportState | null,
  event: EventAbout<'coordination_report'>,
): CoordinationReportState {
  const at = formatInstant(event.recordedAt);
  switch (event.kind) {
    case 'COORDINATION_REPORTED': {
      requireFirst(state, event);
      const { subjectId: id, contractId, payload } = event;
      const open = { state: 'OPEN', closedOn: null, reason: null, createdAt: at, updatedAt: at } as const;
      const actions = payload.actions.map((action, place) => ({ ...action, ...open, position: place + 1 }));
      const standing = { withdrawnAt: null, withdrawnBecause: null, createdAt: at, updatedAt: at };
      return { ...payload, ...standing, id, contractId, actions };
    }
    case 'COORDINATION_ACTION_CLOSED': {
      const { actionId, outcome, closedOn, reason } = event.payload;
      const before = begun(state, event);
      const closed = { state: outcome, closedOn, reason, updatedAt: at };
      return {
        ...before,
        actions: before.actions.map((each) => (each.id === actionId ? { ...each, ...closed } : each)),
      };
    }
    case 'COORDINATION_REPORT_WITHDRAWN': {
      const { reason, withdrawnOn: closedOn } = event.payload;
      const before = begun(state, event);
      const dropped = { state: 'DROPPED', closedOn, reason, updatedAt: at } as const;
      const actions = before.actions.map((each) => (each.state === 'OPEN' ? { ...each, ...dropped } : each));
      return { ...before, actions, withdrawnAt: at, withdrawnBecause: reason, updatedAt: at };
    }
  }
}
