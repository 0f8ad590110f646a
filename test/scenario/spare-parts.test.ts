import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { codesAt, type Carried } from '../support/carry';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { causeOf, detailsOf, inOneLine } from './detailed';
import { Amending } from './lives/amending';
import { clientOf } from './story-documents';

/** Spare parts: free within the initial term, and the client's after it or past the maker's life. */

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

const hosted = (pack: object = { key: 'omr-hosted', version: 3 }, more: object = {}): Promise<string> =>
  amending.active('2025-01-20', {
    ...{ termsPack: pack, startsOn: '2025-02-01', termMonths: 12 },
    priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
    modules: ['A', 'J'].map((key) => ({ key })),
    ...more,
  });

interface Part {
  readonly id: string;
  readonly reason: string;
  readonly amount: string | null;
}
interface Replaced {
  readonly sparePart: Part | null;
  readonly billingAdjustment: { readonly kind: string; readonly amount: string } | null;
}
const ADJUSTMENT =
  'billingAdjustment { kind amount vatRatePercent occurredOn label { en } explanation { steps { label { en } } replay { equal } } }';
const replace = (
  contractId: string,
  replacedOn: string,
  input: object = {},
  idempotencyKey?: string,
): Promise<Carried<Replaced>> =>
  amending.carry<Replaced>(
    'recordSparePart',
    { contractId, reference: 'DISK-1', description: 'A disk', replacedOn, ...input },
    `sparePart { id reason quantity unitPrice amount replacedOn asset { id } intervention { id } billingAdjustment { id } } ${ADJUSTMENT}`,
    undefined,
    idempotencyKey,
  );
const tariff = (contractId: string, reference = 'DISK-1', amount = '180.00 EUR'): Promise<Carried<object>> =>
  amending.carry('setTariff', { contractId, kind: 'SPARE_PART', reference, amount, from: '2025-02-01' });

test('a part is free until the last day of the initial term, and invoiced at its tariff after it', async () => {
  const contractId = await hosted();
  api.clock.moveTo(at('2026-03-10T08:00:00Z'));
  const free = await replace(contractId, '2026-01-31');
  expect(free).toMatchObject({
    ...{ refusals: [], billingAdjustment: null },
    sparePart: { reason: 'WITHIN_INITIAL_TERM', quantity: 1, unitPrice: null, amount: null, billingAdjustment: null },
  });
  expect(codesAt(await replace(contractId, '2026-02-01'))).toEqual(['TARIFF_MISSING reference']);
  expect((await tariff(contractId)).refusals).toEqual([]);
  const paid = await replace(contractId, '2026-02-01', { quantity: 2 }, 'two disks');
  expect(paid).toMatchObject({
    refusals: [],
    sparePart: { reason: 'AFTER_INITIAL_TERM', unitPrice: '180.00 EUR', amount: '360.00 EUR' },
    billingAdjustment: {
      kind: 'SPARE_PART',
      amount: '360.00 EUR',
      occurredOn: '2026-02-01',
      explanation: { replay: { equal: true } },
    },
  });
  const again = await replace(contractId, '2026-02-01', { quantity: 2 }, 'two disks');
  expect([again.replayed, again.sparePart]).toEqual([true, paid.sparePart]);
  const { contract } = await api.ask<{ contract: { spareParts: { nodes: Part[]; totalCount: number } } }>(
    api.keys.administrator,
    'query ($id: ID!) { contract(id: $id) { spareParts(first: 1) { nodes { id reason } totalCount } } }',
    { id: contractId },
  );
  expect(contract.spareParts).toEqual({
    nodes: [{ id: free.sparePart!.id, reason: 'WITHIN_INITIAL_TERM' }],
    totalCount: 2,
  });
  const withdraw = (sparePartId: string, reason = 'Never fitted'): Promise<Carried<Replaced>> =>
    amending.carry<Replaced>('withdrawSparePart', { contractId, sparePartId, reason }, ADJUSTMENT);
  expect(codesAt(await withdraw(demoId(9, 9)))).toEqual(['NOT_FOUND sparePartId']);
  expect(codesAt(await withdraw(paid.sparePart!.id, ' '))).toEqual(['TEXT_INVALID reason']);
  // A rate of VAT that is on file only since is that of other charges: what is given back bears the one it was charged with.
  const rates = [
    { from: '2014-01-01', percent: '20', source: 'Finance act' },
    { from: '2026-02-01', percent: '20.6', source: 'Finance act' },
  ];
  expect((await amending.carry('recordLegalRates', { kind: 'VAT_STANDARD', rates })).refusals).toEqual([]);
  expect((await withdraw(paid.sparePart!.id)).billingAdjustment).toMatchObject({
    kind: 'SPARE_PART',
    amount: '-360.00 EUR',
    vatRatePercent: '20',
  });
  expect((await withdraw(free.sparePart!.id)).billingAdjustment).toBeNull();
  const parts = (await detailsOf(api, contractId)).filter(({ kind }) => kind === 'SPARE_PART');
  expect(parts.map(inOneLine)).toEqual([
    'SPARE_PART 360.00 EUR, no days, 2 PART × 180.00 EUR, S 20',
    'SPARE_PART -360.00 EUR, no days, no product, S 20',
  ]);
  const cause = { kind: 'SPARE_PART', sparePart: { id: paid.sparePart!.id } };
  expect(parts.map(causeOf)).toEqual([cause, cause]);
  expect(codesAt(await withdraw(free.sparePart!.id))).toEqual(['NOT_FOUND sparePartId']);
});

