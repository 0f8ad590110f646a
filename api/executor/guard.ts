import { defaultFieldResolver, type GraphQLField } from 'graphql';
import type { ExecutorContext } from './executor-context';
import type { FieldArgs } from './relation';

type Field = GraphQLField<unknown, ExecutorContext>;

/** Where a field of the built schema keeps the scopes that it needs. */
const GUARD = Symbol('guard');

/**
 * Lets only requests with these scopes reach a field: for others it fails before anything is
 * loaded.
 */
export function setGuard(field: Field, scopes: readonly string[]): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.extensions = { ...field.extensions, [GUARD]: scopes };
  field.resolve = (source, args: FieldArgs, context, info): unknown => {
    const denial = context.denial(scopes);
    if (denial !== undefined) throw denial;
    return resolve(source, args, context, info);
  };
}

/** Whether a request may not reach a field: then nothing is loaded for it. */
export function isDenied(field: Field, context: ExecutorContext): boolean {
  const scopes = (field.extensions as { [GUARD]?: readonly string[] })[GUARD];
  return scopes !== undefined && context.denial(scopes) !== undefined;
}
