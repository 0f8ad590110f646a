/** How large a change an update is. */
export const UPDATE_KINDS = ['MINOR', 'MAJOR'] as const;
/** See `UPDATE_KINDS`. */
export type UpdateKind = (typeof UPDATE_KINDS)[number];

/** What is known of a flaw that an update mends, by which it may be urgent. */
export const VULNERABILITIES = ['REMOTELY_EXPLOITABLE', 'ACTIVELY_EXPLOITED', 'ZERO_DAY', 'OTHER'] as const;
/** See `VULNERABILITIES`. */
export type Vulnerability = (typeof VULNERABILITIES)[number];
