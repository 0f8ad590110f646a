import { formatAmount } from '../../../api/domain/money/format-money';
import type { RateLine } from '../../../api/domain/penalty/policy';
import { priceTracks } from '../../../api/domain/projection/price-tracks';
import { projectContract } from '../../../api/domain/projection/project-contract';
import type {
  ProjectionContext,
  RunningItem,
  RunningBreach,
  RunningYear,
} from '../../../api/domain/projection/running-cost';
import { trackOf } from '../../../api/domain/projection/track';
import { formatInstant, instant, type Instant } from '../../../api/domain/time/instant';
import { at, commitmentOf, contextOf, facts, francs, breach, priced, valueOf } from '../sixth-pack/support';

const flat = priced({ parameter: 'late-restoration.reading', value: 'FLAT' });
const context = contextOf(flat);

/** Due on Monday 2 March 2026 at 15:00 and at 16:00 in Zurich. */
const first = breach(flat, 'restoration', '1', facts('2026-03-02T07:00:00Z'));
const second = breach(flat, 'restoration', '2', facts('2026-03-02T08:00:00Z'));
const DUE = at('2026-03-02T14:00:00Z');
const WEEK = { from: at('2026-03-02T07:00:00Z'), until: at('2026-03-06T23:00:00Z'), stepsAtMost: 100 };

const marginal = (...lines: readonly RateLine[]): RunningBreach => ({
  ...first,
  policy: {
    ...first.policy,
    policy: { ...first.policy.policy, amount: { kind: 'RATE_TABLE', reading: 'MARGINAL', lines } },
  },
});
const project = (items: readonly RunningItem[], change: Partial<typeof WEEK> = {}) => {
  const found = valueOf(projectContract(context, items, { ...WEEK, ...change }));
  return {
    until: found.until,
    steps: found.steps.map(({ from, amount }) => [formatInstant(from), formatAmount(amount)]),
  };
};

describe('a total that stays for hours while an item grows by the second', () => {
  // Nothing for two hours; then 1 200.00 × 0.002 % × s ÷ (7 200 + s): half a cent after 1 894.7 s
  // more, a cent and a half after 12 000 s, and never two and a half. From 15:00 on Monday that is
  // on Tuesday at 08:01:35 and at 10:50.
  const slow = marginal(
    { overrunUpToSeconds: 7200, ratePercent: '0' },
    { overrunUpToSeconds: null, ratePercent: '0.002' },
  );

  test('has its steps found however far they are', () => {
    expect(project([slow])).toEqual({
      until: WEEK.until,
      steps: [
        ['2026-03-02T07:00:00Z', '0.00'],
        ['2026-03-03T07:01:35Z', '0.01'],
        ['2026-03-03T09:50:00Z', '0.02'],
      ],
    });
  });

  test('also beside one that goes by the lines of its table', () => {
    const apart = { ...second, policy: { ...second.policy, policy: { ...second.policy.policy, caps: [] } } };
    const uncapped = { ...slow, policy: { ...slow.policy, policy: { ...slow.policy.policy, caps: [] } } };
    expect(project([uncapped, apart]).steps).toEqual([
      ['2026-03-02T07:00:00Z', '0.00'],
      ['2026-03-02T15:00:01Z', '60.00'],
      // Two hours late on Tuesday at 08:30, six at 13:30.
      ['2026-03-03T07:01:35Z', '60.01'],
      ['2026-03-03T07:30:01Z', '150.01'],
      ['2026-03-03T09:50:00Z', '150.02'],
      ['2026-03-03T12:30:01Z', '480.02'],
    ]);
  });

  test('ends where it was asked to, at the instant of a step or before it', () => {
    const step = at('2026-03-03T07:01:35Z');
    expect(project([slow], { until: step }).steps).toHaveLength(2);
    expect(project([slow], { until: instant(step - 1) })).toEqual({
      until: step - 1,
      steps: [['2026-03-02T07:00:00Z', '0.00']],
    });
  });

  test('as many steps as are asked for, known up to the next', () => {
    expect(project([slow], { stepsAtMost: 2 })).toEqual({
      until: at('2026-03-03T09:50:00Z') - 1,
      steps: [
        ['2026-03-02T07:00:00Z', '0.00'],
        ['2026-03-03T07:01:35Z', '0.01'],
      ],
    });
    expect(project([slow], { stepsAtMost: 0 }).steps).toHaveLength(1);
  });

  test('that could turn is looked at second by second, and says up to when it is known', () => {
    // Rates that fall, of less than half a cent: no step to find. From the breach on, 2 001 seconds
    // were looked at.
    const turning = marginal(
      { overrunUpToSeconds: 60, ratePercent: '0.0002' },
      { overrunUpToSeconds: null, ratePercent: '0.0001' },
    );
    expect(project([turning])).toEqual({ until: DUE + 2001, steps: [['2026-03-02T07:00:00Z', '0.00']] });
    expect(project([turning], { until: instant(DUE + 2000) }).until).toBe(DUE + 2000);
  });
});

