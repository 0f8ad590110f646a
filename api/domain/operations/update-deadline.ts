import { accept, refuse, type Result } from '../result';
import type { UpdateTerms } from '../terms/operations-terms';
import { addWorkingDays } from '../time/add-working-days';
import { addWorkingTime } from '../time/add-working-time';
import type { Calendar } from '../time/calendar';
import type { Instant, LocalDate } from '../time/instant';
import { addDays, epochDayOfDate } from '../time/local-date';
import { firstOccurrence, localDateAt, type TimeZone } from '../time/time-zone';
import { workingTimeBetween } from '../time/working-time-between';

/**
 * By when a minor update is installed (`pro-controle` III.1.b): at the local time of the terms, so
 * many days after its release. Null where the provider chooses (`generic-2017` art. 2).
 */
export function minorUpdateDueAt(terms: UpdateTerms, zone: TimeZone, releasedAt: Instant): Instant | null {
  if (terms.minorDays === null || terms.minorByTime === null) return null;
  const on = addDays(localDateAt(zone, releasedAt), terms.minorDays);
  const [hour = 0, minute = 0] = terms.minorByTime.split(':').map(Number);
  return firstOccurrence(zone, epochDayOfDate(on), (hour * 60 + minute) * 60);
}

/**
 * The first instant of a maintenance window after a release: where a minor update that needs
 * special handling waits for.
 */
export function nextWindowStart(windows: Calendar, releasedAt: Instant): Result<Instant> {
  const first = addWorkingTime(windows, releasedAt, 1);
  return first.ok ? accept((first.value - 1) as Instant) : first;
}

/**
 * Checks the client's request for a major update: the wanted day is at least so many working days
 * after the request. Refuses `UPDATE_REQUESTED_TOO_LATE` with the first day that may be wanted.
 */
export function checkMajorUpdate(
  terms: UpdateTerms,
  calendar: Calendar,
  requestedOn: LocalDate,
  wantedOn: LocalDate,
): Result<LocalDate> {
  if (terms.majorRequestWorkingDays === null) return accept(wantedOn);
  const first = addWorkingDays(calendar, requestedOn, terms.majorRequestWorkingDays);
  if (!first.ok) return first;
  if (first.value <= wantedOn) return accept(wantedOn);
  const message = `A major update requested on ${requestedOn} cannot be installed before ${first.value}.`;
  return refuse('UPDATE_REQUESTED_TOO_LATE', ['wantedOn'], message, `Give ${first.value} or a later day.`);
}

/** By when an update is to be installed, as far as the terms say. */
export interface UpdatePlan {
  /** At the latest then. */
  readonly dueAt: Instant | null;
  /** It waits for the maintenance windows, of which this is the first. */
  readonly windowStartsAt: Instant | null;
}

/**
 * The plan of a minor update: by its deadline, or in a maintenance window where it needs special
 * handling and the terms say so. Refuses as `nextWindowStart`.
 */
export function planMinorUpdate(
  terms: UpdateTerms | null,
  zone: TimeZone,
  windows: Calendar | null,
  update: { readonly releasedAt: Instant; readonly specialHandling: boolean },
): Result<UpdatePlan> {
  if (terms === null) return accept({ dueAt: null, windowStartsAt: null });
  if (!update.specialHandling || !terms.minorSpecialInWindow || windows === null)
    return accept({ dueAt: minorUpdateDueAt(terms, zone, update.releasedAt), windowStartsAt: null });
  const start = nextWindowStart(windows, update.releasedAt);
  return start.ok ? accept({ dueAt: null, windowStartsAt: start.value }) : start;
}

/**
 * Whether an update was installed as planned: by its deadline, in a maintenance window that it had
 * to wait for, on the wanted day or before; null where nothing was said. Refuses as
 * `workingTimeBetween`.
 */
export function installedInTime(
  plan: UpdatePlan & { readonly wantedOn: LocalDate | null },
  zone: TimeZone,
  windows: Calendar | null,
  doneAt: Instant,
): Result<boolean | null> {
  const { dueAt, windowStartsAt, wantedOn } = plan;
  if (dueAt !== null) return accept(doneAt <= dueAt);
  if (wantedOn !== null) return accept(localDateAt(zone, doneAt) <= wantedOn);
  if (windowStartsAt === null || windows === null) return accept(null);
  const open = workingTimeBetween(windows, (doneAt - 1) as Instant, (doneAt + 1) as Instant);
  return open.ok ? accept(doneAt >= windowStartsAt && open.value > 0) : open;
}
