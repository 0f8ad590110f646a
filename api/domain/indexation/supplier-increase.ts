import { explain, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { addExact, percentOf } from '../money/arithmetic';
import { decimal, isDecimalText, type DecimalText } from '../money/decimal';
import { roundHalfUp } from '../money/rounding';
import type { Money } from '../money/value';
import { accept, refuse, type Result } from '../result';
import type { IndexationTerms } from '../terms/billing-terms';

/** A supplier's increase that a provider decides to pass on. */
export interface SupplierIncrease {
  readonly price: Money;
  readonly increasePercent: DecimalText;
  readonly reason: string;
  /** Reference of the proof, e.g. the supplier's letter. */
  readonly proof: string;
}

/**
 * A price after a supplier's increase (`omr-hosted` art. 21.4): a decision with its reason and
 * proof, listed apart from the formula. Refuses `SUPPLIER_INCREASE_NOT_ALLOWED`, `TEXT_INVALID`
 * without reason or proof, `NUMBER_OUT_OF_RANGE` for what is no increase.
 */
export function passOnIncrease(
  terms: Pick<IndexationTerms, 'supplierIncreases' | 'article'> | null,
  { price, increasePercent, reason, proof }: SupplierIncrease,
): Result<{ readonly price: Money; readonly explanation: Explanation }> {
  if (terms?.supplierIncreases !== true) {
    const message = 'These terms do not let the provider pass on increases of its suppliers.';
    return refuse('SUPPLIER_INCREASE_NOT_ALLOWED', [], message, 'Agree on the price in an amendment.');
  }
  if (reason.trim() === '' || proof.trim() === '') {
    const path = [reason.trim() === '' ? 'reason' : 'proof'];
    return refuse(
      'TEXT_INVALID',
      path,
      'A supplier’s increase needs a reason and a proof.',
      'Give the reason and the reference of the proof.',
    );
  }
  if (!isDecimalText(increasePercent) || !decimal(increasePercent).isPositive() || decimal(increasePercent).isZero()) {
    return refuse(
      'NUMBER_OUT_OF_RANGE',
      ['increasePercent'],
      'An increase must be above zero.',
      'Give a percentage like "4.5".',
    );
  }
  const raised = addExact(price, percentOf(price, decimal(increasePercent)));
  const revised = roundHalfUp(raised);
  const label = {
    en: 'Price with the supplier’s increase, rounded half up',
    fr: 'Prix avec l’augmentation du fournisseur, arrondi',
  };
  const inputs = [quantity('P0', price.amount, price.currency), quantity('increasePercent', increasePercent, '%')];
  const result = quantity('price', revised.amount, price.currency);
  const formula = 'roundHalfUp(P0 + P0 * increasePercent / 100, 2)';
  return accept({ price: revised, explanation: explain([step(label, inputs, formula, result, terms.article)]) });
}
