import { parse, specifiedRules, validate, type GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { makeContext, type RequestContext } from '../../api/graphql/context';
import { createExecutor, type Executor } from '../../api/executor/executor';
import { createAuthenticate } from '../../api/app/access/authenticate';
import { EXAMPLE_QUERIES } from '../../api/http/graphiql/example-queries';
import { limitsRule } from '../../api/http/limits';
import { apiSchema } from '../../api/server';
import { startTestApi, type TestApi } from '../support/test-api';
import { sent } from './executor-support';
import { diceOf, DocumentWriter, type Values } from './random-document';

/** Both executors on the project's own schema, its demo story and a real database. */
describe('on the real schema', () => {
  let api: TestApi;
  let schema: GraphQLSchema;
  let plain: Executor;
  let compiled: Executor;
  let values: Values;
  const how = { COMPILED: 0, PLAIN: 0, ANEW: 0 };

  beforeAll(async () => {
    api = await startTestApi();
    schema = apiSchema();
    plain = createExecutor(schema, { compileAfter: Infinity });
    compiled = createExecutor(schema, { compileAfter: 0, observe: (one) => (how[one] += 1) });
    values = await valuesOf(api);
  });
  afterAll(() => api.close());

  const contextFor = async (key: string): Promise<RequestContext> => {
    const who = await createAuthenticate(api.database, api.clock, { demoKeysAllowed: true })(`Bearer ${key}`);
    if (who === null) throw new Error('the key is not known');
    return makeContext({
      ...who,
      read: api.database.read(who.session),
      database: api.database,
      now: api.clock.now(),
      stamps: api.clock.stamps(),
      requestId: 'test',
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    });
  };
  const answer = async (executor: Executor, key: string, text: string, variables: object = {}): Promise<string> => {
    const context = await contextFor(key);
    try {
      return sent(await executor({ document: parse(text), variables: variables as Record<string, unknown>, context }));
    } finally {
      await context.read.close();
    }
  };

  it.each(EXAMPLE_QUERIES.filter(({ query }) => !/^\s*mutation/m.test(query)))(
    'example $title',
    async ({ query, variables }) => {
      const given = (typeof variables === 'string' ? JSON.parse(variables) : (variables ?? {})) as object;
      const expected = await answer(plain, api.keys.administrator, query, given);
      expect(await answer(compiled, api.keys.administrator, query, given)).toBe(expected);
    },
  );

  it.each(['administrator', 'reseller', 'client', 'technician', 'erp'] as const)(
    'documents at random, as the %s',
    async (who) => {
      let valid = 0;
      for (let seed = 1; seed <= 60; seed += 1) {
        const { text, variables } = DocumentWriter.write(schema, diceOf(seed * 7 + who.length), values);
        if (validate(schema, parse(text), [...specifiedRules, limitsRule]).length > 0) continue;
        valid += 1;
        const expected = await answer(plain, api.keys[who], text, variables);
        expect(expected).not.toContain('is not a function');
        const found = await answer(compiled, api.keys[who], text, variables);
        expect({ seed, text, answer: comparable(found) }).toEqual({ seed, text, answer: comparable(expected) });
      }
      expect(valid).toBeGreaterThan(30);
    },
  );

  it('most of which were compiled', () => {
    expect(how.COMPILED).toBeGreaterThan(how.PLAIN);
  });

  it('text of rows is written as it is, by no scalar', async () => {
    const text = '{ contracts { nodes { startsOn createdAt priceComponents { monthlyAmount } } } }';
    const names = ['Money', 'Date', 'DateTime'];
    const serializers = names.map((name) => jest.spyOn(schema.getType(name) as GraphQLScalarType, 'serialize'));
    const textsGiven = (): number[] =>
      serializers.map(({ mock }) => mock.calls.splice(0).filter(([value]) => typeof value === 'string').length);
    const expected = await answer(plain, api.keys.administrator, text);
    expect(textsGiven()).not.toContain(0);
    expect(await answer(compiled, api.keys.administrator, text)).toBe(expected);
    expect(textsGiven()).toEqual([0, 0, 0]);
    for (const serializer of serializers) serializer.mockRestore();
  });
});

/**
 * Whole, or without its errors when it has some: graphql-js stops collecting them once a null has
 * reached the root, so that with a real database it depends on the moment which of several are
 * told. The fixture's rows come at once: there they are compared too.
 */
function comparable(answer: string): unknown {
  const { data, errors } = JSON.parse(answer) as { data: unknown; errors?: unknown[] };
  return errors === undefined ? answer : { data, failed: true };
}

/** Ids and cursors of the story, so that documents at random find something. */
async function valuesOf(api: TestApi): Promise<Values> {
  const { clients, contracts, incidents, billingAdjustments } = await api.ask<Record<string, Page>>(
    api.keys.administrator,
    `{ clients { nodes { id } pageInfo { endCursor } } contracts { nodes { id } pageInfo { endCursor } } incidents { nodes { id } pageInfo { endCursor } }
       billingAdjustments { nodes { id } pageInfo { endCursor } } }`,
  );
  const pages = [clients, contracts, incidents, billingAdjustments].filter((page) => page !== undefined);
  const ids = pages.flatMap(({ nodes }) => nodes.map(({ id }) => `"${id}"`));
  const cursors = pages.map(({ pageInfo }) => `"${pageInfo.endCursor}"`);
  return {
    ID: [...ids, '"00000000-0000-7000-8000-000000000000"', '"omr-hosted"'],
    after: ['null', 'null', 'null', 'null', ...cursors],
    first: ['1', '2', '5', '50', '1000', '2000'],
    Int: ['1', '2026'],
    Boolean: ['true', 'false'],
    String: ['"x"'],
    DateTime: ['"2026-03-02T09:30:00+01:00"', '"2026-06-01T00:00:00Z"', 'null'],
    Date: ['"2026-02-28"'],
  };
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string };
}
