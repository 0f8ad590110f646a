import { parseInstant } from '../time/instant';
import { fault, isPlainObject, list, matching, object, type Shape } from '../terms/shape';

/** Any text, of any length: what was checked when it came in. */
export const words: Shape<string> = (value, path, report) =>
  typeof value === 'string' ? value : fault(report, path, 'text');

/** A word of a terms pack or of the schema, e.g. `CURATIVE` or `hosting-24-7`. */
export const word: Shape<string> = matching(
  /^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$/,
  'a word of letters, digits, dots and dashes',
);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A UUID, read in lower case. */
export const id: Shape<string> = (value, path, report) =>
  typeof value === 'string' && UUID.test(value) ? value.toLowerCase() : fault(report, path, 'a UUID');

/** An instant in UTC to the second, e.g. `2026-03-02T08:30:00Z`. */
export const instantText: Shape<string> = (value, path, report) =>
  typeof value === 'string' && parseInstant(value).ok && value.endsWith('Z')
    ? value
    : fault(report, path, 'an instant like "2026-03-02T08:30:00Z"');

/** A date, e.g. `2026-03-02`. */
export const dateText: Shape<string> = matching(/^\d{4}-\d{2}-\d{2}$/, 'a date like "2026-03-02"');

/** A signed amount in the wire form, e.g. `-25.00 EUR`; rows say how large one may be. */
export const signedMoney: Shape<string> = matching(/^-?\d{1,15}\.\d{2} [A-Z]{3}$/, 'an amount like "-25.00 EUR"');

/** A whole number. */
export const wholeNumber: Shape<number> = (value, path, report) =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : fault(report, path, 'a whole number');

/** A label in both languages. */
export const labels = object({ en: words, fr: words });

/** An object whose keys belong to whoever wrote it. */
export const json: Shape<object> = (value, path, report) =>
  isPlainObject(value) ? value : fault(report, path, 'an object');

/** A list of UUIDs. */
export const ids = list(id);
