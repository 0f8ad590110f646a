import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/**
 * Descriptions by place: `Contract`, `Contract.modules`, `Contract.modules(first)`,
 * `Severity.MINOR`.
 */
export type Descriptions = Readonly<Record<string, string>>;

/** Gives the parts of a built schema their descriptions; throws at one of no part. */
export function describe(schema: GraphQLSchema, descriptions: Descriptions): void {
  const left = new Set(Object.keys(descriptions));
  const say = (part: { description?: string | null | undefined }, place: string): void => {
    const text = descriptions[place];
    if (text === undefined) return;
    part.description = text;
    left.delete(place);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    say(type, type.name);
    if (isEnumType(type)) for (const value of type.getValues()) say(value, `${type.name}.${value.name}`);
    else if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) say(field, `${type.name}.${field.name}`);
    else if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        say(field, `${type.name}.${field.name}`);
        for (const argument of field.args) say(argument, `${type.name}.${field.name}(${argument.name})`);
      }
  }
  if (left.size > 0) throw new Error(`descriptions of what the schema does not have: ${[...left].join(', ')}`);
}
