import type { Decimal } from './decimal';
import {
  exactAmount,
  money,
  requireSameCurrency,
  zero,
  type ExactAmount,
  type JoinedCurrency,
  type Money,
  type SameCurrency,
} from './value';

/** Adds two amounts of one currency. */
export function add<A extends string, B extends string>(
  a: Money<A>,
  b: Money<B> & SameCurrency<A, B>,
): Money<JoinedCurrency<A, B>> {
  requireSameCurrency(a, b);
  return money(a.amount.plus(b.amount), a.currency) as Money<JoinedCurrency<A, B>>;
}

/** Takes `b` from `a`. */
export function subtract<A extends string, B extends string>(
  a: Money<A>,
  b: Money<B> & SameCurrency<A, B>,
): Money<JoinedCurrency<A, B>> {
  requireSameCurrency(a, b);
  return money(a.amount.minus(b.amount), a.currency) as Money<JoinedCurrency<A, B>>;
}

/** The same amount with the other sign. */
export function negate<C extends string>(value: Money<C>): Money<C> {
  return money(value.amount.negated(), value.currency);
}

/** The sum of a list, which may be empty: the currency is named for that case. */
export function sum<C extends string>(values: readonly Money<C>[], currency: C): Money<C> {
  let total: Money<C> = zero(currency);
  for (const value of values) {
    requireSameCurrency(total, value);
    total = money(total.amount.plus(value.amount), currency);
  }
  return total;
}

/** -1, 0 or 1 as `a` is less than, equal to or more than `b`. */
export function compare<A extends string, B extends string>(a: Money<A>, b: Money<B> & SameCurrency<A, B>): -1 | 0 | 1 {
  requireSameCurrency(a, b);
  return a.amount.comparedTo(b.amount) as -1 | 0 | 1;
}

/** The smaller of two amounts. */
export function smaller<A extends string, B extends string>(
  a: Money<A>,
  b: Money<B> & SameCurrency<A, B>,
): Money<JoinedCurrency<A, B>> {
  requireSameCurrency(a, b);
  return money(a.amount.lessThanOrEqualTo(b.amount) ? a.amount : b.amount, a.currency) as Money<JoinedCurrency<A, B>>;
}

/** Whether two amounts are the same in value and currency. */
export function sameMoney(a: Money, b: Money): boolean {
  return a.currency === b.currency && a.amount.equals(b.amount);
}

/** Whether an amount is zero. */
export function isZero(value: Money): boolean {
  return value.amount.isZero();
}

/** Whether an amount is above zero. */
export function isPositive(value: Money): boolean {
  return value.amount.greaterThan(0);
}

/** The amount times a factor, not rounded. */
export function multiply<C extends string>(value: Money<C> | ExactAmount<C>, factor: Decimal): ExactAmount<C> {
  return exactAmount(unrounded(value).exact.times(factor), value.currency);
}

/** The amount divided, not rounded; throws on zero. */
export function divide<C extends string>(value: Money<C> | ExactAmount<C>, divisor: Decimal): ExactAmount<C> {
  if (divisor.isZero()) throw new Error('division of an amount by zero');
  return exactAmount(unrounded(value).exact.dividedBy(divisor), value.currency);
}

/** A percentage of an amount, not rounded: `percent` 10 is a tenth. */
export function percentOf<C extends string>(value: Money<C> | ExactAmount<C>, percent: Decimal): ExactAmount<C> {
  return exactAmount(unrounded(value).exact.times(percent).dividedBy(100), value.currency);
}

/** Adds amounts, rounded or not, without rounding. */
export function addExact<A extends string, B extends string>(
  a: Money<A> | ExactAmount<A>,
  b: (Money<B> | ExactAmount<B>) & SameCurrency<A, B>,
): ExactAmount<JoinedCurrency<A, B>> {
  requireSameCurrency(a, b);
  return exactAmount(unrounded(a).exact.plus(unrounded(b).exact), a.currency) as ExactAmount<JoinedCurrency<A, B>>;
}

/** Money as an unrounded amount; an unrounded amount as it is. */
export function unrounded<C extends string>(value: Money<C> | ExactAmount<C>): ExactAmount<C> {
  return 'exact' in value ? value : exactAmount(value.amount, value.currency);
}
