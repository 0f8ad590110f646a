import type { PlannedQuantityTerms } from '../terms/terms-pack';
import type { LocalDate } from '../time/instant';
import { addMonths } from '../time/local-date';

/** The time in which one planned visit is on time, `[from, toExclusive)`. */
export interface PlannedVisit {
  readonly from: LocalDate;
  readonly toExclusive: LocalDate;
  readonly minutes: number;
  readonly workKind: string;
}

/**
 * The visits of one contract year from a module's yearly quantity (`omr-hosted` modules C to F):
 * monthly ones are spread over its months, the first months taking one more when they do not divide
 * evenly; yearly ones have the whole year. Nothing where the quantity is not set.
 */
export function planYear(terms: PlannedQuantityTerms, yearStartsOn: LocalDate): readonly PlannedVisit[] {
  const quantity = terms.yearlyQuantity ?? 0;
  const { minutes, workKind } = terms;
  // Twelve or fewer are spread evenly; more than twelve begin again with the first month.
  const months = Array.from({ length: quantity }, (_, index) =>
    quantity <= 12 ? Math.floor((index * 12) / quantity) : index % 12,
  ).sort((a, b) => a - b);
  return months.map((month) => {
    const [from, until] = terms.every === 'MONTH' ? [month, month + 1] : [0, 12];
    return { from: addMonths(yearStartsOn, from), toExclusive: addMonths(yearStartsOn, until), minutes, workKind };
  });
}
