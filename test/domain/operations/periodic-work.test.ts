import {
  workCountsFrom,
  occasionsOf,
  type OwedSpan,
  type WorkPeriod,
} from '../../../api/domain/operations/periodic-work';
import type { LocalDate } from '../../../api/domain/time/instant';

const day = (text: string): LocalDate => text as LocalDate;
const span = (from: string, every: WorkPeriod, toExclusive: string | null = null): OwedSpan => {
  return { from: day(from), toExclusive: toExclusive === null ? null : day(toExclusive), every };
};
const told = (spans: readonly OwedSpan[], from: string, before: string, served: (on: string) => boolean = () => true) =>
  occasionsOf(spans, { from: day(from), before: day(before) }, served).map(
    (each) => `${each.from} ${each.toExclusive}`,
  );

const RHYTHMS: readonly (readonly [WorkPeriod, readonly string[]])[] = [
  ['WEEK', ['2024-02-29 2024-03-07', '2024-03-07 2024-03-14']],
  ['MONTH', ['2024-01-31 2024-02-29', '2024-02-29 2024-03-31']],
  ['QUARTER', ['2024-01-31 2024-04-30', '2024-04-30 2024-07-31']],
  ['HALF_YEAR', ['2024-01-31 2024-07-31', '2024-07-31 2025-01-31']],
  ['YEAR', ['2024-01-31 2025-01-31', '2025-01-31 2026-01-31']],
];

test.each(RHYTHMS)('%s: each time begins where the one before ends, counted from the first day', (every, expected) => {
  const [first = ''] = expected;
  const from = first.slice(0, 10);
  const before = expected.at(-1)!.slice(11);
  expect(told([span(every === 'WEEK' ? '2024-02-01' : '2024-01-31', every)], from, before)).toEqual(expected);
});

test('many years on, the weeks and months are still counted from the first day', () => {
  expect(told([span('2000-01-31', 'MONTH')], '2040-02-01', '2040-03-01')).toEqual(['2040-02-29 2040-03-31']);
  expect(told([span('2000-01-01', 'WEEK')], '2040-01-01', '2040-01-08')).toEqual(['2040-01-07 2040-01-14']);
});

test('what its end cuts short is not due; what ends with it is', () => {
  expect(told([span('2026-01-05', 'WEEK', '2026-01-19')], '2026-01-01', '2026-03-01')).toEqual([
    '2026-01-05 2026-01-12',
    '2026-01-12 2026-01-19',
  ]);
  expect(told([span('2026-01-05', 'WEEK', '2026-01-18')], '2026-01-01', '2026-03-01')).toEqual([
    '2026-01-05 2026-01-12',
  ]);
});

test('another rhythm is counted from its own first day', () => {
  const spans = [span('2026-01-01', 'MONTH', '2026-02-16'), span('2026-02-16', 'WEEK')];
  expect(told(spans, '2026-01-01', '2026-03-01')).toEqual([
    '2026-01-01 2026-02-01',
    '2026-02-16 2026-02-23',
    '2026-02-23 2026-03-02',
  ]);
});

test('what is not served on the last day of its time is not due', () => {
  const weeks = [span('2026-01-05', 'WEEK')];
  expect(told(weeks, '2026-01-05', '2026-01-20', (on) => on !== '2026-01-18')).toEqual([
    '2026-01-05 2026-01-12',
    '2026-01-19 2026-01-26',
  ]);
});

test('work counts from the first time that begins on or after a day, cut short or not', () => {
  expect(workCountsFrom([span('2026-01-05', 'WEEK')], day('2026-03-01'))).toBe('2026-03-02');
  expect(workCountsFrom([span('2026-01-05', 'WEEK')], day('2026-03-02'))).toBe('2026-03-02');
  expect(workCountsFrom([span('2025-07-16', 'YEAR')], day('2026-03-01'))).toBe('2026-07-16');
  expect(workCountsFrom([span('2026-01-05', 'WEEK', '2026-03-04')], day('2026-03-01'))).toBe('2026-03-02');
  expect(workCountsFrom([span('2026-01-05', 'WEEK', '2026-02-16')], day('2026-03-01'))).toBe('2026-03-01');
  expect(workCountsFrom([], day('2026-03-01'))).toBe('2026-03-01');
});
