import {
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  isInputObjectType,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import { isDeepStrictEqual } from 'node:util';

/**
 * What a partner's program written against `released` could notice as broken in `current`, one
 * sentence each; empty when all that changed was added. A changed default is refused too: a call
 * that leaves the argument out would get another answer.
 */
export function breakages(released: GraphQLSchema, current: GraphQLSchema): string[] {
  const breaking = findBreakingChanges(released, current);
  const dangerous = findDangerousChanges(released, current).filter(
    ({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
  );
  return [...[...breaking, ...dangerous].map(({ description }) => description), ...changedDefaults(released, current)];
}

/** Defaults of input fields, which graphql-js does not compare. */
function changedDefaults(released: GraphQLSchema, current: GraphQLSchema): string[] {
  return Object.values(released.getTypeMap()).flatMap((type) => {
    const now = current.getType(type.name);
    if (!isInputObjectType(type) || !isInputObjectType(now)) return [];
    const before = Object.values(type.getFields());
    return before
      .filter((field) => differs(field, now.getFields()[field.name]))
      .map((field) => `${type.name}.${field.name} has changed defaultValue.`);
  });
}

function differs(before: GraphQLInputField, now: GraphQLInputField | undefined): boolean {
  return now !== undefined && !isDeepStrictEqual(before.defaultValue, now.defaultValue);
}
