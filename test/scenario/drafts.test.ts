import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { carrier, codes, codesAt, type Carried, type Carry } from '../support/carry';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { unsound } from '../support/soundness';
import { clientOf } from './story-documents';

/** A contract in preparation is changed in all that it was created with, and signed by both sides. */

const NOW = '2026-03-02T08:00:00Z';
let api: TestApi;
let carry: Carry;
let clientId = '';
let numbers = 0;
beforeAll(async () => {
  api = await startTestApi(NOW);
  carry = carrier(api);
  clientId = await clientOf(api, 'Atelier Morel');
});
afterAll(() => api.close());
beforeEach(() => api.clock.moveTo(at(NOW)));

const FIELDS = `contract { id number status startsOn termLastDay currency billingPeriodMonths invoicedBy directDebit users
  client { id } termsPack { key version } priceComponents { code monthlyAmount } modules { nodes { key active yearlyQuantity unitPrice: monthlyAmount } }
  overrides { nodes { parameter module value from } } }`;

interface Drafted {
  readonly contract: { readonly id: string; readonly number: string } | null;
}

const update = (input: object, key?: string, idempotencyKey?: string): Promise<Carried<Drafted>> =>
  carry<Drafted>('updateDraftContract', input, FIELDS, key, idempotencyKey);

async function draft(changes: object = {}): Promise<string> {
  const made = await carry<Drafted>(
    'createContract',
    {
      clientId,
      number: `D-${(numbers += 1)}`,
      termsPack: { key: 'omr-hosted', version: 1 },
      startsOn: '2026-04-01',
      termMonths: 36,
      users: 20,
      priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
      modules: ['A', 'K', 'UT'].map((key) => ({ key })),
      overrides: [{ parameter: 'restoration.target', value: 'PT4H' }],
      ...changes,
    },
    FIELDS,
  );
  expect(made.refusals).toEqual([]);
  return made.contract!.id;
}

async function history(id: string): Promise<readonly { readonly kind: string; readonly payload: unknown }[]> {
  const { contract } = await api.ask<{ contract: { history: { nodes: [] } } }>(
    api.keys.administrator,
    'query ($id: ID!) { contract(id: $id) { history { nodes { kind payload } } } }',
    { id },
  );
  return contract.history.nodes;
}

test('what is given changes, what is omitted stays, and the record says what was before', async () => {
  const contractId = await draft();
  const changed = await update({
    contractId,
    users: 25,
    startsOn: '2026-05-01',
    priceComponents: [
      { code: 'HOSTING', monthlyAmount: '1100.00 EUR' },
      { code: 'SERVICES', monthlyAmount: '50.00 EUR' },
    ],
    modules: [{ key: 'A' }, { key: 'L' }, { key: 'UT', unitPrice: '30.00 EUR' }],
    overrides: [],
  });
  expect(changed.refusals).toEqual([]);
  expect(changed.contract).toMatchObject({
    status: 'DRAFT',
    startsOn: '2026-05-01',
    // The term keeps its 36 months.
    termLastDay: '2029-04-30',
    users: 25,
    priceComponents: [
      { code: 'HOSTING', monthlyAmount: '1100.00 EUR' },
      { code: 'SERVICES', monthlyAmount: '50.00 EUR' },
    ],
    modules: {
      nodes: [
        { key: 'A', active: true },
        { key: 'L', active: true },
        { key: 'UT', active: true },
        { key: 'K', active: false },
      ],
    },
    overrides: { nodes: [] },
  });
  const [, event] = await history(contractId);
  expect(event).toMatchObject({
    kind: 'CONTRACT_DRAFT_CHANGED',
    payload: {
      before: { startsOn: '2026-04-01', USERS: { users: 20 }, 'PRICE SERVICES': null, 'MODULE L': null },
      after: { startsOn: '2026-05-01', USERS: { users: 25 }, 'OVERRIDE restoration.target': null },
    },
  });
  // What is signed then is what was changed.
  const proof = { contractId, method: 'ELECTRONIC', signedAt: NOW, signatory: 'H. Morel', proof: 'ENV-1' };
  expect(codes(await carry('signContract', proof))).toEqual([]);
  api.clock.moveTo(at('2026-05-01T08:00:00Z'));
  const active = await carry<object>(
    'activateContract',
    { contractId },
    'contract { status unitAccounts { balance } }',
  );
  expect(active).toMatchObject({ refusals: [], contract: { status: 'ACTIVE', unitAccounts: [{ balance: 16 }] } });
});

