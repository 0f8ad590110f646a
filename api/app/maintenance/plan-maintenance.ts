import { accept, refuseAll, type Result } from '../../domain/result';
import { MaintenanceRow } from '../../store/rows';
import { assetsNamed, hitAmong } from '../asset/named-assets';
import { checkText, notFound } from '../checks';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { holdContract } from '../lifecycle/move-contract';
import { tellOfMaintenance } from './tell-of-maintenance';
import type { Settled } from '../penalty/settle-occasion';
import { checkPlan, type PlanInput } from './check-plan';
import { interrupt, interruptionOfPlan } from './interrupt';

/** A maintenance to plan. */
export interface PlanMaintenanceInput extends PlanInput {
  readonly contractId: string;
  readonly description: string;
  /** The assets and modules that it concerns; none of either: the whole service. */
  readonly assetIds: readonly string[];
  readonly moduleIds: readonly string[];
  readonly closesAccess: boolean;
}

/** What changes of a maintenance return. */
export interface ChangedMaintenance extends Settled {
  readonly maintenanceId: string;
}

/**
 * Plans a maintenance under the rules of the contract's terms: its time is then excluded from the
 * clocks of the incidents that it touches, whenever they were or are opened.
 */
export async function planMaintenance(unit: Unit, input: PlanMaintenanceInput): Promise<Result<ChangedMaintenance>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { contract, dated } = held.value;
  const { description, closesAccess } = input;
  const faults = checkText(description, ['description'], 2000);
  if (faults.length > 0) return refuseAll(faults);
  const named = hitAmong(await assetsNamed(unit, input.assetIds), contract.id, input.assetIds);
  if (!named.ok) return named;
  const assetIds = named.value.map(({ id }) => id);
  const moduleIds = [...new Set(input.moduleIds)];
  const unknown = moduleIds.findIndex((id) => !dated.modules.some((module) => module.id === id));
  if (unknown >= 0) return notFound('module', ['moduleIds', String(unknown)]);
  const checked = await checkPlan(unit, dated, input, { assetIds, closesAccess });
  if (!checked.ok) return checked;
  const id = unit.newId();
  const said = { description, assetIds, moduleIds, closesAccess, ...checked.value };
  const outcome = { state: 'PLANNED', reason: null, beganAt: null, finishedAt: null } as const;
  const { recordedAt } = unit;
  await insertRow(unit, MaintenanceRow, { id, contractId: contract.id, ...said, ...outcome, recordedAt });
  await record(unit, { kind: 'MAINTENANCE_PLANNED', subjectId: id, contractId: contract.id, payload: said });
  await tellOfMaintenance(unit, dated, { ...said, contractId: contract.id });
  const settled = await interrupt(unit, held.value, id, null, interruptionOfPlan(said));
  return settled.ok ? accept({ maintenanceId: id, ...settled.value }) : settled;
}
