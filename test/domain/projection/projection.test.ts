import { at, commitmentOf, contextOf, day, facts, francs, line, breach, priced, valueOf } from '../sixth-pack/support';
import { replay } from '../../../api/domain/explanation/replay';
import { formatAmount } from '../../../api/domain/money/format-money';
import type { PriceLine } from '../../../api/domain/penalty/price-line';
import type { PricedTerms } from '../../../api/domain/penalty/priced-terms';
import { contractCostIfItLasts } from '../../../api/domain/projection/contract-cost';
import { nextStep, stepAt, type CostSteps } from '../../../api/domain/projection/cost-steps';
import { projectContract } from '../../../api/domain/projection/project-contract';
import { nextCostStep, projectItem } from '../../../api/domain/projection/project-item';
import type { RunningItem, RunningYear } from '../../../api/domain/projection/running-cost';
import { formatInstant } from '../../../api/domain/time/instant';

const terms = priced();
const flat = priced({ parameter: 'late-restoration.reading', value: 'FLAT' });

/** From the reception on Monday 2 March 2026 at 08:00 to the end of the week. */
const WEEK = { from: at('2026-03-02T07:00:00Z'), until: at('2026-03-06T23:00:00Z'), stepsAtMost: 100 };
const written = ({ steps }: CostSteps): readonly (readonly [string, string])[] =>
  steps.map(({ from, amount }) => [formatInstant(from), formatAmount(amount)]);
const project = (of: PricedTerms, item: RunningItem, span = WEEK): CostSteps =>
  valueOf(projectItem(contextOf(of), item, span));

