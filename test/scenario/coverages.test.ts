import { codesAt, type Carry } from '../support/carry';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { amendmentInput } from './lives/amendment-input';
import { Amending } from './lives/amending';
import { clientOf } from './story-documents';

/** What a contract chose of what its modules cover: warranties, traceability, modes of hosting. */

let api: TestApi;
let carry: Carry;
let amending: Amending;
let clientId = '';
beforeAll(async () => {
  api = await startTestApi('2026-02-01T08:00:00Z');
  clientId = await clientOf(api, 'Atelier Morel');
  amending = new Amending(api, clientId);
  ({ carry } = amending);
});
afterAll(() => api.close());

const HOSTED = {
  termsPack: { key: 'omr-hosted', version: 1 },
  startsOn: '2026-03-01',
  termMonths: 12,
  priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
};

interface Coverage {
  readonly module: string;
  readonly key: string;
  readonly active: boolean;
  readonly chosenFrom: string | null;
}

/** What is covered on a day, with the day since which the contract says so, and what is not. */
async function covered(contractId: string, on: string, knownAt: string | null = null, key = api.keys.client) {
  const { contract } = await api.ask<{ contract: { coverages: readonly Coverage[] } }>(
    key,
    `query ($id: ID!, $on: Date, $knownAt: DateTime) { contract(id: $id) {
      coverages(on: $on, knownAt: $knownAt) { module key label { fr } active ownership chosenFrom } } }`,
    { id: contractId, on, knownAt },
  );
  const text = ({ module, key: own, chosenFrom }: Coverage) =>
    `${module}/${own}${chosenFrom === null ? '' : ` ${chosenFrom}`}`;
  return {
    yes: contract.coverages.filter(({ active }) => active).map(text),
    no: contract.coverages.filter(({ active }) => !active).map(text),
  };
}

test('warranties, traceability and modes of hosting: what the contract says, and else its terms', async () => {
  const contractId = await amending.active('2026-02-10', {
    ...HOSTED,
    modules: [
      {
        key: 'A',
        coverages: [
          { key: 'workstation-warranties', active: true },
          { key: 'traceability', active: false },
        ],
      },
      {
        key: 'J',
        coverages: [
          { key: 'shared-means', active: false },
          { key: 'dedicated-means', active: true },
        ],
      },
      { key: 'K' },
    ],
  });
  const first = {
    yes: [
      'A/hosting-room-response',
      'A/server-warranties',
      'A/workstation-warranties 2026-03-01',
      'J/hosting-room',
      'J/dedicated-means 2026-03-01',
    ],
    no: ['A/traceability 2026-03-01', 'J/shared-means 2026-03-01', 'J/client-means'],
  };
  expect(await covered(contractId, '2026-03-01')).toEqual(first);

  // Amended in June from May on; the module that is no longer active covers nothing.
  const amended = await amending.amend(
    contractId,
    '2026-05-01',
    {
      modules: [
        { key: 'A', coverages: [{ key: 'traceability', active: true }] },
        { key: 'J', coverages: [{ key: 'client-means', active: true }] },
      ],
    },
    '2026-06-10',
  );
  expect(amended.refusals).toEqual([]);
  expect(amended.amendment!.changes).toEqual([
    { fact: 'COVERAGE', key: 'A/traceability', from: '2026-05-01', endsBefore: null },
    { fact: 'COVERAGE', key: 'J/client-means', from: '2026-05-01', endsBefore: null },
  ]);
  api.clock.moveTo(at('2026-07-01T08:00:00Z'));
  expect(await covered(contractId, '2026-04-30')).toEqual(first);
  expect(await covered(contractId, '2026-05-01')).toEqual({
    yes: [...first.yes.slice(0, 3), 'A/traceability 2026-05-01', ...first.yes.slice(3), 'J/client-means 2026-05-01'],
    no: ['J/shared-means 2026-03-01'],
  });
  expect(await covered(contractId, '2026-05-01', '2026-06-01T00:00:00Z')).toEqual(first);
  const then = await api.ask<{ contract: { coverages: readonly Coverage[] } }>(
    api.keys.client,
    `{ contract(id: "${contractId}", on: "2026-05-20", knownAt: "2026-06-01T00:00:00Z") { coverages { module key active } } }`,
  );
  expect(then.contract.coverages.find(({ key }) => key === 'traceability')).toEqual({
    module: 'A',
    key: 'traceability',
    active: false,
  });
  await amending.amend(contractId, '2026-07-01', { modules: [{ key: 'J', active: false }] });
  expect((await covered(contractId, '2026-07-01')).yes.filter((each) => each.startsWith('J'))).toEqual([]);
});

