import { request as send } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { ApolloServer } from '@apollo/server';
import { auditServer } from 'graphql-http';
import { startTestApi, type TestApi } from '../support/test-api';

/**
 * A document that was asked before is answered without Express and Apollo: the same answer, with
 * the same head.
 */

let api: TestApi;
const byApollo = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z', { COST_BUDGET: '2000000', COST_REFILL: '100' });
});
afterAll(() => api.close());
beforeEach(() => byApollo.mockClear());

interface Sent {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Sends a body as it is. */
function post(body: string, headers: Readonly<Record<string, string>> = {}, path = '/graphql'): Promise<Sent> {
  const given = {
    authorization: `Bearer ${api.keys.administrator}`,
    'content-type': 'application/json',
    'x-request-id': 'the-same',
    ...(headers['transfer-encoding'] === undefined ? { 'content-length': String(Buffer.byteLength(body)) } : {}),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const sent = send(api.url + path, { method: 'POST', headers: given }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { date: _, ...rest } = response.headers;
        const bytes = Buffer.concat(chunks);
        const isGzip = response.headers['content-encoding'] === 'gzip';
        resolve({ status: response.statusCode, headers: rest, text: (isGzip ? gunzipSync(bytes) : bytes).toString() });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/**
 * Without what budgets have left, which differs from one request to the next, and without what is
 * said to browsers alone: they name the origin of their page, and take the long way.
 */
function comparable({ status, headers, text }: Sent): object {
  const { vary: _, 'access-control-expose-headers': __, ...rest } = headers;
  return { status, headers: rest, text: text.replace(/"left":\d+/g, '"left":0') };
}

const LIST =
  '{ contracts(first: 2) { nodes { id number client { name } modules(first: 3) { nodes { label { en fr } } } } } }';

test.each<[string, object, Record<string, string>?]>([
  ['a list', { query: LIST }],
  ['variables', { query: 'query ($n: Int!) { clients(first: $n) { nodes { name } } }', variables: { n: 2 } }],
  [
    'variables that do not fit',
    { query: 'query ($n: Int!) { clients(first: $n) { nodes { id } } }', variables: { n: 'x' } },
  ],
  [
    'no variables',
    { query: '{ viewer { provider { name } } }', variables: null, operationName: null, extensions: null },
  ],
  ['one of two operations', { query: 'query A { serverTime } query B { viewer { kind } }', operationName: 'B' }],
  ['a page that is too large', { query: '{ clients(first: 5000) { nodes { name } } }' }],
  [
    'a mutation that is refused',
    {
      query:
        'mutation { acknowledgeBillingAdjustments(idempotencyKey: "short-way-1", input: { upTo: "x", documentNumber: "y" }) { refusals { code } } }',
    },
  ],
  [
    'what costs too much',
    { query: '{ contracts(first: 1000) { nodes { incidents(first: 1000) { nodes { clocks { state } } } } } }' },
  ],
  ['a field without its scope', { query: '{ apiKeys(first: 3) { nodes { name } } }' }, { as: 'technician' }],
  ['JSON of GraphQL', { query: `${LIST} # 2`, variables: {} }, { accept: 'application/graphql-response+json' }],
  [
    'what the SDK accepts',
    { query: `${LIST} # 4`, variables: {} },
    { accept: 'application/graphql-response+json, application/json;q=0.9', 'accept-encoding': 'identity' },
  ],
  [
    'an error as JSON of GraphQL',
    { query: '{ incident(id: "no id") { id } }' },
    { accept: 'application/graphql-response+json' },
  ],
  [
    'anything',
    { query: `${LIST} # 3`, variables: {} },
    { accept: '*/*', 'content-type': 'application/json; charset=utf-8' },
  ],
  [
    'a long answer, compressed',
    { query: '{ termsPacks(first: 9) { nodes { document modules { code label { en fr } } } } }' },
    { 'accept-encoding': 'gzip' },
  ],
  [
    'a short answer to who takes it compressed',
    { query: '{ serverTime viewer { kind } }' },
    { 'accept-encoding': 'gzip, br' },
  ],
])('%s', async (_name, asked, { as, ...headers } = {}) => {
  const given = as === undefined ? headers : { ...headers, authorization: `Bearer ${api.keys[as as 'technician']}` };
  const body = JSON.stringify(asked);
  const long = await post(body, given);
  expect(byApollo).toHaveBeenCalledTimes(1);
  const short = await post(body, given);
  expect(byApollo).toHaveBeenCalledTimes(1);
  expect(comparable(short)).toEqual(comparable(long));
});

describe('the long way is taken by', () => {
  const body = JSON.stringify({ query: LIST });
  beforeAll(async () => {
    await post(body);
  });

  test.each<[string, string, Record<string, string>?, string?]>([
    ['a document that is not valid, twice', JSON.stringify({ query: '{ nothing }' })],
    ['an operation that is not there', JSON.stringify({ query: LIST, operationName: 'Other' })],
    ['strangers', body, { authorization: '' }],
    ['a key that is unknown', body, { authorization: 'Bearer x' }],
    ['pages of other origins', body, { origin: 'https://example.org' }],
    ['another type', body, { 'content-type': 'text/plain' }],
    ['another charset', body, { 'content-type': 'application/json; charset=utf-16' }],
    ['a compressed body', body, { 'content-encoding': 'gzip' }],
    ['answers in other types', body, { accept: 'text/html' }],
    ['a body that is no JSON', '{ no json'],
    ['a body that is no object', '"text"'],
    ['a list of requests', `[${body}]`],
    ['variables that are a list', JSON.stringify({ query: LIST, variables: [] })],
    ['a query that is no text', JSON.stringify({ query: 1 })],
    ['extensions', JSON.stringify({ query: LIST, extensions: { persistedQuery: {} } })],
    ['a body that is too large', JSON.stringify({ query: LIST, variables: { a: 'x'.repeat(1024 * 1024) } })],
    ['a query in the address', body, {}, '/graphql?x=1'],
  ])('%s', async (_name, text, headers = {}, path = '/graphql') => {
    const first = await post(text, headers, path);
    byApollo.mockClear();
    const again = await post(text, headers, path);
    const isReadByApollo = byApollo.mock.calls.length === 1;
    expect(comparable(again)).toEqual(comparable(first));
    // What is refused before Apollo never says anything else than that.
    if (!isReadByApollo) expect(again.status).toBeGreaterThanOrEqual(400);
  });

  test('a body in pieces, which is read all the same', async () => {
    byApollo.mockClear();
    const { text, status } = await post(body, { 'transfer-encoding': 'chunked' });
    expect({ status, data: text.includes('"data"') }).toEqual({ status: 200, data: true });
    expect(byApollo).toHaveBeenCalledTimes(1);
  });
});

test('the public audit finds no error, asked a second time with a key', async () => {
  const fetchFn = (url: string, init?: RequestInit): Promise<Response> => {
    asked += 1;
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${api.keys.administrator}`);
    return fetch(url, { ...init, headers });
  };
  let asked = 0;
  for (const _time of ['first', 'second']) {
    asked = 0;
    byApollo.mockClear();
    const results = await auditServer({ url: `${api.url}/graphql`, fetchFn });
    const errors = results.flatMap((one) => (one.status === 'error' ? `${one.id} ${one.name}: ${one.reason}` : []));
    expect(errors).toEqual([]);
    expect(results.filter((result) => result.status === 'ok').length).toBeGreaterThan(40);
  }
  // Many of them, the second time, without Apollo.
  expect(asked - byApollo.mock.calls.length).toBeGreaterThan(15);
});
