import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { codesAt, type Carried } from '../support/carry';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { causeOf, detailsOf, inOneLine } from './detailed';
import { Amending } from './lives/amending';
import { clientOf } from './story-documents';

/** A campaign of indexation: what becomes of every price, applied once, with what a supplier raised beside it. */

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

const INDEX = 'ICHT-all-employees';
const hosted = (more: object = {}): Promise<string> =>
  amending.active('2025-01-20', {
    termsPack: { key: 'omr-hosted', version: 3 },
    ...{ startsOn: '2025-02-01', termMonths: 36, billingPeriodMonths: 3 },
    priceComponents: [
      { code: 'HOSTING', monthlyAmount: '1000.00 EUR' },
      { code: 'SERVICES', monthlyAmount: '100.00 EUR' },
    ],
    modules: [
      ...['A', 'J'].map((key) => ({ key })),
      { key: 'G', monthlyAmount: '50.00 EUR' },
      { key: 'UT', baseUnits: 16, unitPrice: '25.00 EUR' },
      { key: 'HD', baseUnits: 2, unitPrice: '360.00 EUR' },
    ],
    ...more,
  });
const publish = (values: readonly (readonly [string, string, string])[], series = INDEX): Promise<Carried<object>> =>
  amending.carry('recordIndexValues', {
    series,
    values: values.map(([period, publishedOn, value]) => ({ period, publishedOn, value, source: 'Bulletin' })),
  });

interface Price {
  readonly kind: string;
  readonly key: string;
  readonly oldPrice: string;
  readonly newPrice: string;
  readonly priceDate: string;
}
interface Revision {
  readonly on: string;
  readonly indexNow: {
    readonly period: string;
    readonly value: string;
    readonly figure: { readonly id: string };
  } | null;
  readonly prices: readonly Price[];
}
const REVISION = `cause on index indexNow { period value figure { id } } supplier reason proof article recordedAt
  prices { kind key oldPrice newPrice priceDate indexBefore { period value } percent minimumApplied explanation { replay { equal } } }`;
const said = ({ kind, key, oldPrice, newPrice, priceDate }: Price): string =>
  `${kind} ${key} ${oldPrice} ${newPrice} ${priceDate}`;

