import { accept, refuseAll, type Result } from '../../domain/result';
import { MaintenanceRow } from '../../store/rows';
import { checkText } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { checkPlan, type PlanInput } from './check-plan';
import { interrupt, interruptionOfPlan } from './interrupt';
import { openMaintenance } from './open-maintenance';
import type { ChangedMaintenance } from './plan-maintenance';
import { tellOfMaintenance } from './tell-of-maintenance';

/** Another time of a maintenance, of which the client is told, and asked, once more. */
export interface MoveMaintenanceInput extends PlanInput {
  readonly maintenanceId: string;
  readonly reason: string;
}

/**
 * Moves a planned maintenance to another time, under the same rules: the time before counts again.
 */
export async function moveMaintenance(unit: Unit, input: MoveMaintenanceInput): Promise<Result<ChangedMaintenance>> {
  const opened = await openMaintenance(unit, input.maintenanceId);
  if (!opened.ok) return opened;
  const { maintenance, dated } = opened.value;
  const { reason } = input;
  const faults = checkText(reason, ['reason'], 1000);
  if (faults.length > 0) return refuseAll(faults);
  const checked = await checkPlan(unit, dated, input, maintenance);
  if (!checked.ok) return checked;
  const { id, contractId } = maintenance;
  const said = { reason, ...checked.value };
  await updateRow(unit, MaintenanceRow, id, said);
  await record(unit, { kind: 'MAINTENANCE_MOVED', subjectId: id, contractId, payload: said });
  await tellOfMaintenance(unit, dated, { ...maintenance, ...said });
  const after = interruptionOfPlan({ ...maintenance, ...said });
  const settled = await interrupt(unit, opened.value, id, interruptionOfPlan(maintenance), after);
  return settled.ok ? accept({ maintenanceId: id, ...settled.value }) : settled;
}
