import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { changesById } from '../../store/change/change.store';
import { ChangeRequestRow } from '../../store/rows';
import { checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';

/** The provider grants or refuses a change that the client asked for. */
export async function decideChange(
  unit: Unit,
  input: { readonly changeId: string; readonly granted: boolean; readonly reason?: string | null },
): Promise<Result<{ readonly changeId: string }>> {
  const { changeId, granted } = input;
  const [seen] = isId(changeId) ? await changesById(unit.tx, [changeId]) : [];
  const contract = seen === undefined ? undefined : await lockContract(unit, seen.contractId);
  const [change] = contract === undefined ? [] : await changesById(unit.tx, [changeId]);
  if (change === undefined) return notFound('change', ['changeId']);
  const reason = input.reason ?? null;
  const faults = reason === null ? [] : checkText(reason, ['reason'], 1000);
  if (faults.length > 0) return refuseAll(faults);
  if (change.state !== 'REQUESTED') {
    const message = `The change is ${change.state}.`;
    return refuse('CHANGE_STATE_CONFLICT', ['changeId'], message, 'Give one that is `REQUESTED`.');
  }
  await updateRow(unit, ChangeRequestRow, change.id, { state: granted ? 'GRANTED' : 'REFUSED', reason });
  const payload = { granted, reason };
  await record(unit, { kind: 'CHANGE_DECIDED', subjectId: change.id, contractId: change.contractId, payload });
  return accept({ changeId: change.id });
}
