import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { carrier, codesAt, mutationOf, type Carried, type Carry } from '../support/carry';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { clientOf, CREATE, storyContract } from './story-documents';

/** What both sides write into a contract's logbook, and the numbers of their systems. */

let api: TestApi;
let clientId: string;
let contractId: string;
let carry: Carry;
beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z');
  carry = carrier(api);
  clientId = await clientOf(api, 'Atelier Morel');
  const { createContract } = await api.ask<{ createContract: { contract: { id: string } } }>(
    api.keys.administrator,
    CREATE,
    { key: 'contract', input: { ...storyContract(clientId), number: 'LOG-1' } },
  );
  contractId = createContract.contract.id;
}, 60_000);
afterAll(() => api.close());

type Written = Carried<{ readonly entry: { readonly id: string } | null }>;
type By = keyof TestApi['keys'];

const write = (input: object, by: By = 'administrator'): Promise<Written> =>
  carry('recordLogbookEntry', input, 'entry { id }', api.keys[by]);
const setNumber = (input: object, by: By = 'administrator'): Promise<Carried<object>> =>
  carry('setExternalId', input, 'externalId { value }', api.keys[by]);

async function texts(filter: object): Promise<string[]> {
  const { contract } = await api.ask<{ contract: { logbook: { nodes: readonly { text: string }[] } } }>(
    api.keys.client,
    `query ($id: ID!, $filter: LogbookFilter) { contract(id: $id) { logbook(filter: $filter) { nodes { text } } } }`,
    { id: contractId, filter },
  );
  return contract.logbook.nodes.map(({ text }) => text);
}

test('both sides write, latest first by when it happened; a wrong entry is corrected by another', async () => {
  const at = (day: number): string => `2026-03-0${day}T10:00:00Z`;
  const wrong = await write({ contractId, text: 'Called at ten', happenedAt: at(2) }, 'client');
  await write({ contractId, text: 'Restart web-01', kind: 'INSTRUCTION', happenedAt: at(3) });
  const check = { kind: 'IDENTITY_CHECK', identityCheck: 'Called back on the number on file', happenedAt: at(1) };
  await write({ contractId, text: 'Password changed', ...check }, 'technician');
  const planned = { kind: 'INTERVENTION_ANNOUNCED', plannedAt: '2026-05-01T08:00:00Z', happenedAt: at(4) };
  await write({ contractId, text: 'We change the line', ...planned }, 'reseller');
  await write({ contractId, text: 'Called at eleven', happenedAt: at(2), correctsId: wrong.entry!.id }, 'client');
  expect(await texts({})).toEqual([
    'We change the line',
    'Restart web-01',
    'Called at eleven',
    'Called at ten',
    'Password changed',
  ]);
  expect(await texts({ writtenBy: 'CLIENT' })).toEqual(['Called at eleven', 'Called at ten']);
  expect(await texts({ kinds: ['IDENTITY_CHECK', 'INSTRUCTION'] })).toEqual(['Restart web-01', 'Password changed']);
  expect(await texts({ since: at(2), before: at(3) })).toEqual(['Called at eleven', 'Called at ten']);
  const read = await api.ask(
    api.keys.client,
    `query ($id: ID!) { contract(id: $id) { logbook(filter: { since: "2026-03-02T00:00:00Z", before: "2026-03-03T00:00:00Z" }) {
      nodes { author corrects { text } corrections { text } } } } }`,
    { id: contractId },
  );
  expect(read).toEqual({
    contract: {
      logbook: {
        nodes: [
          { author: 'Atelier Morel', corrects: { text: 'Called at ten' }, corrections: [] },
          { author: 'Atelier Morel', corrects: null, corrections: [{ text: 'Called at eleven' }] },
        ],
      },
    },
  });
});

