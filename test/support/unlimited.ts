/** Settings for tests that ask for more at once than a server lets one caller have. */
export const UNLIMITED = { COST_CEILING: '100000000', COST_BUDGET: '999999999' } as const;
