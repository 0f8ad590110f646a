import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql';
import type { GeneratorConfig } from './config';
import { descriptionsText } from './emit-descriptions';
import { emitIndex, type Contents } from './emit-index';
import { emitRelations, emitRoot } from './emit-resolvers';
import { described, emitEnum, emitInput, emitInterface, emitObject, emitUnion } from './emit-types';
import { fileOf, pascal, type Place } from './names';
import { joinAreas, readAreas, type AreaText, type WrittenSchema } from './read-schema';
import { ROOTS } from './root';
import { refusalsOf } from './refuse';
import { configFaults, reachedTypes } from './shape';
import { literal, quoted, Sheet } from './sheet';

/** A generated file: its name in the output folder, and its text. */
export interface GeneratedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Generates all files from the areas; throws with all the reasons when the schema has something
 * that cannot be expressed.
 */
export function generateFrom(areas: readonly AreaText[], config: GeneratorConfig): GeneratedFile[] {
  const written = joinAreas(areas);
  const refusals = [...refusalsOf(written), ...configFaults(written, config)];
  if (refusals.length > 0)
    throw new Error(`The schema cannot be generated:\n${refusals.map((line) => `- ${line}`).join('\n')}`);
  const contents: Contents = { classes: [], enums: [], roots: [], relations: [] };
  const files = [
    { name: 'registry.ts', text: REGISTRY },
    { name: 'descriptions.ts', text: descriptionsText(written) },
    { name: 'scalars.ts', text: scalarsText(written, config) },
    { name: 'interfaces.ts', text: interfacesText(written, config, contents) },
    ...written.areas.map((area) => ({ name: `${area}.ts`, text: areaText(area, written, config, contents) })),
  ];
  if (written.declared.mutations.length > 0) files.push({ name: 'mutations.ts', text: mutationsText(written) });
  return [...files, { name: 'index.ts', text: emitIndex(written, contents) }];
}

/** Generates all files from the schema's folder. */
export function generateFiles(config: GeneratorConfig): GeneratedFile[] {
  return generateFrom(readAreas(config.schemaFolder, config.ignoredFiles), config);
}

const REGISTRY = `// Made from schema/ by codegen.ts. Do not edit.
import type { ClassType } from 'type-graphql';

const types = new Map<string, object>();

/**
 * Makes the types of an area known by name, so that areas refer to each other without importing
 * each other.
 */
export function declareTypes(of: Readonly<Record<string, object>>): void {
  for (const [name, type] of Object.entries(of)) types.set(name, type);
}

/** A type of another area; throws when that area is not loaded: import the index. */
export function named(name: string): ClassType {
  const type = types.get(name);
  if (type === undefined) throw new Error(\`\${name} is not loaded: import the index of the generated types\`);
  return type as ClassType;
}
`;

/** What is declared of each mutation, by its name. */
function mutationsText({ declared }: WrittenSchema): string {
  const sheet = new Sheet();
  sheet.comment(
    '',
    'What is declared of each mutation: the scope that it needs, and the codes with which it may be refused.',
  );
  sheet.write('export const mutations = {');
  for (const { name, scope, refuses } of declared.mutations)
    sheet.write(`  ${name}: { scope: ${quoted(scope)}, refuses: [${refuses.map(quoted).join(', ')}] },`);
  sheet.write(
    '} as const;',
    '',
    '/** The name of a mutation. */',
    'export type MutationName = keyof typeof mutations;',
    '',
  );
  return sheet.text();
}

function scalarsText(written: WrittenSchema, config: GeneratorConfig): string {
  const sheet = new Sheet();
  for (const type of Object.values(written.schema.getTypeMap())) {
    if (!isScalarType(type) || isSpecifiedScalarType(type)) continue;
    const options = literal([
      ['name', quoted(type.name)],
      ['specifiedByURL', described(type.specifiedByURL)],
    ]);
    const codecs = sheet.value(config.imports.scalars, 'codecs');
    sheet.write(
      `export const ${type.name}Scalar = new ${sheet.value('graphql', 'GraphQLScalarType')}({ ...${options}, ...${codecs}.${type.name} });`,
    );
  }
  return sheet.text();
}

/** Interfaces that others implement come first: decorators name them when the class is made. */
function interfacesText(written: WrittenSchema, config: GeneratorConfig, contents: Contents): string {
  const place: Place = { file: 'interfaces', sheet: new Sheet(), written, config };
  const done = new Set<GraphQLInterfaceType>();
  const emit = (type: GraphQLInterfaceType): void => {
    if (done.has(type)) return;
    done.add(type);
    type.getInterfaces().forEach(emit);
    emitInterface(place, type);
    contents.classes.push(type.name);
  };
  for (const type of Object.values(written.schema.getTypeMap()))
    if (isInterfaceType(type) && !type.name.startsWith('__')) emit(type);
  if (done.size === 0) place.sheet.write('export {};');
  return place.sheet.text();
}

function areaText(area: string, written: WrittenSchema, config: GeneratorConfig, contents: Contents): string {
  const place: Place = { file: area, sheet: new Sheet(), written, config };
  const { sheet } = place;
  const declared: string[] = [];
  const reached = reachedTypes(written.schema);
  for (const name of written.areaOfType.keys()) {
    const type = written.schema.getType(name);
    if (
      type === undefined ||
      written.areaOfType.get(name) !== area ||
      isScalarType(type) ||
      fileOf(type, written) !== area
    )
      continue;
    if (isEnumType(type)) emitEnum(place, type);
    else if (isUnionType(type)) emitUnion(place, type);
    else if (isInputObjectType(type)) emitInput(place, type);
    else if (isObjectType(type)) {
      emitObject(place, type);
      const relations = emitRelations(place, type);
      if (relations !== undefined) contents.relations.push({ ...relations, type: name, area });
    }
    declared.push(name);
    if (isEnumType(type) && !reached.has(name)) contents.enums.push(name);
    if (isObjectType(type) || isInputObjectType(type)) contents.classes.push(name);
  }
  for (const type of hungOn(area, written)) {
    const relations = emitRelations(place, type);
    if (relations !== undefined) contents.relations.push({ ...relations, type: type.name, area });
  }
  for (const root of ROOTS) {
    const fields = Object.values(written.schema.getRootType(rootKind(root))?.getFields() ?? {}).filter(
      (field) => written.areaOfRootField.get(`${root}.${field.name}`) === area,
    );
    if (fields.length > 0) contents.roots.push({ name: emitRoot(place, pascal(area), root, fields), area });
  }
  if (declared.length > 0) sheet.write(`${sheet.value('./registry', 'declareTypes')}({ ${declared.join(', ')} });`);
  return sheet.text();
}

/** Types of other areas that an area hangs fields on. */
function hungOn(area: string, { schema, areaOfHungField }: WrittenSchema): GraphQLObjectType[] {
  const names = [...areaOfHungField].flatMap(([at, of]) => (of === area ? [at.split('.')[0] ?? ''] : []));
  return [...new Set(names)].map((name) => schema.getType(name)).filter(isObjectType);
}

function rootKind(root: (typeof ROOTS)[number]): Parameters<WrittenSchema['schema']['getRootType']>[0] {
  return root.toLowerCase() as Parameters<WrittenSchema['schema']['getRootType']>[0];
}
