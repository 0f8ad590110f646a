import { decimal } from '../money/decimal';
import { EXEMPT_CATEGORIES, isExemptionCode } from '../party/vat-exemption';
import type { PackRule } from './pack-rules';

/** Terms that say why no VAT is charged have a category without, a code of it, and no rate. */
export const vatRule: PackRule = ({ billing }) => {
  const { vatCategory, vatExemption, vatRatePercent } = billing;
  if (vatExemption === undefined) return [];
  const category = EXEMPT_CATEGORIES.find((each) => each === vatCategory);
  if (category === undefined)
    return [{ path: ['billing', 'vatCategory'], expected: `one without VAT: ${EXEMPT_CATEGORIES.join(', ')}` }];
  const { code } = vatExemption;
  return [
    ...(code === null || isExemptionCode(category, code)
      ? []
      : [{ path: ['billing', 'vatExemption', 'code'], expected: `a code of the list VATEX for ${category}, or null` }]),
    ...(decimal(vatRatePercent).isZero() ? [] : [{ path: ['billing', 'vatRatePercent'], expected: '0, without VAT' }]),
  ];
};
