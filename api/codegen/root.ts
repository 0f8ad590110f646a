/** The three root types. */
export const ROOTS = ['Query', 'Mutation', 'Subscription'] as const;
/** Name of a root type. */
export type Root = (typeof ROOTS)[number];

/** Whether a name is that of a root type. */
export function isRoot(name: string): name is Root {
  return (ROOTS as readonly string[]).includes(name);
}
