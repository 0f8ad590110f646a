import type { Explanation } from '../explanation/explanation';
import type { DecimalText } from '../money/decimal';
import type { Money } from '../money/value';
import type { PriceLine } from '../penalty/price-line';
import type { ClockFacts } from '../sla/clock-facts';
import type { Severity } from '../sla/commitment';
import type { PeriodMonths } from '../terms/billing-terms';
import type { EffectiveTerms } from '../terms/effective-terms';
import type { LocalDate } from '../time/instant';
import type { LocalMonth } from '../time/local-date';

/** An incident as it happened, whatever terms it is priced under. */
export interface PastIncident {
  /** Its number, which orders equal deadlines. */
  readonly number: string;
  readonly facts: ClockFacts & { readonly severity: Severity };
  /**
   * Key of the module whose service was down: of a commitment that several modules bring, its own
   * counts; and terms may count services apart.
   */
  readonly service: string;
  /** Keys of the price lines of the services that it concerned. */
  readonly servicesConcerned: readonly string[];
}

/**
 * A monthly price of the contract over its dates, excluding tax: a forfait's component, or a
 * module's own.
 */
export interface MonthlyPrice {
  readonly key: string;
  readonly hosting: boolean;
  readonly monthlyAmount: Money;
  readonly from: LocalDate;
  /** First date no longer due; null while open. */
  readonly toExclusive: LocalDate | null;
}

/** Work that units paid for, in time: how many units it takes is for the terms to say. */
export interface PastWork {
  readonly on: LocalDate;
  /** Key of the account it debited. */
  readonly account: string;
  readonly minutes: number;
  readonly roundTrips: number;
  /**
   * For a hotline call of an incident, the minutes of its earlier calls that units paid for too:
   * terms may round those of an incident together. Absent for other work.
   */
  readonly callMinutesBefore?: number;
}

/** What really happened on a contract: facts, without what any terms make of them. */
export interface ContractHistory {
  readonly serviceStartsOn: LocalDate;
  /** The last day with service, if it ends. */
  readonly serviceLastDay: LocalDate | null;
  /**
   * Since the service started, in any order: caps and balances depend on what came before the
   * months asked about.
   */
  readonly incidents: readonly PastIncident[];
  readonly prices: readonly MonthlyPrice[];
  readonly work: readonly PastWork[];
  /** The caps that were lifted for what a policy punishes of an incident or a year. */
  readonly capLifts?: readonly PastCapLift[];
}

/** A decision that lifted a cap. */
export interface PastCapLift {
  readonly capKey: string;
  readonly policyKey: string;
  /** The incident's number, or null for a year. */
  readonly incident: string | null;
  readonly year: number | null;
}

/** Terms to calculate a history under. */
export interface TermsToTry {
  readonly terms: EffectiveTerms;
  /** Keys of the modules of these terms that are active. */
  readonly activeModules: readonly string[];
  /** Prices under these terms, where they are not those of the history. */
  readonly prices?: readonly MonthlyPrice[];
  /**
   * The account of these terms that stands for one of the history, by the latter's key; the same
   * key where absent.
   */
  readonly accounts?: Readonly<Record<string, string>>;
  /** Prices of a unit in force from a date on, by account; that of the terms where absent. */
  readonly unitPrices?: Readonly<Record<string, readonly { readonly from: LocalDate; readonly unitPrice: Money }[]>>;
  /** Units of a base that the contract subscribed, by account; that of the terms where absent. */
  readonly baseUnits?: Readonly<Record<string, number>>;
  /** How many months an invoice covers, where the contract chose another number than the terms. */
  readonly periodMonths?: PeriodMonths;
  readonly paysByDirectDebit: boolean;
}

/** The whole months that are asked about, the first and the last included. */
export interface SimulatedMonths {
  readonly from: LocalMonth;
  readonly to: LocalMonth;
}

/** What a contract costs its client, in parts. A penalty is a credit. */
export const COST_KINDS = ['FORFAIT', 'ACCOUNT_FEE', 'UNIT_PACK', 'PENALTY'] as const;
/** See `COST_KINDS`. */
export type CostKind = (typeof COST_KINDS)[number];

/**
 * One amount of a month: positive is due by the client, negative a credit to it. Excluding tax,
 * rounded.
 */
export interface CostLine {
  readonly kind: CostKind;
  /**
   * The month of the invoice, of the debit, of the breach; of the year's end for a yearly penalty.
   */
  readonly month: LocalMonth;
  /** The module, the account, the incident's number or the year. */
  readonly concerns: string;
  readonly amount: Money;
  readonly explanation: Explanation;
}

/**
 * What a reader of a simulation must know: a fact that these terms do not take as the history has
 * it.
 */
export interface SimulationNote {
  /**
   * `CAUSE_NOT_LISTED`: excludes nothing here; `STILL_RUNNING`: not certain, left out;
   * `ACCOUNT_NOT_OFFERED`: work that no account here pays for, left out.
   */
  readonly code: 'CAUSE_NOT_LISTED' | 'STILL_RUNNING' | 'ACCOUNT_NOT_OFFERED';
  /** The incident's number, or the account's key. */
  readonly concerns: string;
  /** The cause, the commitment, or the number of works left out. */
  readonly detail: string;
}

/** Monthly prices as the lines that penalties are calculated from. */
export function priceLinesOfMonths(prices: readonly MonthlyPrice[]): readonly PriceLine[] {
  return prices.map(({ key, hosting, monthlyAmount, from, toExclusive }) => ({
    key,
    hosting,
    price: monthlyAmount,
    periodMonths: 1,
    from,
    toExclusive,
  }));
}

/** A rate and category of VAT of all lines: simulations are excluding tax. */
export const UNTAXED: { readonly vatRatePercent: DecimalText; readonly vatCategory: string } = {
  vatRatePercent: '0',
  vatCategory: 'Z',
};
