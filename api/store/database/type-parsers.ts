import { types } from 'pg';

/**
 * How values arrive from PostgreSQL, for raw rows and entities alike; given to each connection,
 * never set globally.
 */
export interface TypeParsers {
  /** The function that reads a value of the type with this object id. */
  getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown;
}

const OID = { date: 1082, timestamp: 1114, timestamptz: 1184 } as const;
const ARRAY = { int8: 1016, numeric: 1231, date: 1182, timestamptz: 1185, uuid: 2951, text: 1009 } as const;

/**
 * `timestamptz` becomes ISO 8601 text in UTC to the second (`2026-03-01T08:00:00Z`), by slicing: no
 * Date is made. The connection's time zone is UTC and its date style ISO. Infinity and years beyond
 * 9999 stay as PostgreSQL writes them.
 */
export function isoOfTimestamp(value: string): string {
  if (value.charCodeAt(10) !== SPACE || value.length < SHORTEST) return value;
  return `${value.slice(0, 10)}T${value.slice(11, 19)}Z`;
}

const SPACE = 32;
const SHORTEST = '2026-03-01 08:00:00+00'.length;

const asText = (value: string): string => value;
const textArray = types.getTypeParser(ARRAY.text as number, 'text') as (value: string) => (string | null)[];

const OWN: ReadonlyMap<number, (value: string) => unknown> = new Map<number, (value: string) => unknown>([
  [OID.date, asText],
  [OID.timestamp, asText],
  [OID.timestamptz, isoOfTimestamp],
  [ARRAY.int8, textArray],
  [ARRAY.numeric, textArray],
  [ARRAY.date, textArray],
  [ARRAY.uuid, textArray],
  [ARRAY.timestamptz, (value: string) => textArray(value).map((one) => (one === null ? null : isoOfTimestamp(one)))],
]);

/**
 * Dates and numbers as text, so that none passes through a `Date` or a float: `date`, `numeric` and
 * `int8` are text, also in arrays; the rest (integers, booleans, json) is as `pg` reads it. An
 * entity column of type `timestamptz` without a transformer is still hydrated to a `Date` by
 * TypeORM; one with a transformer receives that `Date`.
 */
export const typeParsers: TypeParsers = {
  getTypeParser(oid, format = 'text') {
    const own = format === 'text' ? OWN.get(oid) : undefined;
    return own ?? (types.getTypeParser(oid, format) as (value: string) => unknown);
  },
};
