import { fileOf } from './names';
import type { WrittenSchema } from './read-schema';
import { quoted } from './sheet';

/** A base of root fields and the area it is in. */
export interface RootBase {
  readonly name: string;
  readonly area: string;
}

/** A base of loaded fields of a type, and the area that wrote them. */
export interface RelationBase {
  readonly name: string;
  readonly area: string;
  readonly type: string;
  readonly fields: readonly string[];
  /** Set where nothing of it is written by hand. */
  readonly isWhole?: true;
}

/** What the files contain, as far as the index tells of it. */
export interface Contents {
  readonly classes: string[];
  /** Enums that no field or argument uses, e.g. a list of codes. */
  readonly enums: string[];
  readonly roots: RootBase[];
  readonly relations: RelationBase[];
}

/**
 * The index: all types, what must be written by hand, and what the builder of the schema needs to
 * know.
 */
export function emitIndex(written: WrittenSchema, { classes, enums, roots, relations }: Contents): string {
  const files = ['interfaces', ...written.areas];
  const placeOf = (type: string): string => {
    const known = written.schema.getType(type);
    if (known === undefined) throw new Error(`${type} is no type`);
    return `${imported(fileOf(known, written))}.${type}`;
  };
  const placed = ({ name, area }: RootBase | RelationBase): { name: string; place: string } => {
    return { name, place: `${imported(area)}.${name}` };
  };
  const bases = [...roots, ...relations].map(placed);
  const whole = relations.filter(({ isWhole }) => isWhole === true).map(placed);
  const byHand = [...roots, ...relations.filter(({ isWhole }) => isWhole !== true)].map(placed);
  // An area of enums alone is named nowhere below.
  const named = new Set([...classes, ...enums].map((type) => placeOf(type).split('.')[0]));
  const isNamed = (file: string): boolean =>
    named.has(imported(file)) || bases.some(({ place }) => place.startsWith(`${imported(file)}.`));
  return [
    '// Made from schema/ by codegen.ts. Do not edit.',
    ...files.filter(isNamed).map((file) => `import * as ${imported(file)} from './${file}';`),
    '',
    ...files.map((file) => `export * from './${file}';`),
    `export { descriptions } from './descriptions';`,
    '',
    '/** Everything that must be written by hand: one object for each generated base. A missing one, or a wrong one, does not compile. */',
    'export interface ResolverSet {',
    ...byHand.map(({ name, place }) => `  readonly ${name}: ${place};`),
    '}',
    '',
    '/** What needs nothing written by hand: the counts of lists. */',
    'export const wholeResolvers = {',
    ...whole.map(({ name, place }) => `  ${name}: new ${place}(),`),
    '};',
    '',
    '/** The bases by name. */',
    'export const resolverBases = {',
    ...bases.map(({ name, place }) => `  ${name}: ${place},`),
    '} as const;',
    '',
    '/** Which fields of which type each base of relations resolves. */',
    'export const relationBases = [',
    ...relations.map(
      ({ name, type, fields }) =>
        `  { base: ${quoted(name)}, type: ${quoted(type)}, fields: [${fields.map(quoted).join(', ')}] },`,
    ),
    '] as const;',
    '',
    '/** Fields that need scopes which the type they stand on does not need. */',
    'export const guards = [',
    ...written.declared.guards.map(
      ({ type, field, scopes }) =>
        `  { type: ${quoted(type)}, field: ${quoted(field)}, scopes: [${scopes.map(quoted).join(', ')}] },`,
    ),
    '] as const;',
    '',
    '/** What fields cost that do not cost what fields of their shape do. */',
    'export const costs: readonly { type: string; field: string; weight?: number; expected?: number; items?: string }[] = [',
    ...written.declared.costs.map(
      ({ type, field, ...said }) =>
        `  { type: ${quoted(type)}, field: ${quoted(field)}, ${Object.entries(said)
          .map(([name, value]) => `${name}: ${typeof value === 'string' ? quoted(value) : value}`)
          .join(', ')} },`,
    ),
    '];',
    '',
    '/** All classes, also those that no field leads to. */',
    'export const declaredClasses: readonly object[] = [',
    ...classes.map((name) => `  ${placeOf(name)},`),
    '];',
    '',
    '/** Enums that no field leads to. */',
    'export const looseEnums: readonly object[] = [',
    ...enums.map((name) => `  ${placeOf(name)},`),
    '];',
    '',
  ].join('\n');
}

function imported(file: string): string {
  return `${file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Types`;
}
