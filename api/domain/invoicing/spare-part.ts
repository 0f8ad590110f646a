import type { BillingTerms } from '../terms/billing-terms';
import type { LocalDate } from '../time/instant';

/** What decides who pays for a spare part. */
export interface SparePartFacts {
  readonly replacedOn: LocalDate;
  /** Last day of the contract's firm term. */
  readonly initialTermLastDay: LocalDate;
  /** Last day of the life that the maker gives the asset; null when unknown. */
  readonly manufacturerLifeEndsOn: LocalDate | null;
}

/**
 * Whether a spare part is invoiced to the client, apart: after the firm term, or past the maker's
 * end of life (`omr-hosted` art. 19).
 */
export function isSparePartInvoiced(terms: BillingTerms, facts: SparePartFacts): boolean {
  if (!terms.sparePartsAfterInitialTerm) return false;
  const { replacedOn, initialTermLastDay, manufacturerLifeEndsOn } = facts;
  return replacedOn > initialTermLastDay || (manufacturerLifeEndsOn !== null && replacedOn > manufacturerLifeEndsOn);
}
