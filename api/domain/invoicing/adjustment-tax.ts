import type { Label } from '../explanation/explanation';
import type { DecimalText } from '../money/decimal';
import type { BillingTerms } from '../terms/billing-terms';
import type { AdjustmentKind } from './adjustment';
import { OUTSIDE_SCOPE, STANDARD } from './compose-documents';
import { exemptionWords } from './document/document-mentions';
import type { VatCategory } from './document/invoice-document';
import { decimal } from '../money/decimal';
import type { VatExemption } from '../party/vat-exemption';

/** How something is taxed (EN 16931). */
export interface TaxCategory {
  /** UNCL 5305. */
  readonly code: string;
  readonly ratePercent: DecimalText;
  /** Why no VAT is charged; null where the category alone tells. */
  readonly reason: Label | null;
}

/** An adjustment as far as its tax is concerned. */
export interface TaxedAdjustment {
  readonly kind: AdjustmentKind;
  readonly vatRatePercent: DecimalText;
  /** It is about a penalty: a credit, or what takes one back. */
  readonly isIndemnity: boolean;
}

/** Why no VAT is charged by the terms of a contract; null where they do not say it. */
export function exemptionOfTerms({
  vatCategory,
  vatExemption,
  article,
}: Pick<BillingTerms, 'vatCategory' | 'vatExemption' | 'article'>): VatExemption | null {
  if (vatExemption === undefined) return null;
  return { category: vatCategory as VatExemption['category'], ...vatExemption, source: article };
}

/**
 * How a line of an adjustment is taxed by the terms of its contract: late interest, and penalties
 * as the terms have it, are outside the scope of VAT. What bears no VAT does so by what is on
 * record of both sides.
 */
export function taxByTerms(
  {
    vatCategory,
    vatExemption,
    penaltyVat = 'OUTSIDE_SCOPE',
  }: Pick<BillingTerms, 'vatCategory' | 'vatExemption' | 'penaltyVat'>,
  { kind, vatRatePercent, isIndemnity }: TaxedAdjustment,
  exemption: VatExemption | null,
): TaxCategory {
  const isOutside = kind === 'LATE_INTEREST' || (isIndemnity && penaltyVat === 'OUTSIDE_SCOPE');
  if (isOutside) return taxOf(OUTSIDE_SCOPE, '0');
  const isExempt = exemption !== null && decimal(vatRatePercent).isZero();
  return isExempt
    ? { code: exemption.category, ratePercent: vatRatePercent, reason: exemption.reason }
    : taxOf(vatExemption === undefined ? vatCategory : STANDARD, vatRatePercent);
}

/** A category of VAT at a rate, with why none is charged. */
export function taxOf(code: string, ratePercent: DecimalText): TaxCategory {
  const [en, fr] = [exemptionWords(code as VatCategory, 'en'), exemptionWords(code as VatCategory, 'fr')];
  return { code, ratePercent, reason: en === null || fr === null ? null : { en, fr } };
}
