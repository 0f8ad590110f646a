import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { CLOCK, secondAfter, type Clock } from './corrected-life';
import { clientOf, CREATE, storyContract } from './story-documents';

/**
 * Everything that a person may have got wrong about an incident is corrected, and money follows at
 * once: penalties are reversed and assessed again. What was known before stays what it was.
 */

interface Penalty {
  readonly status: string;
  readonly amount: string;
}

const CLOCKS = `clocks(asOf: "2026-06-01T08:00:00Z"`;

let api: TestApi;
let contractId: string;
let now = '2026-04-05T08:00:00Z';
let keys = 0;
/** By instant, what was answered then of an incident. */
const kept: { readonly id: string; readonly knownAt: string; readonly clocks: unknown }[] = [];
beforeAll(async () => {
  api = await startTestApi(now);
  contractId = await contract(storyContract(await clientOf(api, 'Atelier Morel')), 'FACTS-1');
  await done('addAsset', {
    contractId,
    designation: 'Cluster',
    kind: 'SERVER',
    ownership: 'SHARED',
    coveredFrom: '2026-04-01',
  });
}, 60_000);
afterAll(async () => {
  await api.close();
});

type Input = Readonly<Record<string, unknown>>;

interface Answer {
  readonly refusals: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly incident: { readonly id: string } | null;
  readonly asset: { readonly id: string } | null;
  readonly reassessedPenalties: readonly Penalty[] | null;
}

