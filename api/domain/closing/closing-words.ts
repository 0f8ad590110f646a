/** Where a closing run stands. */
export const CLOSING_STATES = ['RUNNING', 'STOPPED', 'DONE'] as const;
/** See `CLOSING_STATES`. */
export type ClosingState = (typeof CLOSING_STATES)[number];

/**
 * What a closing run does: first it settles penalties, contract by contract, and then it issues
 * documents, day by day.
 */
export const CLOSING_PHASES = ['SETTLING', 'ISSUING'] as const;
/** See `CLOSING_PHASES`. */
export type ClosingPhase = (typeof CLOSING_PHASES)[number];
