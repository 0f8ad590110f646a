import type { Money } from '../money/value';
import { assessPenalty } from '../penalty/assess-penalty';
import type { PenaltyDecision, RecordedCapUse } from '../penalty/decision';
import { breachOccasion } from '../penalty/breach-occasion';
import type { PenaltyOccasion } from '../penalty/occasion';
import type { PriceLine } from '../penalty/price-line';
import type { ReadyPolicy } from '../penalty/priced-terms';
import { accept, type Result } from '../result';
import type { ClockResult } from '../sla/clock';
import type { ClockFacts } from '../sla/clock-facts';
import type { Severity } from '../sla/commitment';
import type { CompiledCommitment } from '../sla/compile-commitment';
import type { Interruption } from '../sla/downtime';
import { readClock } from '../sla/read-clock';
import { readDowntimeBudget } from '../sla/read-downtime-budget';
import type { Instant, LocalDate } from '../time/instant';
import { addDays, yearOf } from '../time/local-date';
import { localDateAt, type TimeZone } from '../time/time-zone';

/** What all projections of one contract share. */
export interface ProjectionContext {
  readonly currency: string;
  readonly zone: TimeZone;
  /** Codes of the causes that its terms list. */
  readonly causes: readonly string[];
  readonly prices: readonly PriceLine[];
  readonly serviceStartsOn: LocalDate;
  /** The last day with service, if it ends. */
  readonly serviceLastDay: LocalDate | null;
  /** What stands recorded under caps; without the penalties that are projected here. */
  readonly recorded: readonly RecordedCapUse[];
}

/** A commitment of an incident that runs, under one policy. */
export interface RunningBreach {
  readonly kind: 'BREACH';
  /** The incident's number, which orders equal deadlines. */
  readonly incident: string;
  readonly commitment: CompiledCommitment;
  readonly policy: ReadyPolicy;
  /**
   * What is recorded of the incident; a stop in it is kept, so that one that is over stays as it
   * is.
   */
  readonly facts: ClockFacts;
  readonly severity: Severity;
  /** Keys of the price lines of the services that the incident concerns. */
  readonly servicesConcerned: readonly string[];
  /** Keys of services concerned by other breaches of the month that are not projected here. */
  readonly servicesConcernedInMonth: readonly string[];
  /** Keys of caps lifted by a recorded decision. */
  readonly liftedCaps: readonly string[];
}

/** The downtime of a calendar year under one policy; an interruption without an end lasts. */
export interface RunningYear {
  readonly kind: 'YEAR';
  readonly year: number;
  readonly commitment: CompiledCommitment;
  readonly policy: ReadyPolicy;
  /** All interruptions of the contract that may touch the year. */
  readonly interruptions: readonly Interruption[];
  /** What was invoiced for the year; needed by the annual base `INVOICED` only. */
  readonly invoicedForYear: Money | null;
  readonly liftedCaps: readonly string[];
}

/** What may cost more the longer it lasts. */
export type RunningItem = RunningBreach | RunningYear;

/** The clock of a running item at an instant: of its commitment, or of the year's budget. */
export function resultAt({ causes }: ProjectionContext, item: RunningItem, at: Instant): Result<ClockResult> {
  return item.kind === 'BREACH'
    ? readClock(item.commitment, item.facts, causes, at)
    : readDowntimeBudget(item.commitment, item.interruptions, causes, item.year, at);
}

/**
 * What is recorded and which other items share the caps when an item is priced; by default the
 * context's records, and no other item.
 */
export interface Company {
  readonly recorded: readonly RecordedCapUse[];
  /** Services concerned by the other breaches of its month. */
  readonly servicesInMonth: readonly string[];
}

/**
 * What a running item costs if it lasts until an instant: what its policy decides then, after what
 * is recorded under its caps. The downtime of a year is priced as at the year's close. Refuses like
 * `readClock` and `assessPenalty`.
 */
export function costIfItLasts(
  context: ProjectionContext,
  item: RunningItem,
  at: Instant,
  company: Company = { recorded: context.recorded, servicesInMonth: [] },
): Result<PenaltyDecision> {
  const result = resultAt(context, item, at);
  if (!result.ok) return result;
  const occasion = occasionOf(context, item, result.value, company.servicesInMonth);
  if (!occasion.ok) return occasion;
  return assessPenalty({
    policy: item.policy.policy,
    caps: item.policy.caps,
    currency: context.currency,
    prices: context.prices,
    occasion: occasion.value,
    assessedOn: assessedOn(context, item, result.value),
    serviceLastDay: context.serviceLastDay,
    recorded: company.recorded,
    liftedCaps: item.liftedCaps,
  });
}

function occasionOf(
  { zone, serviceStartsOn }: ProjectionContext,
  item: RunningItem,
  result: ClockResult,
  servicesInMonth: readonly string[],
): Result<PenaltyOccasion> {
  if (item.kind === 'BREACH') {
    const servicesConcernedInMonth = [...item.servicesConcernedInMonth, ...servicesInMonth];
    return breachOccasion(zone, item.policy, result, { ...item, servicesConcernedInMonth });
  }
  const { target, comparison, key } = item.commitment.commitment;
  // Running the clock would have thrown already; this tells the compiler.
  if (!('seconds' in target)) throw new Error(`${key} is not a downtime budget`);
  return accept({
    kind: 'YEAR',
    year: item.year,
    downtimeSeconds: result.elapsedSeconds,
    downtimeExplanation: result.explanation,
    budgetSeconds: target.seconds,
    comparison,
    closed: result.stoppedAt !== null,
    serviceStartsOn,
    invoicedForYear: item.invoicedForYear,
  });
}

/**
 * A breach is assessed when its clock stops, here at the instant asked about; a year on the first
 * day after it, or after the service.
 */
function assessedOn({ zone, serviceLastDay }: ProjectionContext, item: RunningItem, result: ClockResult): LocalDate {
  if (item.kind === 'BREACH') return localDateAt(zone, result.stoppedAt ?? result.asOf);
  const ended = serviceLastDay !== null && yearOf(serviceLastDay) === item.year;
  return addDays(ended ? serviceLastDay : (`${item.year}-12-31` as LocalDate), 1);
}
