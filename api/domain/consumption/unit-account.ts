import type { Label } from '../explanation/explanation';
import type { Money } from '../money/value';
import type { LocalDate } from '../time/instant';

/**
 * A prepaid account of units as a terms pack writes it: quarter hours, half-days, or whatever a
 * sixth document sells. Units are whole; every started one is due.
 */
export interface UnitAccountTerms {
  /** Key of the consumption module, e.g. `UT`. */
  readonly key: string;
  readonly label: Label;
  /** Minutes of work that one unit pays for. */
  readonly unitMinutes: number;
  /**
   * Units of one base: credited at the effective date, and at each renewal. A contract may
   * subscribe another number.
   */
  readonly baseUnits: number;
  /** Units that a round trip on site costs on top of the work; 0 when included. */
  readonly travelUnits: number;
  /** True when travel never debits. */
  readonly travelIncluded: boolean;
  /** Default price of one unit, excluding tax, e.g. `"25.00 EUR"`. */
  readonly unitPrice: string;
  /** True when its units serve only if the client asks for them. */
  readonly onRequestOnly: boolean;
  /**
   * True when, inside the perimeter, its units pay for urgent repairs alone; for any where absent.
   */
  readonly urgentRepairsOnly?: boolean;
  readonly article: string;
}

/** The price of one unit in force from a local date on, until the next one. */
export interface UnitPrice {
  readonly from: LocalDate;
  readonly unitPrice: Money;
}

/** What an entry does to an account's balance. */
export const UNIT_ENTRY_KINDS = ['OPENING', 'DEBIT', 'RENEWAL', 'REVERSAL', 'FORFEIT', 'TRANSFER'] as const;
/**
 * See `UNIT_ENTRY_KINDS`. `OPENING` is the first base; `FORFEIT` what stays with the provider at
 * the contract's end; `TRANSFER` what goes with the contract to another client, on both accounts.
 */
export type UnitEntryKind = (typeof UNIT_ENTRY_KINDS)[number];

/** A line of a unit account, never edited. The balance is the sum of `units`. */
export interface UnitEntry {
  readonly kind: UnitEntryKind;
  /** Local date it concerns. */
  readonly on: LocalDate;
  /** Signed whole units: negative for debits and forfeits. */
  readonly units: number;
  /** Balance after it; must equal the sum up to it. */
  readonly balanceAfter: number;
  /** What its base costs, for openings and renewals, excluding tax; null for the others. */
  readonly price: Money | null;
  /** Key of the request that caused it; a debit and the renewals it set off share one. */
  readonly idempotencyKey: string;
  /** For a reversal, the idempotency key of the debit it reverses; else null. */
  readonly reverses: string | null;
}
