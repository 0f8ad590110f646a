import { insertKey, providerSession } from '../../api/app/access/create-provider';
import { heldAt } from '../../api/domain/time/clock';
import { demoId, demoKey, PARTNER_ID, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { codesAt, type Carried } from '../support/carry';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { Amending } from './lives/amending';
import { signed as signature } from './lives/handing-over';
import { clientOf } from './story-documents';

/** Prices that the index revises only once both sides have signed: offered, and accepted or not. */

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

const SIGNED_BY_US = {
  ...{ signatory: 'A. Roche', function: 'Head of sales', method: 'ELECTRONIC', proof: 'ENV-3' },
  signedAt: '2026-03-15T08:00:00Z',
};
const SIGNED_BY_THEM = {
  ...{ signatory: 'M. Morel', function: 'Managing director', method: 'ELECTRONIC', proof: 'ENV-4' },
  signedAt: '2026-03-16T08:00:00Z',
};

const contractOf = (overrides: readonly object[]): Promise<string> =>
  amending.active('2025-01-20', {
    termsPack: { key: 'omr-hosted', version: 3 },
    ...{ startsOn: '2025-02-01', termMonths: 36, billingPeriodMonths: 3, overrides },
    priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
    modules: [{ key: 'A' }, { key: 'UT', baseUnits: 16, unitPrice: '25.00 EUR' }],
  });
const signed = (): Promise<string> => contractOf([{ parameter: 'indexation.takes-effect', value: 'BY_AMENDMENT' }]);

interface Offer {
  readonly key: string;
  readonly on: string;
  readonly state: string;
  readonly validUntil: string;
  readonly decidedOn: string | null;
  readonly reason: string | null;
  readonly recordedBy: string;
  readonly revision: {
    readonly indexNow: { readonly value: string };
    readonly prices: readonly {
      readonly key: string;
      readonly newPrice: string;
      readonly explanation: { readonly replay: { readonly equal: boolean } };
    }[];
  };
}
const OFFER = `offer { key on state validUntil decidedOn reason recordedBy revision { indexNow { value }
  prices { key newPrice explanation { replay { equal } } } } }`;
interface Offered {
  readonly changed: boolean | null;
  readonly offer: Offer | null;
}
const offer = (contractId: string, changes: object = {}): Promise<Carried<Offered>> =>
  amending.carry<Offered>(
    'offerIndexation',
    { contractId, on: '2026-02-01', validUntil: '2026-04-15', providerSignature: SIGNED_BY_US, ...changes },
    `changed ${OFFER}`,
  );

interface Accepted {
  readonly offer: Offer | null;
  readonly amendment: { readonly number: number; readonly changes: readonly { readonly fact: string }[] } | null;
  readonly billingAdjustments: readonly { readonly kind: string; readonly amount: string }[] | null;
}
const accept = (contractId: string, key: string, by = api.keys.client, signature = SIGNED_BY_THEM) =>
  amending.carry<Accepted>(
    'acceptPriceOffer',
    { contractId, key, clientSignature: signature },
    `${OFFER} amendment { number changes { fact } } billingAdjustments { kind amount }`,
    by,
  );
const decline = (contractId: string, key: string, by = api.keys.client, reason = 'Too much') =>
  amending.carry<{ readonly offer: Offer | null }>('declinePriceOffer', { contractId, key, reason }, OFFER, by);

interface Entry {
  readonly state: string;
  readonly offer: { readonly key: string; readonly state: string } | null;
}
async function entryOf(contractId: string): Promise<Entry | undefined> {
  const { indexationCampaign } = await api.ask<{ indexationCampaign: { nodes: readonly Entry[] } }>(
    api.keys.administrator,
    `query ($filter: IndexationCampaignFilter!) {
      indexationCampaign(filter: $filter) { nodes { state offer { key state } } } }`,
    { filter: { from: '2026-01-15', until: '2026-02-28', contractId } },
  );
  return indexationCampaign.nodes[0];
}
async function partnerKey(): Promise<string> {
  const key = demoKey(90);
  const made = { key, name: 'Partner', kind: 'PARTNER', partnerId: PARTNER_ID, demo: true } as const;
  const scopes = ['contracts:read', 'billing:read', 'quotes:decide'] as const;
  await api.database.write(providerSession(PROVIDER_ID, demoId(1, 1)), (tx) =>
    insertKey(tx, PROVIDER_ID, { ...made, scopes }, heldAt(at('2026-01-01T08:00:00Z'))),
  );
  return key.text;
}
async function standing(contractId: string, by = api.keys.client) {
  const { contract } = await api.ask<{
    contract: {
      priceComponents: readonly { monthlyAmount: string; priceDate: string }[];
      priceOffers: { nodes: readonly Offer[]; totalCount: number };
      priceRevisions: { totalCount: number };
      amendments: { totalCount: number };
    };
  }>(
    by,
    `query ($id: ID!) { contract(id: $id) { priceComponents { monthlyAmount priceDate } amendments { totalCount }
      priceOffers { nodes { key on state validUntil decidedOn reason recordedBy } totalCount } priceRevisions { totalCount } } }`,
    { id: contractId },
  );
  return contract;
}

let first = '';
let second = '';
let third = '';
let byTerms = '';
let waiting: readonly string[] = [];
test('prices are offered once, signed, with the figures that they were found from', async () => {
  [first, second, third, byTerms] = [await signed(), await signed(), await signed(), await contractOf([])];
  waiting = [await signed(), await signed(), await signed()];
  api.clock.moveTo(at('2026-03-15T09:00:00Z'));
  const values = [
    { period: '2024-Q3', publishedOn: '2024-12-13', value: '100', source: 'Bulletin' },
    { period: '2025-Q3', publishedOn: '2025-12-12', value: '110', source: 'Bulletin' },
  ];
  expect(codesAt(await offer(first))).toEqual(['INDEX_NOT_PUBLISHED index']);
  expect(codesAt(await amending.carry('recordIndexValues', { series: 'ICHT-all-employees', values }))).toEqual([]);
  expect(await entryOf(first)).toEqual({ state: 'TO_SIGN', offer: null });
  const made = await offer(first);
  expect(made).toMatchObject({
    ...{ refusals: [], changed: true },
    offer: {
      key: 'INDEXATION 2026-02-01 1',
      on: '2026-02-01',
      state: 'OFFERED',
      revision: { indexNow: { value: '110' } },
    },
  });
  expect(made.offer!.revision.prices.map(({ key, newPrice }) => `${key} ${newPrice}`)).toEqual([
    'HOSTING 1085.00 EUR',
    'UT 27.13 EUR',
  ]);
  expect(made.offer!.revision.prices.every(({ explanation }) => explanation.replay.equal)).toBe(true);
  const again = await offer(first, { validUntil: '2026-05-01' });
  expect(again).toMatchObject({
    refusals: [],
    changed: false,
    offer: { key: made.offer!.key, validUntil: '2026-04-15' },
  });
  expect(await entryOf(first)).toEqual({ state: 'OFFERED', offer: { key: made.offer!.key, state: 'OFFERED' } });
  expect(await standing(first)).toMatchObject({
    ...{ priceComponents: [{ monthlyAmount: '1000.00 EUR' }], amendments: { totalCount: 0 } },
    priceOffers: { totalCount: 1, nodes: [{ state: 'OFFERED', decidedOn: null }] },
  });
});

test('what an offer is refused for', async () => {
  expect(codesAt(await offer(byTerms))).toEqual(['PRICE_OFFER_NOT_NEEDED contractId']);
  expect(codesAt(await offer(second, { on: '2027-02-01' }))).toEqual(['DATE_OUT_OF_PERIOD on']);
  expect(codesAt(await offer(second, { on: '2026-02-02' }))).toEqual(['DATE_OUT_OF_PERIOD on']);
  expect(codesAt(await offer(second, { validUntil: '2026-03-14' }))).toEqual(['DATE_OUT_OF_PERIOD validUntil']);
  expect(codesAt(await offer(second, { validUntil: '2027-03-16' }))).toEqual(['DATE_OUT_OF_PERIOD validUntil']);
  const wrong = { ...SIGNED_BY_US, signedAt: '2026-03-16T08:00:00Z', method: 'EMAIL', proof: '' };
  expect(codesAt(await offer(second, { providerSignature: wrong })).sort()).toEqual([
    'SIGNATURE_INVALID providerSignature.quote',
    'TEXT_INVALID providerSignature.proof',
    'TIME_IN_FUTURE providerSignature.signedAt',
  ]);
  expect(codesAt(await offer(demoId(9, 9)))).toEqual(['NOT_FOUND contractId']);
  const trial = await amending.active('2026-03-16', {
    termsPack: { key: 'pro-controle', version: 2 },
    ...{ startsOn: '2026-03-20', termMonths: 36, billingPeriodMonths: 3 },
    priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: '900.00 EUR' }],
  });
  expect(codesAt(await offer(trial, { on: '2026-03-20' }))).toEqual(['AMENDMENT_REQUIRED ']);
});

