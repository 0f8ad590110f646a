import { closedYears } from '../../../api/domain/accounting/periods';
import type { LocalDate } from '../../../api/domain/time/instant';

/** The fiscal years of books as files, each through its last day that is closed. */

const years = (from: string, through: string, firstMonth: number) =>
  closedYears(from as LocalDate, through as LocalDate, firstMonth).map(
    ({ fiscalYear, firstDay, lastDay, isWhole }) => `${fiscalYear} ${firstDay}/${lastDay}${isWhole ? ' whole' : ''}`,
  );

test.each([
  ['2026-03-01', '2026-03-01', 1, ['2026 2026-01-01/2026-03-01']],
  ['2025-11-15', '2026-12-31', 1, ['2025 2025-01-01/2025-12-31 whole', '2026 2026-01-01/2026-12-31 whole']],
  ['2025-07-01', '2026-07-01', 7, ['2026 2025-07-01/2026-06-30 whole', '2027 2026-07-01/2026-07-01']],
  ['2026-03-02', '2026-03-01', 1, []],
])('from %s, closed through %s, years from month %s on', (from, through, firstMonth, expected) => {
  expect(years(from, through, firstMonth)).toEqual(expected);
});
