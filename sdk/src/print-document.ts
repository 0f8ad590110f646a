/** A part of a parsed document, as graphql-js and all that is like it make them. */
interface Node {
  readonly kind: string;
  readonly [property: string]: unknown;
}

/** A parsed document: what `graphql-tag`, `gql.tada`, graphql-codegen and graphql-js give. */
export interface ParsedDocument {
  readonly kind: string;
  readonly definitions: readonly { readonly kind: string }[];
}

/**
 * The text of a document, be it parsed or text already. Throws a `TypeError` for what is neither.
 */
export function textOf(document: ParsedDocument | { toString(): string }): string {
  if (typeof document !== 'object' || !('definitions' in document)) return document.toString();
  if (document.definitions.length === 0) throw new TypeError('a document without an operation');
  return document.definitions.map((each) => print(each as Node)).join('\n');
}

function print(node: Node): string {
  const write = writers[node.kind];
  if (write === undefined) throw new TypeError(`not a part of a document that can be sent: ${node.kind}`);
  return write(node);
}

/**
 * How each kind of part is written; a subset of the printer of graphql-js, for what can be
 * executed.
 */
const writers: Readonly<Record<string, (node: Node) => string>> = {
  OperationDefinition: (it) =>
    `${String(it['operation'])} ${one(it, 'name')}${list(it, 'variableDefinitions', '(', ', ', ')')}${directives(it)} ${one(it, 'selectionSet')}`,
  FragmentDefinition: (it) =>
    `fragment ${one(it, 'name')} on ${one(it, 'typeCondition')}${directives(it)} ${one(it, 'selectionSet')}`,
  VariableDefinition: (it) =>
    `${one(it, 'variable')}: ${one(it, 'type')}${one(it, 'defaultValue', ' = ')}${directives(it)}`,
  SelectionSet: (it) => list(it, 'selections', '{ ', ' ', ' }'),
  Field: (it) => {
    const alias = it['alias'] === undefined ? '' : `${one(it, 'alias')}: `;
    return `${alias}${one(it, 'name')}${list(it, 'arguments', '(', ', ', ')')}${directives(it)}${one(it, 'selectionSet', ' ')}`;
  },
  FragmentSpread: (it) => `...${one(it, 'name')}${directives(it)}`,
  InlineFragment: (it) => `...${one(it, 'typeCondition', ' on ')}${directives(it)} ${one(it, 'selectionSet')}`,
  Directive: (it) => `@${one(it, 'name')}${list(it, 'arguments', '(', ', ', ')')}`,
  Argument: (it) => `${one(it, 'name')}: ${one(it, 'value')}`,
  Name: (it) => String(it['value']),
  Variable: (it) => `$${one(it, 'name')}`,
  NamedType: (it) => one(it, 'name'),
  ListType: (it) => `[${one(it, 'type')}]`,
  NonNullType: (it) => `${one(it, 'type')}!`,
  IntValue: (it) => String(it['value']),
  FloatValue: (it) => String(it['value']),
  BooleanValue: (it) => String(it['value']),
  EnumValue: (it) => String(it['value']),
  NullValue: () => 'null',
  StringValue: (it) => JSON.stringify(it['value']),
  ListValue: (it) => `[${list(it, 'values', '', ', ', '')}]`,
  ObjectValue: (it) => `{${list(it, 'fields', '', ', ', '')}}`,
  ObjectField: (it) => `${one(it, 'name')}: ${one(it, 'value')}`,
};

/** A part of a part with what comes before it; nothing when it is absent. */
function one(node: Node, property: string, before = ''): string {
  const part = node[property];
  return part === undefined || part === null ? '' : before + print(part as Node);
}

/** Parts of a part between brackets; nothing when there are none. */
function list(node: Node, property: string, open: string, between: string, close: string): string {
  const parts = (node[property] ?? []) as readonly Node[];
  return parts.length === 0 ? '' : open + parts.map(print).join(between) + close;
}

function directives(node: Node): string {
  return list(node, 'directives', ' ', ' ', '');
}