test('another last day of a term that followed leaves the parts of its days to the client', async () => {
  const contractId = await hosted();
  expect((await tariff(contractId)).refusals).toEqual([]);
  const amended = await amending.amend(contractId, '2026-03-01', { termLastDay: '2026-12-31' });
  expect(amended.refusals).toEqual([]);
  api.clock.moveTo(at('2026-03-10T08:00:00Z'));
  expect(await replace(contractId, '2026-03-05')).toMatchObject({
    ...{ refusals: [], sparePart: { reason: 'AFTER_INITIAL_TERM', amount: '180.00 EUR' } },
  });
});

test('past the life that its maker gives an asset, its parts are the client’s within the initial term too', async () => {
  const contractId = await hosted();
  const { asset } = await amending.carry<{ asset: { id: string } | null }>(
    'addAsset',
    { contractId, kind: 'SERVER', ownership: 'DEDICATED', designation: 'SRV', manufacturerLifeEndsOn: '2025-06-30' },
    'asset { id }',
  );
  expect((await tariff(contractId)).refusals).toEqual([]);
  api.clock.moveTo(at('2025-08-01T08:00:00Z'));
  const work = { technician: 'T', minutes: 30, mode: 'ON_SITE', kind: 'CURATIVE', startedAt: '2025-07-01T08:00:00Z' };
  const { intervention } = await amending.carry<{ intervention: { id: string } | null }>(
    'recordIntervention',
    { contractId, providerFault: true, report: 'A disk was replaced', ...work },
    'intervention { id }',
  );
  const own = { assetId: asset!.id, interventionId: intervention!.id };
  const reasonOn = async (on: string): Promise<string> => (await replace(contractId, on, own)).sparePart!.reason;
  expect(await reasonOn('2025-06-30')).toBe('WITHIN_INITIAL_TERM');
  expect(await reasonOn('2025-07-01')).toBe('PAST_MAKERS_LIFE');
  expect((await replace(contractId, '2025-07-01')).sparePart!.reason).toBe('WITHIN_INITIAL_TERM');
});

test('terms that say nothing of parts have the client pay for none; wrong input is refused', async () => {
  const contractId = await hosted(
    { key: 'pro-controle', version: 2 },
    { priceComponents: [], modules: [{ key: 'systems' }] },
  );
  api.clock.moveTo(at('2025-03-01T08:00:00Z'));
  expect((await replace(contractId, '2025-02-20')).sparePart!.reason).toBe('NOT_BY_TERMS');
  const refused = async (input: object, on = '2025-02-20'): Promise<readonly string[]> =>
    codesAt(await replace(contractId, on, input));
  expect(await refused({ reference: ' ' })).toEqual(['TEXT_INVALID reference']);
  expect(await refused({ description: '' })).toEqual(['TEXT_INVALID description']);
  expect(await refused({ quantity: 0 })).toEqual(['NUMBER_OUT_OF_RANGE quantity']);
  expect(await refused({}, '2025-03-02')).toEqual(['TIME_IN_FUTURE replacedOn']);
  expect(await refused({}, '2025-01-31')).toEqual(['CONTRACT_NOT_ACTIVE replacedOn']);
  expect(await refused({ assetId: demoId(9, 9) })).toEqual(['NOT_FOUND assetId']);
  expect(await refused({ interventionId: 'none' })).toEqual(['NOT_FOUND interventionId']);
});
