import fc from 'fast-check';
import { consumptionTerminationFee, forfaitTerminationFee } from '../../../api/domain/exit/early-termination';
import { revisePrice } from '../../../api/domain/indexation/revise-price';
import { changeLevel } from '../../../api/domain/invoicing/level-change';
import { lateInterest, type LateDebt } from '../../../api/domain/receivables/late-interest';
import { replay } from '../../../api/domain/explanation/replay';
import { compare, percentOf } from '../../../api/domain/money/arithmetic';
import { Decimal } from '../../../api/domain/money/decimal';
import { roundHalfUp } from '../../../api/domain/money/rounding';
import { money, zero, type Money } from '../../../api/domain/money/value';
import type { EarlyTerminationTerms, PeriodMonths } from '../../../api/domain/terms/billing-terms';
import { addDays, addMonths, localDateOfEpochDay } from '../../../api/domain/time/local-date';
import { runs } from '../../support/runs';

const date = fc.integer({ min: 18_000, max: 22_000 }).map(localDateOfEpochDay);
const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => money(new Decimal(cents).dividedBy(100), 'EUR'));
const index = fc.integer({ min: 500, max: 3000 }).map((tenths) => new Decimal(tenths).dividedBy(10).toFixed());

const formula = {
  fixedShare: '0.15',
  variableShare: '0.85',
  minimumPercent: '3',
  ceilingPercent: null,
  article: 'art. 21.4',
};

