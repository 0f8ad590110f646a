import {
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLUnionType,
} from 'graphql';
import { argsName, nullableType, runtimeType, sourceType, typeThunk, type Place } from './names';
import { splitFields, typesToldApart, type AnyField } from './shape';
import { literal, quoted } from './sheet';

/** A text as a literal, nothing when there is none. */
export function described(text: string | null | undefined): string | undefined {
  return typeof text === 'string' ? quoted(text) : undefined;
}

/** The default as the decorators take it: the value that resolvers would see. */
function defaultText(place: Place, type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return defaultText(place, type.ofType, value);
  if (value === null) return 'null';
  if (isListType(type)) {
    const item = type.ofType;
    return `[${(Array.isArray(value) ? value : [value]).map((one) => defaultText(place, item, one)).join(', ')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const entries = Object.entries(value as Record<string, unknown>).flatMap(([name, one]) => {
      const field = fields[name];
      return field === undefined ? [] : [[name, defaultText(place, field.type, one)] as const];
    });
    return literal(entries) || '{}';
  }
  if (isScalarType(type) && !isSpecifiedScalarType(type))
    return `${runtimeType(place, type)}.parseValue(${JSON.stringify(value)})`;
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

/** An enum: a constant object and the union of its words, so that the domain's own unions fit. */
export function emitEnum(place: Place, type: GraphQLEnumType): void {
  const { sheet } = place;
  const values = type.getValues();
  sheet.write(`export const ${type.name} = {`);
  for (const value of values) {
    sheet.write(`  ${value.name}: ${quoted(value.name)},`);
  }
  sheet.write('} as const;');
  sheet.write(`export type ${type.name} = keyof typeof ${type.name};`);
  const config = values.flatMap((value) => {
    const options = literal([['deprecationReason', described(value.deprecationReason)]]);
    return options === '' ? [] : [[value.name, options] as const];
  });
  const options = literal([
    ['name', quoted(type.name)],
    ['valuesConfig', literal(config) || undefined],
  ]);
  sheet.write(`${sheet.value('type-graphql', 'registerEnumType')}(${type.name}, ${options});`, '');
}

/** A union: its members' rows say by `__typename` which they are. */
export function emitUnion(place: Place, type: GraphQLUnionType): void {
  const { sheet } = place;
  const members = type.getTypes().map((member) => runtimeType(place, member));
  const options = literal([
    ['name', quoted(type.name)],
    ['types', `(): ${sheet.type('type-graphql', 'ClassType')}[] => [${members.join(', ')}]`],
    ['resolveType', '(row: { readonly __typename?: string }) => row.__typename'],
  ]);
  sheet.write(`export const ${type.name}: object = ${sheet.value('type-graphql', 'createUnionType')}(${options});`);
  sheet.write(`export type ${type.name} = ${sourceType(place, type)};`, '');
}

function emitProperty(place: Place, field: AnyField): void {
  const { sheet } = place;
  const { thunk, nullable } = typeThunk(place, field.type);
  const options = literal([
    ['nullable', nullable],
    ['deprecationReason', described(field.deprecationReason)],
  ]);
  sheet.write(`  @${sheet.value('type-graphql', 'Field')}(${thunk}${options === '' ? '' : `, ${options}`})`);
  sheet.write(`  readonly ${field.name}!: ${nullableType(place, field.type, 'Output')};`);
}

function interfacesOf(place: Place, type: GraphQLObjectType | GraphQLInterfaceType): string | undefined {
  const names = type.getInterfaces().map((one) => runtimeType(place, one));
  return names.length === 0 ? undefined : `[${names.join(', ')}]`;
}

/** An object type: a class with the plain fields, which is also what its rows must have. */
export function emitObject(place: Place, type: GraphQLObjectType): void {
  const { sheet, written } = place;
  const options = literal([
    ['simpleResolvers', 'true'],
    ['implements', interfacesOf(place, type)],
  ]);
  sheet.write(
    `@${sheet.value('type-graphql', 'ObjectType')}(${quoted(type.name)}, ${options})`,
    `export class ${type.name} {`,
  );
  if (typesToldApart(written).has(type.name))
    sheet.write(
      `  /** Tells it from the other types of the same field. */`,
      `  readonly __typename!: ${quoted(type.name)};`,
    );
  for (const field of splitFields(type, written).plain) emitProperty(place, field);
  sheet.write('}', '');
  if (place.config.sources[type.name] === undefined) return;
  // The default of a type parameter must meet its bound: rows without a plain field of the schema
  // do not compile.
  sheet.write(
    `/** The rows behind \`${type.name}\`, which have each of its plain fields. */`,
    `export type ${type.name}Source<Row extends ${type.name} = ${sourceType(place, type)}> = Row;`,
    '',
  );
}

/** An interface. */
export function emitInterface(place: Place, type: GraphQLInterfaceType): void {
  const { sheet } = place;
  const options = literal([
    ['implements', interfacesOf(place, type)],
    ['resolveType', '(row: { readonly __typename?: string }) => row.__typename'],
  ]);
  sheet.write(
    `@${sheet.value('type-graphql', 'InterfaceType')}(${quoted(type.name)}, ${options})`,
    `export abstract class ${type.name} {`,
  );
  for (const field of Object.values(type.getFields())) emitProperty(place, field);
  sheet.write('}', '');
}

function emitInputValue(place: Place, value: GraphQLInputField | GraphQLArgument): void {
  const { sheet } = place;
  const { thunk, nullable } = typeThunk(place, value.type);
  const hasDefault = value.defaultValue !== undefined;
  const options = literal([
    ['nullable', nullable],
    ['defaultValue', hasDefault ? defaultText(place, value.type, value.defaultValue) : undefined],
    ['deprecationReason', described(value.deprecationReason)],
  ]);
  const given = isNonNullType(value.type) || hasDefault;
  sheet.write(`  @${sheet.value('type-graphql', 'Field')}(${thunk}${options === '' ? '' : `, ${options}`})`);
  sheet.write(`  readonly ${value.name}${given ? '!' : '?'}: ${nullableType(place, value.type, 'Input')};`);
}

/** An input type. */
export function emitInput(place: Place, type: GraphQLInputObjectType): void {
  const { sheet } = place;
  sheet.write(`@${sheet.value('type-graphql', 'InputType')}(${quoted(type.name)})`, `export class ${type.name} {`);
  for (const field of Object.values(type.getFields())) emitInputValue(place, field);
  sheet.write('}', '');
}

/** The arguments of a field, as one class. */
export function emitArgs(place: Place, typeName: string, field: AnyField): void {
  if (field.args.length === 0) return;
  const { sheet } = place;
  sheet.comment('', `Arguments of \`${typeName}.${field.name}\`.`);
  sheet.write(`@${sheet.value('type-graphql', 'ArgsType')}()`, `export class ${argsName(typeName, field.name)} {`);
  for (const argument of field.args) emitInputValue(place, argument);
  sheet.write('}', '');
}
