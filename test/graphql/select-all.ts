import { getNamedType, isCompositeType, isObjectType, type GraphQLField, type GraphQLOutputType } from 'graphql';

/**
 * The selection of every field of a type, down to a depth of objects below it. Lists are `first`
 * rows long, and read through their edges and not their nodes too.
 */
export function selectAll(type: GraphQLOutputType, depth: number, first = 5): string {
  const fields = fieldsOf(type, depth, first);
  return fields.length === 0 ? '' : `{ ${fields.join(' ')} }`;
}

/** The same in `parts` selections, each with the id, for what is too long for one document. */
export function selectAllIn(parts: number, type: GraphQLOutputType, depth: number): string[] {
  const fields = fieldsOf(type, depth, 5);
  return Array.from(
    { length: parts },
    (_, part) => `{ id ${fields.filter((_field, place) => place % parts === part).join(' ')} }`,
  );
}

function fieldsOf(type: GraphQLOutputType, depth: number, first: number): string[] {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return [];
  if (!isObjectType(named)) return ['__typename'];
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner)) return [field.name];
    const below = /(Connection|Edge|PageInfo)$/.test(inner.name) ? depth : depth - 1;
    return below < 0 || field.name === 'nodes'
      ? []
      : [`${callOf(field, first)} ${selectAll(field.type, below, first)}`];
  });
  return fields.length === 0 ? ['__typename'] : fields;
}

function callOf(field: GraphQLField<unknown, unknown>, first: number): string {
  return field.args.some(({ name }) => name === 'first') ? `${field.name}(first: ${first})` : field.name;
}
