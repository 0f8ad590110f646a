import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { localDateAt } from '../../domain/time/time-zone';
import { actionsOfReports, coordinationReportsById } from '../../store/coordination/coordination.store';
import { CoordinationActionRow, CoordinationReportRow } from '../../store/rows';
import { checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';

/** A coordination report that was recorded by mistake. */
export interface WithdrawCoordinationReportInput {
  readonly coordinationReportId: string;
  readonly reason: string;
}

/** Withdraws a coordination report; the open items of its plan are dropped with it. */
export async function withdrawCoordinationReport(
  unit: Unit,
  { coordinationReportId: id, reason }: WithdrawCoordinationReportInput,
): Promise<Result<{ readonly coordinationReportId: string }>> {
  const [seen] = isId(id) ? await coordinationReportsById(unit.tx, [id]) : [];
  const contract = seen === undefined ? undefined : await lockContract(unit, seen.contractId);
  const [report] = contract === undefined ? [] : await coordinationReportsById(unit.tx, [id]);
  if (contract === undefined || report === undefined) return notFound('report', ['coordinationReportId']);
  const faults = checkText(reason, ['reason'], 1000);
  if (faults.length > 0) return refuseAll(faults);
  if (report.withdrawnAt !== null) {
    const whatToDo = 'Give one that stands.';
    return refuse('COORDINATION_STATE_CONFLICT', ['coordinationReportId'], 'The report was withdrawn.', whatToDo);
  }
  const withdrawnOn = localDateAt((await datedTermsOfLocked(unit, contract)).zone, unit.now);
  const { recordedAt: updatedAt } = unit;
  const open = (await actionsOfReports(unit.tx, [report])).filter(({ state }) => state === 'OPEN');
  for (const action of open) {
    const dropped = { state: 'DROPPED', closedOn: withdrawnOn, reason, updatedAt } as const;
    await updateRow(unit, CoordinationActionRow, action.id, dropped);
  }
  const withdrawn = { withdrawnAt: updatedAt, withdrawnBecause: reason, updatedAt };
  await updateRow(unit, CoordinationReportRow, id, withdrawn);
  const payload = { reason, withdrawnOn };
  await record(unit, { kind: 'COORDINATION_REPORT_WITHDRAWN', subjectId: id, contractId: contract.id, payload });
  return accept({ coordinationReportId: id });
}
