import { accept, refuse, type Result } from '../../domain/result';
import { lockClosingRun } from '../../store/closing/closing.store';
import { ClosingRunRow } from '../../store/rows';
import { isId, notFound } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { updateRow, type Unit } from '../command/unit';
import type { StartedClosing } from './start-closing';

/** Which closing run is stopped. */
export interface StopClosingInput {
  readonly closingRunId: string;
}

/**
 * Stops a closing run: the step under way is done first, and no other one begins. Refused:
 * `NOT_FOUND`, `CLOSING_NOT_RUNNING`.
 */
export async function stopClosing(unit: Unit, { closingRunId }: StopClosingInput): Promise<Result<StartedClosing>> {
  const isStaffs = unit.session.kind === 'PROVIDER' && isId(closingRunId);
  const run = isStaffs ? await lockClosingRun(unit.tx, { id: closingRunId }) : undefined;
  if (run === undefined) return notFound('closing run', ['closingRunId']);
  if (run.state !== 'RUNNING') {
    const message = `The closing of ${run.month} is ${run.state}.`;
    return refuse('CLOSING_NOT_RUNNING', ['closingRunId'], message, 'Use `startClosing` to go on, or to look again.');
  }
  await stampUnit(unit);
  const at = unit.recordedAt;
  const changes = { state: 'STOPPED', endedAt: at, updatedAt: at, leasedBy: null, leasedUntil: null } as const;
  await updateRow(unit, ClosingRunRow, run.id, changes);
  await record(unit, { kind: 'CLOSING_STOPPED', subjectId: run.id, contractId: null, payload: {} });
  return accept({ closingRunId: run.id });
}
