import type { StatementRunner as Reader } from '../database/statement';
import { readPage, type ListShape, type PageRange } from '../keyset';
import { table, type RecordOf } from '../table';
import { OnCallShiftRow } from './on-call-shift.row';

const shift = table(OnCallShiftRow, 'oc');
const shifts = shift.select();

/** A shift as stored. */
export type OnCallShiftRecord = RecordOf<typeof shifts>;

/** What orders the list of shifts, latest first. */
export const onCallOrder = shift.order('startsAt', 'id');
const all: ListShape = {
  ...shifts,
  name: 'on-call-shifts',
  order: onCallOrder,
  descending: true,
  where: `($1::text IS NULL OR oc.team = $1)`,
  valueCount: 1,
};

/** Its lists; exported for the tests that keep their plans. */
export const onCallLists: readonly ListShape[] = [all];

/** A page of the shifts of a team, or of all, latest first. */
export function listOnCallShifts(reader: Reader, team: string | null, page: PageRange): Promise<OnCallShiftRecord[]> {
  return readPage(reader, all, [team], page);
}

/** The shifts with these ids, those that may be seen. */
export function onCallShiftsById(reader: Reader, ids: readonly string[]): Promise<OnCallShiftRecord[]> {
  return reader.query({ name: 'on-call-shifts:by-id', text: `${shifts.text} WHERE oc.id = ANY($1::uuid[])` }, [ids]);
}

/**
 * The shifts that have some time of `[from, before)`, those of a team where one is given, first
 * begun first; none lasts longer than the days that are looked back.
 */
export function onCallShiftsWithin(
  reader: Reader,
  { team, from, before, longestDays }: OnCallWindow,
): Promise<OnCallShiftRecord[]> {
  return reader.query(
    {
      name: 'on-call-shifts:within',
      text:
        `${shifts.text} WHERE ($1::text IS NULL OR oc.team = $1) AND oc.starts_at < $3::timestamptz ` +
        `AND oc.starts_at >= $2::timestamptz - make_interval(days => $4::int) AND oc.ends_at > $2::timestamptz ` +
        `AND oc.ends_at > oc.starts_at ORDER BY oc.starts_at, oc.id`,
    },
    [team, from, before, longestDays],
  );
}

/** Which shifts. */
export interface OnCallWindow {
  readonly team: string | null;
  readonly from: string;
  readonly before: string;
  readonly longestDays: number;
}

/** Waits until nobody else changes the roster of a team, until the unit ends. */
export async function lockTeam(reader: Reader, providerId: string, team: string): Promise<void> {
  await reader.query(
    { name: 'on-call-shifts:lock', text: `SELECT pg_advisory_xact_lock(hashtext('on-call'), hashtext($1))` },
    [`${providerId} ${team}`],
  );
}
