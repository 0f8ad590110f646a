import { explain, given, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { multiply } from '../money/arithmetic';
import { whole } from '../money/decimal';
import { formatAmount } from '../money/format-money';
import { roundHalfUp } from '../money/rounding';
import type { Money } from '../money/value';
import type { BillingTerms } from '../terms/billing-terms';
import type { LocalDate } from '../time/instant';

/** Why a spare part is invoiced, or is not. */
export const PART_REASONS = ['WITHIN_INITIAL_TERM', 'AFTER_INITIAL_TERM', 'PAST_MAKERS_LIFE', 'NOT_BY_TERMS'] as const;
/** See `PART_REASONS`. */
export type PartReason = (typeof PART_REASONS)[number];

/** A spare part that was replaced, as its contract keeps it. */
export interface SparePart {
  readonly reference: string;
  readonly description: string;
  readonly quantity: number;
  readonly assetId: string | null;
  readonly interventionId: string | null;
  readonly reason: PartReason;
  /** Money text; null of a part that is not invoiced. */
  readonly unitPrice: string | null;
  readonly amount: string | null;
  readonly billingAdjustmentId: string | null;
}

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

/** Why a spare part is invoiced to the client, or is not. */
export function partReason(terms: BillingTerms, facts: SparePartFacts): PartReason {
  if (!terms.sparePartsAfterInitialTerm) return 'NOT_BY_TERMS';
  if (facts.replacedOn > facts.initialTermLastDay) return 'AFTER_INITIAL_TERM';
  return isSparePartInvoiced(terms, facts) ? 'PAST_MAKERS_LIFE' : 'WITHIN_INITIAL_TERM';
}

/** What spare parts cost at the tariff of their day, excluding tax, and why they are invoiced. */
export function priceSpareParts(
  { replacedOn, initialTermLastDay, manufacturerLifeEndsOn }: SparePartFacts,
  unitPrice: Money,
  count: number,
  article: string,
): { readonly amount: Money; readonly explanation: Explanation } {
  const amount = roundHalfUp(multiply(unitPrice, whole(count)));
  const { currency } = unitPrice;
  const isAfter = replacedOn > initialTermLastDay;
  const cause = isAfter
    ? given(
        { en: 'Last day of the initial term, which is over', fr: 'Dernier jour de la période initiale, échue' },
        quantity('initialTermLastDay', initialTermLastDay, 'date'),
        article,
      )
    : given(
        { en: 'Last day of the life that the maker gives', fr: 'Fin de la durée de vie donnée par le constructeur' },
        quantity('manufacturerLifeEndsOn', manufacturerLifeEndsOn ?? replacedOn, 'date'),
        article,
      );
  const priced = step(
    { en: 'Parts at the tariff of the day', fr: 'Pièces au tarif du jour' },
    [quantity('unitPrice', formatAmount(unitPrice), currency), quantity('parts', count, '')],
    'roundHalfUp(unitPrice * parts, 2)',
    quantity('partsAmount', formatAmount(amount), currency),
    article,
  );
  return { amount, explanation: explain([cause, priced]) };
}