describe('all items priced at one instant', () => {
  const { compiled, policies } = commitmentOf(flat, 'availability');
  const [downtime] = policies;
  if (downtime === undefined) throw new Error('a policy');
  const year = (number: number): RunningYear => ({
    kind: 'YEAR',
    year: number,
    commitment: compiled,
    policy: downtime,
    interruptions: [],
    invoicedForYear: null,
    liftedCaps: [],
  });
  const NOON = at('2026-03-03T11:00:00Z');
  const tracksOf = (items: readonly RunningItem[], within: ProjectionContext = context) =>
    items.map((item) => valueOf(trackOf(within, item, WEEK.from, WEEK.until)));
  const price = (items: readonly RunningItem[], when: Instant, within: ProjectionContext = context) =>
    valueOf(priceTracks(within, tracksOf(items, within), when)).costs.map(({ track: { item }, decision, cut }) => [
      item.kind === 'BREACH' ? item.incident : item.year,
      formatAmount(decision.amount),
      cut,
    ]);

  test('breaches by breach, years by number, then what is not breached; cut where a cap leaves less', () => {
    // At noon on Tuesday the first is six hours and a half late, 480.00; the second 150.00, of
    // which the month's 500.00 leave 20.00.
    const later = breach(flat, 'restoration', '3', facts('2026-03-03T10:00:00Z'));
    expect(price([later, year(2027), second, year(2026), first], NOON)).toEqual([
      ['1', '480.00', false],
      ['2', '20.00', true],
      [2026, '0.00', false],
      [2027, '0.00', false],
      ['3', '0.00', false],
    ]);
  });

  test('cut by what stands recorded', () => {
    const recorded = [{ penaltyId: '0', capKey: 'month', windowKey: '2026-03', amount: francs('100.00') }];
    expect(price([first], NOON, contextOf(flat, recorded))).toEqual([['1', '400.00', true]]);
  });

  test('an item is worked out once for as long as it stays the same', () => {
    const tracks = tracksOf([first, second]);
    const work = (when: Instant) => valueOf(priceTracks(context, tracks, when)).work;
    expect([work(NOON), work(NOON), work(instant(NOON + 1))]).toEqual([2, 0, 0]);
    // Six hours late, the second is another at 13:30.
    expect(work(at('2026-03-03T12:30:01Z'))).toBe(1);
  });

  test('for what others concern only where that widens a cap, whatever their order', () => {
    const scoped: RunningBreach = {
      ...second,
      servicesConcerned: ['support'],
      policy: {
        ...second.policy,
        caps: second.policy.caps.map((cap) => ({ ...cap, scope: 'SERVICES_CONCERNED' as const })),
      },
    };
    for (const items of [
      [first, scoped],
      [
        { ...first, servicesConcerned: ['support'] },
        { ...scoped, servicesConcerned: ['platform'] },
      ],
    ]) {
      const tracks = tracksOf(items);
      valueOf(priceTracks(context, tracks, NOON));
      expect(tracks.map(({ costs }) => [...costs.keys()])).toEqual([['[]'], ['["platform","support"]']]);
    }
  });
});
