import {
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { isConnection, isEdge, rowsOf } from './shape';

/**
 * Names of the directives that are written in the schema, read by the generator, and not served.
 */
export const OWN_DIRECTIVES: ReadonlySet<string> = new Set(['scope', 'command', 'cost', 'loaded', 'row']);

/**
 * Codes with which every mutation may be refused: its idempotency key was used before, or is no
 * key.
 */
export const CODES_OF_ALL = ['IDEMPOTENCY_KEY_REUSED', 'TEXT_INVALID'] as const;

/** What `@command` says of a mutation. */
export interface DeclaredMutation {
  readonly name: string;
  readonly scope: string;
  /** All codes, those of every mutation included, in alphabetical order. */
  readonly refuses: readonly string[];
}

/** A field that needs scopes which its own type does not. */
export interface Guard {
  readonly type: string;
  readonly field: string;
  readonly scopes: readonly string[];
  /** Whether the field may be null, as it has to. */
  readonly nullable: boolean;
}

/** What `@cost` says of a field. */
export interface DeclaredCost {
  readonly type: string;
  readonly field: string;
  /** What one of what it gives costs, in points. */
  readonly weight?: number;
  /** How many it ordinarily gives at most. */
  readonly expected?: number;
  /** The list of a mutation's input whose length says how many it does. */
  readonly items?: string;
}

/** What the directives say. */
export interface Declared {
  readonly costs: readonly DeclaredCost[];
  readonly mutations: readonly DeclaredMutation[];
  readonly guards: readonly Guard[];
  /** Type name → scopes that are needed wherever it is reached. */
  readonly scopesOfTypes: ReadonlyMap<string, readonly string[]>;
}

/** Reads the directives of a schema that still has them. */
export function readDeclared(schema: GraphQLSchema): Declared {
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
  const scopesOfTypes = new Map(
    types.map((type) => [type.name, scopesIn(schema, type)] as const).filter(([, scopes]) => scopes.length > 0),
  );
  const guards = types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field): Guard[] => {
      const held = new Set(scopesOf(schema, type, scopesOfTypes));
      const asked = [
        ...scopesIn(schema, field),
        ...commandScope(schema, field),
        ...scopesOf(schema, getNamedType(field.type), scopesOfTypes),
      ];
      const scopes = [...new Set(asked)].filter((scope) => !held.has(scope)).sort();
      if (scopes.length === 0) return [];
      return [{ type: type.name, field: field.name, scopes, nullable: !isNonNullType(field.type) }];
    }),
  );
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const command = valuesOf(schema, 'command', field);
    if (command === undefined) return [];
    const refuses = [...new Set([...CODES_OF_ALL, ...(command['refuses'] as string[])])].sort();
    return [{ name: field.name, scope: command['scope'] as string, refuses }];
  });
  const costs = types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field): DeclaredCost[] => {
      const said = valuesOf(schema, 'cost', field) as Omit<DeclaredCost, 'type' | 'field'> | undefined;
      return said === undefined ? [] : [{ type: type.name, field: field.name, ...said }];
    }),
  );
  return { mutations, guards, scopesOfTypes, costs };
}

/** `Scope `x`.`, `Scopes `x` and `y`.` */
export function scopeSentence(scopes: readonly string[]): string {
  const named = scopes.map((scope) => `\`${scope}\``);
  return named.length === 1
    ? `Scope ${named.join('')}.`
    : `Scopes ${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}.`;
}

/** Says in the descriptions what the directives ask for, so that it is written once. */
export function describeScopes(schema: GraphQLSchema, { guards, scopesOfTypes }: Declared): void {
  const say = (part: { description?: string | null | undefined }, scopes: readonly string[]): void => {
    if (part.description) part.description = `${part.description.trimEnd()} ${scopeSentence(scopes)}`;
  };
  for (const [name, scopes] of scopesOfTypes) {
    const type = schema.getType(name);
    if (type !== undefined) say(type, scopes);
  }
  for (const { type, field, scopes } of guards) {
    const known = (schema.getType(type) as GraphQLObjectType).getFields()[field];
    if (known !== undefined) say(known, scopes);
  }
}

/** Scopes that a type needs; a page of rows needs what its rows do. */
function scopesOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  declared: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (isAbstractType(type))
    return schema.getPossibleTypes(type).flatMap((possible) => scopesOf(schema, possible, declared));
  const own = declared.get(type.name);
  if (own !== undefined) return own;
  if (!isObjectType(type) || !(isConnection(type) || isEdge(type))) return [];
  const node = rowsOf(type);
  return node === undefined ? [] : scopesOf(schema, node, declared);
}

type Annotated = Parameters<typeof getDirectiveValues>[1] | null | undefined;

function valuesOf(
  schema: GraphQLSchema,
  name: string,
  { astNode }: { readonly astNode?: Annotated },
): Readonly<Record<string, unknown>> | undefined {
  const directive = schema.getDirective(name);
  return directive && astNode ? getDirectiveValues(directive, astNode) : undefined;
}

function scopesIn(schema: GraphQLSchema, part: { readonly astNode?: Annotated }): readonly string[] {
  return (valuesOf(schema, 'scope', part)?.['read'] as string[] | undefined) ?? [];
}

function commandScope(schema: GraphQLSchema, field: { readonly astNode?: Annotated }): readonly string[] {
  const scope = valuesOf(schema, 'command', field)?.['scope'] as string | undefined;
  return scope === undefined ? [] : [scope];
}
