import { refuseAll, type Refusal, type Refused } from '../result';

/** Longest work accepted in one record; more is a mistake of unit. */
export const MINUTES_MAX = 100_000;
/** Most round trips accepted in one record. */
export const ROUND_TRIPS_MAX = 100;

/**
 * Refuses (`NUMBER_OUT_OF_RANGE`) minutes or round trips that are not whole, negative, or absurd;
 * null when sound.
 */
export function refuseUnsoundWork(minutes: number, roundTrips: number): Refused | null {
  const refusals = [
    ...outOfRange('minutes', minutes, MINUTES_MAX, 'minutes worked'),
    ...outOfRange('roundTrips', roundTrips, ROUND_TRIPS_MAX, 'round trips'),
  ];
  return refusals.length === 0 ? null : refuseAll(refusals);
}

function outOfRange(field: string, value: number, max: number, what: string): readonly Refusal[] {
  if (Number.isInteger(value) && value >= 0 && value <= max) return [];
  return [
    {
      code: 'NUMBER_OUT_OF_RANGE',
      path: [field],
      message: `${value} is not a number of ${what}.`,
      whatToDo: `Give a whole number from 0 to ${max}.`,
    },
  ];
}
