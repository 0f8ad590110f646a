import { invoicing } from '../support/furnish-invoices';
import { activeContract } from '../support/made-contract';
import { PACKS, worked } from '../support/portfolio';
import { makeTenant, type Tenant } from '../support/tenant';
import { startTestApi, type TestApi } from '../support/test-api';

/** Closing runs as they are started, stopped and asked about over GraphQL. */

const NOW = '2026-07-03T09:00:00Z';
let api: TestApi;
let tenant: Tenant;
beforeAll(async () => {
  api = await startTestApi(NOW);
  tenant = await makeTenant(api.database, 'Asked', 'ALL');
});
afterAll(() => api.close());

interface Run {
  readonly id: string;
  readonly state: string;
  readonly percent: number;
}

interface Answer {
  readonly refusals: readonly { readonly code: string; readonly message: string }[];
  readonly closingRun: Run | null;
}

let keys = 0;
async function asked(mutation: 'startClosing' | 'stopClosing', input: object, key = tenant.keys.administrator) {
  const type = mutation === 'startClosing' ? 'StartClosingInput' : 'StopClosingInput';
  const document = `mutation ($key: String!, $input: ${type}!) { answer: ${mutation}(idempotencyKey: $key, input: $input) {
    refusals { code message } closingRun { id state percent } } }`;
  const { answer } = await api.ask<{ answer: Answer }>(key, document, { key: `closing ${(keys += 1)}`, input });
  return { codes: answer.refusals.map(({ code }) => code), run: answer.closingRun };
}

const start = (month: string, key?: string) => asked('startClosing', { month }, key);

test('what cannot be closed is refused with what to do', async () => {
  for (const month of ['2026-13', '2026-5', 'May', '0000-01', '2026-05-01'])
    expect((await start(month)).codes).toEqual(['TEXT_INVALID']);
  expect((await start('2026-07')).codes).toEqual(['TIME_IN_FUTURE']);
  expect((await start('2026-06')).codes).toEqual(['INVOICING_NOT_SET']);
  await invoicing(tenant, tenant.clientId);
  for (const who of ['client', 'erp'] as const) {
    const document = `mutation { startClosing(idempotencyKey: "x", input: { month: "2026-05" }) { refusals { code } } }`;
    expect(await api.send(tenant.keys[who], document)).toMatchObject({
      data: { startClosing: { refusals: [{ code: 'NOT_FOUND' }] } },
      errors: [],
    });
  }
});

test('one month at a time, in their order; stopped, gone on, done, and looked at again', async () => {
  await activeContract(tenant, { ...PACKS['pro-controle'], number: 'FINE' });
  await activeContract(tenant, { ...PACKS['pro-controle'], number: 'LEFT-OUT', clientId: tenant.otherClientId });
  const { codes, run } = await start('2026-04');
  expect([codes, run?.state, run?.percent]).toEqual([[], 'RUNNING', 0]);
  // Running already: the same run.
  expect((await start('2026-04')).run?.id).toBe(run!.id);
  expect((await start('2026-05')).codes).toEqual(['CLOSING_UNDER_WAY']);
  const stopping = { closingRunId: run!.id };
  expect((await asked('stopClosing', stopping)).run).toMatchObject({ id: run!.id, state: 'STOPPED' });
  expect((await asked('stopClosing', stopping)).codes).toEqual(['CLOSING_NOT_RUNNING']);
  expect((await asked('stopClosing', { closingRunId: 'no id' })).codes).toEqual(['NOT_FOUND']);
  expect(await worked(tenant, run!.id, NOW)).toBe('LEFT');
  expect((await start('2026-04')).run?.id).toBe(run!.id);
  let steps = 1;
  expect(await worked(tenant, run!.id, NOW, { isStopped: () => (steps -= 1) < 0 })).toBe('LEFT');
  const document = `query ($id: ID!) { closingRun(id: $id) { state phase percent contractsTotal contractsDone contractsRefused
    contractsPerSecond estimatedEndAt documentsIssued startedBy endedAt refused(first: 1) {
      nodes { contract { number } refusals { code path whatToDo } refusedAt } totalCount pageInfo { hasNextPage } } } }`;
  const about = async () =>
    (await api.ask<{ closingRun: Record<string, unknown> }>(tenant.keys.administrator, document, { id: run!.id }))
      .closingRun;
  // Both are settled, and both are due.
  const half = await about();
  expect(half).toMatchObject({ state: 'RUNNING', phase: 'SETTLING', percent: 50, contractsTotal: 2, contractsDone: 0 });
  expect(Number(half['contractsPerSecond'])).toBeGreaterThan(0);
  expect(Date.parse(half['estimatedEndAt'] as string)).toBeGreaterThanOrEqual(Date.parse(NOW));
  expect(await worked(tenant, run!.id, NOW)).toBe('DONE');
  const done = await about();
  expect(done).toMatchObject({
    ...{ state: 'DONE', percent: 100, contractsTotal: 2, contractsDone: 2, contractsRefused: 1, documentsIssued: 2 },
    ...{ contractsPerSecond: null, estimatedEndAt: null, startedBy: 'administrator of Asked', endedAt: NOW },
    refused: { totalCount: 1, pageInfo: { hasNextPage: false } },
  });
  expect(done['refused']).toMatchObject({
    nodes: [{ contract: { number: 'LEFT-OUT' }, refusals: [{ code: 'INVOICE_INCOMPLETE' }], refusedAt: NOW }],
  });
  expect((await start('2026-03')).codes).toEqual(['CLOSED_LATER']);
  expect((await start('2026-05')).codes).toEqual([]);
});

test('they are listed by month, and told by a state', async () => {
  const months = async (args: string): Promise<readonly string[]> => {
    const document = `{ closingRuns(${args}) { nodes { month } totalCount } }`;
    const { closingRuns } = await api.ask<{ closingRuns: { nodes: { month: string }[]; totalCount: number } }>(
      tenant.keys.administrator,
      document,
    );
    expect(closingRuns.totalCount).toBe(closingRuns.nodes.length);
    return closingRuns.nodes.map(({ month }) => month);
  };
  expect(await months('first: 5')).toEqual(['2026-05', '2026-04']);
  expect(await months('first: 5, orderBy: OLDEST_FIRST')).toEqual(['2026-04', '2026-05']);
  expect(await months('filter: { state: DONE }')).toEqual(['2026-04']);
});
