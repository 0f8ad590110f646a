import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';

/** Most fields that a document may have once its fragments are laid out for each possible type: the compiler's output grows with it. */
export const MOST_COMPILED_FIELDS = 2_000;

/** Whether a document without conditions is small enough to be compiled. Stops counting at the limit. */
export function fitsCompiler(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Record<string, FragmentDefinitionNode>,
): boolean {
  const root = schema.getQueryType();
  if (!root) return false;
  let left = MOST_COMPILED_FIELDS;
  const possible = (type: GraphQLNamedType): readonly GraphQLObjectType[] =>
    isObjectType(type) ? [type] : isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  const fits = (type: GraphQLObjectType, fields: ReadonlyMap<string, readonly FieldNode[]>): boolean => {
    for (const nodes of fields.values()) {
      left -= 1;
      if (left < 0) return false;
      const field = type.getFields()[nodes[0]?.name.value ?? ''];
      if (field === undefined) continue;
      for (const below of possible(getNamedType(field.type)))
        if (!fits(below, collectSubfields(schema, fragments, {}, below, nodes))) return false;
    }
    return true;
  };
  return fits(root, collectFields(schema, fragments, {}, root, operation.selectionSet));
}
