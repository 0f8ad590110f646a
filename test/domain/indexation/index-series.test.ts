import { checkIndexValues, indexOn, type IndexValue } from '../../../api/domain/indexation/index-series';
import type { LocalDate } from '../../../api/domain/time/instant';
import { valueOf } from '../../golden/topic';

const day = (text: string): LocalDate => text as LocalDate;
const value = (period: string, publishedOn: string, text: string): IndexValue => ({
  period,
  publishedOn: day(publishedOn),
  value: text,
});
const on = (values: readonly IndexValue[], date: string): string => {
  const found = valueOf(indexOn({ name: 'ICHT', values }, day(date), 12));
  return `${found.period} ${found.value}`;
};

describe('the index value of a day', () => {
  it.each([
    [
      'is of the newest period when two periods are published on one day, wherever they stand',
      [value('2025-Q2', '2025-12-19', '110'), value('2025-Q3', '2025-12-19', '120')],
      '2026-01-01',
      '2025-Q3 120',
    ],
    [
      'stays that of the newest period when an older one is corrected later',
      [value('2024-Q4', '2025-01-20', '130'), value('2024-Q3', '2025-02-10', '99')],
      '2025-06-01',
      '2024-Q4 130',
    ],
    [
      'is the corrected one of its period from its publication on',
      [value('2024-Q4', '2025-01-20', '130'), value('2024-Q4', '2025-03-10', '131')],
      '2025-03-10',
      '2024-Q4 131',
    ],
    [
      'is the one that was published by then, before a correction',
      [value('2024-Q4', '2025-01-20', '130'), value('2024-Q4', '2025-03-10', '131')],
      '2025-03-09',
      '2024-Q4 130',
    ],
    [
      'is of the shorter of two periods that end together',
      [value('2024-Q4', '2025-01-20', '130'), value('2024-12', '2025-01-20', '132')],
      '2025-02-01',
      '2024-12 132',
    ],
  ])('%s', (_name, values, date, expected) => {
    expect(on(values, date)).toBe(expected);
    expect(on([...values].reverse(), date)).toBe(expected);
  });
});

describe('values of an index', () => {
  it('are refused where a period cannot be read or two values of one day contradict each other', () => {
    const checked = checkIndexValues(
      [
        value('2025-Q2', '2025-09-19', '110'),
        value('2025-Q2', '2025-09-19', '110.0'),
        value('2025-Q2', '2025-09-19', '111'),
        value('spring', '2025-09-19', '110'),
        value('2025-13', '2025-09-19', '110'),
      ],
      ['indexValues'],
    );
    expect(
      checked.ok ? [] : checked.refusals.map(({ code, path, message }) => [code, path.join('.'), message]),
    ).toEqual([
      ['INDEX_INVALID', 'indexValues.2.value', 'Two values of 2025-Q2 were published on 2025-09-19: 110 and 111.'],
      ['INDEX_INVALID', 'indexValues.3.period', '"spring" is not a period of an index.'],
      ['INDEX_INVALID', 'indexValues.4.period', '"2025-13" is not a period of an index.'],
    ]);
  });
});
