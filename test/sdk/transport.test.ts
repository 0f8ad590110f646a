import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AstreinteClient, AstreinteError, ClientOptions, Fetch } from '../../sdk/src';
import { builtSdk } from './support/built-sdk';
import { startLocalServer, type Answer, type LocalServer } from './support/local-server';

const { sdk } = builtSdk();
const KEY = 'ak_secret';
const VIEWER = { kind: 'PROVIDER', name: 'A key', scopes: [] };
const good: Answer = { body: { data: { viewer: VIEWER, touch: 1 } } };
const broken: Answer = (response) => response.destroy();
const status = (code: number, headers: Record<string, string> = {}): Answer => ({
  status: code,
  headers: { 'content-type': 'text/html', ...headers },
  body: '<html>gateway</html>',
});

let server: LocalServer;
beforeAll(async () => {
  server = await startLocalServer();
});
afterAll(() => server.close());

function client(options: Partial<ClientOptions> = {}): AstreinteClient {
  return sdk.createClient({ url: server.url, apiKey: KEY, retry: { baseDelayMs: 1, maxDelayMs: 5 }, ...options });
}

async function failure(call: Promise<unknown>): Promise<AstreinteError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(sdk.AstreinteError);
  return error as AstreinteError;
}

describe('a call', () => {
  test('posts the document, its variables and the key, and answers the value of its field', async () => {
    server.answers(good);
    expect(await client({ headers: { 'x-tenant': 'one' } }).viewer({}, { headers: { 'x-request-id': 'r-1' } })).toEqual(
      VIEWER,
    );
    const [sent, ...more] = server.received;
    expect(more).toEqual([]);
    expect(sent?.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      'content-type': 'application/json',
      'x-tenant': 'one',
      'x-request-id': 'r-1',
    });
    expect(sent?.body).toEqual({ query: sdk.ViewerDocument, variables: {} });
  });

  test('takes documents of the caller', async () => {
    server.answers(good);
    const answer = await client().request<{ touch: number }>('query ($a: Int) { touch(a: $a) }', { a: 1 });
    expect(answer.touch).toBe(1);
    expect(server.received[0]?.body).toEqual({ query: 'query ($a: Int) { touch(a: $a) }', variables: { a: 1 } });
  });

  test('takes documents as other generators make them: strings in an object', async () => {
    server.answers(good);
    class TypedDocumentString<Data, Variables> extends String {
      declare readonly __apiType?: (variables: Variables) => Data;
    }
    const document = new TypedDocumentString<{ readonly touch: number }, { readonly a: number }>('query { touch }');
    const { touch } = await client().request(document, { a: 1 });
    expect(touch).toBe(1);
    expect(server.received[0]?.body.query).toBe('query { touch }');
  });

  test('asks for the key each time, so that it can be rotated', async () => {
    server.answers(status(503), good);
    const keys = ['old', 'new'];
    await client({ apiKey: () => Promise.resolve(keys.shift() ?? 'none') }).viewer();
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new']);
  });

  test('asks this machine for answers as they are, and leaves others to what fetch asks for', async () => {
    const asked = async (url: string, headers?: Record<string, string>): Promise<unknown> => {
      let seen: unknown = 'nothing was sent';
      const fetch: Fetch = async (_, init) => {
        seen = init.headers['accept-encoding'];
        return { status: 200, headers: { get: () => null }, text: async () => '{"data":{"viewer":{}}}' };
      };
      await client({ url, fetch, ...(headers && { headers }) }).viewer();
      return seen;
    };
    for (const here of ['localhost', '127.0.0.1', '127.1.2.3', '[::1]'])
      expect([here, await asked(`http://${here}:4000/graphql`)]).toEqual([here, 'identity']);
    for (const elsewhere of ['api.example.com', 'localhost.example.com', '10.0.0.1', '[::2]'])
      expect([elsewhere, await asked(`https://${elsewhere}/graphql`)]).toEqual([elsewhere, undefined]);
    expect(await asked('http://localhost/graphql', { 'Accept-Encoding': 'gzip' })).toBe('gzip');
    expect(await asked('https://api.example.com/graphql', { 'Accept-Encoding': 'identity' })).toBe('identity');
  });

  test('does not follow a redirect, which would take the key elsewhere', async () => {
    const asked: string[] = [];
    const elsewhere = createServer((request, response) => {
      asked.push(request.headers.authorization ?? 'no key');
      response.end('{"data":{"viewer":{}}}');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const { port } = elsewhere.address() as AddressInfo;
    server.answers(status(307, { location: `http://127.0.0.1:${port}/graphql` }));
    const error = await failure(client().viewer());
    await new Promise((resolve) => elsewhere.close(resolve));
    expect(error).toMatchObject({ code: 'UNEXPECTED_ANSWER', status: 307, attempts: 1 });
    expect(asked).toEqual([]);
  });

  test('refuses addresses and keys that cannot be one, without showing the key', async () => {
    expect(() => client({ url: 'ftp://example.com' })).toThrow(TypeError);
    expect(() => client({ url: 'graphql' })).toThrow(TypeError);
    expect(() => client({ apiKey: ' ' })).toThrow(TypeError);
    const error: unknown = await client({ apiKey: () => 'clé secrète' })
      .viewer()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).not.toContain('secr');
  });
});

