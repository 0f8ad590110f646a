import { codes, type Carry } from '../support/carry';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { clientOf } from './story-documents';
import { Amending } from './lives/amending';

/**
 * `contract(on:, asOf:, knownAt:)`: a contract drafted in February for March, amended back in May
 * from April on, suspended in June. Each answer is what one would have been told then.
 */

let api: TestApi;
let carry: Carry;
let contractId = '';
let serverId = '';
const TARGET = 'restoration.target';
beforeAll(async () => {
  api = await startTestApi('2026-02-01T08:00:00Z');
  const amending = new Amending(api, await clientOf(api, 'Atelier Morel'));
  ({ carry } = amending);
  const { active, amend } = amending;
  contractId = await active('2026-02-10', {
    termsPack: { key: 'omr-hosted', version: 1 },
    startsOn: '2026-03-01',
    termMonths: 12,
    users: 20,
    invoicedBy: 'PARTNER_ERP',
    priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
    modules: ['A', 'K', 'L'].map((key) => ({ key })),
    overrides: [{ parameter: TARGET, value: 'PT4H' }],
  });
  const server = { contractId, kind: 'SERVER', ownership: 'DEDICATED', designation: 'Server 1' };
  const added = await carry<{ asset: { id: string } }>('addAsset', server, 'asset { id }');
  serverId = added.asset.id;
  await amend(
    contractId,
    '2026-04-01',
    {
      users: 30,
      restartsTerm: false,
      prices: [{ code: 'HOSTING', monthlyAmount: '1500.00 EUR' }],
      modules: [{ key: 'L', active: false }],
      overrides: [{ parameter: TARGET, value: 'PT3H' }],
      directDebit: true,
      invoicedBy: 'PROVIDER',
    },
    '2026-05-10',
  );
  api.clock.moveTo(at('2026-05-20T08:00:00Z'));
  await carry('updateAsset', { assetId: serverId, designation: 'Server one' });
  await carry('endAssetCover', { assetId: serverId, coveredUntil: '2026-05-31', reason: 'Sold.' });
  await carry('addAsset', { ...server, designation: 'Server 2', coveredFrom: '2026-05-15' });
  api.clock.moveTo(at('2026-06-15T08:00:00Z'));
  expect(
    codes(await carry('suspendContract', { contractId, from: '2026-06-15', reason: 'AGREED', note: 'N' })),
  ).toEqual([]);
  api.clock.moveTo(at('2026-07-01T08:00:00Z'));
});
afterAll(() => api.close());

const FIELDS = `status termLastDay monthlyForfait users invoicedBy directDebit signedAt activatedAt
  priceComponents { code monthlyAmount } modules(filter: { activeOnly: true }) { nodes { key } }
  suspension { reason from }
  overrides { nodes { parameter value from endsBefore recordedAt recordedBy amendment { number } } pageInfo { hasNextPage } }
  parameters { key value } assets { nodes { designation coveredUntil } totalCount } client { name } termsPack { key }`;

interface Seen {
  readonly status: string;
  readonly parameters: readonly { readonly key: string; readonly value: string }[];
  readonly modules: { readonly nodes: readonly { readonly key: string }[] };
  readonly overrides: { readonly nodes: readonly object[] };
  readonly assets: { readonly nodes: readonly { readonly designation: string }[]; readonly totalCount: number };
}

async function seen(when: object, key = api.keys.administrator): Promise<Seen> {
  const found = await api.ask<{ contract: Seen }>(
    key,
    `query ($id: ID!, $on: Date, $asOf: DateTime, $knownAt: DateTime) {
      contract(id: $id, on: $on, asOf: $asOf, knownAt: $knownAt) { ${FIELDS} } }`,
    { id: contractId, ...when },
  );
  const { parameters, ...rest } = found.contract;
  return { ...rest, parameters: parameters.filter(({ key: own }) => own === TARGET) };
}

const BEFORE_THE_AMENDMENT = {
  status: 'ACTIVE',
  termLastDay: '2027-02-28',
  monthlyForfait: '1000.00 EUR',
  users: 20,
  invoicedBy: 'PARTNER_ERP',
  directDebit: false,
  priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
  modules: { nodes: [{ key: 'A' }, { key: 'K' }, { key: 'L' }] },
  parameters: [{ key: TARGET, value: 'PT4H' }],
  suspension: null,
};
const BY_THE_AMENDMENT = {
  ...BEFORE_THE_AMENDMENT,
  monthlyForfait: '1500.00 EUR',
  users: 30,
  invoicedBy: 'PROVIDER',
  directDebit: true,
  priceComponents: [{ code: 'HOSTING', monthlyAmount: '1500.00 EUR' }],
  modules: { nodes: [{ key: 'A' }, { key: 'K' }] },
  parameters: [{ key: TARGET, value: 'PT3H' }],
};

test('a day before the amendment, and one from which it holds', async () => {
  expect(await seen({ on: '2026-03-31' })).toMatchObject(BEFORE_THE_AMENDMENT);
  expect(await seen({ on: '2026-04-01' })).toMatchObject(BY_THE_AMENDMENT);
});

