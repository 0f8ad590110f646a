import {
  countBelow,
  countUpTo,
  isInside,
  openBefore,
  SpanBuilder,
  valueAt,
  type OpenSpans,
} from '../../../api/domain/time/timeline';

type Pair = readonly [open: number, close: number];

function built(pairs: readonly Pair[], longWait = 100): OpenSpans {
  const builder = new SpanBuilder(longWait);
  for (const [open, close] of pairs) builder.add(open, close);
  return builder.build();
}

function pairsOf({ opens, closes }: OpenSpans): readonly Pair[] {
  return [...opens].map((open, index) => [open, valueAt(closes, index)]);
}

describe('openings that are added in order', () => {
  test.each<readonly [string, readonly Pair[], readonly Pair[], readonly number[]]>([
    [
      'apart',
      [
        [0, 10],
        [11, 20],
      ],
      [
        [0, 10],
        [11, 20],
      ],
      [0, 10, 19],
    ],
    [
      'that touch are one',
      [
        [0, 10],
        [10, 20],
      ],
      [[0, 20]],
      [0, 20],
    ],
    [
      'that overlap are one',
      [
        [0, 10],
        [5, 20],
      ],
      [[0, 20]],
      [0, 20],
    ],
    [
      'of which one holds the other',
      [
        [0, 10],
        [5, 6],
        [9, 10],
      ],
      [[0, 10]],
      [0, 10],
    ],
    [
      'that are empty are none',
      [
        [0, 0],
        [5, 4],
        [6, 7],
      ],
      [[6, 7]],
      [0, 1],
    ],
    [
      'before zero',
      [
        [-20, -10],
        [-5, 5],
      ],
      [
        [-20, -10],
        [-5, 5],
      ],
      [0, 10, 20],
    ],
    ['none', [], [], [0]],
  ])('%s', (_, added, kept, totals) => {
    const spans = built(added);
    expect(pairsOf(spans)).toEqual(kept);
    expect([...spans.totals]).toEqual(totals);
  });

  test('are the same when they come from another list', () => {
    const builder = new SpanBuilder(100);
    builder.add(0, 3);
    builder.addAll(
      built([
        [3, 5],
        [8, 9],
      ]),
    );
    builder.add(9, 12);
    expect(pairsOf(builder.build())).toEqual([
      [0, 5],
      [8, 12],
    ]);
  });

  test('are noted when they come after a longer wait than the one named', () => {
    expect(
      built([
        [200, 210],
        [310, 320],
        [421, 430],
        [500, 510],
        [611, 612],
      ]).longWaits,
    ).toEqual([2, 4]);
  });
});

describe('what a list of openings says of a point', () => {
  const spans = (): OpenSpans =>
    built([
      [10, 20],
      [30, 35],
    ]);

  test.each([
    [9, 0, false],
    [10, 0, true],
    [11, 1, true],
    [19, 9, true],
    [20, 10, false],
    [25, 10, false],
    [30, 10, true],
    [34, 14, true],
    [35, 15, false],
    [99, 15, false],
  ])('at %d: %d before it, open: %s', (point, before, open) => {
    expect(openBefore(spans(), point)).toBe(before);
    expect(isInside(spans(), point)).toBe(open);
  });

  test.each([
    [0, 0, 0],
    [1, 1, 0],
    [2, 3, 1],
    [3, 3, 3],
    [9, 4, 3],
    [10, 4, 4],
  ])('of 1, 2, 2 and 9, counting to %d: %d at most it, %d below it', (limit, upTo, below) => {
    const sorted = Float64Array.from([1, 2, 2, 9]);
    expect(countUpTo(sorted, limit)).toBe(upTo);
    expect(countBelow(sorted, limit)).toBe(below);
    expect([countUpTo(new Float64Array(), limit), countBelow(new Float64Array(), limit)]).toEqual([0, 0]);
  });

  test('there is nothing beyond its end', () => {
    expect(valueAt(spans().totals, 2)).toBe(15);
    expect(() => valueAt(spans().totals, 3)).toThrow(new RangeError('no element 3'));
  });
});
