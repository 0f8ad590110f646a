import { compareText } from '../../domain/penalty/compare-text';
import type { ClockFacts } from '../../domain/sla/clock-facts';
import { formatInstant, type Instant } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { changesRecordedAfter } from '../../store/history/history.store';
import {
  excludedPeriodsOf,
  receptionsOf,
  type ReceptionRecord,
  ownershipsOf,
  type ExcludedPeriodRecord,
  type IncidentRecord,
} from '../../store/incident/incident.store';
import { groupBy } from '../group-by';
import { storedInstant, storedInstantOrNull } from '../stored-instant';
import { incidentAsKnown, periodsAsKnown, receptionsAsKnown } from './incident-as-known';

/** An incident as it was known, with its facts. */
export interface IncidentWithFacts {
  readonly incident: IncidentRecord;
  readonly facts: ClockFacts;
}

/**
 * What is recorded of several incidents, as far as clocks are concerned, by incident id. With an instant, what had been recorded by then:
 * what was changed since is undone, and incidents, receptions, excluded periods and assets that were recorded since are left out.
 */
export async function loadClockFacts(
  reader: StatementRunner,
  incidents: readonly IncidentRecord[],
  knownAt: Instant | null,
): Promise<ReadonlyMap<string, IncidentWithFacts>> {
  if (incidents.length === 0) return new Map();
  const ids = incidents.map((incident) => incident.id);
  const until = knownAt === null ? null : formatInstant(knownAt);
  const [receptions, periods, ownerships, changes] = await Promise.all([
    receptionsOf(reader, ids),
    excludedPeriodsOf(reader, ids),
    ownershipsOf(reader, ids, until),
    until === null ? [] : changesRecordedAfter(reader, ids, until),
  ]);
  const receptionsBy = groupBy(receptions, (reception) => reception.incidentId);
  const periodsBy = groupBy(periods, (period) => period.incidentId);
  const ownershipsBy = groupBy(ownerships, (each) => each.incidentId);
  const changesBy = groupBy(changes, (change) => change.subjectId);
  return new Map(
    incidents.flatMap((stored) => {
      const changed = changesBy.get(stored.id) ?? [];
      const signals = receptionsBy.get(stored.id) ?? [];
      const incident = knownAt === null ? stored : incidentAsKnown(stored, signals, changed, knownAt);
      if (incident === null) return [];
      const excluded = periodsBy.get(stored.id) ?? [];
      const facts = clockFactsOf(
        incident,
        knownAt === null ? signals : receptionsAsKnown(signals, incident, knownAt),
        (ownershipsBy.get(stored.id) ?? []).map((each) => each.ownership),
        knownAt === null ? excluded : periodsAsKnown(excluded, changed, knownAt),
      );
      return [[stored.id, { incident, facts }]];
    }),
  );
}

/** The facts of one incident. A restoration that no first response preceded is also the first response: work was then begun at the latest. */
export function clockFactsOf(
  incident: IncidentRecord,
  receptions: readonly ReceptionRecord[],
  ownerships: ClockFacts['ownerships'],
  periods: readonly ExcludedPeriodRecord[],
): ClockFacts {
  const restored = storedInstantOrNull(incident.restoredAt);
  const responded = storedInstantOrNull(incident.firstResponseAt) ?? restored;
  return {
    severity: incident.severity,
    kind: incident.kind,
    ownerships,
    receptions: receptions.map(({ channel, receivedAt }) => ({ channel, at: storedInstant(receivedAt) })),
    events: {
      ...(responded === null ? {} : { FIRST_RESPONSE: responded }),
      ...(restored === null ? {} : { RESTORED: restored }),
    },
    excludedPeriods: [...periods].sort(byStart).map((period) => ({
      cause: period.cause,
      startsAt: storedInstant(period.startedAt),
      endsAt: storedInstantOrNull(period.endedAt),
      recordedAt: storedInstant(period.recordedAt),
    })),
    excludedBy: incident.excludedBy,
  };
}

function byStart(a: ExcludedPeriodRecord, b: ExcludedPeriodRecord): number {
  return storedInstant(a.startedAt) - storedInstant(b.startedAt) || compareText(a.id, b.id);
}
