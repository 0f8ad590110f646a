import { accept, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { DeclarationRow } from '../../store/rows';
import { checkNotFuture, checkOptional, checkOrder } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';
import { holdDeclaration } from './hold-declaration';

/** What the other side says to a declaration. */
export interface AnswerDeclarationInput {
  readonly declarationId: string;
  readonly accepted: boolean;
  readonly answeredAt?: Instant | null;
  /** Who answered; the name of the key when absent. */
  readonly answeredBy?: string | null;
  readonly answer?: string | null;
}

/**
 * The other side accepts or declines a declaration, or the staff records what the client wrote: one
 * that was accepted is in force from its start.
 */
export async function answerDeclaration(
  unit: Unit,
  input: AnswerDeclarationInput,
): Promise<Result<{ readonly declarationId: string }>> {
  const held = await holdDeclaration(unit, input.declarationId, 'ANSWER');
  if (!held.ok) return held;
  const { id, contractId, declaredAt } = held.value.declaration;
  const at = input.answeredAt ?? unit.now;
  const faults = [
    ...checkNotFuture(at, unit.now, ['answeredAt']),
    ...checkOrder(storedInstant(declaredAt), at, ['answeredAt'], 'declaration', 'answer'),
    ...checkOptional(input.answeredBy, ['answeredBy'], 200),
    ...checkOptional(input.answer, ['answer'], 2000),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const payload = {
    accepted: input.accepted,
    answeredAt: formatInstant(at),
    answeredBy: input.answeredBy?.trim() ?? unit.actorName,
    answer: input.answer?.trim() ?? null,
  };
  await updateRow(unit, DeclarationRow, id, { ...payload, awaits: null, updatedAt: unit.recordedAt });
  await record(unit, { kind: 'DECLARATION_ANSWERED', subjectId: id, contractId, payload });
  return accept({ declarationId: id });
}
