import { add, negate } from '../money/arithmetic';
import { zero, type Money } from '../money/value';
import { assessPenalty } from '../penalty/assess-penalty';
import { compareText } from '../penalty/compare-text';
import type { PenaltyDecision, RecordedCapUse } from '../penalty/decision';
import { breachOccasion } from '../penalty/breach-occasion';
import { liftableOf } from '../penalty/lifted-caps';
import type { BaseScope } from '../penalty/policy';
import type { PriceLine } from '../penalty/price-line';
import type { PricedCommitment, PricedTerms, ReadyPolicy } from '../penalty/priced-terms';
import { accept, type Result } from '../result';
import { clockStartOf, clockStopOf, whyNotApplicable } from '../sla/applicability';
import { interruptionOf, type Interruption } from '../sla/downtime';
import { touchedCommitments } from '../sla/touched-commitments';
import { readClock } from '../sla/read-clock';
import { readDowntimeBudget } from '../sla/read-downtime-budget';
import { instant, type Instant, type LocalDate } from '../time/instant';
import { addDays, monthOf, yearOf, type LocalMonth } from '../time/local-date';
import { localDateAt, localMonthAt, startOfLocalDate } from '../time/time-zone';
import type { ContractHistory, CostLine, PastIncident, SimulationNote } from './history';

/** What a history's penalties come to under some terms. */
export interface ReplayedPenalties {
  readonly lines: readonly CostLine[];
  readonly notes: readonly SimulationNote[];
}

/** What the invoices issued in a year came to, for an annual base. */
export type InvoicedForYear = (year: number, scope: BaseScope) => Money;

/** Something to assess, in its turn. */
interface Occasion {
  /** When it takes from the caps: its breach, or when it became certain. */
  readonly turn: Instant;
  readonly number: string;
  readonly month: LocalMonth;
  readonly assess: (recorded: readonly RecordedCapUse[]) => Result<PenaltyDecision>;
}

/**
 * Prices all incidents of a history, and the downtime of its years, under some terms. **Reading**:
 * where any cap of these goes by breach all take their turn by breach then number, as closings put
 * them; else as they became certain. A cause that the terms do not list excludes nothing here, and
 * is noted; a breach that is not certain before `until` is left out, and noted.
 */
export function replayPenalties(
  terms: PricedTerms,
  history: ContractHistory,
  prices: readonly PriceLine[],
  basis: { readonly servicesApart: boolean; readonly invoiced: InvoicedForYear },
  until: LocalDate,
): Result<ReplayedPenalties> {
  const notes: SimulationNote[] = [];
  const incidents = history.incidents.map((incident) => underCauses(incident, terms.causes, notes));
  const servicesOf = new Map<LocalMonth, Set<string>>();
  const replay: Replay = { terms, history, prices, until: startOfLocalDate(terms.zone, until), notes, servicesOf };
  const occasions: Occasion[] = [];
  for (const commitment of terms.commitments) {
    const touching = incidents.filter((incident) => touches(terms, commitment, incident));
    const found =
      commitment.compiled.commitment.kind === 'DOWNTIME_BUDGET'
        ? years(replay, commitment, touching, basis)
        : breaches(replay, commitment, touching);
    if (!found.ok) return found;
    occasions.push(...found.value);
  }
  occasions.sort((a, b) => a.turn - b.turn || compareText(a.number, b.number));
  const used = new UsedCaps(terms.currency);
  const lines: CostLine[] = [];
  for (const { number, month, assess } of occasions) {
    const decision = assess(used.recorded());
    if (!decision.ok) return decision;
    if (decision.value.status !== 'ASSESSED') continue;
    used.take(decision.value);
    const { amount, explanation } = decision.value;
    lines.push({ kind: 'PENALTY', month, concerns: number, amount: negate(amount), explanation });
  }
  return accept({ lines, notes });
}

