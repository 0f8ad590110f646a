import fc from 'fast-check';
import { replay } from '../../api/domain/explanation/replay';
import { sum } from '../../api/domain/money/arithmetic';
import { Decimal } from '../../api/domain/money/decimal';
import { exactAmount, money, type Money } from '../../api/domain/money/value';
import { assessPenalty } from '../../api/domain/penalty/assess-penalty';
import { applyCaps, type CapContext } from '../../api/domain/penalty/caps';
import type { RecordedCapUse } from '../../api/domain/penalty/decision';
import type { PenaltyInput } from '../../api/domain/penalty/occasion';
import { putCapInOrder, type OrderedPenalty } from '../../api/domain/penalty/order-caps';
import type { AmountRule } from '../../api/domain/penalty/policy';
import { decideReassessment } from '../../api/domain/penalty/reassess';
import { instant } from '../../api/domain/time/instant';
import { lateBy, liability, on, priceLine, clockResult, restoration } from '../domain/penalty/fixtures';

/** An amount in thousandths, so that half cents come up. */
const thousandths = fc.integer({ min: 0, max: 2_000_000 });
const exactOf = (value: number) => exactAmount(new Decimal(value).dividedBy(1000), 'EUR');
const halfUp = (value: number) => Math.floor((value + 5) / 10);
const cents = (value: Money) => value.amount.times(100).toNumber();
const euros = (value: number) => money(new Decimal(value).dividedBy(100), 'EUR');

const month = { ...liability, key: 'month', window: 'MONTH', multiple: '0.7' } as const;
const contextWith = (
  recorded: readonly RecordedCapUse[],
  price: number,
  liftedCaps: readonly string[] = [],
): CapContext => ({
  caps: [month, liability],
  prices: [{ ...priceLine('hosting', '1.00'), price: euros(price), periodMonths: 3 }],
  currency: 'EUR',
  dueOn: on('2025-06-16'),
  assessedOn: on('2025-06-20'),
  serviceLastDay: null,
  services: [],
  recorded,
  liftedCaps,
});

test('whatever is assessed and reversed, no cap is exceeded, and the amounts are those of a fold in whole cents', () => {
  const event = fc.record({ amount: thousandths, reverses: fc.option(fc.nat(20), { freq: 4 }) });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 20 }), fc.integer({ min: 1, max: 300_000 }), (events, price) => {
      const recorded: RecordedCapUse[] = [];
      // In whole cents, from whole numbers: 0.7 and 3 thirds of a quarterly price.
      const monthCap = Math.floor((price * 7) / 30);
      const yearCap = price;
      const standing: number[] = [];
      const total = () => standing.reduce((a, b) => a + b, 0);
      events.forEach(({ amount, reverses }, index) => {
        const taken = reverses === null ? undefined : standing[reverses];
        if (reverses !== null && taken !== undefined) {
          standing[reverses] = 0;
          for (const [place, use] of recorded.entries()) {
            if (use.penaltyId === String(reverses)) recorded[place] = { ...use, amount: euros(0) };
          }
        }
        const capped = applyCaps(exactOf(amount), 'amount_given', '', contextWith(recorded, price));
        const left = Math.max(Math.min(monthCap, yearCap) - total(), 0);
        expect(cents(capped.amount)).toBe(Math.min(halfUp(amount), left));
        standing[index] = cents(capped.amount);
        for (const { capKey, windowKey, used } of capped.capUses) {
          recorded.push({ penaltyId: String(index), capKey, windowKey, amount: used });
        }
        expect(total()).toBeLessThanOrEqual(monthCap);
      });
    }),
  );
});

test('a month put in order: any order of recording gives the fold by breach, which never exceeds the cap', () => {
  const one = fc.record({ dueAt: fc.nat(5), amount: thousandths, recorded: fc.nat(1000), settled: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(one, { maxLength: 12 }),
      fc.integer({ min: 0, max: 500_000 }),
      fc.infiniteStream(fc.nat()),
      (all, cap, order) => {
        const penalties = all.map((each, index): OrderedPenalty => ({
          penaltyId: `p${index}`,
          number: String(index).padStart(3, '0'),
          dueAt: instant(each.dueAt),
          amountBeforeCap: exactOf(each.amount),
          cap: euros(cap),
          recorded: euros(each.recorded),
          settled: each.settled,
        }));
        const shuffled = penalties
          .map((penalty) => ({ penalty, place: order.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ penalty }) => penalty);
        const ordered = putCapInOrder(shuffled, 'EUR');
        expect(ordered).toEqual(putCapInOrder(penalties, 'EUR'));

        let left = cap - all.filter((each) => each.settled).reduce((total, each) => total + each.recorded, 0);
        const byBreach = penalties
          .map((_, index) => index)
          .sort((a, b) => (all[a]?.dueAt ?? 0) - (all[b]?.dueAt ?? 0) || a - b);
        const fold = byBreach.map((index) => {
          const each = all[index];
          if (each === undefined || each.settled) return each?.recorded ?? 0;
          const amount = Math.min(halfUp(each.amount), Math.max(left, 0));
          left -= amount;
          return amount;
        });
        expect(ordered.map((each) => cents(each.amount))).toEqual(fold);
        const free = ordered
          .filter((_, index) => all[byBreach[index] ?? -1]?.settled === false)
          .map((each) => each.amount);
        const credited = all.filter((each) => each.settled).reduce((total, each) => total + each.recorded, 0);
        expect(cents(sum(free, 'EUR'))).toBeLessThanOrEqual(Math.max(cap - credited, 0));
        // Once in order it stays in order.
        const settledDown = penalties.map((each) => ({
          ...each,
          recorded: ordered.find(({ penaltyId }) => penaltyId === each.penaltyId)?.amount ?? each.recorded,
        }));
        expect(putCapInOrder(settledDown, 'EUR').some(({ changed }) => changed)).toBe(false);
      },
    ),
  );
});

