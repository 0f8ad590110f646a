/**
 * Which layout documents have: the same one is the same bytes until it changes. It stands apart
 * from what lays out, which only the thread of the printer loads.
 */
export const LAYOUT = 1;
