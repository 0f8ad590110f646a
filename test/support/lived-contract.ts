import type { ContractTerms } from '../../api/app/terms/dated-terms';
import { decideBreach, policiesOf } from '../../api/app/penalty/decide-breach';
import { policyOfYears } from '../../api/app/penalty/policy-of-years';
import { priceLinesOf, serviceKeysOf } from '../../api/app/penalty/price-lines';
import { readyPolicyOf } from '../../api/app/penalty/ready-policies';
import { termsOfYear } from '../../api/app/penalty/settle-downtime-year';
import { downtimeCommitments, readBudget } from '../../api/app/sla/downtime';
import { inWordsOf, readClocks, type IncidentWithTerms } from '../../api/app/sla/incident-clocks';
import { assessPenalty } from '../../api/domain/penalty/assess-penalty';
import type { PenaltyDecision } from '../../api/domain/penalty/decision';
import type { Explanation } from '../../api/domain/explanation/explanation';
import { assessmentBasis } from '../../api/domain/penalty/reassess';
import type { Result } from '../../api/domain/result';
import type { ClockFacts } from '../../api/domain/sla/clock-facts';
import type { ExcludedPeriod } from '../../api/domain/sla/clock';
import type { AssetKind, AssetOwnership } from '../../api/domain/sla/commitment';
import type { ExclusionScope } from '../../api/domain/sla/exclusion-scope';
import { termsOfModule } from '../../api/domain/terms/effective-terms';
import { formatInstant, type Instant, type LocalDate } from '../../api/domain/time/instant';
import { localDateAt } from '../../api/domain/time/time-zone';
import type { IncidentRecord } from '../../api/store/incident/incident.store';
import { valueOf } from './value-of';

/** What was told of an incident, all corrections taken in. */
export interface ToldIncident {
  readonly id: string;
  /** How many things had been told before. */
  readonly place: number;
  moduleId: string;
  assetIds: readonly string[];
  severity: IncidentRecord['severity'];
  kind: IncidentRecord['kind'];
  channel: IncidentRecord['channel'];
  receivedAt: Instant;
  readonly calls: { readonly channel: IncidentRecord['channel']; readonly at: Instant }[];
  firstResponseAt: Instant | null;
  restoredAt: Instant | null;
  excludedBy: string | null;
  excludedScope: ExclusionScope | null;
  periods: (ExcludedPeriod & { readonly id: string })[];
}

/** What was told of an asset. */
export interface ToldAsset {
  readonly id: string;
  readonly place: number;
  readonly kind: AssetKind;
  readonly ownership: AssetOwnership;
  readonly coveredFrom: LocalDate;
}

/** All that was told of a contract. */
export interface Told {
  readonly incidents: ToldIncident[];
  readonly assets: ToldAsset[];
  readonly years: Set<number>;
}

/** What is owed for one cause, but for its caps, as a line to compare. */
export interface Owed {
  readonly cause: string;
  readonly basis: string;
}

/**
 * What all that was told of a contract owes, assessed once from nothing: no row of an incident, an
 * asset or a penalty is read. Caps are left out, since what is left of them is a matter of order.
 */
export function owedFromScratch(terms: ContractTerms, told: Told, now: Instant): readonly Owed[] {
  const sources = told.incidents.map((incident) => sourceOf(terms, told, incident));
  return [
    ...sources.flatMap((source) => owedForIncident(source, now)),
    ...[...told.years].flatMap((year) => owedForYear(terms, sources, year, now)),
  ].sort((a, b) => (a.cause < b.cause ? -1 : 1));
}

/** The line of a breach. */
export function owedLine(
  of: { readonly incidentId: string | null; readonly year: number | null; readonly policyKey: string },
  commitmentKey: string,
  moduleId: string,
  breachedAt: string,
  explanation: Explanation,
): Owed {
  const cause = [of.incidentId ?? of.year, of.policyKey, commitmentKey, moduleId, breachedAt].join(' ');
  return { cause, basis: assessmentBasis(explanation) };
}

/** The line of a breach that has no amount. */
export function unpricedLine(
  of: { readonly incidentId: string | null; readonly year: number | null; readonly policyKey: string },
  commitmentKey: string,
  codes: readonly string[],
): Owed {
  return { cause: [of.incidentId ?? of.year, of.policyKey, commitmentKey, 'unpriced'].join(' '), basis: codes.join() };
}

