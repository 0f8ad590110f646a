import { prepaidCredit } from '../../../api/domain/exit/early-termination';
import { erasureDay } from '../../../api/domain/exit/reversibility';
import { continuedBy } from '../../../api/domain/indexation/index-series';
import { anniversariesUntil, reviseAtAnniversaries } from '../../../api/domain/indexation/revise-at-anniversaries';
import { changeLevel } from '../../../api/domain/invoicing/level-change';
import { monthlyConsumption } from '../../../api/domain/invoicing/monthly-consumption';
import { isSparePartInvoiced } from '../../../api/domain/invoicing/spare-part';
import { longOutageRefund } from '../../../api/domain/outages/long-outage';
import { refundOutage } from '../../../api/domain/outages/outage-refund';
import { halfYearOf, lateInterest } from '../../../api/domain/receivables/late-interest';
import { mayTerminate, maySuspend } from '../../../api/domain/receivables/late-payment-rights';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money, type Money } from '../../../api/domain/money/value';
import { compileCalendar } from '../../../api/domain/time/calendar';
import type { LocalDate } from '../../../api/domain/time/instant';
import { packNamed, required } from '../../golden/topics/billing-support';
import { valueOf } from '../../golden/topic';

const day = (text: string): LocalDate => text as LocalDate;
const eur = (amount: string): Money => money(amount, 'EUR');
const hosted = packNamed('omr-hosted');

describe('late payment', () => {
  const terms = hosted.billing.latePayment;

  it('counts interest from and to the days that the terms name', () => {
    const debt = {
      amountOwed: eur('365.00'),
      startsAfter: day('2026-03-01'),
      lastDay: day('2026-03-11'),
      payments: [],
    };
    const rule = { factor: '1', yearDays: 365, startDayCounts: false, paymentDayCounts: true, article: '' };
    // One cent a day at 1 percent of 365.00.
    const found = (changes: Partial<typeof rule>, payments: readonly { on: LocalDate; amount: Money }[] = []) => {
      const { days, interest } = valueOf(
        lateInterest({ ...rule, ...changes }, { ...debt, payments }, { '2026-H1': '1' }),
      );
      return [days, formatAmount(interest)];
    };
    expect(found({})).toEqual([10, '0.10']);
    expect(found({ startDayCounts: true })).toEqual([11, '0.11']);
    expect(found({ paymentDayCounts: false })).toEqual([9, '0.09']);
    expect(found({ startDayCounts: true, paymentDayCounts: false })).toEqual([10, '0.10']);
    // All but nothing is paid on the fourth: the second to the fourth bear, or the second and the
    // third.
    const paid = [{ on: day('2026-03-04'), amount: eur('365.00') }];
    expect(found({}, paid)).toEqual([10, '0.03']);
    expect(found({ paymentDayCounts: false }, paid)).toEqual([9, '0.02']);
    // More than is owed leaves nothing, not less.
    expect(found({}, [...paid, { on: day('2026-03-05'), amount: eur('900.00') }])).toEqual([10, '0.03']);
  });

  it('has half-years that end with June and December', () => {
    expect(['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'].map((on) => halfYearOf(day(on)))).toEqual([
      '2026-H1',
      '2026-H1',
      '2026-H2',
      '2026-H2',
    ]);
  });

  it('gives no right to suspend before the notice is given, or without a delay in the terms', () => {
    const due = day('2026-01-01');
    expect(maySuspend(terms, due, day('2026-03-01'), day('2026-02-28'))).toBe(false);
    expect(maySuspend(terms, due, day('2026-03-01'), day('2026-03-01'))).toBe(true);
    expect(maySuspend({ ...terms, suspendAfterDays: null }, due, due, day('2027-01-01'))).toBe(false);
    expect(maySuspend({ ...terms, suspendAfterDays: 0 }, due, due, due)).toBe(false);
  });

  it('gives no right to terminate without a delay in the terms', () => {
    const owed = eur('0.01');
    expect(mayTerminate({ ...terms, terminateAfterDays: null }, day('2026-01-01'), owed, day('2027-01-01'))).toBe(
      false,
    );
    expect(mayTerminate(terms, day('2026-01-01'), owed, day('2027-01-01'))).toBe(true);
  });
});

