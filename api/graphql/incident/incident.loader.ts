import { projectIncidents } from '../../app/penalty/project-incident';
import { projectIncidentCosts } from '../../app/projection/project-costs';
import { loadIncidentTermsKnown, readClocks } from '../../app/sla/incident-clocks';
import { termsLibraryOf } from '../../app/terms/terms-library';
import { assetsOfIncidents } from '../../store/asset/asset.store';
import { excludedPeriodsOf, receptionsOf, type IncidentRecord } from '../../store/incident/incident.store';
import { penaltiesOfIncidents } from '../../store/penalty/penalty.store';
import { unpricedOfIncidents } from '../../store/penalty/unpriced-penalty.store';
import {
  IncidentRelations,
  type IncidentAssetsArgs,
  type IncidentClocksArgs,
  type IncidentCostProjectionArgs,
  type IncidentHistoryArgs,
  type IncidentPenaltiesArgs,
  type IncidentProjectionsArgs,
} from '../_generated';
import { assetPagesOfIncidents } from '../asset/asset-pages';
import { historyOf } from '../common/history.loader';
import type { RequestContext } from '../context';
import { askedInstants } from '../knowledge';
import { contractsOf, loadGroups, loadPages, modulesOf } from '../load';
import { penaltyPages } from '../penalty/penalty-pages';
import { toUnpriced } from '../penalty/unpriced-row';
import { projectionWindow, toCostProjection } from '../projection/projection.loader';
import { toClock, toCommitment } from './to-clock';

type Incidents = readonly IncidentRecord[];

/** Loads what belongs to incidents: one statement for all incidents of a level. */
export class IncidentLoader extends IncidentRelations {
  contract(context: RequestContext, incidents: Incidents) {
    return contractsOf(context, incidents);
  }

  module(context: RequestContext, incidents: Incidents) {
    return modulesOf(context, incidents);
  }

  assets(context: RequestContext, incidents: Incidents, args: IncidentAssetsArgs) {
    return loadPages(context, incidents, args, assetPagesOfIncidents, (asset) => asset.incidentId, assetsOfIncidents);
  }

  receptions(context: RequestContext, incidents: Incidents) {
    return loadGroups(context, incidents, (reception) => reception.incidentId, receptionsOf);
  }

  excludedPeriods(context: RequestContext, incidents: Incidents) {
    return loadGroups(context, incidents, (period) => period.incidentId, excludedPeriodsOf);
  }

  async clocks(context: RequestContext, incidents: Incidents, args: IncidentClocksArgs) {
    const { asOf, knownAt } = askedInstants(context, args);
    const sources = await loadIncidentTermsKnown(
      context.read,
      termsLibraryOf(context.database),
      context.session.providerId,
      incidents,
      knownAt,
    );
    return sources.map((source) => (source === null ? [] : readClocks(source, asOf).map(toClock)));
  }

  penalties(context: RequestContext, incidents: Incidents, args: IncidentPenaltiesArgs) {
    return loadPages(
      context,
      incidents,
      args,
      penaltyPages,
      (penalty) => penalty.incidentId ?? '',
      penaltiesOfIncidents,
    );
  }

  async projections(context: RequestContext, incidents: Incidents, args: IncidentProjectionsArgs) {
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

  async costProjection(context: RequestContext, incidents: Incidents, args: IncidentCostProjectionArgs) {
    const window = projectionWindow(context, args);
    const projections = await projectIncidentCosts(
      context.read,
      termsLibraryOf(context.database),
      context.session.providerId,
      incidents,
      window,
    );
    return projections.map((each) => toCostProjection(each, window));
  }

  async unpriced(context: RequestContext, incidents: Incidents) {
    const groups = await loadGroups(context, incidents, (each) => each.incidentId ?? '', unpricedOfIncidents);
    return groups.map((group) => group.map(toUnpriced));
  }

  history(context: RequestContext, incidents: Incidents, args: IncidentHistoryArgs) {
    return historyOf(context, incidents, args);
  }
}
