import { isEnumType, type GraphQLSchema } from 'graphql';

/**
 * An enum that no operation mentions, such as the codes of errors: an object of its values, and the
 * union of them.
 */
export function emitEnum(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`the schema has no enum ${name}`);
  const values = type
    .getValues()
    .map((value) => `${comment(value.description, '  ')}  ${value.name}: '${value.name}',\n`);
  return `${comment(type.description, '')}export const ${name} = {
${values.join('')}} as const;

export type ${name} = typeof ${name}[keyof typeof ${name}];
`;
}

/** A description as a comment of one line, nothing when there is none. */
export function comment(text: string | null | undefined, indent: string): string {
  if (text === null || text === undefined || text === '') return '';
  return `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n`;
}
