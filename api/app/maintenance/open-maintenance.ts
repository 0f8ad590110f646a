import { accept, refuse, type Result } from '../../domain/result';
import { maintenancesById, type MaintenanceRecord } from '../../store/maintenance/maintenance.store';
import { isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import type { Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import type { HeldContract } from '../lifecycle/move-contract';

/** A maintenance that is planned, under its contract's lock, and the contract's terms. */
export interface OpenMaintenance extends Pick<HeldContract, 'contract' | 'dated'> {
  readonly maintenance: MaintenanceRecord;
}

/**
 * Locks the contract of a maintenance that is planned, and reads it under that lock. Refused:
 * `NOT_FOUND`, and `MAINTENANCE_STATE_CONFLICT` for one that is not planned any more.
 */
export async function openMaintenance(unit: Unit, id: string): Promise<Result<OpenMaintenance>> {
  const [seen] = isId(id) ? await maintenancesById(unit.tx, [id]) : [];
  const contract = seen === undefined ? undefined : await lockContract(unit, seen.contractId);
  const [maintenance] = contract === undefined ? [] : await maintenancesById(unit.tx, [id]);
  if (contract === undefined || maintenance === undefined) return notFound('maintenance', ['maintenanceId']);
  if (maintenance.state !== 'PLANNED') {
    const message = `The maintenance is ${maintenance.state}.`;
    return refuse('MAINTENANCE_STATE_CONFLICT', ['maintenanceId'], message, 'Give one that is `PLANNED`.');
  }
  return accept({ maintenance, contract, dated: await datedTermsOfLocked(unit, contract) });
}