test('accepted by the client, an amendment sets the prices and corrects what was invoiced since', async () => {
  const key = 'INDEXATION 2026-02-01 1';
  const early = { ...SIGNED_BY_THEM, signedAt: '2026-03-14T08:00:00Z' };
  expect(codesAt(await accept(first, key, api.keys.administrator, early))).toEqual([
    'TIMES_OUT_OF_ORDER clientSignature.signedAt',
  ]);
  expect(codesAt(await accept(first, 'INDEXATION 2026-02-01 2'))).toEqual(['NOT_FOUND key']);
  // A partner signs nothing for a client, whatever its key may do.
  const partner = await partnerKey();
  expect((await standing(first, partner)).priceOffers.totalCount).toBe(1);
  expect(codesAt(await accept(first, key, partner))).toEqual(['NOT_FOUND key']);
  expect(codesAt(await decline(first, key, partner))).toEqual(['NOT_FOUND key']);
  expect((await standing(first)).priceOffers.nodes[0]!.recordedBy).toBe('Claire Vasseur (administrator)');
  // It signs now, whatever it says.
  const done = await accept(first, key, api.keys.client, { ...SIGNED_BY_THEM, signedAt: '2027-01-01T08:00:00Z' });
  expect(done).toMatchObject({
    refusals: [],
    offer: { key, state: 'ACCEPTED', decidedOn: '2026-03-20', reason: null, recordedBy: 'Atelier Morel' },
    amendment: { number: 1 },
    billingAdjustments: [{ kind: 'PRORATION', amount: '255.00 EUR' }],
  });
  expect(new Set(done.amendment!.changes.map(({ fact }) => fact))).toEqual(
    new Set(['PRICE', 'MODULE', 'PRICE_REVISION']),
  );
  expect(await standing(first)).toMatchObject({
    priceComponents: [{ monthlyAmount: '1085.00 EUR', priceDate: '2026-02-01' }],
    ...{ priceRevisions: { totalCount: 1 }, amendments: { totalCount: 1 } },
  });
  expect(await entryOf(first)).toEqual({ state: 'APPLIED', offer: { key, state: 'ACCEPTED' } });
  expect(codesAt(await accept(first, key))).toEqual(['PRICE_OFFER_NOT_OPEN key']);
  expect(codesAt(await decline(first, key))).toEqual(['PRICE_OFFER_NOT_OPEN key']);
  expect(codesAt(await offer(first))).toEqual(['NOTHING_CHANGED on']);
  // One side alone does not take back what both signed.
  const withdrawn = { contractId: first, key: 'INDEXATION 2026-02-01', reason: 'Dear to us' };
  expect(codesAt(await amending.carry('withdrawPriceRevision', withdrawn))).toEqual(['AMENDMENT_REQUIRED key']);
});

