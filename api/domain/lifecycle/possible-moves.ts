import type { LifecycleTerms } from '../terms/lifecycle-terms';
import type { LocalDate } from '../time/instant';
import {
  CONTRACT_MOVES,
  CONTRACT_MUTATIONS,
  CONTRACT_TRANSITIONS,
  transitionContract,
  type ContractEvent,
  type ContractState,
} from './contract-life';
import { checkNotice } from './notice';
import type { Standing } from './standing';
import { checkTransfer } from './transfer';

/** A move of a contract: whether it is possible today, and if not, why. */
export interface PossibleMove {
  readonly move: ContractEvent;
  /** Where it leads; null when the state does not allow it. */
  readonly to: ContractState | null;
  readonly allowed: boolean;
  /** The mutation that does it; null for what only time does. */
  readonly mutation: string | null;
  /** Why it is not allowed; null when it is. */
  readonly reason: string | null;
}

/** What decides which moves a contract has today. */
export interface MoveFacts {
  readonly standing: Standing;
  /** Where it stands the day after its present term's last day, by all that is recorded. */
  readonly afterTerm: Pick<Standing, 'status' | 'termLastDay'>;
  readonly noticeGiven: boolean;
  /** An order for its next term waits to be validated. */
  readonly orderWaits: boolean;
  /** The day on which it comes into force, as recorded ahead; null where that is not recorded. */
  readonly activatesOn: LocalDate | null;
  readonly lifecycle: LifecycleTerms;
  readonly today: LocalDate;
}

/**
 * All moves of contracts, in their order, as a contract has them today. What time does to a term is
 * possible on its last day, and only what time will do.
 */
export function possibleMoves(facts: MoveFacts): readonly PossibleMove[] {
  const { standing, noticeGiven } = facts;
  return CONTRACT_MOVES.map((move) => {
    const next = transitionContract(standing.status, move, { noticeGiven });
    const reason = next.ok ? hindrance(move, facts) : (next.refusals[0]?.message ?? '');
    return {
      move,
      to: next.ok ? reachedBy(move, next.value, standing) : (CONTRACT_TRANSITIONS[standing.status][move] ?? null),
      allowed: reason === null,
      mutation: move === 'RENEW' && waitsForLateOrder(facts) ? 'validateOrder' : (CONTRACT_MUTATIONS[move] ?? null),
      reason,
    };
  });
}

/** Renewed by time a contract stays as it is: one that is suspended, too. */
function reachedBy(move: ContractEvent, next: ContractState, { status, termOver }: Standing): ContractState {
  return move === 'RENEW' && !termOver ? status : next;
}

/** What keeps a contract from a move that its state allows, today; null for nothing. */
function hindrance(move: ContractEvent, facts: MoveFacts): string | null {
  const { standing, lifecycle, today, activatesOn } = facts;
  const { termLastDay, termOver } = standing;
  switch (move) {
    case 'ACTIVATE':
      if (termOver) return `The contract's term ended on ${termLastDay}, and is not renewed.`;
      return activatesOn === null ? null : `The contract comes into force on ${activatesOn} already.`;
    case 'RESUME':
      return termOver ? `The contract's term ended on ${termLastDay}; its order is missing.` : null;
    case 'GIVE_NOTICE': {
      const valid = checkNotice(lifecycle.notice, termLastDay, { sentOn: today, receivedOn: today });
      return valid.ok ? null : (valid.refusals[0]?.message ?? '');
    }
    case 'TRANSFER': {
      const ruled = checkTransfer(lifecycle, { reference: '', givenOn: today });
      return ruled.ok ? null : (ruled.refusals[0]?.message ?? '');
    }
    case 'RENEW':
    case 'END':
    case 'EXPIRE':
      return hindranceAtTerm(move, facts);
    default:
      return null;
  }
}

/** What keeps a contract from a move that a term's end brings; null for nothing. */
function hindranceAtTerm(move: 'RENEW' | 'END' | 'EXPIRE', facts: MoveFacts): string | null {
  const { standing, today } = facts;
  const { termLastDay, termOver } = standing;
  if (termOver) {
    if (move === 'RENEW' && waitsForLateOrder(facts)) return null;
    return `The contract's term ended on ${termLastDay}; its order is missing.`;
  }
  const coming = moveAfterTerm(facts);
  if (coming !== move) return WHAT_COMES[coming](termLastDay);
  return today < termLastDay ? `The contract's term goes on until ${termLastDay}.` : null;
}

type MoveAfterTerm = 'RENEW' | 'END' | 'EXPIRE' | 'SUSPEND' | 'TERMINATE';

const WHAT_COMES: Readonly<Record<MoveAfterTerm, (termLastDay: LocalDate) => string>> = {
  RENEW: (day) => `The contract is renewed after ${day}.`,
  END: (day) => `The contract ends on ${day}.`,
  EXPIRE: (day) => `The contract is a free trial until ${day}.`,
  SUSPEND: (day) => `The contract is renewed only by an order, to be validated by ${day}.`,
  TERMINATE: (day) => `The contract is terminated by ${day}.`,
};

/** What time makes of a contract the day after its term's last day. */
function moveAfterTerm({ standing, afterTerm }: MoveFacts): MoveAfterTerm {
  if (afterTerm.status === 'TERMINATED') return 'TERMINATE';
  if (afterTerm.status === 'EXPIRED') return 'EXPIRE';
  if (afterTerm.termLastDay > standing.termLastDay) return 'RENEW';
  return afterTerm.status === 'SUSPENDED' ? 'SUSPEND' : 'END';
}

/** Whether a term is over and the client may still validate the order for another one. */
function waitsForLateOrder({ standing, orderWaits }: MoveFacts): boolean {
  return standing.status === 'SUSPENDED' && standing.termOver && orderWaits;
}
