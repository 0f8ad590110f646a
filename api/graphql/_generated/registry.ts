// Made from schema/ by codegen.ts. Do not edit.
import type { ClassType } from 'type-graphql';

const types = new Map<string, object>();

/**
 * Makes the types of an area known by name, so that areas refer to each other without importing
 * each other.
 */
export function declareTypes(of: Readonly<Record<string, object>>): void {
  for (const [name, type] of Object.entries(of)) types.set(name, type);
}

/** A type of another area; throws when that area is not loaded: import the index. */
export function named(name: string): ClassType {
  const type = types.get(name);
  if (type === undefined) throw new Error(`${name} is not loaded: import the index of the generated types`);
  return type as ClassType;
}
