/**
 * Set by `npm run test:long`: everything that is tried at random is tried as often as its test
 * says, not a part of it.
 */
export const LONG_VARIABLE = 'ASTREINTE_TEST_LONG';

const MOST_WHEN_QUICK = 100;
const LEAST_WHEN_QUICK = 5;

/**
 * How often something is tried at random: `full` in the long tests, a quarter of it in `npm test`,
 * at most 100.
 */
export function times(full: number, isLong: boolean = process.env[LONG_VARIABLE] !== undefined): number {
  if (isLong) return full;
  return Math.min(full, MOST_WHEN_QUICK, Math.max(LEAST_WHEN_QUICK, Math.ceil(full / 4)));
}

/** The same for `fc.assert`. */
export function runs(full: number): { readonly numRuns: number } {
  return { numRuns: times(full) };
}

/**
 * The same for whole lives on the database, which take long: `npm test` lives the same ones each
 * time, others for each place in a list, and the long tests others.
 */
export function lives(full: number, place = 0): { readonly numRuns: number; readonly seed?: number } {
  return process.env[LONG_VARIABLE] === undefined ? { ...runs(full), seed: 20_260_101 + place } : runs(full);
}
