import { whatToDoFor } from '../what-to-do';
import { accept, refuse, type Result } from '../result';

/**
 * Where a contract stands. `ENDED`: term reached; `TERMINATED`: before it; `EXPIRED`: a free
 * trial's end; `CANCELLED`: never active.
 */
export const CONTRACT_STATES = [
  'DRAFT',
  'SIGNED',
  'ACTIVE',
  'SUSPENDED',
  'NOTICE_GIVEN',
  'ENDED',
  'TERMINATED',
  'EXPIRED',
  'CANCELLED',
] as const;
/** See `CONTRACT_STATES`. */
export type ContractState = (typeof CONTRACT_STATES)[number];

/** The states of a contract that is in force: with service, or suspended. */
export const IN_FORCE: ReadonlySet<ContractState> = new Set(['ACTIVE', 'SUSPENDED', 'NOTICE_GIVEN']);
/** The states of a contract that was in force and is over for good. */
export const OVER: ReadonlySet<ContractState> = new Set(['ENDED', 'TERMINATED', 'EXPIRED']);

/** What can happen to a contract. */
export const CONTRACT_MOVES = [
  'SIGN',
  'ACTIVATE',
  'SUSPEND',
  'RESUME',
  'GIVE_NOTICE',
  'RENEW',
  'END',
  'TERMINATE',
  'TRANSFER',
  'EXPIRE',
  'CANCEL',
] as const;
/** See `CONTRACT_EVENTS`. */
export type ContractEvent = (typeof CONTRACT_MOVES)[number];

/**
 * The life of a contract: for each state, the events it allows and where they lead. A renewal stays
 * `ACTIVE`; so becomes a contract that was suspended at its term and is renewed late
 * (`icodia-server` art. 6.2). One that is handed over to another client is over for its own before
 * its term (`omr-hosted` art. 20), and the provider suspends no client's service by it: what is
 * suspended is resumed first. One suspended after notice was given resumes to `NOTICE_GIVEN`, which
 * `transitionContract` knows from its facts.
 */
export const CONTRACT_TRANSITIONS: Readonly<
  Record<ContractState, Readonly<Partial<Record<ContractEvent, ContractState>>>>
> = {
  DRAFT: { SIGN: 'SIGNED', CANCEL: 'CANCELLED' },
  SIGNED: { ACTIVATE: 'ACTIVE', CANCEL: 'CANCELLED' },
  ACTIVE: {
    SUSPEND: 'SUSPENDED',
    GIVE_NOTICE: 'NOTICE_GIVEN',
    RENEW: 'ACTIVE',
    TERMINATE: 'TERMINATED',
    TRANSFER: 'TERMINATED',
    END: 'ENDED',
    EXPIRE: 'EXPIRED',
  },
  SUSPENDED: { RESUME: 'ACTIVE', RENEW: 'ACTIVE', TERMINATE: 'TERMINATED', END: 'ENDED' },
  NOTICE_GIVEN: { SUSPEND: 'SUSPENDED', TERMINATE: 'TERMINATED', TRANSFER: 'TERMINATED', END: 'ENDED' },
  ENDED: {},
  TERMINATED: {},
  EXPIRED: {},
  CANCELLED: {},
};

/** The events that a state allows, in the order of `CONTRACT_EVENTS`. */
export function allowedContractEvents(state: ContractState): readonly ContractEvent[] {
  return CONTRACT_MOVES.filter((event) => CONTRACT_TRANSITIONS[state][event] !== undefined);
}

/** What decides where an event leads, beside the state. */
export interface ContractLifeFacts {
  /** Notice was given for the present term. */
  readonly noticeGiven?: boolean;
}

/** The mutations that bring a contract's events about; time alone brings those without one. */
export const CONTRACT_MUTATIONS: Readonly<Partial<Record<ContractEvent, string>>> = {
  SIGN: 'signContract',
  ACTIVATE: 'activateContract',
  SUSPEND: 'suspendContract',
  RESUME: 'resumeContract',
  GIVE_NOTICE: 'giveNotice',
  TERMINATE: 'terminateContract',
  TRANSFER: 'transferContract',
  CANCEL: 'cancelContract',
};

/**
 * Where an event leads; refused with `CONTRACT_TRANSITION_NOT_ALLOWED`, naming the events that the
 * state allows. A contract whose notice was given does not renew, and resumes to `NOTICE_GIVEN`.
 */
export function transitionContract(
  state: ContractState,
  event: ContractEvent,
  { noticeGiven = false }: ContractLifeFacts = {},
): Result<ContractState> {
  const next = CONTRACT_TRANSITIONS[state][event];
  if (next !== undefined && noticeGiven && event === 'RESUME') return accept('NOTICE_GIVEN');
  if (next !== undefined && !(noticeGiven && event === 'RENEW')) return accept(next);
  const allowed = allowedContractEvents(state).filter((each) => !(noticeGiven && each === 'RENEW'));
  return refuse(
    'CONTRACT_TRANSITION_NOT_ALLOWED',
    [],
    `A contract that is ${state} does not allow ${event}.`,
    whatToDoFor(allowed.flatMap((each) => CONTRACT_MUTATIONS[each] ?? [])),
  );
}