test('an instant stands for its day in the zone of the contract', async () => {
  // 22:30 in UTC is half past midnight in Paris.
  expect(await seen({ asOf: '2026-03-31T21:30:00Z' })).toMatchObject(BEFORE_THE_AMENDMENT);
  expect(await seen({ asOf: '2026-03-31T22:30:00Z' })).toMatchObject(BY_THE_AMENDMENT);
});

test('what was recorded later was not known', async () => {
  expect(await seen({ on: '2026-04-20', knownAt: '2026-05-01T00:00:00Z' })).toMatchObject(BEFORE_THE_AMENDMENT);
  expect(await seen({ on: '2026-04-20', knownAt: '2026-06-01T00:00:00Z' })).toMatchObject(BY_THE_AMENDMENT);
  // Without a day, that of the knowledge.
  expect(await seen({ knownAt: '2026-05-01T00:00:00Z' })).toMatchObject(BEFORE_THE_AMENDMENT);
});

test('a suspension is seen from its day on, once it is known', async () => {
  expect(await seen({ on: '2026-06-14' })).toMatchObject({ status: 'ACTIVE', suspension: null });
  const suspended = { status: 'SUSPENDED', suspension: { reason: 'AGREED', from: '2026-06-15' } };
  expect(await seen({ on: '2026-06-15' })).toMatchObject(suspended);
  expect(await seen({ on: '2026-06-20', knownAt: '2026-06-10T00:00:00Z' })).toMatchObject({ status: 'ACTIVE' });
  expect(await seen({})).toMatchObject(suspended);
});

test('before its first day it shows what it starts with, in the state in which it was', async () => {
  const drafted = { status: 'SIGNED', monthlyForfait: '1000.00 EUR', users: 20 };
  expect(await seen({ on: '2026-02-20' })).toMatchObject({ ...drafted, signedAt: '2026-02-10T08:00:00Z' });
  expect(await seen({ on: '2026-02-20', knownAt: '2026-02-20T00:00:00Z' })).toMatchObject({
    ...drafted,
    activatedAt: null,
  });
});

test('before it was recorded and began there was none, with a code of its own', async () => {
  const codesOf = async (when: string): Promise<unknown> => {
    const query = `{ contract(id: "${contractId}", ${when}) { status } }`;
    const { data, errors } = await api.send(api.keys.administrator, query);
    return [data, errors.map(({ extensions, message }) => `${extensions.code}: ${message}`)];
  };
  expect(await codesOf('on: "2026-02-09"')).toEqual([
    { contract: null },
    ['BEFORE_CONTRACT: On 2026-02-09 there was no contract. Give 2026-02-10 or a later day.'],
  ]);
  expect(await codesOf('on: "2026-06-01", knownAt: "2026-02-01T00:00:00Z"')).toEqual([
    { contract: null },
    ['BEFORE_CONTRACT: At `knownAt` the contract was not recorded. Give 2026-02-10T08:00:01Z or later.'],
  ]);
  expect(await codesOf('knownAt: "2026-07-01T08:00:01Z"')).toMatchObject([
    { contract: null },
    [expect.stringMatching(/^BAD_USER_INPUT/)],
  ]);
  expect(await codesOf('on: "2026-06-01", asOf: "2026-06-01T00:00:00Z"')).toMatchObject([
    { contract: null },
    [expect.stringMatching(/^BAD_USER_INPUT/)],
  ]);
});

test('the first and the last days that there are', async () => {
  const query = (when: string) =>
    `{ contract(id: "${contractId}", ${when}) { status sla { asOf } assets { totalCount } upcomingDates { on } } }`;
  const answer = async (when: string) => {
    const { data, errors } = await api.send(api.keys.administrator, query(when));
    return errors.length === 0 ? data : errors.map(({ extensions }) => extensions.code);
  };
  for (const when of ['on: "9999-12-31"', 'asOf: "9999-12-31T23:59:59Z"', 'on: "9998-12-31"'])
    expect([when, JSON.stringify(await answer(when))]).toEqual([when, expect.not.stringContaining('INTERNAL')]);
  for (const when of ['on: "0001-01-01"', 'asOf: "0001-01-01T00:00:00Z"', 'on: "1970-01-01"'])
    expect([when, JSON.stringify(await answer(when))]).toEqual([when, expect.not.stringContaining('INTERNAL')]);
});

test('who may not see it is told nothing of when it began', async () => {
  const outsider = await carry<{ client: { id: string } }>('createClient', { name: 'Another' }, 'client { id }');
  const foreign = await carry<{ contract: { id: string } }>(
    'createContract',
    {
      clientId: outsider.client.id,
      number: 'FOREIGN-1',
      termsPack: { key: 'omr-hosted', version: 1 },
      startsOn: '2026-03-01',
      priceComponents: [],
      modules: [],
    },
    'contract { id }',
  );
  const query = `{ contract(id: "${foreign.contract.id}", on: "1999-01-01") { status } }`;
  expect(await api.ask(api.keys.client, query)).toEqual({ contract: null });
  expect(await seen({ on: '2026-03-31' }, api.keys.client)).toMatchObject(BEFORE_THE_AMENDMENT);
});

