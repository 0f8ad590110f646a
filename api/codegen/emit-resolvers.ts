import type { GraphQLObjectType } from 'graphql';
import { described, emitArgs } from './emit-types';
import { argsName, nullableType, pascal, runtimeType, sourceType, typeThunk, valueType, type Place } from './names';
import type { Root } from './root';
import { isConnection, splitFields, type AnyField } from './shape';
import { literal, quoted } from './sheet';

function options(place: Place, field: AnyField): string {
  const { thunk, nullable } = typeThunk(place, field.type);
  const given = literal([
    ['name', quoted(field.name)],
    ['nullable', nullable],
    ['deprecationReason', described(field.deprecationReason)],
  ]);
  return `${thunk}, ${given}`;
}

function argsParameter(
  place: Place,
  type: string,
  field: AnyField,
): { decorated: string; typed: string; passed: string } {
  if (field.args.length === 0) return { decorated: '', typed: '', passed: '' };
  const name = argsName(type, field.name);
  return {
    decorated: `, @${place.sheet.value('type-graphql', 'Args')}(() => ${name}) args: ${name}`,
    typed: `, args: ${name}`,
    passed: ', args',
  };
}

const PLURAL: Readonly<Record<Root, string>> = {
  Query: 'Queries',
  Mutation: 'Mutations',
  Subscription: 'Subscriptions',
};

/** Name of the base of an area's root fields, e.g. `ContractQueries`. */
export function rootBaseName(areaPascal: string, root: Root): string {
  return `${areaPascal}${PLURAL[root]}`;
}

/** The root fields of an area: one abstract method each; declared mutations are a table instead. */
export function emitRoot(place: Place, areaPascal: string, root: Root, fields: readonly AnyField[]): string {
  const declared = new Set(place.written.declared.mutations.map((mutation) => mutation.name));
  if (root === 'Mutation' && fields.every(({ name }) => declared.has(name)))
    return emitCommands(place, areaPascal, fields);
  const { sheet, config } = place;
  for (const field of fields) emitArgs(place, root, field);
  const name = rootBaseName(areaPascal, root);
  const context = sheet.type(config.imports.context, 'RequestContext');
  const answer = sheet.type(config.imports.batch, 'Answer');
  sheet.comment('', `${PLURAL[root]} of this area, resolved by a class that extends this one.`);
  sheet.write(`@${sheet.value('type-graphql', 'Resolver')}()`, `export abstract class ${name} {`);
  for (const field of fields) {
    const args = argsParameter(place, root, field);
    sheet.write(
      `  abstract ${field.name}(context: ${context}${args.typed}): ${answer}<${nullableType(place, field.type, 'Output')}>;`,
    );
    sheet.write(`  @${sheet.value('type-graphql', root)}(${options(place, field)})`);
    sheet.write(
      `  protected $${field.name}(@${sheet.value('type-graphql', 'Ctx')}() context: ${context}${args.decorated}): unknown {`,
    );
    sheet.write(`    return this.${field.name}(context${args.passed});`, '  }');
  }
  sheet.write('}', '');
  return name;
}

/**
 * The mutations of an area that are declared: a table of how each is carried out, and the wrapper
 * that calls it.
 */
function emitCommands(place: Place, areaPascal: string, fields: readonly AnyField[]): string {
  const { sheet, config } = place;
  for (const field of fields) emitArgs(place, 'Mutation', field);
  const name = rootBaseName(areaPascal, 'Mutation');
  const table = `${areaPascal}Commands`;
  sheet.comment('', 'How each mutation of this area is carried out.');
  sheet.write(`export interface ${table} {`);
  for (const field of fields) {
    sheet.write(
      `  readonly ${field.name}: ${sheet.type(config.imports.command, 'Command')}<${argsName('Mutation', field.name)}['input'], ${valueType(place, field.type, 'Output')}>;`,
    );
  }
  sheet.write('}', '');
  sheet.comment('', 'Mutations of this area: each is carried out by what the table has under its name.');
  sheet.write(
    `@${sheet.value('type-graphql', 'Resolver')}()`,
    `export class ${name} {`,
    `  constructor(private readonly commands: ${table}) {}`,
  );
  for (const field of fields) {
    const args = argsParameter(place, 'Mutation', field);
    sheet.write(
      `  @${sheet.value('type-graphql', 'Mutation')}(${options(place, field)})`,
      `  protected $${field.name}(@${sheet.value('type-graphql', 'Ctx')}() context: ${sheet.type(config.imports.context, 'RequestContext')}${args.decorated}): unknown {`,
      `    return this.commands.${field.name}(context, ${quoted(field.name)}${args.passed});`,
      '  }',
    );
  }
  sheet.write('}', '');
  return name;
}

