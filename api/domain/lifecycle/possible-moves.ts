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
  readonly noticeGiven: boolean;
  readonly lifecycle: LifecycleTerms;
  readonly today: LocalDate;
}

/** All moves of contracts, in their order, as a contract has them today. */
export function possibleMoves(facts: MoveFacts): readonly PossibleMove[] {
  const { standing, noticeGiven } = facts;
  return CONTRACT_MOVES.map((move) => {
    const next = transitionContract(standing.status, move, { noticeGiven });
    const reason = next.ok ? hindrance(move, facts) : (next.refusals[0]?.message ?? '');
    return {
      move,
      to: next.ok ? next.value : (CONTRACT_TRANSITIONS[standing.status][move] ?? null),
      allowed: reason === null,
      mutation: CONTRACT_MUTATIONS[move] ?? null,
      reason,
    };
  });
}

/** What keeps a contract from a move that its state allows, today; null for nothing. */
function hindrance(move: ContractEvent, { standing, lifecycle, today }: MoveFacts): string | null {
  switch (move) {
    case 'ACTIVATE':
      return standing.termOver ? `The contract's term ended on ${standing.termLastDay}, and is not renewed.` : null;
    case 'RESUME':
      return standing.termOver ? `The contract's term ended on ${standing.termLastDay}; its order is missing.` : null;
    case 'GIVE_NOTICE': {
      const valid = checkNotice(lifecycle.notice, standing.termLastDay, { sentOn: today, receivedOn: today });
      return valid.ok ? null : (valid.refusals[0]?.message ?? '');
    }
    default:
      return null;
  }
}
