import { projectIncidents } from '../../app/penalty/project-incident';
import { loadIncidentTerms, readClocks } from '../../app/sla/incident-clocks';
import { termsLibraryOf } from '../../app/terms/terms-library';
import { assetsOfIncidents } from '../../store/asset/asset.store';
import { contractsById } from '../../store/contract/contract.store';
import { modulesById } from '../../store/contract/service-module.store';
import { excludedPeriodsOf, type IncidentRecord } from '../../store/incident/incident.store';
import { penaltiesOfIncidents } from '../../store/penalty/penalty.store';
import {
  IncidentRelations,
  type IncidentAssetsArgs,
  type IncidentClocksArgs,
  type IncidentHistoryArgs,
  type IncidentPenaltiesArgs,
  type IncidentProjectionsArgs,
} from '../_generated';
import { assetPages } from '../asset/asset-pages';
import { historyOf } from '../common/history';
import { requireScope, type RequestContext } from '../context';
import { distinct, groupsInOrder, oneInOrder } from '../executor/align';
import { penaltyPages } from '../penalty/penalty-pages';
import { toClock, toCommitment } from './to-clock';

type Incidents = readonly IncidentRecord[];

/** Loads what belongs to incidents: one statement for all incidents of a level. */
export class IncidentLoader extends IncidentRelations {
  async contract(context: RequestContext, incidents: Incidents) {
    const rows = await contractsById(
      context.read,
      distinct(incidents, (incident) => incident.contractId),
    );
    return oneInOrder(
      incidents,
      (incident) => incident.contractId,
      rows,
      (contract) => contract.id,
    );
  }

  async module(context: RequestContext, incidents: Incidents) {
    const rows = await modulesById(
      context.read,
      distinct(incidents, (incident) => incident.moduleId),
    );
    return oneInOrder(
      incidents,
      (incident) => incident.moduleId,
      rows,
      (module) => module.id,
    );
  }

  async assets(context: RequestContext, incidents: Incidents, args: IncidentAssetsArgs) {
    const page = assetPages.request(args);
    const rows = await assetsOfIncidents(context.read, idsOf(incidents), page);
    return groupsInOrder(
      incidents,
      (incident) => incident.id,
      rows,
      (asset) => asset.incidentId,
    ).map((group) => assetPages.connection(group, page));
  }

  async excludedPeriods(context: RequestContext, incidents: Incidents) {
    return groupsInOrder(
      incidents,
      (incident) => incident.id,
      await excludedPeriodsOf(context.read, idsOf(incidents)),
      (period) => period.incidentId,
    );
  }

  async clocks(context: RequestContext, incidents: Incidents, args: IncidentClocksArgs) {
    const sources = await loadIncidentTerms(
      context.read,
      termsLibraryOf(context.database),
      context.session.providerId,
      incidents,
    );
    return sources.map((source) => readClocks(source, args.asOf ?? context.now).map(toClock));
  }

  async penalties(context: RequestContext, incidents: Incidents, args: IncidentPenaltiesArgs) {
    requireScope(context, 'penalties:read');
    const page = penaltyPages.request(args);
    const rows = await penaltiesOfIncidents(context.read, idsOf(incidents), page);
    return groupsInOrder(
      incidents,
      (incident) => incident.id,
      rows,
      (penalty) => penalty.incidentId ?? '',
    ).map((group) => penaltyPages.connection(group, page));
  }

  async projections(context: RequestContext, incidents: Incidents, args: IncidentProjectionsArgs) {
    requireScope(context, 'penalties:read');
    const projections = await projectIncidents(
      context.read,
      termsLibraryOf(context.database),
      context.session.providerId,
      incidents,
      args.until ?? context.now,
    );
    return projections.map((own) =>
      own.map(({ commitment, until, decision }) => ({
        commitment: toCommitment(commitment),
        until,
        amount: decision.amount,
        explanation: decision.explanation,
      })),
    );
  }

  history(context: RequestContext, incidents: Incidents, args: IncidentHistoryArgs) {
    return historyOf(context, incidents, args);
  }
}

function idsOf(incidents: Incidents): string[] {
  return incidents.map((incident) => incident.id);
}
