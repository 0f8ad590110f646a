import { loadIncidentTermsKnown, readClocks } from '../../app/sla/incident-clocks';
import { termsLibraryOf } from '../../app/terms/terms-library';
import { accept } from '../../domain/result';
import {
  excludedPeriodsOf,
  receptionsOf,
  type ExcludedPeriodRecord,
  type IncidentRecord,
} from '../../store/incident/incident.store';
import {
  ExcludedPeriodRelations,
  IncidentRelations,
  type IncidentClocksArgs,
  type IncidentHistoryArgs,
} from '../_generated';
import { distinct } from '../../executor/align';
import { periodsLastRecorded } from '../../store/event/event.store';
import { historyOf } from '../common/history.loader';
import { createdTimes, timesOr, updatedTimes } from '../common/recorded-times';
import type { RequestContext } from '../context';
import { refusedError } from '../errors';
import { askedInstants } from '../knowledge';
import { contractsOf, idsOf, loadGroups, modulesOf } from '../load';
import { toClock } from './to-clock';

type Incidents = readonly IncidentRecord[];

/** Loads what belongs to incidents: one statement for all incidents of a level. */
export class IncidentLoader extends IncidentRelations {
  contract(context: RequestContext, incidents: Incidents) {
    return contractsOf(context, incidents);
  }

  module(context: RequestContext, incidents: Incidents) {
    return modulesOf(context, incidents);
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
    return sources.map((source) => {
      const clocks = source === null ? accept([]) : readClocks(source, asOf);
      return clocks.ok ? clocks.value.map(toClock) : refusedError(clocks.refusals);
    });
  }

  history(context: RequestContext, incidents: Incidents, args: IncidentHistoryArgs) {
    return historyOf(context, incidents, args);
  }

  createdAt(context: RequestContext, incidents: Incidents) {
    return createdTimes(context, incidents);
  }

  updatedAt(context: RequestContext, incidents: Incidents) {
    return updatedTimes(context, incidents);
  }
}

/** Loads what belongs to excluded periods. */
export class ExcludedPeriodLoader extends ExcludedPeriodRelations {
  createdAt(_context: RequestContext, periods: readonly ExcludedPeriodRecord[]) {
    return periods.map(({ recordedAt }) => recordedAt);
  }

  async updatedAt(context: RequestContext, periods: readonly ExcludedPeriodRecord[]) {
    const incidents = distinct(periods, (period) => period.incidentId);
    const times = await periodsLastRecorded(context.read, idsOf(periods), incidents);
    return timesOr(periods, times, (period) => period.recordedAt);
  }
}
