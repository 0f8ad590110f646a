import fc from 'fast-check';
import { add, subtract, sum } from '../../api/domain/money/arithmetic';
import { Decimal, whole } from '../../api/domain/money/decimal';
import { distribute } from '../../api/domain/money/distribute';
import { roundDown, roundHalfUp } from '../../api/domain/money/rounding';
import { exactAmount, money } from '../../api/domain/money/value';
import { runs } from '../support/runs';

const cents = fc.integer({ min: -100_000_000, max: 100_000_000 });
const ofCents = (value: number) => money(new Decimal(value).dividedBy(100), 'EUR');

test('the parts of a split are the whole, and none strays a cent from its share', () => {
  fc.assert(
    fc.property(
      cents,
      fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 }),
      (amount, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const value = ofCents(amount);
        const parts = distribute(value, weights.map(whole));
        expect(sum(parts, 'EUR').amount.equals(value.amount)).toBe(true);
        const total = weights.reduce((a, b) => a + b, 0);
        parts.forEach((part, index) => {
          const share = value.amount.times(weights[index] ?? 0).dividedBy(total);
          expect(part.amount.minus(share).abs().lessThan('0.01')).toBe(true);
        });
      },
    ),
  );
});

test('adding then taking away gives back the amount', () => {
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      expect(subtract(add(ofCents(a), ofCents(b)), ofCents(b)).amount.equals(ofCents(a).amount)).toBe(true);
    }),
  );
});

test('rounding agrees with whole-number arithmetic on thousandths, halves away from zero', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (thousandths) => {
      const exact = exactAmount(new Decimal(thousandths).dividedBy(1000), 'EUR');
      const halfUp = Math.sign(thousandths) * Math.floor((Math.abs(thousandths) + 5) / 10);
      expect(roundHalfUp(exact).amount.times(100).toNumber() - halfUp).toBe(0);
      expect(roundDown(exact).amount.times(100).toNumber() - Math.floor(thousandths / 10)).toBe(0);
    }),
  );
});

test('a fraction that a division leaves open rounds as the fraction it stands for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.constantFrom(3, 7, 12, 133, 140, 365, 366),
      fc.integer({ min: 0, max: 400 }),
      (amount, divisor, factor) => {
        const exact = exactAmount(new Decimal(amount).dividedBy(100).dividedBy(divisor).times(factor), 'EUR');
        // The same in whole numbers: cents × factor ÷ divisor, half up.
        const numerator = BigInt(amount) * BigInt(factor) * 2n + BigInt(divisor);
        const expected = numerator / (BigInt(divisor) * 2n);
        expect(roundHalfUp(exact).amount.times(100).toFixed(0)).toBe(expected.toString());
        expect(roundDown(exact).amount.times(100).toFixed(0)).toBe(
          ((BigInt(amount) * BigInt(factor)) / BigInt(divisor)).toString(),
        );
      },
    ),
    runs(500),
  );
});
