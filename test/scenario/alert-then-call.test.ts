import { at, startTestApi, type TestApi } from '../support/test-api';

/** The hosted-service terms start a clock at the client's notification, never at an alert alone. */

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi('2026-04-02T06:30:00Z');
});
afterAll(() => api.close());

const CLOCKS = `query ($id: ID!, $asOf: DateTime!) { incident(id: $id) {
  receptions { channel receivedAt }
  clocks(asOf: $asOf) { commitment { key } state startedAt dueAt } } }`;

interface Answer {
  readonly incident: {
    readonly receptions: readonly unknown[];
    readonly clocks: readonly {
      readonly commitment: { readonly key: string };
      readonly state: string;
      readonly startedAt: string | null;
      readonly dueAt: string | null;
    }[];
  };
}

test('an alert opens the incident, the client’s call starts the clock', async () => {
  const { contracts } = await api.ask<{ contracts: { nodes: { id: string }[] } }>(
    api.keys.reseller,
    '{ contracts { nodes { id } } }',
  );
  const { reportIncident } = await api.ask<{ reportIncident: { incident: { id: string } } }>(
    api.keys.technician,
    `mutation ($contractId: ID!) { reportIncident(idempotencyKey: "alert", input: { contractId: $contractId, severity: CRITICAL,
      kind: INTERRUPTION, channel: MONITORING_ALERT, description: "Probe lost" }) { refusals { code } incident { id } } }`,
    { contractId: contracts.nodes[0]?.id },
  );
  const { id } = reportIncident.incident;
  const clock = async (asOf: string) =>
    (await api.ask<Answer>(api.keys.client, CLOCKS, { id, asOf })).incident.clocks.find(
      ({ commitment }) => commitment.key === 'restoration',
    );
  expect(await clock('2026-04-02T15:00:00Z')).toMatchObject({ state: 'NOT_APPLICABLE', startedAt: null });

  api.clock.moveTo(at('2026-04-02T08:00:00Z'));
  const SIGNAL = `mutation ($key: String!, $id: ID!, $receivedAt: DateTime) { recordReception(idempotencyKey: $key, input: { incidentId: $id,
    channel: TELEPHONE, receivedAt: $receivedAt }) { refusals { code } incident { receptions { channel receivedAt } } reassessedPenalties { id } } }`;
  expect(
    await api.ask(api.keys.client, SIGNAL, { key: 'early', id, receivedAt: '2026-04-02T06:29:59Z' }),
  ).toMatchObject({
    recordReception: { refusals: [{ code: 'TIMES_OUT_OF_ORDER' }] },
  });
  expect(await api.ask(api.keys.client, SIGNAL, { key: 'call', id })).toEqual({
    recordReception: {
      refusals: [],
      incident: {
        receptions: [
          { channel: 'MONITORING_ALERT', receivedAt: '2026-04-02T06:30:00Z' },
          { channel: 'TELEPHONE', receivedAt: '2026-04-02T08:00:00Z' },
        ],
      },
      reassessedPenalties: [],
    },
  });
  // 10:00 in Paris: two hours before lunch, two and a half after it.
  expect(await clock('2026-04-02T15:00:00Z')).toMatchObject({
    state: 'BREACHED',
    startedAt: '2026-04-02T08:00:00Z',
    dueAt: '2026-04-02T14:30:00Z',
  });
});
