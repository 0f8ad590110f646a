import { formatMoney } from '../../../domain/money/format-money';
import { accept, type Result } from '../../../domain/result';
import type { Unit } from '../../command/unit';
import { recordGround } from '../../lifecycle/record-ground';
import { composeLetter, type LetterAsked } from './compose-letter';
import type { IssuedLetter } from './issue-payment-reminder';
import { writeLetter } from './write-letter';

/** A formal notice to pay what is late. */
export interface IssueFormalNoticeInput extends LetterAsked {
  readonly proof: string;
}

/** The letter, and the formal notice that it gave. */
export interface IssuedFormalNotice extends IssuedLetter {
  readonly groundId: string;
}

/**
 * Issues a formal notice of today as a letter, and records it with the invoices that it names: the
 * rights of the terms rest on it. Refused: as a reminder, and `DATE_OUT_OF_PERIOD` where the
 * contract is not in force.
 */
export async function issueFormalNotice(
  unit: Unit,
  input: IssueFormalNoticeInput,
): Promise<Result<IssuedFormalNotice>> {
  const composed = await composeLetter(unit, 'FORMAL_NOTICE', input);
  if (!composed.ok) return composed;
  const { facts, held } = composed.value;
  const { reference, payBy, total, writtenOn, invoices } = facts;
  const recorded = await recordGround(
    unit,
    held.contract.id,
    {
      kind: 'FORMAL_NOTICE',
      reason: 'NON_PAYMENT',
      about: `Letter ${reference}: ${formatMoney(total)} to be paid by ${payBy}`,
      since: writtenOn,
      proof: facts.proof,
      invoiceIds: invoices.map(({ id }) => id),
    },
    { about: 'contractId', since: 'contractId' },
  );
  if (!recorded.ok) return recorded;
  const { groundId } = recorded.value;
  const letterId = await writeLetter(unit, composed.value, groundId);
  return accept({ contractId: held.contract.id, letterId, groundId });
}