test('declined or lapsed, it changes nothing, and the prices may be offered again', async () => {
  expect((await offer(second)).changed).toBe(true);
  expect(codesAt(await decline(second, 'INDEXATION 2026-02-01 1', api.keys.client, ' '))).toEqual([
    'TEXT_INVALID reason',
  ]);
  expect(await decline(second, 'INDEXATION 2026-02-01 1')).toMatchObject({
    refusals: [],
    offer: { state: 'DECLINED', decidedOn: '2026-03-20', reason: 'Too much' },
  });
  expect(await entryOf(second)).toMatchObject({ state: 'TO_SIGN', offer: { state: 'DECLINED' } });
  const again = await offer(second);
  expect(again).toMatchObject({ changed: true, offer: { key: 'INDEXATION 2026-02-01 2' } });
  api.clock.moveTo(at('2026-04-16T08:00:00Z'));
  expect(codesAt(await accept(second, again.offer!.key))).toEqual(['PRICE_OFFER_NOT_OPEN key']);
  // The client dates nothing back; what the staff has of it in writing was signed in time.
  expect(await standing(second)).toMatchObject({
    priceComponents: [{ monthlyAmount: '1000.00 EUR' }],
    priceOffers: { totalCount: 2, nodes: [{ state: 'DECLINED' }, { state: 'EXPIRED' }] },
    ...{ priceRevisions: { totalCount: 0 }, amendments: { totalCount: 0 } },
  });
  const inTime = { ...SIGNED_BY_THEM, signedAt: '2026-04-15T20:00:00Z' };
  expect(await accept(second, again.offer!.key, api.keys.administrator, inTime)).toMatchObject({
    refusals: [],
    offer: { state: 'ACCEPTED', decidedOn: '2026-04-15' },
  });
});

