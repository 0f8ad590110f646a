import type { PartyKind } from '../party/party-words';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../result';
import type { Instant } from '../time/instant';
import {
  otherSide,
  ruleOfDeclaration,
  sideOf,
  type DeclarationKind,
  type DeclarationNeed,
  type DeclarationSide,
} from './declaration-kinds';

/** What is declared, as far as its kind decides over it. */
export interface Declared {
  readonly kind: DeclarationKind;
  /** Who records it. */
  readonly recordedBy: PartyKind;
  /** Whose statement it is; only for kinds that either side makes. */
  readonly side: DeclarationSide | null;
  readonly given: Readonly<Record<DeclarationNeed, boolean>>;
  readonly startsAt: Instant;
  readonly endsAt: Instant | null;
  /** The kind of what it follows from. */
  readonly follows: DeclarationKind | null;
}

/** Whose statement a declaration is, and whose answer it waits for. */
export interface DeclaredSides {
  readonly side: DeclarationSide;
  readonly awaits: DeclarationSide | null;
}

const INVALID = 'DECLARATION_INVALID';

/**
 * Checks a declaration against its kind. Refuses `DECLARATION_INVALID` and `TIMES_OUT_OF_ORDER`,
 * with all that is wrong.
 */
export function checkDeclaration(declared: Declared): Result<DeclaredSides> {
  const { kind, recordedBy, startsAt, endsAt, follows } = declared;
  const { by, isAnswered, needs, after, isPriced } = ruleOfDeclaration(kind);
  const side = by === 'EITHER' ? (declared.side ?? sideOf(recordedBy)) : by;
  const faults: Refusal[] = [];
  const fault = (path: string, message: string, whatToDo: string): void =>
    void faults.push(...refuse(INVALID, [path], message, whatToDo).refusals);
  if (declared.side !== null && declared.side !== side)
    fault('side', `\`${kind}\` is what the ${side} states.`, 'Omit `side`, or use another kind.');
  if (side === 'PROVIDER' && sideOf(recordedBy) === 'CLIENT')
    fault('kind', `\`${kind}\` is what the provider states.`, 'Ask the provider to record it.');
  for (const need of needs)
    if (!declared.given[need]) fault(need, `\`${kind}\` needs \`${need}\`.`, `Give \`${need}\`.`);
  if (declared.given.amount && !isPriced && !needs.includes('amount'))
    fault('amount', `\`${kind}\` has no amount.`, 'Omit `amount`.');
  if (after !== null && follows !== after)
    fault('followsId', `\`${kind}\` follows from \`${after}\`.`, `Name a declaration of the kind \`${after}\`.`);
  if (endsAt !== null && endsAt <= startsAt)
    faults.push(
      ...refuse('TIMES_OUT_OF_ORDER', ['endsAt'], 'It ends before it starts.', 'Give an end after the start.').refusals,
    );
  if (faults.length > 0) return refuseAll(faults);
  return accept({ side, awaits: isAnswered ? otherSide(side) : null });
}

/** A declaration as it stands. */
export interface StandingDeclaration {
  readonly side: DeclarationSide;
  readonly awaits: DeclarationSide | null;
  readonly accepted: boolean | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly isWithdrawn: boolean;
}

/** What can be done with a declaration that stands. */
export type DeclarationStep = 'ANSWER' | 'END' | 'WITHDRAW';

/**
 * Whether a party may take a step with a declaration: the provider's staff any, the others only
 * those of the client's side. Refuses `DECLARATION_STATE_CONFLICT` and `DECLARATION_INVALID`.
 */
export function checkDeclarationStep(
  standing: StandingDeclaration,
  step: DeclarationStep,
  party: PartyKind,
): Result<null> {
  const path = ['declarationId'];
  const conflict = (message: string, whatToDo: string): Result<null> =>
    refuse('DECLARATION_STATE_CONFLICT', path, message, whatToDo);
  if (standing.isWithdrawn) return conflict('It was withdrawn.', 'Use `recordDeclaration` for another one.');
  if (step === 'ANSWER' && standing.awaits === null)
    return standing.accepted === null
      ? conflict('It waits for no answer.', 'Name one that waits for an answer: see its `awaits`.')
      : conflict('It was answered.', 'Use `withdrawDeclaration`, then `recordDeclaration` again.');
  if (step === 'END' && standing.endedAt !== null)
    return conflict('It was ended.', 'Use `withdrawDeclaration`, then `recordDeclaration` again.');
  const whose = step === 'ANSWER' ? standing.awaits : standing.side;
  if (party !== 'PROVIDER' && whose === 'PROVIDER')
    return refuse('DECLARATION_INVALID', path, 'That is for the provider to do.', 'Ask the provider to record it.');
  return accept(null);
}

/**
 * Whether a declaration is in force at an instant: begun, not ended, and accepted if it has to be.
 */
export function isInForce(standing: StandingDeclaration, at: Instant): boolean {
  const end = standing.endedAt ?? standing.endsAt;
  const holds = standing.awaits === null && standing.accepted !== false && !standing.isWithdrawn;
  return holds && standing.startsAt <= at && (end === null || end > at);
}
