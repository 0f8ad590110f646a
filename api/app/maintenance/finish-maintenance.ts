import { interruptedAsPlanned } from '../../domain/operations/planned-interruption';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { MaintenanceRow } from '../../store/rows';
import { checkNotFuture, checkText } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { NOTHING_SETTLED } from '../penalty/settle-occasion';
import { storedInstant } from '../stored-instant';
import { interrupt, interruptionOfPlan } from './interrupt';
import { openMaintenance } from './open-maintenance';
import type { ChangedMaintenance } from './plan-maintenance';
import { tellOfCancelled } from './tell-of-maintenance';

/** Cancels a planned maintenance: nothing is interrupted as planned, and its time counts again. */
export async function cancelMaintenance(
  unit: Unit,
  input: { readonly maintenanceId: string; readonly reason: string },
): Promise<Result<ChangedMaintenance>> {
  const opened = await openMaintenance(unit, input.maintenanceId);
  if (!opened.ok) return opened;
  const { maintenance } = opened.value;
  const faults = checkText(input.reason, ['reason'], 1000);
  if (faults.length > 0) return refuseAll(faults);
  const { id, contractId } = maintenance;
  const { reason } = input;
  await updateRow(unit, MaintenanceRow, id, { state: 'CANCELLED', reason });
  await record(unit, { kind: 'MAINTENANCE_CANCELLED', subjectId: id, contractId, payload: { reason } });
  await tellOfCancelled(unit, opened.value.dated, maintenance, reason);
  const settled = await interrupt(unit, opened.value, id, interruptionOfPlan(maintenance), null);
  return settled.ok ? accept({ maintenanceId: id, ...settled.value }) : settled;
}

/** When a maintenance really was. */
export interface CompleteMaintenanceInput {
  readonly maintenanceId: string;
  readonly beganAt: Instant;
  readonly finishedAt: Instant;
}

/**
 * Records that a maintenance was done: of its planned time, what it took stays excluded, and the
 * rest counts again.
 */
export async function completeMaintenance(
  unit: Unit,
  input: CompleteMaintenanceInput,
): Promise<Result<ChangedMaintenance>> {
  const opened = await openMaintenance(unit, input.maintenanceId);
  if (!opened.ok) return opened;
  const { maintenance } = opened.value;
  const faults = checkNotFuture(input.finishedAt, unit.now, ['finishedAt']);
  if (faults.length > 0) return refuseAll(faults);
  if (input.finishedAt <= input.beganAt) {
    const message = 'It ends before it begins.';
    return refuse('TIMES_OUT_OF_ORDER', ['finishedAt'], message, 'Give an end after the start.');
  }
  const { id, contractId } = maintenance;
  const taken = { startsAt: input.beganAt, endsAt: input.finishedAt };
  const said = { beganAt: formatInstant(input.beganAt), finishedAt: formatInstant(input.finishedAt) };
  await updateRow(unit, MaintenanceRow, id, { state: 'DONE', ...said });
  await record(unit, { kind: 'MAINTENANCE_DONE', subjectId: id, contractId, payload: said });
  const planned = { startsAt: storedInstant(maintenance.startsAt), endsAt: storedInstant(maintenance.endsAt) };
  const left = interruptedAsPlanned(planned, taken);
  if (left?.startsAt === planned.startsAt && left.endsAt === planned.endsAt)
    return accept({ maintenanceId: id, ...NOTHING_SETTLED });
  const times = left && { startsAt: formatInstant(left.startsAt), endsAt: formatInstant(left.endsAt) };
  const after = times && interruptionOfPlan({ ...maintenance, ...times });
  const settled = await interrupt(unit, opened.value, id, interruptionOfPlan(maintenance), after);
  return settled.ok ? accept({ maintenanceId: id, ...settled.value }) : settled;
}
