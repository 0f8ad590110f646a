import {
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLUnionType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLFieldConfigMap,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import type { ExecutorContext } from './executor-context';
import { relationOf } from './relation';
import { firstNode } from './resolve';

type Field = GraphQLField<unknown, ExecutorContext>;

/**
 * The query part of a schema as the compiler gets it: the same types without arguments. Resolvers
 * work theirs out from the original field, with graphql-js's own function, so that defaults,
 * scalars and variables inside literals mean the same in both executors.
 */
export function bareSchema(schema: GraphQLSchema): GraphQLSchema {
  const made = new Map<string, GraphQLNamedType>();
  const bare = <T extends GraphQLNamedType>(type: T): T => {
    let one = made.get(type.name);
    if (one === undefined) made.set(type.name, (one = rebuild(type, bare)));
    return one as T;
  };
  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has no queries');
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type) || isUnionType(type),
  );
  refuseClashes(types);
  return new GraphQLSchema({
    query: bare(query),
    types: types.filter((type) => !type.name.startsWith('__')).map(bare),
    assumeValid: true,
  });
}

type Bare = <T extends GraphQLNamedType>(type: T) => T;

function rebuild(type: GraphQLNamedType, bare: Bare): GraphQLNamedType {
  if (isObjectType(type)) {
    return new GraphQLObjectType({
      name: type.name,
      interfaces: () => type.getInterfaces().map(bare),
      fields: () => fieldsOf(type.getFields(), bare),
    });
  }
  if (isInterfaceType(type)) {
    const { resolveType } = type;
    const interfaces = (): GraphQLInterfaceType[] => type.getInterfaces().map(bare);
    return new GraphQLInterfaceType({
      name: type.name,
      interfaces,
      fields: () => fieldsOf(type.getFields(), bare),
      resolveType,
    });
  }
  if (isUnionType(type))
    return new GraphQLUnionType({
      name: type.name,
      types: () => type.getTypes().map(bare),
      resolveType: type.resolveType,
    });
  return type;
}

function fieldsOf(
  fields: Readonly<Record<string, Field>>,
  bare: Bare,
): GraphQLFieldConfigMap<unknown, ExecutorContext> {
  const map: GraphQLFieldConfigMap<unknown, ExecutorContext> = {};
  for (const [name, field] of Object.entries(fields)) {
    const resolve = bareResolver(field);
    map[name] = { type: retype(field.type, bare), ...(resolve === undefined ? {} : { resolve }) };
  }
  return map;
}

function bareResolver(field: Field): GraphQLFieldResolver<unknown, ExecutorContext> | undefined {
  const { resolve } = field;
  if (resolve === undefined) return undefined;
  // A relation needs its arguments only when it was not foreseen, and then asks for them itself.
  if (relationOf(field) !== undefined || field.args.length === 0) return resolve;
  return (source, _, context, info) => {
    const { foresight } = context.relations;
    if (foresight === undefined) throw new Error('a compiled query without its variables');
    return resolve(source, foresight.argsOf(field, firstNode(info)), context, info);
  };
}

function retype(type: GraphQLOutputType, bare: Bare): GraphQLOutputType {
  if (isNonNullType(type)) return new GraphQLNonNull(retype(type.ofType, bare) as never);
  if (isListType(type)) return new GraphQLList(retype(type.ofType, bare));
  return bare(type);
}

/**
 * The compiler names resolvers by type and field put together: `Unit.entryKind` and
 * `UnitEntry.kind` would be one if names ran alike.
 */
function refuseClashes(types: readonly GraphQLNamedType[]): void {
  const seen = new Map<string, string>();
  for (const type of types)
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) {
        if (field.resolve === undefined) continue;
        const joined = `${type.name}${field.name}`;
        const other = seen.get(joined);
        if (other !== undefined)
          throw new Error(`${other} and ${type.name}.${field.name} cannot be told apart by the compiler: rename one`);
        seen.set(joined, `${type.name}.${field.name}`);
      }
}
