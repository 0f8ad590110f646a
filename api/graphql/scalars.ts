import {
  Kind,
  print,
  type GraphQLScalarLiteralParser,
  type GraphQLScalarSerializer,
  type GraphQLScalarValueParser,
  type ValueNode,
} from 'graphql';
import { TEXT_AS_IT_IS } from '../executor/json-text';
import { decimal, isDecimalText, Decimal } from '../domain/money/decimal';
import { formatMoney } from '../domain/money/format-money';
import { parseMoney } from '../domain/money/parse-money';
import type { Money } from '../domain/money/value';
import type { Accepted, Refusal } from '../domain/result';
import { formatDuration, parseDuration } from '../domain/time/duration';
import { formatInstant, type Instant, type LocalDate } from '../domain/time/instant';
import { parseKeptInstant } from '../domain/time/kept-range';
import { parseLocalDate } from '../domain/time/local-date';
import type { ErrorCode } from './_generated/common';
import { codedError } from './errors';

/** What resolvers receive for a `Money`. */
export type MoneyInput = Money;
/** What rows give for a `Money`: the text itself, which costs nothing, or the domain's value. */
export type MoneyOutput = string | Money;
/** What resolvers receive for a `Decimal`. */
export type DecimalInput = Decimal;
/** What rows give for a `Decimal`: plain decimal text or the domain's value. */
export type DecimalOutput = string | Decimal;
/** What resolvers receive for a `Date`. */
export type DateInput = LocalDate;
/** What rows give for a `Date`: `YYYY-MM-DD`. */
export type DateOutput = string;
/** What resolvers receive for a `DateTime`: epoch seconds. */
export type DateTimeInput = Instant;
/**
 * What rows give for a `DateTime`: ISO 8601 text in UTC to the second, which costs nothing, or
 * epoch seconds.
 */
export type DateTimeOutput = string | Instant;
/** What resolvers receive for a `Duration`: seconds. */
export type DurationInput = number;
/** What rows give for a `Duration`: seconds, or ISO 8601 text. */
export type DurationOutput = string | number;

/** What resolvers would receive for a `JSON`: it is never given. */
export type JSONInput = never;
/** What rows give for a `JSON`: any value that JSON can write. */
export type JSONOutput = unknown;

/** The three functions of a scalar; its name and description come from the schema. */
export interface Codec<In, Out> {
  readonly serialize: GraphQLScalarSerializer<Out>;
  readonly parseValue: GraphQLScalarValueParser<In>;
  readonly parseLiteral: GraphQLScalarLiteralParser<In>;
  readonly extensions?: { readonly [TEXT_AS_IT_IS]: true };
}

const LONGEST_DECIMAL = 60;

/** A value read from text, or why it cannot be. */
type ReadText<T> = Accepted<T> | { readonly ok: false; readonly refusals: readonly Omit<Refusal, 'code' | 'path'>[] };

/** All scalars are text on the wire: numbers and booleans are refused before they are looked at. */
function textCodec<In>(
  name: string,
  code: ErrorCode,
  example: string,
  parse: (text: string) => ReadText<In>,
  format: (value: unknown) => string,
): Codec<In, string> {
  const fromText = (text: string, nodes?: ValueNode): In => {
    const read = parse(text);
    if (read.ok) return read.value;
    const why = read.refusals.map((refusal) => `${refusal.message} ${refusal.whatToDo}`).join(' ');
    throw codedError(code, why, nodes === undefined ? {} : { nodes });
  };
  return {
    extensions: { [TEXT_AS_IT_IS]: true },
    serialize: (value) => (typeof value === 'string' ? value : format(value)),
    parseValue: (value) => {
      if (typeof value === 'string') return fromText(value);
      throw codedError(code, `Give ${name} as text, like ${example}, not as ${shown(value)}.`);
    },
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING) return fromText(node.value, node);
      throw codedError(code, `Give ${name} as text, like ${example}, not as ${print(node).slice(0, 40)}.`, {
        nodes: node,
      });
    },
  };
}

function shown(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`;
}

function parseDecimal(text: string): ReadText<Decimal> {
  if (text.length <= LONGEST_DECIMAL && isDecimalText(text)) return { ok: true, value: decimal(text) };
  const message = `${JSON.stringify(text.slice(0, 40))} is not a plain decimal number.`;
  return {
    ok: false,
    refusals: [{ message, whatToDo: 'Write digits and a point, like "0.85".' }],
  };
}

/** A value of another kind than the scalar's rows may have: a fault of ours, never the caller's. */
function unfit(name: string, value: unknown): Error {
  return new Error(`not a value of ${name}: ${typeof value}`);
}

/** A scalar that is only ever returned, as it is: no argument has it. */
function outputOnly(name: string): Codec<never, unknown> {
  const refuse = (): never => {
    throw codedError('BAD_USER_INPUT', `${name} is only for results. Leave it out.`);
  };
  return { serialize: (value) => value, parseValue: refuse, parseLiteral: refuse };
}

/** How each scalar of the schema is read and written. */
export const codecs = {
  Money: textCodec<Money>(
    'Money',
    'MONEY_INVALID',
    '"1200.00 EUR"',
    (text) => parseMoney(text),
    (value) => {
      if (typeof value === 'object' && value !== null && 'amount' in value && value.amount instanceof Decimal)
        return formatMoney(value as Money);
      throw unfit('Money', value);
    },
  ),
  Decimal: textCodec<Decimal>('Decimal', 'BAD_USER_INPUT', '"0.85"', parseDecimal, (value) => {
    if (value instanceof Decimal) return value.toFixed();
    throw unfit('Decimal', value);
  }),
  Date: textCodec<LocalDate>('Date', 'BAD_USER_INPUT', '"2026-03-02"', parseLocalDate, (value) => {
    throw unfit('Date', value);
  }),
  DateTime: textCodec<Instant>('DateTime', 'BAD_USER_INPUT', '"2026-03-02T08:30:00Z"', parseKeptInstant, (value) => {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return formatInstant(value as Instant);
    throw unfit('DateTime', value);
  }),
  Duration: textCodec<number>('Duration', 'BAD_USER_INPUT', '"PT4H30M"', parseDuration, (value) => {
    if (typeof value === 'number') return formatDuration(value);
    throw unfit('Duration', value);
  }),
  JSON: outputOnly('JSON'),
};
