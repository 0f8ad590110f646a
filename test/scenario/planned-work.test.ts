import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi } from '../support/test-api';
import { workedContracts, type Refused, type WorkedContracts } from './lives/worked-contract';

/** Twelve half-days a year and one day of coordination, planned, done, late and missed. */

let life: WorkedContracts;
let contractId: string;
beforeAll(async () => {
  const api = await startTestApi('2021-02-10T08:00:00Z');
  life = workedContracts(api);
  contractId = await life.contract(
    {
      startsOn: '2021-03-01',
      termMonths: 36,
      termsPack: { key: 'omr-hosted', version: 2 },
      priceComponents: ['HOSTING', 'EQUIPMENT', 'SERVICES'].map((code) => ({ code, monthlyAmount: '100.00 EUR' })),
      modules: [
        ...['A', 'B', 'J', 'K', 'L'].map((key) => ({ key })),
        { key: 'D', yearlyQuantity: 12 },
        { key: 'F', yearlyQuantity: 1 },
      ],
    },
    '90.00 EUR',
  );
}, 60_000);
afterAll(() => life.api.close());

const visited = async (on: string, kind: string, minutes: number) => {
  const input = { contractId, technician: 'T', mode: 'REMOTE', kind, minutes, startedAt: `${on}T08:00:00Z` };
  const done = await life.done<Refused & { intervention: { id: string } | null }>(
    `${on}T18:00:00Z`,
    'recordIntervention',
    input,
    'intervention { id }',
  );
  expect(done.refusals).toEqual([]);
  return done.intervention!.id;
};

interface Visit {
  readonly module: string;
  readonly number: number;
  readonly state: string;
  readonly doneOn: string | null;
  readonly from: string;
  readonly until: string;
  readonly intervention: { readonly id: string } | null;
}
const planned = async (on: string): Promise<readonly Visit[]> => {
  const { contract } = await life.ask<{ contract: { plannedWork: Visit[] } }>(
    `query ($id: ID!, $on: Date) { contract(id: $id) { plannedWork(on: $on) {
      module number state doneOn from until intervention { id } } } }`,
    { id: contractId, on },
  );
  return contract.plannedWork;
};
const index = async (from: string, before: string, modules: readonly string[] | null = null): Promise<unknown> => {
  const { contract } = await life.ask<{ contract: { qualityIndex: unknown } }>(
    `query ($id: ID!, $from: Date!, $before: Date!, $modules: [String!]) { contract(id: $id) { qualityIndex(from: $from, before: $before, modules: $modules) {
      planned doneOnTime percent explanation { replay { equal } } } } }`,
    { id: contractId, from, before, modules },
  );
  return contract.qualityIndex;
};

test('a year is planned from its quantities: twelve months, and one visit at any time', async () => {
  const visits = await planned('2021-03-01');
  expect(visits.map(({ module, number, from, until, state }) => [module, number, from, until, state])).toEqual([
    ...Array.from({ length: 12 }, (_, place) => {
      const month = `${place < 10 ? 2021 : 2022}-${String(((place + 2) % 12) + 1).padStart(2, '0')}`;
      const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
      return ['D', place + 1, `${month}-01`, `${month}-${last}`, 'PLANNED'];
    }),
    ['F', 1, '2021-03-01', '2022-02-28', 'PLANNED'],
  ]);
});