test.each([
  [{ text: ' ' }, 'TEXT_INVALID', 'text'],
  [{ happenedAt: '2026-04-02T08:00:00Z' }, 'TIME_IN_FUTURE', 'happenedAt'],
  [{ kind: 'IDENTITY_CHECK' }, 'LOGBOOK_ENTRY_INVALID', 'identityCheck'],
  [{ plannedAt: '2026-05-01T08:00:00Z' }, 'LOGBOOK_ENTRY_INVALID', 'plannedAt'],
  [{ assetId: demoId(14, 1) }, 'CONTRACT_MISMATCH', 'assetId'],
])('%j is refused', async (changes, code, path) => {
  expect(codesAt(await write({ contractId, text: 'Hello', ...changes }))).toEqual([`${code} ${path}`]);
});

const BY = `query ($value: String!) { contractByExternalId(system: "erp", value: $value) { id externalIds { system value ownerKind } } }`;

test("each party finds things by its own system's numbers, and sees no other's", async () => {
  expect((await setNumber({ subjectId: contractId, system: 'erp', value: 'K-1' }, 'erp')).refusals).toEqual([]);
  expect((await setNumber({ subjectId: contractId, system: 'erp', value: 'P-9' })).refusals).toEqual([]);
  const partners = { system: 'erp', value: 'K-1', ownerKind: 'PARTNER' };
  const providers = { system: 'erp', value: 'P-9', ownerKind: 'PROVIDER' };
  expect(await api.ask(api.keys.erp, BY, { value: 'K-1' })).toEqual({
    contractByExternalId: { id: contractId, externalIds: [partners] },
  });
  expect(await api.ask(api.keys.erp, BY, { value: 'P-9' })).toEqual({ contractByExternalId: null });
  expect(await api.ask(api.keys.administrator, BY, { value: 'K-1' })).toEqual({ contractByExternalId: null });
  const { contractByExternalId } = await api.ask<{ contractByExternalId: { externalIds: readonly object[] } }>(
    api.keys.administrator,
    BY,
    { value: 'P-9' },
  );
  expect(contractByExternalId.externalIds).toEqual(expect.arrayContaining([partners, providers]));
});

test("an ERP's key sets its numbers, and writes nothing else of the file", async () => {
  const logbook = { key: 'erp-1', input: { contractId, text: 'From the ERP' } };
  const contact = { key: 'erp-2', input: { clientId, side: 'CLIENT', role: 'MAIN', name: 'N', phone: '0123456789' } };
  const secret = { key: 'erp-3', input: { contractId, name: 'other', value: 'V' } };
  const sent = [
    await api.send(api.keys.erp, mutationOf('recordLogbookEntry', 'entry { id }'), logbook),
    await api.send(api.keys.erp, mutationOf('recordContact', 'contact { id }'), contact),
    await api.send(api.keys.erp, mutationOf('storeSecret', 'secret { id }'), secret),
  ];
  expect(sent.map(({ data }) => data)).toEqual([{ answer: null }, { answer: null }, { answer: null }]);
  expect(sent.map(({ errors }) => errors.map(({ message }) => message))).toEqual([
    [expect.stringContaining('file:write')],
    [expect.stringContaining('file:write')],
    [expect.stringContaining('vault:write')],
  ]);
});

test('one number is of one thing of a kind, until it is taken away', async () => {
  const other = { subjectId: demoId(12, 1), system: 'erp', value: 'K-1' };
  expect(codesAt(await setNumber(other, 'erp'))).toEqual(['ALREADY_EXISTS value']);
  expect((await setNumber({ ...other, subjectId: clientId }, 'erp')).refusals).toEqual([]);
  expect((await setNumber({ subjectId: contractId, system: 'erp' }, 'erp')).refusals).toEqual([]);
  expect((await setNumber(other, 'erp')).refusals).toEqual([]);
  expect(await api.ask(api.keys.erp, BY, { value: 'K-1' })).toMatchObject({
    contractByExternalId: { id: demoId(12, 1) },
  });
});

test('the records are sound', async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
