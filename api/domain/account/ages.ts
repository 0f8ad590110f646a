/**
 * The days of lateness from which a debt falls into the next group of a statement of account: 1 to
 * 30, 31 to 60, 61 to 90, more than 90 days.
 */
export const AGES = [1, 31, 61, 91] as const;
