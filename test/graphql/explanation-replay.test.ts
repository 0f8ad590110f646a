import { providerSession } from '../../api/app/access/create-provider';
import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import type { Explanation } from '../../api/domain/explanation/explanation';
import { replay, type Replay } from '../../api/domain/explanation/replay';
import { readAreas, joinAreas } from '../../api/codegen/read-schema';
import { tenantSettings } from '../../api/store/database/session';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { startTestApi, type TestApi } from '../support/test-api';
import { UNLIMITED } from '../support/unlimited';

/**
 * Walks the demo story down every way of the schema that leads to an explanation, and computes each
 * one again: the API by itself, and this test from the steps that came over the wire.
 */

const { schema } = joinAreas(readAreas('schema', ['released.graphql']));
const EXPLANATION = '{ ...Explained }';
const EXPLAINED =
  'fragment Explained on Explanation { __typename steps { label { en fr } inputs { name value unit } formula result { name value unit } article } replay { equal differences { step kind name stated found } } }';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z', UNLIMITED);
});
afterAll(() => api.close());

/**
 * The part of a type that leads to explanations, without going round in circles; empty when nothing
 * does.
 */
function towardsExplanations(type: GraphQLOutputType, passed: readonly string[], depth: number): string {
  if (getNamedType(type).name === 'Explanation') return EXPLANATION;
  const ways = waysToExplanations(type, passed, depth);
  return ways.length === 0 ? '' : `{ __typename ${ways.join(' ')} }`;
}

/** The fields of a type that lead to explanations, each with what is selected of it. */
function waysToExplanations(type: GraphQLOutputType, passed: readonly string[], depth: number): readonly string[] {
  const named = getNamedType(type);
  if (!isObjectType(named) || passed.includes(named.name) || depth === 0) return [];
  return Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument) || field.name === 'edges') return [];
    const inner = towardsExplanations(field.type, [...passed, named.name], depth - 1);
    if (inner === '') return [];
    return [`${field.name}${field.args.some(({ name }) => name === 'first') ? '(first: 20)' : ''} ${inner}`];
  });
}

/** An explanation that was shown, and the field that showed it. */
interface Shown {
  readonly by: string;
  readonly explanation: Explanation & { readonly replay: Replay };
}

function explanationsIn(value: unknown, by = ''): readonly Shown[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => explanationsIn(each, by));
  if (value === null || typeof value !== 'object') return [];
  const typename = '__typename' in value ? String(value.__typename) : '';
  if (typename === 'Explanation') return [{ by, explanation: value as Shown['explanation'] }];
  return Object.entries(value).flatMap(([name, inner]) => explanationsIn(inner, `${typename}.${name}`));
}

const lists = Object.values(schema.getQueryType()!.getFields()).filter(
  ({ type, args }) =>
    isObjectType(getNamedType(type)) &&
    getNamedType(type).name.endsWith('Connection') &&
    !args.some((arg) => isRequiredArgument(arg) && !isInputObjectType(getNamedType(arg.type))),
);

async function shownByTheStory(): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  for (const { name, type } of lists) {
    const { nodes } = (getNamedType(type) as GraphQLObjectType).getFields();
    // A request for each field of a row: a request for all would be too large.
    for (const way of waysToExplanations(nodes!.type, [], 5)) {
      const document = `{ ${name}(first: 20) { __typename nodes { __typename ${way} } } } ${EXPLAINED}`;
      shown.push(...explanationsIn(await api.ask(api.keys.administrator, document)));
    }
  }
  return shown;
}

test('every explanation that the demo story shows holds together, by the API’s word and by ours', async () => {
  const shown = await shownByTheStory();
  expect([...new Set(shown.map(({ by }) => by))]).toEqual(
    expect.arrayContaining([
      'BillingAdjustment.explanation',
      'Clock.explanation',
      'Intervention.explanation',
      'Penalty.explanation',
      'PenaltyProjection.explanation',
    ]),
  );
  expect(shown.filter(({ explanation }) => explanation.steps.length === 0)).toEqual([]);
  for (const { by, explanation } of shown) {
    expect([by, explanation.replay]).toEqual([by, { equal: true, differences: [] }]);
    expect([by, replay(explanation)]).toEqual([by, { equal: true, differences: [] }]);
  }
});

test('an explanation that was tampered with in the database is found out at the step', async () => {
  const PENALTIES = `{ contracts(first: 20) { nodes { penalties(first: 20) { nodes { id amount explanation ${EXPLANATION} } } } } } ${EXPLAINED}`;
  const penalties = async () => {
    const { contracts } = await api.ask<{
      contracts: { nodes: { penalties: { nodes: { id: string; explanation: Shown['explanation'] }[] } }[] };
    }>(api.keys.administrator, PENALTIES);
    return contracts.nodes.flatMap((contract) => contract.penalties.nodes);
  };
  const [before] = await penalties();
  const { steps } = before!.explanation;
  const last = steps.length - 1;
  const amount = steps[last]!.result;
  expect(steps[last]!.formula).not.toBe('given');
  const session = providerSession(PROVIDER_ID, demoId(1, 1));
  await api.testDatabase.asOwner(
    `BEGIN; ${tenantSettings(session)}; ALTER TABLE penalty DISABLE TRIGGER USER;
     UPDATE penalty SET explanation = jsonb_set(explanation, '{steps,${last},result,value}', '"1.00"') WHERE id = '${before!.id}'; COMMIT`,
  );
  const after = (await penalties()).find(({ id }) => id === before!.id)!;
  expect(after.explanation.replay).toEqual({
    equal: false,
    differences: [{ step: last, kind: 'RESULT', name: amount.name, stated: '1.00', found: expect.any(String) }],
  });
  expect(Number(after.explanation.replay.differences[0]?.found)).toBe(Number(amount.value));
});
