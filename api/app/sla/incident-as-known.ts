import { stepAsset } from '../../domain/event/fold-asset';
import { foldAsKnown } from '../../domain/event/fold';
import { incidentStatus, stepIncident, type IncidentState } from '../../domain/event/fold-incident';
import { compareText } from '../../domain/penalty/compare-text';
import type { ClockFacts } from '../../domain/sla/clock-facts';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import type { StatementRunner } from '../../store/database/statement';
import type { HitAsset, IncidentRecord } from '../../store/incident/incident.store';
import { storedInstant } from '../stored-instant';
import type { DatedTerms } from '../terms/dated-terms';
import { eventsKnown, eventsOfContractsKnown } from '../event/known-events';
import { clockFactsOf, type IncidentWithFacts } from './clock-facts';

/**
 * Incidents as they were known at an instant, with their facts, by id: from what had been recorded
 * of them, and of the assets of their contracts, before it. Those that were reported later are left
 * out.
 */
export async function incidentsAsKnown(
  reader: StatementRunner,
  incidents: readonly IncidentRecord[],
  terms: ReadonlyMap<string, DatedTerms>,
  knownAt: Instant,
): Promise<ReadonlyMap<string, IncidentWithFacts>> {
  const [events, assets] = await Promise.all([
    eventsKnown(
      reader,
      'incident',
      incidents.map(({ id }) => id),
      knownAt,
    ),
    eventsOfContractsKnown(reader, 'asset', [...new Set(incidents.map(({ contractId }) => contractId))], knownAt),
  ]);
  const known = [...assets.values()].flatMap((own) => foldAsKnown(stepAsset, own, knownAt) ?? []);
  return new Map(
    incidents.flatMap((stored) => {
      const state = foldAsKnown(stepIncident, events.get(stored.id) ?? [], knownAt);
      if (state === null) return [];
      const ofContract = known.filter(({ contractId }) => contractId === state.contractId);
      const zone = terms.get(state.contractId)?.zone;
      if (zone === undefined) throw new Error(`an incident without its contract: ${stored.id}`);
      const on = localDateAt(zone, storedInstant(state.receivedAt));
      // Without assets of its own, the whole solution is hit: all that were on record when it was
      // recorded, and covered then.
      const hit = ofContract
        .filter(({ id, createdAt }) =>
          state.assetIds.length === 0 ? storedInstant(createdAt) <= state.recordedAt : state.assetIds.includes(id),
        )
        .filter(({ coveredFrom, coveredUntil }) => coveredFrom <= on && (coveredUntil === null || coveredUntil >= on))
        .map(({ id, kind, ownership }) => ({ kind, ownership, assetId: state.assetIds.includes(id) ? id : null }));
      return [
        [
          stored.id,
          { incident: incidentOf(stored, state), facts: factsOf(state, hit, terms.get(state.contractId)) },
        ] as const,
      ];
    }),
  );
}

function incidentOf(stored: IncidentRecord, state: IncidentState): IncidentRecord {
  const { moduleId, severity, kind, receivedAt, firstResponseAt, restoredAt, disinfectionToolAt } = state;
  const { excludedBy, excludedByScope } = state;
  const times = { receivedAt, firstResponseAt, restoredAt, disinfectionToolAt };
  const known = { ...times, moduleId, severity, kind, excludedBy, excludedByScope };
  return { ...stored, ...known, status: incidentStatus(state) };
}

function factsOf(state: IncidentState, hit: readonly HitAsset[], dated: DatedTerms | undefined): ClockFacts {
  const { id: incidentId, contractId } = state;
  const receptions = state.receptions.map(({ id, channel, receivedAt, recordedAt }) => ({
    incidentId,
    reported: id === null,
    channel,
    receivedAt,
    recordedAt: formatInstant(recordedAt),
  }));
  const periods = state.excludedPeriods.map((period) => ({
    ...period,
    incidentId,
    contractId,
    recordedAt: formatInstant(period.recordedAt),
  }));
  return clockFactsOf(
    state,
    receptions.sort((a, b) => compareText(a.receivedAt, b.receivedAt)),
    hit,
    periods.sort((a, b) => compareText(a.startedAt, b.startedAt) || compareText(a.id, b.id)),
    dated,
  );
}
