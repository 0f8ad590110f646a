import type { Admit } from './admission';
import type { RelationMemory } from './relation-memory';
import type { Work } from './work';

/** What the executor needs of a request's context; everything else in it is the product's. */
export interface ExecutorContext {
  /** What has been loaded ahead for this request. */
  readonly relations: RelationMemory;
  /** What this request has done so far. */
  readonly work: Work;
  /** Decides over what an operation costs; everything is admitted when absent. */
  readonly admit?: Admit | undefined;
  /**
   * Called before each root field of a mutation, so that it reads nothing that was seen before it.
   */
  beginMutation(): Promise<void>;
  /** Why this request may not see what needs these scopes; undefined when it may. */
  denial(scopes: readonly string[]): Error | undefined;
}
