import { correctIncident } from '../../app/incident/correct-incident';
import { endExcludedPeriod } from '../../app/incident/end-excluded-period';
import { excludePeriod } from '../../app/incident/exclude-period';
import { recordFirstResponse } from '../../app/incident/record-first-response';
import { recordReception } from '../../app/incident/record-reception';
import { restoreIncident } from '../../app/incident/restore-incident';
import type { ChangedIncident } from '../../app/incident/save-incident';
import { reportIncident } from '../../app/incident/report-incident';
import { runCommand, type Outcome } from '../../app/command/run-command';
import {
  IncidentMutations,
  IncidentQueries,
  type MutationCorrectIncidentArgs,
  type MutationEndExcludedPeriodArgs,
  type MutationExcludePeriodArgs,
  type MutationRecordFirstResponseArgs,
  type MutationRecordReceptionArgs,
  type MutationReportIncidentArgs,
  type MutationRestoreIncidentArgs,
  type QueryIncidentArgs,
  type QueryIncidentsArgs,
} from '../_generated';
import { requireScope, type RequestContext } from '../context';
import { payloadBase } from '../payload';
import { loadPenalties } from '../penalty/penalty.loader';
import { loadIncident, loadIncidentPage } from './incident-roots.loader';

/** Answers queries about incidents. */
export class IncidentQueryResolver extends IncidentQueries {
  incident(context: RequestContext, { id }: QueryIncidentArgs) {
    requireScope(context, 'incidents:read');
    return loadIncident(context, id);
  }

  incidents(context: RequestContext, args: QueryIncidentsArgs) {
    requireScope(context, 'incidents:read');
    return loadIncidentPage(context, args);
  }
}

/** Carries out mutations of incidents. */
export class IncidentMutationResolver extends IncidentMutations {
  async reportIncident(context: RequestContext, { idempotencyKey, input }: MutationReportIncidentArgs) {
    requireScope(context, 'incidents:write');
    const outcome = await runCommand(context, 'reportIncident', idempotencyKey, input, (unit) =>
      reportIncident(unit, input),
    );
    return { ...payloadBase(outcome), incident: await loadIncident(context, outcome.value?.incidentId) };
  }

  async recordReception(context: RequestContext, { idempotencyKey, input }: MutationRecordReceptionArgs) {
    requireScope(context, 'incidents:write');
    const outcome = await runCommand(context, 'recordReception', idempotencyKey, input, (unit) =>
      recordReception(unit, input),
    );
    const { penalties, ...rest } = await answer(context, outcome);
    return { ...rest, reassessedPenalties: penalties };
  }

  async recordFirstResponse(context: RequestContext, { idempotencyKey, input }: MutationRecordFirstResponseArgs) {
    requireScope(context, 'incidents:manage');
    const outcome = await runCommand(context, 'recordFirstResponse', idempotencyKey, input, (unit) =>
      recordFirstResponse(unit, input),
    );
    const { penalties, ...rest } = await answer(context, outcome);
    return { ...rest, assessedPenalties: penalties };
  }

  async restoreIncident(context: RequestContext, { idempotencyKey, input }: MutationRestoreIncidentArgs) {
    requireScope(context, 'incidents:manage');
    const outcome = await runCommand(context, 'restoreIncident', idempotencyKey, input, (unit) =>
      restoreIncident(unit, input),
    );
    const { penalties, ...rest } = await answer(context, outcome);
    return { ...rest, assessedPenalties: penalties };
  }

  async excludePeriod(context: RequestContext, { idempotencyKey, input }: MutationExcludePeriodArgs) {
    requireScope(context, 'incidents:manage');
    const outcome = await runCommand(context, 'excludePeriod', idempotencyKey, input, (unit) =>
      excludePeriod(unit, input),
    );
    const { penalties, ...rest } = await answer(context, outcome);
    return { ...rest, reassessedPenalties: penalties };
  }

  async endExcludedPeriod(context: RequestContext, { idempotencyKey, input }: MutationEndExcludedPeriodArgs) {
    requireScope(context, 'incidents:manage');
    const outcome = await runCommand(context, 'endExcludedPeriod', idempotencyKey, input, (unit) =>
      endExcludedPeriod(unit, input),
    );
    const { penalties, ...rest } = await answer(context, outcome);
    return { ...rest, reassessedPenalties: penalties };
  }

  async correctIncident(context: RequestContext, { idempotencyKey, input }: MutationCorrectIncidentArgs) {
    requireScope(context, 'incidents:manage');
    const outcome = await runCommand(context, 'correctIncident', idempotencyKey, input, (unit) =>
      correctIncident(unit, input),
    );
    const { penalties, ...rest } = await answer(context, outcome);
    return { ...rest, reassessedPenalties: penalties };
  }
}

async function answer(context: RequestContext, outcome: Outcome<ChangedIncident>) {
  const incident = await loadIncident(context, outcome.value?.incidentId);
  const penalties = await loadPenalties(context, outcome.value?.penaltyIds ?? []);
  return { ...payloadBase(outcome), incident, penalties };
}
