import { asKnown, changesKnownBetween, timelineAsKnown, type Version } from '../../../api/domain/time/as-known';
import { instant, type Instant, type LocalDate } from '../../../api/domain/time/instant';

const day = (text: string): LocalDate => text as LocalDate;
const recorded = (second: number, value: string | null, from: string, sequence = second): Version<string> => ({
  value,
  startsOn: day(from),
  withdrawn: false,
  recordedAt: second as Instant,
  sequence,
});
const withdrawn = (second: number, from: string): Version<string> => ({
  ...recorded(second, null, from),
  withdrawn: true,
});

/**
 * A price of 100 from January; on second 20 an amendment of June; on second 30 one dated back to
 * March; on second 40 it ends in September; on second 50 March is corrected; on second 60 the end
 * is reversed.
 */
const versions = [
  recorded(10, '100', '2026-01-01'),
  recorded(20, '120', '2026-06-01'),
  recorded(30, '110', '2026-03-01'),
  recorded(40, null, '2026-09-01'),
  recorded(50, '111', '2026-03-01'),
  withdrawn(60, '2026-09-01'),
];

test.each([
  // date, known at second → in force
  ['2026-04-01', 10, null],
  ['2026-04-01', 11, '100'],
  ['2026-04-01', 30, '100'],
  ['2026-04-01', 31, '110'],
  ['2026-05-31', 50, '110'],
  ['2026-05-31', 51, '111'],
  ['2026-06-01', 100, '120'],
  ['2026-06-01', 20, '100'],
  ['2025-12-31', 100, null],
  ['2026-09-01', 40, '120'],
  ['2026-09-01', 41, null],
  ['2026-08-31', 41, '120'],
  ['2026-09-01', 60, null],
  ['2026-09-01', 61, '120'],
])('on %s, known at %i: %s', (on, second, value) => {
  expect(asKnown(versions, day(on), instant(second))).toBe(value);
});

test('what is recorded later with an older start does not replace the newest one', () => {
  const filledIn = [recorded(10, '95', '2026-01-01'), recorded(20, '90', '2025-01-01')];
  expect(asKnown(filledIn, day('2026-03-09'))).toBe('95');
  expect(asKnown(filledIn, day('2025-12-31'))).toBe('90');
});

test('of two recorded in one second with one start the later one prevails', () => {
  const both = [recorded(10, 'later', '2026-01-01', 2), recorded(10, 'earlier', '2026-01-01', 1)];
  expect(asKnown(both, day('2026-01-01'), instant(11))).toBe('later');
});

test('the whole line as it was known', () => {
  expect(timelineAsKnown(versions, instant(21))).toEqual([
    { value: '100', from: '2026-01-01', toExclusive: '2026-06-01' },
    { value: '120', from: '2026-06-01', toExclusive: null },
  ]);
  expect(timelineAsKnown(versions, instant(51))).toEqual([
    { value: '100', from: '2026-01-01', toExclusive: '2026-03-01' },
    { value: '111', from: '2026-03-01', toExclusive: '2026-06-01' },
    { value: '120', from: '2026-06-01', toExclusive: '2026-09-01' },
  ]);
  expect(timelineAsKnown(versions).at(-1)).toEqual({ value: '120', from: '2026-06-01', toExclusive: null });
  expect(timelineAsKnown(versions, instant(10))).toEqual([]);
});

test('the same value recorded again is one span', () => {
  const again = [recorded(10, '100', '2026-01-01'), recorded(20, '100', '2026-03-01')];
  expect(timelineAsKnown(again, instant(21))).toEqual([{ value: '100', from: '2026-01-01', toExclusive: null }]);
});

test('what an amendment dated back has to correct', () => {
  expect(changesKnownBetween(versions, instant(21), instant(31))).toEqual([
    { from: '2026-03-01', toExclusive: '2026-06-01', before: '100', after: '110' },
  ]);
  expect(changesKnownBetween(versions, instant(31), instant(41))).toEqual([
    { from: '2026-09-01', toExclusive: null, before: '120', after: null },
  ]);
  expect(changesKnownBetween(versions, instant(31), instant(40))).toEqual([]);
});

test('what was recorded after both instants divides no change between them', () => {
  const afterwards = [...versions, recorded(70, '130', '2026-04-01')];
  expect(changesKnownBetween(afterwards, instant(21), instant(31))).toEqual([
    { from: '2026-03-01', toExclusive: '2026-06-01', before: '100', after: '110' },
  ]);
});
