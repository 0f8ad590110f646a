import Base from 'decimal.js';

/**
 * The system's own decimal arithmetic: forty significant digits, half away from zero, never printed
 * with an exponent. Our own clone, so that no other library can change its precision.
 */
export const Decimal = Base.clone({
  precision: 40,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  defaults: true,
});

/** An exact decimal number: rates, factors, unrounded intermediate amounts. Never a `number`. */
export type Decimal = Base;

/** A decimal written as text in pack data, e.g. `"7.5"`; parsed by `decimal`. */
export type DecimalText = string;

const PLAIN_DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * Reads plain decimal text (digits, an optional sign and point); throws on exponents, spaces, NaN:
 * pack data is validated before.
 */
export function decimal(text: DecimalText): Decimal {
  if (!PLAIN_DECIMAL.test(text)) throw new Error(`not a plain decimal: ${JSON.stringify(text)}`);
  return new Decimal(text);
}

/** Whether a text can be read by `decimal`; for validation of data that comes from outside. */
export function isDecimalText(text: string): boolean {
  return PLAIN_DECIMAL.test(text);
}

/**
 * A whole number as a decimal (seconds, days, counts); throws on anything that is not a safe
 * integer.
 */
export function whole(value: number): Decimal {
  if (!Number.isSafeInteger(value)) throw new Error(`not a whole number: ${value}`);
  return new Decimal(value);
}

/** `"0"`, for sums that start from nothing. */
export const ZERO: Decimal = new Decimal(0);
