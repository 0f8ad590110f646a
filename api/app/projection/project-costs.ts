import { contractCostIfItLasts, totalOf, type ContractCost } from '../../domain/projection/contract-cost';
import { costIfItLasts, type ProjectionContext } from '../../domain/projection/running-cost';
import type { Refusal, Result } from '../../domain/result';
import { instant, type Instant } from '../../domain/time/instant';
import { localYearAt } from '../../domain/time/time-zone';
import type { StatementRunner } from '../../store/database/statement';
import type { IncidentRecord } from '../../store/incident/incident.store';
import { groupBy } from '../group-by';
import { NO_PENALTIES, penaltySumsOfContracts, type PenaltySums } from '../penalty/penalty-sums';
import { loadIncidentsOfYears } from '../sla/downtime';
import { loadIncidentTerms } from '../sla/incident-clocks';
import type { ContractTerms } from '../terms/dated-terms';
import type { TermsLibrary } from '../terms/terms-library';
import type { ProjectedItem } from './projected-item';
import { projectionContext } from './projection-context';
import { clocksAtEnd, type ClocksAtEnd, loadModulesByMonth, breachesOf } from './running-breaches';
import { yearsOf } from './running-years';
import { mapInTurns } from '../../memory/turns';

/** What is projected, over which instants, seen from now. */
export interface ProjectionWindow {
  readonly from: Instant;
  readonly until: Instant;
  readonly now: Instant;
}

/** What runs, ready to be projected, with what it costs at the end of the window. */
export interface CostProjectionParts {
  readonly context: ProjectionContext;
  readonly items: readonly ProjectedItem[];
  readonly cost: ContractCost;
  readonly refusals: readonly Refusal[];
}

/**
 * What runs on several contracts: running incidents and years of downtime together; in the
 * contracts' order, null for those that may not be seen.
 */
export async function projectContracts(
  reader: StatementRunner,
  library: TermsLibrary,
  providerId: string,
  contracts: readonly string[],
  window: ProjectionWindow,
): Promise<readonly (CostProjectionParts | null)[]> {
  const terms = await library.termsOf(reader, providerId, contracts, { at: window.now });
  const years = [...terms.values()].map((own) => ({
    terms: own,
    year: localYearAt(own.zone, window.now),
    asOf: window.now,
  }));
  const [incidents, penalties] = await Promise.all([
    loadIncidentsOfYears(reader, library, providerId, years),
    penaltySumsOfContracts(reader, [...terms.keys()]),
  ]);
  const { clocks, refused } = await clocksAtEnd(incidents, endOf(window));
  const modules = await loadModulesByMonth(reader, clocks);
  const incidentsBy = groupBy(incidents, ({ incident }) => incident.contractId);
  const clocksBy = groupBy(clocks, ({ source }) => source.incident.contractId);
  return mapInTurns(contracts, (id) => {
    const own = terms.get(id);
    if (own === undefined) return null;
    const recorded = penalties.get(id) ?? NO_PENALTIES;
    const years = yearsOf(own, incidentsBy.get(id) ?? [], recorded, window.now, window.until);
    const breaches = breachesOf(clocksBy.get(id) ?? [], modules);
    const unread = refused.filter(({ contractId }) => contractId === id).flatMap(({ refusals }) => refusals);
    const refusals = [...unread, ...breaches.refusals, ...years.refusals];
    return priced(own, [...breaches.items, ...years.items], recorded, window, refusals);
  });
}

/** What runs on several incidents, each by itself, in their order. */
export async function projectIncidentCosts(
  reader: StatementRunner,
  library: TermsLibrary,
  providerId: string,
  incidents: readonly IncidentRecord[],
  window: ProjectionWindow,
): Promise<readonly CostProjectionParts[]> {
  const [sources, penalties] = await Promise.all([
    loadIncidentTerms(reader, library, providerId, incidents),
    penaltySumsOfContracts(
      reader,
      incidents.map((incident) => incident.contractId),
    ),
  ]);
  const read: ClocksAtEnd[] = [];
  for (const source of sources) read.push(await clocksAtEnd([source], endOf(window)));
  const modules = await loadModulesByMonth(
    reader,
    read.flatMap(({ clocks }) => clocks),
  );
  return mapInTurns(sources, ({ terms }, index) => {
    const recorded = penalties.get(terms.contract.id) ?? NO_PENALTIES;
    const { clocks = [], refused = [] } = read[index] ?? {};
    const breaches = breachesOf(clocks, modules);
    const refusals = [...refused.flatMap((each) => each.refusals), ...breaches.refusals];
    return priced(terms, breaches.items, recorded, window, refusals);
  });
}

/** Clocks are read when all that is recorded has happened. */
function endOf({ until, now }: ProjectionWindow): Instant {
  return instant(Math.max(until, now));
}

/** Prices items together; those that cannot be priced are refused and left out. */
function priced(
  terms: ContractTerms,
  items: readonly ProjectedItem[],
  penalties: PenaltySums,
  window: ProjectionWindow,
  refusals: readonly Refusal[],
): CostProjectionParts {
  const context = projectionContext(terms, penalties);
  const cost = priceAll(context, items, window);
  if (cost.ok) return { context, items, cost: cost.value, refusals };
  const kept: ProjectedItem[] = [];
  const refused: Refusal[] = [...refusals];
  for (const each of items) {
    // A breach stays one: what can be priced at the end can be priced before.
    const alone = costIfItLasts(context, each.item, window.until);
    if (alone.ok) kept.push(each);
    else refused.push(...alone.refusals);
  }
  const rest = priceAll(context, kept, window);
  if (rest.ok) return { context, items: kept, cost: rest.value, refusals: refused };
  const nothing = { ...totalOf(context.currency, []), items: [] };
  return { context, items: [], cost: nothing, refusals: [...refused, ...rest.refusals] };
}

function priceAll(
  context: ProjectionContext,
  items: readonly ProjectedItem[],
  { until }: ProjectionWindow,
): Result<ContractCost> {
  return contractCostIfItLasts(
    context,
    items.map(({ item }) => item),
    until,
  );
}
