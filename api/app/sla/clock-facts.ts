import { compareText } from '../../domain/penalty/compare-text';
import { earliest } from '../../domain/sla/applicability';
import type { AffectedAsset, ClockFacts } from '../../domain/sla/clock-facts';
import type { ExcludedPeriod } from '../../domain/sla/clock';
import { plannedPeriods } from '../../domain/operations/planned-interruption';
import { withheldPeriods } from '../../domain/operations/withheld-access';
import { instant, type Instant } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import type { StatementRunner } from '../../store/database/statement';
import {
  excludedPeriodsOf,
  receptionsOf,
  type ReceptionRecord,
  hitsOf,
  type HitAsset,
  type ExcludedPeriodRecord,
  type IncidentRecord,
} from '../../store/incident/incident.store';
import { groupBy } from '../group-by';
import { storedInstant, storedInstantOrNull } from '../stored-instant';
import type { DatedTerms } from '../terms/dated-terms';
import { accessWithheld, interruptionsAt, stoppedPeriods } from './stopped-periods';

/** An incident with its facts, as they stand or as they were known. */
export interface IncidentWithFacts {
  readonly incident: IncidentRecord;
  readonly facts: ClockFacts;
}

/** What is recorded of several incidents, as far as clocks are concerned, by incident id. */
export async function loadClockFacts(
  reader: StatementRunner,
  incidents: readonly IncidentRecord[],
  terms: ReadonlyMap<string, DatedTerms>,
): Promise<ReadonlyMap<string, IncidentWithFacts>> {
  if (incidents.length === 0) return new Map();
  const ids = incidents.map((incident) => incident.id);
  const received = incidents.map(({ id, contractId, receivedAt }) => {
    const own = terms.get(contractId);
    if (own === undefined) throw new Error(`an incident without its contract: ${id}`);
    return { id, receivedOn: localDateAt(own.zone, storedInstant(receivedAt)) };
  });
  const [receptions, periods, hits] = await Promise.all([
    receptionsOf(reader, ids),
    excludedPeriodsOf(reader, ids),
    hitsOf(reader, received),
  ]);
  const receptionsBy = groupBy(receptions, (reception) => reception.incidentId);
  const periodsBy = groupBy(periods, (period) => period.incidentId);
  const hitsBy = groupBy(hits, (each) => each.incidentId);
  return new Map(
    incidents.map((incident) => {
      const facts = clockFactsOf(
        incident,
        receptionsBy.get(incident.id) ?? [],
        hitsBy.get(incident.id) ?? [],
        periodsBy.get(incident.id) ?? [],
        terms.get(incident.contractId),
      );
      return [incident.id, { incident, facts }];
    }),
  );
}

/**
 * The facts of one incident. A restoration that no first response preceded is also the first
 * response: work was then begun at the latest. **Reading**: a disinfection tool that was available
 * before the incident was received is available from its reception on.
 */
export function clockFactsOf(
  incident: Pick<
    IncidentRecord,
    | 'moduleId'
    | 'severity'
    | 'kind'
    | 'firstResponseAt'
    | 'restoredAt'
    | 'disinfectionToolAt'
    | 'excludedBy'
    | 'excludedByScope'
  >,
  receptions: readonly ReceptionRecord[],
  hits: readonly HitAsset[],
  periods: readonly ExcludedPeriodRecord[],
  dated: DatedTerms | undefined,
): ClockFacts {
  const restored = storedInstantOrNull(incident.restoredAt);
  const responded = storedInstantOrNull(incident.firstResponseAt) ?? restored;
  const tool = storedInstantOrNull(incident.disinfectionToolAt);
  const received = receptions.map(({ channel, receivedAt }) => ({ channel, at: storedInstant(receivedAt) }));
  const first = earliest(received.map(({ at }) => at));
  const usable = tool === null ? null : Math.max(tool, first ?? tool);
  return {
    severity: incident.severity,
    kind: incident.kind,
    assets: sortsOf(hits),
    receptions: received,
    events: {
      ...(responded === null ? {} : { FIRST_RESPONSE: responded }),
      ...(restored === null ? {} : { RESTORED: restored }),
      ...(usable === null ? {} : { DISINFECTION_TOOL_AVAILABLE: instant(usable) }),
    },
    excludedPeriods: [
      ...[...periods].sort(byStart).map((period) => ({
        cause: period.cause,
        scope: period.scope,
        startsAt: storedInstant(period.startedAt),
        endsAt: storedInstantOrNull(period.endedAt),
        recordedAt: storedInstant(period.recordedAt),
      })),
      ...(dated === undefined ? [] : stoppedPeriods(dated)),
      ...(dated === undefined || first === null ? [] : ofTheContract(dated, incident.moduleId, hits, first, restored)),
    ],
    excludedBy: incident.excludedBy,
    ...(incident.excludedByScope === null ? {} : { excludedScope: incident.excludedByScope }),
  };
}

/** What the contract itself excludes of an incident: maintenance, and access that is withheld. */
function ofTheContract(
  dated: DatedTerms,
  moduleId: string,
  hits: readonly HitAsset[],
  receivedAt: Instant,
  restoredAt: Instant | null,
): readonly ExcludedPeriod[] {
  const [planned, withheld] = [interruptionsAt(dated, receivedAt), accessWithheld(dated)];
  if (planned.length === 0 && withheld.length === 0) return [];
  const hit = { moduleId, assetIds: hits.flatMap(({ assetId }) => assetId ?? []), receivedAt, restoredAt };
  return [
    ...plannedPeriods(planned, hit),
    ...(withheld.length === 0 ? [] : withheldPeriods(withheld, dated.at(receivedAt).causes, hit)),
  ];
}

/** The sorts of assets among what is hit, each once. */
function sortsOf(hits: readonly HitAsset[]): readonly AffectedAsset[] {
  const sorts = new Map(hits.map(({ kind, ownership }) => [`${kind} ${ownership}`, { kind, ownership }]));
  return [...sorts.values()];
}

function byStart(a: ExcludedPeriodRecord, b: ExcludedPeriodRecord): number {
  return storedInstant(a.startedAt) - storedInstant(b.startedAt) || compareText(a.id, b.id);
}
