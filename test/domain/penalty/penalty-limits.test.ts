import { assessPenalty } from '../../../api/domain/penalty/assess-penalty';
import { recordedUnder, windowKeyOf } from '../../../api/domain/penalty/caps';
import {
  decideClaim,
  contestPenalty,
  declineExpired,
  finalPositionFrom,
  isClaimExpired,
} from '../../../api/domain/penalty/claim';
import { compareText } from '../../../api/domain/penalty/compare-text';
import { allowedPenaltyEvents, transitionPenalty, type PenaltyState } from '../../../api/domain/penalty/life';
import type { PenaltyInput, YearOccasion } from '../../../api/domain/penalty/occasion';
import { putCapInOrder } from '../../../api/domain/penalty/order-caps';
import type { PenaltyPolicy } from '../../../api/domain/penalty/policy';
import { monthlyAmount, pricesInForce } from '../../../api/domain/penalty/price-line';
import { decimal } from '../../../api/domain/money/decimal';
import { formatAmount } from '../../../api/domain/money/format-money';
import { exactAmount, money } from '../../../api/domain/money/value';
import type { Result } from '../../../api/domain/result';
import { instant } from '../../../api/domain/time/instant';
import { linesOf } from '../../support/explained';
import { decide, downtime, lateBy, liability, breachWith, on, priceLine, restoration } from './fixtures';

const amountOf = (input: PenaltyInput): string => formatAmount(decide(input).amount);
const refusalOf = <T>(result: Result<T>): unknown => (result.ok ? null : result.refusals);

describe('which prices make a base', () => {
  const rising = [
    { ...priceLine('old', '100.00'), toExclusive: on('2025-06-16') },
    { ...priceLine('new', '200.00'), from: on('2025-06-16') },
  ];
  const keysOn = (date: string): readonly string[] =>
    pricesInForce(rising, { scope: 'ALL', on: on(date), services: [] }).map(({ key }) => key);

  test('those in force on the date: the first day counts, the day after the last does not', () => {
    expect(keysOn('2019-12-31')).toEqual([]);
    expect(keysOn('2020-01-01')).toEqual(['old']);
    expect(keysOn('2025-06-15')).toEqual(['old']);
    expect(keysOn('2025-06-16')).toEqual(['new']);
  });

  test('of the hosting modules, of the services concerned, or all', () => {
    const prices = [priceLine('hosting', '1.00'), priceLine('web', '2.00', false), priceLine('mail', '3.00', false)];
    const keys = (scope: 'HOSTING' | 'SERVICES_CONCERNED' | 'ALL'): readonly string[] =>
      pricesInForce(prices, { scope, on: on('2025-06-16'), services: ['web'] }).map(({ key }) => key);
    expect(keys('HOSTING')).toEqual(['hosting']);
    expect(keys('SERVICES_CONCERNED')).toEqual(['web']);
    expect(keys('ALL')).toEqual(['hosting', 'web', 'mail']);
  });

  const LABEL = { en: 'Base', fr: 'Base mensuelle' };

  test('a quarterly price counts for a third, and lines of one key keep apart', () => {
    const lines = [priceLine('J', '300.00', true, 3), priceLine('J', '10.00'), priceLine('J', '1.00', true, 2)];
    const { amount, step } = monthlyAmount(lines, 'EUR', 'base', LABEL, 'art. 1');
    expect(amount.exact.toFixed()).toBe('110.5');
    expect(linesOf({ steps: [step] })).toEqual([
      'base 110.5 EUR | base_J / base_J_months + base_J_2 / base_J_2_months + base_J_3 / base_J_3_months | ' +
        'base_J 300.00 EUR | base_J_months 3 month | base_J_2 10.00 EUR | base_J_2_months 1 month | ' +
        'base_J_3 1.00 EUR | base_J_3_months 2 month',
    ]);
    expect(step.article).toBe('art. 1');
  });

  test('no price in force makes nothing', () => {
    expect(linesOf({ steps: [monthlyAmount([], 'EUR', 'base', LABEL, '').step] })).toEqual(['base 0 EUR | 0']);
  });

  test('a price in another currency is a broken contract', () => {
    expect(() => monthlyAmount([priceLine('J', '1.00')], 'CHF', 'base', LABEL, '')).toThrow('EUR');
  });
});

