import { isDecimalText } from '../money/decimal';

/** A fault found in pack data: where it lies, and what is expected there. */
export interface ShapeFault {
  readonly path: readonly string[];
  /** e.g. `a decimal written as text, like "7.5"`. */
  readonly expected: string;
}

/** Receives each fault that a shape finds. */
export type ReportFault = (fault: ShapeFault) => void;

/**
 * Reads one kind of value from unchecked data: returns a fresh copy, or `undefined` after at least
 * one reported fault. Shapes never throw, whatever they are given.
 */
export type Shape<T> = (value: unknown, path: readonly string[], report: ReportFault) => T | undefined;

/** A key that may be absent, as an object's shape lists it. */
export interface OptionalShape<T> {
  readonly optional: Shape<T>;
}

type Field = Shape<unknown> | OptionalShape<unknown>;
type RequiredKeys<F> = { [K in keyof F]: F[K] extends OptionalShape<unknown> ? never : K }[keyof F];
type OptionalKeys<F> = { [K in keyof F]: F[K] extends OptionalShape<unknown> ? K : never }[keyof F];

/** What an object's shape reads: exactly its keys, the optional ones perhaps absent. */
export type Read<F> = { readonly [K in RequiredKeys<F>]: F[K] extends Shape<infer T> ? T : never } & {
  readonly [K in OptionalKeys<F>]?: F[K] extends OptionalShape<infer T> ? T : never;
};

/** Marks a key of `object` as one that may be absent. */
export function optional<T>(shape: Shape<T>): OptionalShape<T> {
  return { optional: shape };
}

/** Whether a value is an object of named values, not a list and not null. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * An object with these keys and no others: an unknown key is most often a misspelt rule, so it is
 * refused.
 */
export function object<F extends Readonly<Record<string, Field>>>(fields: F): Shape<Read<F>> {
  return (value, path, report) => {
    if (!isPlainObject(value)) return fault(report, path, `an object with ${Object.keys(fields).join(', ')}`);
    let sound = true;
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(fields, key)) continue;
      fault(report, [...path, key], `no such key; known here: ${Object.keys(fields).join(', ')}`);
      sound = false;
    }
    const copy: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(fields)) {
      const present = Object.hasOwn(value, key) && value[key] !== undefined;
      if (!present && typeof field !== 'function') continue;
      const shape = typeof field === 'function' ? field : field.optional;
      const read = shape(present ? value[key] : undefined, [...path, key], report);
      if (read === undefined) sound = false;
      else copy[key] = read;
    }
    return sound ? (copy as Read<F>) : undefined;
  };
}

/** A list of values of one shape, at least `min` long. */
export function list<T>(item: Shape<T>, min = 0): Shape<readonly T[]> {
  return (value, path, report) => {
    if (!Array.isArray(value) || value.length < min)
      return fault(report, path, min === 0 ? 'a list' : `a list of at least ${min}`);
    const read = value.map((each: unknown, index) => item(each, [...path, String(index)], report));
    return read.every((each): each is NonNullable<typeof each> => each !== undefined) ? read : undefined;
  };
}

const RECORD_KEY = /^[A-Za-z][A-Za-z0-9._-]{0,79}$/;

/**
 * Values of one shape by key; keys that are names of every object's own machinery are refused with
 * the rest.
 */
export function recordOf<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, path, report) => {
    if (!isPlainObject(value)) return fault(report, path, 'an object of values by key');
    const copy: Record<string, T> = {};
    let sound = true;
    for (const key of Object.keys(value)) {
      if (!RECORD_KEY.test(key) || key in Object.prototype) {
        fault(report, [...path, key], 'a key of letters, digits, dots and dashes that starts with a letter');
        sound = false;
        continue;
      }
      const read = item(value[key], [...path, key], report);
      if (read === undefined) sound = false;
      else copy[key] = read;
    }
    return sound ? copy : undefined;
  };
}

/** One of a few words. */
export function oneOf<const W extends string>(words: readonly W[]): Shape<W> {
  return (value, path, report) =>
    words.find((word) => word === value) ?? fault(report, path, `one of ${words.join(', ')}`);
}

/** One of a few whole numbers. */
export function oneOfNumbers<const N extends number>(numbers: readonly N[]): Shape<N> {
  return (value, path, report) =>
    numbers.find((number) => number === value) ?? fault(report, path, `one of ${numbers.join(', ')}`);
}

/** The shape, or null. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path, report) => (value === null ? null : shape(value, path, report));
}

/** The first of several object shapes whose distinguishing key the value has. */
export function byKey<T>(shapes: Readonly<Record<string, Shape<T>>>): Shape<T> {
  return (value, path, report) => {
    const key = isPlainObject(value) ? Object.keys(shapes).find((each) => Object.hasOwn(value, each)) : undefined;
    const shape = key === undefined ? undefined : shapes[key];
    return shape === undefined
      ? fault(report, path, `an object with one of the keys ${Object.keys(shapes).join(', ')}`)
      : shape(value, path, report);
  };
}

/** The shape that a word under `tag` chooses. */
export function byTag<T>(tag: string, shapes: Readonly<Record<string, Shape<T>>>): Shape<T> {
  return (value, path, report) => {
    const word = isPlainObject(value) ? value[tag] : undefined;
    const shape = typeof word === 'string' && Object.hasOwn(shapes, word) ? shapes[word] : undefined;
    return shape === undefined
      ? fault(report, [...path, tag], `one of ${Object.keys(shapes).join(', ')}`)
      : shape(value, path, report);
  };
}

/** A shape that may contain itself. */
export function lazy<T>(make: () => Shape<T>): Shape<T> {
  return (value, path, report) => {
    // Deeper nesting than any real document: a guard against data made to exhaust the stack.
    if (path.length > 40) return fault(report, path, 'less nesting');
    return make()(value, path, report);
  };
}

/** Text that is not blank, of at most 2 000 characters. */
export const text: Shape<string> = (value, path, report) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 2000
    ? value
    : fault(report, path, 'text of 1 to 2000 characters');

/** Text that may be empty. */
export const anyText: Shape<string> = (value, path, report) =>
  typeof value === 'string' && value.length <= 2000 ? value : fault(report, path, 'text of at most 2000 characters');

/** Text that a pattern describes. */
export function matching(pattern: RegExp, expected: string): Shape<string> {
  return (value, path, report) =>
    typeof value === 'string' && pattern.test(value) ? value : fault(report, path, expected);
}

/** True or false. */
export const flag: Shape<boolean> = (value, path, report) =>
  typeof value === 'boolean' ? value : fault(report, path, 'true or false');

/** A whole number within bounds, both included. */
export function integer(min: number, max: number): Shape<number> {
  return (value, path, report) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
      ? value
      : fault(report, path, `a whole number from ${min} to ${max}`);
}

/**
 * A decimal as text within bounds, both included; a JSON number is refused, it may have lost digits
 * already.
 */
export function decimalText(min: number, max: number): Shape<string> {
  return (value, path, report) =>
    typeof value === 'string' &&
    value.length <= 40 &&
    isDecimalText(value) &&
    Number(value) >= min &&
    Number(value) <= max
      ? value
      : fault(report, path, `a decimal from ${min} to ${max} written as text, like "7.5"`);
}

/** Reports a fault and returns `undefined`, since nothing could be read. */
export function fault(report: ReportFault, path: readonly string[], expected: string): undefined {
  report({ path, expected });
  return undefined;
}
