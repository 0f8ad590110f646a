import fc from 'fast-check';
import { comparePeriods, readIndexPeriod } from '../../../api/domain/indexation/index-period';
import { checkIndexValues, indexOn, type IndexValue } from '../../../api/domain/indexation/index-series';
import { addDays, localDateOfEpochDay } from '../../../api/domain/time/local-date';

const year = fc.integer({ min: 2020, max: 2023 });
const period = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, half]) => `${y}-S${half}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, quarter]) => `${y}-Q${quarter}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, month]) => `${y}-${String(month).padStart(2, '0')}`),
);
const date = fc.integer({ min: 18_300, max: 19_700 }).map(localDateOfEpochDay);
const value: fc.Arbitrary<IndexValue> = fc.record({
  period,
  publishedOn: date,
  value: fc.integer({ min: 500, max: 3000 }).map((tenths) => String(tenths / 10)),
});
const values = fc.array(value, { maxLength: 20 });
const shuffled = values.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);

test('the value of a day does not depend on the order of the list', () => {
  fc.assert(
    fc.property(shuffled, date, ([list, other], on) => {
      expect(indexOn({ name: 'I', values: other }, on, 12)).toEqual(indexOn({ name: 'I', values: list }, on, 12));
      expect(checkIndexValues(other, []).ok).toBe(checkIndexValues(list, []).ok);
    }),
  );
});

test('the value of a day is of no period older than another published by then, and no later publication changes it', () => {
  fc.assert(
    fc.property(values, date, value, (list, on, later) => {
      const found = indexOn({ name: 'I', values: list }, on, 12);
      const more = [...list, { ...later, publishedOn: addDays(on, 1) }];
      expect(indexOn({ name: 'I', values: more }, on, 12)).toEqual(found);
      if (!found.ok) return;
      for (const { period: other, publishedOn } of list) {
        if (publishedOn > on) continue;
        const order = comparePeriods(found.value.period, other);
        expect(order > 0 || (order === 0 && found.value.publishedOn >= publishedOn)).toBe(true);
      }
    }),
  );
});

test('periods have a total order', () => {
  const text = fc.oneof(period, fc.string({ maxLength: 8 }));
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0);
      expect(comparePeriods(a, b) === 0).toBe(a === b);
      if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      if (readIndexPeriod(a) === null && readIndexPeriod(b) !== null) expect(comparePeriods(a, b)).toBeLessThan(0);
    }),
  );
});