describe('a year that service touches for a day', () => {
  const year = (starts: string, serviceLastDay: string | null, policy: PenaltyPolicy = downtime): PenaltyInput => ({
    ...lateBy(0),
    policy,
    caps: [liability],
    occasion: { ...occasion, serviceStartsOn: on(starts) },
    serviceLastDay: serviceLastDay === null ? null : on(serviceLastDay),
    assessedOn: on('2026-01-01'),
  });
  const occasion: YearOccasion = {
    kind: 'YEAR',
    year: 2025,
    downtimeSeconds: 120_000,
    budgetSeconds: 108_000,
    comparison: 'AT_MOST',
    closed: true,
    serviceStartsOn: on('2015-01-01'),
    invoicedForYear: null,
  };

  test.each([
    // 120.00 for a whole year; 120 ÷ 365 = 0.3287… a day.
    ['its last', '2025-12-31', null, '0.33'],
    ['its first', '2015-01-01', '2025-01-01', '0.33'],
    ['all, from its first day', '2025-01-01', '2025-12-31', '120.00'],
    ['all but its first', '2025-01-02', null, '119.67'],
    ['all but its last', '2015-01-01', '2025-12-30', '119.67'],
  ])('%s', (_name, starts, ends, amount) => {
    expect(amountOf(year(starts, ends))).toBe(amount);
  });

  test.each([
    ['2026-01-01', null],
    ['2015-01-01', '2024-12-31'],
  ])('from %s to %s: none', (starts, ends) => {
    expect(refusalOf(assessPenalty(year(starts, ends)))).toEqual([
      {
        code: 'YEAR_WITHOUT_SERVICE',
        path: ['year'],
        message: 'The contract has no service in 2025.',
        whatToDo: 'Give a year in which the service ran.',
      },
    ]);
  });

  test('a budget that must not be reached is breached on reaching it, not a second below', () => {
    const strict = (downtimeSeconds: number) => {
      const input = year('2015-01-01', null);
      return decide({ ...input, occasion: { ...occasion, comparison: 'LESS_THAN', downtimeSeconds } }).status;
    };
    expect([107_999, 108_000, 108_001].map(strict)).toEqual(['NONE', 'ASSESSED', 'ASSESSED']);
  });

  test('a policy, its amount and its base must be yearly', () => {
    const broken = (policy: PenaltyPolicy) => () => assessPenalty(year('2015-01-01', null, policy));
    const hourly = {
      kind: 'PER_HOUR',
      multiple: '5',
      hourRounding: 'STARTED',
      openingCalendar: { key: 'any' },
    } as const;
    expect(broken(restoration)).toThrow('the policy restoration is assessed for a breach');
    expect(broken({ ...downtime, amount: hourly })).toThrow('a yearly penalty needs a rate table');
    expect(broken({ ...downtime, base: restoration.base })).toThrow('a yearly penalty needs an annual base');
    expect(broken({ ...downtime, base: { scope: 'HOSTING', period: 'ANNUAL', annualBase: 'INVOICED' } })).toThrow(
      'the annual base INVOICED needs what was invoiced for the year',
    );
    expect(() => assessPenalty({ ...lateBy(1), policy: downtime })).toThrow(
      'the policy downtime-budget is assessed for a year',
    );
  });
});

