import { accept, refuse, refuseAll, type Result } from '../result';
import { compileCalendar, type Calendar } from '../time/calendar';
import type { HolidayZoneDefinition } from '../time/calendar-definition';
import type { Commitment } from './commitment';

/** A commitment whose calendars are ready to be asked. */
export interface CompiledCommitment {
  readonly commitment: Commitment;
  /** The calendar that the clock runs on. */
  readonly calendar: Calendar;
  /** The calendar whose hours pick the target, where reception picks it. */
  readonly receptionCalendar: Calendar | null;
}

/**
 * Makes a commitment ready for its clocks. Refuses its calendars as `compileCalendar` does, with
 * their paths, and targets or an at-risk share that are no whole numbers in range
 * (`NUMBER_OUT_OF_RANGE`).
 */
export function compileCommitment(
  commitment: Commitment,
  packZones: readonly HolidayZoneDefinition[] = [],
): Result<CompiledCommitment> {
  const { target, atRiskSharePercent } = commitment;
  const targets = 'seconds' in target ? [target.seconds] : [target.insideSeconds, target.outsideSeconds];
  if (!targets.every((seconds) => Number.isSafeInteger(seconds) && seconds >= 0)) {
    return refuse(
      'NUMBER_OUT_OF_RANGE',
      ['target'],
      'A target must be a whole number of seconds.',
      'Give whole seconds, zero or more.',
    );
  }
  if (!Number.isInteger(atRiskSharePercent) || atRiskSharePercent < 1 || atRiskSharePercent > 100) {
    const message = `${atRiskSharePercent} is not a share of the target.`;
    return refuse('NUMBER_OUT_OF_RANGE', ['atRiskSharePercent'], message, 'Give a whole percentage from 1 to 100.');
  }
  const calendar = compileCalendar(commitment.calendar, packZones);
  if (!calendar.ok) return underPath(calendar, ['calendar']);
  if ('seconds' in target) return accept({ commitment, calendar: calendar.value, receptionCalendar: null });
  const receptionCalendar = compileCalendar(target.calendar, packZones);
  if (!receptionCalendar.ok) return underPath(receptionCalendar, ['target', 'calendar']);
  return accept({ commitment, calendar: calendar.value, receptionCalendar: receptionCalendar.value });
}

function underPath(
  result: Result<Calendar> & { readonly ok: false },
  path: readonly string[],
): Result<CompiledCommitment> {
  return refuseAll(result.refusals.map((refusal) => ({ ...refusal, path: [...path, ...refusal.path] })));
}