describe('a call is sent again', () => {
  test.each([
    ['429', status(429)],
    ['502', status(502)],
    ['503', status(503)],
    ['504', status(504)],
    ['a broken connection', broken],
    ['GraphQL errors with 503', { status: 503, body: { errors: [{ message: 'later' }] } }],
    ['UNAVAILABLE', { status: 200, body: { errors: [{ message: 'later', extensions: { code: 'UNAVAILABLE' } }] } }],
    ['RATE_LIMITED', { status: 200, body: { errors: [{ message: 'later', extensions: { code: 'RATE_LIMITED' } }] } }],
  ])('after %s', async (_name, answer) => {
    server.answers(answer, answer, good);
    expect(await client().viewer()).toEqual(VIEWER);
    expect(server.received).toHaveLength(3);
  });

  test('after data of which a part could not be read, a mutation under its key', async () => {
    const path = ['claimPenalty', 'penalty'];
    const told = (extensions: object) => ({ message: 'a', path, extensions });
    const done = { refusals: [], replayed: false, penalty: null };
    const errors = [told({ code: 'FORBIDDEN' }), told({ code: 'UNAVAILABLE' })];
    const whole = { claimPenalty: { ...done, replayed: true, penalty: { id: 'p' } } };
    server.answers({ body: { data: { claimPenalty: done }, errors } }, { body: { data: whole } });
    const input = { idempotencyKey: 'k', input: { penaltyId: 'p' } };
    expect(await client().claimPenalty(input)).toEqual({ ok: true, replayed: true, penalty: { id: 'p' } });
    const [first, second] = server.received;
    expect(second?.body).toEqual(first?.body);
  });

  test('only as often as the policy says', async () => {
    server.answers(status(503, { 'x-request-id': 'r-7' }));
    expect(await failure(client({ retry: { retries: 2, baseDelayMs: 1 } }).viewer())).toMatchObject({
      code: 'UNAVAILABLE',
      status: 503,
      requestId: 'r-7',
      attempts: 3,
    });
    expect(server.received).toHaveLength(3);
    server.answers(status(503));
    expect(await failure(client({ retry: false }).viewer())).toMatchObject({ attempts: 1 });
    expect(server.received).toHaveLength(1);
  });

  test('if it is a mutation, with the same body and key', async () => {
    const payload = { data: { claimPenalty: { refusals: [], replayed: true, penalty: null } } };
    server.answers(broken, status(502), { body: payload });
    const idempotencyKey = sdk.newIdempotencyKey();
    const answer = await client().claimPenalty({ idempotencyKey, input: { penaltyId: 'p' } });
    expect(sdk.unwrap(answer).replayed).toBe(true);
    const [first, ...again] = server.received;
    expect(first?.body.variables).toEqual({ idempotencyKey, input: { penaltyId: 'p' } });
    expect(again.map(({ text }) => text)).toEqual([first?.text, first?.text]);
  });

  test.each([
    ['no variables', undefined],
    ['an empty key', { idempotencyKey: '' }],
    ['a key of another type', { idempotencyKey: 1 }],
  ])('but never a mutation without its key: %s', async (_name, variables) => {
    for (const answer of [status(503), broken]) {
      server.answers(answer, good);
      const error = await failure(client().request('# { query }\nmutation { touch }', variables));
      expect(error.attempts).toBe(1);
      expect(server.received).toHaveLength(1);
    }
  });

  test('but not when the server wants it later than the policy waits', async () => {
    server.answers(status(429, { 'retry-after': '60' }), good);
    expect(await failure(client().viewer())).toMatchObject({ status: 429, retryAfterMs: 60_000, attempts: 1 });
    expect(server.received).toHaveLength(1);
  });

  test.each([400, 401, 403, 404, 413, 500])('but not after %i', async (code) => {
    server.answers({ status: code, body: { errors: [{ message: 'no', extensions: { code: 'INTERNAL' } }] } }, good);
    expect(await failure(client().viewer())).toMatchObject({ status: code, code: 'INTERNAL', attempts: 1 });
    expect(server.received).toHaveLength(1);
  });
});

