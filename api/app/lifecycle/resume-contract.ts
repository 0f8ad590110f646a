import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { correctSuspendedDays } from '../billing/correct-suspended-days';
import { checkText } from '../checks';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { checkMove, holdContract, recordMove } from './move-contract';

/** The end of a suspension. */
export interface ResumeContractInput {
  readonly contractId: string;
  /** The first day with service again. */
  readonly from: LocalDate;
  /** For the record. */
  readonly note: string;
}

/**
 * Takes the service of a suspended contract up again from a day on: to `ACTIVE`, or to
 * `NOTICE_GIVEN` where notice was given; its days are due again. One whose term is over waits for
 * its order instead.
 */
export async function resumeContract(
  unit: Unit,
  input: ResumeContractInput,
): Promise<Result<{ readonly contractId: string }>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { from, note } = input;
  const faults = checkText(note, ['note'], 500);
  if (faults.length > 0) return refuseAll(faults);
  const move = checkMove(held.value, 'RESUME', from, ['from']);
  if (!move.ok) return move;
  const { standing } = move.value.terms;
  if (standing.termOver) {
    return refuse(
      'DATE_OUT_OF_PERIOD',
      ['from'],
      `The contract's term ended on ${standing.termLastDay}, and its next one was not ordered.`,
      'Have the order for the next term validated.',
    );
  }
  const recorded = await recordMove(unit, held.value, from, { status: move.value.next });
  const { id } = held.value.contract;
  await record(unit, { kind: 'CONTRACT_RESUMED', subjectId: id, contractId: id, payload: { note, from, ...recorded } });
  await correctSuspendedDays(unit, held.value.dated, from, held.value.today);
  return accept({ contractId: id });
}
