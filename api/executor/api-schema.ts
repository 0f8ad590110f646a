import {
  defaultFieldResolver,
  GraphQLEnumType,
  GraphQLSchema,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLEnumValueConfigMap,
} from 'graphql';
import { buildSchemaSync, getMetadataStorage, type BuildSchemaOptions } from 'type-graphql';
import type { ExecutorContext } from './executor-context';
import { setCost, type FieldCost } from './cost';
import { describe, type Descriptions } from './describe';
import { setGuard } from './guard';
import { neededBy } from './needs';
import { setRelation, type Relation } from './relation';
import { relationResolver, rootResolver } from './resolve';

/** What the generated index exports. */
export interface GeneratedSchema {
  readonly resolverBases: Readonly<Record<string, object>>;
  readonly relationBases: readonly {
    readonly base: string;
    readonly type: string;
    readonly fields: readonly string[];
  }[];
  readonly costs: readonly ({ readonly type: string; readonly field: string } & FieldCost)[];
  readonly guards: readonly { readonly type: string; readonly field: string; readonly scopes: readonly string[] }[];
  readonly declaredClasses: readonly object[];
  readonly looseEnums: readonly object[];
  readonly descriptions: Descriptions;
}

type Loader = Relation['load'];

/**
 * Builds the schema with TypeGraphQL from the generated classes and the objects that answer them,
 * then puts in place what it cannot say: relations that are read without a promise, root fields
 * that look ahead, fields that need a scope, and abstract types that are told apart at once.
 */
export function buildApiSchema(generated: GeneratedSchema, resolvers: Readonly<Record<string, object>>): GraphQLSchema {
  const { resolverBases, relationBases, declaredClasses } = generated;
  const answering = new Map<unknown, object>();
  for (const [name, base] of Object.entries(resolverBases)) {
    const given = resolvers[name];
    if (given === undefined) throw new Error(`nothing resolves ${name}`);
    answering.set(base, given);
  }
  const built = buildSchemaSync({
    resolvers: Object.values(resolverBases) as unknown as BuildSchemaOptions['resolvers'],
    orphanedTypes: declaredClasses as NonNullable<BuildSchemaOptions['orphanedTypes']>,
    container: { get: (base) => answering.get(base) },
    validate: false,
  });
  const schema = withEnums(built, generated.looseEnums);
  for (const { base, type, fields } of relationBases) {
    const methods = resolvers[base] as Readonly<Record<string, Loader>>;
    for (const name of fields) answerByRelation(fieldOf(schema, type, name), `${type}.${name}`, methods, name);
  }
  const roots = [schema.getQueryType(), schema.getMutationType()];
  roots.forEach((root, place) => {
    if (root) lookAheadFrom(root as GraphQLObjectType<unknown, ExecutorContext>, place === 1);
  });
  for (const { type, field, ...cost } of generated.costs) setCost(fieldOf(schema, type, field), cost);
  describe(schema, generated.descriptions);
  for (const { type, field, scopes } of generated.guards) setGuard(fieldOf(schema, type, field), scopes);
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type)) type.resolveType = (row) => (row as { readonly __typename?: string }).__typename;
  return schema;
}

/** TypeGraphQL leaves out enums that no field uses: codes that are told in text, for instance. */
function withEnums(schema: GraphQLSchema, enums: readonly object[]): GraphQLSchema {
  if (enums.length === 0) return schema;
  const config = schema.toConfig();
  const made = getMetadataStorage()
    .enums.filter(({ enumObj }) => enums.includes(enumObj))
    .map(({ enumObj, name, valuesConfig }) => {
      const options = valuesConfig as Readonly<Record<string, { deprecationReason?: string }>>;
      const values = Object.keys(enumObj).map((value) => [value, { value, ...options[value] }]);
      return new GraphQLEnumType({
        name,
        values: Object.fromEntries(values) as GraphQLEnumValueConfigMap,
      });
    });
  return new GraphQLSchema({ ...config, types: [...config.types, ...made] });
}

function answerByRelation(
  field: GraphQLField<unknown, ExecutorContext>,
  label: string,
  methods: Readonly<Record<string, Loader>>,
  name: string,
): void {
  const declared = methods[name];
  const relation: Relation = {
    name: label,
    needs: declared && neededBy(declared),
    load: (context, parents, args, asked) => {
      const method = methods[name];
      if (method === undefined) throw new Error(`nothing resolves ${label}`);
      return method.call(methods, context, parents, args, asked);
    },
  };
  setRelation(field, relation);
  field.resolve = relationResolver(field, relation);
}

function lookAheadFrom(root: GraphQLObjectType<unknown, ExecutorContext>, isMutation: boolean): void {
  for (const field of Object.values(root.getFields()))
    field.resolve = rootResolver(field, field.resolve ?? defaultFieldResolver, isMutation);
}

function fieldOf(schema: GraphQLSchema, typeName: string, fieldName: string): GraphQLField<unknown, ExecutorContext> {
  const type = schema.getType(typeName);
  const field = isObjectType(type)
    ? (type.getFields()[fieldName] as GraphQLField<unknown, ExecutorContext> | undefined)
    : undefined;
  if (field === undefined) throw new Error(`the schema has no ${typeName}.${fieldName}`);
  return field;
}
