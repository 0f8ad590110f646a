import { Decimal, ZERO } from './decimal';
import { settle } from './rounding';
import { money, type Money } from './value';

/**
 * Splits an amount by weights into parts to the cent whose sum is the amount exactly. Each part is
 * cut towards zero, then the cents left go one each to the largest remainders, the first of equals
 * first. Weights are not negative and not all zero; else it throws.
 */
export function distribute<C extends string>(value: Money<C>, weights: readonly Decimal[]): readonly Money<C>[] {
  const total = weights.reduce((sum, weight) => sum.plus(weight), ZERO);
  if (weights.some((weight) => weight.isNegative() && !weight.isZero()) || total.isZero())
    throw new Error('weights must be positive');
  const shares = weights.map((weight, index) => {
    const exact = settle(value.amount.times(weight).dividedBy(total));
    const cut = exact.toDecimalPlaces(2, Decimal.ROUND_DOWN);
    return { index, cut, remainder: exact.minus(cut).abs() };
  });
  const left = value.amount.minus(shares.reduce((sum, share) => sum.plus(share.cut), ZERO));
  const cents = left.times(100).abs().toNumber();
  const cent = new Decimal(left.isNegative() ? '-0.01' : '0.01');
  // Fewer cents are left than there are remainders, so that a weight of zero never receives one;
  // sorting keeps the order of equals.
  const byRemainder = [...shares].sort((a, b) => b.remainder.comparedTo(a.remainder));
  const receivers = new Set(byRemainder.slice(0, cents).map((share) => share.index));
  return shares.map((share) => money(receivers.has(share.index) ? share.cut.plus(cent) : share.cut, value.currency));
}
