/**
 * Which layout this is: the same document is the same bytes until it changes. It stands by itself:
 * who asks for it alone loads nothing of what lays documents out.
 */
export const LAYOUT = 1;
