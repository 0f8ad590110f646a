import { at, startTestApi, type TestApi } from '../support/test-api';
import { clientOf } from './story-documents';

/**
 * A contract that has lasted for years, or is over, asked and worked on at several dates: every
 * figure is calculated by hand beside its row.
 */

const NOW = '2026-11-28T08:00:00Z';
let api: TestApi;
let clientId = '';
beforeAll(async () => {
  api = await startTestApi(NOW);
  clientId = await clientOf(api, 'Atelier Morel');
});
afterAll(() => api.close());
beforeEach(() => api.clock.moveTo(at(NOW)));

let keys = 0;
const key = (): string => `dated-${(keys += 1)}`;

interface Refused {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** Carries a mutation out as the administrator; returns its payload. */
async function carry<Payload>(
  operation: string,
  input: object,
  answer = '',
): Promise<Payload & { refusals: Refused[] }> {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
  const found = await api.ask<Record<string, Payload & { refusals: Refused[] }>>(
    api.keys.administrator,
    `mutation ($key: String!, $input: ${type}!) { ${operation}(idempotencyKey: $key, input: $input) { refusals { code path message } ${answer} } }`,
    { key: key(), input },
  );
  return found[operation]!;
}

const codes = ({ refusals }: { readonly refusals: readonly Refused[] }): string[] => refusals.map(({ code }) => code);

/** A contract of 1 200.00 a month from the hosted terms, tacitly renewed for a year, signed. */
async function signed(startsOn: string, changes: object = {}): Promise<string> {
  const made = await carry<{ contract: { id: string } }>(
    'createContract',
    {
      clientId,
      number: key(),
      termsPack: { key: 'omr-hosted', version: 1 },
      startsOn,
      termMonths: 36,
      priceComponents: [
        { code: 'HOSTING', monthlyAmount: '1000.00 EUR' },
        { code: 'EQUIPMENT', monthlyAmount: '120.00 EUR' },
        { code: 'SERVICES', monthlyAmount: '80.00 EUR' },
      ],
      modules: ['A', 'K', 'L'].map((module) => ({ key: module })),
      ...changes,
    },
    'contract { id }',
  );
  const { id } = made.contract;
  const proof = { contractId: id, method: 'EMAIL', signedAt: `${startsOn}T08:00:00Z`, signatory: 'S', proof: 'P' };
  expect(codes(await carry('signContract', proof))).toEqual([]);
  return id;
}

async function active(startsOn: string, changes: object = {}): Promise<string> {
  const id = await signed(startsOn, changes);
  expect(codes(await carry('activateContract', { contractId: id }))).toEqual([]);
  return id;
}

const SERVER = {
  termsPack: { key: 'icodia-server', version: 1 },
  termMonths: 12,
  priceComponents: [],
  modules: [],
};

async function standing(id: string): Promise<unknown> {
  const { contract } = await api.ask<{ contract: unknown }>(
    api.keys.administrator,
    'query ($id: ID!) { contract(id: $id) { status termLastDay } }',
    { id },
  );
  return contract;
}

async function termination(contractId: string, effectiveOn: string): Promise<unknown> {
  const { simulateTermination } = await api.ask<{ simulateTermination: unknown }>(
    api.keys.administrator,
    `query ($input: SimulateTerminationInput!) { simulateTermination(input: $input) { refusals { code message } simulation { termLastDay forfait { fee wholeMonths } total } } }`,
    { input: { contractId, effectiveOn } },
  );
  return simulateTermination;
}

test('a contract that is renewed tacitly stands in its present term', async () => {
  const id = await active('2020-01-01');
  // 36 months to 2022, then 2023, 2024, 2025 and 2026.
  expect(await standing(id)).toEqual({ status: 'ACTIVE', termLastDay: '2026-12-31' });
  // One whole month left, 1 200.00 × 1.30; less 31 of 92 days of the quarter that was paid, 3
  // 600.00.
  expect(await termination(id, '2026-12-01')).toMatchObject({
    refusals: [],
    simulation: {
      termLastDay: '2026-12-31',
      forfait: { fee: '1560.00 EUR', wholeMonths: 1 },
      total: '346.96 EUR',
    },
  });
  // In a term that is past, its own last day counts.
  expect(await termination(id, '2024-12-01')).toMatchObject({ simulation: { termLastDay: '2024-12-31' } });
  expect(await termination(id, '2027-01-01')).toMatchObject({ refusals: [{ code: 'DATE_OUT_OF_PERIOD' }] });
  api.clock.moveTo(at('2026-12-31T22:59:59Z'));
  expect(await standing(id)).toMatchObject({ termLastDay: '2026-12-31' });
  // Midnight in Paris.
  api.clock.moveTo(at('2026-12-31T23:00:00Z'));
  expect(await standing(id)).toEqual({ status: 'ACTIVE', termLastDay: '2027-12-31' });
});

test('a contract whose term is over cannot be activated, and takes no work of a later day', async () => {
  const over = await signed('2023-01-01', SERVER);
  const refused = await carry('activateContract', { contractId: over });
  expect(refused.refusals).toMatchObject([
    { code: 'DATE_OUT_OF_PERIOD', message: "The contract's term ended on 2023-12-31, and is not renewed." },
  ]);
  api.clock.moveTo(at('2023-06-01T08:00:00Z'));
  const contractId = await active('2023-01-01', SERVER);
  expect(await standing(contractId)).toEqual({ status: 'ACTIVE', termLastDay: '2023-12-31' });
  api.clock.moveTo(at(NOW));
  // Nobody validated an order for another term.
  expect(await standing(contractId)).toEqual({ status: 'SUSPENDED', termLastDay: '2023-12-31' });
  const report = (receivedAt: string) =>
    carry('reportIncident', {
      contractId,
      severity: 'CRITICAL',
      kind: 'INTERRUPTION',
      channel: 'TELEPHONE',
      description: 'Down.',
      receivedAt,
    });
  const work = (startedAt: string) =>
    carry('recordIntervention', {
      contractId,
      technician: 'T',
      startedAt,
      minutes: 10,
      mode: 'REMOTE',
      kind: 'CURATIVE',
      providerFault: true,
      report: '',
    });
  // What happened in its term can be recorded after its end, to its last second in Paris.
  for (const record of [report, work]) {
    expect(codes(await record('2022-12-31T22:59:59Z'))).toEqual(['CONTRACT_NOT_ACTIVE']);
    expect(codes(await record('2024-01-01T08:00:00Z'))).toEqual(['CONTRACT_NOT_ACTIVE']);
    expect(codes(await record('2023-12-31T23:00:00Z'))).toEqual(['CONTRACT_NOT_ACTIVE']);
  }
  expect(codes(await work('2023-12-31T22:59:59Z'))).toEqual([]);
});

const RATES = `hourlyRates { sequence from endsBefore hourlyRate }`;
interface Page {
  readonly nodes: readonly { readonly from: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
type Rates = { readonly contract: { readonly hourlyRates: unknown } };

test('a rate that is back-filled replaces no newer one; rates are ended, corrected and taken back', async () => {
  api.clock.moveTo(at('2026-01-05T08:00:00Z'));
  const contractId = await active('2026-01-01');
  const set = (hourlyRate: string, from: string) =>
    carry<Rates>('setHourlyRate', { contractId, hourlyRate, from }, `contract { ${RATES} }`);
  await set('95.00 EUR', '2026-01-01');
  const filled = await set('90.00 EUR', '2025-01-01');
  expect(filled.contract.hourlyRates).toEqual([
    { sequence: 2, from: '2025-01-01', endsBefore: '2026-01-01', hourlyRate: '90.00 EUR' },
    { sequence: 1, from: '2026-01-01', endsBefore: null, hourlyRate: '95.00 EUR' },
  ]);
  api.clock.moveTo(at('2026-03-10T08:00:00Z'));
  const worked = async (startedAt: string) => {
    const done = await carry<{ intervention: { charges: { amount: string }[] } | null }>(
      'recordIntervention',
      {
        contractId,
        technician: 'T',
        startedAt,
        minutes: 60,
        mode: 'REMOTE',
        kind: 'OUT_OF_SCOPE',
        providerFault: false,
        report: '',
        acceptedQuote: 'Q-1',
      },
      'intervention { charges { amount } }',
    );
    return done.intervention?.charges.map(({ amount }) => amount) ?? codes(done);
  };
  expect(await worked('2026-03-09T09:00:00Z')).toEqual(['95.00 EUR']);

  const end = (endsBefore: string) =>
    carry<Rates>('endHourlyRate', { contractId, endsBefore }, `contract { ${RATES} }`);
  expect((await end('2026-03-01')).contract.hourlyRates).toMatchObject([
    { from: '2025-01-01' },
    { from: '2026-01-01', endsBefore: '2026-03-01' },
  ]);
  expect(await worked('2026-03-09T09:00:00Z')).toEqual(['HOURLY_RATE_MISSING']);
  expect(await worked('2026-02-27T09:00:00Z')).toEqual(['95.00 EUR']);
  expect((await end('2026-03-05')).refusals).toMatchObject([
    { code: 'DATE_OUT_OF_PERIOD', message: 'No hourly rate holds on 2026-03-05.' },
  ]);
  expect((await end('2026-01-01')).refusals).toMatchObject([{ message: 'A rate starts on 2026-01-01.' }]);

  api.clock.moveTo(at('2026-03-11T08:00:00Z'));
  const correct = (from: string, to: object | null) =>
    carry<Rates>('correctHourlyRate', { contractId, from, to, reason: 'A mistake' }, `contract { ${RATES} }`);
  // The end was a mistake: the rate of January goes on.
  expect((await correct('2026-03-01', null)).contract.hourlyRates).toMatchObject([
    { from: '2025-01-01' },
    { from: '2026-01-01', endsBefore: null },
  ]);
  expect(await worked('2026-03-09T09:00:00Z')).toEqual(['95.00 EUR']);
  // It was 96.00, and from February only.
  const moved = await correct('2026-01-01', { hourlyRate: '96.00 EUR', from: '2026-02-01' });
  expect(moved.contract.hourlyRates).toMatchObject([
    { from: '2025-01-01', endsBefore: '2026-02-01', hourlyRate: '90.00 EUR' },
    { from: '2026-02-01', endsBefore: null, hourlyRate: '96.00 EUR' },
  ]);
  expect(await worked('2026-01-30T09:00:00Z')).toEqual(['90.00 EUR']);
  expect(await worked('2026-03-09T09:00:00Z')).toEqual(['96.00 EUR']);
  // The same day, another amount.
  expect(
    (await correct('2026-02-01', { hourlyRate: '97.00 EUR', from: '2026-02-01' })).contract.hourlyRates,
  ).toMatchObject([{}, { from: '2026-02-01', hourlyRate: '97.00 EUR' }]);
  expect(codes(await correct('2026-01-01', null))).toEqual(['DATE_OUT_OF_PERIOD']);
  expect(codes(await correct('2026-02-01', { hourlyRate: '0.00 EUR', from: '2026-02-01' }))).toEqual([
    'AMOUNT_NOT_POSITIVE',
  ]);
  expect(codes(await correct('2026-02-01', { hourlyRate: '1.00 USD', from: '2026-02-01' }))).toEqual([
    'CURRENCY_MISMATCH',
  ]);

  const asked = async (args: string) => {
    const { contract } = await api.ask<Rates>(
      api.keys.administrator,
      `query ($id: ID!) { contract(id: $id) { hourlyRates(${args}) { from hourlyRate } } }`,
      { id: contractId },
    );
    return contract.hourlyRates;
  };
  expect(await asked('on: "2026-01-31"')).toEqual([{ from: '2025-01-01', hourlyRate: '90.00 EUR' }]);
  expect(await asked('on: "2024-12-31"')).toEqual([]);
  // What was known before the corrections stays known.
  expect(await asked('on: "2026-03-09", knownAt: "2026-03-11T07:59:59Z"')).toEqual([]);
  expect(await asked('on: "2026-03-09", knownAt: "2026-03-10T07:59:59Z"')).toEqual([
    { from: '2026-01-01', hourlyRate: '95.00 EUR' },
  ]);

  // The same in pages.
  const page = async (after: string | null) => {
    const { contract } = await api.ask<{ contract: { hourlyRateVersions: Page } }>(
      api.keys.administrator,
      `query ($id: ID!, $after: String) { contract(id: $id) {
        hourlyRateVersions(first: 1, after: $after) { nodes { from } pageInfo { hasNextPage endCursor } } } }`,
      { id: contractId, after },
    );
    return contract.hourlyRateVersions;
  };
  const first = await page(null);
  const second = await page(first.pageInfo.endCursor);
  expect([...first.nodes, ...second.nodes]).toEqual([{ from: '2025-01-01' }, { from: '2026-02-01' }]);
  expect([first, second].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
  expect((await page(second.pageInfo.endCursor)).nodes).toEqual([]);
});
