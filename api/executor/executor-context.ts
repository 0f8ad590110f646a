import type { RelationMemory } from './relation-memory';

/** What the executor needs of a request's context; everything else in it is the product's. */
export interface ExecutorContext {
  /** What has been loaded ahead for this request. */
  readonly relations: RelationMemory;
  /**
   * Called before each root field of a mutation, so that it reads nothing that was seen before it.
   */
  beginMutation(): Promise<void>;
  /** Why this request may not see what needs these scopes; undefined when it may. */
  denial(scopes: readonly string[]): Error | undefined;
}
