import {
  getNamedType,
  isObjectType,
  Kind,
  OperationTypeNode,
  print,
  TokenKind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { comment } from './emit-enum';

/** What is written of an operation. */
interface Shipped {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  /** The one field at its root, whose value its function returns. */
  readonly field: string;
  readonly description: string;
  /** Names of the fragments that it spreads, directly or not. */
  readonly fragments: readonly string[];
  /** Whether it can be called without variables. */
  readonly bare: boolean;
  /**
   * The codes with which it may be refused; `null`: its answer names them as it comes; undefined:
   * it is never refused.
   */
  readonly refuses: readonly string[] | null | undefined;
  /** Whether its answer is null only to a key that may not see it, which fails the call: a page. */
  readonly isPage: boolean;
  readonly text: string;
}

/** The codes with which each mutation may be refused, by its name. */
export type RefusalCodes = Readonly<Record<string, readonly string[]>>;

/**
 * Writes the operations as texts with their types, and the functions that send them. Throws when
 * one does not fit: see `shippedOf`.
 */
export function emitOperations(schema: GraphQLSchema, document: DocumentNode, refusals: RefusalCodes): string {
  const fragments = new Map(
    document.definitions
      .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const shipped = document.definitions
    .filter((each) => each.kind === Kind.OPERATION_DEFINITION)
    .map((each) => shippedOf(schema, each, fragments, refusals))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const spread = [...fragments].filter(([name]) => shipped.some((each) => each.fragments.includes(name)));
  const names = shipped.flatMap(({ name, kind }) => [typeName(name, kind), `${typeName(name, kind)}Variables`]);
  return [
    `import type { OperationOptions, Send, TypedDocument } from '../document.js';\n`,
    `import { answered, resultOf, type Result } from '../result.js';\n`,
    `import type {\n  RefusalCode,\n${names.map((name) => `  ${name},\n`).join('')}} from './types.js';\n\n`,
    ...spread.map(([name, node]) => `const ${fragmentName(name)} = ${template(print(node))};\n\n`).sort(),
    ...shipped.map(emitDocument),
    ...shipped.map(emitCodes),
    `/** One function for each operation that the SDK ships. */\nexport interface Operations {\n`,
    ...shipped.map(({ description, ...each }) => `${comment(description, '  ')}  ${signature(each)};\n`),
    `}\n\n/** Makes the functions, given how an operation is sent. */\nexport function operationsOf(send: Send): Operations {\n  return {\n`,
    ...shipped.map(
      (each) =>
        `    ${each.name}: async (variables, options) =>\n      ${readBy(each)}((await send(${documentName(each.name)}, variables, options)).${each.field}),\n`,
    ),
    `  };\n}\n`,
  ].join('');
}

/**
 * An operation must have a name, one field at its root without an alias, and say what it is:
 * itself, or by the description of that field.
 */
function shippedOf(
  schema: GraphQLSchema,
  node: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  refusals: RefusalCodes,
): Shipped {
  const name = node.name?.value;
  if (name === undefined) throw new Error('an operation of the SDK must have a name');
  const [root, ...others] = node.selectionSet.selections;
  if (root?.kind !== Kind.FIELD || root.alias !== undefined || others.length > 0)
    throw new Error(`${name} must have one field at its root, without an alias`);
  if (node.operation === OperationTypeNode.SUBSCRIPTION)
    throw new Error(`${name} is a subscription, which the SDK cannot send`);
  const field = root.name.value;
  const answered = schema.getRootType(node.operation)?.getFields()[field];
  const described = answered?.description;
  const description = remarkOf(node) ?? (field === name ? described : undefined);
  if (description === null || description === undefined)
    throw new Error(`${name} needs a comment that says what it is`);
  const variables = node.variableDefinitions ?? [];
  return {
    name,
    kind: node.operation,
    field,
    description,
    fragments: [...spreadIn(node, fragments, new Set())].sort(),
    bare: variables.every(({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined),
    refuses: node.operation === OperationTypeNode.MUTATION ? refusals[field] : hasRefusals(answered) ? null : undefined,
    isPage: answered !== undefined && getNamedType(answered.type).name.endsWith('Connection'),
    text: print(node),
  };
}

function hasRefusals(field: GraphQLField<unknown, unknown> | undefined): boolean {
  const type = field === undefined ? undefined : getNamedType(field.type);
  return isObjectType(type) && 'refusals' in type.getFields();
}

/** The comment lines right above an operation. */
function remarkOf(node: OperationDefinitionNode): string | undefined {
  const lines: string[] = [];
  for (let token = node.loc?.startToken.prev; token?.kind === TokenKind.COMMENT; token = token.prev)
    lines.unshift(token.value.trim());
  return lines.length === 0 ? undefined : lines.join(' ');
}

function spreadIn(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found: Set<string>,
): Set<string> {
  visit(node, {
    FragmentSpread: ({ name: { value } }) => {
      const fragment = fragments.get(value);
      if (fragment === undefined || found.has(value)) return;
      found.add(value);
      spreadIn(fragment, fragments, found);
    },
  });
  return found;
}

function emitDocument({ name, kind, description, fragments, text }: Shipped): string {
  const parts = [text, ...fragments.map((fragment) => `\${${fragmentName(fragment)}}`)].join('\n');
  const type = `TypedDocument<${typeName(name, kind)}, ${typeName(name, kind)}Variables>`;
  return `${comment(description, '')}export const ${documentName(name)} = ${template(parts)} as ${type};\n\n`;
}

/** Name of the function that reads what the operation's field returns. */
function readBy({ refuses, isPage }: Shipped): string {
  return refuses !== undefined ? 'resultOf' : isPage ? 'answered' : '';
}

function emitCodes({ name, refuses }: Shipped): string {
  if (refuses === undefined || refuses === null) return '';
  const codes = refuses.map((code) => `  | '${code}'\n`).join('');
  return `/** The codes with which \`${name}\` may be refused. */\nexport type ${codesName(name)} =\n${codes.trimEnd()};\n\n`;
}

function signature({ name, kind, field, bare, refuses, isPage }: Omit<Shipped, 'description'>): string {
  const variables = `variables${bare ? '?' : ''}: ${typeName(name, kind)}Variables`;
  const plain = `${typeName(name, kind)}['${field}']`;
  const answered = isPage ? `NonNullable<${plain}>` : plain;
  const answer =
    refuses === undefined ? answered : `Result<${answered}, ${refuses === null ? 'RefusalCode' : codesName(name)}>`;
  return `${name}(${variables}, options?: OperationOptions): Promise<${answer}>`;
}

/**
 * GraphQL as a template literal; a document with a backslash, a backtick or `${` of its own would
 * need escaping and is refused.
 */
function template(text: string): string {
  if (/[\\`]|\$\{(?!\w+\})/.test(text))
    throw new Error('a document of the SDK has a character that cannot be written as it is');
  return `\`${text}\``;
}

const codesName = (name: string): string => `${capitalised(name)}RefusalCode`;
const typeName = (name: string, kind: Shipped['kind']): string => capitalised(name) + capitalised(kind);
const documentName = (name: string): string => `${capitalised(name)}Document`;
const fragmentName = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}Fragment`;
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
