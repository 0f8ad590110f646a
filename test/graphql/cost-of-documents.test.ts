import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Kind, OperationTypeNode, parse, validate, type DocumentNode } from 'graphql';
import { REQUEST_LIMITS } from '../../api/config/request-limits';
import type { Admit } from '../../api/executor/admission';
import { createExecutor } from '../../api/executor/executor';
import { EXAMPLE_QUERIES } from '../../api/http/graphiql/example-queries';
import { apiSchema } from '../../api/server';
import { CASES } from '../bench/cases';
import { libraryContext } from './executor-support';

const PROJECT = path.resolve(__dirname, '../..');
const schema = apiSchema();
const execute = createExecutor(schema);
const { ceiling } = REQUEST_LIMITS.cost;

/** What a document asks for; nothing of it is executed. */
async function askedOf(
  document: DocumentNode,
  variables: Record<string, unknown> = {},
  operationName?: string,
): Promise<number> {
  expect(validate(schema, document)).toEqual([]);
  let asked = NaN;
  const admit: Admit = (points) => {
    asked = points;
    return { admitted: false, error: new Error('not executed'), told: {} };
  };
  await execute({ document, variables, operationName, context: { ...libraryContext(), admit } });
  return asked;
}

/** A value for each variable that needs one: it fits, and that is all. */
function madeVariables(document: DocumentNode, name: string): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.name?.value !== name) continue;
    for (const { variable, type, defaultValue } of definition.variableDefinitions ?? []) {
      if (type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined) values[variable.name.value] = 'x';
    }
  }
  return values;
}

describe('what is shipped stays far below what one request may cost', () => {
  test.each(EXAMPLE_QUERIES.map((example) => [example.title, example] as const))(
    'the example %s',
    async (_, { query, variables }) => {
      expect(await askedOf(parse(query), variables)).toBeLessThan(ceiling / 4);
    },
  );

  test.each(CASES.map((one) => [one.name, one.ours] as const))('the bench: %s', async (_, text) => {
    expect(await askedOf(parse(text))).toBeLessThan(ceiling / 4);
  });

  test.each(['README.md', 'sdk/README.md', 'sdk/docs/own-documents.md'])('the queries of %s', async (file) => {
    const text = readFileSync(path.join(PROJECT, file), 'utf8');
    const blocks = [...text.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, block = '']) => block);
    for (const block of blocks.filter((each) => /^\s*(query\b|\{)/m.test(each) && !each.includes('$'))) {
      expect(await askedOf(parse(block))).toBeLessThan(ceiling / 4);
    }
  });

  const folder = path.join(PROJECT, 'sdk', 'operations');
  const written = parse(
    readdirSync(folder)
      .map((file) => readFileSync(path.join(folder, file), 'utf8'))
      .join('\n'),
  );
  const queries = written.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.QUERY ? [one.name?.value ?? ''] : [],
  );

  test.each(queries)('the SDK’s %s', async (name) => {
    const fragments = written.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    const operation = written.definitions.filter(
      (one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === name,
    );
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [...operation, ...fragments] };
    const variables = madeVariables(written, name);
    const text = 'fields' in variables ? {} : variables;
    let asked = NaN;
    const admit: Admit = (points) => {
      asked = points;
      return { admitted: false, error: new Error('not executed'), told: {} };
    };
    await execute({ document, variables: text, context: { ...libraryContext(), admit } });
    // Inputs that are objects cannot be made up here: those operations are asked for one thing
    // each.
    if (!Number.isNaN(asked)) expect(asked).toBeLessThan(ceiling / 4);
  });
});

describe('a mutation of many costs as much as it is given', () => {
  const text = `mutation ($input: ReportIncidentsInput!) {
    reportIncidents(idempotencyKey: "k", input: $input) { outcomes { index incident { id } } } }`;
  const one = {
    contractId: '019a0000-0000-7000-8000-000000000001',
    severity: 'MINOR',
    kind: 'OTHER',
    channel: 'WEB',
    description: 'D',
  };
  const askedFor = (many: number): Promise<number> =>
    askedOf(parse(text), { input: { incidents: Array.from({ length: many }, () => one) } });

  test('one by one, and a thousand are allowed', async () => {
    const single = await askedFor(1);
    expect(single).toBeGreaterThan(10);
    expect(await askedFor(1000)).toBeGreaterThan(single * 900);
    expect(await askedFor(1000)).toBeLessThan(ceiling / 2);
  });
});

describe('what took the server from everybody is refused before it begins', () => {
  const attacks: readonly (readonly [string, string])[] = [
    [
      '20 aliases of 5 000 adjustments with their explanations',
      `{ ${Array.from({ length: 20 }, (_, place) => `a${place}: billingAdjustments(first: 5000) { nodes { id explanation { text } } }`).join(' ')} }`,
    ],
    [
      'four levels of 100',
      '{ contracts(first: 100) { nodes { modules(first: 100) { nodes { incidents(first: 100) { nodes { assets(first: 100) { nodes { id } } } } } } } } }',
    ],
    [
      '20 aliases of 1 000 penalties explained and replayed',
      `{ ${Array.from({ length: 20 }, (_, place) => `a${place}: contracts(first: 1000) { nodes { penalties(first: 1000) { nodes { explanation { text replay { equal } } } } } }`).join(' ')} }`,
    ],
    ['the costs of 1 000 contracts', '{ contracts(first: 1000) { nodes { costProjection { items { amount } } } } }'],
  ];
  test.each(attacks)('%s', async (_, text) => {
    expect(await askedOf(parse(text))).toBeGreaterThan(ceiling);
  });
});
