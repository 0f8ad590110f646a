/** Who is to do an item of an action plan. */
export const COORDINATION_SIDES = ['CLIENT', 'PROVIDER'] as const;
/** See `COORDINATION_SIDES`. */
export type CoordinationSide = (typeof COORDINATION_SIDES)[number];

/** How an item of an action plan ended. */
export const COORDINATION_OUTCOMES = ['DONE', 'DROPPED'] as const;
/** See `COORDINATION_OUTCOMES`. */
export type CoordinationOutcome = (typeof COORDINATION_OUTCOMES)[number];
/**
 * Where an item of an action plan stands. **Reading**: it stays as both sides agreed on it: what is
 * agreed later is an item of the next plan.
 */
export type CoordinationActionState = 'OPEN' | CoordinationOutcome;

/** One thing that a coordination report says, and what there is to add. */
export interface CoordinationPoint {
  readonly text: string;
  readonly remark: string | null;
}

/** The lists of what a coordination report says, in its order. */
export const COORDINATION_LISTS = ['done', 'notDone', 'malfunctions', 'improvements', 'projects'] as const;
/** See `COORDINATION_LISTS`. */
export type CoordinationList = (typeof COORDINATION_LISTS)[number];

/** The most of a list of a report, and of its action plan. */
export const COORDINATION_MOST = 50;
/** The most items of earlier plans that a report follows. */
export const FOLLOWED_MOST = 200;

/** Where an item stood at the end of a day: what was closed later was open then. */
export function stateOn(
  { state, closedOn }: { readonly state: CoordinationActionState; readonly closedOn: string | null },
  day: string,
): CoordinationActionState {
  return closedOn === null || closedOn > day ? 'OPEN' : state;
}
