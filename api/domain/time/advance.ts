import { accept, refuse, type Result } from '../result';
import { timelineOfYears, type Calendar, type Timeline } from './calendar';
import { LAST_YEAR } from './local-date';
import { countBelow, countUpTo, openBefore, valueAt, type OpenSpans } from './timeline';

/**
 * In what to count: which spans of a timeline, where they end, and how to tell and name a wait of
 * more than ten years.
 */
export interface AdvanceUnit {
  readonly spansOf: (timeline: Timeline) => OpenSpans;
  readonly endOf: (timeline: Timeline) => number;
  readonly isTooLong: (since: number, until: number) => boolean;
  readonly format: (point: number) => string;
}

/**
 * The earliest point at or after `from` by which `amount` (more than zero) of open time has passed.
 * More years are computed only while they are needed. Refuses with `CALENDAR_NEVER_OPENS` where the
 * next opening is too long off at any point on the way.
 */
export function advance(
  calendar: Calendar,
  start: Timeline,
  unit: AdvanceUnit,
  from: number,
  amount: number,
): Result<number> {
  let timeline = start;
  for (;;) {
    const spans = unit.spansOf(timeline);
    const wanted = openBefore(spans, from) + amount;
    // The totals of the openings before `index` fall short of what is wanted, so it is used up
    // inside that opening, if computed.
    const index = countBelow(spans.totals, wanted) - 1;
    const reached = index < spans.opens.length;
    const waiting = tooLongWait(spans, unit, from, reached ? index : null, unit.endOf(timeline));
    if (waiting !== null) return neverOpens(unit.format(waiting));
    if (reached) return accept(valueAt(spans.opens, index) + wanted - valueAt(spans.totals, index));
    if (timeline.toYear >= LAST_YEAR) {
      return refuse(
        'INSTANT_OUT_OF_RANGE',
        ['amount'],
        `It ends after the last supported year, ${LAST_YEAR}.`,
        `Give a shorter time, to end before ${LAST_YEAR + 1}.`,
      );
    }
    const years = timeline.toYear - timeline.fromYear + 1;
    timeline = timelineOfYears(calendar, timeline.fromYear, Math.min(LAST_YEAR, timeline.toYear + years));
  }
}

/**
 * Where a too long wait begins on the way from `from` to an opening, or to the end of what is
 * computed; null if nowhere.
 */
function tooLongWait(
  spans: OpenSpans,
  unit: AdvanceUnit,
  from: number,
  until: number | null,
  end: number,
): number | null {
  const { opens, closes, longWaits } = spans;
  const first = countUpTo(closes, from);
  if (first < opens.length && unit.isTooLong(from, valueAt(opens, first))) return from;
  for (const index of longWaits) {
    if (index <= first || index > (until ?? Infinity)) continue;
    const closing = valueAt(closes, index - 1);
    if (unit.isTooLong(closing, valueAt(opens, index))) return closing;
  }
  if (until !== null) return null;
  const last = first < opens.length ? valueAt(closes, opens.length - 1) : from;
  return unit.isTooLong(last, end) ? last : null;
}

function neverOpens(since: string): Result<number> {
  const message = `The calendar does not open in the ten years after ${since}.`;
  return refuse('CALENDAR_NEVER_OPENS', ['calendar'], message, 'Give the calendar opening hours, or use another one.');
}
