import { parseInstant } from '../time/instant';
import { fault, list, matching, object, type Read, type Shape } from '../terms/shape';

/** Any text, of any length: what was checked when it came in. */
export const words: Shape<string> = (value, path, report) =>
  typeof value === 'string' ? value : fault(report, path, 'text');

/** A word of a terms pack or of the schema, e.g. `CURATIVE` or `hosting-24-7`. */
export const word: Shape<string> = matching(
  /^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$/,
  'a word of letters, digits, dots and dashes',
);

/** A UUID in lower case. */
export const id: Shape<string> = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a UUID in lower case');

/** An instant in UTC to the second, e.g. `2026-03-02T08:30:00Z`. */
export const instantText: Shape<string> = (value, path, report) =>
  typeof value === 'string' && parseInstant(value).ok && value.endsWith('Z')
    ? value
    : fault(report, path, 'an instant like "2026-03-02T08:30:00Z"');

/** A date, e.g. `2026-03-02`. */
export const dateText: Shape<string> = matching(/^\d{4}-\d{2}-\d{2}$/, 'a date like "2026-03-02"');

/** A signed amount in the wire form, e.g. `-25.00 EUR`. */
export const signedMoney: Shape<string> = matching(/^-?\d{1,12}\.\d{2} [A-Z]{3}$/, 'an amount like "-25.00 EUR"');

/** A whole number. */
export const whole: Shape<number> = (value, path, report) =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : fault(report, path, 'a whole number');

/** A label in both languages. */
export const labels = object({ en: words, fr: words });

/** A list of UUIDs. */
export const ids = list(id);

/** Shapes by key, as `object` takes them. */
export type Fields = Parameters<typeof object>[0];

/** What a shape of these fields reads. */
export type ReadOf<F> = Read<F>;
