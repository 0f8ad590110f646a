import { liftedCapsFor } from '../../domain/penalty/lifted-caps';
import { accept, type Refusal, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { addMonths, firstDayOf } from '../../domain/time/local-date';
import { localMonthAt, startOfLocalDate } from '../../domain/time/time-zone';
import type { StatementRunner } from '../../store/database/statement';
import { modulesBreachedIn, type SpanOfContract } from '../../store/penalty/penalty-sums.store';
import { policiesOf } from '../penalty/decide-breach';
import { serviceKeysOf } from '../penalty/price-lines';
import { readyPolicyOf } from '../penalty/ready-policies';
import type { RunningIncidentClock } from '../sla/contract-sla';
import { readClocks, type IncidentWithTerms } from '../sla/incident-clocks';
import type { ProjectedItem } from './projected-item';
import { giveWayInTime } from '../../memory/turns';

/** A clock of an incident that runs, as it reads at the end of the projection. */
export type RunningClockAtEnd = RunningIncidentClock;

const RUNNING = new Set(['RUNNING', 'AT_RISK', 'BREACHED']);

/**
 * The clocks of incidents that nothing recorded stops, read at the later of now and the end of the
 * projection.
 */
export async function clocksAtEnd(incidents: readonly IncidentWithTerms[], end: Instant): Promise<ClocksAtEnd> {
  const clocks: RunningClockAtEnd[] = [];
  const refused: RefusedOfContract[] = [];
  for (const source of incidents) {
    if (source.facts.events.RESTORED !== undefined) continue;
    await giveWayInTime();
    const read = readClocks(source, end);
    if (!read.ok) {
      refused.push({ contractId: source.incident.contractId, refusals: read.refusals });
      continue;
    }
    for (const clock of read.value)
      if (clock.result.stoppedAt === null && RUNNING.has(clock.result.state)) clocks.push({ source, clock });
  }
  return { clocks, refused };
}

/** Running clocks, and why those of some incidents cannot be read. */
export interface ClocksAtEnd {
  readonly clocks: readonly RunningClockAtEnd[];
  readonly refused: readonly RefusedOfContract[];
}

/** What cannot be told of a contract, and why. */
export interface RefusedOfContract {
  readonly contractId: string;
  readonly refusals: readonly Refusal[];
}

/**
 * By contract and local month, the modules of the incidents that recorded penalties of these
 * clocks' months punish.
 */
export type ModulesByMonth = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Loads the modules for caps on the services that a month's breaches concern, in one statement for
 * all; as they were known at an instant unless it is null.
 */
export async function loadModulesByMonth(
  reader: StatementRunner,
  clocks: readonly RunningClockAtEnd[],
  knownAt: Instant | null = null,
): Promise<ModulesByMonth> {
  const spans = new Map(clocks.flatMap((clock) => spanOfMonth(clock) ?? []));
  const keys = [...spans.keys()];
  const breached = await modulesBreachedIn(
    reader,
    [...spans.values()],
    knownAt === null ? null : formatInstant(knownAt),
  );
  const found = new Map<string, Set<string>>();
  for (const { place, moduleId } of breached) {
    const month = keys[place] ?? '';
    found.set(month, (found.get(month) ?? new Set()).add(moduleId));
  }
  return found;
}

/** The month of a clock's breach, by its key; none without a deadline. */
function spanOfMonth(clock: RunningClockAtEnd): [string, SpanOfContract][] | undefined {
  const {
    source,
    clock: { result },
  } = clock;
  if (result.dueAt === null) return undefined;
  const { zone, contract } = source.terms;
  const first = firstDayOf(localMonthAt(zone, result.dueAt));
  const [from, until] = [first, addMonths(first, 1)].map((day) => formatInstant(startOfLocalDate(zone, day)));
  return [[monthOfClock(clock), { contractId: contract.id, from: from ?? '', until: until ?? '' }]];
}

/** What these clocks may cost, under each policy that punishes them. */
export function breachesOf(clocks: readonly RunningClockAtEnd[], modules: ModulesByMonth): Items {
  const found = clocks.flatMap((running) => {
    const { source, clock } = running;
    const { incident, facts, terms } = source;
    const { moduleKey, compiled } = clock.commitment;
    const servicesConcerned = serviceKeysOf(terms, new Set([incident.moduleId]));
    const servicesConcernedInMonth = serviceKeysOf(terms, modules.get(monthOfClock(running)) ?? new Set());
    return policiesOf(clock, source).map((policy): Result<ProjectedItem> => {
      const ready = readyPolicyOf(terms.terms, moduleKey, policy);
      if (!ready.ok) return ready;
      const item = {
        kind: 'BREACH' as const,
        incident: incident.number,
        commitment: compiled,
        policy: ready.value,
        facts,
        severity: facts.severity ?? incident.severity,
        servicesConcerned,
        servicesConcernedInMonth,
        liftedCaps: liftedCapsFor(
          terms.dated,
          { policyKey: policy.key, incidentId: incident.id, year: null },
          ready.value.caps,
        ),
      };
      return accept({ incidentId: incident.id, year: null, commitment: clock.commitment, item });
    });
  });
  return {
    items: found.flatMap((each) => (each.ok ? [each.value] : [])),
    refusals: found.flatMap((each) => (each.ok ? [] : each.refusals)),
  };
}

/** What may cost, and what cannot be told of it. */
export interface Items {
  readonly items: readonly ProjectedItem[];
  readonly refusals: readonly Refusal[];
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
