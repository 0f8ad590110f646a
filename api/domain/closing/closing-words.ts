/** Where a closing run stands. */
export type ClosingState = 'RUNNING' | 'STOPPED' | 'DONE';

/**
 * What a closing run does: first it settles penalties, contract by contract, and then it issues
 * documents, day by day.
 */
export type ClosingPhase = 'SETTLING' | 'ISSUING';