interface Replay {
  readonly terms: PricedTerms;
  readonly history: ContractHistory;
  readonly prices: readonly PriceLine[];
  readonly until: Instant;
  readonly notes: SimulationNote[];
  /**
   * The services that the breaches of a month concern, of whatever commitment: a cap may be a share
   * of their prices.
   */
  readonly servicesOf: Map<LocalMonth, Set<string>>;
}

/** What caps have recorded, summed by window, so that a long history stays quick. */
class UsedCaps {
  private readonly sums = new Map<string, RecordedCapUse>();

  constructor(private readonly currency: string) {}

  recorded(): readonly RecordedCapUse[] {
    return [...this.sums.values()];
  }

  take({ capUses }: PenaltyDecision): void {
    for (const { capKey, windowKey, used } of capUses) {
      const key = `${capKey} ${windowKey}`;
      const before: Money = this.sums.get(key)?.amount ?? zero(this.currency);
      this.sums.set(key, { penaltyId: key, capKey, windowKey, amount: add(before, used) });
    }
  }
}

/** An incident as these terms see it: causes that they do not list are none, and said so. */
function underCauses(incident: PastIncident, causes: readonly string[], notes: SimulationNote[]): PastIncident {
  const { facts, number } = incident;
  const listed = (cause: string): boolean => {
    if (causes.includes(cause)) return true;
    notes.push({ code: 'CAUSE_NOT_LISTED', concerns: number, detail: cause });
    return false;
  };
  const excludedPeriods = facts.excludedPeriods.filter(({ cause }) => listed(cause));
  const excludedBy = facts.excludedBy !== null && listed(facts.excludedBy) ? facts.excludedBy : null;
  return { ...incident, facts: { ...facts, excludedPeriods, excludedBy } };
}

/**
 * Whether an incident touches a commitment; of one that several modules bring, that of the module
 * whose service was down, but a budget of theirs is one.
 */
function touches(
  { commitments }: PricedTerms,
  commitment: PricedCommitment,
  { service, facts }: PastIncident,
): boolean {
  const { key, kind } = commitment.compiled.commitment;
  const all = commitments.map((each) => ({ module: each.module, commitment: each.compiled.commitment, of: each }));
  return touchedCommitments(all, service, facts.assets).some(({ of }) =>
    kind === 'DOWNTIME_BUDGET' ? of.compiled.commitment.key === key : of === commitment,
  );
}

function breaches(
  replay: Replay,
  { compiled, policies }: PricedCommitment,
  incidents: readonly PastIncident[],
): Result<readonly Occasion[]> {
  const { terms, history, prices, until, notes, servicesOf } = replay;
  const priced = policies.filter(({ policy }) => policy.window === 'MONTH');
  if (priced.length === 0) return accept([]);
  const byBreach = goesByBreach(terms);
  const occasions: Occasion[] = [];
  for (const incident of incidents) {
    const stop = clockStopOf(compiled.commitment, incident.facts);
    const result = readClock(
      compiled,
      incident.facts,
      terms.causes,
      stop !== null && stop < until ? stop : instant(until - 1),
    );
    if (!result.ok) return result;
    const { state, stoppedAt, dueAt } = result.value;
    if (state !== 'BREACHED' || dueAt === null) continue;
    if (stoppedAt === null) {
      notes.push({ code: 'STILL_RUNNING', concerns: incident.number, detail: compiled.commitment.key });
      continue;
    }
    const month = localMonthAt(terms.zone, dueAt);
    const services = servicesOf.get(month) ?? new Set();
    const { servicesConcerned } = incident;
    for (const service of servicesConcerned) services.add(service);
    servicesOf.set(month, services);
    for (const policy of priced) {
      occasions.push({
        turn: byBreach ? dueAt : stoppedAt,
        number: incident.number,
        month,
        // Asked once the breaches of all commitments are known.
        assess: (recorded) => {
          const { severity } = incident.facts;
          const facts = { severity, servicesConcerned, servicesConcernedInMonth: [...services] };
          const occasion = breachOccasion(terms.zone, policy, result.value, facts);
          if (!occasion.ok) return occasion;
          const assessedOn = localDateAt(terms.zone, stoppedAt);
          return assess(policy, terms, history, prices, occasion.value, assessedOn, recorded, incident.number);
        },
      });
    }
  }
  return accept(occasions);
}