test('another pack, client, number and invoicing; and back', async () => {
  const other = await carry<{ client: { id: string } }>('createClient', { name: 'Another' }, 'client { id }');
  const contractId = await draft();
  const changed = await update({
    contractId,
    clientId: other.client.id,
    number: 'OTHER-1',
    termsPack: { key: 'icodia-server', version: 1 },
    termMonths: 12,
    billingPeriodMonths: 12,
    invoicedBy: 'PARTNER_ERP',
    directDebit: false,
    users: null,
    priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: '60.00 EUR' }],
    modules: [{ key: 'level-1' }],
    overrides: [],
  });
  expect(changed.refusals).toEqual([]);
  expect(changed.contract).toMatchObject({
    number: 'OTHER-1',
    client: { id: other.client.id },
    termsPack: { key: 'icodia-server', version: 1 },
    termLastDay: '2027-03-31',
    billingPeriodMonths: 12,
    invoicedBy: 'PARTNER_ERP',
    directDebit: false,
    users: null,
  });
  // Its client of before sees it no longer.
  const query = `{ contract(id: "${contractId}") { number } }`;
  expect(await api.ask(api.keys.client, query)).toEqual({ contract: null });
  const back = await update({
    contractId,
    clientId,
    termsPack: { key: 'omr-hosted', version: 1 },
    billingPeriodMonths: null,
    priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
    modules: [{ key: 'K' }, { key: 'A' }],
  });
  expect(back.refusals).toEqual([]);
  expect(back.contract).toMatchObject({
    billingPeriodMonths: 3,
    modules: {
      nodes: [
        { key: 'A', active: true },
        { key: 'K', active: true },
        { key: 'level-1', active: false },
        { key: 'UT', active: false },
      ],
    },
  });
  expect(await api.ask(api.keys.client, query)).toEqual({ contract: { number: 'OTHER-1' } });
});

