import { modulesById } from '../../store/contract/service-module.store';
import { commissioningsOf, type CommissioningRecord } from '../../store/contract/commissioning.store';
import { isId } from '../checks';
import { lockContract } from '../command/lock-contract';
import type { Unit } from '../command/unit';

/**
 * The order of a module's service under its contract's lock; undefined when there is none that may
 * be seen.
 */
export async function openCommissioning(unit: Unit, moduleId: string): Promise<CommissioningRecord | undefined> {
  const [module] = isId(moduleId) ? await modulesById(unit.tx, [moduleId]) : [];
  if (module === undefined || (await lockContract(unit, module.contractId)) === undefined) return undefined;
  const [ordered] = await commissioningsOf(unit.tx, [moduleId]);
  return ordered;
}
