import { recordInterventions } from '../../app/consumption/record-interventions';
import { reportIncidents } from '../../app/incident/report-incidents';
import { BulkMutations } from '../_generated';
import { loadAdjustments } from '../billing/billing.loader';
import { command } from '../command';
import { loadPenalties, loadUnpriced } from '../penalty/penalty.loader';

/** Mutations that record many things in one call. */
export const bulkMutations = new BulkMutations({
  recordInterventions: command(
    recordInterventions,
    {
      outcomes: (_, done) => done?.outcomes ?? null,
      billingAdjustments: (context, done) => loadAdjustments(context, done?.billingAdjustmentIds ?? []),
    },
    { atOnce: true },
  ),
  reportIncidents: command(
    reportIncidents,
    {
      outcomes: (_, done) => done?.outcomes ?? null,
      reassessedPenalties: (context, done) => loadPenalties(context, done?.penaltyIds ?? []),
      unpriced: (context, done) => loadUnpriced(context, done?.unpricedIds ?? []),
    },
    { atOnce: true },
  ),
});