test('assets are those under it on the day, with what was known of them', async () => {
  const assets = async (when: object) => (await seen(when)).assets;
  expect(await assets({ on: '2026-05-14' })).toEqual({
    nodes: [{ designation: 'Server one', coveredUntil: '2026-05-31' }],
    totalCount: 1,
  });
  expect((await assets({ on: '2026-05-20' })).nodes.map(({ designation }) => designation)).toEqual([
    'Server one',
    'Server 2',
  ]);
  expect((await assets({ on: '2026-06-01' })).nodes.map(({ designation }) => designation)).toEqual(['Server 2']);
  expect(await assets({ on: '2026-06-01', knownAt: '2026-05-20T08:00:00Z' })).toEqual({
    nodes: [{ designation: 'Server 1', coveredUntil: null }],
    totalCount: 1,
  });
  expect(await assets({ on: '2026-02-28' })).toEqual({ nodes: [], totalCount: 0 });
  const known = `{ contract(id: "${contractId}", on: "2026-05-20", knownAt: "2026-06-01T00:00:00Z") {
    assets(first: 1, orderBy: DESIGNATION) { nodes { designation } pageInfo { hasNextPage endCursor } totalCount } } }`;
  const { contract } = await api.ask<{ contract: { assets: { pageInfo: { endCursor: string } } } }>(
    api.keys.administrator,
    known,
  );
  expect(contract.assets).toMatchObject({ nodes: [{ designation: 'Server 2' }], pageInfo: { hasNextPage: true } });
  const next = known.replace('first: 1', `first: 1, after: "${contract.assets.pageInfo.endCursor}"`);
  expect(await api.ask(api.keys.administrator, next)).toMatchObject({
    contract: { assets: { nodes: [{ designation: 'Server one' }], pageInfo: { hasNextPage: false }, totalCount: 2 } },
  });
});

test('each override tells since when it holds, who recorded it, and the amendment that signed it', async () => {
  const first = {
    parameter: TARGET,
    value: 'PT4H',
    from: '2026-03-01',
    recordedAt: '2026-02-10T08:00:00Z',
    recordedBy: expect.any(String),
    amendment: null,
  };
  const second = {
    ...first,
    value: 'PT3H',
    from: '2026-04-01',
    recordedAt: '2026-05-10T09:00:00Z',
    amendment: { number: 1 },
  };
  expect((await seen({})).overrides.nodes).toEqual([
    { ...first, endsBefore: '2026-04-01' },
    { ...second, endsBefore: null },
  ]);
  expect((await seen({ on: '2026-03-31' })).overrides.nodes).toEqual([{ ...first, endsBefore: '2026-04-01' }]);
  expect((await seen({ on: '2026-05-01' })).overrides.nodes).toEqual([{ ...second, endsBefore: null }]);
  expect((await seen({ on: '2026-05-01', knownAt: '2026-05-01T00:00:00Z' })).overrides.nodes).toEqual([
    { ...first, endsBefore: null },
  ]);
  const page = `{ contract(id: "${contractId}") { overrides(first: 1) { nodes { value } pageInfo { endCursor } } } }`;
  const { contract } = await api.ask<{ contract: { overrides: { pageInfo: { endCursor: string } } } }>(
    api.keys.client,
    page,
  );
  expect(contract.overrides).toMatchObject({ nodes: [{ value: 'PT4H' }] });
  const next = page.replace('first: 1', `first: 1, after: "${contract.overrides.pageInfo.endCursor}"`);
  expect(await api.ask(api.keys.client, next)).toMatchObject({
    contract: { overrides: { nodes: [{ value: 'PT3H' }] } },
  });
});

test('several times of one contract are read in one document, through one fragment', async () => {
  const answer = await api.ask(
    api.keys.administrator,
    `fragment F on Contract { status monthlyForfait users client { name } termsPack { key } }
     query ($id: ID!) {
       now: contract(id: $id) { ...F }
       then: contract(id: $id, on: "2026-03-15") { ...F later: users(on: "2026-05-01") }
       unknown: contract(id: $id, on: "2026-04-15", knownAt: "2026-05-01T00:00:00Z") { ...F allowedTransitions { to allowed } }
     }`,
    { id: contractId },
  );
  const rest = { client: { name: 'Atelier Morel' }, termsPack: { key: 'omr-hosted' } };
  expect(answer).toMatchObject({
    now: { status: 'SUSPENDED', monthlyForfait: '1500.00 EUR', users: 30, ...rest },
    then: { status: 'ACTIVE', monthlyForfait: '1000.00 EUR', users: 20, later: 30, ...rest },
    unknown: { status: 'ACTIVE', monthlyForfait: '1000.00 EUR', users: 20, ...rest },
  });
});
