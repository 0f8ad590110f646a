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

function says(directive: string, { astNode }: AnyField): boolean {
  return astNode?.directives?.some(({ name }) => name.value === directive) ?? false;
}

/**
 * Whether a field is loaded without its saying so: it has arguments, or leads to an entity or a
 * page; never on what only carries rows.
 */
function isLoadedByConvention(type: GraphQLObjectType, field: AnyField, written: WrittenSchema): boolean {
  const target = getNamedType(field.type);
  return field.args.length > 0 || (!isCarrier(type) && (isConnection(target) || isEntity(target, written)));
}

/**
 * The fields of an object type that are loaded in batches, and those that are properties of its
 * rows. By convention a field is loaded when it has arguments, or when its type is an entity (has
 * `id: ID!`), a connection, or an interface or union of entities; `@loaded` and `@row` say
 * otherwise. What an area hangs on a type of another one is always loaded.
 */
export function splitFields(
  type: GraphQLObjectType,
  written: WrittenSchema,
): { resolved: AnyField[]; plain: AnyField[] } {
  const resolved: AnyField[] = [];
  const plain: AnyField[] = [];
  for (const field of Object.values(type.getFields())) {
    const load =
      written.areaOfHungField.has(`${type.name}.${field.name}`) ||
      says('loaded', field) ||
      (isLoadedByConvention(type, field, written) && !says('row', field));
    (load ? resolved : plain).push(field);
  }
  return { resolved, plain };
}

/** `@loaded` and `@row` where they change nothing or cannot be. */
export function loadingFaults(written: WrittenSchema): string[] {
  const faults: string[] = [];
  for (const type of Object.values(written.schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const at = `${type.name}.${field.name}`;
      const [loaded, row] = [says('loaded', field), says('row', field)];
      if (!loaded && !row) continue;
      if (isInterfaceType(type) || isRoot(type.name)) {
        faults.push(`${at}: only fields of object types are @loaded or @row`);
        continue;
      }
      const isLoaded = written.areaOfHungField.has(at) || isLoadedByConvention(type, field, written);
      if (loaded && isLoaded) faults.push(`${at}: it is loaded without @loaded`);
      if (row && written.areaOfHungField.has(at)) faults.push(`${at}: what another area hangs on a type is loaded`);
      else if (row && field.args.length > 0) faults.push(`${at}: it has arguments, so it is loaded and cannot be @row`);
      else if (row && !isLoaded) faults.push(`${at}: it is a property of the row without @row`);
    }
  }
  return faults;
}

/** Entries of the configuration that name no type. */
export function configFaults(written: WrittenSchema, config: GeneratorConfig): string[] {
  return Object.keys(config.sources)
    .filter((name) => !isObjectType(written.schema.getType(name)))
    .map((name) => `sources: ${name} is no object type of the schema`);
}

/**
 * Names of the types that fields and arguments lead to, from the root types and from all object
 * types, interfaces and inputs.
 */
export function reachedTypes(schema: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type),
  );
  return new Set(Object.keys(new GraphQLSchema({ types }).getTypeMap()));
}

/**
 * Object types whose rows must say their `__typename`: members of unions, and of interfaces that a
 * field answers.
 */
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
