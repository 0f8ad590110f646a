import type { LocalDate } from '../time/instant';
import { addMonths } from '../time/local-date';

/** Units debited on a local date; a reversal counts negative on its own date. */
export interface UnitsOn {
  readonly on: LocalDate;
  readonly units: number;
}

/**
 * Units consumed in each whole month back from the day a contract ends, oldest first, as many as
 * there are since it started but at most `mostMonths`; an incomplete first month is left out
 * (`omr-hosted` art. 22).
 */
export function monthlyConsumption(
  debits: readonly UnitsOn[],
  startedOn: LocalDate,
  effectiveOn: LocalDate,
  mostMonths: number,
): readonly number[] {
  const months: number[] = [];
  for (let back = 1; back <= mostMonths; back += 1) {
    const from = addMonths(effectiveOn, -back);
    const toExclusive = addMonths(effectiveOn, 1 - back);
    if (from < startedOn) break;
    const inMonth = debits.filter((debit) => debit.on >= from && debit.on < toExclusive);
    months.unshift(inMonth.reduce((sum, debit) => sum + debit.units, 0));
  }
  return months;
}