test('the services of a level: those of its terms, and what the contract says otherwise; another level has others', async () => {
  api.clock.moveTo(at('2026-02-01T08:00:00Z'));
  const contractId = await amending.active('2026-02-12', {
    termsPack: { key: 'icodia-server', version: 1 },
    startsOn: '2026-03-01',
    termMonths: 12,
    billingPeriodMonths: 12,
    priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: '60.00 EUR' }],
    modules: [{ key: 'level-2', coverages: [{ key: 'hardware', active: false }] }],
  });
  const level2 = ['updates', 'security', 'operation', 'supervision', 'allotted-time'].map((key) => `level-2/${key}`);
  expect(await covered(contractId, '2026-03-01')).toEqual({ yes: level2, no: ['level-2/hardware 2026-03-01'] });
  const level = { module: 'level-0', priceCode: 'MANAGEMENT', monthlyAmount: '20.00 EUR' };
  const lower = await amending.amend(contractId, '2026-06-01', { level });
  expect(lower.refusals).toEqual([]);
  // A lower level begins with the next period.
  expect(await covered(contractId, '2026-06-01')).toEqual({ yes: level2, no: ['level-2/hardware 2026-03-01'] });
  expect(await covered(contractId, '2027-03-01')).toEqual({ yes: ['level-0/updates'], no: [] });
});

test('whether warranties of servers and workstations are managed is said beside their ends', async () => {
  api.clock.moveTo(at('2026-02-01T08:00:00Z'));
  const contractId = await amending.active('2026-02-13', {
    ...HOSTED,
    modules: [
      {
        key: 'A',
        coverages: [
          { key: 'server-warranties', active: false },
          { key: 'workstation-warranties', active: true },
        ],
      },
    ],
  });
  const asset = {
    contractId,
    kind: 'WORKSTATION',
    ownership: 'CLIENT_OWNED',
    designation: 'PC 1',
    warrantyEndsOn: '2026-09-30',
  };
  expect(codesAt(await carry('addAsset', asset))).toEqual([]);
  const { contract } = await api.ask<{ contract: unknown }>(
    api.keys.client,
    `{ contract(id: "${contractId}") { upcomingDates(kinds: [WARRANTY_END]) { on asset { designation } } } }`,
  );
  expect(contract).toEqual({ upcomingDates: [{ on: '2026-09-30', asset: { designation: 'PC 1' } }] });
  const { yes, no } = await covered(contractId, '2026-03-01');
  expect([yes, no].map((keys) => keys.filter((key) => key.includes('warranties')))).toEqual([
    ['A/workstation-warranties 2026-03-01'],
    ['A/server-warranties 2026-03-01'],
  ]);
});

test('what the terms do not offer is refused, and a draft changes what it chose', async () => {
  const draft = (coverages: readonly object[], module = 'A') =>
    carry<{ contract: { id: string } | null }>(
      'createContract',
      {
        ...HOSTED,
        clientId,
        number: `C-${JSON.stringify(coverages).length}-${module}`,
        modules: [{ key: module, coverages }],
      },
      'contract { id }',
    );
  expect(codesAt(await draft([{ key: 'moon', active: true }]))).toEqual(['UNKNOWN_COVERAGE modules.0.coverages.0.key']);
  expect(codesAt(await draft([{ key: 'traceability', active: true }], 'K'))).toEqual([
    'UNKNOWN_COVERAGE modules.0.coverages.0.key',
  ]);
  const twice = { key: 'traceability', active: true };
  expect(codesAt(await draft([twice, twice]))).toEqual(['ALREADY_EXISTS modules.0.coverages.1']);
  const made = await draft([{ key: 'traceability', active: false }]);
  expect(made.refusals).toEqual([]);
  const contractId = made.contract!.id;
  const day = '2026-03-10';
  expect((await covered(contractId, day)).no).toContain('A/traceability 2026-03-01');
  // What is not named stays with its module.
  expect(codesAt(await carry('updateDraftContract', { contractId, directDebit: false }))).toEqual([]);
  expect((await covered(contractId, day)).no).toContain('A/traceability 2026-03-01');
  expect(codesAt(await carry('updateDraftContract', { contractId, modules: [{ key: 'A' }] }))).toEqual([]);
  expect((await covered(contractId, day)).yes).toContain('A/traceability');
});

test('an amendment is refused a coverage that its terms do not offer, and one that says nothing new', async () => {
  api.clock.moveTo(at('2026-02-01T08:00:00Z'));
  const contractId = await amending.active('2026-02-11', { ...HOSTED, modules: [{ key: 'A' }] });
  const change = (coverages: readonly object[], module = 'A') =>
    carry(
      'amendContract',
      amendmentInput(contractId, '2026-03-01', { modules: [{ key: module, coverages }] }, '2026-03-01T07:00:00Z'),
    );
  expect(codesAt(await change([{ key: 'moon', active: true }]))).toEqual([
    'UNKNOWN_COVERAGE changes.modules.0.coverages.0.key',
  ]);
  expect(codesAt(await change([]))).toEqual(['NOTHING_CHANGED changes']);
  expect(codesAt(await change([{ key: 'workstation-warranties', active: true }]))).toEqual([]);
  expect(codesAt(await change([{ key: 'workstation-warranties', active: true }]))).toEqual(['NOTHING_CHANGED changes']);
});