function sourceOf({ dated }: ContractTerms, { assets }: Told, incident: ToldIncident): IncidentWithTerms {
  const terms = dated.at(incident.receivedAt);
  const receivedOn = localDateAt(terms.zone, incident.receivedAt);
  const { assetIds, calls, restoredAt, periods, excludedBy, excludedScope } = incident;
  const hit = assets.filter(({ id, place, coveredFrom }) => {
    const concerned = assetIds.length === 0 ? place < incident.place : assetIds.includes(id);
    return concerned && coveredFrom <= receivedOn;
  });
  const responded = incident.firstResponseAt ?? restoredAt;
  const facts: ClockFacts = {
    severity: incident.severity,
    kind: incident.kind,
    assets: hit.map(({ kind, ownership }) => ({ kind, ownership })),
    receptions: [{ channel: incident.channel, at: incident.receivedAt }, ...calls],
    events: {
      ...(responded === null ? {} : { FIRST_RESPONSE: responded }),
      ...(restoredAt === null ? {} : { RESTORED: restoredAt }),
    },
    excludedPeriods: [...periods].sort((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1)),
    excludedBy,
    ...(excludedScope === null ? {} : { excludedScope }),
  };
  const { id, moduleId, severity } = incident;
  const record = { id, moduleId, severity, receivedAt: formatInstant(incident.receivedAt) } as IncidentRecord;
  return { incident: record, facts: inWordsOf(terms, facts), terms, knownAt: null };
}

function owedForIncident(source: IncidentWithTerms, now: Instant): readonly Owed[] {
  const { terms, incident } = source;
  const services = serviceKeysOf(terms, new Set([incident.moduleId]));
  return valueOf(readClocks(source, now)).flatMap((clock) =>
    policiesOf(clock, source).flatMap((policy) => {
      const { moduleKey, compiled } = clock.commitment;
      const decided = decideBreach(
        source,
        clock,
        valueOf(readyPolicyOf(terms.terms, moduleKey, policy)),
        [],
        services,
        now,
      );
      if (!decided.ok && clock.result.stoppedAt === null) return [];
      const moduleId = moduleIdOf(terms, moduleKey);
      const of = { incidentId: incident.id, year: null, policyKey: policy.key };
      return lines(decided, of, compiled.commitment.key, moduleId, clock.result.dueAt);
    }),
  );
}

function owedForYear(
  { dated }: ContractTerms,
  sources: readonly IncidentWithTerms[],
  year: number,
  now: Instant,
): readonly Owed[] {
  const terms = termsOfYear(dated, year, now);
  return downtimeCommitments(terms).flatMap((commitment) => {
    const { commitment: promise } = commitment.compiled;
    const policy = policyOfYears(commitment, terms);
    if (policy === undefined || !('seconds' in promise.target)) return [];
    const result = valueOf(readBudget(commitment, terms, sources, year, now));
    const decided = assessPenalty({
      policy,
      caps: termsOfModule(terms.terms, commitment.moduleKey).penalties.caps,
      currency: terms.contract.currency,
      prices: priceLinesOf(terms),
      occasion: {
        kind: 'YEAR',
        year,
        downtimeSeconds: result.elapsedSeconds,
        downtimeExplanation: result.explanation,
        budgetSeconds: promise.target.seconds,
        comparison: promise.comparison,
        closed: true,
        serviceStartsOn: terms.contract.startsOn as LocalDate,
        invoicedForYear: null,
      },
      assessedOn: localDateAt(terms.zone, now),
      serviceLastDay: null,
      recorded: [],
      liftedCaps: [],
    });
    const of = { incidentId: null, year, policyKey: policy.key };
    return lines(decided, of, promise.key, moduleIdOf(terms, commitment.moduleKey), result.dueAt);
  });
}

function lines(
  decided: Result<PenaltyDecision>,
  of: { readonly incidentId: string | null; readonly year: number | null; readonly policyKey: string },
  commitmentKey: string,
  moduleId: string,
  breachedAt: Instant | null,
): readonly Owed[] {
  if (!decided.ok) {
    return [
      unpricedLine(
        of,
        commitmentKey,
        decided.refusals.map(({ code }) => code),
      ),
    ];
  }
  if (decided.value.status !== 'ASSESSED') return [];
  const at = breachedAt === null ? '' : formatInstant(breachedAt);
  return [owedLine(of, commitmentKey, moduleId, at, decided.value.explanation)];
}

function moduleIdOf({ modules }: ContractTerms, key: string): string {
  const module = modules.find((each) => each.key === key);
  if (module === undefined) throw new Error(`no module ${key}`);
  return module.id;
}