test('eleven of twelve half-days in their month: 11 / 12 = 91.67 %', async () => {
  const ids = [];
  for (const month of ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'])
    ids.push(await visited(`2021-${month}-15`, 'PREVENTIVE', 180));
  // January's is made up for in February, after February's own.
  ids.push(await visited('2022-02-07', 'PREVENTIVE', 180));
  const late = await visited('2022-02-21', 'PREVENTIVE', 180);
  const visits = await planned('2022-02-28');
  expect(visits.slice(0, 10).map(({ state }) => state)).toEqual(Array.from({ length: 10 }, () => 'DONE'));
  expect(visits[10]).toMatchObject({ state: 'LATE', doneOn: '2022-02-21', intervention: { id: late } });
  expect(visits[11]).toMatchObject({ state: 'DONE', doneOn: '2022-02-07', intervention: { id: ids[10] } });
  expect(await index('2021-03-01', '2022-03-01', ['D'])).toEqual({
    planned: 12,
    doneOnTime: 11,
    percent: '91.67',
    explanation: { replay: { equal: true } },
  });
  // The time of the yearly visit ends with the year: 11 of 13 with it; once it is done, 12 of 13.
  expect(await index('2021-03-01', '2022-03-01')).toMatchObject({ planned: 13, doneOnTime: 11, percent: '84.62' });
  await visited('2022-02-25', 'COORDINATION', 360);
  expect(await index('2021-03-01', '2022-03-01')).toMatchObject({ planned: 13, doneOnTime: 12, percent: '92.31' });
  // Up to January: eleven months, of which January's was late.
  expect(await index('2021-03-01', '2022-02-01')).toEqual({
    planned: 11,
    doneOnTime: 10,
    percent: '90.91',
    explanation: { replay: { equal: true } },
  });
});

test('half-days are used when the client asks for them: 200 minutes are two, which renews 2 × 370.80', async () => {
  const half = await life.contract(
    {
      startsOn: '2022-03-01',
      termMonths: 36,
      termsPack: { key: 'omr-hosted', version: 2 },
      priceComponents: ['HOSTING', 'EQUIPMENT', 'SERVICES'].map((code) => ({ code, monthlyAmount: '100.00 EUR' })),
      modules: [
        ...['A', 'B', 'J', 'K', 'L'].map((key) => ({ key })),
        { key: 'UT' },
        { key: 'HD', baseUnits: 2, unitPrice: '370.80 EUR' },
      ],
    },
    null,
  );
  const work = { contractId: half, technician: 'C. Petit', mode: 'ON_SITE', kind: 'CURATIVE' };
  const recorded = (when: string, input: object) =>
    life.done<Refused & { intervention: { id: string } }>(
      when,
      'recordIntervention',
      { ...work, ...input },
      'intervention { id settlement { by key units } unitEntries { balanceAfter } } billingAdjustments { kind amount }',
    );
  // On site, 60 minutes: four units, and four of travel.
  expect(await recorded('2022-11-08T18:00:00Z', { startedAt: '2022-11-08T08:30:00Z', minutes: 60 })).toMatchObject({
    intervention: { settlement: [{ by: 'UNITS', key: 'UT', units: 8 }], unitEntries: [{ balanceAfter: 8 }] },
    billingAdjustments: [],
  });
  const asked = {
    startedAt: '2022-11-15T08:00:00Z',
    minutes: 200,
    unitAccount: 'HD',
    report: 'Remplacement du switch.',
  };
  const done = await recorded('2022-11-15T18:00:00Z', asked);
  expect(done).toMatchObject({
    intervention: {
      settlement: [{ by: 'UNITS', key: 'HD', units: 2 }],
      unitEntries: [{ balanceAfter: 0 }, { balanceAfter: 2 }],
    },
    billingAdjustments: [{ kind: 'UNIT_PACK', amount: '741.60 EUR' }],
  });
  const { intervention } = await life.api.ask<{ intervention: { clientReport: string } }>(
    life.api.keys.client,
    'query ($id: ID!) { intervention(id: $id) { clientReport(language: FR) } }',
    { id: done.intervention.id },
  );
  expect(intervention.clientReport.split('\n').slice(2)).toEqual([
    'Client : Atelier Morel',
    'Technicien : C. Petit',
    'Date : 15 novembre 2022 09:00 – 12:20',
    'Minutes : 200',
    'Nature : Dépannage',
    'Réalisation : Sur site',
    'Déplacements : 1',
    '',
    'TRAVAUX RÉALISÉS',
    'Remplacement du switch.',
    '',
    'DÉCOMPTE DU TEMPS',
    '- Unités prépayées (HD) : 200 min, 2 unités',
  ]);
});

test('what is reversed is not done; nothing planned, no index; a period must be one', async () => {
  const id = (await planned('2021-06-01'))[3]!.intervention!.id;
  const input = { interventionId: id, reason: 'Of another client' };
  await life.done('2022-03-02T08:00:00Z', 'reverseIntervention', input, 'intervention { id }');
  expect((await planned('2021-06-01'))[3]).toMatchObject({ state: 'LATE', doneOn: '2022-02-21' });
  expect(await index('2021-03-01', '2021-03-31')).toMatchObject({ planned: 0, percent: null });
  const { errors } = await life.api.send(
    life.api.keys.administrator,
    `{ contract(id: "${contractId}") { qualityIndex(from: "2021-03-01", before: "2021-03-01") { planned } } }`,
  );
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  expect(await unsound(life.api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
