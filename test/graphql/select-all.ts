import { getNamedType, isCompositeType, isObjectType, type GraphQLField, type GraphQLOutputType } from 'graphql';

/**
 * The selection of every field of a type, down to a depth of objects below it. Lists are `first`
 * rows long, and read through their edges and not their nodes too.
 */
export function selectAll(type: GraphQLOutputType, depth: number, first = 5): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner)) return [field.name];
    const below = /(Connection|Edge|PageInfo)$/.test(inner.name) ? depth : depth - 1;
    return below < 0 || field.name === 'nodes'
      ? []
      : [`${callOf(field, first)} ${selectAll(field.type, below, first)}`];
  });
  return fields.length === 0 ? '{ __typename }' : `{ ${fields.join(' ')} }`;
}

function callOf(field: GraphQLField<unknown, unknown>, first: number): string {
  return field.args.some(({ name }) => name === 'first') ? `${field.name}(first: ${first})` : field.name;
}
