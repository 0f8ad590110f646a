import type { Result } from '../../domain/result';
import type { ClockResult } from '../../domain/sla/clock';
import { interruptionOf, type Interruption } from '../../domain/sla/downtime';
import { readDowntimeBudget } from '../../domain/sla/read-downtime-budget';
import { clockStartOf, whyNotApplicable } from '../../domain/sla/applicability';
import { formatInstant, instant, type Instant } from '../../domain/time/instant';
import { startOfLocalYear } from '../../domain/time/time-zone';
import type { StatementRunner } from '../../store/database/statement';
import {
  incidentsTouching,
  incidentsTouchingOrChanged,
  type IncidentRecord,
} from '../../store/incident/incident.store';
import { storedInstant, storedInstantOrNull } from '../stored-instant';
import type { ReadyCommitment } from '../terms/prepare-terms';
import type { ContractTerms } from '../terms/dated-terms';
import type { TermsLibrary } from '../terms/terms-library';
import { commitmentsOn, loadIncidentTerms, loadIncidentTermsKnown, type IncidentWithTerms } from './incident-clocks';

/**
 * The downtime budgets of a contract that its active modules bring, each once, in the pack's order.
 */
export function downtimeCommitments({ commitments }: ContractTerms): readonly ReadyCommitment[] {
  const budgets = new Map<string, ReadyCommitment>();
  for (const each of commitments) {
    const { key, kind } = each.compiled.commitment;
    if (kind === 'DOWNTIME_BUDGET' && !budgets.has(key)) budgets.set(key, each);
  }
  return [...budgets.values()];
}

/**
 * The value of the setting `services` by which a contract has several: each module that incidents
 * name is one.
 */
const NAMED_SERVICES = 'NAMED';

/**
 * The interruptions of a contract that the budget counts: of a kind and on assets that its
 * commitment concerns. The service is one per contract, whatever module is named, unless the terms
 * say that services are named.
 */
export function interruptionsOf(
  commitment: ReadyCommitment,
  { contract, terms }: ContractTerms,
  incidents: readonly IncidentWithTerms[],
): readonly Interruption[] {
  const named = terms.pack.settings['services'] === NAMED_SERVICES;
  return incidents
    .filter((source) =>
      commitmentsOn(source).some((each) => each.compiled.commitment.key === commitment.compiled.commitment.key),
    )
    .filter(({ facts }) => whyNotApplicable(commitment.compiled.commitment, facts) === null)
    .flatMap(({ incident, facts }) => {
      const startsAt = clockStartOf(commitment.compiled.commitment, facts);
      if (startsAt === null) return [];
      return [
        interruptionOf(
          { service: named ? incident.moduleId : contract.id, startsAt, endsAt: facts.events.RESTORED ?? null },
          facts,
        ),
      ];
    });
}

/**
 * What a contract's downtime budget says of a calendar year at an instant, from incidents already
 * loaded. Refuses what `readDowntimeBudget` refuses.
 */
export function readBudget(
  commitment: ReadyCommitment,
  terms: ContractTerms,
  incidents: readonly IncidentWithTerms[],
  year: number,
  asOf: Instant,
): Result<ClockResult> {
  const interruptions = interruptionsOf(commitment, terms, incidents);
  return readDowntimeBudget(commitment.compiled, interruptions, terms.causes, year, asOf);
}

/**
 * A contract, and the local calendar year of its zone whose downtime is asked for, up to an
 * instant.
 */
export interface YearOfContract {
  readonly terms: ContractTerms;
  readonly year: number;
  readonly asOf: Instant;
}

/**
 * Loads the incidents of several contracts that touch a year of theirs, or are open at its instant;
 * as they were known at an instant unless it is null. Each contract has years of its own zone;
 * incidents that touch another contract's year alone may be among them, and count nothing.
 */
export async function loadIncidentsOfYears(
  reader: StatementRunner,
  library: TermsLibrary,
  providerId: string,
  years: readonly YearOfContract[],
  knownAt: Instant | null = null,
): Promise<readonly IncidentWithTerms[]> {
  if (years.length === 0) return [];
  const spans = years.map(({ terms: { zone }, year, asOf }) => ({
    from: startOfLocalYear(zone, year),
    until: Math.min(asOf, startOfLocalYear(zone, year + 1)),
  }));
  const from = instant(Math.min(...spans.map((span) => span.from)));
  const until = instant(Math.max(...spans.map((span) => span.until)));
  const ids = years.map(({ terms: { contract } }) => contract.id);
  if (knownAt === null) {
    const records = await incidentsTouching(reader, ids, formatInstant(from), formatInstant(until));
    return loadIncidentTerms(reader, library, providerId, records);
  }
  const records = await incidentsTouchingOrChanged(
    reader,
    ids,
    formatInstant(from),
    formatInstant(until),
    formatInstant(knownAt),
  );
  const known = await loadIncidentTermsKnown(reader, library, providerId, records, knownAt);
  return known
    .filter((source) => source !== null)
    .filter((source) => touches(source.incident, from, until) || excludes(source, from, until));
}

/**
 * Whether an incident's service may have been down at some time in `[from, until)`, or it was open
 * at `until`.
 */
function touches({ receivedAt, restoredAt }: IncidentRecord, from: Instant, until: Instant): boolean {
  const restored = storedInstantOrNull(restoredAt);
  return storedInstant(receivedAt) <= until && (restored === null || restored >= from);
}

/**
 * Whether an exclusion of an incident touches `[from, until)`: it may be time of the whole service.
 */
function excludes({ facts }: IncidentWithTerms, from: Instant, until: Instant): boolean {
  return facts.excludedPeriods.some(({ startsAt, endsAt }) => startsAt < until && (endsAt === null || endsAt > from));
}
