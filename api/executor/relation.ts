import type { GraphQLField } from 'graphql';
import type { ExecutorContext } from './executor-context';
import type { Batch } from './batch';

/** Arguments of a field after defaults and scalars. */
export type FieldArgs = Readonly<Record<string, unknown>>;

/**
 * Names of the properties that are read of rows, by the document and by what is loaded below them;
 * undefined for all.
 */
export type Asked = ReadonlySet<string> | undefined;

/** A field that is loaded for many parents at once. */
export interface Relation {
  /** `Contract.modules`, for messages. */
  readonly name: string;
  /** Which properties of the parents it reads; all when undefined. */
  readonly needs: readonly string[] | undefined;
  /** `asked`: which properties of what it gives are read. */
  readonly load: (
    context: ExecutorContext,
    parents: readonly object[],
    args: FieldArgs,
    asked: Asked,
  ) => Batch<unknown>;
}

/** Where a field of the built schema keeps its relation. */
const RELATION = Symbol('relation');

/** Marks a field as loaded by a relation. */
export function setRelation(field: GraphQLField<unknown, ExecutorContext>, relation: Relation): void {
  field.extensions = { ...field.extensions, [RELATION]: relation };
}

/** The relation of a field, if it has one. */
export function relationOf(field: GraphQLField<unknown, ExecutorContext>): Relation | undefined {
  return (field.extensions as { [RELATION]?: Relation })[RELATION];
}
