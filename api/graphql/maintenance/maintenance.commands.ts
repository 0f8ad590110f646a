import { cancelMaintenance, completeMaintenance } from '../../app/maintenance/finish-maintenance';
import { moveMaintenance } from '../../app/maintenance/move-maintenance';
import { planMaintenance, type ChangedMaintenance } from '../../app/maintenance/plan-maintenance';
import { MaintenanceMutations } from '../_generated';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadPenalties, loadUnpriced } from '../penalty/penalty.loader';
import { loadMaintenance } from './maintenance.loader';

type Done = ChangedMaintenance | null;
const changed = {
  maintenance: (context: RequestContext, done: Done) => loadMaintenance(context, done?.maintenanceId),
  reassessedPenalties: (context: RequestContext, done: Done) => loadPenalties(context, done?.penaltyIds ?? []),
  unpriced: (context: RequestContext, done: Done) => loadUnpriced(context, done?.unpricedIds ?? []),
};

/** Mutations of maintenance. */
export const maintenanceMutations = new MaintenanceMutations({
  planMaintenance: command(planMaintenance, changed),
  moveMaintenance: command(moveMaintenance, changed),
  cancelMaintenance: command(cancelMaintenance, changed),
  completeMaintenance: command(completeMaintenance, changed),
});
