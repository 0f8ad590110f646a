import { gapsIn, overlapping } from '../../../api/domain/operations/on-call';
import { instant } from '../../../api/domain/time/instant';

const span = (from: number, before: number) => ({ from: instant(from), before: instant(before) });
const gaps = (from: number, before: number, ...covered: readonly (readonly [number, number])[]) =>
  gapsIn(
    span(from, before),
    covered.map(([a, b]) => span(a, b)),
  ).map((gap) => [gap.from, gap.before]);

test('gaps are what no shift covers, in order, within what is asked', () => {
  expect(gaps(0, 100)).toEqual([[0, 100]]);
  expect(gaps(0, 100, [0, 100])).toEqual([]);
  expect(gaps(0, 100, [-50, 20], [40, 60], [60, 80])).toEqual([
    [20, 40],
    [80, 100],
  ]);
  expect(gaps(0, 100, [40, 60], [10, 90])).toEqual([
    [0, 10],
    [90, 100],
  ]);
  expect(gaps(0, 100, [50, 50])).toEqual([[0, 100]]);
  expect(gaps(0, 100, [20, 300])).toEqual([[0, 20]]);
  expect(gaps(0, 100, [150, 300])).toEqual([[0, 100]]);
});

test('spans that touch do not overlap', () => {
  expect(overlapping([span(0, 10), span(20, 30)], span(10, 20))).toBeUndefined();
  expect(overlapping([span(0, 10), span(20, 30)], span(9, 20))).toEqual(span(0, 10));
  expect(overlapping([span(0, 10)], span(2, 3))).toEqual(span(0, 10));
});
