import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { clientOf, CREATE, storyContract } from './story-documents';

/**
 * A penalty that was claimed, or accepted, and is then assessed anew: its claim carries over, and
 * the client's credit is corrected by the difference, once.
 */

let api: TestApi;
let contractId: string;
let incidentId: string;
let keys = 0;
let now = '2026-04-05T08:00:00Z';

beforeAll(async () => {
  api = await startTestApi(now);
  const input = { ...storyContract(await clientOf(api, 'Atelier Morel')), number: 'CLAIMS-1' };
  const made = await api.ask<{ createContract: { contract: { id: string } } }>(api.keys.administrator, CREATE, {
    key: 'claims-create',
    input,
  });
  contractId = made.createContract.contract.id;
  await done('signContract', { contractId, method: 'EMAIL', signedAt: now, signatory: 'H', proof: 'P' });
  await done('activateContract', { contractId });
  await done('addAsset', {
    contractId,
    designation: 'Cluster',
    kind: 'SERVER',
    ownership: 'SHARED',
    coveredFrom: '2026-04-01',
  });
  const told = { description: 'Down', receivedAt: '2026-04-02T07:00:00Z', channel: 'WEB' };
  const report = { contractId, severity: 'CRITICAL', kind: 'INTERRUPTION', ...told };
  ({ id: incidentId } = (
    await done<{ incident: { id: string } }>('reportIncident', report, 'incident { id }')
  ).incident);
  await done('restoreIncident', { incidentId, restoredAt: '2026-04-03T08:00:00Z' });
}, 60_000);
afterAll(() => api.close());
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});

async function done<Answer>(mutation: string, input: Readonly<Record<string, unknown>>, wanted = ''): Promise<Answer> {
  keys += 1;
  now = new Date(Date.parse(now) + 60_000).toISOString().replace('.000', '');
  api.clock.moveTo(at(now));
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { answer } = await api.ask<{ answer: Answer }>(
    mutation === 'claimPenalty' ? api.keys.client : api.keys.administrator,
    `mutation ($key: String!, $input: ${type}!) {
      answer: ${mutation}(idempotencyKey: $key, input: $input) { refusals { code } ${wanted} } }`,
    { key: `claims-${keys}`, input },
  );
  expect(answer).toMatchObject({ refusals: [] });
  return answer;
}

interface Penalty {
  readonly id: string;
  readonly number: number;
  readonly status: string;
  readonly amount: string;
  readonly credited: string;
  readonly claimedAt: string | null;
  readonly history: { readonly nodes: readonly { readonly kind: string }[] };
}

/**
 * The incident's penalties, as number, state, amount and what was credited before; the first first.
 */
async function penalties(): Promise<readonly Penalty[]> {
  const { incident } = await api.ask<{ incident: { penalties: { nodes: Penalty[] } } }>(
    api.keys.administrator,
    `query ($id: ID!) { incident(id: $id) { penalties {
      nodes { id number status amount credited claimedAt history { nodes { kind } } } } } }`,
    { id: incidentId },
  );
  return [...incident.penalties.nodes].reverse();
}
const shown = async (): Promise<string[]> =>
  (await penalties()).map(({ number, status, amount, credited }) => `${number} ${status} ${amount} ${credited}`);

/** The contract's adjustments over penalties, as kind, amount, VAT and the penalty's number. */
async function adjustments(): Promise<string[]> {
  interface Adjustment {
    readonly kind: string;
    readonly amount: string;
    readonly vatRatePercent: string;
    readonly penalty: { readonly number: number } | null;
  }
  const { contract } = await api.ask<{ contract: { billingAdjustments: { nodes: Adjustment[] } } }>(
    api.keys.administrator,
    'query ($id: ID!) { contract(id: $id) { billingAdjustments { nodes { kind amount vatRatePercent penalty { number } } } } }',
    { id: contractId },
  );
  return contract.billingAdjustments.nodes.flatMap(({ kind, amount, vatRatePercent, penalty }) =>
    penalty === null ? [] : [`${kind} ${amount} ${vatRatePercent} ${penalty.number}`],
  );
}

/** Corrects when service was back: 10:00 of Friday in Paris owes 100.00 EUR, 12:00 200.00. */
const backAt = (restoredAt: string) => done('correctIncident', { incidentId, restoredAt, reason: 'The log' });
const standing = async (): Promise<string> => (await penalties()).at(-1)!.id;

const HIGH = '2026-04-03T10:00:00Z';
const LOW = '2026-04-03T08:00:00Z';
const KEPT = '2026-04-02T08:00:00Z';

test('a claim carries over to the penalty that is assessed anew, with when it was made', async () => {
  await done('claimPenalty', { penaltyId: await standing() });
  const [{ claimedAt }] = (await penalties()) as [Penalty];
  await backAt(HIGH);
  expect(await shown()).toEqual(['1 REVERSED 100.00 EUR 0.00 EUR', '2 CLAIMED 200.00 EUR 0.00 EUR']);
  const anew = (await penalties()).at(-1)!;
  expect(anew.claimedAt).toBe(claimedAt);
  expect(anew.history.nodes.map(({ kind }) => kind)).toEqual(['PENALTY_ASSESSED', 'PENALTY_CARRIED_OVER']);
  expect(await adjustments()).toEqual([]);
});

test('an accepted one that comes to less stays accepted, and the difference is one correction', async () => {
  await done('acceptPenalty', { penaltyId: await standing() });
  await backAt(LOW);
  expect((await shown()).slice(1)).toEqual(['2 REVERSED 200.00 EUR 0.00 EUR', '3 ACCEPTED 100.00 EUR 100.00 EUR']);
  expect(await adjustments()).toEqual(['PENALTY_CREDIT -200.00 EUR 20 2', 'CORRECTION 100.00 EUR 20 3']);
});

test('one that comes to more keeps the credit that was given; the rest is a claim, and credited when accepted', async () => {
  await backAt(HIGH);
  expect((await shown()).at(-1)).toBe('4 CLAIMED 200.00 EUR 100.00 EUR');
  expect(await adjustments()).toHaveLength(2);
  await done('acceptPenalty', { penaltyId: await standing() });
  expect((await adjustments()).slice(2)).toEqual(['PENALTY_CREDIT -100.00 EUR 20 4']);
});

test('where nothing is owed any more, all that was credited is taken back, and a later one is claimed again', async () => {
  await backAt(KEPT);
  expect((await shown()).at(-1)).toBe('4 REVERSED 200.00 EUR 100.00 EUR');
  expect((await adjustments()).slice(3)).toEqual(['CORRECTION 200.00 EUR 20 4']);
  await backAt(LOW);
  expect((await shown()).at(-1)).toBe('5 CLAIMED 100.00 EUR 0.00 EUR');
  expect(await adjustments()).toHaveLength(4);
});
