import { ONLY, type ContractFactValues } from '../../domain/contract/contract-fact';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { checkText } from '../checks';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { recordVersions } from '../contract/record-versions';
import { badDay, doneBefore } from './end-of-data';
import { holdContract } from './move-contract';

/** Data that were handed back. */
export interface RecordHandoverInput {
  readonly contractId: string;
  readonly handedOverOn: LocalDate;
  /** Who of the client received them, and found its own resources fit for them. */
  readonly validatedBy: string;
}

/** Records that data were handed back, once the client's resources were validated. */
export async function recordHandover(
  unit: Unit,
  input: RecordHandoverInput,
): Promise<Result<{ readonly contractId: string }>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { contract, dated, today } = held.value;
  const { handedOverOn, validatedBy } = input;
  const faults = checkText(validatedBy, ['validatedBy'], 200);
  if (faults.length > 0) return refuseAll(faults);
  const request = dated.timeline.spansOf('REVERSIBILITY').at(-1)?.value;
  if (request?.choice !== 'HAND_BACK') {
    const message = 'The client did not ask for its data.';
    const todo = 'Use `requestReversibility` first.';
    return refuse('REVERSIBILITY_NOT_REQUESTED', ['contractId'], message, todo);
  }
  if (request.handedOverOn !== null) return doneBefore('The data were handed back before.');
  if (handedOverOn > today || handedOverOn < request.receivedOn)
    return badDay('handedOverOn', request.receivedOn, today);
  const value: ContractFactValues['REVERSIBILITY'] = { ...request, handedOverOn, validatedBy };
  const versions = [{ fact: 'REVERSIBILITY', key: ONLY, startsOn: handedOverOn, value }] as const;
  await recordVersions(unit, contract, versions);
  const about = { subjectId: contract.id, contractId: contract.id };
  await record(unit, { kind: 'DATA_HANDED_OVER', ...about, payload: { handedOverOn, validatedBy, versions } });
  return accept({ contractId: contract.id });
}