describe('one running incident', () => {
  it('under a flat table steps at the breach and after each line’s end, a second later', () => {
    // Due at 15:00; two hours late at 17:00; six at 11:30 on Tuesday: 60.00, 150.00, 480.00 of 1
    // 200.00.
    const steps = project(flat, breach(flat, 'restoration', '1', facts('2026-03-02T07:00:00Z')));
    expect(written(steps)).toEqual([
      ['2026-03-02T07:00:00Z', '0.00'],
      ['2026-03-02T14:00:01Z', '60.00'],
      ['2026-03-02T16:00:01Z', '150.00'],
      ['2026-03-03T10:30:01Z', '480.00'],
    ]);
    for (const { explanation } of steps.steps) expect(replay(explanation).differences).toEqual([]);
  });

  it('by the completed hour steps at each hour of the service desk until the month’s cap is full', () => {
    // Monday 13 April 2026 08:00, due at 09:30; 4 800 ÷ 161 = 29.8137 an hour: 16 hours are 477.02,
    // 17 would be 506.83, cut to 500.00. The desk closes at 19:00: nine hours that day (09:30 to
    // 18:30), then one at 07:30 on Tuesday.
    const item = breach(terms, 'response', '1', facts('2026-04-13T06:00:00Z'));
    const steps = project(terms, item, {
      from: at('2026-04-13T06:00:00Z'),
      until: at('2026-04-30T00:00:00Z'),
      stepsAtMost: 100,
    });
    expect(written(steps).slice(0, 3)).toEqual([
      ['2026-04-13T06:00:00Z', '0.00'],
      ['2026-04-13T08:30:00Z', '29.81'],
      ['2026-04-13T09:30:00Z', '59.63'],
    ]);
    expect(written(steps).slice(-3)).toEqual([
      ['2026-04-14T10:30:00Z', '447.20'],
      ['2026-04-14T11:30:00Z', '477.02'],
      ['2026-04-14T12:30:00Z', '500.00'],
    ]);
    expect(steps.steps).toHaveLength(18);
    expect(written(steps)[10]).toEqual(['2026-04-14T05:30:00Z', '298.14']);
  });

  it('under a marginal table steps at each cent, as many as are asked for, and says up to when they hold', () => {
    const item = breach(terms, 'restoration', '1', facts('2026-03-02T07:00:00Z'));
    const steps = project(terms, item, { ...WEEK, stepsAtMost: 5 });
    // 5 % during the first two hours; then (7 200 × 5 + s × 12.5) ÷ (7 200 + s) %, so that a cent
    // needs a second.
    expect(written(steps)).toEqual([
      ['2026-03-02T07:00:00Z', '0.00'],
      ['2026-03-02T14:00:01Z', '60.00'],
      ['2026-03-02T16:00:01Z', '60.01'],
      ['2026-03-02T16:00:02Z', '60.02'],
      ['2026-03-02T16:00:03Z', '60.04'],
    ]);
    expect(formatInstant(steps.until)).toBe('2026-03-02T16:00:03Z');
    expect(stepAt(steps, at('2026-03-02T16:00:04Z'))).toBeNull();
  });

  it('has the step in force, and the next one, for any instant', () => {
    const steps = project(flat, breach(flat, 'restoration', '1', facts('2026-03-02T07:00:00Z')));
    const amountAt = (text: string) => formatAmount(stepAt(steps, at(text))?.amount ?? francs('9.99'));
    expect(amountAt('2026-03-02T14:00:00Z')).toBe('0.00');
    expect(amountAt('2026-03-02T14:00:01Z')).toBe('60.00');
    expect(amountAt('2026-03-06T23:00:00Z')).toBe('480.00');
    expect(stepAt(steps, at('2026-03-02T06:59:59Z'))).toBeNull();
    expect(nextStep(steps, at('2026-03-02T14:00:00Z'))?.from).toBe(at('2026-03-02T14:00:01Z'));
    expect(nextStep(steps, at('2026-03-02T14:00:01Z'))?.from).toBe(at('2026-03-02T16:00:01Z'));
    expect(nextStep(steps, at('2026-03-04T14:00:01Z'))).toBeNull();
  });

  it('answers the next step alone, and null when it stays', () => {
    const item = breach(flat, 'restoration', '1', facts('2026-03-02T07:00:00Z'));
    const next = (after: string) => valueOf(nextCostStep(contextOf(flat), item, at(after), WEEK.until));
    expect(next('2026-03-02T15:30:00Z')).toMatchObject({ from: at('2026-03-02T16:00:01Z') });
    expect(next('2026-03-04T15:30:00Z')).toBeNull();
  });

  it('that was restored costs the same whatever the time', () => {
    const over = facts('2026-03-02T07:00:00Z', { events: { RESTORED: at('2026-03-02T15:00:00Z') } });
    expect(written(project(flat, breach(flat, 'restoration', '1', over)))).toEqual([
      ['2026-03-02T07:00:00Z', '0.00'],
      ['2026-03-02T14:00:01Z', '60.00'],
    ]);
  });

  it('waits while an exclusion is open', () => {
    const startsAt = at('2026-03-02T13:00:00Z');
    const out = facts('2026-03-02T07:00:00Z', {
      excludedPeriods: [{ cause: 'POWER_UTILITY', startsAt, endsAt: null }],
    });
    expect(written(project(flat, breach(flat, 'restoration', '1', out)))).toEqual([['2026-03-02T07:00:00Z', '0.00']]);
  });
});

describe('the downtime of a year', () => {
  const { compiled, policies } = commitmentOf(flat, 'availability');
  const [policy] = policies;
  if (policy === undefined) throw new Error('a policy');
  const amount = {
    kind: 'RATE_TABLE',
    reading: 'FLAT',
    lines: [
      { overrunUpToSeconds: 36000, ratePercent: '0.5' },
      { overrunUpToSeconds: null, ratePercent: '2' },
    ],
  } as const;
  const year = (number: number): RunningYear => ({
    kind: 'YEAR',
    year: number,
    commitment: compiled,
    policy: { ...policy, policy: { ...policy.policy, amount } },
    interruptions: [
      {
        service: 'platform',
        startsAt: at('2026-12-29T06:00:00Z'),
        endsAt: null,
        excludedBy: null,
        excludedPeriods: [],
      },
    ],
    invoicedForYear: null,
    liftedCaps: [],
  });
  const span = { from: at('2026-12-29T06:00:00Z'), until: at('2027-01-31T00:00:00Z'), stepsAtMost: 20 };

  it('steps when the budget is used up, after each line’s end, and no more once the year is over', () => {
    // Tuesday 29 December 07:00: 20 h of 12 h a day are used up on Wednesday at 15:00; ten more
    // hours on Thursday 31 at 13:00. 24 000.00 × 0.5 % = 120.00; × 2 % = 480.00.
    expect(written(project(flat, year(2026), span))).toEqual([
      ['2026-12-29T06:00:00Z', '0.00'],
      ['2026-12-30T14:00:01Z', '120.00'],
      ['2026-12-31T12:00:01Z', '480.00'],
    ]);
  });

  it('counts the next year by itself', () => {
    // 1 January is closed; Saturday 2 January 12 h, Monday 4 January 8 h: used up at 15:00.
    expect(written(project(flat, year(2027), span))[1]).toEqual(['2027-01-04T14:00:01Z', '120.00']);
  });
});

