import { whatToDoFor } from '../what-to-do';
import { accept, refuse, type Result } from '../result';

/** Where a penalty stands. `PROJECTED` is a running one; it becomes `ASSESSED` when certain. */
export const PENALTY_STATES = [
  'PROJECTED',
  'ASSESSED',
  'CLAIMED',
  'ACCEPTED',
  'CONTESTED',
  'UPHELD',
  'REDUCED',
  'REJECTED',
  'CREDITED',
  'EXPIRED',
  'REVERSED',
] as const;
/** See `PENALTY_STATES`. */
export type PenaltyState = (typeof PENALTY_STATES)[number];
/**
 * The states of a penalty that was assessed: a running one is recorded nowhere, and nothing leads
 * back to it.
 */
export type RecordedPenaltyState = Exclude<PenaltyState, 'PROJECTED'>;

/**
 * What can happen to a penalty. `ACCEPT_AT_CLOSING` is for policies due without a claim;
 * `EXPIRE` is the provider's decision to decline what was not claimed in time (C. civ. 2247); the
 * `SETTLE_…` events record a settlement or a judgment, which prevails over the provider's final
 * position; `REVERSE` reverses a wrong assessment.
 */
export const PENALTY_MOVES = [
  'ASSESS',
  'CLAIM',
  'ACCEPT',
  'ACCEPT_AT_CLOSING',
  'CONTEST',
  'UPHOLD',
  'REDUCE',
  'REJECT',
  'SETTLE_UPHELD',
  'SETTLE_REDUCED',
  'SETTLE_REJECTED',
  'CREDIT',
  'EXPIRE',
  'REVERSE',
] as const;
/** See `PENALTY_EVENTS`. */
export type PenaltyEvent = (typeof PENALTY_MOVES)[number];

const SETTLED = { SETTLE_UPHELD: 'UPHELD', SETTLE_REDUCED: 'REDUCED', SETTLE_REJECTED: 'REJECTED' } as const;

/** The life of a penalty: for each state, the events it allows and where they lead. */
export const PENALTY_TRANSITIONS: Readonly<
  Record<PenaltyState, Readonly<Partial<Record<PenaltyEvent, RecordedPenaltyState>>>>
> = {
  PROJECTED: { ASSESS: 'ASSESSED' },
  ASSESSED: { CLAIM: 'CLAIMED', ACCEPT_AT_CLOSING: 'ACCEPTED', EXPIRE: 'EXPIRED', REVERSE: 'REVERSED' },
  CLAIMED: { ACCEPT: 'ACCEPTED', CONTEST: 'CONTESTED', EXPIRE: 'EXPIRED', REVERSE: 'REVERSED' },
  CONTESTED: { UPHOLD: 'UPHELD', REDUCE: 'REDUCED', REJECT: 'REJECTED', ...SETTLED, REVERSE: 'REVERSED' },
  ACCEPTED: { CREDIT: 'CREDITED', REVERSE: 'REVERSED' },
  UPHELD: { CREDIT: 'CREDITED', ...SETTLED, REVERSE: 'REVERSED' },
  REDUCED: { CREDIT: 'CREDITED', ...SETTLED, REVERSE: 'REVERSED' },
  REJECTED: { ...SETTLED },
  CREDITED: { REVERSE: 'REVERSED' },
  EXPIRED: {},
  REVERSED: {},
};

/** The events that a state allows, in the order of `PENALTY_EVENTS`. */
export function allowedPenaltyEvents(state: PenaltyState): readonly PenaltyEvent[] {
  return PENALTY_MOVES.filter((event) => PENALTY_TRANSITIONS[state][event] !== undefined);
}

/**
 * The mutations that bring a penalty's events about, as advice: those of time, of corrections and
 * of claims that came too late (`declineExpiredPenalty`) are left out.
 */
export const PENALTY_MUTATIONS: Readonly<Partial<Record<PenaltyEvent, string>>> = {
  CLAIM: 'claimPenalty',
  ACCEPT: 'acceptPenalty',
  CONTEST: 'contestPenalty',
  UPHOLD: 'settlePenalty',
  REDUCE: 'settlePenalty',
  REJECT: 'settlePenalty',
  SETTLE_UPHELD: 'settlePenalty',
  SETTLE_REDUCED: 'settlePenalty',
  SETTLE_REJECTED: 'settlePenalty',
};

/**
 * Where an event leads; refused with `PENALTY_TRANSITION_NOT_ALLOWED`, naming the events that the
 * state allows.
 */
export function transitionPenalty(state: PenaltyState, event: PenaltyEvent): Result<RecordedPenaltyState> {
  const next = PENALTY_TRANSITIONS[state][event];
  if (next !== undefined) return accept(next);
  const allowed = allowedPenaltyEvents(state);
  return refuse(
    'PENALTY_TRANSITION_NOT_ALLOWED',
    [],
    `A penalty that is ${state} does not allow ${event}.`,
    whatToDoFor(allowed.flatMap((each) => PENALTY_MUTATIONS[each] ?? [])),
  );
}

/** The states in which nobody has decided yet whether a penalty is credited. */
export const UNDECIDED: readonly RecordedPenaltyState[] = ['ASSESSED', 'CLAIMED', 'CONTESTED'];
/** The states in which nothing of a penalty is owed. */
export const NOT_OWED: readonly RecordedPenaltyState[] = ['REJECTED', 'EXPIRED', 'REVERSED'];

const RULED: ReadonlySet<PenaltyState> = new Set(['UPHELD', 'REDUCED', 'REJECTED']);

/**
 * Whether a penalty in this state was ruled on: by the provider's final position, a settlement or a
 * judgment. **Reading**: a ruling stands whatever is corrected since, until another one takes its
 * place; a new assessment neither reverses nor replaces it.
 */
export function isRuled(state: PenaltyState): boolean {
  return RULED.has(state);
}

/**
 * Whether a penalty in this state still counts under its caps: what is rejected, expired or
 * reversed gives its headroom back.
 */
export function countsUnderCaps(state: PenaltyState): boolean {
  return state !== 'PROJECTED' && state !== 'REJECTED' && state !== 'EXPIRED' && state !== 'REVERSED';
}
