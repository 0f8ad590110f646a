import { recordAlertDelivery } from '../../app/monitoring/record-alert-delivery';
import { outcomesOfAll } from '../../app/monitoring/reading-outcomes';
import { recordReadings } from '../../app/monitoring/record-readings';
import { setMonitoringCheck } from '../../app/monitoring/set-monitoring-check';
import { MonitoringMutations } from '../_generated';
import { command } from '../command';
import { loadContract } from '../contract/contract-roots.loader';
import { loadPenalties, loadUnpriced } from '../penalty/penalty.loader';
import { savedAlert } from './monitoring.loader';

/** Mutations of monitoring. */
export const monitoringMutations = new MonitoringMutations({
  setMonitoringCheck: command(setMonitoringCheck, {
    contract: (context, done) => loadContract(context, done?.contractId),
  }),
  recordReadings: command(
    recordReadings,
    {
      outcomes: (_, done) => (done === null ? null : outcomesOfAll(done)),
      reassessedPenalties: (context, done) => loadPenalties(context, done?.penaltyIds ?? []),
      unpriced: (context, done) => loadUnpriced(context, done?.unpricedIds ?? []),
    },
    { atOnce: true },
  ),
  recordAlertDelivery: command(recordAlertDelivery, { alert: savedAlert }),
});
