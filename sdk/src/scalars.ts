/**
 * Text that was checked to be a value of a scalar. The mark is for the compiler only: at run time
 * it is a plain string.
 */
type Scalar<Name extends string> = string & { readonly __scalar: Name };

/** An amount of money, e.g. `1200.00 EUR`: exactly two decimals, a space, an ISO 4217 code. */
export type Money = Scalar<'Money'>;
/** An exact decimal number, e.g. `20` or `0.85`. */
export type Decimal = Scalar<'Decimal'>;
/** A date without a zone, `2026-03-02`: the scalar `Date` of the schema. */
export type CalendarDate = Scalar<'Date'>;
/** An instant in UTC, to the second: `2026-03-02T08:30:00Z`. */
export type DateTime = Scalar<'DateTime'>;
/** A length of time, `PT4H30M`. */
export type Duration = Scalar<'Duration'>;

/** An amount taken apart, without a float anywhere. */
export interface MoneyParts {
  /** The amount with its two decimals, e.g. `-1200.00`. */
  readonly amount: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** The amount in hundredths, exact. */
  readonly cents: bigint;
}

const MONEY = /^(-?)(0|[1-9]\d*)\.(\d{2}) ([A-Z]{3})$/;

/** Takes an amount apart. Throws a `TypeError` when it is not written like one. */
export function parseMoney(money: Money | string): MoneyParts {
  const [, sign, whole, hundredths, currency] = MONEY.exec(money) ?? [];
  if (whole === undefined || hundredths === undefined || currency === undefined)
    throw new TypeError(`not an amount of money like "1200.00 EUR": ${JSON.stringify(money)}`);
  const magnitude = BigInt(whole + hundredths);
  const cents = sign === '-' ? -magnitude : magnitude;
  return { amount: amountOf(cents), currency, cents };
}

/**
 * Writes an amount of hundredths as the API takes it. Throws a `TypeError` when the currency is not
 * three capital letters.
 */
export function formatMoney({ cents, currency }: Pick<MoneyParts, 'cents' | 'currency'>): Money {
  if (!/^[A-Z]{3}$/.test(currency)) throw new TypeError(`not an ISO 4217 code: ${JSON.stringify(currency)}`);
  return `${amountOf(cents)} ${currency}` as Money;
}

/**
 * An amount of money from text such as `"25.00 EUR"`. Throws a `TypeError` when it is not written
 * like one.
 */
export function money(text: string): Money {
  return formatMoney(parseMoney(text));
}

/**
 * The sum of amounts of one currency, exact. Throws a `TypeError` when one is of another;
 * `currency` is that of an empty list.
 */
export function sumMoney(amounts: Iterable<Money>, currency: string): Money {
  let cents = 0n;
  for (const amount of amounts) {
    const parts = parseMoney(amount);
    if (parts.currency !== currency) throw new TypeError(`${amount} cannot be added to amounts in ${currency}`);
    cents += parts.cents;
  }
  return formatMoney({ cents, currency });
}

function amountOf(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A decimal number from text, as it is. Throws a `TypeError` when it is not written like one. */
export function decimal(text: string): Decimal {
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) throw new TypeError(`not a decimal like "0.85": ${JSON.stringify(text)}`);
  return text as Decimal;
}

/** A date from text such as `"2026-03-02"`. Throws a `TypeError` for one that no calendar has. */
export function calendarDate(text: string): CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isOnCalendar(text))
    throw new TypeError(`not a date like "2026-03-02": ${JSON.stringify(text)}`);
  return text as CalendarDate;
}

function isOnCalendar(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * An instant from a `Date`, or from ISO 8601 text with an offset; fractions of a second are
 * dropped. Throws a `TypeError` otherwise.
 */
export function dateTime(value: Date | string): DateTime {
  const hasOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
  const readable = value instanceof Date || (hasOffset.test(value) && isOnCalendar(value.slice(0, 10)));
  const at = readable ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(at.getTime())) throw new TypeError(`not an instant like "2026-03-02T08:30:00Z": ${String(value)}`);
  return `${at.toISOString().slice(0, 19)}Z` as DateTime;
}

/** An instant as a `Date`. Throws a `TypeError` for a text that is none: no date is made up. */
export function toDate(instant: DateTime): Date {
  return new Date(dateTime(instant));
}

const DURATION = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/;

/** The whole seconds of a length of time. Throws a `TypeError` when it is not written like one. */
export function durationSeconds(duration: Duration | string): number {
  const [matched, hours = '0', minutes = '0', seconds = '0'] = DURATION.exec(duration) ?? [];
  if (matched === undefined) throw new TypeError(`not a duration like "PT4H30M": ${JSON.stringify(duration)}`);
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