/** Any kind of rule, with prices, an overrun and some use of the cap. */
const input = fc
  .record({
    kind: fc.constantFrom('FLAT', 'MARGINAL', 'STARTED', 'COMPLETED', 'PRORATA', 'BREACH'),
    ends: fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 4 }),
    rate: fc.integer({ min: 0, max: 1000 }),
    prices: fc.array(fc.tuple(fc.nat(500_000), fc.constantFrom(1, 3, 12), fc.boolean()), { maxLength: 5 }),
    overrun: fc.nat(200_000),
    openingHours: fc.integer({ min: 1, max: 744 }),
    used: fc.nat(300_000),
    lifted: fc.boolean(),
  })
  .map(({ kind, ends, rate, prices, overrun, openingHours, used, lifted }): PenaltyInput => {
    const ratePercent = new Decimal(rate).dividedBy(10).toFixed();
    const lines = [...ends].sort((a, b) => a - b).map((end) => ({ overrunUpToSeconds: end, ratePercent }));
    const amount: AmountRule =
      kind === 'BREACH'
        ? { kind: 'RATE_PER_MISS', ratesPercent: { CRITICAL: ratePercent } }
        : kind === 'FLAT' || kind === 'MARGINAL'
          ? { kind: 'RATE_TABLE', reading: kind, lines: [...lines, { overrunUpToSeconds: null, ratePercent: '30' }] }
          : { kind: 'PER_HOUR', multiple: '5', hourRounding: kind, openingCalendar: { key: 'opening' } };
    const base = lateBy(overrun);
    if (base.occasion.kind !== 'BREACH') throw new Error('a breach');
    return {
      ...base,
      policy: { ...restoration, amount },
      prices: prices.map(([price, months, hosting], index) => ({
        ...priceLine(`module ${index}`, '1.00', hosting, months),
        price: euros(price),
      })),
      occasion: { ...base.occasion, result: clockResult(overrun), openingSecondsInMonth: openingHours * 3600 },
      recorded: [{ penaltyId: 'p', capKey: 'liability', windowKey: '2025', amount: euros(used) }],
      liftedCaps: lifted ? ['liability'] : [],
    };
  });

const decide = (one: PenaltyInput) => {
  const decision = assessPenalty(one);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusals));
  return decision.value;
};

test('every explanation replays to the same results, and its last is the amount', () => {
  fc.assert(
    fc.property(input, (one) => {
      const decision = decide(one);
      expect(replay(decision.explanation).differences).toEqual([]);
      expect(decision.explanation.steps.at(-1)?.result).toMatchObject({
        name: 'amount',
        value: decision.amount.amount.toFixed(2),
      });
    }),
  );
});

test('assessing again changes nothing, whatever headroom there is by then', () => {
  fc.assert(
    fc.property(input, fc.nat(300_000), (one, used) => {
      const recorded = { state: 'ASSESSED' as const, explanation: decide(one).explanation };
      const later = {
        ...one,
        recorded: [{ penaltyId: 'q', capKey: 'liability', windowKey: '2025', amount: euros(used) }],
      };
      expect(decideReassessment(recorded, decide(one))).toBe('NOTHING');
      expect(decideReassessment(recorded, decide(later))).toBe('NOTHING');
    }),
  );
});

test('a longer flat overrun never owes less when rates rise', () => {
  fc.assert(
    fc.property(fc.nat(60_000), fc.nat(60_000), (a, b) => {
      const [short, long] = [Math.min(a, b), Math.max(a, b)];
      expect(cents(decide(lateBy(short)).amount)).toBeLessThanOrEqual(cents(decide(lateBy(long)).amount));
    }),
  );
});
