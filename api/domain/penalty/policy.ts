import type { Label } from '../explanation/explanation';
import type { DecimalText } from '../money/decimal';
import type { CalendarRule, CommitmentKind, Severity } from '../sla/commitment';

/**
 * One line of a rate table: the rate for overruns up to and including `overrunUpToSeconds`, counted
 * on the commitment's clock; null has no upper end and must come last. `ratePercent` 10 is a tenth
 * of the base.
 */
export interface RateLine {
  readonly overrunUpToSeconds: number | null;
  readonly ratePercent: DecimalText;
}

/**
 * How a rate table is read. `FLAT`: the line that the whole overrun falls in gives one rate.
 * `MARGINAL`: each slice of the overrun counts at its own line's rate, in proportion to its length.
 */
export const RATE_READINGS = ['FLAT', 'MARGINAL'] as const;
/** See `RATE_READINGS`. */
export type RateReading = (typeof RATE_READINGS)[number];

/**
 * What a begun hour of delay counts: a whole one (`STARTED`), nothing until complete (`COMPLETED`),
 * its share (`PRORATA`).
 */
export const HOUR_ROUNDINGS = ['STARTED', 'COMPLETED', 'PRORATA'] as const;
/** See `HOUR_ROUNDINGS`. */
export type HourRounding = (typeof HOUR_ROUNDINGS)[number];

/** A percentage of the base, by how long the overrun was. */
export interface RateTableRule {
  readonly kind: 'RATE_TABLE';
  readonly reading: RateReading;
  readonly lines: readonly RateLine[];
}

/**
 * For each hour of delay: `multiple` × base ÷ opening hours of the local calendar month that
 * contains `dueAt`.
 */
export interface PerHourRule {
  readonly kind: 'PER_HOUR';
  readonly multiple: DecimalText;
  readonly hourRounding: HourRounding;
  /** The calendar whose opening hours of the month divide the base. */
  readonly openingCalendar: CalendarRule;
}

/**
 * For each breached incident a percentage of the base by severity; a severity that is not named
 * owes nothing.
 */
export interface RatePerMissRule {
  readonly kind: 'RATE_PER_MISS';
  readonly ratesPercent: Readonly<Partial<Record<Severity, DecimalText>>>;
}

/** How a penalty's amount comes from its base. */
export type AmountRule = RateTableRule | PerHourRule | RatePerMissRule;

/**
 * Which price lines make a base: those flagged hosting, all of the contract, or those of the
 * services the incident concerned.
 */
export const BASE_SCOPES = ['HOSTING', 'ALL', 'SERVICES_CONCERNED'] as const;
/** See `BASE_SCOPES`. */
export type BaseScope = (typeof BASE_SCOPES)[number];

/**
 * Which annual amount: twelve times the monthly amount last in force in the year, or what was
 * invoiced for the year.
 */
export const ANNUAL_BASES = ['TWELVE_TIMES_LAST', 'INVOICED'] as const;
/** See `ANNUAL_BASES`. */
export type AnnualBase = (typeof ANNUAL_BASES)[number];

/** The amount that rates apply to: monthly (price ÷ months of its period) on a date, or annual. */
export type PenaltyBase =
  | { readonly scope: BaseScope; readonly period: 'MONTHLY' }
  | { readonly scope: BaseScope; readonly period: 'ANNUAL'; readonly annualBase: AnnualBase };

/**
 * The span over which a cap counts recorded amounts: local calendar month or year, or the
 * contract's whole term.
 */
export const CAP_WINDOWS = ['MONTH', 'CALENDAR_YEAR', 'CONTRACT_TERM'] as const;
/** See `CAP_WINDOWS`. */
export type CapWindow = (typeof CAP_WINDOWS)[number];

/**
 * Which moment places a penalty in a cap's window and picks the prices in force: its breach, or its
 * assessment.
 */
export const CAP_MOMENTS = ['DUE_AT', 'ASSESSED_AT'] as const;
/** See `CAP_MOMENTS`. */
export type CapMoment = (typeof CAP_MOMENTS)[number];

/** In which order amounts use up a cap: by breach then incident number, or as they are recorded. */
export const CAP_ORDERS = ['DUE_AT_THEN_NUMBER', 'AS_RECORDED'] as const;
/** See `CAP_ORDERS`. */
export type CapOrder = (typeof CAP_ORDERS)[number];

/**
 * The most that may be owed over a window: `multiple` × the monthly amount of `scope` on the cap's
 * moment, rounded down to the cent, less what was recorded under the same key in the same window.
 * Penalties whose policies name the same cap share it.
 */
export interface Cap {
  /**
   * Unique in its pack, e.g. `liability`; also names the ledger accounts `<key>:headroom` and
   * `<key>:used`.
   */
  readonly key: string;
  readonly label: Label;
  readonly window: CapWindow;
  /** e.g. `"3"` months, `"0.05"` for five per cent. */
  readonly multiple: DecimalText;
  readonly scope: BaseScope;
  readonly moment: CapMoment;
  readonly order: CapOrder;
  /** Whether an administrator may lift it for one penalty (gross negligence), with a reason. */
  readonly liftable: boolean;
  /**
   * Whether indemnities count under it as penalties do; where a pack does not say, see
   * `countsIndemnities`.
   */
  readonly indemnities?: boolean;
  readonly article: string;
}

/**
 * When what was assessed becomes due: when the client claims it, or by itself at the month's
 * closing.
 */
export const SETTLEMENTS = ['ON_CLAIM', 'AT_CLOSING'] as const;
/** See `SETTLEMENTS`. */
export type Settlement = (typeof SETTLEMENTS)[number];

/** Whether and how a provider may contest a claim. */
export interface ContestRule {
  readonly allowed: boolean;
  /** Both sides put their measurements side by side before the contest is decided. */
  readonly confrontation: boolean;
  /**
   * Days from the contest after which, without agreement, the client may ask for the provider's
   * final position.
   */
  readonly daysToAgree: number;
}

/**
 * How one kind of breached commitment becomes money: data of a terms pack. Percentages and
 * multiples are decimal text.
 */
export interface PenaltyPolicy {
  /** Unique in its pack, e.g. `restoration`. */
  readonly key: string;
  readonly label: Label;
  readonly commitmentKind: CommitmentKind;
  /** Keys of the commitments it penalises; empty means all of that kind. */
  readonly commitments: readonly string[];
  readonly amount: AmountRule;
  readonly base: PenaltyBase;
  /**
   * The span it is assessed for: each breach by itself in the local month of its breach, or one for
   * the calendar year, at its close.
   */
  readonly window: 'MONTH' | 'CALENDAR_YEAR';
  /**
   * Yearly ones: the amount × days in service ÷ days of the year when service started
   * (`prorateOnStart`) or ended in it.
   */
  readonly prorateOnStart: boolean;
  readonly prorateOnEnd: boolean;
  /** Keys of the pack's caps, in the order in which they cut. */
  readonly caps: readonly string[];
  readonly settlement: Settlement;
  /** Years after assessment during which it may be claimed. */
  readonly claimExpiryYears: number;
  readonly contest: ContestRule;
  readonly article: string;
}

/**
 * The penalties of a terms pack: its policies and the caps they name. A pack without money
 * penalties has none of either.
 */
export interface PenaltyTerms {
  readonly caps: readonly Cap[];
  readonly policies: readonly PenaltyPolicy[];
}
