import { request as httpRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { REQUEST_LIMITS } from '../../api/config/request-limits';
import { startTestApi, type TestApi } from '../support/test-api';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const SCHEMA = '{ __schema { types { name description fields { name description } } } }';

/** What is sent, as it comes from the socket. */
function sent(
  query: string,
  accept: string | undefined,
): Promise<{ readonly encoding: string; readonly body: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${api.keys.administrator}`,
      ...(accept === undefined ? {} : { 'accept-encoding': accept }),
    };
    const asking = httpRequest(`${api.url}/graphql`, { method: 'POST', headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ encoding: answer.headers['content-encoding'] ?? 'none', body: Buffer.concat(parts) }),
      );
    });
    asking.on('error', reject).end(JSON.stringify({ query }));
  });
}

test.each([
  ['gzip', gunzipSync],
  ['br', brotliDecompressSync],
])('a long answer is compressed as %s for whoever takes it so, and is the same', async (encoding, unpack) => {
  const plain = await sent(SCHEMA, undefined);
  const packed = await sent(SCHEMA, encoding);
  expect([plain.encoding, packed.encoding]).toEqual(['none', encoding]);
  expect(plain.body.length).toBeGreaterThan(REQUEST_LIMITS.compressFrom ?? 0);
  const read = (text: string): unknown => (JSON.parse(text) as { data: unknown }).data;
  expect(read(unpack(packed.body).toString())).toEqual(read(plain.body.toString()));
  expect(packed.body.length).toBeLessThan(plain.body.length / 3);
});

test('a short one is not, nor one for a caller who wants it as it is', async () => {
  expect((await sent('{ serverTime }', 'gzip, br')).encoding).toBe('none');
  expect((await sent(SCHEMA, 'identity')).encoding).toBe('none');
});
