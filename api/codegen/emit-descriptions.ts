import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql';
import type { WrittenSchema } from './read-schema';
import { quoted, Sheet } from './sheet';

type Described = readonly [place: string, text: string | null | undefined];

/**
 * What a type and its parts say of themselves: `Contract`, `Contract.modules`,
 * `Contract.modules(first)`, `Severity.MINOR`.
 */
function descriptionsOf(type: GraphQLNamedType): Described[] {
  const self: Described = [type.name, type.description];
  if (isEnumType(type)) {
    return [self, ...type.getValues().map((value): Described => [`${type.name}.${value.name}`, value.description])];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [self, ...fields.map((field): Described => [`${type.name}.${field.name}`, field.description])];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [self];
  return [
    self,
    ...Object.values(type.getFields()).flatMap((field): Described[] => {
      const at = `${type.name}.${field.name}`;
      const args = field.args.map((argument): Described => [`${at}(${argument.name})`, argument.description]);
      return [[at, field.description], ...args];
    }),
  ];
}

/**
 * All descriptions, in the order of their places, so that a change to one area is a change in one
 * place.
 */
export function descriptionsText({ schema }: WrittenSchema): string {
  const sheet = new Sheet();
  const told = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .flatMap(descriptionsOf)
    .flatMap(([place, text]) => (typeof text === 'string' ? [[place, text] as const] : []))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  sheet.comment('', 'What the schema says of its types, fields, arguments and words, by place.');
  sheet.write('export const descriptions: Readonly<Record<string, string>> = {');
  for (const [place, text] of told) sheet.write(`  ${/^\w+$/.test(place) ? place : quoted(place)}: ${quoted(text)},`);
  sheet.write('};');
  return sheet.text();
}
