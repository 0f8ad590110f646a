import type { Calendar } from '../time/calendar';
import { isWorkingDay } from '../time/add-working-days';
import { instant, plusSeconds, type Instant, type LocalDate } from '../time/instant';
import { addDays, addMonths, civilOf, firstDayOf, monthOf, weekdayOf } from '../time/local-date';
import { localDateAt, startOfLocalDate, type TimeZone } from '../time/time-zone';
import { isOpenAt } from '../time/working-time-between';

/** How often a backup is due; `NONE` ends a plan. */
export const BACKUP_PERIODS = ['HOUR', 'NIGHT', 'DAY', 'WORKING_DAY', 'WEEK', 'MONTH', 'NONE'] as const;
/** See `BACKUP_PERIODS`. */
export type BackupPeriod = (typeof BACKUP_PERIODS)[number];

/** What becomes of a backup that is due. */
export const BACKUP_OUTCOMES = ['DONE', 'FAILED', 'MISSED'] as const;
/** See `BACKUP_OUTCOMES`. */
export type BackupOutcome = (typeof BACKUP_OUTCOMES)[number];

/** How often something is backed up from a day on, until the next one that starts later. */
export interface PlanVersion {
  readonly startsOn: LocalDate;
  readonly every: BackupPeriod;
  /** The calendar inside which it is due; null for all days. */
  readonly calendar: Calendar | null;
}

/** The time in which a backup is due: `[from, before)`. */
export interface DueBackup {
  readonly from: Instant;
  readonly before: Instant;
}

const HOUR = 3_600;

/** The version in force on a day: of those that have started the latest, recorded last. */
export function planOn<Version extends { readonly startsOn: string }>(
  versions: readonly Version[],
  on: LocalDate,
): Version | undefined {
  let found: Version | undefined;
  for (const each of versions)
    if (each.startsOn <= on && (found === undefined || each.startsOn >= found.startsOn)) found = each;
  return found;
}

/**
 * The backups that are due in turn on the days `[from, before)` on which the contract is served:
 * one a working day of the calendar, one for each hour that begins while it is open, one a night.
 * **Reading**: a night is that of the day on which it begins, from noon to noon; a week begins on
 * Monday; a week or a month ends where the next version of its plan begins.
 */
export function* backupsDue(
  versions: readonly PlanVersion[],
  zone: TimeZone,
  days: { readonly from: LocalDate; readonly before: LocalDate },
  isServed: (on: LocalDate) => boolean,
): Generator<DueBackup, void, undefined> {
  for (let on = days.from; on < days.before; on = addDays(on, 1)) {
    const plan = planOn(versions, on);
    if (plan === undefined || plan.every === 'NONE' || !isServed(on)) continue;
    const start = startOfLocalDate(zone, on);
    const next = startOfLocalDate(zone, addDays(on, 1));
    if (plan.every === 'HOUR') {
      for (let at: number = start; at < next; at += HOUR) {
        if (opens(plan.calendar, instant(at))) yield { from: instant(at), before: instant(at + HOUR) };
      }
      continue;
    }
    if (
      plan.calendar !== null &&
      (plan.every === 'DAY' || plan.every === 'NIGHT') &&
      !isOpenOn(plan.calendar, start, next)
    )
      continue;
    switch (plan.every) {
      case 'WORKING_DAY':
        if (plan.calendar === null ? !isWeekend(on) : isWorkingDay(plan.calendar, on))
          yield { from: start, before: next };
        break;
      case 'DAY':
        yield { from: start, before: next };
        break;
      case 'NIGHT':
        yield { from: plusSeconds(start, 12 * HOUR), before: plusSeconds(next, 12 * HOUR) };
        break;
      case 'WEEK':
        if (weekdayOf(on) === 'MON')
          yield { from: start, before: startOfLocalDate(zone, endOf(versions, on, addDays(on, 7))) };
        break;
      case 'MONTH':
        if (civilOf(on).day === 1)
          yield { from: start, before: startOfLocalDate(zone, endOf(versions, on, addMonths(on, 1))) };
        break;
    }
  }
}

/** A day, or the first one of the version that begins after `on` if that comes before it. */
function endOf(versions: readonly PlanVersion[], on: LocalDate, day: LocalDate): LocalDate {
  return versions.reduce((end, { startsOn }) => (startsOn > on && startsOn < end ? startsOn : end), day);
}

/** The first day whose backups may be due at an instant: that of a week or a month begins it. */
export function firstDayDue(every: BackupPeriod, zone: TimeZone, at: Instant): LocalDate {
  const on = localDateAt(zone, at);
  if (every === 'MONTH') return firstDayOf(monthOf(on));
  return addDays(on, every === 'WEEK' ? -6 : -1);
}

function opens(calendar: Calendar | null, at: Instant): boolean {
  if (calendar === null) return true;
  const open = isOpenAt(calendar, at);
  return open.ok && open.value;
}

function isOpenOn(calendar: Calendar, from: Instant, before: Instant): boolean {
  for (let at: number = from; at < before; at += HOUR / 2) if (opens(calendar, instant(at))) return true;
  return false;
}

function isWeekend(on: LocalDate): boolean {
  const day = weekdayOf(on);
  return day === 'SAT' || day === 'SUN';
}

/** What a month's backups came to: each that was due is one of the last four. */
export interface BackupCount {
  readonly expected: number;
  readonly done: number;
  readonly failed: number;
  /** Over without a run. */
  readonly missed: number;
  readonly toCome: number;
}

/** Counts backups that were due by what became of each, as of an instant. */
export function countBackups(
  due: readonly DueBackup[],
  outcomeAt: (from: Instant) => BackupOutcome | undefined,
  now: Instant,
): BackupCount {
  const count = { expected: due.length, done: 0, failed: 0, missed: 0, toCome: 0 };
  for (const { from, before } of due) {
    const outcome = outcomeAt(from);
    if (outcome === 'DONE') count.done += 1;
    else if (outcome === 'FAILED') count.failed += 1;
    else if (outcome === 'MISSED' || before <= now) count.missed += 1;
    else count.toCome += 1;
  }
  return count;
}
