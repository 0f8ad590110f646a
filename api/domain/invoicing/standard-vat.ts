import { rateOn, type DatedRate } from '../indexation/published-figure';
import { decimal, type DecimalText } from '../money/decimal';
import type { LocalDate } from '../time/instant';

/**
 * The rate of VAT on the day of the tax point (`omr-hosted` art. 21.4: taxes as the law changes).
 * **Reading**: a rate of the terms that was the standard one at any time on file follows the
 * standard rate; any other, a reduced one or that of a territory, is the contract's own and stays.
 */
export function vatRateAt(standard: readonly DatedRate[], given: DecimalText, on: LocalDate): DecimalText {
  const isStandard = standard.some(({ value }) => decimal(value).equals(decimal(given)));
  return isStandard ? (rateOn(standard, on)?.value ?? given) : given;
}
