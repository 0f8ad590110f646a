import { accept, refuse, type Result } from '../result';
import type { RebootLevelTerms, RebootTerms } from '../terms/operations-terms';
import { addWorkingDays } from '../time/add-working-days';
import type { Calendar } from '../time/calendar';
import type { Instant, LocalDate } from '../time/instant';
import { isWorkingDay } from '../time/add-working-days';
import { secondOfDay } from '../time/check-calendar';
import { epochDayOfDate } from '../time/local-date';
import { firstOccurrence, localDateAt, type TimeZone } from '../time/time-zone';

/** A reboot that an update needs: at once, or planned for a day, in a slot of local time. */
export type RebootPlan =
  | { readonly immediate: true }
  | {
      readonly immediate: false;
      readonly workingDays: number;
      readonly on: LocalDate;
      readonly slotFrom: string;
      readonly slotTo: string;
    };

/** An update that needs a reboot. */
export interface UpdateDone {
  readonly level: number;
  readonly updatedAt: Instant;
  /** What was found in what it mends, e.g. `ZERO_DAY`; null when nothing is urgent. */
  readonly vulnerability: string | null;
}

/**
 * When a server is rebooted after an update (`icodia-server` art. 3.4): at once for a vulnerability
 * that the terms name, else so many working days after the local day of the update, by level.
 * Refuses as `addWorkingDays` does.
 */
export function planReboot(terms: RebootTerms, calendar: Calendar, update: UpdateDone): Result<RebootPlan> {
  if (update.vulnerability !== null && terms.immediateFor.includes(update.vulnerability)) {
    return accept({ immediate: true });
  }
  return planAfter(terms, calendar, update.level, localDateAt(calendar.zone, update.updatedAt));
}

/**
 * When a reboot is planned again after its robot failed on the planned day: as many working days
 * later.
 */
export function replanReboot(
  terms: RebootTerms,
  calendar: Calendar,
  level: number,
  failedOn: LocalDate,
): Result<RebootPlan> {
  return planAfter(terms, calendar, level, failedOn);
}

/**
 * Brings a planned reboot forward at the client's wish, where the level allows it: to an earlier
 * working day, in a slot that is free. Refuses `REBOOT_NOT_MOVABLE`, `DATE_OUT_OF_PERIOD` and
 * `SLOT_TAKEN`. `on` is the day on which the client asks.
 */
export function checkEarlierReboot(
  terms: RebootTerms,
  calendar: Calendar,
  level: number,
  planned: { readonly on: LocalDate },
  wish: { readonly askedOn: LocalDate; readonly wantedOn: LocalDate; readonly slotIsFree: boolean },
): Result<LocalDate> {
  if (!mayBringForward(terms, level)) {
    const message = `At level ${level} a planned reboot cannot be brought forward.`;
    return refuse(
      'REBOOT_NOT_MOVABLE',
      [],
      message,
      'Reboot the server by hand before the planned day: that cancels it.',
    );
  }
  const { askedOn, wantedOn, slotIsFree } = wish;
  if (wantedOn < askedOn || wantedOn >= planned.on || !isWorkingDay(calendar, wantedOn)) {
    const message = `${wantedOn} is not a working day from ${askedOn} until the day before the planned ${planned.on}.`;
    return refuse('DATE_OUT_OF_PERIOD', ['wantedOn'], message, 'Choose an earlier working day than the planned one.');
  }
  if (!slotIsFree) return refuse('SLOT_TAKEN', ['wantedOn'], 'That slot is taken.', 'Choose a free slot.');
  return accept(wantedOn);
}

function planAfter(terms: RebootTerms, calendar: Calendar, level: number, day: LocalDate): Result<RebootPlan> {
  const rule = levelTerms(terms, level);
  if (rule === undefined) {
    return refuse(
      'LEVEL_UNKNOWN',
      ['level'],
      `No reboot rule covers level ${level}.`,
      'Give a level that the document names.',
    );
  }
  const on = addWorkingDays(calendar, day, rule.workingDays);
  if (!on.ok) return on;
  const { slotFrom, slotTo } = terms;
  return accept({ immediate: false, workingDays: rule.workingDays, on: on.value, slotFrom, slotTo });
}

/** How far apart the starts of two slots lie, in seconds. **Reading**: a quarter of an hour. */
const SLOT_SECONDS = 900;

/**
 * Checks the start of a slot: a quarter of an hour between the local times of the terms. Refuses
 * `DATE_OUT_OF_PERIOD`.
 */
export function checkSlot(
  terms: Pick<RebootTerms, 'slotFrom' | 'slotTo'>,
  zone: TimeZone,
  startsAt: Instant,
): Result<Instant> {
  const { slotFrom, slotTo } = terms;
  const day = epochDayOfDate(localDateAt(zone, startsAt));
  const from = firstOccurrence(zone, day, secondOfDay(slotFrom) ?? 0);
  const to = firstOccurrence(zone, day, secondOfDay(slotTo) ?? 0);
  if (startsAt >= from && startsAt < to && startsAt % SLOT_SECONDS === 0) return accept(startsAt);
  const message = `Slots begin every quarter of an hour from ${slotFrom} to ${slotTo}.`;
  return refuse('DATE_OUT_OF_PERIOD', ['startsAt'], message, 'Choose the start of a slot.');
}

/** Whether the client of a level may bring a planned reboot forward. */
export function mayBringForward(terms: RebootTerms, level: number): boolean {
  return levelTerms(terms, level)?.clientMayBringForward === true;
}

/** The line of the highest level that is not above the given one. */
function levelTerms(terms: RebootTerms, level: number): RebootLevelTerms | undefined {
  const below = terms.levels.filter((each) => each.level <= level);
  return below.reduce<RebootLevelTerms | undefined>(
    (best, each) => (best === undefined || each.level > best.level ? each : best),
    undefined,
  );
}
