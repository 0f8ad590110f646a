import type { Explanation } from '../explanation/explanation';
import type { Money } from '../money/value';
import type { ClockResult } from '../sla/clock';
import type { Comparison, Severity } from '../sla/commitment';
import type { LocalDate } from '../time/instant';
import type { RecordedCapUse } from './decision';
import type { Cap, PenaltyPolicy } from './policy';
import type { PriceLine } from './price-line';

/** One breached, kept or running commitment of an incident. */
export interface BreachOccasion {
  readonly kind: 'BREACH';
  /**
   * The commitment's clock at the instant of assessment; its explanation comes before the amount's.
   */
  readonly result: ClockResult;
  /**
   * Local date (contract's zone) of `reading.dueAt`; of `reading.asOf` while an exclusion is open
   * and there is no deadline.
   */
  readonly breachOn: LocalDate;
  readonly severity: Severity;
  /** Keys of the price lines of the services the incident concerned; for bases of that scope. */
  readonly servicesConcerned: readonly string[];
  /**
   * Keys of all services concerned by breaches of the month, for caps of that scope; those of the
   * incident are added.
   */
  readonly servicesConcernedInMonth: readonly string[];
  /**
   * Opening seconds of the rule's calendar in the local month of `breachOn`; needed by amounts per
   * hour only.
   */
  readonly openingSecondsInMonth: number | null;
}

/** The downtime of a calendar year against its budget. */
export interface YearOccasion {
  readonly kind: 'YEAR';
  readonly year: number;
  /** Running time of all interruptions that falls in the local year. */
  readonly downtimeSeconds: number;
  /** The explanation of the budget's clock, whose steps come before the amount's. */
  readonly downtimeExplanation?: Explanation;
  readonly budgetSeconds: number;
  /** Whether the budget reached exactly is kept (`AT_MOST`). */
  readonly comparison: Comparison;
  /** True when the year is over or the contract ended in it; else the decision is a projection. */
  readonly closed: boolean;
  readonly serviceStartsOn: LocalDate;
  /**
   * What was invoiced for the year's base, excluding tax; needed by the annual base `INVOICED`
   * only.
   */
  readonly invoicedForYear: Money | null;
}

/** What a policy is asked about. */
export type PenaltyOccasion = BreachOccasion | YearOccasion;

/** Everything one assessment needs; the same input always gives the same decision. */
export interface PenaltyInput {
  readonly policy: PenaltyPolicy;
  /** Caps of the contract's terms; those that the policy names apply, in its order. */
  readonly caps: readonly Cap[];
  readonly currency: string;
  readonly prices: readonly PriceLine[];
  readonly occasion: PenaltyOccasion;
  /** Local date of assessment. */
  readonly assessedOn: LocalDate;
  /** The contract's last day with service, if it ends. */
  readonly serviceLastDay: LocalDate | null;
  /** What stands recorded under caps; leave out the penalty that is being assessed again. */
  readonly recorded: readonly RecordedCapUse[];
  /** Keys of caps lifted for this penalty by a recorded decision. */
  readonly liftedCaps: readonly string[];
}
