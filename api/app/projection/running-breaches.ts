import type { Instant } from '../../domain/time/instant';
import { localMonthAt } from '../../domain/time/time-zone';
import type { StatementRunner } from '../../store/database/statement';
import { incidentsById } from '../../store/incident/incident.store';
import type { PenaltyWithCaps } from '../../store/penalty/penalty.store';
import { policiesOf } from '../penalty/decide-breach';
import { serviceKeysOf } from '../penalty/price-lines';
import { readyPolicyOf } from '../penalty/ready-policies';
import type { RunningIncidentClock } from '../sla/contract-sla';
import { readClocks, type IncidentWithTerms } from '../sla/incident-clocks';
import { storedInstant } from '../stored-instant';
import type { ProjectedItem } from './projected-item';

/** A clock of an incident that runs, as it reads at the end of the projection. */
export type RunningClockAtEnd = RunningIncidentClock;

const RUNNING = new Set(['RUNNING', 'AT_RISK', 'BREACHED']);

/**
 * The clocks of incidents that nothing recorded stops, read at the later of now and the end of the
 * projection.
 */
export function clocksAtEnd(incidents: readonly IncidentWithTerms[], end: Instant): readonly RunningClockAtEnd[] {
  return incidents
    .filter(({ facts }) => facts.events.RESTORED === undefined)
    .flatMap((source) => readClocks(source, end).map((clock) => ({ source, clock })))
    .filter(({ clock: { result } }) => result.stoppedAt === null && RUNNING.has(result.state));
}

/**
 * By contract and local month, the modules of the incidents that recorded penalties of these
 * clocks' months punish.
 */
export type ModulesByMonth = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Loads the modules for caps on the services that a month's breaches concern, in one statement for
 * all.
 */
export async function loadModulesByMonth(
  reader: StatementRunner,
  clocks: readonly RunningClockAtEnd[],
  penalties: readonly PenaltyWithCaps[],
): Promise<ModulesByMonth> {
  const zones = new Map(clocks.map(({ source: { terms } }) => [terms.contract.id, terms.zone]));
  const wanted = new Set(clocks.map(monthOfClock));
  const breaches = penalties.flatMap(({ contractId, incidentId, status, breachedAt }) => {
    const zone = zones.get(contractId);
    if (zone === undefined || incidentId === null || status === 'REVERSED') return [];
    const month = monthKey(contractId, localMonthAt(zone, storedInstant(breachedAt)));
    return wanted.has(month) ? [{ month, incidentId }] : [];
  });
  const ids = [...new Set(breaches.map(({ incidentId }) => incidentId))];
  const incidents = ids.length === 0 ? [] : await incidentsById(reader, ids);
  const moduleOf = new Map(incidents.map(({ id, moduleId }) => [id, moduleId]));
  const found = new Map<string, Set<string>>();
  for (const { month, incidentId } of breaches) {
    const module = moduleOf.get(incidentId);
    if (module === undefined) continue;
    const modules = found.get(month) ?? new Set<string>();
    found.set(month, modules.add(module));
  }
  return found;
}

/** What these clocks may cost, under each policy that punishes them. */
export function breachesOf(clocks: readonly RunningClockAtEnd[], modules: ModulesByMonth): readonly ProjectedItem[] {
  return clocks.flatMap((running) => {
    const { source, clock } = running;
    const { incident, facts, terms } = source;
    const { moduleKey, compiled } = clock.commitment;
    const servicesConcerned = serviceKeysOf(terms, new Set([incident.moduleId]));
    const servicesConcernedInMonth = serviceKeysOf(terms, modules.get(monthOfClock(running)) ?? new Set());
    return policiesOf(clock, source).map((policy) => ({
      incidentId: incident.id,
      year: null,
      commitment: clock.commitment,
      item: {
        kind: 'BREACH' as const,
        incident: incident.number,
        commitment: compiled,
        policy: readyPolicyOf(terms.terms, moduleKey, policy),
        facts,
        severity: facts.severity ?? incident.severity,
        servicesConcerned,
        servicesConcernedInMonth,
        liftedCaps: [],
      },
    }));
  });
}

/**
 * The contract and local month of a clock's breach; of no month while an open exclusion leaves it
 * without a deadline.
 */
function monthOfClock({ source: { terms }, clock: { result } }: RunningClockAtEnd): string {
  return monthKey(terms.contract.id, result.dueAt === null ? '' : localMonthAt(terms.zone, result.dueAt));
}

function monthKey(contractId: string, month: string): string {
  return `${contractId}/${month}`;
}
