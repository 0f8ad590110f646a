import { gapsIn, SHIFT_DAYS_MAX, type TimeSpan } from '../../domain/operations/on-call';
import { ownOpeningHours } from '../../domain/terms/opening-hours';
import { isWorkingDay } from '../../domain/time/add-working-days';
import { compileCalendar } from '../../domain/time/calendar';
import { formatInstant, plusSeconds, type Instant } from '../../domain/time/instant';
import { formatLocal, localDateAt } from '../../domain/time/time-zone';
import { isOpenAt } from '../../domain/time/working-time-between';
import { onCallShiftsWithin, type OnCallShiftRecord } from '../../store/on-call/on-call.store';
import type { StatementRunner } from '../../store/database/statement';
import { packCalendar, workingCalendar } from '../maintenance/pack-calendar';
import { storedInstant } from '../stored-instant';
import type { ContractTerms } from '../terms/dated-terms';
import type { OnCallGap } from './set-on-call';

/**
 * Whether an instant is outside the hours of a contract. **Reading**: these are the hours of
 * reboots on working days where the terms have some (`icodia-server` art. 3.4), else the opening
 * hours that the contract gives, else those of its working days; without any, all time is outside.
 */
export function isOutOfHours({ terms: { pack }, zone }: ContractTerms, at: Instant): boolean {
  const { reboots } = pack.operations;
  if (reboots !== null) {
    const calendar = packCalendar(pack, reboots.calendar);
    const time = formatLocal(zone, at).slice(11, 16);
    const isWorked = calendar.ok && calendar.value !== null && isWorkingDay(calendar.value, localDateAt(zone, at));
    return !isWorked || time < reboots.slotFrom || time >= reboots.slotTo;
  }
  const own = ownOpeningHours(pack);
  const calendar = own === null ? workingCalendar(pack) : compileCalendar(own, pack.holidayZones);
  if (!calendar.ok || calendar.value === null) return true;
  const open = isOpenAt(calendar.value, at);
  return !open.ok || !open.value;
}

/** The instant for which a notice names who is on call; null inside the contract's hours. */
export function onCallTime(terms: ContractTerms, at: Instant): Instant | null {
  return isOutOfHours(terms, at) ? at : null;
}

/** Those on call at instants, who are for a contract each; deputies come after the others. */
export interface RosterOfTimes {
  at(at: Instant, contractId: string | null, team?: string | null): readonly OnCallShiftRecord[];
}

/** Reads the roster of some instants at once. */
export async function rosterAt(reader: StatementRunner, times: readonly Instant[]): Promise<RosterOfTimes> {
  if (times.length === 0) return { at: () => [] };
  const [first, last] = [Math.min(...times) as Instant, Math.max(...times) as Instant];
  const window = { team: null, from: formatInstant(first), before: formatInstant(plusSeconds(last, 1)) };
  const shifts = await onCallShiftsWithin(reader, { ...window, longestDays: SHIFT_DAYS_MAX });
  return {
    at: (at, contractId, team = null) =>
      shifts
        .filter(
          (each) =>
            storedInstant(each.startsAt) <= at &&
            at < storedInstant(each.endsAt) &&
            (team === null || each.team === team) &&
            (contractId === null || each.contractIds.length === 0 || each.contractIds.includes(contractId)),
        )
        .sort((a, b) => Number(a.deputy) - Number(b.deputy)),
  };
}

/** The times of a span in which nobody of a team is on call, deputies apart. */
export async function onCallGapsOf(
  reader: StatementRunner,
  team: string,
  span: TimeSpan,
): Promise<readonly OnCallGap[]> {
  const window = { team, from: formatInstant(span.from), before: formatInstant(span.before) };
  const shifts = await onCallShiftsWithin(reader, { ...window, longestDays: SHIFT_DAYS_MAX });
  const covered = shifts
    .filter(({ deputy }) => !deputy)
    .map(({ startsAt, endsAt }) => ({ from: storedInstant(startsAt), before: storedInstant(endsAt) }));
  return gapsIn(span, covered).map(({ from, before }) => ({ team, startsAt: from, endsAt: before }));
}