test('an offer of a price that was changed since is not accepted', async () => {
  const made = await offer(third, { validUntil: '2026-06-01' });
  expect(made.changed).toBe(true);
  const prices = { prices: [{ code: 'HOSTING', monthlyAmount: '1010.00 EUR' }] };
  expect(codesAt(await amending.amend(third, '2026-01-10', prices, '2026-04-17'))).toEqual([]);
  expect(codesAt(await accept(third, made.offer!.key))).toEqual(['PRICE_OFFER_OUTDATED key']);
  expect(codesAt(await decline(third, made.offer!.key, api.keys.administrator))).toEqual([]);
  // Of the new price, at least 3 % more.
  expect((await offer(third, { validUntil: '2026-06-01' })).offer!.revision.prices[0]!.newPrice).toBe('1040.30 EUR');
});

test('an offer that was declined, or lapsed, keeps no contract from being handed over before its day', async () => {
  const made = await amending.carry<{ client: { id: string } | null }>(
    'createClient',
    { name: 'Menuiserie Vidal' },
    'client { id }',
  );
  const handOver = (contractId: string, number: string, effectiveOn: string): Promise<Carried<object>> =>
    amending.carry('transferContract', {
      ...{ contractId, toClientId: made.client!.id, number, effectiveOn },
      ...{ requestReference: 'R-7', requestedOn: '2026-04-18', consent: { reference: 'C-7', givenOn: '2026-04-18' } },
      ...{ formerClientSignature: signature('M. Morel'), newClientSignature: signature('V. Vidal') },
      providerSignature: signature('P. Petit'),
    });
  for (const [number, end] of ['declined', 'lapsed'].entries()) {
    const contractId = waiting[number]!;
    const day = 20 + number * 2;
    api.clock.moveTo(at(`2026-04-${day}T08:00:00Z`));
    const { offer: offered } = await offer(contractId, { validUntil: `2026-04-${day}` });
    expect(offered).toMatchObject({ state: 'OFFERED' });
    if (end === 'declined') expect(codesAt(await decline(contractId, offered!.key))).toEqual([]);
    api.clock.moveTo(at(`2026-04-${day + 1}T08:00:00Z`));
    expect(codesAt(await handOver(contractId, `T-${number}`, '2026-01-20'))).toEqual([]);
  }
  // What was accepted changed prices on its day, with the former client.
  expect(codesAt(await handOver(first, 'T-2', '2026-01-20'))).toEqual(['DATE_OUT_OF_PERIOD effectiveOn']);
});

test('what was accepted in time is shown, also where the prices were offered again since', async () => {
  const contractId = waiting[2]!;
  const inTime = await offer(contractId, { validUntil: '2026-04-23' });
  api.clock.moveTo(at('2026-04-24T08:00:00Z'));
  const again = await offer(contractId, { validUntil: '2026-05-24' });
  expect(await entryOf(contractId)).toMatchObject({ state: 'OFFERED', offer: { key: again.offer!.key } });
  const by = api.keys.administrator;
  const word = { ...SIGNED_BY_THEM, signedAt: '2026-04-23T20:00:00Z' };
  expect(codesAt(await accept(contractId, inTime.offer!.key, by, word))).toEqual([]);
  expect(await entryOf(contractId)).toEqual({
    state: 'APPLIED',
    offer: { key: inTime.offer!.key, state: 'ACCEPTED' },
  });
  expect(codesAt(await accept(contractId, again.offer!.key))).toEqual(['PRICE_OFFER_OUTDATED key']);
});
