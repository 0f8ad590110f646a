import { checkSuspension, type SuspensionReason } from '../../domain/lifecycle/suspension';
import { accept, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { checkText } from '../checks';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { announce } from '../notices/announce';
import { checkMove, holdContract, recordMove } from './move-contract';

/** A suspension. */
export interface SuspendContractInput {
  readonly contractId: string;
  /** Its first day. */
  readonly from: LocalDate;
  readonly reason: SuspensionReason;
  /** For the record. */
  readonly note: string;
  /** When the invoice that is not paid was due. */
  readonly dueOn?: LocalDate | null;
  /** When a formal notice of it was given. */
  readonly formalNoticeOn?: LocalDate | null;
}

/**
 * Suspends the service of a contract from a day on, that day or one to come, as far as its terms
 * allow: `ACTIVE` or `NOTICE_GIVEN` to `SUSPENDED`.
 */
export async function suspendContract(
  unit: Unit,
  input: SuspendContractInput,
): Promise<Result<{ readonly contractId: string }>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { from, reason, note, dueOn = null, formalNoticeOn = null } = input;
  const faults = checkText(note, ['note'], 500);
  if (faults.length > 0) return refuseAll(faults);
  const move = checkMove(held.value, 'SUSPEND', from, ['from']);
  if (!move.ok) return move;
  const { lifecycle, billing } = move.value.terms.terms.pack;
  const allowed = checkSuspension(lifecycle, billing.latePayment, { reason, from, dueOn, formalNoticeOn });
  if (!allowed.ok) return allowed;
  const recorded = await recordMove(unit, held.value, from, { status: move.value.next, because: reason });
  const { id } = held.value.contract;
  await record(unit, {
    kind: 'CONTRACT_SUSPENDED',
    subjectId: id,
    contractId: id,
    payload: { reason, note, from, ...recorded },
  });
  await announce(unit, { kind: 'CONTRACT_SUSPENDED', contractId: id, facts: { from, note } });
  return accept({ contractId: id });
}
