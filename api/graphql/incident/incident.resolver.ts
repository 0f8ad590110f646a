import {
  correctIncident,
  endExcludedPeriod,
  excludePeriod,
  recordFirstResponse,
  recordReception,
  restoreIncident,
  type ChangedIncident,
} from '../../app/incident/change-incident';
import { reportIncident } from '../../app/incident/report-incident';
import { isId } from '../../app/checks';
import { runCommand, type Outcome } from '../../app/command/run-command';
import { incidentsById, listIncidents } from '../../store/incident/incident.store';
import { penaltiesById } from '../../store/penalty/penalty.store';
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
import { payloadBase, rowOf, rowsOf } from '../payload';
import { incidentPages } from './incident-pages';

/** Answers queries about incidents. */
export class IncidentQueryResolver extends IncidentQueries {
  async incident(context: RequestContext, { id }: QueryIncidentArgs) {
    requireScope(context, 'incidents:read');
    const [incident] = isId(id) ? await incidentsById(context.read, [id]) : [];
    return incident ?? null;
  }

  async incidents(context: RequestContext, args: QueryIncidentsArgs) {
    requireScope(context, 'incidents:read');
    const page = incidentPages.request(args);
    return incidentPages.connection(await listIncidents(context.read, args.openOnly, page), page);
  }
}

/** Carries out mutations of incidents. */
export class IncidentMutationResolver extends IncidentMutations {
  async reportIncident(context: RequestContext, { idempotencyKey, input }: MutationReportIncidentArgs) {
    requireScope(context, 'incidents:write');
    const outcome = await runCommand(context, 'reportIncident', idempotencyKey, input, (unit) =>
      reportIncident(unit, input),
    );
    const incident = await rowOf(outcome.value?.incidentId, (ids) => incidentsById(context.read, ids));
    return { ...payloadBase(outcome), incident };
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
  const incident = await rowOf(outcome.value?.incidentId, (ids) => incidentsById(context.read, ids));
  const penalties = await rowsOf(outcome.value?.penaltyIds ?? [], (ids) => penaltiesById(context.read, ids));
  return { ...payloadBase(outcome), incident, penalties };
}
