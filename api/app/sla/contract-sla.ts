import type { ClockFacts } from '../../domain/sla/clock-facts';
import type { ClockResult, ClockState } from '../../domain/sla/clock';
import type { Refusal } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { localDateAt, localYearAt, startOfLocalYear } from '../../domain/time/time-zone';
import type { StatementRunner } from '../../store/database/statement';
import { PENALTY_ENDINGS } from '../../domain/event/fold-penalty';
import type { IncidentRecord } from '../../store/incident/incident.store';
import { penaltySums, penaltySumsKnown, type PenaltySum, type SumFrom } from '../../store/penalty/penalty.store';
import { checkInForce } from '../contract/check-in-force';
import { storedInstant } from '../stored-instant';
import type { ReadyCommitment } from '../terms/prepare-terms';
import type { TermsLibrary } from '../terms/terms-library';
import { groupBy } from '../group-by';
import { downtimeCommitments, interruptionsOf, loadIncidentsOfYears, readBudget } from './downtime';
import { readClocks, type IncidentClock, type IncidentWithTerms } from './incident-clocks';
import { mapInTurns } from '../../memory/turns';

/** A clock that runs, and its incident. */
export interface RunningIncidentClock {
  readonly source: IncidentWithTerms;
  readonly clock: IncidentClock;
}

/** A downtime budget of a contract in a calendar year. */
export interface YearBudget {
  readonly year: number;
  readonly commitment: ReadyCommitment;
  readonly result: ClockResult;
}

/** The service levels of a contract at an instant. */
export interface ContractServiceLevels {
  readonly contractId: string;
  readonly asOf: Instant;
  /**
   * `NOT_MEASURED` when nothing runs, and it is not in force, or an open incident has no clock and
   * counts in no budget.
   */
  readonly state: ClockState;
  readonly openIncidents: number;
  readonly runningClocks: readonly RunningIncidentClock[];
  /** The first of them; null when there is none. */
  readonly budget: YearBudget | null;
  /** Its downtime budgets, in the pack's order. */
  readonly budgets: readonly YearBudget[];
  /** Money text. */
  readonly penaltiesToDate: string;
  /** Why a clock or the budget cannot be read; the others say nothing of the whole then. */
  readonly refusals: readonly Refusal[];
}

const RUNNING_STATES = new Set<ClockState>(['RUNNING', 'AT_RISK', 'BREACHED']);
const WORST_FIRST = ['BREACHED', 'AT_RISK', 'RUNNING', 'NOT_MEASURED'] as const;

/**
 * The service levels of several contracts at an instant, in the contracts' order; null for those
 * that may not be seen. With `knownAt`, as they were known then: of a contract that was recorded
 * later nothing was.
 */
export async function readServiceLevels(
  reader: StatementRunner,
  library: TermsLibrary,
  providerId: string,
  contracts: readonly string[],
  asOf: Instant,
  knownAt: Instant | null = null,
): Promise<readonly (ContractServiceLevels | null)[]> {
  const terms = await library.termsOf(reader, providerId, contracts, { at: asOf }, knownAt);
  // Each contract is read in its own zone: it may be another year there.
  const years = [...terms.values()].map((own) => ({ terms: own, year: localYearAt(own.zone, asOf), asOf }));
  const [incidents, sums] = await Promise.all([
    loadIncidentsOfYears(reader, library, providerId, years, knownAt),
    penaltiesToDate(
      reader,
      years.map(({ terms: { contract, zone }, year }) => ({
        contractId: contract.id,
        from: formatInstant(startOfLocalYear(zone, year)),
      })),
      asOf,
      knownAt,
    ),
  ]);
  const incidentsBy = groupBy(incidents, ({ incident }) => incident.contractId);
  const sumBy = new Map(sums.map((sum) => [sum.contractId, sum.amount]));
  return mapInTurns(contracts, (id) => {
    const own = terms.get(id);
    if (own === undefined) return null;
    const ofContract = incidentsBy.get(id) ?? [];
    const year = localYearAt(own.zone, asOf);
    const open = ofContract.filter(({ incident, facts }) => isOpenAt(incident, facts, asOf));
    const read = open.map((source) => ({ source, clocks: readClocks(source, asOf) }));
    const clocksOfOpen = read.map(({ source, clocks }) =>
      clocks.ok ? clocks.value.map((clock) => ({ source, clock })) : [],
    );
    const runningClocks = clocksOfOpen
      .flat()
      .filter(({ clock: { result } }) => result.stoppedAt === null && RUNNING_STATES.has(result.state))
      .sort((a, b) => (a.clock.result.dueAt ?? Infinity) - (b.clock.result.dueAt ?? Infinity));
    const recorded = knownAt === null || storedInstant(own.contract.createdAt) < knownAt;
    const used = (recorded ? downtimeCommitments(own) : []).map((commitment) => ({
      commitment,
      result: readBudget(commitment, own, ofContract, year, asOf),
    }));
    const budgets = used.flatMap(({ commitment, result }) =>
      result.ok ? [{ year, commitment, result: result.value }] : [],
    );
    const unread = [...read.map(({ clocks }) => clocks), ...used.map(({ result }) => result)];
    const states = new Set(runningClocks.map(({ clock }) => clock.result.state));
    // A budget that was used before is no alarm; one that an open incident uses is running.
    const uses = ({ commitment }: YearBudget, source: IncidentWithTerms): boolean =>
      interruptionsOf(commitment, own, [source]).some(({ startsAt }) => startsAt <= asOf);
    for (const budget of budgets) {
      const isUsed = open.some((source) => source.facts.excludedBy === null && uses(budget, source));
      if (isUsed || budget.result.state !== 'RUNNING') states.add(budget.result.state);
    }
    // Without a clock, and in no budget, nothing says that what was promised is kept.
    const unmeasured = open.some(
      (source, place) =>
        clocksOfOpen[place]?.every(({ clock: { result } }) => result.state === 'NOT_APPLICABLE') === true &&
        !budgets.some((budget) => uses(budget, source)),
    );
    const inForce = recorded && checkInForce(own.dated, localDateAt(own.zone, asOf), []) === null;
    if (unmeasured || !inForce) states.add('NOT_MEASURED');
    return {
      contractId: id,
      asOf,
      state: WORST_FIRST.find((state) => states.has(state)) ?? 'MET',
      openIncidents: open.length,
      runningClocks: runningClocks.slice(0, 100),
      budget: budgets[0] ?? null,
      budgets,
      penaltiesToDate: sumBy.get(id) ?? `0.00 ${own.contract.currency}`,
      refusals: unread.flatMap((each) => (each.ok ? [] : each.refusals)),
    };
  });
}

function isOpenAt({ receivedAt }: IncidentRecord, { events }: ClockFacts, asOf: Instant): boolean {
  return storedInstant(receivedAt) <= asOf && (events.RESTORED === undefined || events.RESTORED > asOf);
}

function penaltiesToDate(
  reader: StatementRunner,
  contracts: readonly SumFrom[],
  until: Instant,
  knownAt: Instant | null,
): Promise<readonly PenaltySum[]> {
  if (knownAt === null) return penaltySums(reader, contracts, formatInstant(until));
  return penaltySumsKnown(reader, contracts, formatInstant(until), formatInstant(knownAt), PENALTY_ENDINGS);
}
