import { insertKey, providerSession } from '../../api/app/access/create-provider';
import { heldAt } from '../../api/domain/time/clock';
import { demoId, demoKey, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { carrier, codesAt, type Carried } from '../support/carry';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { causeOf, detailsOf, inOneLine } from './detailed';
import { Amending } from './lives/amending';
import { clientOf } from './story-documents';

/**
 * Partners and clients dispute adjustments that they are shown, and the staff answer with a
 * correction or a reason.
 */

let api: TestApi;
let amending: Amending;
let contractId = '';
let hiddenId = '';
beforeAll(async () => {
  api = await startTestApi('2026-04-10T08:00:00Z');
  amending = new Amending(api, await clientOf(api, 'Atelier Morel'));
  contractId = await hosted(amending);
  const { client } = await carrier(api)<{ client: { id: string } }>('createClient', { name: 'Alone' }, 'client { id }');
  const hidden = await hosted(new Amending(api, client.id), 'HIDDEN-1');
  api.clock.moveTo(at('2026-05-02T08:00:00Z'));
  hiddenId = (await packOf(hidden)).id;
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

function hosted(of: Amending, number?: string): Promise<string> {
  return of.active('2026-04-20', {
    ...{ termsPack: { key: 'omr-hosted', version: 3 }, startsOn: '2026-05-01', termMonths: 12 },
    ...(number === undefined ? {} : { number }),
    priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
    modules: [{ key: 'A' }, { key: 'J' }, { key: 'K' }, { key: 'UT', baseUnits: 16, unitPrice: '25.00 EUR' }],
  });
}

interface Dispute {
  readonly id: string;
  readonly author: string;
  readonly outcome: string | null;
  readonly correction: { readonly id: string; readonly amount: string } | null;
}
interface Disputed {
  readonly dispute: Dispute | null;
  readonly billingAdjustment?: { readonly id: string; readonly kind: string; readonly amount: string } | null;
}
const DISPUTE =
  'dispute { id raisedBy author reason expectedAmount outcome answer answeredBy adjustment { id } correction { id amount } }';

async function packOf(contract: string): Promise<{ readonly id: string; readonly dispute: Dispute | null }> {
  const text = `query ($id: ID!) { contract(id: $id) { billingAdjustments(first: 1) { nodes { id kind ${DISPUTE} } } } }`;
  type Read = { contract: { billingAdjustments: { nodes: { id: string; kind: string; dispute: Dispute | null }[] } } };
  const { contract: read } = await api.ask<Read>(api.keys.administrator, text, { id: contract });
  const [pack] = read.billingAdjustments.nodes;
  expect(pack!.kind).toBe('UNIT_PACK');
  return pack!;
}

const dispute = (adjustmentId: string, input: object = {}, key = api.keys.erp, once?: string) =>
  amending.carry<Disputed>(
    'disputeBillingAdjustment',
    { adjustmentId, reason: 'Fewer units were ordered', ...input },
    DISPUTE,
    key,
    once,
  );
const answer = (disputeId: string, input: object, once?: string): Promise<Carried<Disputed>> =>
  amending.carry<Disputed>(
    'answerBillingAdjustmentDispute',
    { disputeId, answer: 'So it was', ...input },
    `${DISPUTE} billingAdjustment { id kind amount vatRatePercent label { en } }`,
    undefined,
    once,
  );

/** What the partner's ERP pulls. */
async function pulled(): Promise<
  readonly { readonly sequence: number; readonly id: string; readonly amount: string }[]
> {
  const { billingAdjustments } = await api.ask<{
    billingAdjustments: { nodes: { sequence: number; id: string; amount: string }[] };
  }>(api.keys.erp, '{ billingAdjustments(first: 1000) { nodes { sequence id amount } } }');
  return billingAdjustments.nodes;
}

async function openDisputes(key = api.keys.administrator): Promise<readonly string[]> {
  const { disputes } = await api.ask<{ disputes: { nodes: { id: string }[]; totalCount: number } }>(
    key,
    '{ disputes: openBillingAdjustmentDisputes { nodes { id } totalCount } }',
  );
  expect(disputes.totalCount).toBe(disputes.nodes.length);
  return disputes.nodes.map(({ id }) => id);
}

test('a partner disputes what its feed shows: the adjustment stays there, and is acknowledged or not', async () => {
  const { id } = await packOf(contractId);
  const before = await pulled();
  expect(codesAt(await dispute(demoId(9, 9)))).toEqual(['NOT_FOUND adjustmentId']);
  expect(codesAt(await dispute(hiddenId))).toEqual(['NOT_FOUND adjustmentId']);
  expect(codesAt(await dispute(id, { reason: ' ' }))).toEqual(['TEXT_INVALID reason']);
  const expecting = async (expectedAmount: string) => codesAt(await dispute(id, { expectedAmount }));
  expect(await expecting('300.00 USD')).toEqual(['CURRENCY_MISMATCH expectedAmount']);
  expect(await expecting('-900000000000.00 EUR')).toEqual(['NUMBER_OUT_OF_RANGE expectedAmount']);
  expect(await expecting('400.00 EUR')).toEqual(['NOTHING_CHANGED expectedAmount']);
  await expect(dispute(id, {}, api.keys.administrator)).rejects.toThrow('FORBIDDEN');
  await expect(dispute(id, {}, api.keys.reseller)).rejects.toThrow('FORBIDDEN');
  const staff = demoKey(90);
  await api.database.write(providerSession(PROVIDER_ID, demoId(1, 1)), (tx) =>
    insertKey(
      tx,
      PROVIDER_ID,
      { key: staff, name: 'staff', kind: 'PROVIDER', scopes: ['billing:read', 'billing:dispute'], demo: true },
      heldAt(at('2026-05-01T08:00:00Z')),
    ),
  );
  expect(codesAt(await dispute(id, {}, staff.text))).toEqual(['DISPUTE_BY_STAFF ']);
  expect(await openDisputes()).toEqual([]);

  const first = await dispute(id, { expectedAmount: '300.00 EUR' }, api.keys.erp, 'first');
  expect(first).toMatchObject({
    ...{ refusals: [], replayed: false },
    dispute: {
      ...{ raisedBy: 'PARTNER', reason: 'Fewer units were ordered', expectedAmount: '300.00 EUR', outcome: null },
      ...{ answer: null, answeredBy: null, adjustment: { id }, correction: null },
    },
  });
  const again = await dispute(id, { expectedAmount: '300.00 EUR' }, api.keys.erp, 'first');
  expect([again.replayed, again.dispute]).toEqual([true, first.dispute]);
  expect(codesAt(await dispute(id, {}, api.keys.client))).toEqual(['ALREADY_EXISTS adjustmentId']);
  expect((await packOf(contractId)).dispute).toEqual(first.dispute);
  for (const key of [api.keys.administrator, api.keys.erp, api.keys.client])
    expect(await openDisputes(key)).toEqual([first.dispute!.id]);
  expect(await pulled()).toEqual(before);
  const { billingAdjustments } = await api.ask<{ billingAdjustments: { pageInfo: { endCursor: string } } }>(
    api.keys.erp,
    '{ billingAdjustments(first: 1000) { pageInfo { endCursor } } }',
  );
  const word = { upTo: billingAdjustments.pageInfo.endCursor, documentNumber: 'AV-1' };
  const { acknowledgedCount } = await amending.carry<{ acknowledgedCount: number }>(
    'acknowledgeBillingAdjustments',
    word,
    'acknowledgedCount',
    api.keys.erp,
  );
  expect(acknowledgedCount).toBeGreaterThan(0);
  expect((await packOf(contractId)).dispute).toEqual(first.dispute);
});

test('a dispute is upheld with a correction, which is another adjustment, and each dispute with its own', async () => {
  const { id, dispute: open } = await packOf(contractId);
  const disputeId = open!.id;
  expect(codesAt(await answer(demoId(9, 9), { outcome: 'REJECTED' }))).toEqual(['NOT_FOUND disputeId']);
  expect(codesAt(await answer(disputeId, { outcome: 'REJECTED', answer: '' }))).toEqual(['TEXT_INVALID answer']);
  const upheld = async (input: object) => codesAt(await answer(disputeId, { outcome: 'UPHELD', ...input }));
  expect(await upheld({})).toEqual(['DISPUTE_CORRECTION_INVALID rightAmount']);
  expect(await upheld({ correctionId: id })).toEqual(['DISPUTE_CORRECTION_INVALID correctionId']);
  expect(await upheld({ rightAmount: '300.00 USD' })).toEqual(['CURRENCY_MISMATCH rightAmount']);
  expect(await upheld({ rightAmount: '900000000000.00 EUR' })).toEqual(['NUMBER_OUT_OF_RANGE rightAmount']);
  expect(await upheld({ rightAmount: '400.00 EUR' })).toEqual(['NOTHING_CHANGED rightAmount']);
  expect(codesAt(await answer(disputeId, { outcome: 'REJECTED', rightAmount: '1.00 EUR' }))).toEqual([
    'DISPUTE_CORRECTION_INVALID rightAmount',
  ]);
  expect(codesAt(await answer(disputeId, { outcome: 'REJECTED', correctionId: id }))).toEqual([
    'DISPUTE_CORRECTION_INVALID correctionId',
  ]);
  const before = await pulled();
  const done = await answer(disputeId, { outcome: 'UPHELD', rightAmount: '300.00 EUR' }, 'upheld');
  expect(done).toMatchObject({
    refusals: [],
    dispute: { outcome: 'UPHELD', answer: 'So it was', correction: { amount: '-100.00 EUR' } },
    billingAdjustment: { kind: 'CORRECTION', amount: '-100.00 EUR', vatRatePercent: '20' },
  });
  expect((await answer(disputeId, { outcome: 'UPHELD', rightAmount: '300.00 EUR' }, 'upheld')).replayed).toBe(true);
  expect(codesAt(await answer(disputeId, { outcome: 'REJECTED' }))).toEqual(['DISPUTE_ANSWERED disputeId']);
  const after = await pulled();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length).map((each) => each.id)).toEqual([done.billingAdjustment!.id]);
  const correction = (await detailsOf(api, contractId)).at(-1)!;
  expect(inOneLine(correction)).toBe('CORRECTION -100.00 EUR, no days, no product, S 20');
  expect(causeOf(correction)).toMatchObject({ kind: 'DISPUTE' });
  expect(await openDisputes()).toEqual([]);

  // The client finds that it is still too much: what was corrected counts, and is no case of its own.
  const corrected = await dispute(done.billingAdjustment!.id, {}, api.keys.client);
  expect(codesAt(corrected)).toEqual(['DISPUTE_OF_CORRECTION adjustmentId']);
  expect(corrected.refusals[0]!.whatToDo).toContain(id);
  const asBefore = await dispute(id, { expectedAmount: '300.00 EUR' }, api.keys.client);
  expect(codesAt(asBefore)).toEqual(['NOTHING_CHANGED expectedAmount']);
  const second = await dispute(id, {}, api.keys.client);
  expect(second).toMatchObject({ refusals: [], dispute: { raisedBy: 'CLIENT', expectedAmount: null } });
  const rest = await answer(second.dispute!.id, { outcome: 'UPHELD', rightAmount: '250.00 EUR' });
  expect(rest.billingAdjustment).toMatchObject({ kind: 'CORRECTION', amount: '-50.00 EUR' });
  const third = await dispute(id);
  const rejected = await answer(third.dispute!.id, { outcome: 'REJECTED', answer: 'Ten units were delivered' });
  expect(rejected).toMatchObject({
    ...{ refusals: [], billingAdjustment: null },
    dispute: { outcome: 'REJECTED', answer: 'Ten units were delivered', correction: null },
  });
  // Who polls finds each answer, whatever was disputed since.
  const { billingAdjustment } = await api.ask<{ billingAdjustment: { disputes: { nodes: Dispute[] } } }>(
    api.keys.erp,
    'query ($id: ID!) { billingAdjustment(id: $id) { disputes { nodes { id outcome correction { id amount } } } } }',
    { id },
  );
  expect(billingAdjustment.disputes.nodes.map((each) => [each.id, each.outcome, each.correction?.amount])).toEqual([
    [disputeId, 'UPHELD', '-100.00 EUR'],
    [second.dispute!.id, 'UPHELD', '-50.00 EUR'],
    [third.dispute!.id, 'REJECTED', undefined],
  ]);
});

test('who raised a dispute withdraws it, and nobody else', async () => {
  const { id } = await packOf(contractId);
  const { dispute: raised } = await dispute(id);
  const disputeId = raised!.id;
  const withdraw = (input: object, key = api.keys.erp, once?: string) =>
    amending.carry<Disputed>(
      'withdrawBillingAdjustmentDispute',
      { disputeId, reason: 'Our mistake', ...input },
      DISPUTE,
      key,
      once,
    );
  expect(codesAt(await withdraw({ disputeId: demoId(9, 9) }))).toEqual(['NOT_FOUND disputeId']);
  expect(codesAt(await withdraw({ reason: '' }))).toEqual(['TEXT_INVALID reason']);
  expect(codesAt(await withdraw({}, api.keys.client))).toEqual(['DISPUTE_OF_OTHERS disputeId']);
  await expect(withdraw({}, api.keys.administrator)).rejects.toThrow('FORBIDDEN');
  const withdrawn = await withdraw({}, api.keys.erp, 'withdrawn');
  const ended = { outcome: 'WITHDRAWN', answer: 'Our mistake', answeredBy: raised!.author, correction: null };
  expect(withdrawn).toMatchObject({ refusals: [], replayed: false, dispute: ended });
  expect((await withdraw({}, api.keys.erp, 'withdrawn')).replayed).toBe(true);
  expect(codesAt(await withdraw({}))).toEqual(['DISPUTE_ANSWERED disputeId']);
  expect(codesAt(await answer(disputeId, { outcome: 'REJECTED' }))).toEqual(['DISPUTE_ANSWERED disputeId']);
  expect(await openDisputes()).toEqual([]);
});

test('what comes from parts is undone by its own mutation, whose adjustment is the correction', async () => {
  const asset = { contractId, kind: 'SERVER', ownership: 'DEDICATED', designation: 'SRV' };
  const made = await amending.carry<{ asset: { id: string } | null }>(
    'addAsset',
    { ...asset, manufacturerLifeEndsOn: '2026-06-30' },
    'asset { id }',
  );
  const tariff = { contractId, kind: 'SPARE_PART', reference: 'DISK-1', amount: '180.00 EUR', from: '2026-05-01' };
  expect((await amending.carry('setTariff', tariff)).refusals).toEqual([]);
  api.clock.moveTo(at('2026-08-10T08:00:00Z'));
  const part = { contractId, reference: 'DISK-1', description: 'A disk', replacedOn: '2026-08-01' };
  const recorded = await amending.carry<{ sparePart: { id: string }; billingAdjustment: { id: string } }>(
    'recordSparePart',
    { ...part, assetId: made.asset!.id },
    'sparePart { id } billingAdjustment { id }',
  );
  const disputed = await dispute(recorded.billingAdjustment.id, { reason: 'Never fitted' });
  const disputeId = disputed.dispute!.id;
  const upheld = async (input: object) => answer(disputeId, { outcome: 'UPHELD', ...input });
  const asked = await upheld({ rightAmount: '0.00 EUR' });
  expect(codesAt(asked)).toEqual(['DISPUTE_CORRECTION_INVALID rightAmount']);
  expect(asked.refusals[0]!.whatToDo).toContain('`withdrawSparePart`');
  expect(codesAt(await upheld({}))).toEqual(['DISPUTE_CORRECTION_INVALID correctionId']);
  expect(codesAt(await upheld({ correctionId: hiddenId }))).toEqual(['NOT_FOUND correctionId']);
  const { id: older } = await packOf(contractId);
  expect(codesAt(await upheld({ correctionId: older }))).toEqual(['DISPUTE_CORRECTION_INVALID correctionId']);
  // A charge of the same kind that came after it undoes nothing.
  const another = await amending.carry<{ billingAdjustment: { id: string } }>(
    'recordSparePart',
    { ...part, assetId: made.asset!.id, replacedOn: '2026-08-02' },
    'billingAdjustment { id }',
  );
  expect(codesAt(await upheld({ correctionId: another.billingAdjustment.id }))).toEqual([
    'DISPUTE_CORRECTION_INVALID correctionId',
  ]);
  const withdrawn = await amending.carry<{ billingAdjustment: { id: string } }>(
    'withdrawSparePart',
    { contractId, sparePartId: recorded.sparePart.id, reason: 'Never fitted' },
    'billingAdjustment { id }',
  );
  const correctionId = withdrawn.billingAdjustment.id;
  // Nor does what is disputed itself, until that is decided.
  const own = (await dispute(correctionId, { reason: 'Too little' })).dispute!.id;
  expect(codesAt(await upheld({ correctionId }))).toEqual(['DISPUTE_CORRECTION_INVALID correctionId']);
  expect((await answer(own, { outcome: 'REJECTED' })).refusals).toEqual([]);
  expect(await upheld({ correctionId })).toMatchObject({
    ...{ refusals: [], dispute: { outcome: 'UPHELD', correction: { id: correctionId, amount: '-180.00 EUR' } } },
  });
  // It corrects that one alone.
  const once = (await dispute(recorded.billingAdjustment.id)).dispute!.id;
  expect(codesAt(await answer(once, { outcome: 'UPHELD', correctionId }))).toEqual([
    'DISPUTE_CORRECTION_INVALID correctionId',
  ]);
  expect((await answer(once, { outcome: 'REJECTED' })).refusals).toEqual([]);
});

test('a penalty is decided over the penalty, and its credit is not disputed apart', async () => {
  const { billingAdjustments } = await api.ask<{ billingAdjustments: { nodes: { id: string; kind: string }[] } }>(
    api.keys.client,
    '{ billingAdjustments(first: 1000) { nodes { id kind } } }',
  );
  const credit = billingAdjustments.nodes.find(({ kind }) => kind === 'PENALTY_CREDIT');
  const refused = await dispute(credit!.id, {}, api.keys.client);
  expect(codesAt(refused)).toEqual(['DISPUTE_OF_PENALTY adjustmentId']);
  expect(refused.refusals[0]!.whatToDo).toContain('`claimPenalty`');
});
