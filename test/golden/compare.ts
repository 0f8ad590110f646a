import { Decimal } from 'decimal.js';

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** An object of JSON. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** How an explanation's amounts may differ: the files give them unrounded to ten decimals. */
const AMOUNT_TOLERANCE = '0.000001';
/**
 * `capLeftBefore` depends on the order of rounding and capping, which the files leave open by some
 * cents.
 */
const CAP_LEFT_TOLERANCE = '0.05';
/** Seconds, hours, days, percents and counts are exact, as far as ten decimals show it. */
const TEN_DECIMALS = '0.00000000005';
const EXACT_NAMES = /seconds|hours|days|months|percent|units|count/i;

/**
 * The differences between what a golden case expects and what the domain answers, one sentence
 * each; none when it passes. A field that the case does not give, and any of `ignored`, is not
 * compared. Lists must have the same length. Inside an explanation numbers may be answered as
 * decimal text, and amounts may differ by a millionth.
 */
export function compare(expected: Json, actual: Json | undefined, ignored: readonly string[] = []): readonly string[] {
  return differences(expected, actual, { path: [], explained: false, ignored });
}

interface Place {
  readonly path: readonly string[];
  readonly explained: boolean;
  readonly ignored: readonly string[];
}

function differences(expected: Json, actual: Json | undefined, place: Place): readonly string[] {
  if (isList(expected)) {
    if (!isList(actual)) return [differ(expected, actual, place)];
    const length =
      expected.length === actual.length ? [] : [differ(expected.length, actual.length, below(place, 'length'))];
    return [
      ...length,
      ...expected.flatMap((item, index) => differences(item, actual[index], below(place, String(index)))),
    ];
  }
  if (isObject(expected)) {
    if (!isObject(actual)) return [differ(expected, actual, place)];
    const keys = Object.keys(expected).filter((key) => !place.ignored.includes(key));
    const refused = actual['error'] === true && expected['error'] !== true ? [differ('no refusal', actual, place)] : [];
    return [...refused, ...keys.flatMap((key) => differences(expected[key] ?? null, actual[key], below(place, key)))];
  }
  if (place.explained && typeof expected === 'number') {
    return isNear(expected, actual, place.path.at(-1) ?? '') ? [] : [differ(expected, actual, place)];
  }
  return expected === actual ? [] : [differ(expected, actual, place)];
}

function isNear(expected: number, actual: Json | undefined, name: string): boolean {
  if (typeof actual !== 'number' && (typeof actual !== 'string' || !/^-?\d+(\.\d+)?$/.test(actual))) return false;
  const tolerance =
    name === 'capLeftBefore' ? CAP_LEFT_TOLERANCE : EXACT_NAMES.test(name) ? TEN_DECIMALS : AMOUNT_TOLERANCE;
  return new Decimal(actual).minus(expected).abs().lessThanOrEqualTo(tolerance);
}

function below(place: Place, key: string): Place {
  return { ...place, path: [...place.path, key], explained: place.explained || /explanation$/i.test(key) };
}

function differ(expected: Json, actual: Json | undefined, { path }: Place): string {
  const where = path.length === 0 ? '' : `${path.join('.')}: `;
  return `${where}expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual) ?? 'nothing'}`;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
