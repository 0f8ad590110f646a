import type { UnitAccountTerms } from '../consumption/unit-account';

/**
 * When a prepaid account renews: as soon as nothing is left, or only when a debit asks for more
 * than is left.
 */
export const RENEWAL_MOMENTS = ['BALANCE_IS_ZERO', 'DEBIT_EXCEEDS_BALANCE'] as const;
/** See `RENEWAL_MOMENTS`. */
export type RenewalMoment = (typeof RENEWAL_MOMENTS)[number];

/** What work counts as of which nobody says whether it is urgent. */
export const UNSTATED_URGENCIES = ['URGENT', 'NOT_URGENT'] as const;
/** See `UNSTATED_URGENCIES`. */
export type UnstatedUrgency = (typeof UNSTATED_URGENCIES)[number];

/** Calls included in a forfait up to a time for each incident (`omr-hosted`, module G). */
export interface HotlineTerms {
  /** Key of the module that grants it. */
  readonly module: string;
  /** Minutes included for each incident, all its calls summed. */
  readonly allowanceMinutes: number;
  /**
   * Key of the account that minutes beyond debit; where the contract lacks it they become a quote.
   */
  readonly unitAccount: string;
  /** Whether the excess of each call is rounded up by itself, or that of the incident once. */
  readonly excessRounding: 'PER_CALL' | 'PER_INCIDENT';
  readonly article: string;
}

/** Minutes of a level each month. */
export interface LevelMinutes {
  /** The level, e.g. `2`. */
  readonly level: number;
  /** Null where the contract must say. */
  readonly minutes: number | null;
}

/**
 * Time included each month, used only after the client approved an estimate (`icodia-server` art.
 * 2.2.1).
 */
export interface AllottedTimeTerms {
  /** The lowest level that has it. */
  readonly fromLevel: number;
  readonly minutesByLevel: readonly LevelMinutes[];
  /** The contract's own monthly minutes, in place of its level's; null when it has none. */
  readonly minutes: number | null;
  readonly carriedOver: boolean;
  /** When an estimate exceeds what is left: a quote for the excess alone, or for the whole. */
  readonly excess: 'EXCESS_QUOTED' | 'WHOLE_QUOTED';
  /** Kinds of work that it covers; any other is quoted. */
  readonly workKinds: readonly string[];
  readonly article: string;
}

/**
 * A monthly volume of administration work (`generic-2017` art. 4), or hours included by level
 * (`owl-monitoring` s. 5, 7).
 */
export interface IncludedHoursTerms {
  /** Minutes a month; null where the contract must say or has none. */
  readonly minutes: number | null;
  /** Minutes of a unit, of which every started one is deducted; by the minute where absent. */
  readonly unitMinutes?: number;
  readonly carriedOver: boolean;
  /** Kinds of work never deducted and invoiced apart, e.g. `MAJOR_UPGRADE`. */
  readonly notDeducted: readonly string[];
  readonly article: string;
}

/** Kinds of work outside what is paid for: quoted first, done after a written agreement. */
export interface ExcludedWorkTerms {
  readonly workKinds: readonly string[];
  /** Whether prepaid units may pay for it before a quote is needed. */
  readonly unitsAccepted: boolean;
  readonly article: string;
}

/** Everything that a pack says on work that is counted rather than invoiced by the month. */
export interface ConsumptionTerms {
  readonly unitAccounts: readonly UnitAccountTerms[];
  readonly renewal: RenewalMoment;
  readonly hotline: HotlineTerms | null;
  readonly allottedTime: AllottedTimeTerms | null;
  readonly administrationHours: IncludedHoursTerms | null;
  readonly excludedWork: ExcludedWorkTerms | null;
  /**
   * Surcharge in percent of the tariff for work outside the contract's opening hours; null where no
   * document speaks of it.
   */
  readonly outOfHoursSurchargePercent: string | null;
  /** Minutes of one record of work beyond which the caller confirms them; a day where absent. */
  readonly confirmBeyondMinutes?: number;
  /**
   * Where the document promises a privileged price of a day of work; the ordinary one is quoted
   * where absent.
   */
  readonly privilegedDays?: { readonly article: string };
  /** What work counts as of which nobody says whether it is urgent; `URGENT` where absent. */
  readonly unstatedUrgency?: UnstatedUrgency;
}
