import { refuse, type Refusal } from '../result';
import type { ConsumptionTerms } from '../terms/consumption-terms';
import type { Instant } from '../time/instant';
import { MINUTES_MAX, ROUND_TRIPS_MAX } from './check-work';
import type { WorkMode } from './settle-work';

/**
 * Minutes of one record beyond which the caller confirms them, where the terms name no other bound:
 * a day.
 */
export const CONFIRM_BEYOND_MINUTES = 1440;

/** Work as it is given to be recorded. */
export interface RecordedWork {
  readonly mode: WorkMode;
  readonly startedAt: Instant;
  readonly minutes: number;
  readonly roundTrips: number;
  /** The minutes once more, where the caller confirms that so many are meant. */
  readonly confirmedMinutes: number | null;
}

/**
 * The reasons to refuse work that is recorded at an instant, one refusal for each.
 * `NUMBER_OUT_OF_RANGE` for minutes out of bounds, for a round trip where nobody travelled, for
 * none on site; `TIME_IN_FUTURE` for work that has not ended; `CONFIRMATION_REQUIRED` for more
 * minutes than the terms accept without confirmation.
 */
export function checkRecordedWork(
  terms: Pick<ConsumptionTerms, 'confirmBeyondMinutes'>,
  work: RecordedWork,
  now: Instant,
): readonly Refusal[] {
  const { minutes, roundTrips } = work;
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > MINUTES_MAX) {
    return refuse(
      'NUMBER_OUT_OF_RANGE',
      ['minutes'],
      `${minutes} is not a number of minutes worked.`,
      `Give a whole number from 0 to ${MINUTES_MAX}.`,
    ).refusals;
  }
  return [...travel(work.mode, roundTrips), ...ended(work, now), ...confirmed(terms, work)];
}

function travel(mode: WorkMode, roundTrips: number): readonly Refusal[] {
  const [least, most] = mode === 'ON_SITE' ? [1, ROUND_TRIPS_MAX] : [0, 0];
  if (Number.isInteger(roundTrips) && roundTrips >= least && roundTrips <= most) return [];
  const message = most === 0 ? 'Only work on site has round trips.' : `${roundTrips} is not a number of round trips.`;
  const whatToDo = most === 0 ? 'Give 0 round trips, or record the work as done on site.' : `Give ${least} to ${most}.`;
  return refuse('NUMBER_OUT_OF_RANGE', ['roundTrips'], message, whatToDo).refusals;
}

function ended({ startedAt, minutes }: RecordedWork, now: Instant): readonly Refusal[] {
  if (startedAt > now) {
    const message = 'The work starts in the future.';
    return refuse('TIME_IN_FUTURE', ['startedAt'], message, 'Record work with `recordIntervention` once it has ended.')
      .refusals;
  }
  if (startedAt + minutes * 60 <= now) return [];
  const message = 'The work ends in the future.';
  return refuse(
    'TIME_IN_FUTURE',
    ['minutes'],
    message,
    'Record work with `recordIntervention` once it has ended, with its real minutes.',
  ).refusals;
}

function confirmed(
  { confirmBeyondMinutes = CONFIRM_BEYOND_MINUTES }: Pick<ConsumptionTerms, 'confirmBeyondMinutes'>,
  { minutes, confirmedMinutes }: RecordedWork,
): readonly Refusal[] {
  if (minutes <= confirmBeyondMinutes || confirmedMinutes === minutes) return [];
  return refuse(
    'CONFIRMATION_REQUIRED',
    ['confirmedMinutes'],
    `${minutes} minutes are more than the ${confirmBeyondMinutes} that one record accepts without confirmation.`,
    `Give the real minutes, or ${minutes} as \`confirmedMinutes\` to confirm them.`,
  ).refusals;
}
