import { providerSession } from '../../../api/app/access/create-provider';
import { passTimeEverywhere } from '../../../api/app/lifecycle/pass-time-everywhere';
import { loadTermsPack } from '../../../api/app/terms/load-terms-pack';
import { silentLog } from '../../../api/store/database/store-log';
import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { readTermsPacks } from '../../../seeds/terms/read-terms-packs';
import { codes, type Carry } from '../../support/carry';
import { unsound } from '../../support/soundness';
import { at, startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { Amending, price } from './amending';

/** Amendments of the terms themselves: another version, a change of level, an account of units. */

let api: TestApi;
let carry: Carry;
let active: Amending['active'];
let amend: Amending['amend'];
beforeAll(async () => {
  api = await startTestApi('2025-01-06T08:00:00Z');
  ({ carry, active, amend } = new Amending(api, await clientOf(api, 'Atelier Morel')));
});
afterAll(() => api.close());

test('a new version of the terms may put modules before others, and know less than the one before', async () => {
  const { json } = readTermsPacks('seeds/terms').find(({ name }) => name === 'generic-2017/v2')!;
  const known = json as {
    readonly modules: readonly { readonly key: string }[];
    readonly priceComponents: readonly { readonly code: string }[];
  };
  const [component] = known.priceComponents;
  const oneOff = known.modules.find(({ key }) => key === 'one-off')!;
  const versions = [
    { priceComponents: [component, { ...component, code: 'EXTRA' }] },
    {
      modules: [
        { ...oneOff, key: 'added', code: 'ADD' },
        ...known.modules.filter((each) => each !== oneOff),
        { ...oneOff, key: 'last', code: 'LAST' },
      ],
    },
  ];
  for (const [place, changes] of versions.entries()) {
    const pack = { ...known, id: 'amended-terms', version: place + 1, ...changes };
    await api.database.write(providerSession(PROVIDER_ID, demoId(1, 1)), (tx) =>
      loadTermsPack(tx, PROVIDER_ID, { name: 'amended-terms', json: pack }, api.clock.stamps()),
    );
  }
  const contractId = await active('2025-01-10', {
    termsPack: { key: 'amended-terms', version: 1 },
    startsOn: '2025-02-01',
    termMonths: 24,
    priceComponents: [
      { code: 'FORFAIT', monthlyAmount: '600.00 EUR' },
      { code: 'EXTRA', monthlyAmount: '10.00 EUR' },
    ],
    modules: [{ key: 'monitoring' }, { key: 'administration' }, { key: 'one-off' }],
  });
  const later = {
    termsPackVersion: 2,
    modules: [{ key: 'added' }, { key: 'last' }, { key: 'one-off', active: false }],
  };
  const unknown = await amend(contractId, '2025-03-01', { ...later, modules: [] });
  expect(unknown.refusals).toMatchObject([{ code: 'UNKNOWN_MODULE' }]);
  const priced = { ...later, modules: [{ key: 'one-off', active: false, monthlyAmount: '1.00 EUR' }] };
  expect((await amend(contractId, '2025-03-01', priced)).refusals).toMatchObject([
    { code: 'UNKNOWN_MODULE', path: ['changes', 'modules', '0', 'key'] },
  ]);
  expect((await amend(contractId, '2025-03-01', later)).refusals).toMatchObject([{ code: 'UNKNOWN_PRICE_COMPONENT' }]);
  expect(codes(await amend(contractId, '2025-03-01', { ...later, prices: [{ code: 'EXTRA' }] }))).toEqual([]);
  const { contract } = await api.ask<{ contract: unknown }>(
    api.keys.administrator,
    `query ($id: ID!) { contract(id: $id) { monthlyForfait modules { nodes { key active } } } }`,
    { id: contractId },
  );
  expect(contract).toEqual({
    monthlyForfait: '600.00 EUR',
    modules: {
      nodes: [
        { key: 'monitoring', active: true },
        { key: 'administration', active: true },
        { key: 'one-off', active: false },
        { key: 'added', active: true },
        { key: 'last', active: true },
      ],
    },
  });
});

test('later terms that lack what begins later say on which day to end it, and the end of the contract frees them', async () => {
  const { json } = readTermsPacks('seeds/terms').find(({ name }) => name === 'generic-2017/v2')!;
  const known = json as { readonly modules: readonly { readonly key: string }[] };
  for (const version of [1, 2]) {
    const modules = known.modules.filter(({ key }) => version === 1 || key !== 'one-off');
    const pack = { ...known, id: 'later-terms', version, modules };
    await api.database.write(providerSession(PROVIDER_ID, demoId(1, 1)), (tx) =>
      loadTermsPack(tx, PROVIDER_ID, { name: 'later-terms', json: pack }, api.clock.stamps()),
    );
  }
  const input = {
    termsPack: { key: 'later-terms', version: 1 },
    startsOn: '2025-02-01',
    termMonths: 24,
    priceComponents: [{ code: 'FORFAIT', monthlyAmount: '600.00 EUR' }],
    modules: [{ key: 'monitoring' }],
  };
  const newTerms = { termsPackVersion: 2 };
  const later = { modules: [{ key: 'one-off' }] };
  const goesOn = await active('2025-01-10', input);
  expect(codes(await amend(goesOn, '2025-09-01', later, '2025-02-10'))).toEqual([]);
  expect((await amend(goesOn, '2025-03-01', newTerms)).refusals).toEqual([
    {
      code: 'UNKNOWN_MODULE',
      path: ['changes', 'termsPackVersion'],
      message: 'From 2025-09-01: later-terms version 2 has no module one-off.',
      whatToDo: 'Give it first as not active, in an amendment from 2025-09-01 on.',
    },
  ]);
  expect(
    codes(await amend(goesOn, '2025-09-01', { modules: [{ key: 'one-off', active: false }] }, '2025-03-01')),
  ).toEqual([]);
  expect(codes(await amend(goesOn, '2025-03-01', newTerms))).toEqual([]);
  // What would begin after the end of a contract hinders nothing.
  const ends = await active('2025-01-10', input);
  expect(codes(await amend(ends, '2025-09-01', later, '2025-02-10'))).toEqual([]);
  const end = { contractId: ends, by: 'CLIENT', reason: 'AGREED', note: 'Agreed', effectiveOn: '2025-06-01' };
  expect(codes(await carry('terminateContract', { ...end, confirmedTotal: '0.00 EUR' }))).toEqual([]);
  expect(codes(await amend(ends, '2025-03-01', newTerms))).toEqual([]);
});

test('what a change of level changes has no entry of its own', async () => {
  const contractId = await active('2025-01-06', {
    termsPack: { key: 'icodia-server', version: 1 },
    startsOn: '2025-01-08',
    termMonths: 12,
    priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: '60.00 EUR' }],
    modules: [{ key: 'level-1' }],
  });
  const level = { module: 'level-2', priceCode: 'MANAGEMENT', monthlyAmount: '110.00 EUR' };
  const twice = {
    level,
    modules: [{ key: 'level-1', active: false }, { key: 'level-2' }],
    ...price('MANAGEMENT', '90.00'),
  };
  expect((await amend(contractId, '2025-06-20', twice)).refusals).toMatchObject([
    { code: 'ALREADY_EXISTS', path: ['changes', 'modules', '0'] },
    { code: 'ALREADY_EXISTS', path: ['changes', 'modules', '1'] },
    { code: 'ALREADY_EXISTS', path: ['changes', 'prices', '0'] },
  ]);
  expect(codes(await amend(contractId, '2025-06-20', { level }))).toEqual([]);
});

