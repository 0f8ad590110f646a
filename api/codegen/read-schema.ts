import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, Kind, parse, Source, type DefinitionNode, type DocumentNode, GraphQLSchema } from 'graphql';
import { describeScopes, OWN_DIRECTIVES, readDeclared, type Declared } from './declared';
import { isRoot } from './root';

/** The schema as written: built, and which area (file) each part comes from. */
export interface WrittenSchema {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** What the directives say; the schema is without them, and says it in its descriptions. */
  readonly declared: Declared;
  /** Areas in alphabetical order. */
  readonly areas: readonly string[];
  /** Type name → area; root types are in none, their fields are. */
  readonly areaOfType: ReadonlyMap<string, string>;
  /** `Query.viewer` → area. */
  readonly areaOfRootField: ReadonlyMap<string, string>;
  /** What areas hang on types of other areas: `Contract.incidents` → area. */
  readonly areaOfHungField: ReadonlyMap<string, string>;
}

/** One area's SDL. */
export interface AreaText {
  readonly area: string;
  readonly sdl: string;
}

/** Reads `*.graphql` of a folder, without the ignored ones. */
export function readAreas(folder: string, ignored: readonly string[]): AreaText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql') && !ignored.includes(file))
    .sort()
    .map((file) => ({ area: file.replace(/\.graphql$/, ''), sdl: readFileSync(join(folder, file), 'utf8') }));
}

/**
 * Joins areas into one schema. Each may write `type Query` or `extend type Query`: what a root has
 * in several files is put together; and `extend type Contract` for what it hangs on a type of
 * another area.
 */
export function joinAreas(areas: readonly AreaText[]): WrittenSchema {
  const definitions: DefinitionNode[] = [];
  const areaOfType = new Map<string, string>();
  const areaOfRootField = new Map<string, string>();
  const areaOfHungField = new Map<string, string>();
  const rootsSeen = new Set<string>();
  for (const { area, sdl } of areas) {
    for (const definition of parse(new Source(sdl, `${area}.graphql`)).definitions) {
      const isObject =
        definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
      if (isObject && isRoot(definition.name.value)) {
        for (const field of definition.fields ?? [])
          areaOfRootField.set(`${definition.name.value}.${field.name.value}`, area);
        const first = !rootsSeen.has(definition.name.value);
        rootsSeen.add(definition.name.value);
        const kind = first ? Kind.OBJECT_TYPE_DEFINITION : Kind.OBJECT_TYPE_EXTENSION;
        definitions.push({ ...definition, kind });
        continue;
      }
      if (definition.kind === Kind.OBJECT_TYPE_EXTENSION)
        for (const field of definition.fields ?? [])
          areaOfHungField.set(`${definition.name.value}.${field.name.value}`, area);
      if (
        'name' in definition &&
        definition.name !== undefined &&
        definition.kind !== Kind.DIRECTIVE_DEFINITION &&
        !definition.kind.endsWith('Extension')
      )
        areaOfType.set(definition.name.value, area);
      definitions.push(definition);
    }
  }
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  const annotated = buildASTSchema(document);
  const declared = readDeclared(annotated);
  describeScopes(annotated, declared);
  const config = annotated.toConfig();
  const areasWithParts = new Set([...areaOfType.values(), ...areaOfRootField.values(), ...areaOfHungField.values()]);
  return {
    schema: new GraphQLSchema({
      ...config,
      directives: config.directives.filter(({ name }) => !OWN_DIRECTIVES.has(name)),
    }),
    document,
    declared,
    areas: areas.map(({ area }) => area).filter((area) => areasWithParts.has(area)),
    areaOfType,
    areaOfRootField,
    areaOfHungField,
  };
}
