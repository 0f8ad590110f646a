import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import request, { type Response } from 'supertest';
import { LIMITS } from '../../api/http/limits';
import { fixtureApp, KEY, type FixtureApp } from './server-support';

describe('the GraphQL endpoint', () => {
  let fixture: FixtureApp;
  beforeAll(async () => {
    fixture = await fixtureApp();
  });
  afterAll(() => fixture.stop());

  const ask = (query: string, variables?: object, key: string | null = KEY): request.Test => {
    const post = request(fixture.app).post('/graphql').send({ query, variables });
    return key === null ? post : post.set('authorization', key);
  };
  const codes = ({ body }: Response): unknown[] =>
    body.errors.map((error: { extensions: { code: string } }) => error.extensions.code);

  it('answers a query, and ends its reads', async () => {
    const before = { ...fixture.reads };
    const answer = await ask('{ now books(first: 1) { nodes { title writer { name } } } }');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      extensions: { cost: expect.objectContaining({ asked: 2, used: 2 }) },
      data: { now: '2026-03-02T08:30:00Z', books: { nodes: [{ title: 'Title 0', writer: { name: 'Writer 0' } }] } },
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['content-type']).toContain('application/json');
    expect(fixture.reads).toEqual({ opened: before.opened + 1, ended: before.ended + 1 });
  });

  it('shows the schema to nobody in particular, and nothing else', async () => {
    const schema = await ask(getIntrospectionQuery(), undefined, null);
    expect(schema.status).toBe(200);
    expect(schema.body.data.__schema.types.length).toBeGreaterThan(10);

    const data = await ask(
      'query ($a: Boolean = false) { ...F @include(if: $a) } fragment F on Query { now }',
      undefined,
      null,
    );
    expect(data.status).toBe(401);
    expect(data.headers['www-authenticate']).toBe('Bearer');
    expect(codes(data)).toEqual(['UNAUTHENTICATED']);
  });

  it('refuses a wrong key, whatever is asked', async () => {
    const answer = await ask('{ __typename }', undefined, 'Bearer wrong');
    expect(answer.status).toBe(401);
    expect(codes(answer)).toEqual(['UNAUTHENTICATED']);
    expect(JSON.stringify(answer.body)).not.toContain('Context creation');
  });

  it('gives an id for a fault and tells the log the rest, once a cause', async () => {
    fixture.logged.length = 0;
    const answer = await ask(
      '{ brokenMaybe { id } again: brokenMaybe { id } books(first: 7) { nodes { riskyMaybe } } }',
    );
    expect(answer.status).toBe(200);
    expect(new Set(codes(answer))).toEqual(new Set(['INTERNAL']));
    const text = JSON.stringify(answer.body);
    for (const secret of ['SELECT', 'passwd', 'too many', 'stack', __dirname.slice(0, 12)])
      expect(text).not.toContain(secret);
    const ids: string[] = answer.body.errors.map(
      (error: { extensions: { faultId: string } }) => error.extensions.faultId,
    );
    answer.body.errors.forEach((error: { message: string }, place: number) =>
      expect(error.message).toContain(ids[place]),
    );
    const faults = fixture.logged.map((line) => JSON.parse(line)).filter((line) => 'faultId' in line);
    expect(faults.map((line) => line.faultId).sort()).toEqual([...new Set(ids)].sort());
    expect(faults.map((line) => line.err.message).sort()).toEqual(
      ['SELECT secret FROM /etc/passwd', 'SELECT secret FROM /etc/passwd', 'too many at once'].sort(),
    );
    expect(faults.every((line) => line.requestId === answer.headers['x-request-id'])).toBe(true);
  });

  it.each([
    ['a document that is none', '{ now', undefined, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nope }', undefined, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a missing argument',
      'mutation { sellBook(input: { bookId: 1 }) { count } }',
      undefined,
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a subscription', 'subscription { now }', undefined, 200, 'BAD_REQUEST'],
    ['a missing variable', 'query ($id: ID!) { book(id: $id) { id } }', undefined, 400, 'BAD_USER_INPUT'],
    [
      'a variable of a wrong type',
      'query ($n: Int!) { books(first: $n) { nodes { id } } }',
      { n: 'x' },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'null for what may not be null',
      'query ($n: Int = 2) { books(first: $n) { nodes { id } } }',
      { n: null },
      200,
      'BAD_USER_INPUT',
    ],
    ['money as a number, written', '{ books { nodes { echo(money: 12.5) } } }', undefined, 400, 'MONEY_INVALID'],
    [
      'money with three decimals, written',
      '{ books { nodes { echo(money: "1.000 EUR") } } }',
      undefined,
      400,
      'MONEY_INVALID',
    ],
    [
      'money as a number, in a variable',
      'query ($m: Money) { books { nodes { echo(money: $m) } } }',
      { m: 12.5 },
      400,
      'MONEY_INVALID',
    ],
    [
      'money without currency, in a variable',
      'query ($m: Money) { books { nodes { echo(money: $m) } } }',
      { m: '12.00' },
      400,
      'MONEY_INVALID',
    ],
    [
      'money nested in an input',
      'query ($f: BookFilter) { books(filter: $f) { nodes { id } } }',
      { f: { nested: { priceAtMost: '1.5 EUR' } } },
      400,
      'MONEY_INVALID',
    ],
    [
      'an instant without offset',
      'query ($a: DateTime) { books { nodes { echo(at: $a) } } }',
      { a: '2026-03-02T08:30:00' },
      400,
      'BAD_USER_INPUT',
    ],
    ['a negative page', '{ books(first: -1) { nodes { id } } }', undefined, 200, 'PAGE_SIZE_INVALID'],
    [
      'a page of 10 000',
      'query ($n: Int!) { books(first: $n) { nodes { id } } }',
      { n: 10_000 },
      200,
      'PAGE_SIZE_INVALID',
    ],
    ['a forged cursor', '{ books(after: "Zm9yZ2Vk") { nodes { id } } }', undefined, 200, 'INVALID_CURSOR'],
    ['what a key may not', '{ broken }', undefined, 200, 'FORBIDDEN'],
    [
      'an operation too deep',
      `{ books { nodes ${'{ writer { books { nodes '.repeat(8)} { id } ${'} } }'.repeat(8)} } }`,
      undefined,
      400,
      'LIMIT_EXCEEDED',
    ],
    [
      'too many aliases',
      `{ ${Array.from({ length: 61 }, (_, nth) => `a${nth}: now`).join(' ')} }`,
      undefined,
      400,
      'LIMIT_EXCEEDED',
    ],
    [
      'too many fields by fragments',
      `{ ...F0 } ${Array.from({ length: 12 }, (_, nth) => `fragment F${nth} on Query { ...F${nth + 1} ... on Query { ...F${nth + 1} } }`).join(' ')} fragment F12 on Query { now }`,
      undefined,
      400,
      'LIMIT_EXCEEDED',
    ],
    ['too many tokens', `{ ${'now '.repeat(LIMITS.tokens)} }`, undefined, 400, 'LIMIT_EXCEEDED'],
  ])('says what is wrong with %s', async (_, query, variables, status, code) => {
    const answer = await ask(query, variables);
    expect(codes(answer)[0]).toBe(code);
    expect(new Set(codes(answer)).size).toBe(1);
    expect(answer.status).toBe(status);
    for (const error of answer.body.errors) {
      expect(Object.keys(error.extensions)).toEqual(['code']);
      expect(error.message.length).toBeGreaterThan(10);
    }
  });

  it('reports at most so many faults of a document and of its variables', async () => {
    const document = await ask(`{ ${Array.from({ length: 50 }, (_, nth) => `nope${nth}`).join(' ')} }`);
    expect(document.body.errors).toHaveLength(LIMITS.validationErrors + 1);
    const variables = await ask('query ($s: [Int!]) { books(filter: { stars: $s }) { nodes { id } } }', {
      s: Array.from({ length: 50 }, () => 'x'),
    });
    expect(variables.body.errors).toHaveLength(LIMITS.coercionErrors + 1);
    expect(new Set(codes(variables))).toEqual(new Set(['BAD_USER_INPUT']));
  });

  it('takes no operation that is not named, and none of another name', async () => {
    const post = request(fixture.app).post('/graphql').set('authorization', KEY);
    const answer = await post.send({ query: 'query A { now } query B { now }' });
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it.each([
    [
      'a body that is not JSON',
      400,
      'BAD_REQUEST',
      (post: request.Test) => post.set('content-type', 'application/json').send('{"query":'),
    ],
    ['a list of operations', 400, 'BAD_REQUEST', (post: request.Test) => post.send([{ query: '{ now }' }])],
    [
      'another type of body',
      400,
      'BAD_REQUEST',
      (post: request.Test) => post.set('content-type', 'text/plain').send('{ now }'),
    ],
    ['no body', 400, 'BAD_REQUEST', (post: request.Test) => post.set('content-type', 'application/json')],
    [
      'a body beyond 1 MB',
      413,
      'LIMIT_EXCEEDED',
      (post: request.Test) => post.send({ query: `{ now } # ${'x'.repeat(LIMITS.bodyBytes)}` }),
    ],
    [
      'a compressed body',
      415,
      'BAD_REQUEST',
      (post: request.Test) =>
        post
          .set('content-type', 'application/json')
          .set('content-encoding', 'gzip')
          .serialize((body: unknown) => body as string)
          .send(gzipSync(JSON.stringify({ query: '{ now }' })) as never),
    ],
    [
      'a persisted query',
      200,
      'BAD_REQUEST',
      (post: request.Test) => post.send({ extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }),
    ],
  ])('answers %s in JSON', async (_, status, code, send) => {
    const answer = await send(
      request(fixture.app).post('/graphql').set('authorization', KEY).set('accept', 'text/html, application/json'),
    );
    expect([answer.status, answer.body.errors?.[0]?.extensions?.code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toContain('json');
  });

  it('answers addresses that lead nowhere, and methods that it does not take, in JSON', async () => {
    const nowhere = await request(fixture.app).get('/nowhere').set('accept', 'text/html');
    expect([nowhere.status, codes(nowhere)]).toEqual([404, ['BAD_REQUEST']]);
    const put = await request(fixture.app).put('/graphql').set('authorization', KEY).send({ query: '{ now }' });
    expect([put.status, codes(put)]).toEqual([405, ['BAD_REQUEST']]);
    const odd = await request(fixture.app).get('/graphql/%ZZ').set('accept', 'text/html');
    expect(odd.headers['content-type']).toContain('json');
  });

  it('does not run what a link or a form of another site could send', async () => {
    const get = await request(fixture.app).get('/graphql').query({ query: '{ now }' }).set('authorization', KEY);
    expect([get.status, codes(get)]).toEqual([400, ['BAD_REQUEST']]);
    const preflighted = await request(fixture.app)
      .get('/graphql')
      .query({ query: '{ now }' })
      .set({ authorization: KEY, 'apollo-require-preflight': '1' });
    expect(preflighted.body.data).toEqual({ now: '2026-03-02T08:30:00Z' });
    const mutation = await request(fixture.app)
      .get('/graphql')
      .query({ query: 'mutation { fail }' })
      .set({ authorization: KEY, 'apollo-require-preflight': '1' });
    expect([mutation.status, codes(mutation)]).toEqual([405, ['BAD_REQUEST']]);
  });
});