/**
 * The fields of a type that are loaded, as far as this area wrote them: one abstract method each,
 * for all parents of a level at once. Nothing when there is none.
 */
export function emitRelations(
  place: Place,
  type: GraphQLObjectType,
): { name: string; fields: string[]; isWhole?: true } | undefined {
  const { sheet, written, config } = place;
  const owner = written.areaOfType.get(type.name);
  const resolved = splitFields(type, written).resolved.filter(
    (field) => (written.areaOfHungField.get(`${type.name}.${field.name}`) ?? owner) === place.file,
  );
  if (resolved.length === 0) return undefined;
  if (isConnection(type) && resolved.some(({ name }) => name === 'totalCount')) return emitTotal(place, type, resolved);
  for (const field of resolved) emitArgs(place, type.name, field);
  const isOwner = owner === place.file;
  const name = `${type.name}${isOwner ? '' : pascal(place.file)}Relations`;
  const context = sheet.type(config.imports.context, 'RequestContext');
  const batch = sheet.type(config.imports.batch, 'Batch');
  const parent = sourceType(place, type);
  sheet.comment(
    '',
    `${isOwner ? 'Loaded fields of' : 'What this area adds to'} \`${type.name}\`, resolved by a class that extends this one: each for many parents at once, in their order.`,
  );
  sheet.write(
    `@${sheet.value('type-graphql', 'Resolver')}(() => ${runtimeType(place, type)})`,
    `export abstract class ${name} {`,
  );
  for (const field of resolved) {
    const args = argsParameter(place, type.name, field);
    sheet.write(
      `  abstract ${field.name}(context: ${context}, parents: readonly ${parent.includes(' ') ? `(${parent})` : parent}[]${args.typed}): ${batch}<${nullableType(place, field.type, 'Output')}>;`,
      `  @${sheet.value('type-graphql', 'FieldResolver')}(${options(place, field)})`,
      `  protected $${field.name}(@${sheet.value('type-graphql', 'Root')}() parent: ${parent}, @${sheet.value('type-graphql', 'Ctx')}() context: ${context}${args.decorated}): unknown {`,
      `    return ${sheet.value(config.imports.batch, 'one')}(this.${field.name}(context, [parent]${args.passed}));`,
      '  }',
    );
  }
  sheet.write('}', '');
  return { name, fields: resolved.map((field) => field.name) };
}

/**
 * The count of a list, which each page of it tells in the same way: nobody writes it by hand.
 */
function emitTotal(
  place: Place,
  type: GraphQLObjectType,
  fields: readonly AnyField[],
): { name: string; fields: string[]; isWhole: true } {
  const { sheet, config } = place;
  const [field, ...others] = fields;
  if (field?.name !== 'totalCount' || others.length > 0) throw new Error(`${type.name} loads more than its totalCount`);
  const name = `${type.name}Relations`;
  const context = sheet.type(config.imports.context, 'RequestContext');
  const parent = sourceType(place, type);
  sheet.comment('', `How many rows the list has that \`${type.name}\` is a page of.`);
  sheet.write(
    `@${sheet.value('type-graphql', 'Resolver')}(() => ${runtimeType(place, type)})`,
    `export class ${name} {`,
    `  totalCount(context: ${context}, pages: readonly ${parent}[]): ${sheet.type(config.imports.batch, 'Batch')}<number | null> {`,
    `    return ${sheet.value(config.imports.totals, 'loadTotals')}(context, pages);`,
    '  }',
    `  @${sheet.value('type-graphql', 'FieldResolver')}(${options(place, field)})`,
    `  protected $totalCount(@${sheet.value('type-graphql', 'Root')}() parent: ${parent}, @${sheet.value('type-graphql', 'Ctx')}() context: ${context}): unknown {`,
    `    return ${sheet.value(config.imports.batch, 'one')}(this.totalCount(context, [parent]));`,
    '  }',
    '}',
    '',
  );
  return { name, fields: ['totalCount'], isWhole: true };
}
