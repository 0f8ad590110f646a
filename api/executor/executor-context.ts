import type { Admit } from './admission';
import type { Asked } from './relation';
import type { RelationMemory } from './relation-memory';
import type { Work } from './work';

/** What the executor needs of a request's context; everything else in it is the product's. */
export interface ExecutorContext {
  /** What has been loaded ahead for this request. */
  readonly relations: RelationMemory;
  /** What this request has done so far. */
  readonly work: Work;
  /**
   * Which properties are read of what a root field gives; set in the context that its resolver is
   * called with.
   */
  readonly asked?: Asked;
  /**
   * The context of one root field, a copy: as a prototype it would get a hidden class of its own,
   * which keeps a request until the next full garbage collection. Absent where whole rows are read.
   */
  readonly withAsked?: (asked: Asked) => ExecutorContext;
  /**
   * The names of the fields that are selected of a mutation's payload; set in the context that its
   * resolver is called with, all of them when absent.
   */
  readonly selected?: ReadonlySet<string>;
  /** The context of one mutation, a copy. */
  readonly withSelected?: (selected: ReadonlySet<string>) => ExecutorContext;
  /** Decides over what an operation costs; everything is admitted when absent. */
  readonly admit?: Admit | undefined;
  /**
   * Called before each root field of a mutation, so that it reads nothing that was seen before it.
   */
  beginMutation(): Promise<void>;
  /** Why this request may not see what needs these scopes; undefined when it may. */
  denial(scopes: readonly string[]): Error | undefined;
}
