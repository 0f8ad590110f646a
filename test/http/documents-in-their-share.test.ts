import { randomUUID } from 'node:crypto';
import { createServer, request as httpRequest, type ClientRequest } from 'node:http';
import { demoId } from '../../seeds/demo/demo-ids';
import { wholeInTime } from '../../api/http/whole-in-time';
import type { AddressInfo } from 'node:net';
import { startTestApi, type TestApi } from '../support/test-api';

/** What one caller cannot take from the others by documents, and how slow it may be. */

const MEGABYTE = 1024 * 1024;
let api: TestApi;
beforeAll(async () => {
  const budget = { COST_CEILING: '1000', COST_BUDGET: '3000', COST_REFILL: '1' };
  api = await startTestApi('2026-04-01T08:00:00Z', { DOCUMENT_MAX_MB: '2', ...budget });
}, 60_000);
afterAll(() => api.close());

interface Answered {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly text: string;
}

/** Begins an upload as the bearer of a key; its answer comes when it is ended. */
function begin(who: keyof TestApi['keys'], length: number): { sent: ClientRequest; answered: Promise<Answered> } {
  const query = new URLSearchParams({ contractId: demoId(12, 1), kind: 'OTHER', name: 'a.bin' });
  const headers = {
    authorization: `Bearer ${api.keys[who]}`,
    'content-type': 'text/plain',
    'content-length': length,
    'idempotency-key': randomUUID(),
  };
  const sent = httpRequest(`${api.url}/documents?${query.toString()}`, { method: 'POST', headers });
  const answered = new Promise<Answered>((resolve, reject) => {
    sent.on('response', (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          retryAfter: response.headers['retry-after'],
          text: Buffer.concat(pieces).toString(),
        }),
      );
    });
    sent.on('error', reject);
  });
  sent.flushHeaders();
  return { sent, answered };
}

test('so many documents of a key come at once, and those of others beside them', async () => {
  const held = [1, 2, 3, 4, 5].map(() => begin('client', 1));
  const refused = await Promise.race(held.map(({ answered }) => answered));
  expect(refused).toMatchObject({ status: 429, retryAfter: '1' });
  expect(refused.text).toContain('RATE_LIMITED');
  const other = begin('technician', 1);
  other.sent.end('x');
  expect((await other.answered).status).toBe(201);
  for (const { sent } of held) sent.end('x');
  const statuses = (await Promise.all(held.map(({ answered }) => answered))).map(({ status }) => status);
  expect(statuses.sort()).toEqual([201, 201, 201, 201, 429]);
  const next = begin('client', 1);
  next.sent.end('x');
  expect((await next.answered).status).toBe(201);
});

test('documents use the budget of their key, and say when to come again', async () => {
  const body = Buffer.alloc(MEGABYTE, 1);
  const seen: Answered[] = [];
  for (let count = 0; count < 4; count += 1) {
    const { sent, answered } = begin('administrator', body.length);
    sent.end(body);
    seen.push(await answered);
  }
  expect(seen.map(({ status }) => status)).toEqual([201, 201, 429, 429]);
  expect(Number(seen[2]!.retryAfter)).toBeGreaterThan(100);
  const { status, headers } = await api.send(api.keys.administrator, '{ contracts(first: 900) { nodes { id } } }');
  expect([status, Number(headers['retry-after']) > 0]).toEqual([429, true]);
});

test('what is looked for in vain is paid as well', async () => {
  const headers = { authorization: `Bearer ${api.keys.erp}` };
  const statuses: number[] = [];
  for (let count = 0; count < 40; count += 1)
    statuses.push((await fetch(`${api.url}/documents/${randomUUID()}`, { headers })).status);
  expect([statuses[0], statuses.at(-1)]).toEqual([404, 429]);
});

test('a document may take longer to come than other requests', async () => {
  const listener = wholeInTime(
    (request, response) => {
      request.resume();
      request.on('end', () => response.end('whole'));
    },
    100,
    '/documents',
  );
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const slow = (path: string): { sent: ClientRequest; status: Promise<number> } => {
    const sent = httpRequest({ port, host: '127.0.0.1', path, method: 'POST', headers: { 'content-length': 2 } });
    const status = new Promise<number>((resolve, reject) => {
      sent.on('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', reject);
    });
    sent.write('x');
    return { sent, status };
  };
  const document = slow('/documents?name=a');
  const others = ['/graphql', '/documents/1', '/documents-of-none'].map(slow);
  for (const { status } of others) expect(await status).toBe(408);
  document.sent.end('x');
  expect(await document.status).toBe(200);
  for (const { sent } of others) sent.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
