import { countsUnderCaps, type PenaltyState as PenaltyStatus } from '../penalty/life';
import { formatInstant } from '../time/instant';
import type { EventAbout, EventKind, Payload } from './event';
import { begun, requireFirst } from './fold';

/** A penalty and where it stands; its explanation, which never changes, stays with its row. */
export interface PenaltyState extends Payload<'PENALTY_ASSESSED'> {
  readonly id: string;
  readonly contractId: string;
  readonly status: PenaltyStatus;
  /** Instants of recording, ISO text. */
  readonly assessedAt: string;
  readonly claimedAt: string | null;
  readonly acceptedAt: string | null;
  readonly reversedAt: string | null;
  /** What the client was credited for the same breach before, as money text. */
  readonly credited: string;
}

/** Where each event leads. */
export const PENALTY_STATE_AFTER = {
  PENALTY_ASSESSED: 'ASSESSED',
  PENALTY_CLAIMED: 'CLAIMED',
  PENALTY_ACCEPTED: 'ACCEPTED',
  PENALTY_CONTESTED: 'CONTESTED',
  PENALTY_UPHELD: 'UPHELD',
  PENALTY_REDUCED: 'REDUCED',
  PENALTY_REJECTED: 'REJECTED',
  PENALTY_CREDITED: 'CREDITED',
  PENALTY_EXPIRED: 'EXPIRED',
  PENALTY_REVERSED: 'REVERSED',
} as const satisfies Readonly<Partial<Record<EventKind, PenaltyStatus>>>;

/** The events after which nothing of a penalty is owed. */
export const PENALTY_ENDINGS: readonly string[] = Object.entries(PENALTY_STATE_AFTER)
  .filter(([, state]) => !countsUnderCaps(state))
  .map(([kind]) => kind);

/** What an event makes of a penalty. */
export function stepPenalty(state: PenaltyState | null, event: EventAbout<'penalty'>): PenaltyState {
  const at = formatInstant(event.recordedAt);
  if (event.kind === 'PENALTY_ASSESSED') {
    requireFirst(state, event);
    if (event.contractId === null) throw new Error('a penalty without its contract');
    return {
      ...event.payload,
      id: event.subjectId,
      contractId: event.contractId,
      status: 'ASSESSED',
      assessedAt: at,
      claimedAt: null,
      acceptedAt: null,
      reversedAt: null,
      credited: `0.00 ${event.payload.amount.slice(-3)}`,
    };
  }
  const penalty = begun(state, event);
  if (event.kind === 'PENALTY_CARRIED_OVER') {
    const { status, claimedAt, acceptedAt, credited } = event.payload;
    return { ...penalty, status, claimedAt, acceptedAt, credited };
  }
  return {
    ...penalty,
    status: PENALTY_STATE_AFTER[event.kind],
    ...(event.kind === 'PENALTY_CLAIMED' ? { claimedAt: at } : {}),
    ...(event.kind === 'PENALTY_ACCEPTED' ? { acceptedAt: at } : {}),
    ...(event.kind === 'PENALTY_REVERSED' ? { reversedAt: at } : {}),
  };
}
