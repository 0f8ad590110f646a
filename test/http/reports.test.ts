import { createHash } from 'node:crypto';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { readPdf } from '../support/read-pdf';
import { makeTenant } from '../support/tenant';
import { startTestApi, type TestApi } from '../support/test-api';

/** Reports as PDF over HTTP: who gets them, as what, and what they cost. */

let api: TestApi;
let id: string;
let path: string;
beforeAll(async () => {
  api = await startTestApi();
  const { contract } = await api.ask<{
    contract: { interventions: { nodes: { id: string; clientReportPath: string }[] } };
  }>(
    api.keys.administrator,
    `query ($id: ID!) { contract(id: $id) { interventions(first: 1) { nodes { id clientReportPath(language: FR) } } } }`,
    { id: demoId(12, 1) },
  );
  const [first] = contract.interventions.nodes;
  ({ id, clientReportPath: path } = first!);
}, 60_000);
afterAll(() => api.close());

const get = (at: string, key: string | null = api.keys.administrator, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${api.url}${at}`, { headers: { ...(key === null ? {} : { authorization: `Bearer ${key}` }), ...headers } });
const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

test('a report is the PDF of what is told as text, in the language that is asked for', async () => {
  expect(path).toBe(`/reports/interventions/${id}?language=FR`);
  const { intervention } = await api.ask<{ intervention: { fr: string; en: string } }>(
    api.keys.administrator,
    'query ($id: ID!) { intervention(id: $id) { fr: clientReport(language: FR) en: clientReport } }',
    { id },
  );
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  for (const [at, text] of [
    [path, intervention.fr],
    [`/reports/interventions/${id}`, intervention.en],
  ] as const) {
    const response = await get(at);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="(rapport|report)-\d{4}-\d\d-\d\d\.pdf"/,
    );
    const { pages } = await readPdf(Buffer.from(await response.arrayBuffer()));
    const read = letters(pages.flatMap(({ items }) => items.map(({ str }) => str)).join(' '));
    for (const line of text.split('\n').map(letters)) expect(read).toContain(line);
  }
});

test('the same report is the same bytes, and who has them is told so', async () => {
  const [one, two] = [await get(path), await get(path)];
  const hash = async (response: Response): Promise<string> =>
    createHash('sha256')
      .update(Buffer.from(await response.arrayBuffer()))
      .digest('hex');
  expect(await hash(one)).toBe(await hash(two));
  const tag = one.headers.get('etag')!;
  const again = await get(path, api.keys.administrator, { 'if-none-match': tag });
  expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
  const head = await fetch(`${api.url}${path}`, {
    method: 'HEAD',
    headers: { authorization: `Bearer ${api.keys.administrator}` },
  });
  expect([head.status, Number(head.headers.get('content-length')) > 1_000]).toEqual([200, true]);
});

test('others find nothing: no key, another provider, no such work, no such language', async () => {
  const another = await makeTenant(api.database, 'Another provider', 'ALL');
  expect((await get(path, null)).status).toBe(401);
  expect((await get(path, 'not-a-key')).status).toBe(401);
  expect((await get(path, another.keys.administrator)).status).toBe(404);
  expect((await get(`/reports/interventions/${PROVIDER_ID}`)).status).toBe(404);
  expect((await get('/reports/interventions/x%27%20OR%201=1')).status).toBe(404);
  expect((await get('/reports/other/1')).status).toBe(404);
  const response = await get(`/reports/interventions/${id}?language=DE`);
  expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_USER_INPUT']);
});

test('many at once are refused or answered, none is half', async () => {
  const responses = await Promise.all(Array.from({ length: 60 }, () => get(path)));
  const bodies = await Promise.all(
    responses.map(async (response) => [
      response.status,
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ]),
  );
  const kinds = new Set(bodies.map(([status, start]) => `${status} ${start}`));
  expect([...kinds].filter((kind) => !['200 %PDF-', '429 {"err'].includes(kind))).toEqual([]);
  expect(bodies.filter(([status]) => status === 200).length).toBeGreaterThanOrEqual(4);
});

test('a report is paid from the budget of its key', async () => {
  const small = await startTestApi('2026-04-01T08:00:00Z', {
    COST_CEILING: '12000',
    COST_BUDGET: '12000',
    COST_REFILL: '1',
  });
  try {
    const key = small.keys.administrator;
    const ask = (): Promise<Response> => fetch(`${small.url}${path}`, { headers: { authorization: `Bearer ${key}` } });
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
    const refused = await ask();
    expect([refused.status, await codeOf(refused)]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
  } finally {
    await small.close();
  }
});

test('a report that is not laid out costs the looking alone, and says when to ask again', async () => {
  const costs = { COST_CEILING: '12000', COST_BUDGET: '12000', COST_REFILL: '1' };
  const full = await startTestApi('2026-04-01T08:00:00Z', costs, {}, undefined, { waiting: 0 });
  try {
    const headers = { authorization: `Bearer ${full.keys.administrator}` };
    for (let times = 0; times < 5; times += 1) {
      const response = await fetch(`${full.url}${path}`, { headers });
      expect([response.status, response.headers.get('retry-after'), await codeOf(response)]).toEqual([
        ...[503, '5', 'UNAVAILABLE'],
      ]);
    }
  } finally {
    await full.close();
  }
});