describe('a cap of the year of assessment', () => {
  it('starts afresh at New Year, and follows the price of the day', () => {
    // The same table, under a cap of a tenth of a month's 2 000.00 valued when assessed; 2025 has
    // 150.00 recorded, a price rises on 10 January.
    const { policies, compiled } = commitmentOf(flat, 'restoration');
    const [ready] = policies;
    if (ready === undefined) throw new Error('a policy');
    const cap = {
      ...ready.caps[1],
      key: 'assessed',
      multiple: '0.1',
      moment: 'ASSESSED_AT',
      window: 'CALENDAR_YEAR',
    } as (typeof ready.caps)[number];
    const prices: readonly PriceLine[] = [
      { ...line('platform', '1200.00', true), from: day('2025-01-01') },
      { ...line('support', '800.00'), from: day('2025-01-01'), toExclusive: day('2026-01-10') },
      { ...line('support', '900.00'), from: day('2026-01-10') },
    ];
    const item = {
      ...breach(flat, 'restoration', '1', facts('2025-12-29T07:00:00Z')),
      commitment: compiled,
      policy: { ...ready, caps: [cap], policy: { ...ready.policy, caps: ['assessed'] } },
    };
    const recorded = [{ penaltyId: '0', capKey: 'assessed', windowKey: '2025', amount: francs('150.00') }];
    const span = { from: at('2025-12-29T07:00:00Z'), until: at('2026-01-31T00:00:00Z'), stepsAtMost: 20 };
    // Due on Monday 29 December at 15:00; 5 % is 60.00, 50.00 are left of 2025; 12.5 % and 40 % no
    // more; from 1 January 200.00 are left; from 10 January 210.00.
    expect(written(valueOf(projectItem(contextOf(flat, recorded, prices), item, span)))).toEqual([
      ['2025-12-29T07:00:00Z', '0.00'],
      ['2025-12-29T14:00:01Z', '50.00'],
      ['2025-12-31T23:00:00Z', '200.00'],
      ['2026-01-09T23:00:00Z', '210.00'],
    ]);
  });
});

describe('what comes back to what it was', () => {
  const item = breach(flat, 'restoration', '1', facts('2026-03-02T07:00:00Z'));

  it('is found when a line of the table lasts a minute', () => {
    // 5 % until two hours late, 12.5 % for one minute, then 5 % again.
    const lines = [
      { overrunUpToSeconds: 7200, ratePercent: '5' },
      { overrunUpToSeconds: 7260, ratePercent: '12.5' },
      { overrunUpToSeconds: null, ratePercent: '5' },
    ];
    const amount = { kind: 'RATE_TABLE', reading: 'FLAT', lines } as const;
    const policy = { ...item.policy, policy: { ...item.policy.policy, amount } };
    expect(written(project(flat, { ...item, policy }))).toEqual([
      ['2026-03-02T07:00:00Z', '0.00'],
      ['2026-03-02T14:00:01Z', '60.00'],
      ['2026-03-02T16:00:01Z', '150.00'],
      ['2026-03-02T16:01:01Z', '60.00'],
    ]);
  });

  it('is found when a price makes the cap another one for a day', () => {
    const month = item.policy.caps.map((cap) => ({ ...cap, multiple: '0.1', moment: 'ASSESSED_AT' as const }));
    const support = { ...line('support', '800.00'), toExclusive: day('2026-03-05') };
    const prices: readonly PriceLine[] = [
      line('platform', '1200.00', true),
      support,
      { ...support, price: francs('900.00'), from: day('2026-03-05'), toExclusive: day('2026-03-06') },
      { ...support, from: day('2026-03-06'), toExclusive: null },
    ];
    const steps = valueOf(
      projectItem(contextOf(flat, [], prices), { ...item, policy: { ...item.policy, caps: month } }, WEEK),
    );
    // 480.00 from Tuesday 11:30 on is cut to 200.00 (150.00 before); on Thursday the cap is 210.00.
    expect(written(steps).slice(2)).toEqual([
      ['2026-03-02T16:00:01Z', '150.00'],
      ['2026-03-03T10:30:01Z', '200.00'],
      ['2026-03-04T23:00:00Z', '210.00'],
      ['2026-03-05T23:00:00Z', '200.00'],
    ]);
  });
});

