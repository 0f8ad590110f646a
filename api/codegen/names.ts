import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLType,
} from 'graphql';
import type { GeneratorConfig } from './config';
import type { WrittenSchema } from './read-schema';
import { isConnection, nodeOf } from './shape';
import { quoted, type Sheet } from './sheet';

/** The file that a sheet becomes: an area, or the one of the interfaces. */
export interface Place {
  readonly file: string;
  readonly sheet: Sheet;
  readonly written: WrittenSchema;
  readonly config: GeneratorConfig;
}

/** `contract` → `Contract`, `unit-account` → `UnitAccount`. */
export function pascal(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Name of the arguments' class of a field. */
export function argsName(type: string, field: string): string {
  return `${type}${pascal(field)}Args`;
}

/** File in which a type is generated. */
export function fileOf(type: GraphQLNamedType, written: WrittenSchema): string {
  if (isInterfaceType(type)) return 'interfaces';
  const area = written.areaOfType.get(type.name);
  if (area === undefined) throw new Error(`${type.name} is in no file of the schema`);
  return area;
}

/** Imports the TypeScript type of a generated one. */
export function typeName(place: Place, type: GraphQLNamedType): string {
  const file = fileOf(type, place.written);
  return file === place.file ? type.name : place.sheet.type(`./${file}`, type.name);
}

const STANDARD: Readonly<Record<string, { run: string; ts: string }>> = {
  ID: { run: 'ID', ts: 'string' },
  String: { run: 'String', ts: 'string' },
  Int: { run: 'Int', ts: 'number' },
  Float: { run: 'Float', ts: 'number' },
  Boolean: { run: 'Boolean', ts: 'boolean' },
};

function standard(type: GraphQLNamedType): { run: string; ts: string } | undefined {
  return isScalarType(type) && isSpecifiedScalarType(type) ? STANDARD[type.name] : undefined;
}

/**
 * What a decorator names as the type, in a function that runs when the schema is built. Types of
 * other areas are looked up by name, so that areas may refer to each other without importing each
 * other.
 */
export function runtimeType(place: Place, type: GraphQLNamedType): string {
  const known = standard(type);
  if (known !== undefined)
    return ['ID', 'Int', 'Float'].includes(known.run) ? place.sheet.value('type-graphql', known.run) : known.run;
  if (isScalarType(type)) return place.sheet.value('./scalars', `${type.name}Scalar`);
  if (isInterfaceType(type) && place.file !== 'interfaces') return place.sheet.value('./interfaces', type.name);
  if (fileOf(type, place.written) === place.file) return type.name;
  return `${place.sheet.value('./registry', 'named')}(${quoted(type.name)})`;
}

/** `() => [Contract]` with the options that say what may be null. */
export function typeThunk(place: Place, type: GraphQLType): { thunk: string; nullable: string | undefined } {
  const outerNull = !isNonNullType(type);
  let bare: GraphQLType = isNonNullType(type) ? type.ofType : type;
  let depth = 0;
  let itemsNull = false;
  while (isListType(bare)) {
    depth += 1;
    const item: GraphQLType = bare.ofType;
    itemsNull ||= !isNonNullType(item);
    bare = isNonNullType(item) ? item.ofType : item;
  }
  const inner = runtimeType(place, bare as GraphQLNamedType);
  const nullable = itemsNull ? quoted(outerNull ? 'itemsAndList' : 'items') : outerNull ? 'true' : undefined;
  return { thunk: `() => ${'['.repeat(depth)}${inner}${']'.repeat(depth)}`, nullable };
}

/** TypeScript type of the rows behind an object type, interface or union. */
export function sourceType(place: Place, type: GraphQLNamedType): string {
  if (isObjectType(type)) {
    if (isConnection(type)) {
      return `${place.sheet.type(place.config.imports.connection, 'Connection')}<${sourceType(place, nodeOf(type))}>`;
    }
    const [module, name] = (place.config.sources[type.name] ?? '').split('#');
    return module !== undefined && name !== undefined ? place.sheet.type(module, name) : typeName(place, type);
  }
  if (!isInterfaceType(type) && !isUnionType(type)) throw new Error(`${type.name} has no rows`);
  const possible = place.written.schema.getPossibleTypes(type).map((member) => sourceType(place, member));
  return possible.length === 1 ? (possible[0] ?? 'never') : `(${possible.join(' | ')})`;
}

/** TypeScript type of a value going out or coming in, without its `null`. */
export function valueType(place: Place, type: GraphQLType, direction: 'Input' | 'Output'): string {
  if (isNonNullType(type)) return valueType(place, type.ofType, direction);
  if (isListType(type)) {
    const item = nullableType(place, type.ofType, direction);
    return `readonly ${/[ |]/.test(item) && !item.startsWith('(') ? `(${item})` : item}[]`;
  }
  const known = standard(type);
  if (known !== undefined) return known.ts;
  if (isScalarType(type)) return place.sheet.type(place.config.imports.scalars, `${type.name}${direction}`);
  if (isEnumType(type) || isInputObjectType(type)) return typeName(place, type);
  return sourceType(place, type);
}

/** The same with `| null` where the schema allows null. */
export function nullableType(place: Place, type: GraphQLType, direction: 'Input' | 'Output'): string {
  const value = valueType(place, type, direction);
  return isNonNullType(type) ? value : `${value} | null`;
}
