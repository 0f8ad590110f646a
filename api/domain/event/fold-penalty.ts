import { subtract } from '../money/arithmetic';
import { formatMoney } from '../money/format-money';
import { moneyOf } from '../money/parse-money';
import { zero } from '../money/value';
import type { Dispute } from '../penalty/dispute';
import { countsUnderCaps, type PenaltyState as PenaltyStatus } from '../penalty/life';
import { formatInstant, type LocalDate } from '../time/instant';
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
  /** When the time to claim it ran out, found by time. */
  readonly claimLapsedAt: string | null;
  /** What a ruling took off the amount, as money text. */
  readonly waived: string;
  readonly dispute: Dispute | null;
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
      claimLapsedAt: null,
      waived: `0.00 ${event.payload.amount.slice(-3)}`,
      dispute: null,
      credited: `0.00 ${event.payload.amount.slice(-3)}`,
    };
  }
  const penalty = begun(state, event);
  if (event.kind === 'PENALTY_CARRIED_OVER') {
    const { status, claimedAt, acceptedAt, credited } = event.payload;
    return { ...penalty, status, claimedAt, acceptedAt, credited };
  }
  if (event.kind === 'PENALTY_CLAIM_LAPSED') return { ...penalty, claimLapsedAt: event.payload.dueAt };
  if (event.kind === 'PENALTY_REFERRED') {
    if (penalty.dispute === null) throw new Error('a penalty referred before it was contested');
    return { ...penalty, dispute: { ...penalty.dispute, referredOn: event.payload.on as LocalDate } };
  }
  return {
    ...penalty,
    status: PENALTY_STATE_AFTER[event.kind],
    ...disputed(penalty, event, at),
    ...(event.kind === 'PENALTY_CLAIMED' ? { claimedAt: at } : {}),
    ...(event.kind === 'PENALTY_ACCEPTED' ? { acceptedAt: at } : {}),
    ...(event.kind === 'PENALTY_REVERSED' ? { reversedAt: at } : {}),
  };
}

/** What a contest and its rulings make of a penalty. */
function disputed(penalty: PenaltyState, event: EventAbout<'penalty'>, at: string): Partial<PenaltyState> {
  if (event.kind === 'PENALTY_CONTESTED') return { dispute: { ...event.payload, ruling: null } as Dispute };
  if (event.kind !== 'PENALTY_UPHELD' && event.kind !== 'PENALTY_REDUCED' && event.kind !== 'PENALTY_REJECTED')
    return {};
  if (penalty.dispute === null) throw new Error('a penalty ruled on before it was contested');
  const { basis, reason } = event.payload;
  const assessed = moneyOf(penalty.amount);
  const owed =
    event.kind === 'PENALTY_UPHELD'
      ? assessed
      : event.kind === 'PENALTY_REDUCED'
        ? moneyOf(event.payload.to)
        : zero(assessed.currency);
  return {
    dispute: { ...penalty.dispute, ruling: { on: event.payload.on as LocalDate, basis, reason } },
    waived: formatMoney(subtract(assessed, owed)),
    acceptedAt: event.kind === 'PENALTY_REJECTED' ? penalty.acceptedAt : (penalty.acceptedAt ?? at),
  };
}

/** An indemnity. */
export interface IndemnityState extends Payload<'INDEMNITY_RECORDED'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly recordedAt: string;
}

/** What an event makes of an indemnity: it is recorded, and never changed. */
export function stepIndemnity(state: IndemnityState | null, event: EventAbout<'indemnity'>): IndemnityState {
  requireFirst(state, event);
  const { subjectId: id, contractId, payload, recordedAt } = event;
  return { ...payload, id, contractId, recordedAt: formatInstant(recordedAt) };
}