test('an account of units is opened and its base invoiced on the day of its module, by time when that comes', async () => {
  const contractId = await active('2025-01-10', {
    termsPack: { key: 'omr-hosted', version: 2 },
    startsOn: '2025-02-01',
    termMonths: 36,
    priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
    modules: [{ key: 'A' }, { key: 'K' }],
  });
  const units = { modules: [{ key: 'UT', baseUnits: 16, unitPrice: '25.00 EUR' }] };
  const ahead = await amend(contractId, '2025-07-01', units, '2025-05-10');
  expect(ahead.refusals).toEqual([]);
  const shown = async () => {
    const { contract } = await api.ask<{ contract: unknown }>(
      api.keys.administrator,
      `query ($id: ID!) { contract(id: $id) {
        unitAccounts { key balance } billingAdjustments { nodes { kind amount occurredOn recordedAt } } } }`,
      { id: contractId },
    );
    return contract;
  };
  expect(await shown()).toEqual({ unitAccounts: [], billingAdjustments: { nodes: [] } });
  const run = () => passTimeEverywhere({ database: api.database, clock: api.clock, log: silentLog });
  api.clock.moveTo(at('2025-06-30T12:00:00Z'));
  await run();
  expect(await shown()).toEqual({ unitAccounts: [], billingAdjustments: { nodes: [] } });
  api.clock.moveTo(at('2025-07-02T08:00:00Z'));
  expect(await run()).toBeGreaterThan(0);
  const opened = {
    unitAccounts: [{ key: 'UT', balance: 16 }],
    billingAdjustments: {
      nodes: [
        { kind: 'UNIT_PACK', amount: '400.00 EUR', occurredOn: '2025-07-01', recordedAt: '2025-07-02T08:00:00Z' },
      ],
    },
  };
  expect(await shown()).toEqual(opened);
  expect(await run()).toBe(0);
  expect(await shown()).toEqual(opened);
});

test('the records are sound', async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
