import {
  firstChange,
  firstTrueUpTo,
  nextStep,
  stepAt,
  type CostSteps,
} from '../../../api/domain/projection/cost-steps';
import { collectSteps } from '../../../api/domain/projection/project-item';
import { explain } from '../../../api/domain/explanation/build';
import { formatAmount } from '../../../api/domain/money/format-money';
import { accept, refuse, type Result } from '../../../api/domain/result';
import { instant, type Instant } from '../../../api/domain/time/instant';
import { francs, valueOf } from '../sixth-pack/support';

const refused = refuse('INSTANT_OUT_OF_RANGE', ['at'], 'Too far.', 'Look nearer.');
const explanation = explain([]);

/** What costs so many francs from each of some seconds on. */
const priceOf =
  (...steps: readonly (readonly [number, number])[]) =>
  (at: number): Result<{ amount: ReturnType<typeof francs>; explanation: typeof explanation }> => {
    const [, amount] = [...steps].reverse().find(([from]) => from <= at) ?? [0, 0];
    return accept({ amount: francs(`${amount}.00`), explanation });
  };
const instants = (...seconds: readonly number[]): readonly Instant[] => seconds.map((one) => instant(one));

describe('the first second at which something holds', () => {
  const from = (threshold: number, isFalseAt: number, last: number): number | null =>
    valueOf(firstTrueUpTo((at) => accept(at >= threshold), isFalseAt, last));

  test('is found wherever it lies, the last second included', () => {
    for (const last of [1, 2, 3, 10, 11]) {
      for (let threshold = 1; threshold <= last; threshold += 1) expect(from(threshold, 0, last)).toBe(threshold);
      expect(from(last + 1, 0, last)).toBeNull();
    }
    expect(from(1_000_003, 1_000_000, 2_000_000)).toBe(1_000_003);
  });

  test('is never asked for where it is known to be false, nor beyond the last', () => {
    const asked: number[] = [];
    const holds = (at: number): Result<boolean> => {
      asked.push(at);
      return accept(false);
    };
    expect(valueOf(firstTrueUpTo(holds, 100, 150))).toBeNull();
    expect([Math.min(...asked), Math.max(...asked)]).toEqual([101, 150]);
  });

  test('takes few questions, near or far: they double, then halve', () => {
    const count = (threshold: number): number => {
      let asked = 0;
      const holds = (at: number): Result<boolean> => {
        asked += 1;
        return accept(at >= threshold);
      };
      expect(valueOf(firstTrueUpTo(holds, 0, 2 ** 40))).toBe(threshold);
      return asked;
    };
    expect(count(1)).toBe(1);
    expect(count(1000)).toBeLessThanOrEqual(2 * 11);
    expect(count(2 ** 39)).toBeLessThanOrEqual(2 * 41);
  });

  test('is refused when a question on the way there or back is', () => {
    expect(firstTrueUpTo(() => refused, 0, 10)).toEqual(refused);
    expect(firstTrueUpTo((at) => (at === 5 ? refused : accept(at >= 6)), 0, 100)).toEqual(refused);
  });
});

describe('the first change of an amount', () => {
  const change = (steps: readonly (readonly [number, number])[], breaks: readonly number[], after = 0, until = 100) =>
    valueOf(firstChange(priceOf(...steps), instants(...breaks), instant(after), instant(until)));

  test.each<[string, readonly (readonly [number, number])[], readonly number[], number | null]>([
    ['never', [], [], null],
    ['on its way, without a break', [[40, 7]], [], 40],
    ['at the very next second', [[1, 7]], [], 1],
    ['at the last second', [[100, 7]], [], 100],
    ['not beyond it', [[101, 7]], [], null],
    ['at a break', [[50, 7]], [50], 50],
    ['at a break that is the last second', [[100, 7]], [100], 100],
    ['before a break', [[49, 7]], [50], 49],
    ['after a break', [[51, 7]], [50], 51],
    // Up and down again between the ends: found because the breaks say where it turns.
    [
      'that comes back',
      [
        [50, 7],
        [51, 0],
      ],
      [50, 51],
      50,
    ],
    [
      'that comes back before a later break',
      [
        [20, 7],
        [60, 0],
      ],
      [60],
      20,
    ],
    ['behind breaks at which nothing changes', [[70, 7]], [10, 11, 30], 70],
  ])('%s', (_name, steps, breaks, expected) => {
    expect(change(steps, breaks)).toBe(expected);
  });

  test('looks only after where it starts', () => {
    expect(change([[40, 7]], [40], 40)).toBeNull();
    expect(
      change(
        [
          [40, 7],
          [41, 8],
        ],
        [40, 41],
        40,
      ),
    ).toBe(41);
    expect(
      change(
        [
          [40, 7],
          [60, 8],
        ],
        [40],
        50,
      ),
    ).toBe(60);
  });

  test('is refused when a price is, wherever that is', () => {
    const refusing = (bad: number) => (at: number) => (at === bad ? refused : priceOf()(at));
    for (const [bad, breaks] of [
      [0, []],
      [1, []],
      [50, [50]],
      [100, []],
    ] as const) {
      expect(firstChange(refusing(bad), instants(...breaks), instant(0), instant(100))).toEqual(refused);
    }
  });
});

describe('the steps of a span', () => {
  const collect = (
    stepsAtMost: number,
    steps: readonly (readonly [number, number])[] = [
      [10, 1],
      [20, 2],
      [30, 3],
    ],
  ) => {
    const changeAfter = (after: Instant): Result<Instant | null> =>
      firstChange(priceOf(...steps), [], after, instant(100));
    return valueOf(
      collectSteps({ from: instant(0), until: instant(100), stepsAtMost }, priceOf(...steps), changeAfter),
    );
  };
  const written = ({ from, until, steps }: CostSteps) => [
    from,
    until,
    steps.map((one) => [one.from, formatAmount(one.amount)]),
  ];

  test('all there are, up to the end', () => {
    const all = [
      [0, '0.00'],
      [10, '1.00'],
      [20, '2.00'],
      [30, '3.00'],
    ];
    expect(written(collect(5))).toEqual([0, 100, all]);
    expect(written(collect(4))).toEqual([0, 100, all]);
    expect(written(collect(3))).toEqual([0, 29, all.slice(0, 3)]);
  });

  test('one at least, however few are asked for', () => {
    for (const stepsAtMost of [1, 0, -1]) expect(written(collect(stepsAtMost))).toEqual([0, 9, [[0, '0.00']]]);
  });

  test('refused when a price or the search for the next change is', () => {
    const span = { from: instant(0), until: instant(100), stepsAtMost: 5 };
    expect(
      collectSteps(
        span,
        () => refused,
        () => accept(null),
      ),
    ).toEqual(refused);
    expect(collectSteps(span, priceOf(), () => refused)).toEqual(refused);
  });

  test('at any instant the last that has started, outside none; the next is the first that has not', () => {
    const steps = collect(3);
    const at = (seconds: number) => stepAt(steps, instant(seconds))?.from ?? null;
    expect([-1, 0, 9, 10, 19, 20, 29, 30].map(at)).toEqual([null, 0, 0, 10, 10, 20, 20, null]);
    const next = (seconds: number) => nextStep(steps, instant(seconds))?.from ?? null;
    expect([-1, 0, 9, 10, 19, 20].map(next)).toEqual([0, 10, 10, 20, 20, null]);
  });
});
