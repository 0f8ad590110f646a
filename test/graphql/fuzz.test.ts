import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { apiSchema } from '../../api/server';
import { encodeCursor } from '../../api/graphql/cursor';
import { times } from '../support/runs';
import { startTestApi, type TestApi } from '../support/test-api';
import { diceOf } from './random-document';

const schema = apiSchema();
let api: TestApi;
/** Ids of the demo story, so that inputs get past the first check. */
let ids: readonly string[];
beforeAll(async () => {
  api = await startTestApi();
  const found = await api.ask<object>(
    api.keys.administrator,
    `{ contracts(first: 5) { nodes { id client { id } modules { nodes { id } } assets { nodes { id } }
       incidents(first: 5) { nodes { id excludedPeriods { id } } } penalties { nodes { id } } interventions { nodes { id } } } } }`,
  );
  ids = [...JSON.stringify(found).matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id);
});
afterAll(() => api.close());

const INSTANTS = [
  ...['0001-01-01T00:00:00Z', '1969-12-31T23:59:59Z', '1970-01-01T00:00:00Z', '1970-01-02T00:00:00Z'],
  ...['2399-12-31T23:59:59Z', '2399-12-31T22:59:59Z', '2400-01-01T00:00:00Z', '9999-12-31T23:59:59Z'],
  ...['2026-03-02T09:00:00Z', '2026-03-29T02:30:00+01:00', '2026-03-02T09:00:00.123Z', '2026-03-02', 'now', ''],
];
const DATES = [
  '1970-01-01',
  '2399-12-31',
  '1969-12-31',
  '2400-01-01',
  '2026-02-30',
  '2024-02-29',
  '2026-03-02',
  '',
  '9999-12-31',
];
const TEXTS = [
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    'x\udfff',
    '\u200b',
    '\u202e',
    '\r\n',
    '\u0007',
    '\uffff',
    "'; --",
    '%',
    '\\',
  ],
  ...[
    '💥'.repeat(300),
    'x'.repeat(20_000),
    '{"a":1}',
    '{',
    '[]',
    'null',
    '__proto__',
    'constructor',
    'omr-hosted',
    'A',
  ],
];
const CURSORS = [
  ...['', 'x', 'Zm9yZ2Vk', '=', '\u0000', 'x'.repeat(2000)],
  ...['contracts', 'adjustments', 'incidents', 'clients', 'penalties'].flatMap((list) =>
    [[-1], [9e15], ['9999'], ['\u0000'], [randomUUID()], ['0000-01-01T00:00:00Z', randomUUID()], []].map((keys) =>
      encodeCursor(list, keys),
    ),
  ),
];
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  String: TEXTS,
  ID: [...TEXTS.slice(0, 14), 'not-an-id', '00000000-0000-0000-0000-000000000000', randomUUID().toUpperCase(), 7],
  Int: [0, 1, -1, 2_147_483_647, -2_147_483_648, 2026, 1970, 2399, 100, 1.5, 3e9, 'one'],
  Float: [0, -1, 1e308, 0.1],
  Boolean: [true, false, 'yes'],
  Money: ['0.00 EUR', '-1.00 EUR', '999999999999999.99 EUR', '1.00 ZZZ', '1 EUR', '', '1200.00 USD', 12],
  Decimal: ['0', '-1', '1'.repeat(60), '0.' + '0'.repeat(50) + '1', '1e9', '', '100', '99999999999999999999'],
  Date: DATES,
  DateTime: INSTANTS,
  Duration: ['PT0S', 'PT999999999H', 'PT1H', '-PT1H', 'P1D', ''],
};

/**
 * Well-formed values alone, at the edges of what is allowed: they get to what lies behind the
 * scalars.
 */
const WELL_FORMED: typeof VALUES = {
  String: [
    '',
    ' ',
    '\u200b',
    "'; --",
    '💥'.repeat(300),
    '{"a":1}',
    '__proto__',
    'omr-hosted',
    'A',
    'HOSTING',
    'UT',
    'K',
  ],
  ID: ['not-an-id', 'omr-hosted', '__proto__', '00000000-0000-0000-0000-000000000000'],
  Int: [0, 1, 1, 2, 16, 60, -1, 2_147_483_647, -2_147_483_648, 2026, 1970, 2399],
  Float: [0, -1, 1e308],
  Boolean: [true, false],
  Money: ['0.00 EUR', '25.00 EUR', '-1.00 EUR', '999999999999999.99 EUR', '1.00 USD'],
  Decimal: ['0', '-1', '1'.repeat(60), '0.15', '0.85', '100', `0.${'0'.repeat(50)}1`],
  Date: ['1970-01-01', '2399-12-31', '2024-02-29', '2026-03-02', '2026-01-01'],
  DateTime: [
    '1970-01-01T00:00:00Z',
    '1970-01-02T00:00:00Z',
    '2399-12-31T23:59:59Z',
    '2026-03-02T09:00:00Z',
    '2026-03-03T09:00:00Z',
  ],
  Duration: ['PT0S', 'PT1H', 'PT999999999H'],
};

/** A number from 0 to below 1 a throw. */
interface Dice {
  (): number;
  readonly wellFormed: boolean;
}
const chancesOf = (seed: number, wellFormed: boolean): Dice => {
  const throws = diceOf(seed);
  return Object.assign(() => throws(1_000_000) / 1_000_000, { wellFormed });
};

