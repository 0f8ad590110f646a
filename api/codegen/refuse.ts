import {
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  isUnionType,
  Kind,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLType,
  type ObjectTypeExtensionNode,
} from 'graphql';
import type { WrittenSchema } from './read-schema';
import { isRoot } from './root';
import { isCarrier, isConnection, loadingFaults, reachedTypes } from './shape';

const LISTS = 'nested lists whose levels differ in nullability cannot be expressed';

/**
 * Whether list levels mix `T` and `T!` below the outermost one: the decorators have one switch for
 * all of them.
 */
function mixesNullabilityInside(type: GraphQLType): boolean {
  const outer = isNonNullType(type) ? type.ofType : type;
  if (!isListType(outer)) return false;
  const switches = new Set<boolean>();
  for (let inner: GraphQLType = outer.ofType; ;) {
    switches.add(isNonNullType(inner));
    const bare: GraphQLType = isNonNullType(inner) ? inner.ofType : inner;
    if (!isListType(bare)) break;
    inner = bare.ofType;
  }
  return switches.size > 1;
}

function refuseField(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): string[] {
  const at = `${type.name}.${field.name}`;
  const found = field.args
    .filter((argument) => mixesNullabilityInside(argument.type))
    .map((argument) => `${at}(${argument.name}:): ${LISTS}`);
  if (mixesNullabilityInside(field.type)) found.push(`${at}: ${LISTS}`);
  if (isInterfaceType(type) && field.args.length > 0)
    found.push(`${at}: an interface's field with arguments is not generated; declare it on the object types`);
  if (!isRoot(type.name) && /^\$/.test(field.name)) found.push(`${at}: the name is reserved`);
  return found;
}

function refuseType(type: GraphQLNamedType): string[] {
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => mixesNullabilityInside(field.type));
    return [
      ...(type.isOneOf
        ? [`${type.name}: @oneOf cannot be expressed; check it in the use case and answer a refusal`]
        : []),
      ...fields.map((field) => `${type.name}.${field.name}: ${LISTS}`),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const found = Object.values(type.getFields()).flatMap((field) => refuseField(type, field));
  if (isRoot(type.name) && type.description)
    found.push(`${type.name}: a root type cannot carry a description; describe its fields`);
  if (isConnection(type)) {
    const known = ['edges', 'nodes', 'pageInfo', 'totalCount', 'seal'];
    const extra = Object.keys(type.getFields()).filter((name) => !known.includes(name));
    found.push(...extra.map((name) => `${type.name}.${name}: a connection has ${known.join(', ')} only`));
  }
  return found;
}

/**
 * Scalars and unions that nothing uses: the library builds those only that a field or an argument
 * names.
 */
function refuseUnused({ schema }: WrittenSchema): string[] {
  const reached = reachedTypes(schema);
  return Object.values(schema.getTypeMap())
    .filter(
      (type) => (isScalarType(type) || isUnionType(type)) && !isSpecifiedScalarType(type) && !reached.has(type.name),
    )
    .map((type) => `${type.name}: nothing uses it; a scalar or union of its own cannot be expressed`);
}

/**
 * Guarded fields that cannot be null, and mutations that are not declared beside others that are.
 */
function refuseDeclared({ schema, declared }: WrittenSchema): string[] {
  const names = new Set(declared.mutations.map(({ name }) => name));
  const undeclared = Object.keys(schema.getMutationType()?.getFields() ?? {}).filter((name) => !names.has(name));
  return [
    ...declared.guards
      .filter(({ nullable }) => !nullable)
      .map(
        ({ type, field, scopes }) =>
          `${type}.${field}: it is null for a key without ${scopes.join(' and ')}; make it nullable`,
      ),
    ...(names.size === 0 ? [] : undeclared.map((name) => `Mutation.${name}: it has no @command`)),
  ];
}

/** Parts of a type that another area did not have to write, or that say more than fields. */
function refuseExtension(
  part: ObjectTypeExtensionNode,
  { schema, areaOfType, areaOfHungField }: WrittenSchema,
): string[] {
  const name = part.name.value;
  if (isRoot(name)) return [];
  const at = `extend ${name}`;
  const type = schema.getType(name);
  const own = (part.fields ?? []).filter(
    (field) => areaOfHungField.get(`${name}.${field.name.value}`) === areaOfType.get(name),
  );
  return [
    ...(own.length > 0 ? [`${at}: it is a type of the same area; put the fields into the type`] : []),
    ...(isObjectType(type) && isCarrier(type)
      ? [`${at}: a page, an edge or a payload only carries what was loaded; put the fields into the type`]
      : []),
    ...((part.directives ?? []).length > 0 || (part.interfaces ?? []).length > 0
      ? [`${at}: only fields are added; write directives and interfaces on the type`]
      : []),
  ];
}

/**
 * All that the decorators cannot say, each with its place and what to do; empty when the schema can
 * be generated.
 */
export function refusalsOf(written: WrittenSchema): string[] {
  const { schema, document } = written;
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const found = types.flatMap(refuseType);
  found.push(...refuseDeclared(written), ...loadingFaults(written));
  for (const directive of schema.getDirectives())
    if (!isSpecifiedDirective(directive)) found.push(`@${directive.name}: directives of our own are not generated`);
  if (schema.description) found.push('schema: a description of the schema cannot be expressed');
  for (const definition of document.definitions)
    if (definition.kind === Kind.OBJECT_TYPE_EXTENSION) found.push(...refuseExtension(definition, written));
    else if (definition.kind.endsWith('Extension') && 'name' in definition && definition.name !== undefined)
      found.push(`extend ${definition.name.value}: only object types are written in parts; put it into the type`);
    else if (definition.kind === Kind.SCHEMA_DEFINITION)
      found.push('schema { }: root types are called Query, Mutation, Subscription');
  if (schema.getSubscriptionType()) found.push('Subscription: subscriptions are not generated yet');
  if (!schema.getQueryType()) found.push('Query: the schema has no queries');
  return [...found, ...refuseUnused(written)];
}