describe('what is left of a cap', () => {
  const use = (capKey: string, windowKey: string, amount: string) => ({
    penaltyId: 'p',
    capKey,
    windowKey,
    amount: money(amount, 'EUR'),
  });
  const recorded = [
    use('liability', '2025', '2900.00'),
    use('liability', '2024', '70.00'),
    use('other', '2025', '50.00'),
    use('liability', '2025', '-20.00'),
  ];

  test('counts what its own window has recorded under its own key', () => {
    expect(formatAmount(recordedUnder(recorded, 'liability', '2025', 'EUR'))).toBe('2880.00');
    expect(formatAmount(recordedUnder(recorded, 'liability', '2026', 'EUR'))).toBe('0.00');
  });

  test('is not exceeded by what is exactly as much', () => {
    const exactly = decide(lateBy(3600, { recorded: [use('liability', '2025', '2900.00')] }));
    expect([formatAmount(exactly.amount), exactly.capUses[0]?.cut]).toEqual(['100.00', false]);
    const less = decide(lateBy(3600, { recorded: [use('liability', '2025', '2900.01')] }));
    expect([formatAmount(less.amount), less.capUses[0]?.cut]).toEqual(['99.99', true]);
  });

  test('is nothing when all is used, exactly or beyond', () => {
    for (const used of ['3000.00', '3000.01']) {
      const [one] = decide(lateBy(3600, { recorded: [use('liability', '2025', used)] })).capUses;
      expect([one && formatAmount(one.leftBefore), one && formatAmount(one.cap)]).toEqual(['0.00', '3000.00']);
    }
  });

  test('is of the window of the breach, or of the assessment', () => {
    const yearTurns = { assessedOn: on('2026-01-05') };
    const windows = (moment: 'DUE_AT' | 'ASSESSED_AT') =>
      decide(lateBy(3600, { ...yearTurns, caps: [{ ...liability, moment }] })).capUses.map(
        ({ windowKey }) => windowKey,
      );
    expect(windows('DUE_AT')).toEqual(['2025']);
    expect(windows('ASSESSED_AT')).toEqual(['2026']);
    expect(
      (['MONTH', 'CALENDAR_YEAR', 'CONTRACT_TERM'] as const).map((one) => windowKeyOf(one, on('2025-06-16'))),
    ).toEqual(['2025-06', '2025', 'TERM']);
  });

  test('follows the prices of its moment, and after the end those of the last day', () => {
    const prices = [
      { ...priceLine('hosting', '1000.00'), toExclusive: on('2025-06-20') },
      { ...priceLine('hosting', '500.00'), from: on('2025-06-20') },
    ];
    const capOf = (moment: 'DUE_AT' | 'ASSESSED_AT', last: string | null) =>
      decide(
        lateBy(3600, { prices, caps: [{ ...liability, moment }], serviceLastDay: last === null ? null : on(last) }),
      ).capUses.map(({ cap }) => formatAmount(cap));
    expect(capOf('DUE_AT', null)).toEqual(['3000.00']);
    expect(capOf('ASSESSED_AT', null)).toEqual(['1500.00']);
    expect(capOf('ASSESSED_AT', '2025-06-19')).toEqual(['3000.00']);
    expect(capOf('ASSESSED_AT', '2025-06-20')).toEqual(['1500.00']);
    // An end that is still to come does not matter.
    expect(capOf('DUE_AT', '2025-12-31')).toEqual(['3000.00']);
  });

  test('a lifted one that may not be lifted, and one that the terms lack, are broken', () => {
    const firm = [{ ...liability, liftable: false }];
    expect(amountOf(lateBy(3600, { caps: firm }))).toBe('100.00');
    expect(() => decide(lateBy(3600, { caps: firm, liftedCaps: ['liability'] }))).toThrow(
      'the cap liability may not be lifted',
    );
    expect(() => decide(lateBy(3600, { caps: [] }))).toThrow('the policy restoration names an unknown cap liability');
  });

  test('the services of the incident and of its month make the cap, each once', () => {
    const monthly = { ...liability, scope: 'SERVICES_CONCERNED', multiple: '1', moment: 'DUE_AT' } as const;
    const prices = ['web', 'mail', 'ftp'].map((key) => priceLine(key, '100.00'));
    const [one] = decide(
      breachWith(
        { servicesConcerned: ['web', 'mail'], servicesConcernedInMonth: ['mail'] },
        lateBy(3600, { prices, caps: [monthly] }),
      ),
    ).capUses;
    expect(one && formatAmount(one.cap)).toBe('200.00');
  });
});

describe('a cap put in order', () => {
  const penalty = (penaltyId: string, amount: string, changes: object = {}) => ({
    penaltyId,
    dueAt: instant(10),
    number: penaltyId,
    amountBeforeCap: exactAmount(decimal(amount), 'EUR'),
    cap: money('10.00', 'EUR'),
    recorded: money('0.00', 'EUR'),
    settled: false,
    ...changes,
  });

  test('says what was left before each, and cuts only what is more than that', () => {
    const ordered = putCapInOrder([penalty('b', '4'), penalty('a', '6'), penalty('c', '0.004')], 'EUR');
    expect(
      ordered.map((one) => [one.penaltyId, formatAmount(one.leftBefore), formatAmount(one.amount), one.cut]),
    ).toEqual([
      ['a', '10.00', '6.00', false],
      ['b', '4.00', '4.00', false],
      ['c', '0.00', '0.00', true],
    ]);
  });

  test('what is credited beyond the cap leaves nothing, never less', () => {
    const credited = penalty('z', '12', { settled: true, recorded: money('12.00', 'EUR') });
    const [first] = putCapInOrder([credited, penalty('a', '1')], 'EUR');
    expect(first && [formatAmount(first.leftBefore), formatAmount(first.amount), first.cut]).toEqual([
      '0.00',
      '0.00',
      true,
    ]);
  });

  test('texts go by their code units', () => {
    expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([-1, 1, 0]);
    expect(compareText('I-10', 'I-9')).toBe(-1);
    expect(compareText('Z', 'a')).toBe(-1);
  });
});