/** Carries out a mutation a minute later. */
async function answerOf(mutation: string, input: Input, wanted = ''): Promise<Answer> {
  keys += 1;
  now = new Date(Date.parse(now) + 60_000).toISOString().replace('.000', '');
  api.clock.moveTo(at(now));
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($key: String!, $input: ${type}!) {
    answer: ${mutation}(idempotencyKey: $key, input: $input) { refusals { code path } ${wanted} } }`;
  const { answer } = await api.ask<{ answer: Answer }>(api.keys.administrator, document, {
    key: `facts-${keys}`,
    input,
  });
  return answer;
}

async function done(mutation: string, input: Input, wanted = ''): Promise<Answer> {
  const answer = await answerOf(mutation, input, wanted);
  expect(answer.refusals).toEqual([]);
  return answer;
}

/**
 * Corrects something; returns the penalties that this changed. What is known of the incident then
 * is kept.
 */
async function corrected(id: string, mutation: string, input: Input): Promise<string[]> {
  const { reassessedPenalties } = await done(mutation, input, 'reassessedPenalties { status amount }');
  const knownAt = secondAfter(now);
  api.clock.moveTo(at(knownAt));
  const { incident } = await api.ask<{ incident: { clocks: unknown } }>(
    api.keys.administrator,
    `query ($id: ID!) { incident(id: $id) { ${CLOCKS}) ${CLOCK} } }`,
    { id },
  );
  kept.push({ id, knownAt, clocks: incident.clocks });
  return reassessedPenalties!.map(({ status, amount }) => `${status} ${amount}`);
}

async function contract(input: Input, number: string): Promise<string> {
  const made = await api.ask<{ createContract: { contract: { id: string } } }>(api.keys.administrator, CREATE, {
    key: number,
    input: { ...input, number },
  });
  expect(made.createContract).toMatchObject({ refusals: [] });
  const { id } = made.createContract.contract;
  await done('signContract', { contractId: id, method: 'EMAIL', signedAt: now, signatory: 'H', proof: 'P' });
  await done('activateContract', { contractId: id });
  return id;
}

async function report(of: string, changes: Input = {}): Promise<string> {
  const input = { contractId: of, severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'TELEPHONE', ...changes };
  const told = { description: 'Down', receivedAt: '2026-04-02T07:00:00Z' };
  return (await done('reportIncident', { ...input, ...told }, 'incident { id }')).incident!.id;
}

/**
 * An incident of a day, received at 09:00 and restored on the next day at 10:00 in Paris: 100.00
 * EUR are due.
 */
async function missed(): Promise<string> {
  const incidentId = await report(contractId);
  await done('recordFirstResponse', { incidentId, respondedAt: '2026-04-02T07:10:00Z' });
  const restored = { incidentId, restoredAt: '2026-04-03T08:00:00Z' };
  const penalties = await done('restoreIncident', restored, 'assessedPenalties { status amount }');
  expect(penalties).toMatchObject({ assessedPenalties: [{ status: 'ASSESSED', amount: '100.00 EUR' }] });
  return incidentId;
}

async function read<Data>(id: string, wanted: string): Promise<Data> {
  const answer = await api.ask<{ incident: Data }>(
    api.keys.administrator,
    `query ($id: ID!) { incident(id: $id) { ${wanted} } }`,
    { id },
  );
  return answer.incident;
}

async function restoration(id: string): Promise<Clock> {
  const { clocks } = await read<{ clocks: Clock[] }>(id, `${CLOCKS}) ${CLOCK}`);
  return clocks.find(({ commitment }) => commitment.key === 'restoration')!;
}

const history = async (id: string): Promise<string[]> =>
  (await read<{ history: { nodes: { kind: string }[] } }>(id, 'history { nodes { kind } }')).history.nodes.map(
    ({ kind }) => kind,
  );

test('a restoration that was none is taken back, and so is what it made certain', async () => {
  const incidentId = await missed();
  const reason = 'It was down again';
  expect(await corrected(incidentId, 'reopenIncident', { incidentId, reason })).toEqual(['REVERSED 100.00 EUR']);
  expect(await read(incidentId, 'status restoredAt')).toEqual({ status: 'RESPONDED', restoredAt: null });
  expect(await restoration(incidentId)).toMatchObject({ state: 'BREACHED', stoppedAt: null });
  expect((await history(incidentId)).at(-1)).toBe('INCIDENT_REOPENED');

  const again = await answerOf('reopenIncident', { incidentId, reason });
  expect(again.refusals).toMatchObject([{ code: 'INCIDENT_STATE_CONFLICT', path: ['incidentId'] }]);
  const restored = { incidentId, restoredAt: '2026-04-03T08:00:00Z' };
  const anew = await done('restoreIncident', restored, 'assessedPenalties { status amount }');
  expect(anew).toMatchObject({ assessedPenalties: [{ status: 'ASSESSED', amount: '100.00 EUR' }] });
});

test('an excluded period that is withdrawn raises, corrected it lowers', async () => {
  const incidentId = await missed();
  const cause = 'HISTORICAL_OPERATOR_NETWORK';
  // From 10:00 to 17:00 in Paris: an hour counts before, an hour after, and an hour and a half on
  // the next day.
  const period = { incidentId, cause, startedAt: '2026-04-02T08:00:00Z', endedAt: '2026-04-02T15:00:00Z' };
  expect(await corrected(incidentId, 'excludePeriod', period)).toEqual(['REVERSED 100.00 EUR']);
  expect((await restoration(incidentId)).elapsed).toBe('PT3H30M');
  const periods = () => read<{ excludedPeriods: { id: string }[] }>(incidentId, 'excludedPeriods { id cause endedAt }');
  const [{ id: excludedPeriodId }] = (await periods()).excludedPeriods as [{ id: string }];

  // Until 11:00 only: an hour more before noon and three from 14:00 are too many.
  const shorter = { excludedPeriodId, endedAt: '2026-04-02T09:00:00Z', reason: 'The log' };
  expect(await corrected(incidentId, 'correctExcludedPeriod', shorter)).toEqual(['ASSESSED 100.00 EUR']);
  const longer = { excludedPeriodId, endedAt: '2026-04-02T15:00:00Z', cause: 'THIRD_PARTY', reason: 'The other log' };
  expect(await corrected(incidentId, 'correctExcludedPeriod', longer)).toEqual(['REVERSED 100.00 EUR']);
  expect(await periods()).toMatchObject({
    excludedPeriods: [{ id: excludedPeriodId, cause: 'THIRD_PARTY', endedAt: '2026-04-02T15:00:00Z' }],
  });

  const withdrawn = { excludedPeriodId, reason: 'It was ours' };
  expect(await corrected(incidentId, 'withdrawExcludedPeriod', withdrawn)).toEqual(['ASSESSED 100.00 EUR']);
  expect(await periods()).toEqual({ excludedPeriods: [] });
  const kinds = await history(incidentId);
  expect(kinds.filter((kind) => kind.startsWith('EXCLUDED'))).toEqual([
    'EXCLUDED_PERIOD_STARTED',
    'EXCLUDED_PERIOD_CORRECTED',
    'EXCLUDED_PERIOD_CORRECTED',
    'EXCLUDED_PERIOD_WITHDRAWN',
  ]);
  for (const mutation of ['withdrawExcludedPeriod', 'correctExcludedPeriod', 'endExcludedPeriod']) {
    const when = mutation === 'endExcludedPeriod' ? { endedAt: '2026-04-02T16:00:00Z' } : { reason: 'R' };
    const { refusals } = await answerOf(mutation, { excludedPeriodId, ...when });
    expect(refusals).toEqual([{ code: 'NOT_FOUND', path: ['excludedPeriodId'] }]);
  }
});

test('what an incident is, and what it hits, is corrected', async () => {
  const incidentId = await missed();
  const reason = 'Looked at again';
  const correct = (changes: Input) => corrected(incidentId, 'correctIncident', { incidentId, reason, ...changes });
  expect(await correct({ kind: 'REQUEST' })).toEqual(['REVERSED 100.00 EUR']);
  expect(await restoration(incidentId)).toMatchObject({ state: 'NOT_APPLICABLE' });
  expect(await correct({ kind: 'INTERRUPTION' })).toEqual(['ASSESSED 100.00 EUR']);

  const asset = async (ownership: string) => {
    const input = { contractId, designation: ownership, kind: 'SERVER', ownership, coveredFrom: '2026-04-01' };
    return (await done('addAsset', input, 'asset { id }')).asset!.id;
  };
  const laptop = await asset('CLIENT_OWNED');
  const shared = await asset('SHARED');
  const named = async () =>
    (await read<{ assets: { nodes: { id: string }[] } }>(incidentId, 'assets { nodes { id } }')).assets.nodes.map(
      ({ id }) => id,
    );
  // What is the client's own is restored without a promise.
  expect(await correct({ assetIds: [laptop] })).toEqual(['REVERSED 100.00 EUR']);
  expect(await named()).toEqual([laptop]);
  expect(await correct({ assetIds: [shared] })).toEqual(['ASSESSED 100.00 EUR']);
  expect(await named()).toEqual([shared]);
  expect(await correct({ assetIds: [laptop] })).toEqual(['REVERSED 100.00 EUR']);
  expect(await named()).toEqual([laptop]);
  expect(await correct({ assetIds: [] })).toEqual(['ASSESSED 100.00 EUR']);
  expect(await named()).toEqual([]);
});

test('another module has promises of its own, and another severity another target', async () => {
  const generic = await contract(
    {
      clientId: await clientOf(api, 'Atelier Morel'),
      termsPack: { key: 'generic-2017', version: 1 },
      termMonths: 12,
      startsOn: '2026-04-01',
      priceComponents: [],
      modules: [{ key: 'support', monthlyAmount: '1000.00 EUR' }],
    },
    'FACTS-2',
  );
  const incidentId = await report(generic, { channel: 'WEB' });
  const { contract: made } = await api.ask<{ contract: { modules: { nodes: { id: string; key: string }[] } } }>(
    api.keys.administrator,
    'query ($id: ID!) { contract(id: $id) { modules { nodes { id key } } } }',
    { id: generic },
  );
  const moduleId = made.modules.nodes.find(({ key }) => key === 'support')!.id;
  const responded = { incidentId, respondedAt: '2026-04-02T10:00:00Z' };
  const first = await done('recordFirstResponse', responded, 'assessedPenalties { status amount }');
  // The response is promised within two hours, whatever module is hit; three went by. One hour of
  // delay at 5 × 1 000.00 ÷ 147 hours of April.
  const owed = '34.01 EUR';
  expect(first).toMatchObject({ assessedPenalties: [{ status: 'ASSESSED', amount: owed }] });
  const hit = { incidentId, moduleId, reason: 'It was support' };
  // What was assessed already stands.
  expect(await corrected(incidentId, 'correctIncident', hit)).toEqual([]);
  const penalties = () => read(incidentId, 'penalties { nodes { status amount } } unpriced { id }');
  expect(await penalties()).toEqual({ penalties: { nodes: [{ status: 'ASSESSED', amount: owed }] }, unpriced: [] });
  expect(await read(incidentId, 'module { id }')).toEqual({ module: { id: moduleId } });
  const correct = (severity: string) =>
    corrected(incidentId, 'correctIncident', { incidentId, severity, reason: 'The call was read again' });
  const targets = async () =>
    (await read<{ clocks: { state: string; target: string | null }[] }>(incidentId, `${CLOCKS}) ${CLOCK}`)).clocks.map(
      ({ state, target }) => `${state} ${target}`,
    );
  expect(await targets()).toEqual(['BREACHED PT2H', 'NOT_APPLICABLE null']);
  expect(await correct('URGENT')).toEqual([`REVERSED ${owed}`]);
  expect(await targets()).toEqual(['NOT_APPLICABLE null', 'MET PT8H']);
  expect(await correct('CRITICAL')).toEqual([`ASSESSED ${owed}`]);
  expect(await targets()).toEqual(['BREACHED PT2H', 'NOT_APPLICABLE null']);
});

test('a correction is refused what a report is refused', async () => {
  const incidentId = await report(contractId);
  const reason = 'R';
  const foreign = await contract(
    { ...storyContract(await clientOf(api, 'Atelier Morel')), modules: [{ key: 'J', active: false }, { key: 'A' }] },
    'FACTS-3',
  );
  const input = { contractId: foreign, designation: 'D', kind: 'SERVER', ownership: 'SHARED' };
  const theirs = (await done('addAsset', input, 'asset { id }')).asset!.id;
  const unknown = '019a0000-0000-7000-8999-000000000999';
  const refused = async (mutation: string, changes: Input) =>
    (await answerOf(mutation, { incidentId, reason, ...changes })).refusals;
  expect(await refused('correctIncident', { moduleId: unknown })).toEqual([{ code: 'NOT_FOUND', path: ['moduleId'] }]);
  expect(await refused('correctIncident', { assetIds: [unknown] })).toEqual([
    { code: 'NOT_FOUND', path: ['assetIds', '0'] },
  ]);
  expect(await refused('correctIncident', { assetIds: [theirs] })).toEqual([
    { code: 'CONTRACT_MISMATCH', path: ['assetIds', '0'] },
  ]);
  expect(await refused('reopenIncident', { reason: ' ' })).toEqual([{ code: 'TEXT_INVALID', path: ['reason'] }]);
  expect(await refused('reopenIncident', {})).toEqual([{ code: 'INCIDENT_STATE_CONFLICT', path: ['incidentId'] }]);
});

test('what was known before each correction is what it was', async () => {
  expect(kept.length).toBeGreaterThan(10);
  for (const { id, knownAt, clocks } of kept)
    expect(await read(id, `${CLOCKS}, knownAt: "${knownAt}") ${CLOCK}`)).toEqual({ clocks });
});

test('the events say all that the tables say', async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
