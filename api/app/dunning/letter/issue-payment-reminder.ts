import { accept, type Result } from '../../../domain/result';
import type { Unit } from '../../command/unit';
import { composeLetter, type LetterAsked } from './compose-letter';
import { writeLetter } from './write-letter';

/** A reminder of what is late. */
export type IssuePaymentReminderInput = LetterAsked;

/** The letter that was issued. */
export interface IssuedLetter {
  readonly contractId: string;
  readonly letterId: string;
}

/**
 * Issues a reminder of today as a letter. Refused: `NOT_FOUND`, `TEXT_INVALID`,
 * `NUMBER_OUT_OF_RANGE`, `LEGAL_RATE_MISSING`, `HISTORY_TOO_LONG`, `NOTHING_LATE`,
 * `LETTER_INCOMPLETE`.
 */
export async function issuePaymentReminder(
  unit: Unit,
  input: IssuePaymentReminderInput,
): Promise<Result<IssuedLetter>> {
  const composed = await composeLetter(unit, 'PAYMENT_REMINDER', input);
  if (!composed.ok) return composed;
  const letterId = await writeLetter(unit, composed.value, null);
  return accept({ contractId: composed.value.held.contract.id, letterId });
}