describe('several running incidents of a contract', () => {
  const first = breach(flat, 'restoration', '1', facts('2026-03-02T07:00:00Z'));
  const second = breach(flat, 'restoration', '2', facts('2026-03-02T08:00:00Z'));

  it('share the caps in the order of their breach', () => {
    // Due at 15:00 and 16:00; the second is two hours late at 09:30 on Tuesday, six at 14:30.
    // Together no more than 500.00.
    const steps = valueOf(projectContract(contextOf(flat), [second, first], WEEK));
    expect(written(steps)).toEqual([
      ['2026-03-02T07:00:00Z', '0.00'],
      ['2026-03-02T14:00:01Z', '60.00'],
      ['2026-03-02T15:00:01Z', '120.00'],
      ['2026-03-02T16:00:01Z', '210.00'],
      ['2026-03-03T07:30:01Z', '300.00'],
      ['2026-03-03T10:30:01Z', '500.00'],
    ]);
    const last = steps.steps.at(-1);
    expect(last?.items.map(({ amount }) => formatAmount(amount))).toEqual(['480.00', '20.00']);
    for (const { from, amount, explanation, items } of steps.steps) {
      expect(replay(explanation).differences).toEqual([]);
      const whole = valueOf(contractCostIfItLasts(contextOf(flat), [second, first], from));
      expect([whole.amount, whole.explanation]).toEqual([amount, explanation]);
      expect(whole.items.map(({ item, decision }) => ({ item, amount: decision.amount }))).toEqual(items);
      for (const { decision } of whole.items) expect(replay(decision.explanation).differences).toEqual([]);
    }
  });

  it('are summed at any instant, in any order given', () => {
    const cost = (items: readonly RunningItem[]) =>
      formatAmount(valueOf(contractCostIfItLasts(contextOf(flat), items, at('2026-03-03T08:00:00Z'))).amount);
    expect(cost([first, second])).toBe('300.00');
    expect(cost([second, first])).toBe('300.00');
    expect(cost([])).toBe('0.00');
  });

  it('that join later widen a cap on the services concerned, even when they cost nothing', () => {
    const caps = first.policy.caps.map((cap) => ({ ...cap, multiple: '0.1', scope: 'SERVICES_CONCERNED' as const }));
    const nothing = { kind: 'RATE_PER_MISS', ratesPercent: {} } as const;
    const costly = { ...first, policy: { ...first.policy, caps } };
    const free = {
      ...second,
      servicesConcerned: ['support'],
      policy: { caps, openingCalendar: null, policy: { ...first.policy.policy, amount: nothing } },
    };
    // At two hours late 150.00, cut to a tenth of the platform's 1 200.00; the free one is due at
    // 16:00 and adds a tenth of 600.00, when the first, an hour late, owes 60.00. Received later,
    // at 12:00, it is due on Tuesday at 09:30, when the first is cut.
    const late = { ...free, facts: facts('2026-03-02T11:00:00Z') };
    expect(written(valueOf(projectContract(contextOf(flat), [costly, late], WEEK)))).toEqual([
      ['2026-03-02T07:00:00Z', '0.00'],
      ['2026-03-02T14:00:01Z', '60.00'],
      ['2026-03-02T16:00:01Z', '120.00'],
      ['2026-03-03T08:30:01Z', '150.00'],
      ['2026-03-03T10:30:01Z', '180.00'],
    ]);
    expect(written(valueOf(projectContract(contextOf(flat), [costly, free], WEEK))).at(-1)?.[1]).toBe('180.00');
  });

  it('take nothing from a cap that is full already', () => {
    const recorded = [{ penaltyId: '0', capKey: 'month', windowKey: '2026-03', amount: francs('500.00') }];
    expect(written(valueOf(projectContract(contextOf(flat, recorded), [first, second], WEEK)))).toEqual([
      ['2026-03-02T07:00:00Z', '0.00'],
    ]);
  });
});
