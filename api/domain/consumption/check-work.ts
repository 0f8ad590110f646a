import { refuseAll, type Refusal, type Refused } from '../result';

/** Longest work accepted in one record: a year of minutes; more is a mistake of unit. */
const MINUTES_MAX = 366 * 24 * 60;

/** Refuses minutes (`MINUTES_INVALID`) or round trips (`ROUND_TRIPS_INVALID`) that are not whole, or negative, or absurd; null when sound. */
export function refuseUnsoundWork(minutes: number, roundTrips: number): Refused | null {
  const refusals: Refusal[] = [];
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > MINUTES_MAX) {
    refusals.push({
      code: 'MINUTES_INVALID',
      path: ['minutes'],
      message: `${minutes} is not a number of minutes worked.`,
      whatToDo: `Give whole minutes, from 0 to ${MINUTES_MAX}.`,
    });
  }
  if (!Number.isInteger(roundTrips) || roundTrips < 0 || roundTrips > 1000) {
    refusals.push({
      code: 'ROUND_TRIPS_INVALID',
      path: ['roundTrips'],
      message: `${roundTrips} is not a number of round trips.`,
      whatToDo: 'Give a whole number of round trips, from 0 to 1000.',
    });
  }
  return refusals.length === 0 ? null : refuseAll(refusals);
}