describe('indices and revisions', () => {
  const value = (period: string, publishedOn: string, text: string) => ({
    period,
    publishedOn: day(publishedOn),
    value: text,
  });

  it('continue an index by what its successor published of later periods', () => {
    const old = {
      name: 'OLD',
      values: [value('2026-Q2', '2026-06-15', '110'), value('2026-Q1', '2026-03-15', '100')],
    };
    const next = {
      name: 'NEW',
      values: [value('2026-Q2', '2026-06-15', '55'), value('2026-Q3', '2026-09-15', '56')],
    };
    expect(continuedBy(old, next, '2')).toEqual({
      name: 'OLD',
      values: [...old.values, value('2026-Q3', '2026-09-15', '112')],
    });
    expect(continuedBy({ name: 'OLD', values: [] }, next, '2').values).toHaveLength(2);
  });

  it('come at each anniversary, that of a 29 February on the 28th', () => {
    expect(anniversariesUntil(day('2024-02-29'), day('2028-02-29'))).toEqual([
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ]);
    expect(anniversariesUntil(day('2024-02-29'), day('2028-02-28'))).toHaveLength(3);
  });

  it('start from the price of the one before, and leave alone what was priced since', () => {
    const terms = { ...required(hosted.billing.indexation), minimumPercent: '10', ceilingPercent: null };
    const series = {
      name: 'I',
      values: ['2024', '2025', '2026'].map((year) => value(year, `${year}-06-15`, '100')),
    };
    const prices = [
      { key: 'old', price: eur('100.00'), priceDate: day('2024-07-01') },
      { key: 'new', price: eur('50.00'), priceDate: day('2025-08-01') },
    ];
    const chain = reviseAtAnniversaries(terms, series, day('2024-07-01'), prices, day('2026-07-01'));
    expect(
      chain.revisions.map(({ on, index, indexNow, prices: revised }) => [
        on,
        index,
        indexNow.period,
        revised.map(({ key, oldPrice, price, indexBefore }) => [
          key,
          formatAmount(oldPrice),
          formatAmount(price),
          indexBefore.period,
        ]),
      ]),
    ).toEqual([
      ['2025-07-01', 'I', '2025', [['old', '100.00', '110.00', '2024']]],
      [
        '2026-07-01',
        'I',
        '2026',
        [
          ['old', '110.00', '121.00', '2025'],
          ['new', '50.00', '55.00', '2025'],
        ],
      ],
    ]);
    expect([chain.refusedOn, chain.refusals]).toEqual([null, []]);
  });

  it('end with the first that cannot be made, and say why', () => {
    const terms = required(hosted.billing.indexation);
    const prices = [{ key: 'J', price: eur('100.00'), priceDate: day('2024-07-01') }];
    const until = (name: string, ...values: readonly ReturnType<typeof value>[]) => {
      const chain = reviseAtAnniversaries(terms, { name, values }, day('2024-07-01'), prices, day('2026-12-31'));
      return [chain.revisions.length, chain.refusedOn, chain.refusals.map(({ code, message }) => `${code} ${message}`)];
    };
    const first = value('2024-Q1', '2024-06-15', '100');
    // Fourteen months after its publication it is too old for the anniversary, whatever the day of
    // the price.
    expect(until('I', value('2024-Q1', '2024-05-15', '100'))).toEqual([
      0,
      '2025-07-01',
      ['INDEX_NOT_PUBLISHED There is no value of I for 2025-07 (on 2025-07-01): the newest, of 2024-Q1, is too old.'],
    ]);
    expect(until('I', first, value('2025-Q1', '2025-06-15', '104'))).toEqual([
      1,
      '2026-07-01',
      ['INDEX_NOT_PUBLISHED There is no value of I for 2026-07 (on 2026-07-01): the newest, of 2025-Q1, is too old.'],
    ]);
    expect(until('I', value('2025-Q1', '2025-06-15', '104'))).toEqual([
      0,
      '2025-07-01',
      ['INDEX_NOT_PUBLISHED There is no value of I for 2024-07 (on 2024-07-01): none was published by then.'],
    ]);
    expect(until('I', first, value('2025-Q1', '2025-06-15', '0'))).toEqual([
      0,
      '2025-07-01',
      ['INDEX_INVALID An index must be above zero; S0 is 100 and S is 0.'],
    ]);
  });
});

