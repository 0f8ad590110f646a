import { v7 } from 'uuid';
import { activeContract, reading } from '../support/made-contract';
import { startTestApi, type TestApi } from '../support/test-api';
import { makeTenant, type Tenant } from '../support/tenant';

/** Mutations whose first statements leave with the claim of their key. */
describe('a mutation that begins at once', () => {
  let api: TestApi;
  let tenant: Tenant;
  let contractId: string;

  beforeAll(async () => {
    api = await startTestApi();
    tenant = await makeTenant(api.database, 'At once');
    contractId = await activeContract(tenant);
  }, 60_000);
  afterAll(() => api.close());

  interface Answer {
    readonly replayed: boolean;
    readonly refusals: readonly { readonly code: string }[];
    readonly incident: { readonly id: string; readonly number: string; readonly description: string } | null;
  }
  async function report(key: string, description: string, on = contractId): Promise<Answer> {
    const document = `mutation ($key: String!, $input: ReportIncidentInput!) { reportIncident(idempotencyKey: $key, input: $input) {
      replayed refusals { code } incident { id number description } } }`;
    const [assetIds, severity, kind, channel] = [[], 'CRITICAL', 'INTERRUPTION', 'EMAIL'];
    const input = { contractId: on, assetIds, severity, kind, channel, description };
    return (await api.ask<{ reportIncident: Answer }>(tenant.keys.administrator, document, { key, input }))
      .reportIncident;
  }
  /** What a write of the contract moves, whatever comes of it. */
  async function state(): Promise<unknown> {
    const text = `SELECT (SELECT last_recorded_at::text FROM contract WHERE id = $1) AS stamp,
      (SELECT count(*) FROM event) AS events, (SELECT count(*) FROM idempotency_key) AS keys,
      (SELECT sum(last) FROM provider_counter) AS numbers`;
    const [row] = await reading(tenant, (read) => read.query({ name: 'state', text }, [contractId]));
    expect(row).toMatchObject({ stamp: expect.any(String) as string, numbers: expect.any(String) as string });
    return row;
  }

  it('answers with what it saved, and again with the same under its key, without writing', async () => {
    const key = v7();
    const first = await report(key, 'Down.');
    expect(first).toMatchObject({ replayed: false, refusals: [], incident: { description: 'Down.' } });
    const before = await state();
    expect(await report(key, 'Down.')).toEqual({ ...first, replayed: true });
    expect(await state()).toEqual(before);
  });

  it('refuses other input under its key before anything else, and leaves no trace of it', async () => {
    const key = v7();
    await report(key, 'Down.');
    const before = await state();
    const reused = { refusals: [{ code: 'IDEMPOTENCY_KEY_REUSED' }], incident: null };
    expect(await report(key, 'Up.')).toMatchObject(reused);
    expect(await report(key, 'Down.', 'no id')).toMatchObject(reused);
    expect(await report(key, '')).toMatchObject(reused);
    expect(await state()).toEqual(before);
  });

  it('is refused without a trace, and its key can be used again', async () => {
    const key = v7();
    const before = await state();
    expect(await report(key, '')).toMatchObject({ refusals: [{ code: 'TEXT_INVALID' }] });
    expect(await report(key, 'Down.', 'no id')).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
    expect(await report(key, 'Down.', v7())).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
    expect(await state()).toEqual(before);
    expect(await report(key, 'Down.')).toMatchObject({ replayed: false, refusals: [] });
  });

  it('is done once when it is sent ten times at once', async () => {
    const key = v7();
    const answers = await Promise.all(Array.from({ length: 10 }, () => report(key, 'Down.')));
    expect(new Set(answers.map(({ incident }) => incident?.number)).size).toBe(1);
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
  });
});
