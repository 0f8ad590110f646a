import { carrier, codesAt, type Carried, type Carry } from '../support/carry';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { clientOf } from './story-documents';

/** What shared means allot, over time, and what is used of what is metered. */

let api: TestApi;
let contractId: string;
let carry: Carry;

async function shown<T>(fields: string): Promise<T> {
  const { contract } = await api.ask<{ contract: T }>(
    api.keys.administrator,
    `query ($id: ID!) { contract(id: $id) { ${fields} } }`,
    { id: contractId },
  );
  return contract;
}

beforeAll(async () => {
  api = await startTestApi('2026-05-04T08:00:00Z');
  carry = carrier(api);
  const made = await carry<{ contract: { id: string } }>(
    'createContract',
    {
      clientId: await clientOf(api, 'Atelier Morel'),
      number: 'ALLOT',
      termsPack: { key: 'omr-hosted', version: 3 },
      startsOn: '2026-01-01',
      priceComponents: [],
      modules: [{ key: 'A' }],
    },
    'contract { id }',
  );
  contractId = made.contract.id;
});
afterAll(() => api.close());
beforeEach(() => api.clock.moveTo(at('2026-05-04T08:00:00Z')));

const set = (resource: string, from: string, quantity: string, monthlyLimit?: string): Promise<Carried<object>> =>
  carry('setAllocation', {
    contractId,
    resource,
    from,
    quantity,
    ...(monthlyLimit === undefined ? {} : { monthlyLimit }),
  });
const use = (
  on: string,
  quantity: string,
  reference: string,
  resource = 'TRAFFIC',
): Promise<Carried<{ use: { id: string } | null }>> =>
  carry('recordAllocationUse', { contractId, resource, on, quantity, reference }, 'use { id }');

test('what is allotted is read as of a day, and its history stays', async () => {
  expect(codesAt(await set('STORAGE', '2026-01-01', '500'))).toEqual([]);
  expect(codesAt(await set('STORAGE', '2026-04-01', '750.5'))).toEqual([]);
  expect(codesAt(await set('RAM', '2026-02-01', '64'))).toEqual([]);
  expect(codesAt(await set('RAM', '2026-05-01', '0'))).toEqual([]);
  // Back-dated: from March on it was more than what was recorded first.
  expect(codesAt(await set('STORAGE', '2026-03-01', '600'))).toEqual([]);
  const on = async (day: string): Promise<string> => {
    const { allocations } = await shown<{ allocations: { resource: string; quantity: string; unit: string }[] }>(
      `allocations(on: "${day}") { resource quantity unit }`,
    );
    return allocations
      .map(({ resource, quantity, unit }) => `${resource} ${quantity} ${unit}`)
      .sort()
      .join();
  };
  expect(await on('2026-01-31')).toBe('STORAGE 500 GB');
  expect(await on('2026-03-15')).toBe('RAM 64 GB,STORAGE 600 GB');
  expect(await on('2026-05-04')).toBe('RAM 0 GB,STORAGE 750.5 GB');
  const { allocationHistory } = await shown<{ allocationHistory: { nodes: { startsOn: string }[] } }>(
    'allocationHistory { nodes { startsOn } }',
  );
  expect(allocationHistory.nodes.map(({ startsOn }) => startsOn)).toEqual([
    '2026-01-01',
    '2026-04-01',
    '2026-02-01',
    '2026-05-01',
    '2026-03-01',
  ]);
});

test('the use of a month is shown as a share of its limit; passing it is an event', async () => {
  expect(codesAt(await use('2026-04-10', '10', 'too early'))).toEqual(['ALLOCATION_NOT_METERED resource']);
  expect(codesAt(await set('TRAFFIC', '2026-04-01', '100', '300'))).toEqual([]);
  const first = await use('2026-04-10', '200', 'week 15');
  expect(codesAt(first)).toEqual([]);
  // The same use of the source, under another key.
  expect((await use('2026-04-11', '200.0', 'week 15')).use).toEqual(first.use);
  expect(codesAt(await use('2026-04-11', '201', 'week 15'))).toEqual(['ALREADY_EXISTS reference']);
  expect(codesAt(await use('2026-04-20', '100', 'week 16'))).toEqual([]);
  const month = async (): Promise<unknown> =>
    (
      await shown<{ allocationUse: unknown[] }>(
        'allocationUse(on: "2026-04-30") { resource month used monthlyLimit sharePercent passed unit }',
      )
    ).allocationUse;
  const april = { resource: 'TRAFFIC', month: '2026-04', monthlyLimit: '300', unit: 'GB' };
  expect(await month()).toEqual([{ ...april, used: '300', sharePercent: '100', passed: false }]);
  const passings = async (): Promise<unknown[]> => {
    const { history } = await shown<{ history: { nodes: { kind: string; payload: unknown }[] } }>(
      'history(first: 100) { nodes { kind payload } }',
    );
    return history.nodes.filter(({ kind }) => kind === 'ALLOCATION_LIMIT_PASSED').map(({ payload }) => payload);
  };
  expect(await passings()).toEqual([]);
  expect(codesAt(await use('2026-04-28', '33.333', 'week 18'))).toEqual([]);
  expect(codesAt(await use('2026-04-29', '1', 'week 18, rest'))).toEqual([]);
  expect(await month()).toEqual([{ ...april, used: '334.333', sharePercent: '111.44', passed: true }]);
  expect(await passings()).toEqual([{ resource: 'TRAFFIC', month: '2026-04', used: '333.333', monthlyLimit: '300' }]);
  const { allocationUses } = await shown<{ allocationUses: { nodes: { reference: string }[] } }>(
    'allocationUses { nodes { reference } }',
  );
  expect(allocationUses.nodes.map(({ reference }) => reference)).toEqual([
    'week 15',
    'week 16',
    'week 18',
    'week 18, rest',
  ]);
});

test('what cannot be is refused', async () => {
  expect(codesAt(await set('RAM', '2025-12-31', '1'))).toEqual(['CONTRACT_NOT_ACTIVE from']);
  expect(codesAt(await set('RAM', '2026-01-01', '-1', '0.0001'))).toEqual([
    'NUMBER_OUT_OF_RANGE quantity',
    'NUMBER_OUT_OF_RANGE monthlyLimit',
  ]);
  expect(codesAt(await use('2026-04-10', '1', ' '))).toEqual(['TEXT_INVALID reference']);
});