test('what cannot be is refused, and changes nothing', async () => {
  const contractId = await draft();
  const taken = await draft();
  expect(taken).not.toBe(contractId);
  const refused = async (input: object, key?: string) => codesAt(await update({ contractId, ...input }, key));
  expect(await refused({})).toEqual(['NOTHING_CHANGED contractId']);
  expect(await refused({ users: 20, modules: ['UT', 'K', 'A'].map((key) => ({ key })) })).toEqual([
    'NOTHING_CHANGED contractId',
  ]);
  expect(await refused({ number: `d-${numbers}` })).toEqual(['ALREADY_EXISTS number']);
  expect(await refused({ termsPack: { key: 'generic-2017', version: 1 } })).toContain(
    'UNKNOWN_PRICE_COMPONENT priceComponents.0.code',
  );
  expect(await refused({ overrides: [{ parameter: 'restoration.target', value: 'soon' }] })).toEqual([
    'OVERRIDE_REFUSED overrides.0.value',
  ]);
  expect(await refused({ modules: [{ key: 'K' }, { key: 'K' }] })).toEqual(['ALREADY_EXISTS modules.1']);
  expect(await refused({ clientId: contractId })).toEqual(['NOT_FOUND clientId']);
  expect(await refused({ users: -1 })).toEqual(['NUMBER_OUT_OF_RANGE users']);
  expect((await history(contractId)).map(({ kind }) => kind)).toEqual(['CONTRACT_DRAFTED']);
  const asClient = await api.send(
    api.keys.client,
    `mutation { updateDraftContract(idempotencyKey: "c", input: { contractId: "${contractId}", users: 1 }) { replayed } }`,
  );
  expect(asClient.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
});

test('what was recorded for its client keeps it with that client', async () => {
  const other = await carry<{ client: { id: string } }>('createClient', { name: 'A third' }, 'client { id }');
  const contractId = await draft();
  const entry = { contractId, text: 'The client called about its draft.', happenedAt: NOW };
  expect(codes(await carry('recordLogbookEntry', entry))).toEqual([]);
  expect(codesAt(await update({ contractId, clientId: other.client.id }))).toEqual(['DRAFT_HAS_RECORDS clientId']);
  expect(codesAt(await update({ contractId, users: 21 }))).toEqual([]);
});

test.each(['SIGNED', 'ACTIVE', 'CANCELLED'])('no draft any more: %s', async (status) => {
  const contractId = await draft({ startsOn: '2026-03-01' });
  const proof = { contractId, method: 'ELECTRONIC', signedAt: NOW, signatory: 'H. Morel', proof: 'ENV-1' };
  if (status !== 'CANCELLED') await carry('signContract', proof);
  if (status === 'ACTIVE') await carry('activateContract', { contractId });
  if (status === 'CANCELLED') await carry('cancelContract', { contractId, reason: 'No.' });
  const refused = await update({ contractId, users: 1 });
  expect(codes(refused)).toEqual(['CONTRACT_NOT_DRAFT']);
  expect(refused.refusals[0]!.whatToDo).toMatch(/`(createContract|amendContract)`/);
});

test('the same key is done once; changes at once come one after the other', async () => {
  const contractId = await draft();
  const first = await update({ contractId, users: 30 }, undefined, 'once');
  const again = await update({ contractId, users: 30 }, undefined, 'once');
  expect([first.replayed, again.replayed]).toEqual([false, true]);
  const answers = await Promise.all([
    update({ contractId, users: 31 }),
    update({ contractId, directDebit: false }),
    update({ contractId, priceComponents: [{ code: 'HOSTING', monthlyAmount: '1200.00 EUR' }] }),
    carry('cancelContract', { contractId: await draft(), reason: 'No.' }),
  ]);
  expect(answers.flatMap(codes)).toEqual([]);
  const { contract } = await api.ask<{ contract: unknown }>(
    api.keys.administrator,
    'query ($id: ID!) { contract(id: $id) { users directDebit monthlyForfait } }',
    { id: contractId },
  );
  expect(contract).toEqual({ users: 31, directDebit: false, monthlyForfait: '1200.00 EUR' });
  expect(await history(contractId)).toHaveLength(5);
});

test('as it stood: a draft whose first day moved is read by what was known', async () => {
  const contractId = await draft();
  api.clock.moveTo(at('2026-03-05T08:00:00Z'));
  await update({ contractId, startsOn: '2026-06-01', users: 40 });
  api.clock.moveTo(at('2026-03-08T08:00:00Z'));
  await update({ contractId, startsOn: '2026-03-15', users: 50 });
  api.clock.moveTo(at('2026-03-10T08:00:00Z'));
  const seen = async (knownAt: string | null) => {
    const answer = await api.ask<{ contract: object }>(
      api.keys.administrator,
      'query ($id: ID!, $knownAt: DateTime) { contract(id: $id, on: "2026-04-10", knownAt: $knownAt) { status startsOn termLastDay users } }',
      { id: contractId, knownAt },
    );
    return answer.contract;
  };
  expect(await seen('2026-03-03T00:00:00Z')).toEqual({
    status: 'DRAFT',
    startsOn: '2026-04-01',
    termLastDay: '2029-03-31',
    users: 20,
  });
  expect(await seen('2026-03-06T00:00:00Z')).toMatchObject({ startsOn: '2026-06-01', users: 40 });
  expect(await seen(null)).toMatchObject({ startsOn: '2026-03-15', termLastDay: '2029-03-14', users: 50 });
});

describe('the signatures of both sides', () => {
  const CLIENT = {
    method: 'ELECTRONIC',
    signedAt: '2026-03-02T07:00:00Z',
    signatory: 'H. Morel',
    function: 'Managing director',
    clientSignedAt: '2026-03-01T10:00:00Z',
    mention: 'Lu et approuvé',
    proof: 'ENV-1',
  };
  const PROVIDER = {
    signatory: 'A. Roche',
    function: 'Head of sales',
    signedAt: '2026-03-02T07:00:00Z',
    method: 'HANDWRITTEN',
    proof: 'DOC-7',
    mention: 'Bon pour accord',
  };
  const SIGNED = `contract { signedAt clientSignature { signatory function signedAt method proof quote mention }
    providerSignature { signatory function signedAt method proof quote mention } }`;

  test('each is kept with its function, its day, its mention and its proof', async () => {
    const contractId = await draft();
    const signed = await carry('signContract', { contractId, ...CLIENT, providerSignature: PROVIDER }, SIGNED);
    expect(signed).toMatchObject({
      refusals: [],
      contract: {
        signedAt: '2026-03-02T07:00:00Z',
        clientSignature: {
          signatory: 'H. Morel',
          function: 'Managing director',
          signedAt: '2026-03-01T10:00:00Z',
          method: 'ELECTRONIC',
          proof: 'ENV-1',
          quote: null,
          mention: 'Lu et approuvé',
        },
        providerSignature: { ...PROVIDER, quote: null },
      },
    });
    const then = await api
      .ask(
        api.keys.client,
        `query ($id: ID!, $at: DateTime!) { now: contract(id: $id) { providerSignature { signatory } }
         then: contract(id: $id, knownAt: $at) { signedAt clientSignature { signatory } providerSignature { signatory } } }`,
        { id: contractId, at: '2026-03-02T08:00:00Z' },
      )
      .catch((error: unknown) => String(error));
    // In the second of its record nothing of it was known yet.
    expect(then).toMatch(/BEFORE_CONTRACT/);
  });

  test('as before, with the client alone', async () => {
    const contractId = await draft();
    const { method, signedAt, signatory, proof } = CLIENT;
    const signed = await carry('signContract', { contractId, method, signedAt, signatory, proof }, SIGNED);
    expect(signed).toMatchObject({
      contract: {
        clientSignature: { signatory, function: null, signedAt, method, proof, mention: null },
        providerSignature: null,
      },
    });
  });

  test.each<[string, object, readonly string[]]>([
    ['a side after the second', { clientSignedAt: '2026-03-02T07:30:00Z' }, ['SIGNATURE_INVALID clientSignedAt']],
    [
      'a provider after the second',
      { providerSignature: { ...PROVIDER, signedAt: '2026-03-02T07:30:00Z' } },
      ['SIGNATURE_INVALID providerSignature.signedAt'],
    ],
    [
      'a time to come',
      { providerSignature: { ...PROVIDER, signedAt: '2026-03-02T09:00:00Z' } },
      ['TIME_IN_FUTURE providerSignature.signedAt', 'SIGNATURE_INVALID providerSignature.signedAt'],
    ],
    ['a blank function', { function: ' ' }, ['TEXT_INVALID function']],
    [
      'an e-mail without its quote',
      { providerSignature: { ...PROVIDER, method: 'EMAIL' } },
      ['SIGNATURE_INVALID providerSignature.quote'],
    ],
  ])('%s is refused', async (_what, changes, expected) => {
    const contractId = await draft();
    const refused = await carry('signContract', { contractId, ...CLIENT, ...changes });
    expect(codesAt(refused)).toEqual(expected);
    const query = `{ contract(id: "${contractId}") { status clientSignature { signatory } } }`;
    expect(await api.ask(api.keys.administrator, query)).toEqual({
      contract: { status: 'DRAFT', clientSignature: null },
    });
  });
});

test('all records hold together', async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
