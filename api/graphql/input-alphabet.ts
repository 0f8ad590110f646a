import { GraphQLID, GraphQLString, Kind, type GraphQLScalarType, type ValueNode } from 'graphql';
import { unfitCharacter, withLineFeeds } from '../domain/text/alphabet';
import { codedError } from './errors';

const UPPER_UUID = /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/;

/**
 * Tightens the two scalars that GraphQL brings along, once for the process: a schema cannot have
 * others of their names, and whatever comes in as text or id comes through them. Refused
 * (BAD_USER_INPUT): control characters other than tab and line feed, and halves of surrogate pairs,
 * which the database cannot keep. Line ends become line feeds, and UUIDs lower case, so that equal
 * input is equal.
 */
export function tightenBuiltInScalars(): void {
  tighten(GraphQLString, withLineFeeds);
  tighten(GraphQLID, (text) => (UPPER_UUID.test(text) ? text.toLowerCase() : text));
}

const tightened = new WeakSet<GraphQLScalarType>();

function tighten(scalar: GraphQLScalarType, normal: (text: string) => string): void {
  if (tightened.has(scalar)) return;
  tightened.add(scalar);
  const { parseValue, parseLiteral } = scalar;
  const checked = (value: unknown, nodes?: ValueNode): unknown => {
    if (typeof value !== 'string') return value;
    const text = normal(value);
    const unfit = unfitCharacter(text);
    if (unfit === undefined) return text;
    const sentence = `This text has the character ${unfit}, which is not allowed. Leave out control characters other than tab and line feed, and halves of surrogate pairs.`;
    throw codedError('BAD_USER_INPUT', sentence, nodes === undefined ? {} : { nodes });
  };
  scalar.parseValue = (value) => checked(parseValue.call(scalar, value));
  scalar.parseLiteral = (node, variables) =>
    checked(parseLiteral.call(scalar, node, variables), node.kind === Kind.STRING ? node : undefined);
}
