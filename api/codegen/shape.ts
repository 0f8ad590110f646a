import {
  getNamedType,
  GraphQLSchema,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import type { GeneratorConfig } from './config';
import type { WrittenSchema } from './read-schema';
import { isRoot } from './root';

/** A field of an object type or interface. */
export type AnyField = GraphQLField<unknown, unknown>;

/** Whether a type is a page of a list, by its name and `pageInfo`. */
export function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.name.endsWith('Connection') && 'pageInfo' in type.getFields();
}

/** Whether a type is a row of a page with its cursor. */
export function isEdge(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.name.endsWith('Edge') && 'cursor' in type.getFields();
}

/** The type of the rows of a connection, or of one of its edges; undefined when it says none. */
export function rowsOf(carrier: GraphQLObjectType): GraphQLNamedType | undefined {
  const { node, nodes, edges } = carrier.getFields();
  if (node !== undefined || nodes !== undefined) return getNamedType((node ?? nodes)?.type);
  const edge = getNamedType(edges?.type);
  return isObjectType(edge) ? getNamedType(edge.getFields()['node']?.type) : undefined;
}

/** The type of a connection's rows. */
export function nodeOf(connection: GraphQLObjectType): GraphQLNamedType {
  const type = rowsOf(connection);
  if (type === undefined) throw new Error(`${connection.name} has no rows`);
  return type;
}

/** Types that only carry rows that others loaded: pages, their edges, what mutations answer. */
export function isCarrier(type: GraphQLObjectType): boolean {
  return isConnection(type) || isEdge(type) || type.name.endsWith('Payload');
}

function isEntity(type: GraphQLNamedType, written: WrittenSchema): boolean {
  if (isAbstractType(type))
    return written.schema.getPossibleTypes(type).some((possible) => isEntity(possible, written));
  if (!isObjectType(type)) return false;
  const id = type.getFields()['id'];
  return id !== undefined && String(id.type) === 'ID!';
}

/** The fields of an object type that are loaded in batches, and those that are properties of its rows. */
export function splitFields(
  type: GraphQLObjectType,
  written: WrittenSchema,
  config: GeneratorConfig,
): { resolved: AnyField[]; plain: AnyField[] } {
  const resolved: AnyField[] = [];
  const plain: AnyField[] = [];
  for (const field of Object.values(type.getFields())) {
    const name = `${type.name}.${field.name}`;
    const target = getNamedType(field.type);
    const byConvention =
      field.args.length > 0 || (!isCarrier(type) && (isConnection(target) || isEntity(target, written)));
    const load =
      written.areaOfHungField.has(name) ||
      config.resolved.includes(name) ||
      (byConvention && !config.plain.includes(name));
    (load ? resolved : plain).push(field);
  }
  return { resolved, plain };
}

/** Entries of the two lists in the configuration that name nothing, or ask for what cannot be. */
export function configFaults(written: WrittenSchema, config: GeneratorConfig): string[] {
  const faults: string[] = [];
  for (const [list, entries] of Object.entries({ resolved: config.resolved, plain: config.plain }))
    for (const entry of entries) {
      const [typeName = '', fieldName = ''] = entry.split('.');
      const type = written.schema.getType(typeName);
      const field = isObjectType(type) && !isRoot(typeName) ? type.getFields()[fieldName] : undefined;
      if (field === undefined) faults.push(`${list}: ${entry} is no field of the schema`);
      else if (list === 'plain' && field.args.length > 0)
        faults.push(`plain: ${entry} has arguments, it must be resolved`);
    }
  for (const name of Object.keys(config.sources))
    if (!isObjectType(written.schema.getType(name))) faults.push(`sources: ${name} is no object type of the schema`);
  return faults;
}

/** Names of the types that fields and arguments lead to, from the root types and from all object types, interfaces and inputs. */
export function reachedTypes(schema: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type),
  );
  return new Set(Object.keys(new GraphQLSchema({ types }).getTypeMap()));
}

/** Object types whose rows must say their `__typename`: members of unions, and of interfaces that a field answers. */
export function typesToldApart(written: WrittenSchema): Set<string> {
  const answered = new Set<string>();
  for (const type of Object.values(written.schema.getTypeMap()))
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) answered.add(getNamedType(field.type).name);
  const apart = new Set<string>();
  for (const type of Object.values(written.schema.getTypeMap()))
    if (isUnionType(type) || (isInterfaceType(type) && answered.has(type.name)))
      for (const possible of written.schema.getPossibleTypes(type)) apart.add(possible.name);
  return apart;
}
