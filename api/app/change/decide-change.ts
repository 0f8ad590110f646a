import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { localDateAt } from '../../domain/time/time-zone';
import { changesById } from '../../store/change/change.store';
import { ChangeRequestRow } from '../../store/rows';
import { checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { recordExclusion } from '../update/exclude-updates';

/** A decision over a change. */
export interface DecideChangeInput {
  readonly changeId: string;
  readonly granted: boolean;
  readonly reason?: string | null;
  /** The component that the granted change leaves out of updates, from today on. */
  readonly excludesComponent?: string | null;
}

/** The provider grants or refuses a change that the client asked for. */
export async function decideChange(
  unit: Unit,
  input: DecideChangeInput,
): Promise<Result<{ readonly changeId: string }>> {
  const { changeId, granted } = input;
  const [seen] = isId(changeId) ? await changesById(unit.tx, [changeId]) : [];
  const contract = seen === undefined ? undefined : await lockContract(unit, seen.contractId);
  const [change] = contract === undefined ? [] : await changesById(unit.tx, [changeId]);
  if (change === undefined) return notFound('change', ['changeId']);
  const reason = input.reason ?? null;
  const excludes = input.excludesComponent ?? null;
  const faults = [
    ...(reason === null ? [] : checkText(reason, ['reason'], 1000)),
    ...(excludes === null ? [] : checkText(excludes, ['excludesComponent'], 200)),
  ];
  if (faults.length > 0) return refuseAll(faults);
  if (change.state !== 'REQUESTED') {
    const message = `The change is ${change.state}.`;
    return refuse('CHANGE_STATE_CONFLICT', ['changeId'], message, 'Give one that is `REQUESTED`.');
  }
  if (excludes !== null && !granted) {
    const message = 'A change that is refused leaves nothing out.';
    return refuse('CHANGE_STATE_CONFLICT', ['excludesComponent'], message, 'Leave out `excludesComponent`.');
  }
  if (excludes !== null && contract !== undefined) {
    const dated = await datedTermsOfLocked(unit, contract);
    const note = reason ?? change.description.slice(0, 500);
    const exclusion = { component: excludes, changeId: change.id, note, limitsSupport: false };
    const today = localDateAt(dated.at(unit.now).zone, unit.now);
    const excluded = await recordExclusion(unit, contract, dated, today, exclusion);
    if (!excluded.ok) return excluded;
  }
  await updateRow(unit, ChangeRequestRow, change.id, { state: granted ? 'GRANTED' : 'REFUSED', reason });
  const payload = { granted, reason };
  await record(unit, { kind: 'CHANGE_DECIDED', subjectId: change.id, contractId: change.contractId, payload });
  return accept({ changeId: change.id });
}