describe('what is credited', () => {
  it('of a prepaid period is never more than it, and nothing once it is over', () => {
    const paid = { start: day('2026-01-01'), endExclusive: day('2026-02-01'), amount: eur('310.00') };
    const credited = (on: string) => formatAmount(prepaidCredit(paid, day(on), 'art. 22').credit);
    expect(['2025-12-01', '2026-01-01', '2026-01-02', '2026-01-31', '2026-02-01', '2026-03-01'].map(credited)).toEqual([
      '310.00',
      '310.00',
      '300.00',
      '10.00',
      '0.00',
      '0.00',
    ]);
  });

  it('of an outage is nothing when the penalties are just as high', () => {
    const terms = required(hosted.longOutage);
    const period = { start: day('2026-01-01'), endExclusive: day('2026-04-01'), periodDays: 90 };
    const days = { outFrom: day('2026-02-01'), backOn: day('2026-02-04') };
    const refund = (penalties: string) =>
      formatAmount(
        valueOf(longOutageRefund(terms, { period, instalment: eur('3600.00'), ...days, penalties: eur(penalties) }))
          .credit,
      );
    expect(['119.99', '120.00', '120.01'].map(refund)).toEqual(['0.01', '0.00', '0.00']);
    const whole = (penalties: string) =>
      formatAmount(
        valueOf(
          refundOutage(terms, {
            instalments: [{ period, lines: [{ hosting: false, amount: eur('3600.00') }] }],
            ...days,
            currency: 'EUR',
            penalties: eur(penalties),
          }),
        ).credit,
      );
    expect(['119.99', '120.00', '120.01'].map(whole)).toEqual(['0.01', '0.00', '0.00']);
  });

  it('for a higher level on the last day of the period is nothing, and a day is charged', () => {
    const changed = changeLevel(
      { upgradeCredit: 'WHOLE_MONTHS_LEFT', downgradeFrom: 'NEXT_PERIOD', article: 'art. 7' },
      {
        paid: { start: day('2026-04-01'), endExclusive: day('2026-05-01'), amount: eur('300.00'), months: 1 },
        changeOn: day('2026-04-30'),
        fromLevel: 1,
        toLevel: 2,
        newMonthlyAmount: eur('600.00'),
      },
    );
    expect([formatAmount(valueOf(changed).credit), formatAmount(valueOf(changed).charge)]).toEqual(['0.00', '20.00']);
  });
});

describe('days that decide', () => {
  it('a spare part is the client’s from the day after the term, or after the maker’s last day', () => {
    const invoiced = (replacedOn: string, life: string | null) =>
      isSparePartInvoiced(hosted.billing, {
        replacedOn: day(replacedOn),
        initialTermLastDay: day('2027-03-31'),
        manufacturerLifeEndsOn: life === null ? null : day(life),
      });
    expect([invoiced('2027-03-31', null), invoiced('2027-04-01', null)]).toEqual([false, true]);
    expect([invoiced('2026-05-01', '2026-05-01'), invoiced('2026-05-02', '2026-05-01')]).toEqual([false, true]);
  });

  it('a month of consumption needs the contract on its first day, and holds that day alone of its two ends', () => {
    const debits = [day('2025-02-15'), day('2025-03-15')].map((on) => ({ on, units: 1 }));
    expect(monthlyConsumption(debits, day('2025-02-15'), day('2025-03-15'), 12)).toEqual([1]);
    expect(monthlyConsumption(debits, day('2025-02-16'), day('2025-03-15'), 12)).toEqual([]);
  });

  it('data are erased so many working days after the end', () => {
    const week = Object.fromEntries(['MON', 'TUE', 'WED', 'THU', 'FRI'].map((name) => [name, [['09:00', '18:00']]]));
    const calendar = valueOf(
      compileCalendar({ timezone: 'Europe/Paris', weekly: week, holidayZone: 'FR-METROPOLE', exceptions: [] }),
    );
    const { reversibility } = packNamed('owl-monitoring');
    // Friday 27 February 2026, then Monday 2 March to Tuesday 10 March: seven working days.
    expect(erasureDay(reversibility, calendar, day('2026-02-27'))).toEqual({ ok: true, value: '2026-03-10' });
  });
});
