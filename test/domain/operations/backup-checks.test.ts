import { checkSpans, type CheckedPlanVersion } from '../../../api/domain/operations/backup-checks';
import type { LocalDate } from '../../../api/domain/time/instant';

const version = (startsOn: string, changes: Partial<CheckedPlanVersion> = {}): CheckedPlanVersion => ({
  startsOn: startsOn as LocalDate,
  every: 'NIGHT',
  restoreTestEvery: null,
  integrityCheckEvery: null,
  ...changes,
});
const told = (versions: readonly CheckedPlanVersion[], kind: 'RESTORE_TEST' | 'INTEGRITY_CHECK' = 'RESTORE_TEST') =>
  checkSpans(versions, kind).map(({ from, toExclusive, every }) => `${from} ${toExclusive ?? '…'} ${every}`);

test('a rhythm goes on through versions that keep it, and each kind has its own', () => {
  const versions = [
    version('2026-01-01', { restoreTestEvery: 'QUARTER' }),
    version('2026-02-01', { restoreTestEvery: 'QUARTER', integrityCheckEvery: 'MONTH' }),
  ];
  expect(told(versions)).toEqual(['2026-01-01 … QUARTER']);
  expect(told(versions, 'INTEGRITY_CHECK')).toEqual(['2026-02-01 … MONTH']);
});

test('it ends with the plan, with a version without one, and where another begins', () => {
  expect(
    told([
      version('2026-01-01', { restoreTestEvery: 'QUARTER' }),
      version('2026-02-01', { restoreTestEvery: 'MONTH' }),
      version('2026-03-01'),
      version('2026-04-01', { restoreTestEvery: 'YEAR' }),
      version('2026-05-01', { every: 'NONE', restoreTestEvery: 'YEAR' }),
    ]),
  ).toEqual(['2026-01-01 2026-02-01 QUARTER', '2026-02-01 2026-03-01 MONTH', '2026-04-01 2026-05-01 YEAR']);
});

test('of versions from one day the last recorded counts', () => {
  const versions = [
    version('2026-01-01', { restoreTestEvery: 'YEAR' }),
    version('2026-01-01', { restoreTestEvery: 'WEEK' }),
  ];
  expect(told(versions)).toEqual(['2026-01-01 … WEEK']);
  expect(told([])).toEqual([]);
});