describe('what a refused step of a penalty’s life says', () => {
  test.each([
    ['REVERSED', 'CLAIM', 'No mutation changes it in this state.'],
    ['CREDITED', 'CLAIM', 'No mutation changes it in this state.'],
    ['CLAIMED', 'CREDIT', 'Use `acceptPenalty` or `contestPenalty`.'],
  ] as const)('%s does not allow %s', (state, event, whatToDo) => {
    expect(refusalOf(transitionPenalty(state, event))).toEqual([
      {
        code: 'PENALTY_TRANSITION_NOT_ALLOWED',
        path: [],
        message: `A penalty that is ${state} does not allow ${event}.`,
        whatToDo,
      },
    ]);
  });

  test('the events of a state come in the order of a penalty’s life', () => {
    expect(allowedPenaltyEvents('ASSESSED')).toEqual(['CLAIM', 'ACCEPT_AT_CLOSING', 'EXPIRE', 'REVERSE']);
  });

  test('a claim on the last day is in time, one on the next may be declined', () => {
    const assessed = on('2020-06-20');
    expect(isClaimExpired(restoration, assessed, on('2025-06-20'))).toBe(false);
    expect(decideClaim(restoration, 'ASSESSED', assessed)).toEqual({ ok: true, value: 'CLAIMED' });
    expect(refusalOf(decideClaim(restoration, 'EXPIRED', assessed))).toEqual([
      {
        code: 'PENALTY_CLAIM_EXPIRED',
        path: [],
        message: 'The penalty could be claimed until 2025-06-20, and was declined.',
        whatToDo: 'Claim penalties with `claimPenalty` by their last day.',
      },
    ]);
    const decline = (state: PenaltyState, day: string) => declineExpired(restoration, state, assessed, on(day));
    expect(decline('CLAIMED', '2025-06-21')).toEqual({ ok: true, value: 'EXPIRED' });
    expect(decline('ASSESSED', '2025-06-21')).toEqual({ ok: true, value: 'EXPIRED' });
    expect(refusalOf(decline('CLAIMED', '2025-06-20'))).toEqual([
      {
        code: 'PENALTY_CLAIM_NOT_EXPIRED',
        path: [],
        message: 'The penalty was claimed on 2025-06-20, and could be until 2025-06-20.',
        whatToDo: 'Accept the claim with `acceptPenalty`, or contest it with `contestPenalty`.',
      },
    ]);
    expect(refusalOf(decline('ASSESSED', '2025-06-20'))).toEqual([
      {
        code: 'PENALTY_CLAIM_NOT_EXPIRED',
        path: [],
        message: 'The penalty may be claimed until 2025-06-20.',
        whatToDo: 'Wait until 2025-06-21.',
      },
    ]);
    expect(refusalOf(decline('ACCEPTED', '2025-06-21'))).toMatchObject([{ code: 'PENALTY_TRANSITION_NOT_ALLOWED' }]);
  });

  test('a contest that the terms do not allow', () => {
    const firm = { ...restoration, contest: { ...restoration.contest, allowed: false } };
    expect(refusalOf(contestPenalty(firm, 'CLAIMED'))).toEqual([
      {
        code: 'PENALTY_NOT_CONTESTABLE',
        path: [],
        message: 'The terms do not allow this penalty to be contested.',
        whatToDo: 'Accept the claim with `acceptPenalty`.',
      },
    ]);
    expect(refusalOf(contestPenalty(restoration, 'ASSESSED'))).toMatchObject([
      { code: 'PENALTY_TRANSITION_NOT_ALLOWED' },
    ]);
    // More than fifteen days: the sixteenth day after the contest.
    expect(finalPositionFrom(restoration, on('2025-06-01'))).toBe('2025-06-17');
  });
});
