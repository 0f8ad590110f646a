import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { codes, codesAt, type Carried } from '../support/carry';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { Amending } from './lives/amending';
import { signed } from './lives/handing-over';
import { clientOf } from './story-documents';

/** What a revision counts from: the value that the last one used, and the day of that one. */

let api: TestApi;
let amending: Amending;
beforeAll(async () => {
  api = await startTestApi('2025-01-10T08:00:00Z');
  amending = new Amending(api, await clientOf(api, 'Atelier Morel'));
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

const contract = (index: string, more: object = {}): Promise<string> =>
  amending.active('2025-01-20', {
    termsPack: { key: 'omr-hosted', version: 3 },
    ...{ startsOn: '2025-02-01', termMonths: 60, billingPeriodMonths: 3 },
    priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
    modules: ['A', 'J'].map((key) => ({ key })),
    overrides: [
      { parameter: 'indexation.index', value: index },
      { parameter: 'indexation.minimum', value: '0' },
    ],
    ...more,
  });
const publish = async (series: string, values: readonly (readonly [string, string, string])[]): Promise<void> => {
  const done = await amending.carry('recordIndexValues', {
    series,
    values: values.map(([period, publishedOn, value]) => ({ period, publishedOn, value, source: 'Bulletin' })),
  });
  expect(codes(done)).toEqual([]);
};
interface Price {
  readonly kind: string;
  readonly key: string;
  readonly oldPrice: string;
  readonly newPrice: string;
  readonly priceDate: string;
  readonly indexBefore: { readonly value: string } | null;
}
const said = ({ kind, key, oldPrice, newPrice, priceDate, indexBefore }: Price): string =>
  `${kind} ${key} ${oldPrice} ${newPrice} ${priceDate} ${indexBefore?.value ?? ''}`;
interface Applied {
  readonly revision: { readonly prices: readonly Price[] } | null;
}
const apply = async (contractId: string, on: string): Promise<readonly string[]> => {
  const done = await amending.carry<Applied>(
    'applyIndexation',
    { contractId, on },
    'revision { prices { kind key oldPrice newPrice priceDate indexBefore { value } explanation { replay { equal } } } }',
  );
  return done.refusals.length > 0 ? codesAt(done) : done.revision!.prices.map(said);
};
const stateOf = async (contractId: string, from: string, until: string): Promise<string | undefined> => {
  const { indexationCampaign } = await api.ask<{ indexationCampaign: { nodes: { state: string }[] } }>(
    api.keys.administrator,
    'query ($filter: IndexationCampaignFilter!) { indexationCampaign(filter: $filter) { nodes { state } } }',
    { filter: { contractId, from, until } },
  );
  return indexationCampaign.nodes[0]?.state;
};
const raise = (contractId: string, from: string, key: string): Promise<Carried<object>> =>
  amending.carry('recordSupplierIncrease', {
    ...{ contractId, from, supplier: 'Licences plc', reason: 'Licences cost more', proof: 'Letter' },
    prices: [{ kind: 'COMPONENT', key, percent: '10' }],
  });
/** Transfers a contract to a new client; returns the id of that one's contract. */
async function transfer(contractId: string, name: string, effectiveOn: string): Promise<string> {
  const { client } = await amending.carry<{ client: { id: string } }>('createClient', { name }, 'client { id }');
  const input = {
    contractId,
    ...{ toClientId: client.id, number: `${name}-1`, effectiveOn },
    ...{ requestReference: 'R-7', requestedOn: '2026-01-02', consent: { reference: 'C-7', givenOn: '2026-01-02' } },
    ...{ formerClientSignature: signed('M. Morel'), newClientSignature: signed('V. Vidal') },
    providerSignature: signed('P. Petit'),
  };
  const moved = await amending.carry<{ newContract: { id: string } }>('transferContract', input, 'newContract { id }');
  expect(codes(moved)).toEqual([]);
  return moved.newContract.id;
}

test('S0 is the value that the last revision used, though a later one was recorded since', async () => {
  const contractId = await contract('Late');
  await publish('Late', [['2024-Q3', '2024-12-13', '100']]);
  api.clock.moveTo(at('2026-02-01T08:00:00Z'));
  await publish('Late', [['2025-Q3', '2025-12-12', '110']]);
  expect(await apply(contractId, '2026-02-01')).toEqual(['COMPONENT HOSTING 1000.00 EUR 1085.00 EUR 2025-02-01 100']);
  // Published before the revision, and recorded after it: the revision did not know it.
  await publish('Late', [['2025-Q4', '2026-01-20', '120']]);
  api.clock.moveTo(at('2027-02-01T08:00:00Z'));
  await publish('Late', [['2026-Q3', '2026-12-11', '120']]);
  // 0.15 + 0.85 × 120 ÷ 110 = 1.0772…; counted from 120 nothing of it would have been passed on.
  expect(await apply(contractId, '2027-02-01')).toEqual(['COMPONENT HOSTING 1085.00 EUR 1168.84 EUR 2026-02-01 110']);
});

test('a price that a revision left as it was has the date of that revision, and its index', async () => {
  const contractId = await contract('Flat');
  await publish('Flat', [['2024-Q3', '2024-12-13', '100']]);
  api.clock.moveTo(at('2026-02-01T08:00:00Z'));
  await publish('Flat', [['2025-Q3', '2025-12-12', '90']]);
  expect(await apply(contractId, '2026-02-01')).toEqual(['COMPONENT HOSTING 1000.00 EUR 1000.00 EUR 2025-02-01 100']);
  api.clock.moveTo(at('2027-02-01T08:00:00Z'));
  await publish('Flat', [['2026-Q3', '2026-12-11', '99']]);
  expect(await apply(contractId, '2027-02-01')).toEqual(['COMPONENT HOSTING 1000.00 EUR 1085.00 EUR 2026-02-01 90']);
});

test('a revision that changes no amount of a contract without components is applied like any other', async () => {
  const contractId = await contract('Still', {
    priceComponents: [],
    modules: [...['A', 'J'].map((key) => ({ key })), { key: 'G', monthlyAmount: '50.00 EUR' }],
  });
  await publish('Still', [['2024-Q3', '2024-12-13', '100']]);
  api.clock.moveTo(at('2026-02-01T08:00:00Z'));
  await publish('Still', [['2025-Q3', '2025-12-12', '100']]);
  expect(await stateOf(contractId, '2026-01-15', '2026-02-28')).toBe('DUE');
  expect(await apply(contractId, '2026-02-01')).toEqual(['MODULE G 50.00 EUR 50.00 EUR 2025-02-01 100']);
  expect(await stateOf(contractId, '2026-01-15', '2026-02-28')).toBe('APPLIED');
});

test('an increase that a supplier made later stands in the way of its own price alone', async () => {
  const contractId = await contract('Raised', {
    priceComponents: [
      { code: 'HOSTING', monthlyAmount: '1000.00 EUR' },
      { code: 'SERVICES', monthlyAmount: '100.00 EUR' },
    ],
  });
  await publish('Raised', [['2024-Q3', '2024-12-13', '100']]);
  api.clock.moveTo(at('2026-02-15T08:00:00Z'));
  await publish('Raised', [['2025-Q3', '2025-12-12', '110']]);
  expect(codes(await raise(contractId, '2026-02-20', 'SERVICES'))).toEqual([]);
  api.clock.moveTo(at('2026-03-01T08:00:00Z'));
  expect(await apply(contractId, '2026-02-01')).toEqual(['COMPONENT HOSTING 1000.00 EUR 1085.00 EUR 2025-02-01 100']);
  const alone = await contract('Raised');
  api.clock.moveTo(at('2026-02-15T08:00:00Z'));
  expect(codes(await raise(alone, '2026-02-20', 'HOSTING'))).toEqual([]);
  api.clock.moveTo(at('2026-03-01T08:00:00Z'));
  expect(await apply(alone, '2026-02-01')).toEqual(['DATE_OUT_OF_PERIOD on']);
});

test('both prices of a module keep their dates and their index with another client', async () => {
  const contractId = await contract('Moved', {
    modules: [
      ...['A', 'J'].map((key) => ({ key })),
      { key: 'UT', monthlyAmount: '50.00 EUR', baseUnits: 16, unitPrice: '25.00 EUR' },
    ],
  });
  await publish('Moved', [['2024-Q3', '2024-12-13', '100']]);
  await amending.amend(contractId, '2025-09-01', { modules: [{ key: 'UT', unitPrice: '26.00 EUR' }] });
  api.clock.moveTo(at('2026-02-01T08:00:00Z'));
  await publish('Moved', [['2025-Q3', '2025-12-12', '110']]);
  expect(await apply(contractId, '2026-02-01')).toEqual([
    'COMPONENT HOSTING 1000.00 EUR 1085.00 EUR 2025-02-01 100',
    'MODULE UT 50.00 EUR 54.25 EUR 2025-02-01 100',
    'UNIT UT 26.00 EUR 28.21 EUR 2025-09-01 100',
  ]);
  await publish('Moved', [['2025-Q4', '2026-01-20', '120']]);
  await amending.amend(contractId, '2026-05-01', { modules: [{ key: 'UT', unitPrice: '30.00 EUR' }] });
  api.clock.moveTo(at('2026-06-01T09:00:00Z'));
  const moved = await transfer(contractId, 'Vidal', '2026-06-01');
  await amending.amend(moved, '2026-07-01', { modules: [{ key: 'UT', baseUnits: 32 }] });
  api.clock.moveTo(at('2027-02-01T08:00:00Z'));
  await publish('Moved', [['2026-Q3', '2026-12-11', '132']]);
  expect(await apply(moved, '2027-02-01')).toEqual([
    'COMPONENT HOSTING 1085.00 EUR 1269.45 EUR 2026-02-01 110',
    'MODULE UT 54.25 EUR 63.47 EUR 2026-02-01 110',
    'UNIT UT 30.00 EUR 32.55 EUR 2026-05-01 120',
  ]);
});

test('a successor counts from the day on which it replaces the index, and no line of them grows too long', async () => {
  const contractId = await contract('Old');
  await publish('Old', [['2024-Q3', '2024-12-13', '100']]);
  api.clock.moveTo(at('2026-02-01T08:00:00Z'));
  await publish('Old', [['2025-Q2', '2025-09-12', '104']]);
  await publish('New', [['2025-Q3', '2025-12-12', '60']]);
  const link = (series: string, successor: string, from: string) =>
    amending.carry('recordIndexSuccessor', { series, successor, coefficient: '2', from, source: 'Bulletin' });
  expect(codes(await link('Old', 'New', '2026-06-01'))).toEqual([]);
  // The successor was published before, and replaces nothing yet on the anniversary.
  expect(await apply(contractId, '2026-02-01')).toEqual(['COMPONENT HOSTING 1000.00 EUR 1034.00 EUR 2025-02-01 100']);
  for (const [series, successor] of ['New-1', 'New-2', 'New-3', 'New-4'].map((name, place, all) => [
    place === 0 ? 'New' : all[place - 1]!,
    name,
  ]))
    expect(codes(await link(series!, successor!, '2026-06-01'))).toEqual([]);
  // Five follow one another: one more behind the last would never be read from the first.
  expect(codesAt(await link('New-4', 'New-5', '2026-06-01'))).toEqual(['INDEX_INVALID successor']);
});

interface Withdrawn {
  readonly billingAdjustments: readonly { readonly kind: string; readonly amount: string }[] | null;
}
const withdraw = (contractId: string, key: string, reason = 'The wrong index was read'): Promise<Carried<Withdrawn>> =>
  amending.carry<Withdrawn>(
    'withdrawPriceRevision',
    { contractId, key, reason },
    'billingAdjustments { kind amount label { fr } explanation { replay { equal } } }',
  );
const keysOf = async (contractId: string): Promise<readonly string[]> => {
  const { contract: found } = await api.ask<{ contract: { priceRevisions: { nodes: { key: string }[] } } }>(
    api.keys.administrator,
    'query ($id: ID!) { contract(id: $id) { priceRevisions(first: 10) { nodes { key } } } }',
    { id: contractId },
  );
  return found.priceRevisions.nodes.map(({ key }) => key);
};

test('a revision that was recorded wrongly is withdrawn: prices are what they were, what was invoiced is corrected', async () => {
  const contractId = await contract('Wrong', {
    modules: [...['A', 'J'].map((key) => ({ key })), { key: 'UT', baseUnits: 16, unitPrice: '25.00 EUR' }],
  });
  await publish('Wrong', [['2024-Q3', '2024-12-13', '100']]);
  api.clock.moveTo(at('2026-02-10T08:00:00Z'));
  await publish('Wrong', [['2025-Q3', '2025-12-12', '120']]);
  expect(await apply(contractId, '2026-02-01')).toHaveLength(2);
  // Another quantity keeps the revised price, and loses it with the revision.
  await amending.amend(contractId, '2026-02-12', { modules: [{ key: 'UT', baseUnits: 32 }] });
  expect(codes(await raise(contractId, '2026-02-20', 'HOSTING'))).toEqual([]);
  const [wrong, raised] = await keysOf(contractId);
  expect(codesAt(await withdraw(contractId, wrong!))).toEqual(['DATE_OUT_OF_PERIOD key']);
  expect(codesAt(await withdraw(contractId, 'INDEXATION 2027-02-01'))).toEqual(['NOT_FOUND key']);
  expect(codesAt(await withdraw(demoId(9, 9), wrong!))).toEqual(['NOT_FOUND contractId']);
  expect(codesAt(await withdraw(contractId, wrong!, ' '))).toEqual(['TEXT_INVALID reason']);
  // 117.00 a month more for 70 of 89 days of the quarter from 1 February are given back.
  const first = await withdraw(contractId, raised!);
  expect(first.billingAdjustments).toMatchObject([{ kind: 'INDEXATION', amount: '-276.07 EUR' }]);
  const done = await withdraw(contractId, wrong!);
  expect(done.billingAdjustments).toMatchObject([
    { amount: '-510.00 EUR', label: { fr: expect.stringMatching(/^Révision du 01\/02\/2026 retirée : /) as string } },
  ]);
  expect(await keysOf(contractId)).toEqual([]);
  // Read again, the anniversary is applied from the prices before it.
  api.clock.moveTo(at('2026-02-25T08:00:00Z'));
  await publish('Wrong', [['2025-Q4', '2026-01-20', '110']]);
  expect(await apply(contractId, '2026-02-01')).toEqual([
    'COMPONENT HOSTING 1000.00 EUR 1085.00 EUR 2025-02-01 100',
    'UNIT UT 25.00 EUR 27.13 EUR 2025-02-01 100',
  ]);
});

test('withdrawn on the day of a transfer, a revision leaves prices the dates that they had before it', async () => {
  const contractId = await contract('Taken', {
    priceComponents: [
      { code: 'HOSTING', monthlyAmount: '1000.00 EUR' },
      { code: 'SERVICES', monthlyAmount: '0.01 EUR' },
    ],
    modules: [
      ...['A', 'J'].map((key) => ({ key })),
      { key: 'UT', monthlyAmount: '50.00 EUR', baseUnits: 16, unitPrice: '25.00 EUR' },
    ],
  });
  await publish('Taken', [['2024-Q3', '2024-12-13', '100']]);
  await amending.amend(contractId, '2025-09-01', { modules: [{ key: 'UT', unitPrice: '26.00 EUR' }] });
  api.clock.moveTo(at('2026-02-01T08:00:00Z'));
  const moved = await transfer(contractId, 'Girard', '2026-02-01');
  await publish('Taken', [['2025-Q3', '2025-12-12', '120']]);
  const first = [
    'COMPONENT HOSTING 1000.00 EUR 1170.00 EUR 2025-02-01 100',
    'COMPONENT SERVICES 0.01 EUR 0.01 EUR 2025-02-01 100',
    'MODULE UT 50.00 EUR 58.50 EUR 2025-02-01 100',
    'UNIT UT 26.00 EUR 30.42 EUR 2025-09-01 100',
  ];
  expect(await apply(moved, '2026-02-01')).toEqual(first);
  // Another quantity is agreed for the same day and keeps what the revision made.
  await amending.amend(moved, '2026-02-01', { modules: [{ key: 'UT', baseUnits: 32 }] });
  for (const _again of [1, 2]) {
    expect(codes(await withdraw(moved, 'INDEXATION 2026-02-01'))).toEqual([]);
    expect(await apply(moved, '2026-02-01')).toEqual(first);
  }
});

test('a unit’s price that is agreed after a transfer has the day of that, and the module’s own keeps its day', async () => {
  const contractId = await contract('Unit', {
    modules: [
      ...['A', 'J'].map((key) => ({ key })),
      { key: 'UT', monthlyAmount: '50.00 EUR', baseUnits: 16, unitPrice: '25.00 EUR' },
    ],
  });
  await publish('Unit', [['2024-Q3', '2024-12-13', '100']]);
  api.clock.moveTo(at('2026-01-15T08:00:00Z'));
  const moved = await transfer(contractId, 'Roche', '2026-01-15');
  await amending.amend(moved, '2026-01-20', { modules: [{ key: 'UT', unitPrice: '26.00 EUR' }] });
  api.clock.moveTo(at('2026-02-01T08:00:00Z'));
  await publish('Unit', [['2025-Q3', '2025-12-12', '110']]);
  expect(await apply(moved, '2026-02-01')).toEqual([
    'COMPONENT HOSTING 1000.00 EUR 1085.00 EUR 2025-02-01 100',
    'MODULE UT 50.00 EUR 54.25 EUR 2025-02-01 100',
    'UNIT UT 26.00 EUR 26.00 EUR 2026-01-20 110',
  ]);
});
