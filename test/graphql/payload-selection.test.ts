import { v7 } from 'uuid';
import { activeContract } from '../support/made-contract';
import { startTestApi, type TestApi } from '../support/test-api';
import { statementsOf } from '../support/test-database';
import { makeTenant, type Tenant } from '../support/tenant';

/** Of a payload only what is selected is looked for once the mutation is done. */
describe('the payload of a mutation', () => {
  let api: TestApi;
  let tenant: Tenant;
  let contractId: string;

  beforeAll(async () => {
    api = await startTestApi();
    tenant = await makeTenant(api.database, 'Answered');
    contractId = await activeContract(tenant);
  }, 60_000);
  afterAll(() => api.close());

  /** The statements that read what is answered: all after the events, which a write ends with. */
  async function readFor(selected: string, variables: object = {}): Promise<readonly string[]> {
    const document = `mutation ($key: String!, $input: ReportIncidentInput!, $on: Boolean = true) {
      reportIncident(idempotencyKey: $key, input: $input) ${selected} } ${FRAGMENT}`;
    const input = {
      contractId,
      assetIds: [],
      severity: 'CRITICAL',
      kind: 'INTERRUPTION',
      channel: 'EMAIL',
      description: 'Down.',
    };
    const sent = await statementsOf(api.database, async () => {
      const { reportIncident } = await api.ask<{ reportIncident: object }>(tenant.keys.administrator, document, {
        key: v7(),
        input,
        ...variables,
      });
      expect(reportIncident).toMatchObject({ refusals: [] });
    });
    const end = sent.findLastIndex((text) => text.startsWith('INSERT INTO event'));
    expect(end).toBeGreaterThan(0);
    return sent.slice(end + 1).filter((text) => !text.includes('api_key'));
  }
  const FRAGMENT = 'fragment Shown on ReportIncidentPayload { incident @include(if: $on) { number contract { id } } }';

  it('reads nothing when only the refusals are asked for', async () => {
    expect(await readFor('{ refusals { code } ...Shown }', { on: false })).toEqual([]);
  });

  it('reads what lies below the row that it saved, which it read before COMMIT', async () => {
    const read = await readFor('{ refusals { code } ...Shown }');
    expect(read.map((text) => /FROM (\w+)/.exec(text)?.[1])).toEqual(['contract']);
  });

  it('reads the rest for whoever asks for the rest', async () => {
    const read = await readFor('{ refusals { code } done: notStarted { commitment { key } } ...Shown }');
    expect(read.length).toBeGreaterThan(3);
  });
});
