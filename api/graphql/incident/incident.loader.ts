import { loadIncidentTermsKnown, readClocks } from '../../app/sla/incident-clocks';
import { termsLibraryOf } from '../../app/terms/terms-library';
import { storedInstant } from '../../app/stored-instant';
import { accept } from '../../domain/result';
import { wrongChannelOf } from '../../domain/terms/wrong-channel';
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
import { needs } from '../../executor/needs';
import { toClock } from './to-clock';
import { mapInTurns } from '../../memory/turns';

type Incidents = readonly IncidentRecord[];
type Reported = Pick<IncidentRecord, 'contractId' | 'severity' | 'channel' | 'receivedAt'>;
type Ids = readonly { readonly id: string }[];

/** Loads what belongs to incidents: one statement for all incidents of a level. */
export class IncidentLoader extends IncidentRelations {
  @needs('contractId')
  contract(context: RequestContext, incidents: readonly Pick<IncidentRecord, 'contractId'>[]) {
    return contractsOf(context, incidents);
  }

  @needs('moduleId')
  module(context: RequestContext, incidents: readonly Pick<IncidentRecord, 'moduleId'>[]) {
    return modulesOf(context, incidents);
  }

  @needs('id')
  receptions(context: RequestContext, incidents: Ids) {
    return loadGroups(context, incidents, (reception) => reception.incidentId, receptionsOf);
  }

  @needs('id')
  excludedPeriods(context: RequestContext, incidents: Ids) {
    return loadGroups(context, incidents, (period) => period.incidentId, excludedPeriodsOf);
  }

  @needs('contractId', 'severity', 'channel', 'receivedAt')
  async wrongChannel(context: RequestContext, incidents: readonly Reported[]) {
    const library = termsLibraryOf(context.database);
    const contracts = distinct(incidents, ({ contractId }) => contractId);
    const dated = await library.timelinesOf(context.read, context.session.providerId, contracts);
    return incidents.map((incident) => {
      const timeline = dated.get(incident.contractId);
      if (timeline === undefined) return null;
      const { terms, commitments } = timeline.at(storedInstant(incident.receivedAt));
      const inForce = commitments.map(({ compiled }) => compiled.commitment);
      return wrongChannelOf(terms.pack, inForce, incident);
    });
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
    return mapInTurns(sources, (source) => {
      const clocks = source === null ? accept([]) : readClocks(source, asOf);
      return clocks.ok ? clocks.value.map(toClock) : refusedError(clocks.refusals);
    });
  }

  @needs('id')
  history(context: RequestContext, incidents: Ids, args: IncidentHistoryArgs) {
    return historyOf(context, incidents, args);
  }

  @needs('id')
  createdAt(context: RequestContext, incidents: Ids) {
    return createdTimes(context, incidents);
  }

  @needs('id')
  updatedAt(context: RequestContext, incidents: Ids) {
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
