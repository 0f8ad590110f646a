import { projectContract, type ContractCostStep } from '../../domain/projection/project-contract';
import type { ClockFacts } from '../../domain/sla/clock-facts';
import { instant, type Instant } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { NO_PENALTIES, penaltySumsOfContracts } from '../penalty/penalty-sums';
import type { RunningIncidentClock } from '../sla/contract-sla';
import { readClocks, type IncidentWithTerms } from '../sla/incident-clocks';
import { projectionContext } from './projection-context';
import { loadModulesByMonth, breachesOf } from './running-breaches';
import { mapInTurns } from '../../memory/turns';

/** How far ahead the next step of a clock is looked for. */
export const NEXT_STEP_WITHIN_SECONDS = 30 * 86_400;

/**
 * For each running clock the first instant after its result at which its breach costs something
 * else if it runs on, by itself, under caps as they stand recorded, or stood when the clock was
 * known; null when it costs the same for thirty days. What had not happened by then is not
 * known.
 */
export async function nextCostSteps(
  reader: StatementRunner,
  clocks: readonly RunningIncidentClock[],
): Promise<readonly (ContractCostStep | null)[]> {
  const found = new Map<RunningIncidentClock, ContractCostStep | null>();
  // Clocks of one list may be read with the knowledge of several instants.
  for (const [knownAt, own] of groupsOf(clocks)) {
    const steps = await stepsAfter(reader, own, knownAt);
    for (const [index, clock] of own.entries()) found.set(clock, steps[index] ?? null);
  }
  return clocks.map((clock) => found.get(clock) ?? null);
}

function groupsOf(clocks: readonly RunningIncidentClock[]): ReadonlyMap<Instant | null, RunningIncidentClock[]> {
  const groups = new Map<Instant | null, RunningIncidentClock[]>();
  for (const clock of clocks) {
    const { knownAt } = clock.source;
    const own = groups.get(knownAt);
    if (own === undefined) groups.set(knownAt, [clock]);
    else own.push(clock);
  }
  return groups;
}

async function stepsAfter(
  reader: StatementRunner,
  clocks: readonly RunningIncidentClock[],
  knownAt: Instant | null,
): Promise<readonly (ContractCostStep | null)[]> {
  const atEnd = await mapInTurns(clocks, runOn);
  const contracts = clocks.map(({ source }) => source.incident.contractId);
  const [modules, penalties] = await Promise.all([
    loadModulesByMonth(
      reader,
      atEnd.filter((clock) => clock !== null),
      knownAt,
    ),
    penaltySumsOfContracts(reader, contracts, knownAt),
  ]);
  return mapInTurns(clocks, ({ clock: { result } }, index) => {
    const later = atEnd[index] ?? null;
    // What cannot be read so far ahead has no step.
    if (later === null) return null;
    const { terms, incident } = later.source;
    const items = breachesOf([later], modules).items.map(({ item }) => item);
    const from = result.asOf;
    const context = projectionContext(terms, penalties.get(incident.contractId) ?? NO_PENALTIES);
    const steps = projectContract(context, items, { from, until: endOf(from), stepsAtMost: 2 });
    // A breach without an amount, as in a month without opening hours, has no step.
    return steps.ok ? (steps.value.steps[1] ?? null) : null;
  });
}

/**
 * The clock as it will be in thirty days if nothing more happens than was known at its result; null
 * when it cannot be read.
 */
function runOn({ source, clock: { commitment, result } }: RunningIncidentClock): RunningIncidentClock | null {
  const known: IncidentWithTerms = { ...source, facts: happenedBy(source.facts, result.asOf) };
  const read = readClocks(known, endOf(result.asOf));
  if (!read.ok) return null;
  const later = read.value.find((each) => each.commitment === commitment);
  if (later === undefined) throw new Error('a clock that runs on is there');
  return { source: known, clock: later };
}

function endOf(from: Instant): Instant {
  return instant(from + NEXT_STEP_WITHIN_SECONDS);
}

/**
 * Facts as they stood at an instant: nothing that happened later, nor an exclusion that had not
 * begun or been announced.
 */
function happenedBy(facts: ClockFacts, at: Instant): ClockFacts {
  const { FIRST_RESPONSE: responded, RESTORED: restored, ...others } = facts.events;
  return {
    ...facts,
    events: {
      ...others,
      ...(responded !== undefined && responded <= at ? { FIRST_RESPONSE: responded } : {}),
      ...(restored !== undefined && restored <= at ? { RESTORED: restored } : {}),
    },
    excludedPeriods: facts.excludedPeriods.filter(
      ({ startsAt, recordedAt }) => startsAt <= at || (recordedAt !== undefined && recordedAt <= at),
    ),
  };
}