describe('a call ends', () => {
  const never: Answer = () => undefined;

  test('with TIMEOUT when there is no answer in time, and is not sent again', async () => {
    server.answers(never);
    const error = await failure(client({ timeoutMs: 50 }).viewer());
    expect(error).toMatchObject({ code: 'TIMEOUT', status: null, requestId: null, attempts: 1 });
    expect(server.received).toHaveLength(1);
  });

  test('with TIMEOUT while it waits to be sent again', async () => {
    server.answers(status(503, { 'retry-after': '3600' }));
    const retry = { retries: 1, maxDelayMs: 7_200_000 };
    expect(await failure(client({ timeoutMs: 200, retry }).viewer())).toMatchObject({ code: 'TIMEOUT', attempts: 1 });
    expect(server.received).toHaveLength(1);
  });

  test('with TIMEOUT when the answer stops half-way', async () => {
    server.answers((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"data":');
    });
    expect(await failure(client().viewer({}, { timeoutMs: 200 }))).toMatchObject({ code: 'TIMEOUT' });
  });

  test('with ABORTED when the caller says so', async () => {
    const controller = new AbortController();
    server.answers(() => controller.abort(new Error('the user left')));
    const error = await failure(client().viewer({}, { signal: controller.signal }));
    expect(error.code).toBe('ABORTED');
    expect(error.cause).toEqual(new Error('the user left'));
    server.answers(good);
    expect((await failure(client().viewer({}, { signal: controller.signal }))).code).toBe('ABORTED');
    expect(server.received).toHaveLength(0);
  });

  test('never by its time when that is infinite, and never has no time at all', async () => {
    server.answers(good);
    expect(await client({ timeoutMs: Number.POSITIVE_INFINITY }).viewer()).toEqual(VIEWER);
    for (const timeoutMs of [0, -1, Number.NaN])
      await expect(client({ timeoutMs }).viewer()).rejects.toBeInstanceOf(TypeError);
  });

  test('with NETWORK when nobody listens', async () => {
    const gone = await startLocalServer();
    await gone.close();
    const error = await failure(client({ url: gone.url, retry: { retries: 1, baseDelayMs: 1 } }).viewer());
    expect(error).toMatchObject({ code: 'NETWORK', status: null, attempts: 2 });
    expect(error.message).toContain('ECONNREFUSED');
  });

  test.each([
    ['a page', 200, '<html>hello</html>'],
    ['nothing', 200, ''],
    ['JSON that is no answer', 200, '[]'],
    ['no data', 200, '{"data":null}'],
    ['data under a status of failure', 500, '{"data":{"viewer":{}}}'],
  ])('with UNEXPECTED_ANSWER when it is answered %s', async (_name, code, body) => {
    server.answers({ status: code, body });
    expect(await failure(client().viewer())).toMatchObject({ code: 'UNEXPECTED_ANSWER', status: code });
  });
});
