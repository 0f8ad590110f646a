import type { CoordinationOutcome } from '../../domain/operations/coordination';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { coordinationActionsById, coordinationReportsById } from '../../store/coordination/coordination.store';
import { CoordinationActionRow } from '../../store/rows';
import { checkDayNotFuture, checkOptional, checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';

/** What became of an item of an action plan. */
export interface CloseCoordinationActionInput {
  readonly actionId: string;
  readonly outcome: CoordinationOutcome;
  readonly closedOn: LocalDate;
  /** Required where it is dropped. */
  readonly reason?: string | null;
}

/** Records that an item of an action plan is done, or dropped. */
export async function closeCoordinationAction(
  unit: Unit,
  { actionId, outcome, closedOn, reason = null }: CloseCoordinationActionInput,
): Promise<Result<{ readonly coordinationActionId: string }>> {
  const [seen] = isId(actionId) ? await coordinationActionsById(unit.tx, [actionId]) : [];
  const contract = seen === undefined ? undefined : await lockContract(unit, seen.contractId);
  if (seen === undefined || contract === undefined) return notFound('action', ['actionId']);
  const [[action], [report]] = await Promise.all([
    coordinationActionsById(unit.tx, [actionId]),
    coordinationReportsById(unit.tx, [seen.reportId]),
  ]);
  if (action === undefined || report === undefined) return notFound('action', ['actionId']);
  const today = localDateAt((await datedTermsOfLocked(unit, contract)).zone, unit.now);
  const faults = [
    ...(outcome === 'DROPPED' ? checkText(reason ?? '', ['reason'], 1000) : checkOptional(reason, ['reason'], 1000)),
    ...checkDayNotFuture(closedOn, today, ['closedOn']),
  ];
  if (faults.length > 0) return refuseAll(faults);
  if (action.state !== 'OPEN') {
    const message = `The action is ${action.state}.`;
    return refuse('COORDINATION_STATE_CONFLICT', ['actionId'], message, 'Give one that is `OPEN`.');
  }
  if (closedOn < report.heldOn) {
    const message = `It was agreed on ${report.heldOn}.`;
    return refuse('TIMES_OUT_OF_ORDER', ['closedOn'], message, 'Give that day or a later one.');
  }
  const changes = { state: outcome, closedOn, reason, updatedAt: unit.recordedAt };
  await updateRow(unit, CoordinationActionRow, action.id, changes);
  const payload = { actionId: action.id, outcome, closedOn, reason };
  const about = { subjectId: report.id, contractId: contract.id };
  await record(unit, { kind: 'COORDINATION_ACTION_CLOSED', ...about, payload });
  return accept({ coordinationActionId: action.id });
}
