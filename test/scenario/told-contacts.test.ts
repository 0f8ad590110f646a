import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { Living } from './lives/living';
import { clientOf, storyContract } from './story-documents';

/** What contacts of a contract are told, and where it is kept. */

let api: TestApi;
let life: Living;
let clientId = '';
let contractId = '';
beforeAll(async () => {
  api = await startTestApi('2026-04-02T08:00:00Z');
  life = new Living(api, 'notices');
  clientId = await clientOf(api, 'Atelier Morel');
  contractId = await life.signs({ ...storyContract(clientId), number: 'NOTICE-1' }, '2026-04-02');
  life.to('2026-04-02T08:00:00Z');
  await life.did('activateContract', { contractId });
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

interface Kept {
  readonly kind: string;
  readonly state: string;
  readonly recipient: string | null;
  readonly address: string | null;
  readonly language: string;
  readonly subject: string;
  readonly followsFrom: string | null;
}

async function kept(as: keyof TestApi['keys'] = 'client', filter: object = {}): Promise<readonly Kept[]> {
  const { contract } = await api.ask<{ contract: { notices: { nodes: readonly Kept[] } } }>(
    api.keys[as],
    `query ($id: ID!, $filter: NoticeFilter) { contract(id: $id) { notices(filter: $filter) {
      nodes { kind state recipient address language subject followsFrom } } } }`,
    { id: contractId, filter },
  );
  return contract.notices.nodes;
}

const quote = (reference: string) => ({
  contractId,
  reference,
  basis: 'FIXED_PRICE',
  workKind: 'INSTALLATION',
  description: 'A switch',
  amount: '480.00 EUR',
  validUntil: '2026-04-30',
});

test('without an address on record a notice is kept, and says so', async () => {
  await life.did('sendQuote', quote('D-1'));
  expect(await kept()).toMatchObject([
    { kind: 'QUOTE_SENT', state: 'UNADDRESSED', recipient: null, address: null, language: 'FR' },
  ]);
});

test('a quote is told to the main contact in its language', async () => {
  const main = { clientId, side: 'CLIENT', role: 'MAIN', name: 'B. Morel', email: 'b.morel@example.com' };
  await life.did('recordContact', main);
  await life.did('recordIdentity', {
    partyId: clientId,
    name: 'Atelier Morel',
    startsOn: '2026-01-01',
    language: 'EN',
  });
  await life.did('sendQuote', quote('D-2'));
  const [notice] = await kept();
  expect(notice).toMatchObject({
    kind: 'QUOTE_SENT',
    state: 'PENDING',
    recipient: 'B. Morel',
    address: 'b.morel@example.com',
    language: 'EN',
    subject: 'Contract NOTICE-1 – quote D-2',
  });
});

test('what is refused tells nobody', async () => {
  const before = await kept();
  expect(await life.refused('sendQuote', quote('D-2'))).toEqual(['ALREADY_EXISTS']);
  expect(await kept()).toEqual(before);
});

test('notices are chosen by kind and state', async () => {
  expect(await kept('client', { states: ['UNADDRESSED'] })).toHaveLength(1);
  expect(await kept('client', { kinds: ['CONTRACT_SUSPENDED'] })).toEqual([]);
  expect(await kept('reseller')).toHaveLength(2);
});

test('a suspension is told as following from its event', async () => {
  await life.did('suspendContract', { contractId, from: '2026-04-02', reason: 'AGREED', note: 'Invoice 12' });
  expect(await kept('client', { kinds: ['CONTRACT_SUSPENDED'] })).toMatchObject([
    { address: 'b.morel@example.com', state: 'PENDING', subject: 'Contract NOTICE-1 – service suspended' },
  ]);
  const [told] = await kept('client', { kinds: ['CONTRACT_SUSPENDED'] });
  const fields = 'history(first: 100) { nodes { id kind } }';
  const { history } = await life.says<{ history: { nodes: readonly { id: string; kind: string }[] } }>(
    contractId,
    fields,
  );
  expect(history.nodes.find(({ id }) => id === told!.followsFrom)?.kind).toBe('CONTRACT_SUSPENDED');
});
