import fc from 'fast-check';
import { getIntrospectionQuery, parse, print, type IntrospectionQuery } from 'graphql';
import request from 'supertest';
import { REQUEST_LIMITS } from '../../api/config/request-limits';
import { writeJson } from '../../api/http/write-json';
import { fixtureApp, KEY } from '../graphql/server-support';
import { runs } from '../support/runs';
import { startTestApi, type TestApi } from '../support/test-api';

describe('what a request may use while it runs', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi(undefined, { ROWS_CEILING: '100', ANSWER_CEILING_MB: '1' });
  });
  afterAll(() => api.close());

  const aliases = (count: number, field: string): string =>
    `{ ${Array.from({ length: count }, (_, place) => `a${place}: ${field}`).join(' ')} }`;

  it('ends with LIMIT_EXCEEDED and no data when it loads too many rows', async () => {
    const few = 'contracts(first: 2) { nodes { modules(first: 3) { nodes { id } } } }';
    expect((await api.send(api.keys.administrator, aliases(2, few))).errors).toEqual([]);
    const answer = await api.send(api.keys.administrator, aliases(30, few));
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['LIMIT_EXCEEDED']);
    expect(answer.errors[0]?.message).toContain('more than 100 rows');
    expect([answer.status, answer.data]).toEqual([400, null]);
    expect((await api.send(api.keys.administrator, aliases(2, few))).errors).toEqual([]);
  });

  it('keeps what a mutation did, and says what of its answer is missing', async () => {
    const below =
      'client { ' +
      aliases(30, 'contracts(first: 2) { nodes { modules(first: 3) { nodes { id } } } }').slice(1, -1) +
      ' }';
    const text = `mutation ($input: CreateClientInput!) { createClient(idempotencyKey: "k", input: $input) { refusals { code } ${below} } }`;
    const name = 'Menuiserie du Port';
    const answer = await api.send(api.keys.administrator, text, { input: { name } });
    expect(answer.errors.filter(({ extensions }) => extensions.code !== 'LIMIT_EXCEEDED')).toEqual([]);
    const clients = await api.ask<{ clients: { nodes: { name: string }[] } }>(
      api.keys.administrator,
      '{ clients { nodes { name } } }',
    );
    expect(clients.clients.nodes.map((client) => client.name)).toContain(name);
  });

  it('ends with LIMIT_EXCEEDED when its answer is too long', async () => {
    const pack = 'termsPacks(first: 10) { nodes { parameters { key label { en fr } article } } }';
    const long = await startTestApi(undefined, { ANSWER_CEILING_MB: '1' });
    const answer = await long.send(long.keys.administrator, aliases(25, pack));
    await long.close();
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['LIMIT_EXCEEDED']);
    expect(answer.errors[0]?.message).toContain('longer than 1048576 characters');
    expect(answer.data).toBeNull();
  });
});

describe('answers are written', () => {
  it('as JSON.stringify writes them', () => {
    const value = fc.anything({ withNullPrototype: true, withDate: true });
    const answer = fc.dictionary(fc.string(), fc.oneof(value, fc.array(value, { minLength: 60, maxLength: 140 })));
    fc.assert(
      fc.property(answer, (data) => {
        expect(writeJson({ data }, Infinity)).toBe(JSON.stringify({ data }));
      }),
      runs(100),
    );
  });

  it('up to a length', () => {
    const data = { nodes: Array.from({ length: 1000 }, (_, id) => ({ id })) };
    const { length } = JSON.stringify(data);
    expect(writeJson(data, length)).toHaveLength(length);
    expect(writeJson(data, length - 1)).toBeUndefined();
  });
});

describe('the schema about itself', () => {
  const full = getIntrospectionQuery();

  it('is answered from memory: many aliases are one question, and so is the next request', async () => {
    const fixture = await fixtureApp();
    const post = (query: string): request.Test =>
      request(fixture.app).post('/graphql').set('authorization', KEY).send({ query });
    const inside = '{ queryType { name } types { name fields { name } } }';
    const many = `{ ${Array.from({ length: 50 }, (_, place) => `a${place}: __schema ${inside}`).join(' ')} }`;
    const first = await post(many);
    expect(Object.keys(first.body.data as object)).toHaveLength(50);
    expect(first.body.data.a49).toEqual(first.body.data.a0);
    expect(first.body.data.a0.queryType).toEqual({ name: 'Query' });
    expect(first.body.extensions.cost.asked).toBe(5_100);
    const again = await post(`{ other: __schema ${inside} }`);
    expect(again.body.data.other).toEqual(first.body.data.a0);
    expect(again.body.extensions.cost.asked).toBe(100);
    const whole = await post(full);
    expect((whole.body.data as IntrospectionQuery).__schema.types.length).toBeGreaterThan(10);
    expect((await post(full)).body).toMatchObject({ data: whole.body.data, extensions: { cost: { asked: 100 } } });
    await fixture.stop();
  });

  it('tells apart what differs by variables and by fragments', async () => {
    const fixture = await fixtureApp();
    const ask = async (query: string, variables?: object): Promise<unknown> => {
      const post = request(fixture.app).post('/graphql').set('authorization', KEY).send({ query, variables });
      return (await post).body.data;
    };
    const byName = 'query ($name: String!) { __type(name: $name) { name } }';
    expect(await ask(byName, { name: 'Book' })).toEqual({ __type: { name: 'Book' } });
    expect(await ask(byName, { name: 'Writer' })).toEqual({ __type: { name: 'Writer' } });
    expect(await ask(byName, { name: 'Nobody' })).toEqual({ __type: null });
    const fragment = (field: string): string => `{ __type(name: "Book") { ...F } } fragment F on __Type { ${field} }`;
    expect(await ask(fragment('name'))).toEqual({ __type: { name: 'Book' } });
    expect(await ask(fragment('kind'))).toEqual({ __type: { kind: 'OBJECT' } });
    expect(await ask(print(parse('{ __typename a: __typename }')))).toEqual({ __typename: 'Query', a: 'Query' });
    await fixture.stop();
  });

  it('is for those with a key where the configuration says so', async () => {
    const fixture = await fixtureApp({ introspection: 'keys', limits: REQUEST_LIMITS });
    const stranger = await request(fixture.app).post('/graphql').send({ query: full });
    expect([stranger.status, stranger.body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    const hidden = '{ __typename ...F } fragment F on Query { s: __schema { queryType { name } } }';
    expect((await request(fixture.app).post('/graphql').send({ query: hidden })).status).toBe(401);
    expect((await request(fixture.app).post('/graphql').send({ query: '{ __typename }' })).status).toBe(200);
    const guess = (key?: string): request.Test => {
      const post = request(fixture.app).post('/graphql').send({ query: '{ boks { nodes { id } } }' });
      return key === undefined ? post : post.set('authorization', key);
    };
    expect((await guess()).body.errors[0].message).toBe('Cannot query field "boks" on type "Query".');
    expect((await guess(KEY)).body.errors[0].message).toContain('Did you mean');
    const known = await request(fixture.app).post('/graphql').set('authorization', KEY).send({ query: full });
    expect(known.status).toBe(200);
    await fixture.stop();
  });
});