const pick = <T>(dice: Dice, from: readonly T[]): T => from[Math.floor(dice() * from.length)] as T;

/**
 * A value of a type: mostly one that is well formed, so that it reaches what lies behind the
 * scalars, sometimes none.
 */
function valueOf(dice: Dice, type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) {
    const inner = type.ofType;
    for (;;) {
      const value = valueOf(dice, inner, name);
      if (value !== null || !dice.wellFormed) return value;
    }
  }
  if (dice() < 0.15) return null;
  if (isListType(type)) {
    const length = pick(dice, [0, 1, 1, 2, 3]);
    return Array.from({ length }, () => valueOf(dice, type.ofType, name));
  }
  if (isInputObjectType(type)) return fieldsOf(dice, Object.values(type.getFields()));
  if (isEnumType(type)) return dice.wellFormed || dice() < 0.95 ? pick(dice, type.getValues()).name : 'NOTHING';
  const named = getNamedType(type).name;
  if (name === 'first') return dice.wellFormed ? pick(dice, [1, 5]) : pick(dice, [1, 5, 0, -1, 1001]);
  if (name === 'after' && dice.wellFormed) return null;
  if (name === 'after' || name === 'upTo') return pick(dice, CURSORS);
  if (named === 'ID' && dice() < 0.8) return pick(dice, ids);
  if (name === 'parameter') return pick(dice, ['calendar.working-hours', 'notice.months', '__proto__', 'x']);
  return pick(dice, (dice.wellFormed ? WELL_FORMED : VALUES)[named] ?? TEXTS);
}

function fieldsOf(dice: Dice, fields: readonly (GraphQLArgument | GraphQLInputField)[]): Record<string, unknown> {
  const given = fields.filter(({ type }) => isNonNullType(type) || dice() < 0.6);
  return Object.fromEntries(given.map(({ name, type }) => [name, valueOf(dice, type, name)]));
}

/**
 * A document that calls a field of a root with its arguments as variables, and what a caller would
 * read of its answer.
 */
function callOf(
  dice: Dice,
  root: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
): { query: string; variables: Record<string, unknown> } {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const written = (one: GraphQLField<unknown, unknown>, prefix: string): string => {
    const values = fieldsOf(dice, one.args);
    const args = Object.entries(values).map(([name, value]) => {
      const variable = `${prefix}${name}`;
      const type = one.args.find((arg) => arg.name === name)?.type;
      variables[variable] = value;
      declared.push(`$${variable}: ${String(type)}`);
      return `${name}: $${variable}`;
    });
    return args.length === 0 ? one.name : `${one.name}(${args.join(', ')})`;
  };
  const selectionOf = (type: unknown, prefix: string, depth: number): string => {
    const named = getNamedType(type as GraphQLField<unknown, unknown>['type']);
    if (!('getFields' in named) || isInputObjectType(named)) return '';
    const below = Object.values(named.getFields()).flatMap((one, place) => {
      const inner = getNamedType(one.type);
      const isLeaf = !('getFields' in inner);
      if (!isLeaf && (depth === 0 || dice() < 0.3)) return [];
      const prefixed = `${prefix}${place}_`;
      return [
        `${written(one as GraphQLField<unknown, unknown>, prefixed)} ${selectionOf(one.type, prefixed, depth - 1)}`,
      ];
    });
    return `{ __typename ${below.join(' ')} }`;
  };
  const call = written(field, 'v_');
  const selection = selectionOf(field.type, 'f_', root === 'query' ? 2 : 1);
  const head = declared.length === 0 ? '' : `(${declared.join(', ')})`;
  return { query: `${root} ${head} { ${call} ${selection} }`, variables };
}

const fields = (['query', 'mutation'] as const).flatMap((root) => {
  const type = root === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(type?.getFields() ?? {}).map((field) => [`${root} ${field.name}`, root, field] as const);
});

test.each(fields)('%s takes whatever is sent to it without a fault', async (name, root, field) => {
  const faults: unknown[] = [];
  let understood = 0;
  for (let round = 0; round < times(120); round += 1) {
    const dice = chancesOf(
      [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), round) % 2 ** 31,
      round % 3 > 0,
    );
    const { query, variables } = callOf(dice, root, field);
    // The id of a pack is no UUID: its key and version.
    if (field.name === 'termsPack' && dice.wellFormed) variables['v_id'] = 'omr-hosted@1';
    if ('v_idempotencyKey' in variables && dice() < 0.9) variables['v_idempotencyKey'] = randomUUID();
    const { errors } = await api.send(api.keys.administrator, query, variables);
    if (errors.every((error) => error.extensions.code !== 'BAD_USER_INPUT')) understood += 1;
    if (errors.some((error) => error.extensions.code === 'INTERNAL'))
      faults.push({
        round,
        query: query.slice(0, 300),
        variables: JSON.stringify(variables).slice(0, 1500),
        path: errors.map((error) => error.path?.join('.')),
      });
  }
  expect(faults.slice(0, 1)).toEqual([]);
  // Else nothing but the scalars was tried.
  expect(understood).toBeGreaterThan(times(120) / 4);
});
