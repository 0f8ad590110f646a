import { correctExcludedPeriod } from '../../app/incident/correct-excluded-period';
import { correctIncident } from '../../app/incident/correct-incident';
import { endExcludedPeriod } from '../../app/incident/end-excluded-period';
import { excludePeriod } from '../../app/incident/exclude-period';
import { recordDisinfectionTool } from '../../app/incident/record-disinfection-tool';
import { recordFirstResponse } from '../../app/incident/record-first-response';
import { recordReception } from '../../app/incident/record-reception';
import { reopenIncident } from '../../app/incident/reopen-incident';
import { restoreIncident } from '../../app/incident/restore-incident';
import { reportIncident } from '../../app/incident/report-incident';
import type { ChangedIncident } from '../../app/incident/save-incident';
import { withdrawExcludedPeriod } from '../../app/incident/withdraw-excluded-period';
import { IncidentMutations } from '../_generated';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadPenalties, loadUnpriced } from '../penalty/penalty.loader';
import { loadNotStarted, savedIncident as incident } from './incident-roots.loader';

const penalties = (context: RequestContext, done: { readonly penaltyIds?: readonly string[] } | null) =>
  loadPenalties(context, done?.penaltyIds ?? []);
/**
 * Whether a mutation reversed a penalty, whatever became of it since; of outcomes that do not say
 * it, what is reversed now.
 */
const wasReversed = (
  done: ChangedIncident | null,
  { id, status }: { readonly id: string; readonly status: string },
): boolean => done?.reversedIds?.includes(id) ?? status === 'REVERSED';
const reversed = async (context: RequestContext, done: ChangedIncident | null) =>
  (await penalties(context, done)).filter((penalty) => wasReversed(done, penalty));
const assessed = async (context: RequestContext, done: ChangedIncident | null) =>
  (await penalties(context, done)).filter((penalty) => !wasReversed(done, penalty));
const unpriced = (context: RequestContext, done: { readonly unpricedIds?: readonly string[] } | null) =>
  loadUnpriced(context, done?.unpricedIds ?? []);

/** Mutations of incidents. */
export const incidentMutations = new IncidentMutations({
  reportIncident: command(
    reportIncident,
    {
      incident,
      notStarted: (context, done) => loadNotStarted(context, done?.incidentId),
      reassessedPenalties: penalties,
      unpriced,
    },
    { atOnce: true },
  ),
  recordReception: command(recordReception, { incident, reassessedPenalties: penalties, unpriced }),
  recordFirstResponse: command(recordFirstResponse, {
    incident,
    assessedPenalties: assessed,
    reversedPenalties: reversed,
    unpriced,
  }),
  recordDisinfectionTool: command(recordDisinfectionTool, {
    incident,
    assessedPenalties: assessed,
    reversedPenalties: reversed,
    unpriced,
  }),
  restoreIncident: command(restoreIncident, {
    incident,
    assessedPenalties: assessed,
    reversedPenalties: reversed,
    unpriced,
  }),
  excludePeriod: command(excludePeriod, { incident, reassessedPenalties: penalties, unpriced }),
  endExcludedPeriod: command(endExcludedPeriod, { incident, reassessedPenalties: penalties, unpriced }),
  correctExcludedPeriod: command(correctExcludedPeriod, { incident, reassessedPenalties: penalties, unpriced }),
  withdrawExcludedPeriod: command(withdrawExcludedPeriod, { incident, reassessedPenalties: penalties, unpriced }),
  reopenIncident: command(reopenIncident, { incident, reassessedPenalties: penalties, unpriced }),
  correctIncident: command(correctIncident, { incident, reassessedPenalties: penalties, unpriced }),
});