function years(
  replay: Replay,
  { compiled, policies }: PricedCommitment,
  incidents: readonly PastIncident[],
  { servicesApart, invoiced }: { readonly servicesApart: boolean; readonly invoiced: InvoicedForYear },
): Result<readonly Occasion[]> {
  const { terms, history, prices, until } = replay;
  const { commitment } = compiled;
  // A budget that several modules bring is one.
  if (terms.commitments.find((each) => each.compiled.commitment.key === commitment.key)?.compiled !== compiled)
    return accept([]);
  const { target, comparison } = commitment;
  if (!('seconds' in target)) throw new Error(`${commitment.key} is not a downtime budget`);
  const interruptions = incidents
    .filter(({ facts }) => whyNotApplicable(commitment, facts) === null)
    .flatMap(({ facts, service }): readonly Interruption[] => {
      const startsAt = clockStartOf(commitment, facts);
      if (startsAt === null) return [];
      const endsAt = clockStopOf(commitment, facts);
      const own = servicesApart ? service : '';
      return [interruptionOf({ service: own, startsAt, endsAt }, facts)];
    });
  const occasions: Occasion[] = [];
  for (let year = yearOf(history.serviceStartsOn); ; year += 1) {
    const lastDay = lastDayOf(history, year);
    const closesAt = startOfLocalDate(terms.zone, addDays(lastDay, 1));
    if (closesAt > until || `${year}-01-01` > lastDay) return accept(occasions);
    const result = readDowntimeBudget(compiled, interruptions, terms.causes, year, closesAt);
    if (!result.ok) return result;
    for (const policy of policies.filter((each) => each.policy.window === 'CALENDAR_YEAR')) {
      const occasion = {
        kind: 'YEAR',
        year,
        downtimeSeconds: result.value.elapsedSeconds,
        downtimeExplanation: result.value.explanation,
        budgetSeconds: target.seconds,
        comparison,
        closed: true,
        serviceStartsOn: history.serviceStartsOn,
        invoicedForYear: invoiced(year, policy.policy.base.scope),
      } as const;
      const assessedOn = addDays(lastDay, 1);
      occasions.push({
        turn: closesAt,
        number: String(year),
        month: monthOf(lastDay),
        assess: (recorded) => assess(policy, terms, history, prices, occasion, assessedOn, recorded),
      });
    }
  }
}

/** The last day of a year, or of the service if it ends in it. */
function lastDayOf({ serviceLastDay }: ContractHistory, year: number): LocalDate {
  const last = `${year}-12-31` as LocalDate;
  return serviceLastDay !== null && serviceLastDay < last ? serviceLastDay : last;
}

function assess(
  { policy, caps }: ReadyPolicy,
  { currency }: PricedTerms,
  { serviceLastDay, capLifts = [] }: ContractHistory,
  prices: readonly PriceLine[],
  occasion: Parameters<typeof assessPenalty>[0]['occasion'],
  assessedOn: LocalDate,
  recorded: readonly RecordedCapUse[],
  incident: string | null = null,
): Result<PenaltyDecision> {
  const year = occasion.kind === 'YEAR' ? occasion.year : null;
  const lifted = capLifts.filter(
    (lift) => lift.policyKey === policy.key && lift.incident === incident && lift.year === year,
  );
  return assessPenalty({
    policy,
    caps,
    currency,
    prices,
    occasion,
    assessedOn,
    serviceLastDay,
    recorded,
    liftedCaps: liftableOf(
      caps,
      lifted.map(({ capKey }) => capKey),
    ),
  });
}

function goesByBreach({ commitments }: PricedTerms): boolean {
  return commitments.some(({ policies }) =>
    policies.some(({ policy, caps }) =>
      caps.some(({ key, order }) => order === 'DUE_AT_THEN_NUMBER' && policy.caps.includes(key)),
    ),
  );
}