interface Entry {
  readonly contract: { readonly id: string };
  readonly on: string;
  readonly state: string;
  readonly revision: Revision | null;
  readonly refusals: readonly { readonly code: string; readonly message: string }[];
}
interface CampaignPage {
  readonly nodes: readonly Entry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
async function campaign(filter: object, args: { first?: number; after?: string | null } = {}): Promise<CampaignPage> {
  const { indexationCampaign } = await api.ask<{ indexationCampaign: CampaignPage }>(
    api.keys.administrator,
    `query ($filter: IndexationCampaignFilter!, $first: Int! = 50, $after: String) {
      indexationCampaign(filter: $filter, first: $first, after: $after) {
        nodes { contract { id } on state revision { ${REVISION} } refusals { code message } } pageInfo { hasNextPage endCursor } } }`,
    { filter, ...args },
  );
  return indexationCampaign;
}
const WINDOW = { from: '2026-01-15', until: '2026-02-28' };
const entryOf = async (contractId: string, filter: object = WINDOW): Promise<Entry | undefined> =>
  (await campaign({ ...filter, contractId })).nodes[0];

interface Applied {
  readonly changed: boolean | null;
  readonly revision: Revision | null;
  readonly billingAdjustments: readonly { readonly kind: string; readonly amount: string }[] | null;
}
const apply = (contractId: string, on = '2026-02-01'): Promise<Carried<Applied>> =>
  amending.carry<Applied>(
    'applyIndexation',
    { contractId, on },
    `changed revision { ${REVISION} } billingAdjustments { kind amount occurredOn explanation { replay { equal } } }`,
  );
const prices = async (contractId: string) => {
  const { contract } = await api.ask<{
    contract: {
      priceComponents: { code: string; monthlyAmount: string; priceDate: string }[];
      modules: { nodes: { key: string; priceDate: string | null }[] };
      unitAccounts: { key: string; unitPrice: string }[];
      priceRevisions: { nodes: (Revision & { cause: string })[]; totalCount: number };
    };
  }>(
    api.keys.administrator,
    `query ($id: ID!) { contract(id: $id) { priceComponents { code monthlyAmount priceDate } modules(first: 50) { nodes { key priceDate } }
      priceRevisions(first: 10) { nodes { ${REVISION} } totalCount } } }`,
    { id: contractId },
  );
  return contract;
};

let first = '';
let second = '';
test('an index that is missing is told by name and period on its contract, and stops no other', async () => {
  first = await hosted();
  second = await hosted();
  api.clock.moveTo(at('2026-02-02T08:00:00Z'));
  const refused = await entryOf(first);
  expect(refused).toMatchObject({ on: '2026-02-01', state: 'REFUSED', revision: null });
  expect(refused!.refusals).toEqual([
    { code: 'INDEX_NOT_PUBLISHED', message: expect.stringMatching(`${INDEX} for 2026-02 .on 2026-02-01.`) as string },
  ]);
  expect(codesAt(await apply(first))).toEqual(['INDEX_NOT_PUBLISHED index']);
  expect((await publish([['2024-Q3', '2024-12-13', '100']])).refusals).toEqual([]);
  // Published in 2024, it is too old for 2026.
  expect((await entryOf(first))!.refusals[0]!.message).toContain('the newest, of 2024-Q3, is too old');
  expect((await publish([['2025-Q3', '2025-12-12', '110']])).refusals).toEqual([]);
});

test('every price of every contract is shown before and after, page by page', async () => {
  const entry = await entryOf(first);
  expect(entry).toMatchObject({ state: 'DUE', refusals: [], revision: { index: INDEX, recordedAt: null } });
  expect(entry!.revision!.prices.map(said)).toEqual([
    'COMPONENT HOSTING 1000.00 EUR 1085.00 EUR 2025-02-01',
    'COMPONENT SERVICES 100.00 EUR 108.50 EUR 2025-02-01',
    'MODULE G 50.00 EUR 54.25 EUR 2025-02-01',
    'UNIT UT 25.00 EUR 27.13 EUR 2025-02-01',
    'UNIT HD 360.00 EUR 390.60 EUR 2025-02-01',
  ]);
  const one = await campaign(WINDOW, { first: 1 });
  const two = await campaign(WINDOW, { first: 1, after: one.pageInfo.endCursor });
  const ids = [...one.nodes, ...two.nodes].map(({ contract }) => contract.id);
  expect([ids, one.pageInfo.hasNextPage]).toEqual([[first, second], true]);
  expect((await campaign({ from: '2026-02-02', until: '2026-02-28' })).nodes).toEqual([]);
  const wide = await api.send(
    api.keys.administrator,
    '{ indexationCampaign(filter: { from: "2026-01-01", until: "2027-01-01" }) { nodes { on } } }',
  );
  expect(wide.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
});

test('it is applied once, and says which figures it used; a second time changes nothing', async () => {
  const done = await apply(first);
  expect(done).toMatchObject({
    refusals: [],
    changed: true,
    revision: { indexNow: { period: '2025-Q3', value: '110' } },
  });
  expect(done.revision!.prices).toHaveLength(5);
  const again = await apply(first);
  expect(again).toMatchObject({ refusals: [], changed: false, billingAdjustments: [], revision: done.revision });
  expect((await entryOf(first))!.state).toBe('APPLIED');
  expect((await entryOf(second))!.state).toBe('DUE');
  const now = await prices(first);
  expect(now.priceComponents).toEqual([
    { code: 'HOSTING', monthlyAmount: '1085.00 EUR', priceDate: '2026-02-01' },
    { code: 'SERVICES', monthlyAmount: '108.50 EUR', priceDate: '2026-02-01' },
  ]);
  const dates = new Map(now.modules.nodes.map(({ key, priceDate }) => [key, priceDate]));
  expect(['A', 'G', 'UT', 'HD'].map((key) => dates.get(key))).toEqual([null, '2026-02-01', '2026-02-01', '2026-02-01']);
  expect(now.priceRevisions).toMatchObject({ totalCount: 1, nodes: [{ cause: 'INDEXATION', on: '2026-02-01' }] });
  // A value that is published again later changes nothing that was applied.
  const { figure } = now.priceRevisions.nodes[0]!.indexNow!;
  const withdrawn = { figureId: figure.id, reason: 'Misread' };
  expect(codesAt(await amending.carry('withdrawPublishedFigure', withdrawn))).toEqual([]);
  expect((await prices(first)).priceRevisions.nodes[0]!.indexNow).toMatchObject({ value: '110', figure });
  expect((await publish([['2025-Q3', '2025-12-12', '110']])).refusals).toEqual([]);
});

test('applied late it corrects what was invoiced since, each price by itself', async () => {
  api.clock.moveTo(at('2026-03-15T08:00:00Z'));
  const done = await apply(second);
  expect(done.refusals).toEqual([]);
  // Three months of each price a month: 85.00, 8.50 and 4.25 more; units that were sold stay.
  expect(done.billingAdjustments!.map(({ kind, amount }) => `${kind} ${amount}`).sort()).toEqual([
    'INDEXATION 12.75 EUR',
    'INDEXATION 25.50 EUR',
    'INDEXATION 255.00 EUR',
  ]);
});

test('what a revision is refused for', async () => {
  expect(codesAt(await apply(first, '2026-02-02'))).toEqual(['DATE_OUT_OF_PERIOD on']);
  expect(codesAt(await apply(first, '2027-02-01'))).toEqual(['DATE_OUT_OF_PERIOD on']);
  expect(codesAt(await apply(demoId(9, 9)))).toEqual(['NOT_FOUND contractId']);
  const signed = await hosted({ overrides: [{ parameter: 'indexation.takes-effect', value: 'BY_AMENDMENT' }] });
  api.clock.moveTo(at('2026-03-15T09:00:00Z'));
  expect((await entryOf(signed))!.state).toBe('TO_SIGN');
  expect(codesAt(await apply(signed))).toEqual(['AMENDMENT_REQUIRED contractId']);
  expect((await entryOf(first, { from: '2027-01-15', until: '2027-02-28' }))!.state).toBe('REFUSED');
});

test('a price keeps its date with another quantity, and has a new one when it is agreed anew', async () => {
  const contractId = await hosted();
  const dates = async () =>
    new Map((await prices(contractId)).modules.nodes.map(({ key, priceDate }) => [key, priceDate]));
  await amending.amend(contractId, '2025-06-01', { modules: [{ key: 'UT', baseUnits: 32 }] });
  expect((await dates()).get('UT')).toBe('2025-02-01');
  await amending.amend(contractId, '2025-09-01', { modules: [{ key: 'UT', unitPrice: '26.00 EUR' }] });
  expect([(await dates()).get('UT'), (await dates()).get('HD')]).toEqual(['2025-09-01', '2025-02-01']);
});

interface Raised {
  readonly revision: (Revision & { readonly supplier: string; readonly proof: string }) | null;
  readonly billingAdjustments: readonly { readonly kind: string; readonly amount: string }[] | null;
}
const LICENCES = { supplier: 'Licences plc', reason: 'Licences cost more', proof: 'Letter of 2 March 2026' };
const raise = (contractId: string, input: object): Promise<Carried<Raised>> =>
  amending.carry<Raised>(
    'recordSupplierIncrease',
    {
      contractId,
      from: '2026-04-01',
      ...LICENCES,
      prices: [{ kind: 'COMPONENT', key: 'SERVICES', percent: '4.5' }],
      ...input,
    },
    `revision { ${REVISION} } billingAdjustments { kind amount }`,
  );

test("a supplier's increase is passed on from its day, with its proof, apart from the formula", async () => {
  api.clock.moveTo(at('2026-03-20T08:00:00Z'));
  const wrong = async (input: object): Promise<readonly string[]> => codesAt(await raise(first, input));
  expect(await wrong({ from: '2026-03-19' })).toEqual(['DATE_OUT_OF_PERIOD from']);
  expect(await wrong({ proof: ' ' })).toEqual(['TEXT_INVALID proof']);
  expect(await wrong({ reason: '' })).toEqual(['TEXT_INVALID reason']);
  expect(await wrong({ supplier: '' })).toEqual(['TEXT_INVALID supplier']);
  expect(await wrong({ prices: [] })).toEqual(['NUMBER_OUT_OF_RANGE prices']);
  const services = { kind: 'COMPONENT', key: 'SERVICES', percent: '4.5' };
  expect(await wrong({ prices: [{ ...services, percent: '0' }] })).toEqual(['NUMBER_OUT_OF_RANGE prices.0.percent']);
  expect(await wrong({ prices: [services, services] })).toEqual(['ALREADY_EXISTS prices.1']);
  expect(await wrong({ prices: [{ ...services, key: 'NONE' }] })).toEqual(['NOT_FOUND prices.0.key']);
  const done = await raise(first, {});
  expect(done).toMatchObject({
    refusals: [],
    revision: { cause: 'SUPPLIER_INCREASE', on: '2026-04-01', ...LICENCES, index: null, article: 'art. 21.4' },
    // A month of the quarter from 1 February is left: 4.88 more.
    billingAdjustments: [{ kind: 'INDEXATION' }],
  });
  expect(done.revision!.prices.map(said)).toEqual(['COMPONENT SERVICES 108.50 EUR 113.38 EUR 2026-02-01']);
  const corrected = (await detailsOf(api, first)).at(-1)!;
  expect(inOneLine(corrected)).toMatch(/^INDEXATION \S+ EUR, 2026-04-01\/2026-04-30, no product, S 20$/);
  expect(causeOf(corrected)).toEqual({
    kind: 'PRICE_REVISION',
    priceRevision: { cause: 'SUPPLIER_INCREASE', on: '2026-04-01' },
  });
  // Another one of before it would be lost in the price that this one leads to.
  expect(await wrong({ from: '2026-03-25' })).toEqual(['DATE_OUT_OF_PERIOD from']);
  const now = await prices(first);
  expect(now.priceRevisions.nodes.map(({ cause, on }) => `${cause} ${on}`)).toEqual([
    'INDEXATION 2026-02-01',
    'SUPPLIER_INCREASE 2026-04-01',
  ]);
  const silent = await amending.active('2026-03-20', {
    ...{ termsPack: { key: 'pro-controle', version: 2 }, startsOn: '2026-03-20', termMonths: 12, priceComponents: [] },
    modules: [{ key: 'systems', monthlyAmount: '100.00 EUR' }],
  });
  const refused = await raise(silent, { prices: [{ kind: 'MODULE', key: 'systems', percent: '4.5' }] });
  expect(codesAt(refused)).toEqual(['SUPPLIER_INCREASE_NOT_ALLOWED ']);
});

test('an index that stopped goes on with its successor × the link coefficient', async () => {
  api.clock.moveTo(at('2027-02-02T08:00:00Z'));
  const later = { from: '2027-01-15', until: '2027-02-28' };
  expect((await entryOf(first, later))!.state).toBe('REFUSED');
  expect((await publish([['2026-Q3', '2026-12-11', '104']], 'Wages')).refusals).toEqual([]);
  const link = { series: INDEX, successor: 'Wages', coefficient: '1.1', from: '2026-01-01', source: 'Bulletin' };
  expect(codesAt(await amending.carry('recordIndexSuccessor', link))).toEqual([]);
  const entry = await entryOf(first, later);
  expect(entry).toMatchObject({ state: 'DUE', revision: { indexNow: { period: '2026-Q3', value: '114.4' } } });
  // 0.15 + 0.85 × 114.4 ÷ 110 = 1.034; a price that a supplier raised counts from then: 110 was last published.
  expect(entry!.revision!.prices.map(said).slice(0, 2)).toEqual([
    'COMPONENT HOSTING 1085.00 EUR 1121.89 EUR 2026-02-01',
    'COMPONENT SERVICES 113.38 EUR 117.23 EUR 2026-04-01',
  ]);
});
