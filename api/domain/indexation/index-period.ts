/** The months that a period of an index covers, counted from year 0: the last one, and how many. */
export interface IndexPeriod {
  readonly lastMonth: number;
  readonly months: number;
}

/** How the periods of an index are written, for refusals. */
export const INDEX_PERIOD_FORMS = '2026, 2026-S1, 2026-Q2 or 2026-03';

const FORM = /^(\d{4})(?:-(?:(S)([12])|(Q)([1-4])|(0[1-9]|1[0-2])))?$/;

/** Reads the period of an index: a year, half-year, quarter or month. Null for any other text. */
export function readIndexPeriod(text: string): IndexPeriod | null {
  const found = FORM.exec(text);
  if (found === null) return null;
  const [, year = '', half, halfNumber, quarter, quarterNumber, month] = found;
  const before = Number(year) * 12;
  if (half !== undefined) return { lastMonth: before + 6 * Number(halfNumber), months: 6 };
  if (quarter !== undefined) return { lastMonth: before + 3 * Number(quarterNumber), months: 3 };
  if (month !== undefined) return { lastMonth: before + Number(month), months: 1 };
  return { lastMonth: before + 12, months: 12 };
}

/**
 * Orders two periods, the older first: the one that ends first, then the longer one. Text that is
 * no period comes before all periods. Zero only for equal text.
 */
export function comparePeriods(left: string, right: string): number {
  const [one, other] = [readIndexPeriod(left), readIndexPeriod(right)];
  const byEnd = (one?.lastMonth ?? -1) - (other?.lastMonth ?? -1);
  if (byEnd !== 0) return byEnd;
  const byLength = (other?.months ?? 0) - (one?.months ?? 0);
  if (byLength !== 0) return byLength;
  return left === right ? 0 : left < right ? -1 : 1;
}
