import { DateTime } from 'luxon';
import { addWorkingTime } from '../../api/domain/time/add-working-time';
import { compileCalendar, type Calendar } from '../../api/domain/time/calendar';
import { WEEKDAYS, type CalendarDefinition, type OpeningInterval } from '../../api/domain/time/calendar-definition';
import { FRENCH_HOLIDAY_ZONES } from '../../api/domain/time/french-holiday-zones';
import { holidayRulesOf, holidaysOfYear } from '../../api/domain/time/holidays';
import { instant, type Instant } from '../../api/domain/time/instant';
import { workingTimeBetween } from '../../api/domain/time/working-time-between';

/**
 * The engine against a straightforward loop over days with a date library, on the working hours of `omr-hosted`: each question over ten
 * years and over one incident of some days. Answers are checked equal first. Run it from the compiled output.
 */

const OFFICE: readonly OpeningInterval[] = [
  ['08:30', '12:00'],
  ['14:00', '18:00'],
];
const DEFINITION: CalendarDefinition = {
  timezone: 'Europe/Paris',
  weekly: { MON: OFFICE, TUE: OFFICE, WED: OFFICE, THU: OFFICE, FRI: OFFICE },
  holidayZone: 'FR-METROPOLE',
  exceptions: [],
};
const RULES = holidayRulesOf('FR-METROPOLE', FRENCH_HOLIDAY_ZONES);
/** The loop is given its holidays beforehand: it is the loop that is measured. */
const HOLIDAYS: ReadonlySet<string> = new Set(
  Array.from({ length: 30 }, (_, index) => holidaysOfYear(RULES, 2010 + index)).flatMap((year) =>
    year.map(({ date }) => date),
  ),
);

/** The openings of one local day. */
function openingsOf(day: DateTime): readonly (readonly [number, number])[] {
  const weekday = WEEKDAYS[day.weekday - 1];
  const date = day.toISODate();
  if (weekday === undefined || date === null || HOLIDAYS.has(date)) return [];
  return (DEFINITION.weekly[weekday] ?? []).map(
    ([open, close]) => [secondsAt(day, open), secondsAt(day, close)] as const,
  );
}

function secondsAt(day: DateTime, time: string): number {
  return day.set({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) }).toSeconds();
}

function loopBetween(from: number, to: number): number {
  let total = 0;
  let day = DateTime.fromSeconds(from, { zone: DEFINITION.timezone }).startOf('day');
  for (; day.toSeconds() < to; day = day.plus({ days: 1 })) {
    for (const [opens, closes] of openingsOf(day)) total += Math.max(0, Math.min(closes, to) - Math.max(opens, from));
  }
  return total;
}

function loopAdd(from: number, seconds: number): number {
  let left = seconds;
  for (
    let day = DateTime.fromSeconds(from, { zone: DEFINITION.timezone }).startOf('day');
    ;
    day = day.plus({ days: 1 })
  ) {
    for (const [opens, closes] of openingsOf(day)) {
      const start = Math.max(opens, from);
      if (closes - start >= left) return start + left;
      left -= Math.max(0, closes - start);
    }
  }
}

function engine(): Calendar {
  const compiled = compileCalendar(DEFINITION);
  if (!compiled.ok) throw new Error('the calendar is a good one');
  return compiled.value;
}

const calendar = engine();

function engineBetween(from: Instant, to: Instant): number {
  const seconds = workingTimeBetween(calendar, from, to);
  if (!seconds.ok) throw new Error('refused');
  return seconds.value;
}

function engineAdd(from: Instant, seconds: number): number {
  const at = addWorkingTime(calendar, from, seconds);
  if (!at.ok) throw new Error('refused');
  return at.value;
}

const TEN_YEARS = 3652 * 86_400;
const BASE = Date.UTC(2016, 0, 4, 9, 17, 23) / 1000;
/** The n-th start, spread over two years. */
const startOf = (index: number): Instant => instant(BASE + ((index * 7_919_003) % (2 * 365 * 86_400)));

interface Race {
  readonly name: string;
  readonly engine: (index: number) => number;
  readonly loop: (index: number) => number;
}

const RACES: readonly Race[] = [
  {
    name: 'workingTimeBetween, ten years',
    engine: (index) => engineBetween(startOf(index), instant(startOf(index) + TEN_YEARS)),
    loop: (index) => loopBetween(startOf(index), startOf(index) + TEN_YEARS),
  },
  {
    name: 'addWorkingTime, ten years',
    engine: (index) => engineAdd(startOf(index), 67_500_000),
    loop: (index) => loopAdd(startOf(index), 67_500_000),
  },
  {
    name: 'workingTimeBetween, three days',
    engine: (index) => engineBetween(startOf(index), instant(startOf(index) + 3 * 86_400)),
    loop: (index) => loopBetween(startOf(index), startOf(index) + 3 * 86_400),
  },
  {
    name: 'addWorkingTime, 4 h 30',
    engine: (index) => engineAdd(startOf(index), 16_200),
    loop: (index) => loopAdd(startOf(index), 16_200),
  },
];

/** Runs for at least so long, in batches that double, and answers the operations of one second. */
function opsPerSecond(operation: (index: number) => number, milliseconds: number): number {
  let done = 0;
  const start = performance.now();
  for (let batch = 1; performance.now() - start < milliseconds; batch *= 2) {
    for (let index = 0; index < batch; index += 1) operation(done + index);
    done += batch;
  }
  return (done * 1000) / (performance.now() - start);
}

const first = performance.now();
engineBetween(startOf(0), instant(startOf(0) + 2 * 365 * 86_400 + TEN_YEARS));
console.log(`precomputing thirteen years, once: ${(performance.now() - first).toFixed(1)} ms`);
for (const { name, engine: fast, loop } of RACES) {
  for (let index = 0; index < 5; index += 1) {
    if (fast(index) !== loop(index)) throw new Error(`${name}: the answers differ at ${index}`);
  }
  opsPerSecond(fast, 200);
  const engineOps = opsPerSecond(fast, 1000);
  const loopOps = opsPerSecond(loop, 2000);
  const show = (ops: number): string => ops.toLocaleString('en', { maximumFractionDigits: ops < 100 ? 1 : 0 });
  console.log(`${name}: engine ${show(engineOps)}/s, loop ${show(loopOps)}/s, ratio ${show(engineOps / loopOps)}`);
}
