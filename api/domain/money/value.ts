import { Decimal } from './decimal';

declare const moneyBrand: unique symbol;
declare const exactBrand: unique symbol;

/**
 * An amount of money to the cent (two decimals at most), signed, in one ISO 4217 currency.
 * Excluding tax unless its holder says otherwise.
 */
export interface Money<C extends string = string> {
  readonly amount: Decimal;
  readonly currency: C;
  readonly [moneyBrand]: true;
}

/** An amount not rounded yet: the only thing it can become is a `Money`, by a named rounding. */
export interface ExactAmount<C extends string = string> {
  readonly exact: Decimal;
  readonly currency: C;
  readonly [exactBrand]: true;
}

/**
 * `unknown` when two currencies may be the same, `never` when the compiler knows that they differ:
 * mixing then fails to compile.
 */
export type SameCurrency<A extends string, B extends string> = string extends A
  ? unknown
  : string extends B
    ? unknown
    : [A] extends [B]
      ? unknown
      : never;

/** The more precise of two compatible currency types. */
export type JoinedCurrency<A extends string, B extends string> = string extends A ? B : A;

/**
 * The largest amount that may be given: what is multiplied from it, by hours or by a year's months,
 * is still far below the twelve digits that rows keep.
 */
export const LARGEST_GIVEN = new Decimal('999999999.99');

const CURRENCY = /^[A-Z]{3}$/;

/** Whether a text has the form of an ISO 4217 code: three capitals. */
export function isCurrencyCode(text: string): boolean {
  return CURRENCY.test(text);
}

/**
 * Builds money from plain decimal text or a decimal that is already to the cent; throws otherwise:
 * use `parseMoney` for input from outside.
 */
export function money<const C extends string>(amount: string | Decimal, currency: C): Money<C> {
  if (!isCurrencyCode(currency)) throw new Error(`not a currency code: ${JSON.stringify(currency)}`);
  if (typeof amount === 'string' && !/^-?\d+(\.\d{1,2})?$/.test(amount))
    throw new Error(`not an amount to the cent: ${JSON.stringify(amount)}`);
  const value = new Decimal(amount);
  if (!value.isFinite() || value.decimalPlaces() > 2) throw new Error(`not an amount to the cent: ${value.toString()}`);
  // A negative zero would print as "-0.00" and hash differently from zero.
  return { amount: value.isZero() ? new Decimal(0) : value, currency } as Money<C>;
}

/** Nothing, in a currency. */
export function zero<const C extends string>(currency: C): Money<C> {
  return money('0.00', currency);
}

/** An unrounded amount from any decimal. */
export function exactAmount<const C extends string>(exact: Decimal, currency: C): ExactAmount<C> {
  if (!isCurrencyCode(currency)) throw new Error(`not a currency code: ${JSON.stringify(currency)}`);
  if (!exact.isFinite()) throw new Error('not a finite amount');
  return { exact, currency } as ExactAmount<C>;
}

/**
 * Throws when two amounts are not in the same currency: a broken invariant, input from outside is
 * checked before.
 */
export function requireSameCurrency(a: { readonly currency: string }, b: { readonly currency: string }): void {
  if (a.currency !== b.currency) throw new Error(`currencies differ: ${a.currency} and ${b.currency}`);
}
