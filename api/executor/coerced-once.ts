import {
  GraphQLScalarType,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';

/** Takes any value as it is. */
const AS_IT_IS = new GraphQLScalarType<unknown>({ name: 'CoercedAlready' });
const OF_ANY_TYPE = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: AS_IT_IS.name } } as const;

/**
 * Lets graphql-js execute operations whose variables were coerced before, without doing that again:
 * of a call with a thousand readings that is a tenth of the work. It is given the same operation,
 * whose variables are of a type that takes their values as they are.
 */
export class CoercedOnce {
  /** The schema, which knows that type too. */
  readonly schema: GraphQLSchema;
  private readonly documents = new WeakMap<OperationDefinitionNode, DocumentNode>();

  constructor(schema: GraphQLSchema) {
    if (schema.getType(AS_IT_IS.name) !== undefined) throw new Error(`the schema has a type ${AS_IT_IS.name}`);
    const getType = (name: string) => (name === AS_IT_IS.name ? AS_IT_IS : schema.getType(name));
    this.schema = Object.create(schema, { getType: { value: getType } }) as GraphQLSchema;
  }

  /** The document with the variables of its operation so; all other nodes are the same. */
  documentOf(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
    const known = this.documents.get(operation);
    if (known !== undefined) return known;
    const variableDefinitions = operation.variableDefinitions?.map(({ kind, variable }): VariableDefinitionNode => ({
      kind,
      variable,
      type: OF_ANY_TYPE,
    }));
    const definitions = document.definitions.map((each) =>
      each === operation ? { ...operation, ...(variableDefinitions && { variableDefinitions }) } : each,
    );
    const made = { ...document, definitions };
    this.documents.set(operation, made);
    return made;
  }
}
