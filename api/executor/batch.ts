/** What a root field returns. */
export type Answer<T> = T | Promise<T>;

/**
 * What a loaded field returns: one value for each parent, in their order; an `Error` in place of a
 * value fails that parent's field only.
 */
export type Batch<T> = readonly (T | Error)[] | Promise<readonly (T | Error)[]>;

/** The only answer of a batch of one. */
export function one(batch: Batch<unknown>): unknown {
  return Array.isArray(batch) ? batch[0] : Promise.resolve(batch).then(([only]) => only);
}