describe('price revision', () => {
  it('never falls below its minimum or above its ceiling, and its explanation replays', () => {
    const ceiling = fc.option(fc.constantFrom('3', '5', '10'));
    fc.assert(
      fc.property(amount, index, index, ceiling, (price, before, now, ceilingPercent) => {
        const revised = revisePrice({ ...formula, ceilingPercent }, price, before, now);
        if (!revised.ok) throw new Error(JSON.stringify(revised.refusals));
        const raise = (percent: string): Money => roundHalfUp(percentOf(price, new Decimal(percent).plus(100)));
        expect(compare(revised.value.price, raise('3'))).toBeGreaterThanOrEqual(0);
        if (ceilingPercent !== null) expect(compare(revised.value.price, raise(ceilingPercent))).toBeLessThanOrEqual(0);
        expect(replay(revised.value.explanation).differences).toEqual([]);
      }),
    );
  });

  it('grows with the index', () => {
    fc.assert(
      fc.property(amount, index, index, index, (price, before, a, b) => {
        const [low, high] = new Decimal(a).lessThan(b) ? [a, b] : [b, a];
        const [less, more] = [revisePrice(formula, price, before, low), revisePrice(formula, price, before, high)];
        if (!less.ok || !more.ok) throw new Error('refused');
        expect(compare(less.value.price, more.value.price)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('late interest', () => {
  const rule = { factor: '1.5', yearDays: 365, startDayCounts: false, paymentDayCounts: true, article: 'art. 21.3' };
  const rates = Object.fromEntries(
    Array.from({ length: 30 }, (_, year) => [`${2015 + year}-H1`, `${2015 + year}-H2`]).flatMap(([h1, h2]) => [
      [h1, '5.07'],
      [h2, '4.92'],
    ]),
  ) as Record<string, string>;
  const debt: fc.Arbitrary<LateDebt> = fc
    .record({
      amountOwed: amount,
      startsAfter: date,
      days: fc.nat({ max: 800 }),
      paid: fc.array(fc.tuple(fc.nat({ max: 800 }), amount), { maxLength: 4 }),
    })
    .map(({ amountOwed, startsAfter, days, paid }) => ({
      amountOwed,
      startsAfter,
      lastDay: addDays(startsAfter, days),
      payments: paid.map(([after, part]) => ({ on: addDays(startsAfter, after), amount: part })),
    }));

  it('is the sum of its days, whatever the order of payments, and its explanation replays', () => {
    fc.assert(
      fc.property(debt, (late) => {
        const found = lateInterest(rule, late, rates);
        const turned = lateInterest(rule, { ...late, payments: [...late.payments].reverse() }, rates);
        if (!found.ok || !turned.ok) throw new Error('refused');
        expect(compare(found.value.interest, turned.value.interest)).toBe(0);
        expect(replay(found.value.explanation).differences).toEqual([]);
        let exact = new Decimal(0);
        for (let day = addDays(late.startsAfter, 1); day <= late.lastDay; day = addDays(day, 1)) {
          const paid = late.payments.filter((each) => each.on < day).map((each) => each.amount.amount);
          const left = Decimal.max(
            0,
            paid.reduce((rest, part) => rest.minus(part), late.amountOwed.amount),
          );
          const rate = rates[`${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? 'H1' : 'H2'}`] ?? '0';
          exact = exact.plus(left.times(rate).times('1.5').dividedBy(36_500));
        }
        expect(exact.minus(found.value.exact.exact).abs().lessThan('1e-20')).toBe(true);
      }),
      runs(40),
    );
  });

  it('never grows by a payment', () => {
    fc.assert(
      fc.property(debt, (late) => {
        const [without, withAll] = [
          lateInterest(rule, { ...late, payments: [] }, rates),
          lateInterest(rule, late, rates),
        ];
        if (!without.ok || !withAll.ok) throw new Error('refused');
        expect(compare(withAll.value.interest, without.value.interest)).toBeLessThanOrEqual(0);
      }),
      runs(60),
    );
  });
});

describe('early termination', () => {
  const terms: EarlyTerminationTerms = {
    forfaitUpliftPercent: '30',
    consumptionUpliftPercent: '30',
    averageMonths: 12,
    yearDays: 365,
    partialMonth: 'BY_DAYS',
    article: 'art. 22',
  };
  const line = (price: Money, periodMonths: PeriodMonths) => ({
    key: 'J',
    hosting: true,
    price,
    periodMonths,
    from: localDateOfEpochDay(0),
    toExclusive: null,
  });

  it('costs less the later it is, nothing after the term, and explains itself', () => {
    fc.assert(
      fc.property(
        date,
        fc.nat({ max: 900 }),
        amount,
        fc.constantFrom<PeriodMonths>(1, 3, 12),
        (effectiveOn, days, price, months) => {
          const termLastDay = addDays(effectiveOn, days - 1);
          const now = forfaitTerminationFee(terms, [line(price, months)], 'EUR', { effectiveOn, termLastDay });
          expect(replay(now.explanation).differences).toEqual([]);
          if (days === 0) expect(compare(now.fee, zero('EUR'))).toBe(0);
          const monthLater = { effectiveOn: addMonths(effectiveOn, 1), termLastDay };
          const later = forfaitTerminationFee(terms, [line(price, months)], 'EUR', monthLater);
          expect(compare(later.fee, now.fee)).toBeLessThanOrEqual(0);
          const whole = forfaitTerminationFee({ ...terms, partialMonth: 'WHOLE' }, [line(price, months)], 'EUR', {
            effectiveOn,
            termLastDay,
          });
          expect(compare(whole.fee, now.fee)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('counts only the last months of consumption', () => {
    const units = fc.array(fc.nat({ max: 200 }), { maxLength: 20 });
    fc.assert(
      fc.property(date, units, amount, (effectiveOn, history, price) => {
        const left = { effectiveOn, termLastDay: addDays(effectiveOn, 99) };
        const all = consumptionTerminationFee(terms, history, price, left);
        const last = consumptionTerminationFee(terms, history.slice(-12), price, left);
        expect(compare(all.fee, last.fee)).toBe(0);
        expect(replay(all.explanation).differences).toEqual([]);
        if (history.length === 0) expect(compare(all.fee, zero('EUR'))).toBe(0);
      }),
    );
  });
});

describe('a change of level', () => {
  it('never credits more than was paid, and nothing downwards', () => {
    const levels = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })).filter(([from, to]) => from !== to);
    fc.assert(
      fc.property(
        date,
        fc.constantFrom<PeriodMonths>(1, 3, 12),
        amount,
        amount,
        fc.nat(),
        levels,
        (start, months, paid, next, at, [from, to]) => {
          const endExclusive = addMonths(start, months);
          let changeOn = addDays(start, at % 366);
          if (changeOn >= endExclusive) changeOn = start;
          const changed = changeLevel(
            { upgradeCredit: 'WHOLE_MONTHS_LEFT', downgradeFrom: 'NEXT_PERIOD', article: 'art. 7' },
            {
              paid: { start, endExclusive, amount: paid, months },
              changeOn,
              fromLevel: from,
              toLevel: to,
              newMonthlyAmount: next,
            },
          );
          if (!changed.ok) throw new Error(JSON.stringify(changed.refusals));
          expect(compare(changed.value.credit, paid)).toBeLessThanOrEqual(0);
          if (to < from) expect(compare(changed.value.credit, zero('EUR'))).toBe(0);
          expect(changed.value.newPriceFrom).toBe(to > from ? changeOn : endExclusive);
          expect(replay(changed.value.explanation).differences).toEqual([]);
        },
      ),
    );
  });
});
