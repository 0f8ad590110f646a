import {
  getNamedType,
  getVariableValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a request was answered. */
export interface GivenAnswer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

const isText = (form: RegExp) => (value: unknown) => typeof value === 'string' && form.test(value);
const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (value) => Number.isInteger(value) && (value as number) === ((value as number) | 0),
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  Boolean: (value) => typeof value === 'boolean',
  String: (value) => typeof value === 'string',
  ID: isText(/^.+$/s),
  Money: isText(/^-?\d+\.\d{2} [A-Z]{3}$/),
  Decimal: isText(/^-?\d+(\.\d+)?$/),
  Date: isText(/^\d{4}-\d{2}-\d{2}$/),
  DateTime: isText(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
  Duration: isText(/^PT(?=\d)(\d+H)?(\d+M)?(\d+S)?$/),
  JSON: () => true,
};

/**
 * What in an answer does not fit its document and the schema, as the GraphQL specification says:
 * the fields that were asked for and no others, in their order, each of its type; null only where
 * it may be; errors with a code of the schema, each at a place where the answer has null.
 */
export function misfits(
  schema: GraphQLSchema,
  { query, variables }: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
  answer: GivenAnswer,
): string[] {
  const found = misfitErrors(schema, answer);
  const { data } = answer;
  if (data === undefined || data === null)
    return answer.errors === undefined ? [...found, 'neither data nor errors'] : found;
  const document = parse(query);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return [...found, 'data without an operation'];
  const read = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (read.errors !== undefined) return [...found, 'data, although variables do not fit'];
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const check = new Check(schema, fragments, read.coerced);
  check.object(root, [operation.selectionSet], data, []);
  return [...found, ...check.found];
}

function misfitErrors(schema: GraphQLSchema, { data, errors }: GivenAnswer): string[] {
  if (errors === undefined) return [];
  if (!Array.isArray(errors) || errors.length === 0) return ['errors is no list, or an empty one'];
  const codes = schema.getType('ErrorCode');
  const known = new Set(isEnumType(codes) ? codes.getValues().map(({ name }) => name) : []);
  return (errors as readonly Record<string, unknown>[]).flatMap((error) => {
    const found: string[] = [];
    const { code } = (error['extensions'] ?? {}) as { code?: unknown };
    if (typeof error['message'] !== 'string') found.push('an error without a message');
    if (typeof code !== 'string' || !known.has(code)) found.push(`the code ${String(code)} is not in the schema`);
    const path = error['path'] as readonly (string | number)[] | undefined;
    if (path !== undefined && data !== null && data !== undefined && !endsInNull(data, path))
      found.push(`an error at ${path.join('.')}, where there is a value`);
    return found;
  });
}

function endsInNull(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const step of path) {
    if (value === null) return true;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value === null;
}

class Check {
  readonly found: string[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  object(
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    value: unknown,
    path: readonly string[],
  ): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.found.push(`${path.join('.')} is no object`);
      return;
    }
    const asked = new Map<string, FieldNode[]>();
    for (const selection of selections) this.collect(type, selection, asked);
    const given = Object.keys(value);
    if (given.join() !== [...asked.keys()].join())
      this.found.push(`${path.join('.')} has ${given.join()}, asked were ${[...asked.keys()].join()}`);
    for (const [key, nodes] of asked) {
      const name = nodes[0]?.name.value ?? '';
      const one = (value as Record<string, unknown>)[key];
      const field = type.getFields()[name];
      if (name === '__typename') {
        if (one !== type.name) this.found.push(`${[...path, key].join('.')} is ${String(one)}, not ${type.name}`);
      } else if (field !== undefined) {
        const below = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
        this.value(field.type, below, one, [...path, key]);
      }
    }
  }

  private value(
    type: GraphQLOutputType,
    below: readonly SelectionSetNode[],
    value: unknown,
    path: readonly string[],
  ): void {
    const fault = (what: string): void => void this.found.push(`${path.join('.')}: ${what}`);
    if (isNonNullType(type)) {
      if (value === null) fault('null where it may not be');
      else this.value(type.ofType, below, value, path);
    } else if (value === null) {
      return;
    } else if (isListType(type)) {
      if (!Array.isArray(value)) fault('no list');
      else value.forEach((item, place) => this.value(type.ofType, below, item, [...path, String(place)]));
    } else if (isEnumType(type)) {
      if (typeof value !== 'string' || type.getValue(value) === undefined)
        fault(`${JSON.stringify(value)} of ${type.name}`);
    } else if (isLeafType(type)) {
      if (SCALARS[type.name]?.(value) !== true) fault(`${JSON.stringify(value)?.slice(0, 100)} is no ${type.name}`);
    } else {
      const named = isObjectType(type)
        ? type
        : this.schema.getType(String((value as Record<string, unknown>)['__typename']));
      if (!isObjectType(named) || !this.fits(named, getNamedType(type).name)) fault('of no type that it may have');
      else this.object(named, below, value, path);
    }
  }

  private collect(type: GraphQLObjectType, { selections }: SelectionSetNode, into: Map<string, FieldNode[]>): void {
    for (const one of selections) {
      if (getDirectiveValues(GraphQLSkipDirective, one, this.variables)?.['if'] === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, one, this.variables)?.['if'] === false) continue;
      if (one.kind === Kind.FIELD) {
        const key = one.alias?.value ?? one.name.value;
        into.set(key, [...(into.get(key) ?? []), one]);
        continue;
      }
      const fragment = one.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(one.name.value) : one;
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value ?? type.name;
      if (this.fits(type, condition)) this.collect(type, fragment.selectionSet, into);
    }
  }

  private fits(type: GraphQLObjectType, name: string): boolean {
    const wanted = this.schema.getType(name);
    if (wanted === type) return true;
    return (
      wanted !== undefined &&
      'resolveType' in wanted &&
      this.schema.getPossibleTypes(wanted).some((possible) => possible === type)
    );
  }
}
