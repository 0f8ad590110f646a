import type { RelationMemory } from './relation-memory';

/** What the executor needs of a request's context; everything else in it is the product's. */
export interface ExecutorContext {
  /** What has been loaded ahead for this request. */
  readonly relations: RelationMemory;
  /** Called before each root field of a mutation, so that it reads nothing that was seen before it. */
  beginMutation(): Promise<void>;
}
